import { MAX_WIDTH } from '../sheet-limits';

/** One character of a planned width, in pixels (96 to the inch): a digit in Calibri 11, whatever font the workbook has. */
const CHARACTER_PIXELS = 7;

/** The pixels of a planned width. */
export function widthPixels(characters: number): number {
  return pixelsOf(characters, CHARACTER_PIXELS);
}

/** The width that a file must name so that Excel makes a column of so many pixels, where the digits of the workbook's own font are `digit` wide. */
export function fileWidth(pixels: number, digit: number): number {
  return Math.min(Math.round((pixels / digit) * 256) / 256, MAX_WIDTH);
}

/** The pixels of a column that a file gives a width, by the formula of the file format (ECMA-376, 18.3.1.13). */
export function pixelsOf(characters: number, digit: number): number {
  return Math.trunc(((256 * Math.min(characters, MAX_WIDTH) + Math.trunc(128 / digit)) / 256) * digit);
}
