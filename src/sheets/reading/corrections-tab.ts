import { columnName } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { CorrectionFault } from '../../domain/recognition';
import { wordKey } from '../../domain/text/keys';
import type { TabSnapshot } from '../../workbook/port';
import { headingKey } from '../heading-words';
import { HEADING_GROUPS, type Vocabulary } from '../vocabulary';
import { VALUE_WORDS, wordIndex, words } from '../words';
import { correctionsTabs } from './correction-lines';
import { NOTHING_TOLD, type TabCorrections, correctedColumn } from './tab-corrections';
import type { RecognisedTab } from './tab-readings';

const RATERS = wordIndex(VALUE_WORDS.rater);
const NOT_USED = headingKey(words.columnRoles.notUsed);
const ROLES = new Set(Object.values(words.columnRoles).map(headingKey));
/** What the secretary said, by the key of the tab's name, and what of it says nothing. */
export interface Corrections {
  readonly byTab: ReadonlyMap<string, TabCorrections>;
  readonly findings: readonly Finding[];
}

function isColumnWord(word: string, vocabulary: Vocabulary): boolean {
  const key = headingKey(word);
  return ROLES.has(key) || HEADING_GROUPS.some((group) => vocabulary[group].exact.has(key));
}

/** Reads what the secretary said of tabs and columns, from every tab that says so; of two rows about one thing the later counts. */
export function readCorrections(tabs: readonly TabSnapshot[], vocabulary: Vocabulary): Corrections {
  const names = new Set(tabs.map(({ name }) => wordKey(name)));
  const byTab = new Map<string, TabCorrections>();
  const findings: Finding[] = [];
  for (const { tab, letter, column, word, at } of correctionsTabs(tabs).flatMap(({ lines }) => lines)) {
    if (word === '') continue;
    const told = byTab.get(wordKey(tab)) ?? NOTHING_TOLD;
    const tell = (reason: CorrectionFault): void => {
      findings.push(finding('correction.not-used', at, null, { tab, column: letter, reason }));
    };
    const rater = RATERS.get(wordKey(word));
    if (!names.has(wordKey(tab))) {
      tell('no-tab');
    } else if (column === null && headingKey(word) === NOT_USED) {
      byTab.set(wordKey(tab), { ...told, isNotUsed: true });
    } else if (column === null && rater !== undefined) {
      byTab.set(wordKey(tab), { ...told, rater });
    } else if (column === null || !isColumnWord(word, vocabulary)) {
      tell('unknown-word');
    } else {
      byTab.set(wordKey(tab), { ...told, columns: [...told.columns, column] });
    }
  }
  return { byTab, findings };
}

/** What was said of columns that are not there any more, or of tabs that are not read by columns. */
export function unusedCorrections({ byTab }: Corrections, tabs: readonly RecognisedTab[]): readonly Finding[] {
  return tabs.flatMap(({ name, columns }) =>
    (byTab.get(wordKey(name))?.columns ?? []).flatMap((correction): readonly Finding[] => {
      const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
      const count = Math.max(0, ...columns.map(({ column }) => column + 1));
      if (correctedColumn(correction, count, (column) => headings.get(column) ?? '') !== null) return [];
      const reason: CorrectionFault = columns.length === 0 ? 'not-by-columns' : 'no-column';
      const column = correction.column < 0 ? '' : columnName(correction.column);
      return [finding('correction.not-used', correction.at, null, { tab: name, column, reason })];
    }),
  );
}
