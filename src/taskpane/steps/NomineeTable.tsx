import type { ReactNode } from 'react';
import type { CountedNominee } from '../../domain/ballots/counting';
import type { NomineeResult, Vote } from '../../domain/ballots/vote';
import { decimalText } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import { usePane } from '../pane-context';
import { Told } from '../parts/Told';
import { VERDICT_TONE } from '../parts/tones';
import { Who } from '../parts/Who';
import { useVoteStyles } from './Vote.styles';

/** The verdict with its distance: `Không đạt: 17/19, cần 18: thiếu 1`. */
function verdictText(texts: Texts, { threshold }: Vote, { verdict, yes, short }: NomineeResult): string {
  const words = texts.steps.ballots;
  const count = (value: number | null): string => decimalText(texts.language, String(value ?? 0));
  // Without a threshold there is no verdict to tell the distance of.
  if (threshold === null) return texts.words.verdict[verdict];
  switch (verdict) {
    case 'passed':
      return words.passed(count(yes), count(threshold.of));
    case 'failed':
      return words.failed({
        yes: count(yes),
        of: count(threshold.of),
        required: count(threshold.required),
        short: count(short),
      });
    case 'undetermined':
    case 'no-quorum':
      return texts.words.verdict[verdict];
  }
}

/** Every nominee's totals and verdict, the most "yes" first. */
export function NomineeTable({ vote }: { readonly vote: Vote }) {
  const { texts } = usePane();
  return (
    <TotalsByName
      nominees={vote.nominees}
      outcome={(nominee) => <Told tone={VERDICT_TONE[nominee.verdict]}>{verdictText(texts, vote, nominee)}</Told>}
    />
  );
}

/** The totals of each name, the most "yes" first, with what came of it below the name. */
export function TotalsByName<T extends CountedNominee>({
  nominees,
  outcome,
}: {
  readonly nominees: readonly T[];
  readonly outcome: (nominee: T) => ReactNode;
}) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const ranked = [...nominees].sort((left, right) => right.yes - left.yes);
  const columns = ['yes', 'no', 'blank', 'unreadable'] as const;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.nomineesTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.headName}>
            {words.nominee}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.head}>
              <abbr title={words[column]} className={styles.abbr}>
                {words.short[column]}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranked.map((nominee) => (
          <tr key={nominee.id} className={styles.row}>
            <th scope="row" className={styles.nominee}>
              <span className={styles.block}>
                <Who id={nominee.id} />
                {outcome(nominee)}
              </span>
            </th>
            {columns.map((column) => (
              <td key={column} className={styles.figure}>
                {decimalText(texts.language, String(nominee[column]))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
