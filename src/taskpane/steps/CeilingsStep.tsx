import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { Section } from '../parts/Section';
import { CeilingCard } from './CeilingCard';
import { useCeilingsStepStyles } from './CeilingsStep.styles';
import { RatingShares } from './RatingShares';
import { TargetItem } from './TargetItem';

/** The third step: how many places each ceiling leaves, and how far the plan's targets are reached. */
export function CeilingsStep({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const styles = useCeilingsStepStyles();
  const { evaluation, rules, findings } = review;
  const words = texts.steps.ceilings;
  const conflicts = findings.filter(({ code }) => code === 'target.conflicts-with-ceiling');
  return (
    <>
      <Section title={words.ceilingsTitle} explain="ceiling">
        {evaluation.ceilings.length === 0 && <p className={styles.none}>{words.noCeilings}</p>}
        {evaluation.ceilings.map((ceiling) => (
          <CeilingCard key={ceiling.award} ceiling={ceiling} rules={rules} />
        ))}
      </Section>
      <RatingShares review={review} />
      <Section title={words.targetsTitle} help={rules.campaign.citation}>
        {evaluation.targets.length === 0 && <p className={styles.none}>{words.noTargets}</p>}
        <ul className={styles.list}>
          {evaluation.targets.map((result) => (
            <TargetItem
              key={result.target.id}
              result={result}
              conflict={conflicts.find(({ subject }) => subject === result.target.id) ?? null}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
