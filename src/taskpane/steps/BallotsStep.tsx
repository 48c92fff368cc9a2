import { Fragment, type ReactNode } from 'react';
import type { CheckedRound } from '../../review/check-round';
import { usePane } from '../pane-context';
import { Told } from '../parts/Told';
import { BeforeVote } from './BeforeVote';
import { PapersToPrint } from './PapersToPrint';
import { Recount } from './Recount';
import { SecondBallotCard } from './SecondBallotCard';
import { useVoteStyles } from './Vote.styles';
import { VoteCard } from './VoteCard';

/** The fourth step: each vote that was held, in totals, then what is known before a vote and the papers to print. Nothing of a single ballot is ever shown. */
export function BallotsStep({
  checked,
  children,
}: {
  readonly checked: CheckedRound;
  /** The way to count papers. */
  readonly children?: ReactNode;
}) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const { review } = checked;
  const { votes, secondBallots } = review.evaluation;
  return (
    <>
      {votes.length === 0 ? (
        <>
          <p className={styles.text}>{words.none}</p>
          <p className={styles.help}>{words.noneHelp}</p>
        </>
      ) : (
        <Told tone="info">{words.secrecy}</Told>
      )}
      {votes.map((vote) => (
        <Fragment key={vote.award}>
          <VoteCard vote={vote} review={review} />
          {secondBallots
            .filter(({ award }) => award === vote.award)
            .map((second) => (
              <SecondBallotCard key={second.award} second={second} review={review} />
            ))}
        </Fragment>
      ))}
      {votes.length > 0 && <Recount snapshot={checked.snapshot} />}
      <BeforeVote review={review} />
      <PapersToPrint review={review} />
      {children}
    </>
  );
}
