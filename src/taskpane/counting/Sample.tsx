import type { Paper } from '../../domain/counting/paper';
import { decimalText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { useEntryStyles } from './Counting.styles';

/** A made-up paper as it would lie on the table: boxes with crosses, both crossed where the mark is unclear. */
export function Sample({
  paper,
  place,
  count,
  names,
}: {
  readonly paper: Paper | null;
  /** 1-based. */
  readonly place: number;
  readonly count: number;
  readonly names: readonly string[];
}) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  const words = texts.counting.rehearsal;
  if (paper === null) return <p className={styles.sample}>{words.sampleEnd}</p>;
  const number = (value: number): string => decimalText(texts.language, String(value));
  const { yes, no } = texts.counting.marks;
  const isInvalid = paper.kind === 'invalid';
  const crossed = (isCrossed: boolean): string => (isCrossed ? '☒' : '☐');
  return (
    <div className={styles.sample}>
      <table className={styles.sampleTable}>
        <caption className={styles.notice}>{words.sample(number(place), number(count))}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.sampleHead}>
              {yes}
            </th>
            <th scope="col" className={styles.sampleHead}>
              {no}
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name, index) => {
            const mark = paper.kind === 'valid' ? paper.marks[index] : 'yes';
            return (
              <tr key={name}>
                <th scope="row" className={styles.sampleName}>
                  {name}
                </th>
                <td className={styles.box}>{crossed(mark === 'yes' || mark === 'unreadable')}</td>
                <td className={styles.box}>{crossed(mark === 'no' || mark === 'unreadable')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isInvalid && <p className={styles.notice}>{words.writtenBeside(words.addedName)}</p>}
    </div>
  );
}
