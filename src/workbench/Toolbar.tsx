import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Laptop20Regular } from '@fluentui/react-icons/svg/laptop';
import { type ChangeEvent, useId, useRef } from 'react';
import type { WorkbenchTexts } from '../i18n/workbench-texts';
import { useHiddenStyles } from '../taskpane/hidden.styles';
import { useHasResult } from './editing/useEditing';
import type { Book } from './open-book';
import { useToolbarStyles } from './Toolbar.styles';

/** The name of the workbook and whether it is saved; opening another, keeping the result, and what is kept on this computer. */
export function Toolbar({
  book,
  isOpening,
  isChanged,
  isSavingNext,
  onFile,
  onSave,
  onMachine,
  texts,
}: {
  readonly book: Book | null;
  readonly isOpening: boolean;
  readonly isChanged: boolean;
  /** Whether saving the workbook is the next thing to do. */
  readonly isSavingNext: boolean;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onMachine: () => void;
  readonly texts: WorkbenchTexts;
}) {
  const styles = useToolbarStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.workbench;
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  // What was downloaded with an edit differs, too, once that is taken back.
  const hasResult = useHasResult(book) || isChanged;

  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onFile(file);
    // So that the same file can be chosen again.
    event.target.value = '';
  };

  return (
    <header className={styles.bar}>
      <span className={styles.name}>
        <span>{book === null ? words.title : book.name}</span>
        {book?.isSample === true && <span className={styles.sample}>{words.sample}</span>}
        <span role="status" className={styles.sample}>
          {isChanged && texts.unsaved.state}
        </span>
      </span>
      <span className={styles.actions}>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
          className={hidden}
          tabIndex={-1}
          aria-label={words.open}
          onChange={take}
        />
        <Button icon={<FolderOpen20Regular />} disabledFocusable={isOpening} onClick={() => input.current?.click()}>
          {words.open}
        </Button>
        <Button
          appearance={isSavingNext ? 'primary' : 'secondary'}
          icon={<ArrowDownload20Regular />}
          disabledFocusable={!hasResult}
          aria-describedby={hasResult ? undefined : helpId}
          onClick={hasResult ? onSave : undefined}
        >
          {words.download}
        </Button>
        <span id={helpId} className={hidden}>
          {words.downloadHelp}
        </span>
        <Button appearance="subtle" icon={<Laptop20Regular />} onClick={onMachine}>
          {texts.unsaved.machine.open}
        </Button>
      </span>
    </header>
  );
}
