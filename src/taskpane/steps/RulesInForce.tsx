import { awardName } from '../../i18n/names';
import { sentenceCase } from '../../i18n/sentences';
import { settingName, settingValue } from '../../i18n/setting-text';
import type { Texts } from '../../i18n/texts';
import type { Review } from '../../review/review';
import { type RuleInForce, rulesInForce } from '../../review/rules-in-force';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/Disclosure';
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

/** How many rules an award has, and how many of them are to be chosen or checked. */
function countsOf({ steps: { round: words } }: Texts, rules: readonly RuleInForce[]): string {
  const open = rules.filter(({ kind }) => kind === 'open').length;
  const unread = rules.filter(({ kind, status }) => kind !== 'open' && status !== 'verified').length;
  return [
    words.rulesCount(rules.length),
    ...(open === 0 ? [] : [words.rulesOpen(open)]),
    ...(unread === 0 ? [] : [words.rulesToCheck(unread)]),
  ].join(' · ');
}

/** The rules that hold in this round, each with its layer, citation and status; those of an award of which the council still has to choose some are open at once. */
export function RulesInForce({ rules }: { readonly rules: Review['rules'] }) {
  const { texts, names } = usePane();
  const styles = useRulesInForceStyles();
  return (
    <>
      {rulesInForce(rules).map((group) => {
        const name = group.award === null ? texts.steps.round.generalRules : awardName(names, group.award);
        const counts = countsOf(texts, group.rules);
        return (
          <div key={group.award ?? ''}>
            <h3 className={styles.award}>{name}</h3>
            <Disclosure
              label={counts}
              name={`${name}: ${counts}`}
              startsOpen={group.rules.some(({ kind }) => kind === 'open')}
            >
              {() => (
                <ul className={styles.list}>
                  {group.rules.map((rule) => (
                    <RuleItem key={rule.key} rule={rule} />
                  ))}
                </ul>
              )}
            </Disclosure>
          </div>
        );
      })}
    </>
  );
}
