import type { CountedVote } from '../../domain/ballots/counting';
import { decimalText } from '../../i18n/numbers';
import { Facts } from '../parts/Facts';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { VoteChain } from './VoteChain';
import { useVoteStyles } from './Vote.styles';

/** What the committee noted where numbers do not agree, or that a note is wanted. */
function MismatchNote({ lines, note }: Pick<CountedVote, 'lines' | 'note'>) {
  const { texts } = usePane();
  const words = texts.steps.ballots;
  if (note !== '') return <Told tone="info">{words.note(note)}</Told>;
  return lines.every(({ holds }) => holds) ? null : <Told tone="warning">{words.noteWanted}</Told>;
}

/** The numbers of a vote, first or second: members, papers, the chain that they must satisfy, and the committee's note. */
export function VoteNumbers({ counted }: { readonly counted: CountedVote }) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const { attendance, issued, returned, read, valid, invalid, way, lines, note } = counted;
  const count = (value: number | null): string =>
    value === null ? texts.pane.notTold : decimalText(texts.language, String(value));
  const attending = attendance.present === null ? null : attendance.present + (attendance.written ?? 0);
  // Raised hands leave no papers, and of papers counted by hand none was read.
  const papers = [
    { label: words.issued, value: count(issued) },
    { label: words.returned, value: count(returned) },
    ...(way === 'papers' ? [{ label: words.read, value: count(read) }] : []),
  ];
  return (
    <>
      <h3 className={styles.subtitle}>{words.chainTitle}</h3>
      <Facts
        figures
        facts={[
          { label: words.members, value: count(attendance.members) },
          { label: words.attending, value: count(attending) },
          ...(way === 'show-of-hands' ? [] : papers),
          { label: way === 'show-of-hands' ? texts.totals.opinions : words.valid, value: count(valid) },
          ...(way === 'show-of-hands' ? [] : [{ label: words.invalid, value: count(invalid) }]),
        ]}
      />
      <VoteChain lines={lines} way={way} />
      <MismatchNote lines={lines} note={note} />
    </>
  );
}
