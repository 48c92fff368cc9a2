import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Vote } from '../../domain/ballots/vote';
import { findingSentence } from '../../i18n/finding-text';
import { decimalText, percentText } from '../../i18n/numbers';
import type { Review } from '../../review/review';
import { CellLink } from '../parts/CellLink';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { Source } from '../parts/Source';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { NomineeTable } from './NomineeTable';
import { VoteChain } from './VoteChain';
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

/** What the committee noted where numbers do not agree, or that a note is wanted. */
function MismatchNote({ vote: { lines, note } }: { readonly vote: Vote }) {
  const { texts } = usePane();
  const words = texts.steps.ballots;
  if (note !== '') return <Told tone="info">{words.note(note)}</Told>;
  return lines.every(({ holds }) => holds) ? null : <Told tone="warning">{words.noteWanted}</Told>;
}

/** One vote: what it takes to pass, the numbers of papers and whether they agree, and every nominee's totals and verdict. */
export function VoteCard({ vote, review }: { readonly vote: Vote; readonly review: Review }) {
  const { texts, names } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const { attendance, issued, returned, read, valid, invalid, award } = vote;
  const count = (value: number | null): string =>
    value === null ? texts.pane.notTold : decimalText(texts.language, String(value));
  const unanimous = review.findings.filter(
    ({ code, params }) => code === 'ballot.unanimous' && params['award'] === award,
  );
  const attending = attendance.present === null ? null : attendance.present + (attendance.written ?? 0);
  return (
    <Section title={names.fullAwards.get(award) ?? award}>
      <span className={styles.help}>
        <CellLink place={{ sheet: vote.box.sheet }} />
      </span>
      {read === null && <Told tone="info">{texts.words.votingWay[vote.way]}</Told>}
      <Threshold vote={vote} review={review} />
      {unanimous.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.unanimous}</MessageBarTitle>
            {unanimous.map((found) => (
              <div key={found.subject}>{findingSentence(texts, found, names)}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <NomineeTable vote={vote} />
      <h3 className={styles.subtitle}>{words.chainTitle}</h3>
      <Facts
        figures
        facts={[
          { label: words.members, value: count(attendance.members) },
          { label: words.attending, value: count(attending) },
          { label: words.issued, value: count(issued) },
          { label: words.returned, value: count(returned) },
          { label: words.read, value: count(read) },
          { label: words.valid, value: count(valid) },
          { label: words.invalid, value: count(invalid) },
        ]}
      />
      <VoteChain lines={vote.lines} way={vote.way} />
      <MismatchNote vote={vote} />
    </Section>
  );
}
