import { type Progress, type Steps, complete } from '../../../domain/steps';
import { itemAt } from '../../../domain/checked';
import type { Area, CellPlan } from '../../../workbook/port';
import { type Draft, type Width, wantedWidth } from './draft';
import { shownText, textCell, textCells } from './cells';
import { LOOKS } from './styles';

/** A column of a table of results. */
export interface Column<T> {
  readonly title: string;
  readonly width: Width;
  /** A note at the header: where the figures of the column come from. */
  readonly note?: string | null;
  /** The cell for an item in a row (0-based) of the tab; `order` counts the items from 1. */
  readonly cell: (item: T, row: number, order: number) => CellPlan;
}

/** How wide a column may become for one word of its header, in characters. */
const LONGEST_WORD = 24;

/** Where a table stands; `last` is above `first` where it has no rows of its own. */
export interface TablePlace {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly columns: number;
}

/** Adds a table that begins in the first column: header, a row for each item, or one line where there is none. */
export function addTable<T>(
  draft: Draft,
  columns: readonly Column<T>[],
  items: readonly T[],
  whenEmpty: string,
): TablePlace {
  return complete(addTableInSteps(draft, columns, items, whenEmpty, () => null));
}

/** The same, with a step after each row; `progress` tells how far the whole has come with so many rows. */
export function* addTableInSteps<T>(
  draft: Draft,
  columns: readonly Column<T>[],
  items: readonly T[],
  whenEmpty: string,
  progress: (rows: number) => Progress | null,
): Steps<TablePlace> {
  const headers = columns.map(({ title, note }) => textCell(title, LOOKS.header, { note: note ?? null }));
  const header = draft.add(headers);
  const first = header + 1;
  columns.forEach(({ width, title }, column) => {
    // A header may break between its words, not within one, whatever its column is allowed.
    const most = Math.max(width.most, LONGEST_WORD);
    for (const word of title.split(' '))
      draft.widen(column, wantedWidth(textCell(word, LOOKS.header), { least: width.least, most }));
  });
  const put = columns.map(({ width }, column) => {
    const seen = new Set<string>();
    const placed = new Set<CellPlan>();
    const shared = sharedTexts();
    return (made: CellPlan): CellPlan => {
      // What was there before has had its room.
      if (placed.has(made)) return made;
      const cell = shared(made);
      if (cell !== made) return cell;
      if (made.content?.kind === 'text') placed.add(made);
      const text = shownText(made);
      if (!seen.has(text)) draft.widen(column, wantedWidth(made, width));
      seen.add(text);
      return cell;
    };
  });
  for (const [index, item] of items.entries()) {
    const row = draft.nextRow();
    draft.add(columns.map(({ cell }, column) => itemAt(put, column)(cell(item, row, index + 1))));
    yield progress(index + 1);
  }
  if (items.length === 0) draft.addMerged(textCell(whenEmpty, LOOKS.centred), 0, columns.length - 1);
  return { header, first, last: header + items.length, columns: columns.length };
}

/** The same cell in place of one that holds the same text in the same look and no more than that. */
function sharedTexts(): (cell: CellPlan) => CellPlan {
  const shared = textCells();
  return (cell) => {
    const { content, style, format, note } = cell;
    return content?.kind === 'text' && format === undefined && note === undefined
      ? shared(content.text, style, cell)
      : cell;
  };
}

/** The header and rows of a table, for a filter; nothing where the table is empty. */
export function filterOf({ header, last, columns }: TablePlace): Area | undefined {
  return last === header ? undefined : { top: header, left: 0, bottom: last, right: columns - 1 };
}
