import type { CountedVote, CountingWay } from '../../domain/ballots/counting';
import type { ReconciliationLine } from '../../domain/ballots/reconciliation';
import { decimalText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { Told } from '../parts/Told';
import { useVoteStyles } from './Vote.styles';

const ORDER: readonly ReconciliationLine[] = [
  'council-members',
  'council-present',
  'council-written',
  'present-within-members',
  'issued-within-attendance',
  'returned-within-issued',
  'returned-equals-read',
  'valid-within-returned',
  'valid-and-invalid-equal-returned',
  'votes-within-attendance',
  'marks-equal-valid',
];
/** The lines that any vote of a kind has: where one is not there, a number is missing. */
const EXPECTED: Readonly<Record<CountingWay, readonly ReconciliationLine[]>> = {
  papers: [
    'present-within-members',
    'issued-within-attendance',
    'returned-within-issued',
    'returned-equals-read',
    'marks-equal-valid',
  ],
  'totals-only': ['present-within-members', 'issued-within-attendance', 'returned-within-issued', 'marks-equal-valid'],
  'show-of-hands': ['present-within-members', 'votes-within-attendance', 'marks-equal-valid'],
};

/** The chain of numbers that a vote must satisfy, link by link: what holds, and by how much what does not. */
export function VoteChain({ lines, way }: Pick<CountedVote, 'lines' | 'way'>) {
  const { texts, names } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const count = (value: number): string => decimalText(texts.language, String(value));
  return (
    <ul className={styles.chain}>
      {ORDER.map((name) => {
        const own = lines.filter((one) => one.line === name);
        if (own.length === 0 && !EXPECTED[way].includes(name)) return null;
        const broken = own.filter(({ holds }) => !holds);
        return (
          <li key={name} className={styles.link}>
            <span className={styles.text}>{texts.words.line[name]}</span>
            {own.length === 0 && <Told tone="open">{words.notChecked}</Told>}
            {own.length > 0 && broken.length === 0 && <Told tone="good">{words.holds}</Told>}
            {broken.map(({ left, right, nominee }) => (
              <Told key={nominee} tone="bad">
                {words.broken({
                  who: nominee === null ? null : (names.subjects.get(nominee) ?? nominee),
                  left: count(left),
                  right: count(right),
                  difference: count(left - right),
                })}
              </Told>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
