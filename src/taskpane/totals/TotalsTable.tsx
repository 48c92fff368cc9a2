import { Input, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { decimalText } from '../../i18n/numbers';
import { countOf } from '../counting/NumberField';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useTotalsStyles } from './TotalsView.styles';
import { MARKS, type RowTexts, type TotalsMark } from './typed';

/** Goes up or down within the column of a field. */
function moveInColumn(event: KeyboardEvent<HTMLInputElement>, column: TotalsMark): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const { currentTarget } = event;
  const fields = [...(currentTarget.closest('table')?.querySelectorAll('input') ?? [])];
  const own = fields.filter(({ dataset }) => dataset['column'] === column);
  own[own.indexOf(currentTarget) + step]?.focus();
}

/** The sum of a row beside what it must be; nothing while the row is not filled in. */
function RowSum({ row, valid }: { readonly row: RowTexts; readonly valid: number | null }) {
  const { texts } = usePane();
  const words = texts.totals;
  const blank = row.blank.trim() === '' ? 0 : countOf(row.blank);
  const counts = [countOf(row.yes), countOf(row.no), blank];
  const isWrong = MARKS.some((mark) => row[mark].trim() !== '' && countOf(row[mark]) === null);
  if (isWrong) return <Told tone="bad">{words.whole}</Told>;
  const known = counts.filter((count) => count !== null);
  if (known.length < counts.length) return null;
  const sum = known.reduce((all, one) => all + one, 0);
  const count = (value: number): string => decimalText(texts.language, String(value));
  if (valid === null) return <Told tone="info">{words.sum(count(sum))}</Told>;
  if (sum === valid) return <Told tone="good">{words.sum(count(sum))}</Told>;
  const told = sum < valid ? words.short : words.over;
  return <Told tone="bad">{told(count(sum), count(valid), count(Math.abs(valid - sum)))}</Told>;
}

/** A row for each name, with a field for each opinion. */
export function TotalsTable({
  caption,
  rows,
  valid,
  onRow,
}: {
  readonly caption: string;
  readonly rows: readonly RowTexts[];
  /** What each row must add up to; `null` where that is not known yet. */
  readonly valid: number | null;
  readonly onRow: (index: number, mark: TotalsMark, text: string) => void;
}) {
  const { texts } = usePane();
  const styles = useTotalsStyles();
  const words = texts.steps.ballots;
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.headName)}>
            {words.nominee}
          </th>
          {MARKS.map((mark) => (
            <th key={mark} scope="col" className={styles.head}>
              <abbr title={words[mark]} className={styles.abbr}>
                {words.short[mark]}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const { id, name } = row.nominee;
          const shown = name === '' ? id : name;
          return (
            <tr key={id} className={styles.row}>
              <th scope="row" className={styles.name}>
                {shown}
                <span className={styles.told} aria-live="polite">
                  <RowSum row={row} valid={valid} />
                </span>
              </th>
              {MARKS.map((mark) => (
                <td key={mark} className={styles.cell}>
                  <Input
                    className={styles.input}
                    input={{ className: styles.digits }}
                    aria-label={texts.totals.cell(shown, words[mark])}
                    data-column={mark}
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={6}
                    value={row[mark]}
                    onFocus={(event) => event.target.select()}
                    onKeyDown={(event) => moveInColumn(event, mark)}
                    onChange={(_event, data) => onRow(index, mark, data.value)}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
