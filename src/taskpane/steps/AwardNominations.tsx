import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { NominationStatus } from '../../domain/eligibility/evidence';
import type { AwardRules } from '../../domain/rules/rulebook';
import { decimalText, pointsText } from '../../i18n/numbers';
import type { Review } from '../../review/review';
import { openTie } from '../../review/settle-tie';
import { whyOf } from '../../review/why';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { Told, ToneIcon } from '../parts/Told';
import { STATUS_TONE } from '../parts/tones';
import { Who } from '../parts/Who';
import { TieCard } from '../ties/TieCard';
import { usePane } from '../pane-context';
import { useNominationsStyles } from './Nominations.styles';
import { Why } from './Why';

const PENDING: readonly NominationStatus[] = ['review', 'undetermined', 'no-quorum', 'not-on-ballot'];
const OUT: readonly NominationStatus[] = ['over-ceiling', 'vote-failed', 'ineligible'];

/** How many of an award's people are shown at first, so that every award is soon in sight. */
const FEW = 5;

interface Ranked {
  readonly id: string;
  readonly status: NominationStatus;
}

/** What somebody was ranked by: the "yes" votes where a vote decides, else the final score where there is one. */
function useRankText(review: Review, award: string): (id: string) => string | undefined {
  const { texts } = usePane();
  const { evaluation, rules } = review;
  const words = texts.steps.nominations;
  const vote = evaluation.votes.find((one) => one.award === award);
  if (vote !== undefined && rules.settings.get(`${award}.vote.required`)?.text === 'yes') {
    const yes = new Map(vote.nominees.map((nominee) => [nominee.id, nominee.yes]));
    return (id) => {
      const votes = yes.get(id);
      return votes === undefined ? undefined : words.votes(decimalText(texts.language, String(votes)));
    };
  }
  return (id) => {
    const final = evaluation.scores.get(id)?.final;
    return final === undefined || final === null ? undefined : words.points(pointsText(texts.language, final));
  };
}

/** One award: those nominated, those tied at the cut (named, never chosen between), what is open, and the rest with its reason. */
export function AwardNominations({ award, review }: { readonly award: AwardRules; readonly review: Review }) {
  const { texts, names } = usePane();
  const styles = useNominationsStyles();
  const words = texts.steps.nominations;
  const rankText = useRankText(review, award.id);
  const all: readonly Ranked[] = [...(review.evaluation.entries.get(award.id) ?? [])].map(([id, { status }]) => ({
    id,
    status,
  }));
  const having = (statuses: readonly NominationStatus[]) => all.filter(({ status }) => statuses.includes(status));
  const nominated = having(['nominated']);
  const tied = having(['tied-at-ceiling']);
  const pending = having(PENDING);
  const out = having(OUT);
  const ceiling = review.evaluation.ceilings.find((one) => one.award === award.id);
  const tie = ceiling === undefined ? null : openTie(ceiling);
  const count = (value: number): string => decimalText(texts.language, String(value));

  const why = (id: string) => (
    <Disclosure
      label={texts.pane.why}
      name={words.ofAward(texts.pane.whyOf(names.subjects.get(id) ?? id), award.short)}
    >
      {() => <Why explanation={whyOf(review, id, award.id)} />}
    </Disclosure>
  );
  const list = (items: readonly Ranked[], isTold: boolean) => (
    <ShortList items={items} first={FEW} keyOf={({ id }) => id}>
      {({ id, status }) => (
        <>
          <div className={isTold ? styles.person : styles.marked}>
            {isTold ? (
              <>
                <Who id={id} detail={rankText(id)} />
                <Told tone={STATUS_TONE[status]}>{texts.words.status[status]}</Told>
              </>
            ) : (
              <>
                <ToneIcon tone={STATUS_TONE[status]} />
                <Who id={id} detail={rankText(id)} />
              </>
            )}
          </div>
          {why(id)}
        </>
      )}
    </ShortList>
  );

  return (
    <Section
      title={words.title(award.name, count(nominated.length))}
      {...(ceiling === undefined ? {} : { help: words.ceiling(count(ceiling.limit)) })}
    >
      {nominated.length === 0 ? <p className={styles.text}>{words.none}</p> : list(nominated, false)}
      {tied.length > 0 && ceiling !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {words.tieTitle(count(tied.length), count(ceiling.limit - nominated.length))}
            </MessageBarTitle>
            <p className={styles.text}>{words.tieHelp}</p>
            <ul className={styles.tied}>
              {tied.map(({ id }) => (
                <li key={id}>
                  <Who id={id} detail={rankText(id)} />
                  {why(id)}
                </li>
              ))}
            </ul>
            {tie !== null && <TieCard tie={tie} />}
          </MessageBarBody>
        </MessageBar>
      )}
      {pending.length > 0 && (
        <Disclosure
          label={words.pending(pending.length)}
          name={words.ofAward(words.pending(pending.length), award.short)}
        >
          {() => list(pending, true)}
        </Disclosure>
      )}
      {out.length > 0 && (
        <Disclosure label={words.others(out.length)} name={words.ofAward(words.others(out.length), award.short)}>
          {() => list(out, true)}
        </Disclosure>
      )}
    </Section>
  );
}
