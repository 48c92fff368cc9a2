import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type DragEvent, Suspense, lazy, useEffect, useMemo, useState } from 'react';
import { placeText } from '../i18n/finding-text';
import { decimalText } from '../i18n/numbers';
import { workbenchTextsOf } from '../i18n/workbench-texts';
import { Broken } from '../taskpane/Broken';
import { download } from '../taskpane/download';
import { FaultBoundary } from '../taskpane/FaultBoundary';
import { useHiddenStyles } from '../taskpane/hidden.styles';
import { Pane } from '../taskpane/Pane';
import { THEMES } from '../taskpane/theme';
import { useColorScheme } from '../taskpane/useColorScheme';
import { useLanguage } from '../taskpane/useLanguage';
import { WorkProgress, WorkTold } from '../taskpane/WorkProgress';
import { areaName } from '../workbook/address';
import { KeptNotice } from './keeping/KeptNotice';
import { UpdateNotice } from './offline/UpdateNotice';
import { useOffline } from './offline/useOffline';
import { downloadName } from './open-book';
import { SheetView } from './sheet/SheetView';
import { Toolbar } from './Toolbar';
import { OpenFailureNotice } from './OpenFailureNotice';
import { useLeaving } from './unsaved/useLeaving';
import { useWorkbench } from './useWorkbench';
import { useWorkbenchStyles } from './Workbench.styles';

/** Questions are asked now and then, and loaded then. */
const SaveFirst = lazy(async () => ({ default: (await import('./unsaved/SaveFirst')).SaveFirst }));
const MachineDialog = lazy(async () => ({ default: (await import('./keeping/MachineDialog')).MachineDialog }));

/** The page that works without Excel: the pane beside a view of a workbook's tabs. */
export function Workbench() {
  const [language, setLanguage] = useLanguage();
  const colorScheme = useColorScheme();
  const styles = useWorkbenchStyles();
  const { hidden } = useHiddenStyles();
  const { book, isOpening, driver, failure, current, target, openFile, chooseTab, dismissFailure, ...work } =
    useWorkbench();
  const { isChanged, isUnsaved, missed, keeping, leave, waiting, stay, restore, saved, goTo } = work;
  const offline = useOffline();
  const [isDragging, setDragging] = useState(false);
  const [asksMachine, setAsksMachine] = useState(false);
  const [isSavingNext, setSavingNext] = useState(false);
  const saving = useMemo(() => ({ isWaiting: isChanged, onNext: setSavingNext }), [isChanged]);
  const texts = workbenchTextsOf(language);
  const name = book?.name ?? null;
  useLeaving(isUnsaved);
  useEffect(() => {
    const title = name === null ? texts.workbench.title : texts.workbench.titleOf(name);
    document.title = isUnsaved ? texts.unsaved.titleOf(title) : title;
  }, [isUnsaved, name, texts]);

  /** Downloads the workbook with all that was changed; tells whether that could be done and nothing was changed meanwhile. */
  const save = async (): Promise<boolean> => {
    if (book === null) return false;
    const held = book.editing.state();
    const result = await book.editing.bytes();
    // Where the edits cannot be brought into the workbook, the page says so beside the sheet.
    if (!result.ok) return false;
    const file = downloadName(book.name, texts.workbench.downloadName);
    download(file, result.value);
    return saved(file, book, held);
  };
  const takeFile = (file: File): void => leave(() => openFile(file));
  const proceed = (): void => {
    stay();
    waiting?.proceed();
  };

  const drag = {
    onDragOver: (event: DragEvent) => {
      // The pane takes files too, and says so.
      setDragging(!event.isDefaultPrevented());
      event.preventDefault();
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (event.currentTarget === event.target) setDragging(false);
    },
    onDrop: (event: DragEvent) => {
      setDragging(false);
      if (event.isDefaultPrevented()) return;
      event.preventDefault();
      const file = event.dataTransfer.files[0];
      // A drop leaves the focus where it is, and what is being typed is taken only as it goes.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (file !== undefined) takeFile(file);
    },
  };
  const shown =
    target === null
      ? null
      : placeText(texts, {
          sheet: target.sheet,
          cell: areaName({ top: target.row, left: target.column, bottom: target.row, right: target.column }),
        });

  return (
    <FluentProvider theme={THEMES[colorScheme]} className={styles.provider} applyStylesToPortals={false}>
      <div className={styles.page} {...drag}>
        <Toolbar
          book={book}
          isOpening={isOpening}
          isChanged={isChanged}
          isSavingNext={isSavingNext && isChanged}
          onFile={takeFile}
          onSave={() => void save()}
          onMachine={() => setAsksMachine(true)}
          texts={texts}
        />
        <main className={styles.main} aria-label={texts.workbench.bookLabel}>
          <h1 className={hidden}>{texts.workbench.title}</h1>
          {offline.hasUpdate && !isUnsaved && (
            <UpdateNotice offline={offline} onUpdate={() => leave(offline.update)} texts={texts} />
          )}
          {keeping.left.map((left) => (
            <KeptNotice
              key={left.id}
              work={left}
              onRestore={(file) => leave(() => restore(left, file))}
              onDrop={() => keeping.drop(left.id)}
              texts={texts}
            />
          ))}
          {failure !== null && (
            <OpenFailureNotice failure={failure} hasBook={book !== null} texts={texts} onDismiss={dismissFailure} />
          )}
          {missed > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{texts.unsaved.kept.missed(decimalText(language, String(missed)))}</MessageBarBody>
            </MessageBar>
          )}
          {keeping.isBlocked && isUnsaved && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{texts.unsaved.blocked.title}</MessageBarTitle>
                {texts.unsaved.blocked.body}
              </MessageBarBody>
            </MessageBar>
          )}
          {book?.snapshot.cameAs !== undefined && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{texts.conversion.left[book.snapshot.cameAs]}</MessageBarBody>
            </MessageBar>
          )}
          {isOpening && (
            <div className={styles.waiting}>
              <WorkProgress driver={driver} label={texts.workbench.opening} texts={texts} />
            </div>
          )}
          {book !== null && (
            <FaultBoundary
              key={book.id}
              fallback={(fault, again) => <Broken texts={texts} fault={fault} onAgain={again} />}
            >
              <SheetView book={book} current={current} onTab={chooseTab} onGo={goTo} target={target} texts={texts} />
            </FaultBoundary>
          )}
        </main>
        <aside className={styles.pane} aria-label={texts.workbench.paneLabel}>
          {book !== null && (
            <Pane
              key={book.id}
              host={book.host}
              language={language}
              onLanguage={setLanguage}
              colorScheme={colorScheme}
              saving={saving}
            />
          )}
        </aside>
        {isDragging && (
          <div role="status" className={styles.drop}>
            {texts.workbench.drop}
          </div>
        )}
        <Suspense fallback={null}>
          {waiting !== null && (
            <SaveFirst
              name={book?.name ?? ''}
              onSave={() => void save().then((isSaved) => (isSaved ? proceed() : stay()))}
              onDiscard={proceed}
              onStay={stay}
              texts={texts}
            />
          )}
          {asksMachine && (
            <MachineDialog
              isOffline={offline.isReady}
              onForgotten={keeping.forgotten}
              onClose={() => setAsksMachine(false)}
              texts={texts}
            />
          )}
        </Suspense>
        <div role="status" className={hidden}>
          {isOpening ? (
            <WorkTold driver={driver} label={texts.workbench.opening} texts={texts} />
          ) : (
            shown !== null && texts.workbench.showing(shown)
          )}
        </div>
      </div>
    </FluentProvider>
  );
}
