import type { RatingShare } from '../../domain/ratings/share';
import { decimalText, percentText, ratioText } from '../../i18n/numbers';
import { sentenceCase } from '../../i18n/sentences';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { Section } from '../parts/Section';
import { Source } from '../parts/Source';
import { Told, type Tone } from '../parts/Told';
import { useCeilingsStepStyles } from './CeilingsStep.styles';

function toneOf({ isWithin }: RatingShare): Tone {
  if (isWithin === null) return 'open';
  return isWithin ? 'good' : 'warning';
}

function ShareItem({ share }: { readonly share: RatingShare }) {
  const { texts } = usePane();
  const styles = useCeilingsStepStyles();
  const { language } = texts;
  const words = texts.steps.ratingShares;
  const { scope, excellent, base, percent, exact, limit, isWithin, citation, status } = share;
  const withoutLimit = isWithin === null ? words.open : isWithin ? words.withinAnyway : words.exceededAnyway;
  const count = (value: number): string => decimalText(language, String(value));
  return (
    <li className={styles.target}>
      <span className={styles.name}>{sentenceCase(texts.words.ratingScope[scope])}</span>
      <span className={styles.result}>
        <Told tone={toneOf(share)}>
          {limit === null ? withoutLimit(count(excellent)) : words.counted(count(excellent), count(limit))}
        </Told>
        {base !== null && percent !== null && exact !== null && (
          <span className={styles.figures}>
            {words.equation(percentText(language, percent.text), count(base), ratioText(language, exact))}
          </span>
        )}
      </span>
      <Source layer="regime" citation={citation} at={null} status={status} />
    </li>
  );
}

/** How many are rated excellent and how many may be; nothing where no decree caps them. */
export function RatingShares({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const styles = useCeilingsStepStyles();
  const { ratingShares } = review.evaluation;
  const { rating } = review.rules;
  if (rating === null || ratingShares.length === 0) return null;
  return (
    <Section title={texts.steps.ratingShares.title} help={rating.name}>
      <ul className={styles.list}>
        {ratingShares.map((share) => (
          <ShareItem key={share.scope} share={share} />
        ))}
      </ul>
    </Section>
  );
}
