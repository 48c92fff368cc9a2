import { Button, Spinner } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useMemo, useState } from 'react';
import { decimalText } from '../../i18n/numbers';
import type { CheckedRound } from '../../review/check-round';
import { download } from '../download';
import { useMainAction } from '../main-action';
import { usePane } from '../pane-context';
import { useFault } from '../useFault';
import { usePapersStyles } from './PapersCard.styles';
import { type OfferedFile, offeredFiles, zipOf } from './files';

function FileRow({
  file,
  isBusy,
  onDownload,
}: {
  readonly file: OfferedFile;
  readonly isBusy: boolean;
  readonly onDownload: (file: OfferedFile) => void;
}) {
  const { texts } = usePane();
  const styles = usePapersStyles();
  const words = texts.papers;
  const title = words.file(file.what, file.of);
  return (
    <li className={styles.file}>
      <span className={styles.name}>
        {title}
        {file.count !== null && (
          <span className={styles.count}> {words.count(decimalText(texts.language, String(file.count)))}</span>
        )}
      </span>
      <Button
        size="small"
        className={styles.download}
        icon={<ArrowDownload16Regular />}
        disabledFocusable={isBusy}
        aria-label={words.downloadOf(title)}
        onClick={() => onDownload(file)}
      >
        {words.download}
      </Button>
    </li>
  );
}

/** Every paper of the round with a button each, all of them in one file, and the lists to attach. */
export function PapersCard({ checked, isWritten }: { readonly checked: CheckedRound; readonly isWritten: boolean }) {
  const { texts } = usePane();
  const styles = usePapersStyles();
  const words = texts.papers;
  const attempt = useFault();
  const [isBusy, setBusy] = useState(false);
  const [given, setGiven] = useState<string | null>(null);
  const { papers, byAward, byReceiver } = useMemo(() => offeredFiles(checked), [checked]);
  // What is left to do once the results are written.
  const appearance = useMainAction(isWritten && papers.length > 0);
  const give = (name: string, make: () => Promise<Uint8Array>): void => {
    if (isBusy) return;
    setBusy(true);
    setGiven(null);
    attempt(async () => {
      try {
        download(name, await make());
        setGiven(name);
      } finally {
        setBusy(false);
      }
    });
  };
  const lists = [
    { title: words.words, files: papers, none: words.none },
    { title: words.byAward, files: byAward, none: words.nobody },
    { title: words.byReceiver, files: byReceiver, none: words.nobody },
  ];
  return (
    <div className={styles.card}>
      {lists.map(({ title, files, none }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          {files.length === 0 ? (
            <p className={styles.text}>{none}</p>
          ) : (
            <ul className={styles.files}>
              {files.map((file) => (
                <FileRow key={file.name} file={file} isBusy={isBusy} onDownload={() => give(file.name, file.make)} />
              ))}
            </ul>
          )}
        </div>
      ))}
      {papers.length > 0 && (
        <Button
          appearance={appearance}
          size="small"
          disabledFocusable={isBusy}
          icon={isBusy ? <Spinner size="extra-tiny" /> : <ArrowDownload16Regular />}
          onClick={() => give(`${words.zip}.zip`, () => zipOf(papers))}
        >
          {words.all}
        </Button>
      )}
      <p className={styles.text} role="status">
        {isBusy ? words.making : given === null ? '' : words.done(given)}
      </p>
      <p className={styles.remark}>{words.notHere}</p>
    </div>
  );
}
