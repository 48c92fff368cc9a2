import { withoutUnwritable } from '../../cell-text';
import { type Result, fail, ok } from '../../../domain/result';
import type { Area, CellTab, ReadFailure, SourceFormat } from '../../port';
import { tabName } from '../../plan/tab-name';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../sheet-limits';
import { amendFile } from '../amend';
import { beginningOf } from '../new-workbook';
import { type WorkbookFile, openWorkbookFile } from '../open';
import { partsOf } from '../package/parts';
import { type Grant, LEAST_LIMITS, limitsOf } from '../limits';
import { Unreadable, failureOf, tooLarge } from '../unreadable';
import { writeTabs } from '../write';
import { readZip } from '../zip/archive';
import { readCsv } from './csv/read-csv';
import type { ForeignBook } from './foreign-tab';
import { readOds } from './ods/read-ods';
import { readXls } from './xls/read-xls';

/**
 * A workbook of another format as a new .xlsx: its values, number formats, merges, names of tabs, widths, what is hidden, and the fonts of before
 * Unicode. Looks, notes, pictures and macros are left; formulas have become their results. What cannot be read comes back as a failure.
 */
export async function convertForeign(
  bytes: Uint8Array,
  name: string,
  format: SourceFormat,
  grant: Grant = limitsOf,
): Promise<Result<WorkbookFile, ReadFailure>> {
  const read = readForeign(bytes, name, format);
  if (!read.ok) return read;
  const tabs = named(read.value.tabs).map(
    (tab) => ({ kind: 'cells', tab: { ...tab, merges: apart(tab.merges) } }) as const,
  );
  const beginning = await opened(beginningOf(format), name);
  const filled = await amendFile(beginning, { changes: [], added: tabs }, new Map(), { grant });
  if (!filled.ok) {
    // As a workbook it takes more bytes than it came in.
    if (filled.error.code === 'file.result-too-large') return fail(failureOf(tooLarge(LEAST_LIMITS).reason, name));
    throw new Error(filled.error.code);
  }
  // Takes away the tab that the new workbook began with.
  const whole = await writeTabs(await opened(filled.value, name), [], new Map());
  if (!whole.ok) throw new Error(whole.error.code);
  return openWorkbookFile(whole.value, name);
}

function readForeign(bytes: Uint8Array, name: string, format: SourceFormat): Result<ForeignBook, ReadFailure> {
  try {
    switch (format) {
      case 'xls':
        return ok(readXls(bytes));
      case 'ods':
        return ok(readOds(partsOf(readZip(bytes))));
      case 'csv':
        return ok(readCsv(bytes, name));
    }
  } catch (error) {
    if (error instanceof Unreadable) return fail(failureOf(error.reason, name));
    throw error;
  }
}

async function opened(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  const file = await openWorkbookFile(bytes, name);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

/** Tabs under names that Excel takes, no two alike; at least one of them is shown. */
function named(tabs: readonly CellTab[]): readonly CellTab[] {
  const taken = new Set<string>();
  const areHidden = tabs.every(({ visibility }) => visibility !== 'visible');
  return tabs.map((tab, index) => {
    const name = tabName(withoutUnwritable(tab.name), (other) => taken.has(other.toLowerCase()));
    taken.add(name.toLowerCase());
    return { ...tab, name, visibility: areHidden && index === 0 ? 'visible' : tab.visibility };
  });
}

/** Merges without those that overlap an earlier one or leave the sheet: Excel calls such a file damaged. */
function apart(merges: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  // What of each row is covered, from left to right; an area of many rows is looked at by itself.
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of merges) {
    const isInside = area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS;
    const isReal = area.top !== area.bottom || area.left !== area.right;
    if (!isInside || !isReal) continue;
    const isTall = area.bottom - area.top >= TALL;
    const rows = isTall ? [] : Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    if ((isTall ? kept : tall).some((other) => overlap(area, other))) continue;
    if (rows.some((row) => isCovered(byRow.get(row) ?? [], area))) continue;
    kept.push(area);
    if (isTall) tall.push(area);
    for (const row of rows) {
      const own = byRow.get(row) ?? [];
      own.splice(placeIn(own, area), 0, area);
      byRow.set(row, own);
    }
  }
  return kept;
}

/** How many areas of a row begin left of this one; the areas stand from left to right and do not overlap. */
function placeIn(areas: readonly Area[], { left }: Area): number {
  let from = 0;
  let until = areas.length;
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if ((areas[middle]?.left ?? 0) < left) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** Whether an area of a row covers part of this one. */
function isCovered(areas: readonly Area[], area: Area): boolean {
  const place = placeIn(areas, area);
  const [before, after] = [areas[place - 1], areas[place]];
  return (before !== undefined && before.right >= area.left) || (after !== undefined && after.left <= area.right);
}

/** From so many rows on a merge is tall: few are. */
const TALL = 100;

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
