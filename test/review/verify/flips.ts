import type { CellValue, HeldInTab, Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { cellName } from '../../../src/domain/cell';
import { fingerprintOf } from '../../../src/workbook/fingerprint';

/** A cell of a tab that holds something, 0-based. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The cells of a tab that hold something. */
export function filledCells({ values }: TabSnapshot): readonly Filled[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => (value === null || value === '' ? [] : [{ row, column, value }])),
  );
}

/** A tab with another value in one cell. */
export function withCell(tab: TabSnapshot, row: number, column: number, value: CellValue): TabSnapshot {
  const values = tab.values.map((line, index) => {
    if (index !== row) return line;
    const cells = [...line];
    cells[column] = value;
    return cells;
  });
  return { ...tab, values };
}

/** The same with the fingerprint that it has then. */
export function typedInto(tab: TabSnapshot, row: number, column: number, value: CellValue): TabSnapshot {
  const typed = withCell(tab, row, column, value);
  return { ...typed, fingerprint: fingerprintOf(typed) };
}

/** Another value of the same kind. */
export function other(value: CellValue): CellValue {
  return typeof value === 'number' ? value + 0.01 : `${typeof value === 'string' ? value : JSON.stringify(value)}!`;
}

/** The same letters as text in place of a number, or a number in place of a text. */
export function otherKind(value: CellValue): CellValue {
  return typeof value === 'number' ? String(value) : 7;
}

/** What a tab holds without one formula: it was replaced by a value. */
export function withoutFormula(held: HeldInTab, row: number, column: number): HeldInTab {
  return { ...held, formulas: new Map([...held.formulas].filter(([cell]) => cell !== cellName(row, column))) };
}

/** A workbook with a tab in the place of the one of its name. */
export function withTab(snapshot: Snapshot, tab: TabSnapshot): Snapshot {
  return { ...snapshot, tabs: snapshot.tabs.map((one) => (one.name === tab.name ? tab : one)) };
}
