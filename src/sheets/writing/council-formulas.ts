import type { CouncilLine } from '../../domain/ballots/reconciliation';
import type { CellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { fieldAt } from '../../domain/round/field';
import type { Council, Presence } from '../../domain/round/council';
import { VALUE_WORDS } from '../words';
import { type Strip, equalsOneOf, isOneOf, stripCells, textsOf } from './as-excel-sees';
import type { Writing } from './context';
import { placeOf } from './formulas';

/** The part of a column from the first of some cells to the last. */
function stripOf(cells: readonly CellRef[]): Strip {
  const first = itemAt(cells, 0);
  const { row, column } = placeOf(first);
  return { sheet: first.sheet, column, first: row, last: placeOf(itemAt(cells, cells.length - 1)).row };
}

/** How Excel counts for a line: the column, what counts in it here, and the same as a formula. */
interface Counting {
  readonly cells: readonly CellRef[];
  readonly counts: (text: string) => boolean;
  readonly formula: (cells: string) => string;
}

function countingOf({ members }: Council, line: CouncilLine): Counting {
  if (line === 'council-members') {
    return {
      cells: members.map(({ at }) => at),
      counts: (text) => text !== '',
      formula: (cells) => `(TRIM(${cells}&"")<>"")`,
    };
  }
  const wanted: Presence = line === 'council-present' ? 'present' : 'written';
  const words = VALUE_WORDS.presence[wanted];
  return {
    cells: members.map(({ presence }) => fieldAt(presence)).filter((at) => at !== null),
    counts: (text) => isOneOf(text, words),
    formula: (cells) => equalsOneOf(cells, words),
  };
}

/** The formula by which Excel counts the council's tab itself for a line of the chain; `null` where it would not come to `counted`. */
export function councilFormula(
  { cellValue }: Writing,
  council: Council,
  line: CouncilLine,
  counted: number,
): string | null {
  const { cells, counts, formula } = countingOf(council, line);
  const strip = stripOf(cells);
  const seen = textsOf(cellValue, strip)?.filter(counts).length;
  return seen === counted ? `SUMPRODUCT(1*${formula(stripCells(strip))})` : null;
}
