import type { Eligibility } from '../../domain/eligibility/eligibility';
import type { Review } from '../../review/review';
import { whyOf } from '../../review/why';
import { AwardSelect } from '../parts/AwardSelect';
import { Disclosure } from '../parts/Disclosure';
import { LongList } from '../parts/LongList';
import { Section } from '../parts/Section';
import { usePane } from '../pane-context';
import { EligibilityItem } from './EligibilityItem';
import { useFindingsStyles } from './Findings.styles';

/** What asks for a look comes first. */
const ORDER: readonly Eligibility[] = ['review', 'ineligible', 'eligible'];

/** Who is eligible for an award, who is not, and why; the first award where the one that was chosen is not of this round. */
export function Eligibilities({
  review,
  award,
  onAward,
}: {
  readonly review: Review;
  readonly award: string | null;
  readonly onAward: (award: string) => void;
}) {
  const { texts } = usePane();
  const styles = useFindingsStyles();
  const words = texts.steps.check;
  const { rules, evaluation, round } = review;
  const [first] = rules.awards;
  if (first === undefined) return <p className={styles.groups}>{words.noAwards}</p>;
  const chosen = (rules.awards.find(({ id }) => id === award) ?? first).id;

  const units = new Map(round.people.map(({ id, unit }) => [id, unit]));
  const entries = [...(evaluation.entries.get(chosen) ?? [])].map(([id, entry]) => ({ id, entry }));
  // Whoever did not register is out by choice: they would hide those who are out for another reason.
  const isRegistered = ({ entry }: (typeof entries)[number]): boolean =>
    !entry.conditions.some(({ rule, result }) => rule === 'registered' && result === 'unmet');
  const unregistered = entries.filter((one) => !isRegistered(one));
  const groups = ORDER.map((eligibility) => ({
    eligibility,
    members: entries.filter((one) => one.entry.eligibility === eligibility && isRegistered(one)),
  }));
  const list = (members: typeof entries) => (
    <LongList items={members} keyOf={({ id }) => id}>
      {({ id, entry }) => (
        <EligibilityItem id={id} unit={units.get(id)} entry={entry} why={() => whyOf(review, id, chosen)} />
      )}
    </LongList>
  );
  return (
    <div className={styles.groups}>
      <AwardSelect awards={rules.awards} value={chosen} onChange={onAward} />
      {entries.length === 0 && <p className={styles.note}>{words.nobody}</p>}
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ eligibility, members }) => (
          <Section
            key={`${chosen} ${eligibility}`}
            title={words.groupCount(texts.words.eligibility[eligibility], members.length)}
          >
            {list(members)}
          </Section>
        ))}
      {unregistered.length > 0 && (
        <Disclosure key={chosen} label={words.groupCount(words.unregistered, unregistered.length)}>
          {() => list(unregistered)}
        </Disclosure>
      )}
    </div>
  );
}
