import type { Steps } from '../../domain/steps';
import { AT_ONE_GO, type Pace } from '../pace';
import { parseArea } from '../address';
import type { Area } from '../port';
import type { WorkbookFile } from './open';
import { partTextInSteps, readingXmlInSteps, xmlPart } from './package/parts';
import { relationshipsOf } from './package/relationships';
import { readFormats } from './reading/formats';
import { EMPTY_VIEW, type FormulaCell, readSheetView } from './reading/sheet-view';
import { attributeOf } from './xml/tree';
import { lockedStyles } from './writing/cell-locks';

/** How a tab of a file is shown and what may be changed in it; rows and columns are 0-based. */
export interface TabView {
  /** The width of a column in characters, as the file has it; `null` where it says none. */
  readonly widthOf: (column: number) => number | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The number format of a cell, whether there is something in it or not; `null` is General. */
  readonly formatOf: (row: number, column: number) => string | null;
  /** Whether a cell is locked in a tab that is protected. */
  readonly isLocked: (row: number, column: number) => boolean;
  /** Whether the number format of a cell may be changed. */
  readonly mayFormat: boolean;
  readonly formulas: readonly FormulaCell[];
  /** Head and total rows of tables within the tab: the file lists their words a second time, and both must agree. */
  readonly tableLines: readonly Area[];
}

/** How a tab is shown. A tab that is not there is a fault of the program. */
export async function viewTab(file: WorkbookFile, name: string, pace: Pace = AT_ONE_GO): Promise<TabView> {
  return pace.run(readView(file, name));
}

function* readView(file: WorkbookFile, name: string): Steps<TabView> {
  const sheet = file.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  const view = sheet.isWorksheet
    ? yield* readingXmlInSteps(sheet.part, readSheetView(yield* partTextInSteps(file.parts, sheet.part)))
    : EMPTY_VIEW;
  const formats = readFormats(file.styles?.root ?? null);
  const locked = lockedStyles(file.styles?.root ?? null);
  const blockOf = (column: number) => view.columns.find(({ first, last }) => first <= column && column <= last);
  const styleOf = (row: number, column: number): number =>
    view.styles.get(row)?.get(column) ?? view.rowStyles.get(row) ?? blockOf(column)?.style ?? 0;
  return {
    widthOf: (column) => blockOf(column)?.width ?? view.usualWidth,
    frozen: view.frozen,
    formatOf: (row, column) => formats[styleOf(row, column)] ?? null,
    isLocked: (row, column) => view.protection !== null && (locked[styleOf(row, column)] ?? true),
    mayFormat: view.protection?.mayFormat ?? true,
    formulas: view.formulas,
    tableLines: tableLinesOf(file, sheet.part),
  };
}

function tableLinesOf({ parts }: WorkbookFile, sheet: string): readonly Area[] {
  return relationshipsOf(parts, sheet).flatMap(({ kind, part }) => {
    if (kind !== 'table' || part === null) return [];
    const { root } = xmlPart(parts, part);
    const area = parseArea(attributeOf(root, 'ref') ?? '');
    if (area === null) return [];
    const head = Number(attributeOf(root, 'headerRowCount') ?? 1);
    const totals = Number(attributeOf(root, 'totalsRowCount') ?? 0);
    return [
      ...(head > 0 ? [{ ...area, bottom: area.top + head - 1 }] : []),
      ...(totals > 0 ? [{ ...area, top: area.bottom - totals + 1 }] : []),
    ];
  });
}
