import { cellName } from '../../domain/cell';
import type { TabDifference } from './compare-tab';

/** The cell (A1) or row (0-based) that a difference stands at, to go to; `null` where there is none. */
export function placeOfDifference(difference: TabDifference): string | null {
  switch (difference.kind) {
    case 'value':
    case 'recalculated':
    case 'formula-replaced':
    case 'formula-changed':
    case 'added':
    case 'format':
    case 'note':
      return difference.cell;
    case 'not-calculated':
      return difference.cells[0];
    case 'row-added':
    case 'row-missing':
    case 'record-row':
      return cellName(difference.row, 0);
    case 'merged':
    case 'split':
      return difference.area.split(':')[0] ?? null;
    case 'rows-hidden':
    case 'columns-hidden':
    case 'record':
      return null;
  }
}
