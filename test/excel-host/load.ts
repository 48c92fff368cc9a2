import type { Snapshot } from '../../src/workbook/port';
import { isFormula } from './formulas/parse';
import { nameOfArea, parseAreaName } from './model/area';
import { type Content, errorValue, typed, type Value } from './model/cell';
import { changedLook, type Look, PLAIN } from './model/look';
import type { Sheet } from './model/sheet';
import { Workbook } from './model/workbook';
import { lock } from './objects/protection';

/** A cell of a workbook to open: a value as it is (text is text), or more. */
export type CellSpec =
  | string
  | number
  | boolean
  | null
  | {
      /** The value, or the last result of the formula. */
      readonly value?: string | number | boolean | null;
      /** An error value (`#N/A`). */
      readonly error?: string;
      /** With its `=`. */
      readonly formula?: string;
      readonly format?: string;
      readonly look?: Look;
    };

/** A sheet to open. */
export interface SheetSpec {
  readonly name: string;
  readonly rows?: readonly (readonly CellSpec[])[];
  /** In A1 form. */
  readonly merges?: readonly string[];
  readonly visibility?: Sheet['visibility'];
  /** Locked, with a password where it is a text. */
  readonly protected?: boolean | string;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook to open. */
export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  /** Names of the workbook: formulas with their `=`, or with `hidden`. */
  readonly names?: Readonly<Record<string, string | { readonly formula: string; readonly visible: boolean }>>;
  /** Whether its structure is protected. */
  readonly protected?: boolean | string;
  /** Whether it counts days from 1904. */
  readonly is1904?: boolean;
}

function contentOf(spec: CellSpec): Content | null {
  if (spec === null) return null;
  if (typeof spec !== 'object') return spec === '' ? null : typed(spec);
  const value: Value | null = spec.error === undefined ? (spec.value ?? null) : errorValue(spec.error);
  if (spec.formula !== undefined) {
    if (!isFormula(spec.formula)) throw new Error(`${spec.formula} is no formula.`);
    // The result that was stored counts only where the host does not play a function of the formula.
    return { formula: spec.formula, value: value ?? errorValue('#NAME?'), calculated: 0 };
  }
  return value === null ? null : typed(value);
}

function lookOf(spec: CellSpec): Look {
  if (spec === null || typeof spec !== 'object') return PLAIN;
  return changedLook(spec.look ?? PLAIN, spec.format === undefined ? {} : { numberFormat: spec.format });
}

/** Makes a workbook in memory. */
export function loadWorkbook(spec: WorkbookSpec): Workbook {
  const workbook = new Workbook();
  for (const sheetSpec of spec.sheets) loadSheet(workbook.addSheet(sheetSpec.name), sheetSpec);
  for (const [name, value] of Object.entries(spec.names ?? {})) {
    const { formula, visible } = typeof value === 'string' ? { formula: value, visible: true } : value;
    workbook.names.push({ name, formula, visible, comment: '', scope: null });
  }
  workbook.is1904 = spec.is1904 ?? false;
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  if (spec.protected !== undefined && spec.protected !== false) workbook.protection = lock(null, spec.protected);
  workbook.isDirty = false;
  return workbook;
}

function loadSheet(sheet: Sheet, spec: SheetSpec): void {
  for (const [row, cells] of (spec.rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      sheet.grid.setContent(row, column, contentOf(cell));
      sheet.grid.setLook(row, column, lookOf(cell));
    }
  }
  sheet.merges = (spec.merges ?? []).map((name) => {
    const area = parseAreaName(name);
    if (area === null) throw new Error(`${name} is no area.`);
    return area;
  });
  sheet.visibility = spec.visibility ?? 'Visible';
  for (const row of spec.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of spec.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  if (spec.protected !== undefined && spec.protected !== false) sheet.protection = lock(null, spec.protected);
}

/** A workbook that shows what a snapshot shows: the same tabs for both adapters. */
export function specOf(snapshot: Snapshot): WorkbookSpec {
  const names: Record<string, { formula: string; visible: boolean }> = {};
  const sheets = snapshot.tabs.map((tab): SheetSpec => {
    const fonts = new Map((tab.oldFontCells ?? []).map(({ row, column, runs }) => [`${row},${column}`, runs[0]?.font]));
    if (tab.ownKey !== null) {
      names[`BinhXet_${tab.ownKey}`] = { formula: `='${tab.name.replace(/'/g, "''")}'!$A$1`, visible: false };
    }
    return {
      name: tab.name,
      rows: tab.values.map((row, index) =>
        row.map((value, column): CellSpec => {
          const format = tab.formats[index]?.[column] ?? null;
          const font = fonts.get(`${index},${column}`) ?? null;
          const shared = {
            ...(format === null ? {} : { format }),
            ...(font === null ? {} : { look: { 'font.name': font } }),
          };
          if (typeof value !== 'object') return { value, ...shared };
          if (value === null) return format === null ? null : { ...shared };
          return value.fault === 'error'
            ? { error: value.code, ...shared }
            : { formula: `=${value.formula}`, ...shared };
        }),
      ),
      merges: tab.merges.map(nameOfArea),
      visibility: ({ visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const)[tab.visibility],
      protected: tab.isProtected,
      hiddenRows: tab.hiddenRows,
      hiddenColumns: tab.hiddenColumns,
    };
  });
  return { sheets, names };
}
