import type { CellChange } from '../../port';
import type { FormulaCell } from '../reading/sheet-view';
import { movedFormula } from './references';
import { placeKey } from './stale-results';

/** A formula that was moved along, with the one that bears its text. */
export interface MovedText {
  readonly head: FormulaCell;
  readonly cell: FormulaCell;
  /** `null` where it cannot be written anew. */
  readonly text: string | null;
}

/** The formulas that were moved along from one that is replaced: each gets a text of its own. */
export function movedTexts(formulas: readonly FormulaCell[], replaced: ReadonlySet<string>): readonly MovedText[] {
  const heads = new Map(
    formulas.flatMap((cell): readonly (readonly [string, FormulaCell])[] =>
      cell.group !== null && cell.text !== null && replaced.has(placeKey(cell.row, cell.column))
        ? [[cell.group.id, cell]]
        : [],
    ),
  );
  if (heads.size === 0) return [];
  return formulas.flatMap((cell) => {
    const head = cell.text === null && cell.group !== null ? heads.get(cell.group.id) : undefined;
    if (head === undefined || replaced.has(placeKey(cell.row, cell.column))) return [];
    const move = { rows: cell.row - head.row, columns: cell.column - head.column };
    return [{ head, cell, text: movedFormula(head.text ?? '', move) }];
  });
}

/**
 * Whether other values may take the place of what cells of a tab work out: not where one formula fills several cells, nor where a formula bears the
 * text of others and cannot be written anew for them. Gives the cells for which that is so.
 */
export function unreplaceable<T extends Pick<CellChange, 'row' | 'column'>>(
  formulas: readonly FormulaCell[],
  changes: readonly T[],
): readonly T[] {
  if (formulas.length === 0) return [];
  const filled = formulas.flatMap((cell) => (cell.filled === null ? [] : [cell.filled]));
  const replaced = new Set(changes.map(({ row, column }) => placeKey(row, column)));
  const unmoved = new Set(
    movedTexts(formulas, replaced).flatMap(({ head, text }) =>
      text === null ? [placeKey(head.row, head.column)] : [],
    ),
  );
  return changes.filter(
    ({ row, column }) =>
      unmoved.has(placeKey(row, column)) ||
      filled.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
}
