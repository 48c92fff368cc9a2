import { awardName } from '../../i18n/names';
import { settingName, settingValue } from '../../i18n/setting-text';
import { sentenceCase } from '../../i18n/sentences';
import type { Review } from '../../review/review';
import { type RuleInForce, rulesInForce } from '../../review/rules-in-force';
import { usePane } from '../pane-context';
import { Source } from '../parts/Source';
import { useRulesInForceStyles } from './RulesInForce.styles';

/** One rule: what it is called, what holds (or a hint where nothing does yet), and its source. */
function RuleItem({ rule }: { readonly rule: RuleInForce }) {
  const { texts, names } = usePane();
  const styles = useRulesInForceStyles();
  const { key, citation, status } = rule;
  const inWords = (text: string): string => settingValue(texts, key, text, names);
  const value =
    rule.kind === 'open'
      ? texts.settingNames.open(rule.suggest === null ? null : inWords(rule.suggest))
      : inWords(rule.text);
  return (
    <li className={styles.rule}>
      <span className={styles.line}>
        <span>{sentenceCase(settingName(texts, key, names))}</span>
        <span className={rule.kind === 'open' ? styles.open : styles.value}>{value}</span>
      </span>
      <Source
        layer={rule.kind === 'set' ? rule.layer : 'regime'}
        citation={citation}
        at={rule.kind === 'set' ? rule.at : null}
        status={status}
      />
    </li>
  );
}

/** The rules that hold in this round, each with its layer, citation and status, and what the council still has to choose. */
export function RulesInForce({ rules }: { readonly rules: Review['rules'] }) {
  const { texts, names } = usePane();
  const styles = useRulesInForceStyles();
  return (
    <>
      {rulesInForce(rules).map((group) => (
        <div key={group.award ?? ''}>
          <h3 className={styles.award}>
            {group.award === null ? texts.steps.round.generalRules : awardName(names, group.award)}
          </h3>
          <ul className={styles.list}>
            {group.rules.map((rule) => (
              <RuleItem key={rule.key} rule={rule} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
