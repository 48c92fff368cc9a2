import type { ExplainedCondition } from '../../domain/trace/explain';
import { conditionText } from '../../i18n/condition-text';
import { sentenceCase } from '../../i18n/sentences';
import { settingName } from '../../i18n/setting-text';
import { usePane } from '../pane-context';
import { Source } from '../parts/Source';
import { ToneIcon } from '../parts/Told';
import { CONDITION_TONE } from '../parts/tones';
import { useConditionTracesStyles } from './ConditionTraces.styles';

/** Every condition of an award for one candidate: what it asks, what it gave, the cell it read, and where it is laid down. */
export function ConditionTraces({ traces }: { readonly traces: readonly ExplainedCondition[] }) {
  const { texts, names } = usePane();
  const styles = useConditionTracesStyles();
  return (
    <ul className={styles.list}>
      {traces.map(({ condition, layer, result, at, citation, status }, index) => (
        <li key={index} className={styles.trace}>
          <ToneIcon tone={CONDITION_TONE[result]} />
          <div className={styles.content}>
            <span className={styles.condition}>
              {texts.steps.check.traced(conditionText(texts, condition, names), texts.words.condition[result])}
            </span>
            <Source layer={layer} citation={citation} at={at} status={status} />
            {condition.setBy !== undefined && (
              <Source
                label={sentenceCase(settingName(texts, condition.setBy.key, names))}
                layer={condition.setBy.layer}
                citation={condition.setBy.citation}
                at={condition.setBy.at}
                status={condition.setBy.status}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
