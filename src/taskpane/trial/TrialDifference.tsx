import type { TargetActual } from '../../domain/targets/targets';
import { awardName } from '../../i18n/names';
import { decimalText } from '../../i18n/numbers';
import {
  type AwardDifference,
  type Difference,
  type FigureChange,
  type StatusChange,
  isNothing,
} from '../../review/difference';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/Disclosure';
import { LongList } from '../parts/LongList';
import { useTrialStyles } from './Trial.styles';

/** More people than these are told on request. */
const FEW = 6;

/** People whose status is another one: a few at once, many on request. */
function People({
  title,
  name,
  people,
}: {
  readonly title: string;
  /** What a screen reader says, as the title stands under each award. */
  readonly name: string;
  readonly people: readonly StatusChange[];
}) {
  const { texts, names } = usePane();
  const styles = useTrialStyles();
  if (people.length === 0) return null;
  const told = texts.steps.check.groupCount(title, people.length);
  const status = (value: StatusChange['before']): string =>
    value === null ? texts.words.none : texts.words.status[value];
  const line = ({ subject, before, after }: StatusChange) => (
    <span className={styles.text}>
      {texts.views.difference.status(names.subjects.get(subject) ?? subject, status(before), status(after))}
    </span>
  );
  const list = () => (
    <LongList items={people} keyOf={({ subject }) => subject}>
      {line}
    </LongList>
  );
  if (people.length > FEW) {
    return (
      <Disclosure label={told} name={texts.steps.nominations.ofAward(told, name)}>
        {list}
      </Disclosure>
    );
  }
  return (
    <>
      <p className={styles.text}>{told}</p>
      {list()}
    </>
  );
}

function AwardPart({ difference }: { readonly difference: AwardDifference }) {
  const { texts, names } = usePane();
  const styles = useTrialStyles();
  const words = texts.views.difference;
  const count = (value: number | null): string =>
    value === null ? texts.words.none : decimalText(texts.language, String(value));
  const { award, limit, required, nominated, tied, entering, leaving, others } = difference;
  const figures = Object.entries({ limit, required, nominated, tied }).flatMap(([what, change]) =>
    change === null ? [] : [{ what: what as keyof typeof words.figures, change }],
  );
  const name = awardName(names, award);
  return (
    <section className={styles.part} aria-label={name}>
      <h3 className={styles.award}>{names.fullAwards.get(award) ?? name}</h3>
      {figures.map(({ what, change }) => (
        <p key={what} className={styles.figure}>
          {words.figures[what](count(change.before), count(change.after))}
        </p>
      ))}
      <People title={words.entering} name={name} people={entering} />
      <People title={words.leaving} name={name} people={leaving} />
      <People title={words.others} name={name} people={others} />
    </section>
  );
}

/** What values that are tried out change, against the workbook: per award the figures, who comes in and who goes, then targets, money and findings. */
export function TrialDifference({ difference }: { readonly difference: Difference }) {
  const { texts, names } = usePane();
  const styles = useTrialStyles();
  const words = texts.views.difference;
  const { met, unmet, unknown, actual } = texts.steps.ceilings;
  const number = (value: number): string => decimalText(texts.language, String(value));
  if (isNothing(difference)) return <p className={styles.text}>{texts.steps.trial.noChange}</p>;
  const { awards, targets, money, findings } = difference;
  const answer = (value: boolean | null): string => (value === null ? unknown : value ? met : unmet);
  const reached = (value: TargetActual | null): string =>
    value === null ? texts.words.none : actual(number(value.count), number(value.of));
  const arrow = <T,>({ before, after }: FigureChange<T>, told: (value: T) => string): readonly string[] =>
    told(before) === told(after) ? [] : [words.change(told(before), told(after))];
  const dong = (value: number | null): string =>
    value === null ? texts.people.moneyOpen : texts.people.dong(number(value));
  const rest = [
    ...targets.map((one) => ({
      key: one.target,
      text: words.target(
        names.targets.get(one.target) ?? one.target,
        [...arrow(one.actual, reached), ...arrow(one.answer, answer)].join(' · '),
      ),
    })),
    ...(money === null ? [] : [{ key: 'money', text: words.money(dong(money.before), dong(money.after)) }]),
    ...findings.map(({ severity, before, after }) => ({
      key: severity,
      text: words.findings(texts.steps.check.groups[severity], number(before), number(after)),
    })),
  ];
  return (
    <div className={styles.difference}>
      <p className={styles.text}>{texts.views.difference.title}</p>
      {awards.map((one) => (
        <AwardPart key={one.award} difference={one} />
      ))}
      {rest.length > 0 && (
        <section className={styles.part} aria-label={words.besides}>
          <h3 className={styles.award}>{words.besides}</h3>
          {rest.map(({ key, text }) => (
            <p key={key} className={styles.figure}>
              {text}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
