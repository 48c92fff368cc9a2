import type { ConditionResult } from '../../domain/eligibility/judgement';
import type { Entry } from '../../domain/evaluate';
import type { Explanation } from '../../domain/trace/explain';
import { conditionText } from '../../i18n/condition-text';
import { listText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/Disclosure';
import { ELIGIBILITY_TONE } from '../parts/tones';
import { ToneIcon } from '../parts/Told';
import { Who } from '../parts/Who';
import { useEligibilityItemStyles } from './EligibilityItem.styles';
import { Why } from './Why';

/** One person or unit: what stands in the way, and on request every condition with its cell and source. */
export function EligibilityItem({
  id,
  unit,
  entry,
  why,
}: {
  readonly id: string;
  readonly unit: string | undefined;
  readonly entry: Entry;
  readonly why: () => Explanation;
}) {
  const { texts, names } = usePane();
  const styles = useEligibilityItemStyles();
  const words = texts.steps.check;
  const having = (result: ConditionResult): readonly string[] =>
    entry.conditions
      .filter((trace) => trace.result === result)
      .map(({ condition }) => words.lower(conditionText(texts, condition, names)));
  const unmet = having('unmet');
  const unknown = having('unknown');
  return (
    <div className={styles.item}>
      <ToneIcon tone={ELIGIBILITY_TONE[entry.eligibility]} />
      <div className={styles.content}>
        <Who id={id} detail={unit} />
        {unmet.length > 0 && <p className={styles.reason}>{words.unmet(listText(texts.language, unmet))}</p>}
        {unknown.length > 0 && <p className={styles.reason}>{words.unknown(listText(texts.language, unknown))}</p>}
        <Disclosure label={texts.pane.why} name={texts.pane.whyOf(names.subjects.get(id) ?? id)}>
          {() => <Why explanation={why()} />}
        </Disclosure>
      </div>
    </div>
  );
}
