import { useRef } from 'react';
import { failureText } from '../i18n/failure-text';
import { CellLink } from './parts/CellLink';
import { Notice } from './parts/Notice';
import { usePane } from './pane-context';
import { type Outcome, type RoundState, asksForReading } from './round-state';
import { useNoticesStyles } from './Notices.styles';
import { useInSight } from './useInSight';

/** What came of writing: the tabs that are there now, or why nothing is. */
function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const { texts } = usePane();
  const styles = useNoticesStyles();
  switch (outcome.kind) {
    case 'refused':
      return (
        <Notice
          intent="error"
          title={outcome.failure.code === 'excel.unfinished' ? texts.pane.refused.unfinished : texts.pane.refused.title}
        >
          <p className={styles.text}>{failureText(texts, outcome.failure)}</p>
        </Notice>
      );
    case 'written':
      return (
        <Notice intent="success" title={texts.pane.written.title}>
          <p className={styles.text}>{texts.pane.written.body(outcome.tabs.length)}</p>
          <ul className={styles.tabs}>
            {outcome.tabs.map((name) => (
              <li key={name}>
                <CellLink place={{ sheet: name }} />
              </li>
            ))}
          </ul>
        </Notice>
      );
  }
}

/** The same in sight, wherever on a long page it was asked for. */
function OutcomeInSight({ outcome }: { readonly outcome: Outcome }) {
  const part = useRef<HTMLDivElement>(null);
  useInSight(part, outcome);
  return (
    <div ref={part}>
      <OutcomeNotice outcome={outcome} />
    </div>
  );
}

/** What must be seen in whichever step: the workbook changed, something was written, or nothing was and why. */
export function Notices({ state }: { readonly state: RoundState }) {
  const { texts } = usePane();
  const styles = useNoticesStyles();
  const { unusable, stale } = texts.pane;
  if (state.phase === 'unusable') {
    return (
      <Notice intent="error" title={unusable.title}>
        <p className={styles.text}>{failureText(texts, state.failure)}</p>
        <p className={styles.text}>{unusable.body}</p>
      </Notice>
    );
  }
  if (state.phase !== 'ready') return null;
  const { outcome, isStale } = state;
  const isStaleTold = outcome?.kind === 'refused' && asksForReading(outcome.failure);
  return (
    <>
      {outcome !== null && <OutcomeInSight outcome={outcome} />}
      {isStale && !isStaleTold && (
        <Notice intent="warning" title={stale.title}>
          <p className={styles.text}>{stale.body}</p>
        </Notice>
      )}
    </>
  );
}
