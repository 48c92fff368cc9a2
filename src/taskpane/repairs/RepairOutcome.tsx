import { failureText } from '../../i18n/failure-text';
import { decimalText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { Notice } from '../parts/Notice';
import { ShortList } from '../parts/ShortList';
import { useRepairsStyles } from './Repairs.styles';
import type { RepairOutcome } from './useRepairing';

/** What came of applying or taking back: how many cells, and what was left out and why. */
export function RepairOutcomeNotice({ outcome }: { readonly outcome: RepairOutcome }) {
  const { texts } = usePane();
  const styles = useRepairsStyles();
  const words = texts.repairs;
  const number = (count: number): string => decimalText(texts.language, String(count));
  switch (outcome.kind) {
    case 'applied': {
      const { cells, leftOut } = outcome.result;
      return (
        <Notice
          intent={leftOut.length === 0 ? 'success' : 'warning'}
          title={cells === 0 ? words.nothingApplied : words.applied.title}
        >
          {cells > 0 && <p className={styles.text}>{words.applied.body(number(cells))}</p>}
          {leftOut.length > 0 && (
            <>
              <p className={styles.text}>{words.applied.left(number(leftOut.length))}</p>
              <ShortList items={leftOut} keyOf={({ id }) => id} first={10}>
                {({ at }) => <CellLink place={at} />}
              </ShortList>
            </>
          )}
        </Notice>
      );
    }
    case 'taken-back': {
      const { cells, left } = outcome.result;
      return (
        <Notice intent={left === 0 ? 'success' : 'warning'} title={words.takenBack.title}>
          <p className={styles.text}>{words.takenBack.body(number(cells))}</p>
          {left > 0 && <p className={styles.text}>{words.takenBack.left(number(left))}</p>}
        </Notice>
      );
    }
    case 'refused': {
      const { failure } = outcome;
      return (
        <Notice intent="error" title={failure.code === 'excel.unfinished' ? words.unfinished : words.nothingApplied}>
          <p className={styles.text}>{failureText(texts, failure)}</p>
        </Notice>
      );
    }
  }
}
