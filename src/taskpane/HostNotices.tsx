import { useRef } from 'react';
import { failureText } from '../i18n/failure-text';
import type { ExcelFailure, ShowFailure } from '../workbook/port';
import type { Tidied } from '../workbook/pane-host';
import { useNoticesStyles } from './Notices.styles';
import { usePane } from './pane-context';
import { usePaneStyles } from './Pane.styles';
import { Notice } from './parts/Notice';
import { useInSight } from './useInSight';

/** What the program around the pane could not do, or found and put in order. */
export function HostNotices({
  failure,
  tidied,
  keepFailure,
  onDismiss,
}: {
  /** Why the opening could not find everything out; `null` once the workbook was asked again. */
  readonly failure: ExcelFailure | null;
  readonly tidied: Tidied | null;
  readonly keepFailure: ExcelFailure | null;
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
      {keepFailure !== null && (
        <Notice intent="info" title={words.notKept.title}>
          {lines(failureText(texts, keepFailure), words.notKept.body)}
        </Notice>
      )}
    </>
  );
}

/** Why a cell could not be gone to: told aloud and in sight, whatever the pane is at, as the link may stand far down a list. */
export function NotShown({ failure, onDismiss }: { readonly failure: ShowFailure; readonly onDismiss: () => void }) {
  const { texts } = usePane();
  const styles = useNoticesStyles();
  const { notices } = usePaneStyles();
  const part = useRef<HTMLDivElement>(null);
  useInSight(part, failure);
  const { title, body } = texts.pane.notShown;
  return (
    <div ref={part} role="alert" className={notices}>
      <Notice intent="warning" title={title} onDismiss={onDismiss}>
        <p className={styles.text}>{failureText(texts, failure)}</p>
        <p className={styles.text}>{body}</p>
      </Notice>
    </div>
  );
}
