import { cellName } from '../../domain/cell';
import { cellText } from '../../workbook/cell-text';
import { areaName } from '../../workbook/address';
import { plannedValue } from '../../workbook/plan/planned-value';
import type { Area, CellPlan, CellValue, HeldInTab, TabPlan, TabSnapshot } from '../../workbook/port';
import { isWithoutResult } from '../../workbook/without-result';
import { type Alignment, align } from './align';
import { sameFormula } from './formula-text';

/** What a cell should hold; `null` where nothing should stand there. */
export type Expected = string | number | null;

/**
 * Something in a written tab that is not as a run would write it now. `cell` is in A1 form, rows and columns are 0-based, areas in A1 form.
 *
 * - `value`: another value, or none, or the same letters as text instead of a number;
 * - `added`: something where nothing of ours stands;
 * - `formula-replaced`: a value where a live formula was; `formula-changed`: another formula than was written, or one where there was none;
 * - `recalculated`: the very formula that was written, with another result than ours: whoever calculated it saw other cells, or counts otherwise;
 * - `not-calculated`: all the very formulas that were written and have no result, as a program leaves them that saves without calculating;
 * - `format`, `note`: another number format or note; a note that is gone has no text;
 * - `row-added`, `row-missing`: a row of the tab, as it stands or as it should; `merged`, `split`: an area;
 * - `rows-hidden`, `columns-hidden`: not shown, so not printed;
 * - `record-row`, `record`: a row of the record of closings, or that record where its row cannot be told: no input gives it anew.
 */
export type TabDifference =
  | {
      readonly kind: 'value' | 'recalculated';
      readonly cell: string;
      readonly written: CellValue;
      readonly expected: Expected;
    }
  | {
      readonly kind: 'formula-replaced';
      readonly cell: string;
      readonly written: CellValue;
      readonly expected: Expected;
    }
  | {
      readonly kind: 'formula-changed';
      readonly cell: string;
      readonly written: CellValue;
      readonly expected: Expected;
      readonly formula: string;
    }
  | { readonly kind: 'added'; readonly cell: string; readonly written: CellValue }
  | { readonly kind: 'not-calculated'; readonly cells: readonly [string, ...string[]] }
  | { readonly kind: 'format'; readonly cell: string; readonly written: string; readonly expected: string }
  | { readonly kind: 'note'; readonly cell: string; readonly written: string }
  | { readonly kind: 'row-added' | 'row-missing'; readonly row: number }
  | { readonly kind: 'merged' | 'split'; readonly area: string }
  | { readonly kind: 'record-row'; readonly row: number }
  | { readonly kind: 'record' }
  | { readonly kind: 'rows-hidden' | 'columns-hidden'; readonly lines: readonly number[] };

/** What somebody did to a written tab that leaves all that is ours as it is. */
export type TabRemark =
  | { readonly kind: 'renamed'; readonly from: string }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'rows-filtered'; readonly lines: readonly number[] }
  | { readonly kind: 'note-added'; readonly cell: string; readonly written: string }
  | { readonly kind: 'notes-left-out' };

/** A written tab against its plan. */
export interface ComparedTab {
  readonly differences: readonly TabDifference[];
  readonly remarks: readonly TabRemark[];
}

