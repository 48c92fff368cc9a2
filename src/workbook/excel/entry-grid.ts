import { MAX_TEXT, cellText, isQuoted } from '../cell-text';
import { serialFrom1904 } from '../date-system';
import { isDateFormat } from '../number-format';
import { cellTabWidth } from '../plan/held-cells';
import { plainDecimal, plannedValue } from '../plan/planned-value';
import type { TabLayout } from '../plan/tab-layout';
import type { CellPlan, CellTab, CellValue } from '../port';
import { withTabsNamed } from './formula-tabs';

const GENERAL = 'General';

/** What goes into a cell of Excel, and what it must show then. */
export interface Entry {
  /** As it is written; `null` leaves the cell empty. */
  readonly input: string | number | boolean | null;
  /** Whether the cell must be formatted as text when it goes in, so that Excel takes it as it is. */
  readonly isPlainText: boolean;
  /** The number format in the end. */
  readonly format: string;
  /** What is read back; an empty cell shows an empty text. */
  readonly shown: string | number | boolean;
  /** Whether Excel works that out. */
  readonly isResult: boolean;
}

/** What goes into the cells of a tab, as a rectangle; `null` is a cell that stays empty and plain. */
export interface EntryGrid {
  readonly cells: readonly (readonly (Entry | null)[])[];
  readonly width: number;
}

/** What a laid-out tab puts in; `tabNames` are the names that tabs bear now, by their last ones in small letters. */
export function gridOfPlan({ cells, width }: TabLayout, tabNames: ReadonlyMap<string, string>): EntryGrid {
  return { cells: cells.map((line) => line.map((cell) => (cell === null ? null : planEntry(cell, tabNames)))), width };
}

/** What cells that were read elsewhere (and are as `heldCells` gives them) put in. */
export function gridOfCells(tab: CellTab, is1904: boolean): EntryGrid {
  const width = cellTabWidth(tab);
  const cells = tab.values.map((line, row) =>
    Array.from({ length: width }, (_, column) =>
      cellEntry(line[column] ?? null, tab.formats[row]?.[column] ?? null, is1904),
    ),
  );
  return { cells, width };
}

/** A text as it goes into a cell: behind an apostrophe, which Excel keeps as a mark and not as text, where it is marked and there is room for that. */
export function textInput(text: string): Pick<Entry, 'input' | 'isPlainText'> {
  if (text === '') return { input: null, isPlainText: true };
  const isMarked = isQuoted(text) && text.length < MAX_TEXT;
  return isMarked ? { input: `'${text}`, isPlainText: false } : { input: text, isPlainText: true };
}

function planEntry({ content, format }: CellPlan, tabNames: ReadonlyMap<string, string>): Entry {
  const rest = {
    format: isGeneral(format) ? GENERAL : (format ?? GENERAL),
    shown: plannedValue(content) ?? '',
    isResult: content?.kind === 'formula',
  };
  if (content === null) return { input: null, isPlainText: false, ...rest };
  switch (content.kind) {
    case 'number':
      return { input: Number(plainDecimal(content.decimal)), isPlainText: false, ...rest };
    case 'formula':
      return { input: `=${withTabsNamed(content.formula, tabNames)}`, isPlainText: false, ...rest };
    case 'text':
      return { ...textInput(cellText(content.text)), ...rest };
  }
}

function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '' || format.toLowerCase() === 'general';
}

function cellEntry(value: CellValue, code: string | null, is1904: boolean): Entry | null {
  if (value === null) return null;
  const rest = { format: code ?? GENERAL, isResult: false };
  if (typeof value === 'string') return { ...textInput(value), shown: value, ...rest };
  const plain = plainInput(value, is1904 && isDateFormat(code));
  return { input: plain, isPlainText: false, shown: plain, ...rest };
}

function plainInput(value: Exclude<CellValue, string | null>, isDayIn1904: boolean): string | number | boolean {
  if (typeof value === 'number') return isDayIn1904 ? value - serialFrom1904(0) : value;
  if (typeof value === 'boolean') return value;
  if (value.fault !== 'error') throw new Error('a formula among held cells');
  // Excel makes an error of its code.
  return value.code;
}
