import { decimalText, percentText } from '../../i18n/numbers';
import { type NamedProspect, namedProspects } from '../../review/prospects';
import type { Review } from '../../review/review';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { Source } from '../parts/Source';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useVoteStyles } from './Vote.styles';

/** How many "yes" it takes, before anybody votes; where the base is not known yet, of each that is likely. */
function Threshold({ prospect, review }: { readonly prospect: NamedProspect; readonly review: Review }) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const { threshold, wouldTake, award } = prospect;
  const { ballots: words } = texts.steps;
  const source = review.rules.settings.get(`${award.id}.vote.percent`);
  const count = (value: number): string => decimalText(texts.language, String(value));
  if (threshold === null) return <Told tone="open">{words.noThreshold}</Told>;
  return (
    <div className={styles.block}>
      <p className={styles.threshold}>
        {words.threshold({
          isStrict: threshold.comparator === '>',
          percent: percentText(texts.language, threshold.percent.text),
          base: texts.words.voteBase[threshold.base],
        })}
        {threshold.of !== null && threshold.required !== null && (
          <strong className={styles.required}>{words.required(count(threshold.required), count(threshold.of))}</strong>
        )}
      </p>
      {wouldTake.length > 0 && (
        <p className={styles.help}>
          {texts.beforeVote.notYet}{' '}
          {wouldTake.map(({ of, required }) => texts.beforeVote.wouldTake(count(of), count(required))).join('; ')}
        </p>
      )}
      {source !== undefined && (
        <Source layer={source.layer} citation={source.citation} at={source.at} status={source.status} />
      )}
    </div>
  );
}

function ProspectCard({ prospect, review }: { readonly prospect: NamedProspect; readonly review: Review }) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.beforeVote;
  const { nomineeNames, inReviewNames, memberNames, tellerNames, papers, absent, missingForQuorum } = prospect;
  const { attendance } = review.evaluation;
  const { members, present, written } = attendance;
  const count = (value: number | null): string =>
    value === null ? texts.pane.notTold : decimalText(texts.language, String(value));
  return (
    <div className={styles.block}>
      {nomineeNames.length === 0 ? (
        <Told tone="open">{words.nobody}</Told>
      ) : (
        <p className={styles.text}>
          <strong>{words.nominees(count(nomineeNames.length))}</strong> {nomineeNames.join('; ')}
        </p>
      )}
      {inReviewNames.length > 0 && <Told tone="open">{words.inReview(inReviewNames.join('; '))}</Told>}
      {memberNames.length > 0 && <Told tone="info">{words.members(memberNames.join('; '))}</Told>}
      <Threshold prospect={prospect} review={review} />
      {missingForQuorum !== null && (
        <Told tone={missingForQuorum === 0 ? 'good' : 'open'}>
          {words.quorum({ isMet: missingForQuorum === 0, missing: count(missingForQuorum) })}
        </Told>
      )}
      <Facts
        facts={[
          { label: texts.steps.ballots.members, value: count(members) },
          { label: words.present, value: count(present) },
          { label: words.absent, value: count(absent) },
          { label: words.written, value: count(written) },
          { label: words.tellers, value: tellerNames.length === 0 ? texts.pane.notTold : tellerNames.join('; ') },
          { label: words.papers, value: count(papers) },
        ]}
      />
    </div>
  );
}

/** What is known of each vote before anybody votes. */
export function BeforeVote({ review }: { readonly review: Review }) {
  const { texts, names } = usePane();
  const prospects = namedProspects(review);
  if (prospects.length === 0) return null;
  return (
    <Section title={texts.beforeVote.title} explain="majority">
      {prospects.map((prospect) => (
        <Disclosure key={prospect.award.id} label={names.fullAwards.get(prospect.award.id) ?? prospect.award.name}>
          {() => <ProspectCard prospect={prospect} review={review} />}
        </Disclosure>
      ))}
    </Section>
  );
}
