import { type CellRef, cellName } from '../../domain/cell';
import type { Finding, FindingCode } from '../../domain/finding';
import { valueAt } from '../../domain/checked';
import type { CellValue, Snapshot, TabSnapshot } from '../../workbook/port';
import { shownText } from '../reading/cells';
import { placeOf } from '../writing/formulas';
import type { CellRepair } from './repair';

/** The workbook as repairs look at it: cells as they are stored, and the findings at each. */
export interface Book {
  tab(sheet: string): TabSnapshot;
  value(sheet: string, row: number, column: number): CellValue;
  format(sheet: string, row: number, column: number): string | null;
  /** Whether a formula stands in a cell, as far as the source tells. */
  holdsFormula(sheet: string, row: number, column: number): boolean;
  /** The findings at a cell (0-based). */
  findingsAt(sheet: string, row: number, column: number): readonly Finding[];
}

/** Looks at a workbook. */
export function bookOf({ tabs, formulas }: Snapshot, findings: readonly Finding[]): Book {
  const byName = new Map(tabs.map((tab) => [tab.name, tab]));
  const atCell = new Map<string, Finding[]>();
  for (const found of findings) {
    const key = `${String(found.sheet)}!${String(found.cell)}`;
    atCell.set(key, [...(atCell.get(key) ?? []), found]);
  }
  const tab = (sheet: string): TabSnapshot => valueAt(byName, sheet);
  return {
    tab,
    value: (sheet, row, column) => tab(sheet).values[row]?.[column] ?? null,
    format: (sheet, row, column) => tab(sheet).formats[row]?.[column] ?? null,
    holdsFormula: (sheet, row, column) =>
      (formulas?.get(sheet) ?? []).some(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
      ),
    findingsAt: (sheet, row, column) => atCell.get(`${sheet}!${cellName(row, column)}`) ?? [],
  };
}

/** What a repair puts into a cell (0-based). */
export function cellRepair(
  book: Book,
  { sheet, row, column }: Pick<CellRepair, 'sheet' | 'row' | 'column'>,
  after: string | number,
  looks: Pick<CellRepair, 'look' | 'lookBefore'> = {},
): CellRepair {
  const before = book.value(sheet, row, column);
  return {
    sheet,
    row,
    column,
    before,
    shown: shownText(before, book.format(sheet, row, column)),
    after,
    ...looks,
  };
}

/** A finding that stands at a cell, and where that is (0-based). */
export interface PlacedFinding {
  readonly found: Finding;
  readonly place: CellRef & { readonly row: number; readonly column: number };
}

/** The findings of these codes that stand at a cell, in their order. */
export function placed(findings: readonly Finding[], ...codes: readonly FindingCode[]): readonly PlacedFinding[] {
  return findings.flatMap((found) => {
    const { code, sheet, cell } = found;
    if (!codes.includes(code) || sheet === null || cell === null) return [];
    const at = { sheet, cell };
    return [{ found, place: { ...at, ...placeOf(at) } }];
  });
}

/** What a finding of its code always says. */
export function said({ params }: Finding, param: string): string {
  return valueAt(new Map(Object.entries(params)), param);
}
