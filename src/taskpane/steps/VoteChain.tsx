import type { Reconciliation, ReconciliationLine } from '../../domain/ballots/reconciliation';
import { decimalText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { Told } from '../parts/Told';
import { useVoteStyles } from './Vote.styles';

/** Lines that are only there where the workbook names the members. */
const OF_COUNCIL: readonly ReconciliationLine[] = ['council-members', 'council-present', 'council-written'];
const ORDER: readonly ReconciliationLine[] = [
  ...OF_COUNCIL,
  'present-within-members',
  'issued-within-attendance',
  'returned-within-issued',
  'returned-equals-read',
  'marks-equal-valid',
];

/** The chain of numbers that a vote must satisfy, link by link: what holds, and by how much what does not. */
export function VoteChain({ lines }: { readonly lines: readonly Reconciliation[] }) {
  const { texts, names } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const count = (value: number): string => decimalText(texts.language, String(value));
  return (
    <ul className={styles.chain}>
      {ORDER.map((name) => {
        const own = lines.filter((one) => one.line === name);
        if (own.length === 0 && OF_COUNCIL.includes(name)) return null;
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
