import type { SecondBallot } from '../../domain/nominations/second-ballot';
import { awardName } from '../../i18n/names';
import { decimalText, listText } from '../../i18n/numbers';
import type { Review } from '../../review/review';
import { CellLink } from '../parts/CellLink';
import { Section } from '../parts/Section';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { MembersOnBallot } from './MembersOnBallot';
import { TotalsByName } from './NomineeTable';
import { Unanimous } from './Unanimous';
import { VoteNumbers } from './VoteNumbers';
import { useVoteStyles } from './Vote.styles';

/** What a second ballot proposes for one name. */
function Outcome({ second: { proposed, stillTied }, id }: { readonly second: SecondBallot; readonly id: string }) {
  const { texts } = usePane();
  const words = texts.totals.second;
  const line = proposed.find(({ candidateId }) => candidateId === id);
  if (line !== undefined) {
    return <Told tone={line.isChosen ? 'good' : 'idle'}>{line.isChosen ? words.chosen : words.notChosen}</Told>;
  }
  return stillTied?.tied.includes(id) === true ? (
    <Told tone="warning">{words.equal}</Told>
  ) : (
    <Told tone="open">{words.noProposal}</Told>
  );
}

/** A second ballot: which tie of the first it is about, its totals, what it proposes, and its own chain of numbers. It decides nothing by itself. */
export function SecondBallotCard({ second, review }: { readonly second: SecondBallot; readonly review: Review }) {
  const { texts, names } = usePane();
  const styles = useVoteStyles();
  const words = texts.totals.second;
  const { award, counted, tie, faults } = second;
  const named = (ids: readonly string[]): string =>
    listText(
      texts.language,
      ids.map((id) => names.subjects.get(id) ?? id),
    );
  return (
    <Section title={texts.counting.start.ballot(awardName(names, award), true)}>
      <span className={styles.help}>
        <CellLink place={{ sheet: counted.box.sheet }} />
      </span>
      {counted.read === null && <Told tone="info">{texts.words.votingWay[counted.way]}</Told>}
      <MembersOnBallot ids={counted.nominees.map(({ id }) => id)} review={review} />
      {tie !== null && (
        <p className={styles.text}>
          {words.about(named(tie.tied), decimalText(texts.language, String(tie.placesLeft)))}
        </p>
      )}
      {faults.map((fault) => (
        <Told key={fault} tone="open">
          {words.faults[fault]}
        </Told>
      ))}
      <Unanimous counted={counted} review={review} />
      <TotalsByName nominees={counted.nominees} outcome={({ id }) => <Outcome second={second} id={id} />} />
      <p className={styles.help}>{words.help}</p>
      <VoteNumbers counted={counted} />
    </Section>
  );
}
