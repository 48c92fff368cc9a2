import { itemAt } from '../../../../domain/checked';
import type { CellStyle } from '../../../../workbook/port';
import { textCell } from '../../layout/cells';
import type { Draft } from '../../layout/draft';
import { LEFT_PART } from '../measures';

/** The halves of a paper: the last column (0-based) of each; each is more than one column wide. */
export interface Halves {
  readonly left: number;
  readonly right: number;
}

/** Where columns of these widths (four or more) part into halves, as near to the wanted part as they allow. */
export function halvesOf(widths: readonly number[]): Halves {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const right = widths.length - 1;
  let left = 1;
  let nearest = Infinity;
  let before = itemAt(widths, 0);
  for (let column = 1; column < right - 1; column += 1) {
    before += itemAt(widths, column);
    const distance = Math.abs(before / all - LEFT_PART);
    if (distance < nearest) [nearest, left] = [distance, column];
  }
  return { left, right };
}

/** A row with a text on each half; an empty text leaves its half free. */
export function addHalves(
  draft: Draft,
  { left, right }: Halves,
  texts: readonly [string, string],
  styles: readonly [CellStyle, CellStyle],
  height?: number,
  note: string | null = null,
): void {
  const cells = Array.from({ length: left + 2 }, (_, column) => {
    if (column === 0) return textCell(texts[0], styles[0]);
    return column === left + 1 ? textCell(texts[1], styles[1], { note }) : null;
  });
  const row = draft.add(cells, height);
  draft.merge({ top: row, left: 0, bottom: row, right: left });
  draft.merge({ top: row, left: left + 1, bottom: row, right });
}
