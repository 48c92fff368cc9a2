import { Link } from '@fluentui/react-components';
import type { Texts } from '../../i18n/texts';
import { columnWords, tabWords } from '../../review/corrections';
import type { Review } from '../../review/review';
import { Correct } from '../correcting/Correct';
import { usePane } from '../pane-context';
import { useTabMeaningsStyles } from './TabMeanings.styles';

type Tab = Review['tabs'][number];
type Column = Tab['columns'][number];

/** What a column was taken for, in words; the words of headers are those of the workbook. */
function meaningText(texts: Texts, { meaning }: Column): string {
  const { recognition: words } = texts;
  const raters = texts.words.rater;
  switch (meaning.kind) {
    case 'field':
      return meaning.rater === null ? meaning.word : words.fieldOf(meaning.word, raters[meaning.rater]);
    case 'criterion':
      return meaning.rater === null ? words.criterion : words.criterionOf(raters[meaning.rater]);
    case 'sub-total':
      return words.subTotal;
    case 'not-used':
      return words.notUsed;
  }
}

/** What each column of a tab was taken for, how surely and why, with the way to say otherwise. */
export function TabColumns({ tab }: { readonly tab: Tab }) {
  const { texts, goTo } = usePane();
  const styles = useTabMeaningsStyles();
  const { recognition: words } = texts;
  const offered = columnWords(tab.meaning);
  return (
    <>
      {' '}
      <ul className={styles.columns}>
        {tab.columns.map((column) => (
          <li key={`${column.at.cell} ${String(column.column)}`} className={styles.column}>
            <Link as="button" className={styles.heading} onClick={() => goTo(column.at)}>
              {words.column(column.at.cell.replace(/\d+$/, ''), column.heading)}
            </Link>
            <span className={column.meaning.kind === 'not-used' ? styles.unused : styles.meaning}>
              {meaningText(texts, column)}
            </span>
            <span className={column.isAsked ? styles.asked : styles.reason}>
              {words.because(
                words.confidence[column.confidence],
                words.reasons[column.reason.code](column.reason.word),
              )}
            </span>
            {offered.length > 0 && <Correct target={{ tab, column }} offered={offered} />}
          </li>
        ))}
      </ul>
      {offered.length > 0 && (
        <div className={styles.column}>
          <span className={styles.reason}>{texts.correcting.tab(tab.name)}</span>
          <Correct target={{ tab, column: null }} offered={tabWords(tab.meaning)} />
        </div>
      )}
    </>
  );
}
