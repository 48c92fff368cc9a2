import type { Snapshot } from '../../workbook/port';
import { usePane } from '../pane-context';
import { useNominationsStyles } from './Nominations.styles';
import type { PlannedTab } from './usePlannedTabs';

/** The tabs that writing would give: new ones, and those that replace what an earlier run wrote. */
export function PlannedTabs({
  plans,
  tabs,
  isWritten,
}: {
  /** `null` while they are being laid out. */
  readonly plans: readonly PlannedTab[] | null;
  readonly tabs: Snapshot['tabs'];
  readonly isWritten: boolean;
}) {
  const { texts } = usePane();
  const styles = useNominationsStyles();
  const words = texts.steps.nominations;
  const ours = new Set(tabs.map(({ ownKey }) => ownKey));
  const detail = ({ key, isHidden }: PlannedTab): string => {
    if (isHidden === true) return texts.takingBack.record;
    if (isWritten) return words.planDone;
    return ours.has(key) ? words.planReplaced : words.planNew;
  };
  if (plans === null) return <p className={styles.text}>{texts.progress.layingOut}</p>;
  if (plans.length === 0) return <p className={styles.text}>{words.planNone}</p>;
  return (
    <ul className={styles.plans}>
      {plans.map((plan) => (
        <li key={plan.key} className={styles.plan}>
          <span className={styles.text}>{plan.name}</span>
          <span className={styles.detail}>{detail(plan)}</span>
        </li>
      ))}
    </ul>
  );
}