/** Excel calculates in binary, so the last digits of a result may differ; what is shown does not. */
export function isSame(written: CellValue, expected: Expected): boolean {
  if (typeof written === 'number' && typeof expected === 'number')
    return Math.abs(written - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return (written === '' ? null : written) === expected;
}

/**
 * Every difference between a written tab and its plan, in reading order, and what else is to be said of it. `held` is what the tab holds beside what
 * it shows; without it formulas and notes are not compared. `renamed` are the names that our tabs bear now, by those that they would get.
 */
export function compareTab(
  tab: TabSnapshot,
  plan: TabPlan,
  held: HeldInTab | null = null,
  renamed: ReadonlyMap<string, string> = new Map(),
): ComparedTab {
  const rows = rowsOf(tab, plan);
  const cells = rows.pairs.flatMap(([planned, row]) =>
    rowDifferences(tab, plan, held, renamed, { planned, row, isMoved: planned !== row }),
  );
  const lines: readonly TabDifference[] = [
    ...rows.missing.map((row) => ({ kind: 'row-missing', row }) as const),
    ...rows.added.map((row) => ({ kind: 'row-added', row }) as const),
  ];
  const isMoved = lines.length > 0;
  const hidden = hiddenLines(tab, plan);
  const notes = notesOf(plan, held?.notes ?? null, isMoved);
  return {
    differences: [
      ...lines,
      ...withUncalculatedAsOne(cells),
      ...notes.differences,
      ...(isMoved ? [] : mergeDifferences(tab, plan)),
      ...hidden.differences,
    ],
    remarks: [
      ...(tab.name === plan.name ? [] : [{ kind: 'renamed', from: plan.name } as const]),
      ...(tab.visibility === 'visible' || plan.isHidden === true ? [] : [{ kind: 'hidden' } as const]),
      ...hidden.remarks,
      ...notes.remarks,
    ],
  };
}

function isUncalculated(
  difference: TabDifference,
): difference is Extract<TabDifference, { kind: 'value' | 'recalculated' }> {
  return difference.kind === 'recalculated' && isWithoutResult(difference.written);
}

/** One cause, one difference: told cell by cell, formulas that nobody calculated would bury what somebody typed. */
function withUncalculatedAsOne(differences: readonly TabDifference[]): readonly TabDifference[] {
  const [first, ...others] = differences.filter(isUncalculated).map(({ cell }) => cell);
  return first === undefined
    ? differences
    : [{ kind: 'not-calculated', cells: [first, ...others] }, ...differences.filter((one) => !isUncalculated(one))];
}

/** Which row of the plan stands in which row of the tab. */
interface Rows {
  readonly pairs: readonly (readonly [number, number])[];
  readonly missing: readonly number[];
  readonly added: readonly number[];
}

function expectedIn(plan: TabPlan, row: number): readonly Expected[] {
  return (plan.rows[row]?.cells ?? []).map((cell) => plannedValue(cell?.content ?? null));
}

/** A row as a key: equal keys are equal rows, up to the last digits of numbers. */
function rowKey(values: readonly CellValue[]): string {
  const parts = values.map((value) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value === '' ? null : value,
  );
  while (parts.length > 0 && (parts.at(-1) ?? null) === null) parts.pop();
  return parts.length === 0 ? '' : JSON.stringify(parts);
}

/** How many rows there are up to the last that holds something. */
function heightOf(rows: readonly (readonly CellValue[])[]): number {
  let height = rows.length;
  while (height > 0 && (rows[height - 1] ?? []).every((value) => value === null || value === '')) height -= 1;
  return height;
}

/** Rows stand where they should, unless there are more or fewer than there should be: then somebody put some in or took some out. */
function rowsOf(tab: TabSnapshot, plan: TabPlan): Rows {
  const wanted = plan.rows.map((_, row) => expectedIn(plan, row));
  const [height, found] = [heightOf(wanted), heightOf(tab.values)];
  const inPlace = (count: number): Rows['pairs'] => Array.from({ length: count }, (_, row) => [row, row] as const);
  if (height === found) return { pairs: inPlace(height), missing: [], added: [] };
  const aligned: Alignment = align(
    wanted.slice(0, height).map(rowKey),
    tab.values.slice(0, found).map(rowKey),
    (key) => key === '',
  );
  // What stands below all that is ours shifts nothing.
  const isBelow =
    aligned.removed.length === 0 && aligned.added.every((row) => row >= height) && aligned.moved.length === 0;
  if (isBelow) return { pairs: inPlace(found), missing: [], added: [] };
  const pairs = [...aligned.same, ...aligned.changed].sort((left, right) => left[1] - right[1]);
  const { moved, removed, added } = aligned;
  const rising = (rows: readonly number[]): readonly number[] => [...rows].sort((left, right) => left - right);
  return {
    pairs,
    missing: rising([...removed, ...moved.map(([planned]) => planned)]),
    added: rising([...added, ...moved.map(([, row]) => row)]),
  };
}

/** The differences in one row. Where it was moved, its formulas were moved along, so their texts say nothing. */
function rowDifferences(
  tab: TabSnapshot,
  plan: TabPlan,
  held: HeldInTab | null,
  renamed: ReadonlyMap<string, string>,
  { planned, row, isMoved }: { readonly planned: number; readonly row: number; readonly isMoved: boolean },
): readonly TabDifference[] {
  const [values, cells] = [tab.values[row] ?? [], plan.rows[planned]?.cells ?? []];
  const differences: TabDifference[] = [];
  for (let column = 0; column < Math.max(values.length, cells.length); column += 1) {
    const cell = cellName(row, column);
    const wanted = cells[column] ?? null;
    const written = values[column] ?? null;
    const formula = held === null ? null : (held.formulas.get(cell) ?? undefined);
    const difference =
      formulaDifference(cell, wanted, written, formula, isMoved ? null : renamed) ??
      valueDifference(cell, wanted, written, formula) ??
      formatDifference(cell, wanted, written, tab.formats[row]?.[column] ?? null);
    if (difference !== null) differences.push(difference);
  }
  return differences;
}

/** `formula` is what stands there: `undefined` for none, `null` where it is not known. Without names to compare under, only that one stands there counts. */
function formulaDifference(
  cell: string,
  wanted: CellPlan | null,
  written: CellValue,
  formula: string | null | undefined,
  renamed: ReadonlyMap<string, string> | null,
): TabDifference | null {
  if (formula === null) return null;
  const content = wanted?.content ?? null;
  const expected = plannedValue(content);
  if (content?.kind !== 'formula')
    return formula === undefined ? null : { kind: 'formula-changed', cell, written, expected, formula };
  const isEmptied = written === null && expected !== null;
  if (formula === undefined) return isEmptied ? null : { kind: 'formula-replaced', cell, written, expected };
  const isToCompare = formula !== '' && renamed !== null && (renamed.size > 0 || formula !== content.formula);
  const isAlike = !isToCompare || sameFormula(formula) === sameFormula(content.formula, renamed);
  return isAlike ? null : { kind: 'formula-changed', cell, written, expected, formula };
}

function valueDifference(
  cell: string,
  wanted: CellPlan | null,
  written: CellValue,
  formula: string | null | undefined,
): TabDifference | null {
  const content = wanted?.content ?? null;
  const expected = plannedValue(content);
  if (isSame(written, expected)) return null;
  if (expected === null && content?.kind !== 'formula') return { kind: 'added', cell, written };
  const isOurs = content?.kind === 'formula' && typeof formula === 'string';
  return { kind: isOurs ? 'recalculated' : 'value', cell, written, expected };
}

/** A number format without what programs put in or leave out: a locale, escapes, the case of `General`. */
function plainFormat(format: string | null | undefined): string {
  const plain = (format ?? '').replace(/\[\$-[^\]]*\]|\\/g, '');
  return /^(?:general)?$/i.test(plain) ? 'General' : plain;
}

