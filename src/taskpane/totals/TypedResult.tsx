import { decimalText } from '../../i18n/numbers';
import type { TypedVote } from '../../review/totals';
import { Section } from '../parts/Section';
import { NomineeTable } from '../steps/NomineeTable';
import { VoteChain } from '../steps/VoteChain';
import { usePane } from '../pane-context';
import { useCountingStyles } from '../counting/Counting.styles';

/** What the numbers typed so far come to: the chain that they must satisfy, and the verdicts once every name has its numbers. */
export function TypedResult({ typed: { counted, vote } }: { readonly typed: TypedVote }) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.totals;
  const isComplete = counted.unread.length === 0 && counted.nominees.length > 0;
  const threshold = vote?.threshold;
  return (
    <>
      <Section title={words.chain}>
        <div aria-live="polite">
          <VoteChain lines={counted.lines} way={counted.way} />
        </div>
      </Section>
      {isComplete && vote !== null && (
        <Section title={words.result}>
          {threshold?.of !== null && threshold?.required !== null && threshold !== undefined && threshold !== null && (
            <p className={styles.text}>
              {texts.steps.ballots.required(
                decimalText(texts.language, String(threshold.required)),
                decimalText(texts.language, String(threshold.of)),
              )}
            </p>
          )}
          <NomineeTable vote={vote} />
        </Section>
      )}
    </>
  );
}
