import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { type ChangeEvent, useId, useRef } from 'react';
import type { Texts } from '../i18n/texts';
import { useHiddenStyles } from '../taskpane/hidden.styles';
import { download } from '../taskpane/download';
import { type Book, downloadName } from './open-book';
import { useToolbarStyles } from './Toolbar.styles';

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
  const written = book?.written ?? null;

  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onFile(file);
    // So that the same file can be chosen again.
    event.target.value = '';
  };
  const keep = (): void => {
    if (book !== null && written !== null) download(downloadName(book.name, words.downloadName), written);
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
          disabledFocusable={written === null}
          aria-describedby={written === null ? helpId : undefined}
          onClick={keep}
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
