import { cellName } from '../../domain/cell';
import { areaName } from '../address';
import type { HeldInTab, TabSnapshot } from '../port';
import { ANSWER_BYTES } from './bytes';
import { type Conversation, ExcelFault } from './conversation';
import { isTooLarge } from './failures';
import { type Piece, takePieces } from './pieces';

/** What a formula of ours comes to at most, most times. */
const FORMULA_BYTES = 120;
/** An answer that is too large is asked for in halves, down to this. */
const SMALLEST_ANSWER = 20_000;

/**
 * The formulas of tabs of ours: one round trip, and one for each 2 MB beyond. Notes are not told: the API knows them only from a late set on, and
 * then without their cells.
 */
export async function readHeld(
  conversation: Conversation,
  tabs: readonly TabSnapshot[],
): Promise<ReadonlyMap<string, HeldInTab>> {
  const own = tabs.filter(({ ownKey, values }) => ownKey !== null && values.length > 0);
  const formulas = new Map(own.map(({ name }) => [name, new Map<string, string>()]));
  const values = new Map(own.map((tab) => [tab.name, tab.values]));
  let left: readonly Piece[] = own.map((tab) => ({ tab: tab.name, area: usedBy(tab), cellBytes: FORMULA_BYTES }));
  let bytes = ANSWER_BYTES;
  while (left.length > 0) {
    const step = takePieces(left, bytes);
    const answer = await ask(conversation, step.taken);
    if (answer === null) {
      bytes /= 2;
      if (bytes < SMALLEST_ANSWER) throw new ExcelFault('ResponsePayloadSizeLimitExceeded');
      continue;
    }
    for (const [index, { tab, area }] of step.taken.entries()) {
      for (const [down, line] of (answer[index] ?? []).entries()) {
        for (const [right, held] of line.entries()) {
          const [row, column] = [area.top + down, area.left + right];
          // A text that begins with `=` is its own value.
          const isFormula = typeof held === 'string' && held.startsWith('=');
          if (isFormula && held !== values.get(tab)?.[row]?.[column])
            formulas.get(tab)?.set(cellName(row, column), held.slice(1));
        }
      }
    }
    left = step.left;
  }
  return new Map([...formulas].map(([tab, texts]) => [tab, { formulas: texts, notes: null }]));
}

function usedBy({ values }: TabSnapshot): Piece['area'] {
  const width = values.reduce((most, line) => Math.max(most, line.length), 1);
  return { top: 0, left: 0, bottom: values.length - 1, right: width - 1 };
}

/** What cells hold, piece by piece; `null` where it would be too much for one answer. */
async function ask(
  { context, answered }: Conversation,
  pieces: readonly Piece[],
): Promise<readonly (readonly (readonly unknown[])[])[] | null> {
  const ranges = pieces.map(({ tab, area }) =>
    context.workbook.worksheets.getItem(tab).getRange(areaName(area)).load('formulas'),
  );
  try {
    await answered(context.sync());
    return ranges.map(({ formulas }) => formulas);
  } catch (error) {
    if (error instanceof ExcelFault && isTooLarge(error)) return null;
    throw error;
  }
}
