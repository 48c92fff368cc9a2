import type { CellStyle } from '../../../workbook/port';
import { linesIn, roomIn, rowHeight } from '../layout/measure';

/** A text over some columns of a paper (both ends included, 0-based within the paper). */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: CellStyle & { readonly size: number };
}

/** A row of a paper, with its height in points. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

/** The highest row that Excel knows is 409.5 points. */
export const HIGHEST_ROW = 400;
/** What a row of a table keeps free above and below its text. */
const PADDING = 3;

/** A row as high as its longest text, so that no name is cut, and at least so high. */
export function line(columns: readonly number[], pieces: readonly Piece[], least = 0): Line {
  const heights = pieces.map(({ from, to, text, style }) => {
    const width = columns.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
    const { size, bold = false } = style;
    const padding = style.border === 'thin' ? PADDING : 0;
    return rowHeight(linesIn(text, roomIn(width), size, bold), size) + padding;
  });
  return { pieces, height: Math.min(HIGHEST_ROW, Math.max(least, ...heights)) };
}

/** How high rows are together. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** Rows in groups that are each no higher than the room for them; one that is higher alone stands alone. */
export function groupsOf(lines: readonly Line[], room: number): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  let left = room;
  for (const one of lines) {
    if (one.height > left && groups.at(-1)?.length !== 0) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(one);
    left -= one.height;
  }
  return groups;
}
