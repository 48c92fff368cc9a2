import type { CeilingOutcome } from '../../domain/nominations/award';
import { awardName } from '../../i18n/names';
import { sentenceCase } from '../../i18n/sentences';
import { settingName } from '../../i18n/setting-text';
import { decimalText, listText, percentText, ratioText } from '../../i18n/numbers';
import type { Review } from '../../review/review';
import { openTie } from '../../review/settle-tie';
import { usePane } from '../pane-context';
import { Facts } from '../parts/Facts';
import { FillBar } from '../parts/FillBar';
import { Source } from '../parts/Source';
import { Told } from '../parts/Told';
import { TieCard } from '../ties/TieCard';
import { useCeilingsStepStyles } from './CeilingsStep.styles';

/** One ceiling: how the limit comes about, by which rule, and how the places are filled. */
export function CeilingCard({ ceiling, rules }: { readonly ceiling: CeilingOutcome; readonly rules: Review['rules'] }) {
  const { texts, names } = usePane();
  const styles = useCeilingsStepStyles();
  const { language } = texts;
  const words = texts.steps.ceilings;
  const { award, base, percent, exact, rounding, places, limit, passed, nominated, tied, over } = ceiling;
  const count = (value: number): string => decimalText(language, String(value));
  const people = (codes: readonly string[]): string =>
    listText(
      language,
      codes.map((id) => names.subjects.get(id) ?? id),
    );
  const { bars } = texts.views;
  const tie = openTie(ceiling);
  const setting = (key: string) => rules.settings.get(`${award}.ceiling.${key}`);
  const baseWord = setting('base')?.text ?? 'staff';
  const sources = ['percent', 'rounding', 'places'].flatMap((key) => setting(key) ?? []);
  return (
    <article className={styles.card} aria-label={awardName(names, award)}>
      <div className={styles.top}>
        <h3 className={styles.award}>{names.fullAwards.get(award) ?? award}</h3>
        <span className={styles.limit}>{words.limit(count(limit))}</span>
      </div>
      {percent !== null && base !== null && exact !== null && rounding !== null && (
        <p className={styles.equation}>
          {words.equation({
            percent: percentText(language, percent.text),
            base: words.baseLine(
              count(base),
              baseWord === 'staff' ? words.baseStaff : words.baseAward(awardName(names, baseWord)),
            ),
            exact: ratioText(language, exact),
            rounding: texts.words.rounding[rounding],
          })}
        </p>
      )}
      {places !== null && (
        <p className={styles.equation}>
          {percent === null ? words.placesOnly(count(places)) : words.placesToo(count(places))}
        </p>
      )}
      <FillBar
        parts={[
          { filling: 'solid', amount: nominated, text: bars.part(words.nominated, count(nominated)) },
          { filling: 'striped', amount: tied.length, text: bars.part(words.tied, count(tied.length)) },
          // Places for which people are tied are left, too: as many as their stripes cover need not be drawn again.
          {
            filling: 'empty',
            amount: Math.max(0, limit - nominated - tied.length),
            text: bars.part(bars.left, count(Math.max(0, limit - nominated))),
          },
        ]}
        mark={{ at: limit, text: bars.part(bars.limit, count(limit)) }}
      />
      <Facts
        figures
        facts={[
          { label: words.passed, value: count(passed) },
          { label: words.over, value: count(over.length) },
        ]}
      />
      {tied.length > 0 && <Told tone="warning">{words.tiedPeople(people(tied))}</Told>}
      {tie !== null && <TieCard tie={tie} />}
      {over.length > 0 && <Told tone="idle">{words.overPeople(people(over))}</Told>}
      {sources.map(({ key, layer, citation, at, status }) => (
        <Source
          key={key}
          label={sentenceCase(settingName(texts, key, names))}
          layer={layer}
          citation={citation}
          at={at}
          status={status}
        />
      ))}
    </article>
  );
}
