import { wordKey } from '../../domain/text/keys';
import { templateTexts } from '../../i18n/papers/template';
import type { CellChange, Snapshot, TabPlan, TabSnapshot } from '../../workbook/port';
import { type CountsHeader, findCountsHeader } from '../reading/council';
import { type Grid, gridOf } from '../reading/grid';
import { isOwn } from '../reading/recognise';
import { EMPTY_ROW, gridCell, gridRow, headerCell, hintRow, numberCell, page, text, titleRow } from '../template/cells';
import { type Vocabulary, defaultVocabulary } from '../vocabulary';
import { canonical, words } from '../words';

/** How many papers were issued and came back. */
export interface IssuedAndReturned {
  readonly issued: number;
  readonly returned: number;
}

/** The tab of issued and returned papers, with its header. */
export interface CountsTab {
  readonly tab: TabSnapshot;
  readonly header: CountsHeader;
}

/** The first tab of issued and returned papers, or `null`. */
export function findCountsTab({ tabs }: Snapshot, vocabulary: Vocabulary = defaultVocabulary): CountsTab | null {
  for (const tab of tabs) {
    const header = isOwn(tab) ? null : findCountsHeader(gridOf(tab), vocabulary);
    if (header !== null) return { tab, header };
  }
  return null;
}

/** The row (0-based) that names a vote, and the first row below all that is there. */
function rowsOf(grid: Grid, { row: top, columns }: CountsHeader, names: readonly string[]) {
  const keys = new Set(names.map(wordKey));
  let last = top;
  let named: number | null = null;
  for (let row = top + 1; row < grid.rowCount; row += 1) {
    const award = grid.text(row, columns.award) ?? '';
    if (award !== '' && keys.has(wordKey(award))) named ??= row;
    if ([columns.award, columns.issued, columns.returned].some((column) => grid.raw(row, column) !== '')) last = row;
  }
  return { named, free: last + 1 };
}

/** What the tab says of a vote now; `null` for what is not there or is no number. */
export function recordedCounts({ tab, header }: CountsTab, names: readonly string[]) {
  const grid = gridOf(tab);
  const { named } = rowsOf(grid, header, names);
  const count = (column: number): number | null => {
    const value = named === null ? null : grid.value(named, column);
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
  };
  return { issued: count(header.columns.issued), returned: count(header.columns.returned) };
}

/** The cells that put a vote's numbers into the tab: in its row, or in a new one below the others. The first of the names is the one written. */
export function countChanges(
  { tab, header }: CountsTab,
  names: readonly [string, ...string[]],
  { issued, returned }: IssuedAndReturned,
): readonly CellChange[] {
  const { named, free } = rowsOf(gridOf(tab), header, names);
  const { columns } = header;
  const at = (row: number, column: number, value: string | number): CellChange => ({
    sheet: tab.name,
    row,
    column,
    value,
  });
  const row = named ?? free;
  return [
    ...(named === null ? [at(row, columns.award, names[0])] : []),
    at(row, columns.issued, issued),
    at(row, columns.returned, returned),
  ];
}

const HEADER_ROW = 3;

/** The tab of issued and returned papers with one vote in it, for a workbook that has none. */
export function planCountsTab(name: string, award: string, { issued, returned }: IssuedAndReturned): TabPlan {
  const number = (count: number) => ({
    ...numberCell(),
    content: { kind: 'number', decimal: String(count) } as const,
  });
  const title = (column: keyof typeof words.countColumns): string => canonical(words.countColumns, column);
  return {
    key: 'counts',
    name,
    rows: [
      titleRow(templateTexts.counts.title),
      hintRow(templateTexts.counts.hint),
      EMPTY_ROW,
      gridRow([headerCell(title('award')), headerCell(title('issued')), headerCell(title('returned'))]),
      gridRow([gridCell(text(award)), number(issued), number(returned)]),
    ],
    columnWidths: [28, 14, 14],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: page('portrait', HEADER_ROW),
  };
}
