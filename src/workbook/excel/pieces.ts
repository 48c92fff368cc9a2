import type { Area } from '../port';

/** A block of cells of a tab that is still to be read. */
export interface Piece {
  readonly tab: string;
  readonly area: Area;
  /** What a cell will come to, by what was seen of the tab. */
  readonly cellBytes: number;
}

/** How many cells a block has. */
export function cellsOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** What is left of `whole` (which begins where `part` does) when `part` has been read: what is beside it and what is below. */
export function remainder(whole: Area, part: Area): readonly Area[] {
  const beside = { ...whole, left: part.right + 1, bottom: Math.min(whole.bottom, part.bottom) };
  const below = { ...whole, top: part.bottom + 1 };
  return [beside, below].filter((area) => area.top <= area.bottom && area.left <= area.right);
}

/**
 * Takes as many pieces as an answer of so many bytes has room for, the last one cut between its rows. There is always one row at least, so it comes
 * to an end.
 */
export function takePieces(
  pieces: readonly Piece[],
  bytes: number,
): { readonly taken: readonly Piece[]; readonly left: readonly Piece[] } {
  const taken: Piece[] = [];
  let room = bytes;
  for (const [index, piece] of pieces.entries()) {
    const { area, cellBytes } = piece;
    const rowBytes = cellBytes * (area.right - area.left + 1);
    const fits = Math.floor(room / rowBytes);
    const rows = Math.max(fits, taken.length === 0 ? 1 : 0);
    if (rows === 0) return { taken, left: pieces.slice(index) };
    const last = Math.min(area.bottom, area.top + rows - 1);
    taken.push({ ...piece, area: { ...area, bottom: last } });
    room -= rowBytes * (last - area.top + 1);
    if (last < area.bottom) {
      return { taken, left: [{ ...piece, area: { ...area, top: last + 1 } }, ...pieces.slice(index + 1)] };
    }
  }
  return { taken, left: [] };
}
