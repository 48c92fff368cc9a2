import { awardName } from '../../i18n/names';
import { sentenceCase } from '../../i18n/sentences';
import { settingName, settingValue } from '../../i18n/setting-text';
import type { Review } from '../../review/review';
import { type RuleInForce, rulesInForce } from '../../review/rules-in-force';
import { usePane } from '../pane-context';
import { SettingLine } from '../parts/SettingLine';
import { Source } from '../parts/Source';
import { ChangeRule } from '../trial/ChangeRule';
import { useRulesInForceStyles } from './RulesInForce.styles';

/** A rule that a pack's condition sets, or that is still to be chosen: what it is called, its figure (or a hint), and its source. */
function ConditionRule({ rule }: { readonly rule: Exclude<RuleInForce, { kind: 'set' }> }) {
  const { texts, names } = usePane();
  const styles = useRulesInForceStyles();
  const { key, citation, status } = rule;
  const inWords = (text: string): string => settingValue(texts, key, text, names);
  const value =
    rule.kind === 'open'
      ? texts.settingNames.open(rule.suggest === null ? null : inWords(rule.suggest))
      : inWords(rule.text);
  return (
    <>
      <span className={styles.line}>
        <span>{sentenceCase(settingName(texts, key, names))}</span>
        <span className={rule.kind === 'open' ? styles.open : styles.value}>{value}</span>
      </span>
      <Source layer="regime" citation={citation} at={null} status={status} />
    </>
  );
}

/** One rule, and the way to try another value out. */
function RuleItem({ rule }: { readonly rule: RuleInForce }) {
  const styles = useRulesInForceStyles();
  return (
    <li className={styles.rule}>
      {rule.kind === 'set' ? <SettingLine setting={rule} /> : <ConditionRule rule={rule} />}
      <ChangeRule settingKey={rule.key} />
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
