import { awardName } from '../../i18n/names';
import { settingName, settingValue } from '../../i18n/setting-text';
import { sentenceCase } from '../../i18n/sentences';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { Source } from '../parts/Source';
import { useRulesInForceStyles } from './RulesInForce.styles';

type Rules = Review['rules'];
type Setting = Rules['settings'] extends ReadonlyMap<string, infer S> ? S : never;

/** The parameters that hold, by award; those of the whole round last. */
function byAward({
  awards,
  settings,
}: Rules): readonly { readonly award: string | null; readonly set: readonly Setting[] }[] {
  const all = [...settings.values()];
  const ofAward = (key: string): string | undefined => awards.find(({ id }) => key.startsWith(`${id}.`))?.id;
  const known = new Set(awards.map(({ id }) => id));
  const isGeneral = ({ key, layer }: Setting): boolean =>
    ofAward(key) === undefined && (layer === 'round' || layer === 'default');
  return [
    ...[...known].map((award) => ({ award, set: all.filter(({ key }) => ofAward(key) === award) })),
    { award: null, set: all.filter(isGeneral) },
  ].filter(({ set }) => set.length > 0);
}

/** The parameters that hold in this round, each with its layer, citation and status. */
export function RulesInForce({ rules }: { readonly rules: Rules }) {
  const { texts, names } = usePane();
  const styles = useRulesInForceStyles();
  return (
    <>
      {byAward(rules).map(({ award, set }) => (
        <div key={award ?? ''}>
          <h3 className={styles.award}>{award === null ? texts.steps.round.generalRules : awardName(names, award)}</h3>
          <ul className={styles.list}>
            {set.map(({ key, text, layer, citation, at, status }) => (
              <li key={key} className={styles.rule}>
                <span className={styles.line}>
                  <span>{sentenceCase(settingName(texts, key, names))}</span>
                  <span className={styles.value}>{settingValue(texts, key, text, names)}</span>
                </span>
                <Source layer={layer} citation={citation} at={at} status={status} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
