import type { ReactNode } from 'react';
import type { RaterTotal } from '../../domain/scoring/scores';
import type { Review } from '../../review/review';
import { decimalText, pointsText } from '../../i18n/numbers';
import { type Subject, scoresOf } from '../../review/subjects';
import { whyOf } from '../../review/why';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';
import { FindingItem } from '../parts/FindingItem';
import { ShortList } from '../parts/ShortList';
import { Told } from '../parts/Told';
import { STATUS_TONE } from '../parts/tones';
import { Why } from '../steps/Why';
import { useSubjectCardStyles } from './SubjectCard.styles';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useSubjectCardStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

/** What the three raters gave, what counts, and its class. */
function Scores({ subject, review }: { readonly subject: Subject; readonly review: Review }) {
  const { texts } = usePane();
  const words = texts.people;
  const scores = scoresOf(review, subject);
  if (scores === null) return null;
  const { given, final, band } = scores;
  const points = (hundredths: number): string => pointsText(texts.language, hundredths);
  const totalText = (total: RaterTotal): string => {
    switch (total.kind) {
      case 'total':
        return points(total.points);
      case 'no-total':
        return words.noTotal;
      case 'not-scored':
        return words.notScored;
    }
  };
  const facts = [
    ...given.map(({ rater, total }) => ({ label: texts.words.rater[rater], value: totalText(total) })),
    { label: words.final, value: final === null ? words.noTotal : points(final) },
    ...(band?.kind === 'band' ? [{ label: words.band, value: band.band.name }] : []),
  ];
  return (
    <Part title={words.scores}>
      <Facts figures facts={facts} />
    </Part>
  );
}

/** Each award with where it stands, and why on request: conditions, vote, ceiling, decisions. */
function Awards({ subject: { id, kind }, review }: { readonly subject: Subject; readonly review: Review }) {
  const { texts, names } = usePane();
  const styles = useSubjectCardStyles();
  const words = texts.people;
  const { rules, evaluation } = review;
  const awards = rules.awards.filter(({ subject }) => subject === kind);
  return (
    <Part title={words.awards}>
      {awards.length === 0 && <p className={styles.text}>{words.noAwards}</p>}
      {awards.map(({ id: award, name, short }) => {
        const entry = evaluation.entries.get(award)?.get(id);
        if (entry === undefined) return null;
        return (
          <div key={award} className={styles.award}>
            <p className={styles.text}>{name}</p>
            <Told tone={STATUS_TONE[entry.status]}>{texts.words.status[entry.status]}</Told>
            <Disclosure
              label={texts.pane.why}
              name={texts.steps.check.awardOption(texts.pane.whyOf(names.subjects.get(id) ?? id), short)}
            >
              {() => <Why explanation={whyOf(review, id, award)} />}
            </Disclosure>
          </div>
        );
      })}
    </Part>
  );
}

/** Everything that the round says of a person or unit: row, scores, awards, money, findings. */
export function SubjectCard({ subject, review }: { readonly subject: Subject; readonly review: Review }) {
  const { id, kind, unit, position, at } = subject;
  const { texts } = usePane();
  const styles = useSubjectCardStyles();
  const words = texts.people;
  const rewarded = review.evaluation.rewards.rewarded.find((one) => one.id === id && one.candidate.subject === kind);
  const findings = review.findings.filter((one) => one.subject === id);
  return (
    <div className={styles.card}>
      <Facts
        facts={[
          ...(unit === '' ? [] : [{ label: words.unit, value: unit }]),
          ...(position === '' ? [] : [{ label: words.position, value: position }]),
          { label: words.row, value: <CellLink place={at} /> },
          ...(rewarded === undefined
            ? []
            : [
                {
                  label: words.money,
                  value:
                    rewarded.amount === null
                      ? words.moneyOpen
                      : words.dong(decimalText(texts.language, String(rewarded.amount))),
                },
              ]),
        ]}
      />
      <Scores subject={subject} review={review} />
      <Awards subject={subject} review={review} />
      {findings.length > 0 && (
        <Part title={words.findings}>
          <ShortList items={findings} keyOf={(_found, index) => String(index)} first={5}>
            {(found) => <FindingItem found={found} review={review} />}
          </ShortList>
        </Part>
      )}
    </div>
  );
}
