import { templateTexts } from '../../i18n/papers/template';
import type { CellChange, Snapshot, TabPlan, TabSnapshot } from '../../workbook/port';
import { voteKey } from '../reading/award-rows';
import type { CountColumn, CountsHeader } from '../reading/council';
import type { Grid } from '../reading/grid';
import { type Recognised, having } from '../reading/recognise';
import {
  EMPTY_ROW,
  gridCell,
  gridRow,
  headerCell,
  hintRow,
  numberCell,
  page,
  text,
  textCell,
  titleRow,
} from '../template/cells';
import { canonical, words } from '../words';

/** How many papers were issued and came back. */
export interface IssuedAndReturned {
  readonly issued: number;
  readonly returned: number;
}

/** What is put down of a vote: `null` (and an empty note) takes out what is there, what is left out stays as it is. */
export interface VoteNumbers {
  readonly issued: number | null;
  readonly returned: number | null;
  readonly invalid?: number | null;
  readonly note?: string;
}

/** The tab of issued and returned papers, as it was read. */
export interface CountsTab {
  readonly tab: TabSnapshot;
  readonly grid: Grid;
  readonly header: CountsHeader;
}

/** The first tab of issued and returned papers, under whatever words the round knows it by, or `null`. */
export function findCountsTab({ tabs }: Snapshot, recognised: readonly Recognised[]): CountsTab | null {
  const [found] = having(recognised, 'counts');
  const tab = tabs.find(({ name }) => name === found?.grid.name);
  return found === undefined || tab === undefined ? null : { tab, grid: found.grid, header: found.header };
}

/** The row (0-based) that names a vote, and the first row below all that is there. */
function rowsOf({ grid, header: { row: top, columns } }: CountsTab, names: readonly string[]) {
  const keys = new Set(names.map(voteKey));
  const told = Object.values(columns);
  let last = top;
  let named: number | null = null;
  for (let row = top + 1; row < grid.rowCount; row += 1) {
    const award = grid.text(row, columns.award) ?? '';
    if (award !== '' && keys.has(voteKey(award))) named ??= row;
    if (told.some((column) => grid.raw(row, column) !== '')) last = row;
  }
  return { named, free: last + 1 };
}

/** What the tab says of a vote now; `null` for what is not there or is no number. */
export function recordedCounts(counts: CountsTab, names: readonly string[]) {
  const { grid, header } = counts;
  const { named } = rowsOf(counts, names);
  const count = (column: number | undefined): number | null => {
    const value = named === null || column === undefined ? null : grid.value(named, column);
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
  };
  const { issued, returned, invalid, note } = header.columns;
  return {
    issued: count(issued),
    returned: count(returned),
    invalid: count(invalid),
    note: named === null || note === undefined ? '' : (grid.text(named, note) ?? ''),
  };
}

/** A number or a note as a cell holds it. */
function cellValue(value: number | string | null): number | string | null {
  return value === '' ? null : value;
}

/**
 * The cells that put a vote's numbers into the tab: in its row, or in a new one below the others. The first of the names is the one written. A column
 * that the tab has not got is added behind the others where there is something to put into it.
 */
export function countChanges(
  counts: CountsTab,
  names: readonly [string, ...string[]],
  numbers: VoteNumbers,
): readonly CellChange[] {
  const { tab, grid, header } = counts;
  const { named, free } = rowsOf(counts, names);
  const at = (row: number, column: number, value: string | number | null): CellChange => ({
    sheet: tab.name,
    row,
    column,
    value,
  });
  const row = named ?? free;
  let added = grid.columnCount;
  const kinds: readonly Exclude<CountColumn, 'award'>[] = ['issued', 'returned', 'invalid', 'note'];
  const changes = kinds.flatMap((kind): readonly CellChange[] => {
    const given = numbers[kind];
    if (given === undefined) return [];
    const value = cellValue(given);
    const column = header.columns[kind];
    if (column !== undefined) return value === null && named === null ? [] : [at(row, column, value)];
    if (value === null) return [];
    added += 1;
    return [at(header.row, added - 1, canonical(words.countColumns, kind)), at(row, added - 1, value)];
  });
  if (changes.length === 0) return [];
  return [...(named === null ? [at(row, header.columns.award, names[0])] : []), ...changes];
}

const HEADER_ROW = 3;

/** The tab of issued and returned papers with one vote in it, for a workbook that has none. */
export function planCountsTab(name: string, award: string, numbers: VoteNumbers): TabPlan {
  const number = (count: number | null | undefined) => ({
    ...numberCell(),
    content: count === null || count === undefined ? null : ({ kind: 'number', decimal: String(count) } as const),
  });
  const { issued, returned, invalid, note = '' } = numbers;
  const title = (column: CountColumn): string => canonical(words.countColumns, column);
  return {
    key: 'counts',
    name,
    rows: [
      titleRow(templateTexts.counts.title),
      hintRow(templateTexts.counts.hint),
      EMPTY_ROW,
      gridRow((['award', 'issued', 'returned', 'invalid', 'note'] as const).map((one) => headerCell(title(one)))),
      gridRow([
        gridCell(text(award)),
        number(issued),
        number(returned),
        number(invalid),
        { ...textCell(), content: note === '' ? null : text(note) },
      ]),
    ],
    columnWidths: [28, 14, 14, 16, 40],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: page('landscape', HEADER_ROW),
  };
}
