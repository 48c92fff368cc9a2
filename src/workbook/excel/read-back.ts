import { cellName } from '../../domain/cell';
import { areaName } from '../address';
import { ANSWER_BYTES, jsonBytes } from './bytes';
import { type Conversation, ExcelFault } from './conversation';
import type { Entry } from './entry-grid';
import { type Piece, cellsOf, takePieces } from './pieces';

/** Cells as they must be: a block with its first cell at `top` and `left`, 0-based. */
export interface Wanted {
  /** What the tab is called while it is wanted, and what it is called for people. */
  readonly tab: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Whether its formulas may give other results. */
  readonly mayGiveOthers?: boolean;
  readonly cells: readonly (readonly (Pick<Entry, 'shown' | 'isResult'> | null)[])[];
  readonly width: number;
}

/** The first cell that is not as it must be, and whether a formula's result is all that is wrong: Excel may not have got to it yet. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly isResult: boolean;
}

interface Asked {
  readonly piece: Piece;
  readonly range: Excel.Range;
}

/** Values of pieces, as Excel gave them. */
export type ReadBack = readonly { readonly piece: Piece; readonly values: readonly (readonly unknown[])[] }[];

/** What was asked for so far, and what is still to be. */
export interface Begun {
  readonly asked: readonly Asked[];
  readonly left: readonly Piece[];
}

/**
 * Asks for as much of what was wanted as an answer has room for beside so many other bytes, in the batch that is being put together: most times
 * for all of it.
 */
export function beginReadBack(context: Excel.RequestContext, wanted: readonly Wanted[], otherBytes: number): Begun {
  const { taken, left } = takePieces(piecesOf(wanted), ANSWER_BYTES - otherBytes);
  return { asked: ask(context, taken), left };
}

/** What was asked for, when Excel has answered. */
function answersOf(asked: readonly Asked[]): ReadBack {
  return asked.map(({ piece, range }) => {
    const values: unknown = range.values;
    if (!Array.isArray(values)) throw new ExcelFault('RangeExceedsLimit');
    return { piece, values: range.values };
  });
}

/** What was asked for, when Excel has answered, and all that is left, as much at a time as an answer has room for. */
export async function finishReadBack({ context, answered }: Conversation, begun: Begun): Promise<ReadBack> {
  const all = [...answersOf(begun.asked)];
  let { left } = begun;
  while (left.length > 0) {
    const step = takePieces(left, ANSWER_BYTES);
    const asked = ask(context, step.taken);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer for each 2 MB: a larger one is refused by Excel on the web
    await answered(context.sync());
    all.push(...answersOf(asked));
    left = step.left;
  }
  return all;
}

/** Reads everything back once more. */
export function readBackAgain(conversation: Conversation, wanted: readonly Wanted[]): Promise<ReadBack> {
  return finishReadBack(conversation, { asked: [], left: piecesOf(wanted) });
}

/** The first cell that is not as it must be, or `null`; one where more than a result is wrong comes first. */
export function differenceOf(wanted: readonly Wanted[], read: ReadBack): Difference | null {
  const rowsOf = linesOf(read);
  const all = wanted.flatMap(({ tab, sheet, top, left, cells, width, mayGiveOthers = false }) => {
    const rows = rowsOf(columnsKey(tab, left, left + width - 1));
    return cells.flatMap((line, down) =>
      Array.from({ length: width }, (_, right) => line[right] ?? null).flatMap((cell, right): readonly Difference[] => {
        if (isSame(rows.get(top + down)?.[right], cell?.shown ?? '')) return [];
        const isResult = cell?.isResult === true;
        if (isResult && mayGiveOthers) return [];
        return [{ sheet, cell: cellName(top + down, left + right), isResult }];
      }),
    );
  });
  return all.find(({ isResult }) => !isResult) ?? all[0] ?? null;
}

/** Blocks of one tab that are as wide and begin in the same column differ by their rows. */
function columnsKey(tab: string, left: number, right: number): string {
  return `${String(left)} ${String(right)} ${tab}`;
}

/** The lines that were read, by their blocks and rows. */
function linesOf(read: ReadBack): (key: string) => ReadonlyMap<number, readonly unknown[]> {
  const all = new Map<string, Map<number, readonly unknown[]>>();
  for (const { piece, values } of read) {
    const key = columnsKey(piece.tab, piece.area.left, piece.area.right);
    const rows = all.get(key) ?? new Map<number, readonly unknown[]>();
    for (const [index, line] of values.entries()) rows.set(piece.area.top + index, line);
    all.set(key, rows);
  }
  return (key) => all.get(key) ?? new Map();
}

/** Excel calculates in binary, so the last digits of a result may differ; what is shown does not. */
function isSame(found: unknown, planned: Entry['shown']): boolean {
  if (typeof found !== 'number' || typeof planned !== 'number') return found === planned;
  return Math.abs(found - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
}

function ask(context: Excel.RequestContext, pieces: readonly Piece[]): readonly Asked[] {
  return pieces.map((piece) => ({
    piece,
    range: context.workbook.worksheets.getItem(piece.tab).getRange(areaName(piece.area)).load('values'),
  }));
}

function piecesOf(wanted: readonly Wanted[]): readonly Piece[] {
  return wanted.flatMap(({ tab, top, left, cells, width }) => {
    if (cells.length === 0) return [];
    const area = { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
    const shown = cells.map((line) => line.map((cell) => cell?.shown ?? ''));
    return [{ tab, area, cellBytes: jsonBytes(shown) / cellsOf(area) }];
  });
}
