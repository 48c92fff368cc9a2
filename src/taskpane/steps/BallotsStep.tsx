import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { Told } from '../parts/Told';
import { useVoteStyles } from './Vote.styles';
import { VoteCard } from './VoteCard';

/** The fourth step: each vote in totals. Nothing of a single ballot is ever shown. */
export function BallotsStep({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const { votes } = review.evaluation;
  if (votes.length === 0) {
    return (
      <>
        <p className={styles.text}>{words.none}</p>
        <p className={styles.help}>{words.noneHelp}</p>
      </>
    );
  }
  return (
    <>
      <Told tone="info">{words.secrecy}</Told>
      {votes.map((vote) => (
        <VoteCard key={vote.award} vote={vote} review={review} />
      ))}
    </>
  );
}
