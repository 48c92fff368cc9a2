import { type ReactNode, Suspense, lazy } from 'react';
import type { CheckedRound } from '../../review/check-round';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { usePane } from '../pane-context';
import { AwardNominations } from './AwardNominations';
import { PlannedTabs } from './PlannedTabs';
import { Told } from '../parts/Told';
import { useNominationsStyles } from './Nominations.styles';
import { usePlannedTabs } from './usePlannedTabs';

// Papers and pictures are made only when somebody wants to see them.
const PapersCard = lazy(async () => ({ default: (await import('../papers/PapersCard')).PapersCard }));
const Pictures = lazy(async () => ({ default: (await import('../pictures/Pictures')).Pictures }));

/** The last step: who is nominated for what, what is still open, and the tabs that writing gives. */
export function NominationsStep({
  checked,
  isWritten,
  children,
}: {
  readonly checked: CheckedRound;
  readonly isWritten: boolean;
  /** What else can be done with what was written. */
  readonly children?: ReactNode;
}) {
  const { texts, warnings } = usePane();
  const styles = useNominationsStyles();
  const words = texts.steps.nominations;
  const { review } = checked;
  const plans = usePlannedTabs(checked);
  const errors = review.findings.filter(({ severity }) => severity === 'error').length;
  const ordered = review.rules.campaign.awards.flatMap(
    (id) => review.rules.awards.find((award) => award.id === id) ?? [],
  );
  return (
    <>
      {errors > 0 && <Told tone="error">{words.errors(errors)}</Told>}
      {ordered.length === 0 && <p className={styles.text}>{texts.steps.round.noAwards}</p>}
      {ordered.map((award) => (
        <AwardNominations key={award.id} award={award} review={review} />
      ))}
      <Section title={texts.pictures.title} help={texts.pictures.help}>
        <Disclosure label={texts.pictures.show}>
          {() => (
            <Suspense fallback={null}>
              <Pictures review={review} />
            </Suspense>
          )}
        </Disclosure>
      </Section>
      <Section title={texts.papers.title} help={texts.papers.help}>
        <Disclosure label={texts.papers.open}>
          {() => (
            <Suspense fallback={<p className={styles.text}>{texts.papers.making}</p>}>
              <PapersCard checked={checked} isWritten={isWritten} />
            </Suspense>
          )}
        </Disclosure>
      </Section>
      <Section title={isWritten ? words.planWritten : words.planTitle} help={words.planHelp} explain="writing">
        <PlannedTabs plans={plans} isWritten={isWritten} />
        {warnings.map((warning) => (
          <p key={warning} className={styles.remark}>
            {words.warnings[warning]}
          </p>
        ))}
      </Section>
      {children}
    </>
  );
}
