import { type CellRef, columnName, parseCellName } from '../../domain/cell';
import { wordKey } from '../../domain/text/keys';
import type { TabSnapshot } from '../../workbook/port';
import { headingWords } from '../heading-words';
import { words } from '../words';
import { type Grid, gridOf } from './grid';
import { type Header, findHeader } from './header';
import { type ColumnCorrection, correctedColumn } from './tab-corrections';
import type { RecognisedTab } from './tab-readings';

/** The columns of the tab in which the secretary says what tabs and columns are. */
type CorrectionColumn = keyof typeof words.correctionColumns;
/** The header of that tab. */
export type CorrectionsHeader = Header<CorrectionColumn, 'tab' | 'column' | 'means'>;

const COLUMNS = headingWords<CorrectionColumn>(words.correctionColumns);
/** `E – Đơn vị công tác`, or the letter alone. */
const COLUMN = /^([A-Z]{1,3})(?:\s*[-–:]\s*(.*))?$/su;

/** The header of the tab in which the secretary says what tabs and columns are; `null` for any other tab. */
export function findCorrectionsHeader(grid: Grid): CorrectionsHeader | null {
  return findHeader(grid, COLUMNS, ['tab', 'column', 'means']);
}

/** How a column is named there, so that it is found again after it has moved: its letter and its heading. */
export function namedColumn(column: number, heading: string): string {
  return heading === '' ? columnName(column) : `${columnName(column)} – ${heading}`;
}

/** A row that names a tab, as it was typed. */
export interface CorrectionLine {
  /** 0-based. */
  readonly row: number;
  readonly tab: string;
  /** The letter of the column, empty where only its heading is named. */
  readonly letter: string;
  /** The column that it is about; `null` where it is about the whole tab. */
  readonly column: ColumnCorrection | null;
  /** The word for what it is; empty in a row that says nothing yet. */
  readonly word: string;
  /** Where the word stands. */
  readonly at: CellRef;
}

/** A tab in which the secretary says what tabs and columns are. */
export interface CorrectionsTab {
  readonly tab: TabSnapshot;
  readonly grid: Grid;
  readonly header: CorrectionsHeader;
  readonly lines: readonly CorrectionLine[];
}

function linesOf(grid: Grid, header: CorrectionsHeader): readonly CorrectionLine[] {
  const lines: CorrectionLine[] = [];
  for (const row of grid.rowsBelow(header.row)) {
    const text = (column: number): string => grid.shown(row, column);
    const [tab, named, word] = [text(header.columns.tab), text(header.columns.column), text(header.columns.means)];
    if (tab === '') continue;
    const at = grid.at(row, header.columns.means);
    const parts = COLUMN.exec(named);
    const letter = parts?.[1] ?? '';
    const column = parseCellName(`${letter}1`)?.column ?? -1;
    const heading = parts === null ? named : (parts[2] ?? '');
    lines.push({ row, tab, letter, column: named === '' ? null : { column, heading, word, at }, word, at });
  }
  return lines;
}

/** Every tab in which the secretary says what tabs and columns are, in the workbook's order. */
export function correctionsTabs(tabs: readonly TabSnapshot[]): readonly CorrectionsTab[] {
  return tabs.flatMap((tab): readonly CorrectionsTab[] => {
    if (tab.ownKey !== null) return [];
    const grid = gridOf(tab);
    const header = findCorrectionsHeader(grid);
    return header === null ? [] : [{ tab, grid, header, lines: linesOf(grid, header) }];
  });
}

/** A column as a correction names it: 0-based, with all that stands over it. */
export interface NamedColumn {
  readonly column: number;
  readonly heading: string;
}

/** What a correction is about: a column of a tab, or the whole tab where `column` is `null`. */
export interface CorrectionTarget {
  readonly tab: Pick<RecognisedTab, 'name'> & { readonly columns: readonly NamedColumn[] };
  readonly column: NamedColumn | null;
}

/** Whether a row is about a column of a tab as it stands now, or about the whole tab. */
export function isAbout(line: CorrectionLine, { tab, column }: CorrectionTarget): boolean {
  if (wordKey(line.tab) !== wordKey(tab.name)) return false;
  if (line.column === null || column === null) return line.column === column;
  const headings = new Map([...tab.columns, column].map((one) => [one.column, one.heading]));
  const count = Math.max(...headings.keys()) + 1;
  return correctedColumn(line.column, count, (one) => headings.get(one) ?? '') === column.column;
}