/** A number, or a text that a format could hide; whether a text is marked as one shows nowhere. */
function formatDifference(
  cell: string,
  wanted: CellPlan | null,
  found: CellValue,
  format: string | null,
): TabDifference | null {
  if (found === null) return null;
  const [written, expected] = [plainFormat(format), plainFormat(wanted?.format)];
  const isText = typeof found === 'string' && [written, expected].every((one) => one === 'General' || one === '@');
  return written === expected || isText ? null : { kind: 'format', cell, written, expected };
}

function mergeDifferences(tab: TabSnapshot, plan: TabPlan): readonly TabDifference[] {
  const names = (areas: readonly Area[]): readonly string[] =>
    areas.filter(({ top, left, bottom, right }) => top !== bottom || left !== right).map(areaName);
  const [there, wanted] = [new Set(names(tab.merges)), new Set(names(plan.merges))];
  return [
    ...[...wanted].filter((area) => !there.has(area)).map((area) => ({ kind: 'split', area }) as const),
    ...[...there].filter((area) => !wanted.has(area)).map((area) => ({ kind: 'merged', area }) as const),
  ];
}

/** Rows under a filter of ours may be filtered out; anything else that is hidden is missing on paper. */
function hiddenLines(tab: TabSnapshot, { autoFilter }: TabPlan): ComparedTab {
  const isFiltered = (row: number): boolean =>
    autoFilter !== undefined && row > autoFilter.top && row <= autoFilter.bottom;
  const [filtered, hidden] = [tab.hiddenRows.filter(isFiltered), tab.hiddenRows.filter((row) => !isFiltered(row))];
  return {
    differences: [
      ...(hidden.length === 0 ? [] : [{ kind: 'rows-hidden', lines: hidden } as const]),
      ...(tab.hiddenColumns.length === 0 ? [] : [{ kind: 'columns-hidden', lines: tab.hiddenColumns } as const]),
    ],
    remarks: filtered.length === 0 ? [] : [{ kind: 'rows-filtered', lines: filtered }],
  };
}

/** Notes against those of the plan. Where rows were moved, notes were moved along, and only those of others are told. */
function notesOf(plan: TabPlan, notes: ReadonlyMap<string, string> | null, isMoved: boolean): ComparedTab {
  if (notes === null) return { differences: [], remarks: [] };
  const wanted = new Map(
    plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.note === undefined ? [] : [[cellName(row, column), noteKey(cellText(cell.note))] as const],
      ),
    ),
  );
  const texts = new Set(wanted.values());
  const others = [...notes].filter(([cell, text]) => !wanted.has(cell) && !(isMoved && texts.has(noteKey(text))));
  // A program that cannot be given notes leaves out all of them.
  const areLeftOut = wanted.size > 0 && [...wanted.keys()].every((cell) => !notes.has(cell));
  const changed =
    areLeftOut || isMoved ? [] : [...wanted].filter(([cell, text]) => noteKey(notes.get(cell) ?? '') !== text);
  return {
    differences: changed.map(([cell]) => ({ kind: 'note', cell, written: notes.get(cell) ?? '' })),
    remarks: [
      ...others.map(([cell, written]) => ({ kind: 'note-added', cell, written }) as const),
      ...(areLeftOut && !isMoved ? [{ kind: 'notes-left-out' } as const] : []),
    ],
  };
}

/** A note's text, however its lines end. */
function noteKey(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
