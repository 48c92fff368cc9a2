import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type DragEvent, useEffect, useState } from 'react';
import { placeText } from '../i18n/finding-text';
import { textsOf } from '../i18n/texts';
import { useHiddenStyles } from '../taskpane/hidden.styles';
import { Pane } from '../taskpane/Pane';
import { THEMES } from '../taskpane/theme';
import { useColorScheme } from '../taskpane/useColorScheme';
import { useLanguage } from '../taskpane/useLanguage';
import { WorkProgress, WorkTold } from '../taskpane/WorkProgress';
import { areaName } from '../workbook/address';
import { SheetView } from './sheet/SheetView';
import { Toolbar } from './Toolbar';
import { OpenFailureNotice } from './OpenFailureNotice';
import { useWorkbench } from './useWorkbench';
import { useWorkbenchStyles } from './Workbench.styles';

/** The page that works without Excel: the pane beside a view of a workbook's tabs. */
export function Workbench() {
  const [language, setLanguage] = useLanguage();
  const colorScheme = useColorScheme();
  const styles = useWorkbenchStyles();
  const { hidden } = useHiddenStyles();
  const { book, isOpening, driver, failure, current, target, openFile, chooseTab, dismissFailure } = useWorkbench();
  const [isDragging, setDragging] = useState(false);
  const texts = textsOf(language);
  useEffect(() => {
    document.title = book === null ? texts.workbench.title : texts.workbench.titleOf(book.name);
  }, [book, texts]);

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
      if (file !== undefined) openFile(file);
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
    <FluentProvider theme={THEMES[colorScheme]} className={styles.provider}>
      <div className={styles.page} {...drag}>
        <Toolbar book={book} isOpening={isOpening} onFile={openFile} texts={texts} />
        <main className={styles.main} aria-label={texts.workbench.bookLabel}>
          <h1 className={hidden}>{texts.workbench.title}</h1>
          {failure !== null && (
            <OpenFailureNotice failure={failure} hasBook={book !== null} texts={texts} onDismiss={dismissFailure} />
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
            <SheetView
              key={book.id}
              tabs={book.snapshot.tabs}
              plans={book.plans}
              current={current}
              onTab={chooseTab}
              target={target}
              texts={texts}
            />
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
            />
          )}
        </aside>
        {isDragging && <div className={styles.drop}>{texts.workbench.drop}</div>}
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
