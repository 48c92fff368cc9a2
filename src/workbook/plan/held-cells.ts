import { cellText } from '../cell-text';
import type { CellTab, CellValue, TabSnapshot } from '../port';

/** Errors that every program knows; Excel takes no other for one, and calls a file damaged that holds another. */
const ERROR_CODES: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const NOT_AVAILABLE = { fault: 'error', code: '#N/A' } as const;

/** A value as a cell of another workbook holds it: text within its limits, no formula, and of errors those that every program knows. */
export function heldValue(value: CellValue): CellValue {
  if (typeof value === 'string') {
    const text = cellText(value);
    return text === '' ? null : text;
  }
  if (typeof value !== 'object' || value === null) return value;
  return value.fault === 'error' && ERROR_CODES.has(value.code) ? value : NOT_AVAILABLE;
}

/** The cells of a tab as another workbook holds them; beside the first cell of a merge there is nothing. */
export function heldCells<T extends Pick<TabSnapshot, 'values' | 'formats' | 'merges'>>(tab: T): T {
  const under = underMerges(tab);
  const values = tab.values.map((line, row) =>
    line.map((value, column) => (under.get(row)?.has(column) === true ? null : heldValue(value))),
  );
  const formats = values.map((line, row) =>
    line.map((value, column) => (value === null ? null : (tab.formats[row]?.[column] ?? null))),
  );
  return { ...tab, values, formats };
}

/** The columns that stand under a merge beside its first cell, by row: as far as the tab has cells, as a merge may reach to the ends of the sheet. */
function underMerges({ values, merges }: Pick<TabSnapshot, 'values' | 'merges'>): ReadonlyMap<number, Set<number>> {
  const under = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, values.length - 1); row += 1) {
      const columns = under.get(row) ?? new Set();
      under.set(row, columns);
      const end = Math.min(right, (values[row]?.length ?? 0) - 1);
      for (let column = row === top ? left + 1 : left; column <= end; column += 1) columns.add(column);
    }
  }
  return under;
}

/** How many columns a tab of cells has, merges included; one at least. */
export function cellTabWidth({ values, merges }: Pick<CellTab, 'values' | 'merges'>): number {
  return Math.max(
    values.reduce((most, line) => Math.max(most, line.length), 1),
    ...merges.map(({ right }) => right + 1),
  );
}
