/** Lengths of WordprocessingML: twentieths of a point. */

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;
/** What one line of spacing is in the unit of multiples. */
const LINE = 240;

/** Millimetres in whole twips. */
export function twipsOfMm(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** Points in whole twips. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** A size of letters in points, in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** A multiple of a line in its own unit. */
export function linesOf(multiple: number): number {
  return Math.round(multiple * LINE);
}

/** Pages of A4, upright, in millimetres. */
export const A4_MM = { width: 210, height: 297 } as const;
