import { cellName } from '../../domain/cell';
import { areaName } from '../address';
import { plannedValue } from '../plan/planned-value';
import { ANSWER_BYTES, jsonBytes } from './bytes';
import type { Target } from './changes';
import { type Conversation, ExcelFault } from './conversation';
import { type Piece, cellsOf, takePieces } from './pieces';
import type { TabLayout } from '../plan/tab-layout';

/** A tab as it must be. */
export interface Written {
  readonly target: Target;
  readonly layout: TabLayout;
}

/** The first cell that is not as planned, and whether a formula's result is all that is wrong: Excel may not have got to it yet. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly isResult: boolean;
}

interface Asked {
  readonly tab: string;
  readonly top: number;
  readonly range: Excel.Range;
}

/** Values of tabs from rows on, as Excel gave them. */
export type ReadBack = readonly {
  readonly tab: string;
  readonly top: number;
  readonly values: readonly (readonly unknown[])[];
}[];

/** What was asked for so far, and what is still to be. */
export interface Begun {
  readonly asked: readonly Asked[];
  readonly left: readonly Piece[];
}

/**
 * Asks for as much of what was written as an answer has room for beside so many other bytes, in the batch that is being put together: most times
 * for all of it.
 */
export function beginReadBack(context: Excel.RequestContext, written: readonly Written[], otherBytes: number): Begun {
  const { taken, left } = takePieces(piecesOf(written), ANSWER_BYTES - otherBytes);
  return { asked: ask(context, taken), left };
}

/** What was asked for, when Excel has answered. */
function answersOf(asked: readonly Asked[]): ReadBack {
  return asked.map(({ tab, top, range }) => {
    const values: unknown = range.values;
    if (!Array.isArray(values)) throw new ExcelFault('RangeExceedsLimit');
    return { tab, top, values: range.values };
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
export function readBackAgain(conversation: Conversation, written: readonly Written[]): Promise<ReadBack> {
  return finishReadBack(conversation, { asked: [], left: piecesOf(written) });
}

/** The first cell that is not as planned, or `null`; one where more than a result is wrong comes first. */
export function differenceOf(written: readonly Written[], read: ReadBack): Difference | null {
  const all = written.flatMap(({ target, layout }) => {
    const rows = new Map(
      read.flatMap(({ tab, top, values }) =>
        tab === target.name ? values.map((line, index) => [top + index, line] as const) : [],
      ),
    );
    return layout.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly Difference[] => {
        const content = cell?.content ?? null;
        if (isSame(rows.get(row)?.[column], plannedValue(content) ?? '')) return [];
        return [{ sheet: target.plan.name, cell: cellName(row, column), isResult: content?.kind === 'formula' }];
      }),
    );
  });
  return all.find(({ isResult }) => !isResult) ?? all[0] ?? null;
}

/** Excel calculates in binary, so the last digits of a result may differ; what is shown does not. */
function isSame(found: unknown, planned: string | number): boolean {
  if (typeof found !== 'number' || typeof planned !== 'number') return found === planned;
  return Math.abs(found - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
}

function ask(context: Excel.RequestContext, pieces: readonly Piece[]): readonly Asked[] {
  return pieces.map(({ tab, area }) => ({
    tab,
    top: area.top,
    range: context.workbook.worksheets.getItem(tab).getRange(areaName(area)).load('values'),
  }));
}

function piecesOf(written: readonly Written[]): readonly Piece[] {
  return written.flatMap(({ target, layout: { cells, width } }) => {
    if (cells.length === 0) return [];
    const area = { top: 0, left: 0, bottom: cells.length - 1, right: width - 1 };
    const planned = cells.map((line) => line.map((cell) => plannedValue(cell?.content ?? null) ?? ''));
    return [{ tab: target.name, area, cellBytes: jsonBytes(planned) / cellsOf(area) }];
  });
}
