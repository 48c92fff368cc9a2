import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { type ChangeEvent, useId, useRef } from 'react';
import type { Texts } from '../i18n/texts';
import { useHiddenStyles } from '../taskpane/hidden.styles';
import { download } from '../taskpane/download';
import { type Book, downloadName } from './open-book';
import { useToolbarStyles } from './Toolbar.styles';
import { useHasResult } from './editing/useEditing';

/** The name of the workbook, and opening another and keeping the result. */
export function Toolbar({
  book,
  isOpening,
  onFile,
  texts,
}: {
  readonly book: Book | null;
  readonly isOpening: boolean;
  readonly onFile: (file: File) => void;
  readonly texts: Texts;
}) {
  const styles = useToolbarStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.workbench;
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const hasResult = useHasResult(book);

  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onFile(file);
    // So that the same file can be chosen again.
    event.target.value = '';
  };
  const keep = async (): Promise<void> => {
    const result = book !== null && hasResult ? await book.editing.bytes() : null;
    // Where the edits cannot be brought into the workbook, the page says so beside the sheet.
    if (book !== null && result?.ok === true) download(downloadName(book.name, words.downloadName), result.value);
  };

  return (
    <header className={styles.bar}>
      <span className={styles.name}>
        {book === null ? words.title : book.name}
        {book?.isSample === true && <span className={styles.sample}>{words.sample}</span>}
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
          icon={<ArrowDownload20Regular />}
          disabledFocusable={!hasResult}
          aria-describedby={!hasResult ? helpId : undefined}
          onClick={() => void keep()}
        >
          {words.download}
        </Button>
        <span id={helpId} className={hidden}>
          {words.downloadHelp}
        </span>
      </span>
    </header>
  );
}
