import { itemAt } from '../../domain/checked';
import type { Paper, PaperMark } from '../../domain/counting/paper';
import type { CellChange } from '../../workbook/port';
import { VALUE_WORDS, canonical } from '../words';
import { type CountedPapers, headerText, orderedPapers } from './ballot-plan';
import type { BallotTab } from './ballot-tab';

/** Where in a ballot tab that is there the names and the papers go. */
interface Places {
  readonly sheet: string;
  /** The row of the header, 0-based. */
  readonly header: number;
  /** The column of each name, in their order, and that of the reasons. */
  readonly columns: readonly number[];
  readonly reasons: number;
}

/** The places for these names: the columns that they have, or the first ones of a header without names; `null` where they do not fit. */
function placesIn({ tab, box }: BallotTab, nominees: CountedPapers['nominees']): Places | null {
  const { invalidColumn, headerRow } = box;
  if (invalidColumn === null) return null;
  const there = new Map(box.nominees.map(({ id, column }) => [id, column]));
  const columns = nominees.flatMap(({ id }, index) => (there.size === 0 ? [index] : (there.get(id) ?? [])));
  const fits = columns.length === nominees.length && columns.every((column) => column < invalidColumn);
  return fits && (there.size === 0 || there.size === nominees.length)
    ? { sheet: tab.name, header: headerRow, columns, reasons: invalidColumn }
    : null;
}

function markOf(mark: PaperMark): string {
  return canonical(VALUE_WORDS.mark, mark);
}

function marksOf(paper: Paper, count: number): readonly (string | null)[] {
  return paper.kind === 'valid' ? paper.marks.map(markOf) : Array.from({ length: count }, () => null);
}

/** Whether the papers fit into the tab as it is, cell by cell, so that nothing of its own has to be written anew. */
export function fitsIn(there: BallotTab, nominees: CountedPapers['nominees']): boolean {
  return placesIn(there, nominees) !== null;
}

/**
 * The cells that put counted papers into a tab that is there, as people would type them: names that it has not got yet, a row for each paper in the
 * order that their content alone decides, and what was in the rows before is emptied. None where they do not fit.
 */
export function ballotChanges(there: BallotTab, counted: CountedPapers): readonly CellChange[] {
  const places = placesIn(there, counted.nominees);
  if (places === null) return [];
  const { sheet, header, columns, reasons } = places;
  const at = (row: number, column: number, value: string | null): CellChange => ({ sheet, row, column, value });
  const papers = orderedPapers(counted);
  const first = header + 1;
  const last = Math.max(first + papers.length - 1, there.box.rows?.last ?? 0);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => papers[index] ?? null);
  return [
    ...(there.nominees.length > 0
      ? []
      : counted.nominees.map((nominee, index) => at(header, itemAt(columns, index), headerText(nominee)))),
    ...rows.flatMap((line, index) => {
      const row = first + index;
      const marks = line === null ? columns.map(() => null) : marksOf(line.paper, columns.length);
      return [
        ...columns.map((column, position) => at(row, column, itemAt(marks, position))),
        at(row, reasons, line === null || line.reason === '' ? null : line.reason),
      ];
    }),
  ];
}
