import { Suspense, lazy } from 'react';
import { type Names, awardName } from '../../i18n/names';
import type { Texts } from '../../i18n/texts';
import type { Review } from '../../review/review';
import { useCorrecting } from '../correcting/correcting-context';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { useTabMeaningsStyles } from './TabMeanings.styles';

/** Loaded when they are asked for, with all that correcting needs. */
const TabColumns = lazy(async () => ({ default: (await import('./TabColumns')).TabColumns }));
const Corrected = lazy(async () => ({ default: (await import('../correcting/Corrected')).Corrected }));

type Tab = Review['tabs'][number];

function meaningOf(texts: Texts, names: Names, { meaning, detail }: Tab): string {
  const raters: Readonly<Record<string, string>> = texts.words.rater;
  const word = texts.words.tab[meaning];
  if (detail === null) return word;
  return texts.steps.round.tabDetail(word, raters[detail] ?? awardName(names, detail));
}

/** How many columns a tab has, and how many of them are to be looked at. */
function columnsLabel({ recognition: words }: Texts, { columns }: Tab): string {
  const asked = columns.filter(({ isAsked }) => isAsked).length;
  return [words.columnsCount(columns.length), ...(asked === 0 ? [] : [words.asked(asked)])].join(' · ');
}

/** What each tab of the workbook was taken for, and on demand what each of its columns. */
export function TabMeanings({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { texts, names } = usePane();
  const styles = useTabMeaningsStyles();
  const { outcome } = useCorrecting();
  return (
    <Section title={texts.steps.round.tabsTitle} help={texts.recognition.help}>
      {outcome !== null && (
        <Suspense fallback={null}>
          <Corrected />
        </Suspense>
      )}
      <ul className={styles.list}>
        {tabs.map((tab) => (
          <li key={tab.name} className={styles.row}>
            <CellLink place={{ sheet: tab.name }} />
            <span className={tab.meaning === 'not-used' ? styles.unused : styles.meaning}>
              {meaningOf(texts, names, tab)}
            </span>
            {tab.columns.length > 0 && (
              <div className={styles.wide}>
                <Disclosure label={columnsLabel(texts, tab)} name={`${tab.name}: ${columnsLabel(texts, tab)}`}>
                  {() => (
                    <Suspense fallback={null}>
                      <TabColumns tab={tab} />
                    </Suspense>
                  )}
                </Disclosure>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Disclosure label={texts.recognition.byHand}>
        {() => <p className={styles.help}>{texts.recognition.byHandHelp}</p>}
      </Disclosure>
    </Section>
  );
}
