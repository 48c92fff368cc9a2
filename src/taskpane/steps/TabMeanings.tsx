import { type Names, awardName } from '../../i18n/names';
import type { Texts } from '../../i18n/texts';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { Section } from '../parts/Section';
import { useTabMeaningsStyles } from './TabMeanings.styles';

type Tab = Review['tabs'][number];

function meaningOf(texts: Texts, names: Names, { meaning, detail }: Tab): string {
  const raters: Readonly<Record<string, string>> = texts.words.rater;
  const word = texts.words.tab[meaning];
  if (detail === null) return word;
  return texts.steps.round.tabDetail(word, raters[detail] ?? awardName(names, detail));
}

/** What each tab of the workbook was taken for. */
export function TabMeanings({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { texts, names } = usePane();
  const styles = useTabMeaningsStyles();
  return (
    <Section title={texts.steps.round.tabsTitle}>
      <ul className={styles.list}>
        {tabs.map((tab) => (
          <li key={tab.name} className={styles.row}>
            <CellLink place={{ sheet: tab.name }} />
            <span className={tab.meaning === 'not-used' ? styles.unused : styles.meaning}>
              {meaningOf(texts, names, tab)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
