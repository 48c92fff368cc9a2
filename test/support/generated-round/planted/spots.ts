import { itemAt } from '../../../../src/domain/checked';
import type { CellValue } from '../../../../src/workbook/port';
import type { Book, BookCell, BookTab, BookTabKind, Line } from '../book';
import type { Chance } from '../chance';
import type { MadeRound } from '../round';

/** A workbook with an error put into it, and whose scores the error may change. */
export interface PlantedBook {
  readonly book: Book;
  /** Codes of people; `null` is everybody, where a maximum is no maximum any more. */
  readonly touches: readonly string[] | null;
}

/** Puts an error of a kind into a workbook, at a cell that chance chooses; `null` where the workbook has no place for it. */
export type Plant = (book: Book, chance: Chance, round: MadeRound) => PlantedBook | null;

/** A cell with where it stands. */
export interface Spot {
  readonly tab: BookTab;
  readonly line: Line;
  readonly cell: BookCell;
}

/** What a formula may have left. */
export const FAULTS: readonly CellValue[] = [
  { fault: 'error', code: '#REF!' },
  { fault: 'error', code: '#DIV/0!' },
  { fault: 'formula-without-result', formula: 'SUM(A1:A9)' },
];

/** The cells of some tabs that fit. */
export function spots(book: Book, kinds: readonly BookTabKind[], isOne: (cell: BookCell) => boolean): readonly Spot[] {
  return book
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((tab) =>
      tab.lines.flatMap((line) =>
        line.cells.flatMap((one) => (one !== null && isOne(one) ? [{ tab, line, cell: one }] : [])),
      ),
    );
}

/** The book with other lines in a tab. */
export function replaceLines(book: Book, tab: BookTab, change: (lines: readonly Line[]) => readonly Line[]): Book {
  return book.map((other) => (other === tab ? { ...tab, lines: change(tab.lines) } : other));
}

/** The book with another cell in its place. */
export function replaceCell(book: Book, { tab, line, cell: old }: Spot, next: BookCell): Book {
  return replaceLines(book, tab, (lines) =>
    lines.map((other) =>
      other === line ? { ...line, cells: line.cells.map((one) => (one === old ? next : one)) } : other,
    ),
  );
}

/** Whether a line has an error in it. */
export function isPlanted({ cells }: Line): boolean {
  return cells.some((one) => one?.planted !== undefined);
}

/** Codes that are on the ballot: what is wrong with them is told of the ballot, too. */
export function nominees({ ballot, people }: MadeRound): readonly string[] {
  return (ballot?.nominees ?? []).map((index) => itemAt(people, index).code);
}

/** A line with an error in one of its cells put behind another line of its tab. */
export function addLine(book: Book, { tab, line }: Spot, next: Line): Book {
  return replaceLines(book, tab, (lines) => {
    const at = lines.indexOf(line) + 1;
    return [...lines.slice(0, at), next, ...lines.slice(at)];
  });
}

/** A line with some of its cells changed. */
export function changeOne(line: Line, isOne: (cell: BookCell) => boolean, change: (cell: BookCell) => BookCell): Line {
  return { ...line, cells: line.cells.map((one) => (one !== null && isOne(one) ? change(one) : one)) };
}
