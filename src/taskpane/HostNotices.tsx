import { failureText } from '../i18n/failure-text';
import type { ExcelFailure, ShowFailure } from '../workbook/port';
import type { Tidied } from '../workbook/pane-host';
import { useNoticesStyles } from './Notices.styles';
import { usePane } from './pane-context';
import { Notice } from './parts/Notice';

/** What the program around the pane could not do, or found and put in order. */
export function HostNotices({
  failure,
  tidied,
  keepFailure,
  showFailure,
  onDismiss,
}: {
  /** Why the opening could not find everything out; `null` once the workbook was asked again. */
  readonly failure: ExcelFailure | null;
  readonly tidied: Tidied | null;
  readonly keepFailure: ExcelFailure | null;
  readonly showFailure: ShowFailure | null;
  /** Closes what is told of tidying up. */
  readonly onDismiss: () => void;
}) {
  const { texts } = usePane();
  const styles = useNoticesStyles();
  const words = texts.pane;
  const found = tidied === null || tidied === 'nothing' ? null : words.tidied[tidied];
  const lines = (...all: readonly string[]) =>
    all.map((line) => (
      <p key={line} className={styles.text}>
        {line}
      </p>
    ));
  return (
    <>
      {tidied === null && failure !== null && (
        <Notice intent="warning" title={words.tidied.failed.title}>
          {lines(failureText(texts, failure), words.tidied.failed.body)}
        </Notice>
      )}
      {tidied !== null && failure !== null && (
        <Notice intent="info" title={words.notRecalled.title}>
          {lines(failureText(texts, failure), words.notRecalled.body)}
        </Notice>
      )}
      {found !== null && (
        <Notice intent="info" title={found.title} onDismiss={onDismiss}>
          {lines(found.body)}
        </Notice>
      )}
      {showFailure !== null && (
        <Notice intent="warning" title={words.notShown.title}>
          {lines(failureText(texts, showFailure), words.notShown.body)}
        </Notice>
      )}
      {keepFailure !== null && (
        <Notice intent="info" title={words.notKept.title}>
          {lines(failureText(texts, keepFailure), words.notKept.body)}
        </Notice>
      )}
    </>
  );
}
