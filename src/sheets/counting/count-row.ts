import { templateTexts } from '../../i18n/papers/template';
import type { CellChange, Snapshot, TabPlan, TabSnapshot } from '../../workbook/port';
import { voteKey } from '../reading/award-rows';
import type { CountColumn, CountsHeader } from '../reading/council';
import { wholeNumber } from '../reading/fields';
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
  for (const { grid, header } of having(recognised, 'counts')) {
    const tab = tabs.find(({ name }) => name === grid.name);
    if (tab !== undefined) return { tab, grid, header };
  }
  return null;
}

/** The row (0-based) of a vote: the one that names it, else a new one below all that is there, in which nothing stands. */
function rowOf({ grid, header: { row: top, columns } }: CountsTab, names: readonly string[]) {
  const keys = new Set(names.map(voteKey));
  const told = Object.values(columns);
  let last = top;
  for (const row of grid.rowsBelow(top)) {
    if (keys.has(voteKey(grid.said(row, columns.award)))) return { row, isNew: false };
    if (told.some((column) => grid.raw(row, column) !== '')) last = row;
  }
  return { row: last + 1, isNew: true };
}

/** What the tab says of a vote now; `null` for what is not there or is no whole number. */
export function recordedCounts(counts: CountsTab, names: readonly string[]) {
  const { grid, header } = counts;
  const { row } = rowOf(counts, names);
  const { issued, returned, invalid, note } = header.columns;
  const count = (column: number | undefined): number | null => wholeNumber(grid.said(row, column));
  return { issued: count(issued), returned: count(returned), invalid: count(invalid), note: grid.said(row, note) };
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
  const { row, isNew } = rowOf(counts, names);
  const at = (row: number, column: number, value: string | number | null): CellChange => ({
    sheet: tab.name,
    row,
    column,
    value,
  });
  let added = grid.columnCount;
  const kinds: readonly Exclude<CountColumn, 'award'>[] = ['issued', 'returned', 'invalid', 'note'];
  const changes = kinds.flatMap((kind): readonly CellChange[] => {
    const given = numbers[kind];
    if (given === undefined) return [];
    const value = cellValue(given);
    const column = header.columns[kind];
    if (column !== undefined) return value === null && isNew ? [] : [at(row, column, value)];
    if (value === null) return [];
    added += 1;
    return [at(header.row, added - 1, canonical(words.countColumns, kind)), at(row, added - 1, value)];
  });
  if (changes.length === 0) return [];
  return [...(isNew ? [at(row, header.columns.award, names[0])] : []), ...changes];
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
