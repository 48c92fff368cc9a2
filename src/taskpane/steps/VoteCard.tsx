import type { Vote } from '../../domain/ballots/vote';
import { decimalText, percentText } from '../../i18n/numbers';
import type { Review } from '../../review/review';
import { CellLink } from '../parts/CellLink';
import { Section } from '../parts/Section';
import { Source } from '../parts/Source';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { NomineeTable } from './NomineeTable';
import { MembersOnBallot } from './MembersOnBallot';
import { Unanimous } from './Unanimous';
import { VoteNumbers } from './VoteNumbers';
import { useVoteStyles } from './Vote.styles';

/** What it takes to pass, with its source. */
function Threshold({ vote, review }: { readonly vote: Vote; readonly review: Review }) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const { language } = texts;
  const words = texts.steps.ballots;
  const { threshold, award, attendance } = vote;
  const { settings } = review.rules;
  const source = settings.get(`${award}.vote.percent`);
  const isRequired = settings.get(`${award}.vote.required`)?.text === 'yes';
  const count = (value: number): string => decimalText(language, String(value));
  return (
    <div className={styles.block}>
      {threshold === null ? (
        <Told tone={isRequired ? 'open' : 'info'}>{isRequired ? words.noThreshold : words.noVoteRequired}</Told>
      ) : (
        <p className={styles.threshold}>
          {words.threshold({
            isStrict: threshold.comparator === '>',
            percent: percentText(language, threshold.percent.text),
            base: texts.words.voteBase[threshold.base],
          })}
          {threshold.of !== null && threshold.required !== null && (
            <strong className={styles.required}>
              {words.required(count(threshold.required), count(threshold.of))}
            </strong>
          )}
        </p>
      )}
      {threshold !== null && !isRequired && <Told tone="info">{words.noVoteRequired}</Told>}
      {source !== undefined && (
        <Source layer={source.layer} citation={source.citation} at={source.at} status={source.status} />
      )}
      {attendance.quorum !== null && (
        <Told tone={attendance.quorum ? 'good' : 'open'}>
          {attendance.quorum ? words.quorumMet : words.quorumUnmet}
        </Told>
      )}
    </div>
  );
}

/** One vote: what it takes to pass, the numbers of papers and whether they agree, and every nominee's totals and verdict. */
export function VoteCard({ vote, review }: { readonly vote: Vote; readonly review: Review }) {
  const { texts, names } = usePane();
  const styles = useVoteStyles();
  const { read, award } = vote;
  return (
    <Section title={names.fullAwards.get(award) ?? award} explain="base">
      <span className={styles.help}>
        <CellLink place={{ sheet: vote.box.sheet }} />
      </span>
      {read === null && <Told tone="info">{texts.words.votingWay[vote.way]}</Told>}
      <MembersOnBallot ids={vote.nominees.map(({ id }) => id)} review={review} />
      <Threshold vote={vote} review={review} />
      <Unanimous counted={vote} review={review} />
      <NomineeTable vote={vote} />
      <VoteNumbers counted={vote} />
    </Section>
  );
}
