import type { PagePlan } from '../../../workbook/port';

/**
 * How wide and high text is in Times New Roman, estimated: nothing here may ask a screen or a printer. Widths are on the large side, so that
 * what fits by the estimate fits on paper. Points, unless a name says otherwise.
 */

const A4_MM = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } } as const;
const POINTS_PER_MM = 72 / 25.4;
/** In percents: columns are whole pixels wide, and no printer is exact. */
const SCALE_RESERVE = 1;
/** What of a page's height is counted on, in percents: other programs make rows a little higher. */
const HEIGHT_RESERVE = 97;

/** One character of a column's width, in the font that new workbooks have. */
const POINTS_PER_CHARACTER = 5.25;
/** What a cell keeps free beside its text. */
const CELL_PADDING = 4;
const BOLD = 1.04;
/** What keeps an estimate on the large side. */
const RESERVE = 1.02;
const LINE_HEIGHT = 1.25;

/** Widths of letters in thousandths of the size of the font, as Times New Roman has them. */
const WIDTHS: readonly (readonly [string, number])[] = [
  [' .,;', 250],
  ["ijlt:'|/\\\u2018\u2019", 280],
  ['fr()[]-!`I', 333],
  ['sJ"', 390],
  ['acez?\u201c\u201d', 444],
  ['bdghknopquvxy0123456789\u0111\u2013$*#', 500],
  ['FPS<>=+~\u2264\u2265', 560],
  ['ELTZ', 611],
  ['BCR', 667],
  ['ADGHKNOQUVXYw\u0110&\u2713\u2717', 722],
  ['m%', 780],
  ['M@', 900],
  ['W\u2026\u2014\u26a0', 1000],
];
const OTHER_LETTER = 600;
const WIDE_LETTER = 1000;
const WIDE = /[\u1100-\u11ff\u2e80-\uffff\u{10000}-\u{10ffff}]/u;

/** Grows by each letter that is met, so that none is taken apart twice. */
const letterWidths = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters).map((letter) => [letter, width])),
);

function letterWidth(letter: string): number {
  const known = letterWidths.get(letter);
  if (known !== undefined) return known;
  // Marks stand over their letters and take no room of their own.
  const base = letter.normalize('NFD').replace(/\p{Mn}/gu, '');
  const width = base === '' ? 0 : (letterWidths.get(base) ?? (WIDE.test(base) ? WIDE_LETTER : OTHER_LETTER));
  letterWidths.set(letter, width);
  return width;
}

/** How wide a line of text is. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return (width / 1000) * size * (isBold ? BOLD : 1) * RESERVE;
}

/** The width in characters of a column that shows a text on one line. */
export function columnFor(text: string, size: number, isBold: boolean): number {
  return Math.ceil((textWidth(text, size, isBold) + CELL_PADDING) / POINTS_PER_CHARACTER);
}

/** The room for text in so many characters of columns. */
export function roomIn(characters: number): number {
  return Math.max(1, characters * POINTS_PER_CHARACTER - CELL_PADDING);
}

/** On how many lines a text stands in that room: words go to the next line whole, unless one alone is longer than a line. */
export function linesIn(text: string, room: number, size: number, isBold: boolean): number {
  const space = textWidth(' ', size, isBold);
  return text.split('\n').reduce((lines, paragraph) => {
    let onLine = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, size, isBold);
      if (onLine > 0 && onLine + space + width > room) {
        count += 1;
        onLine = 0;
      }
      const rowsOfWord = Math.max(0, Math.ceil(width / room) - 1);
      count += rowsOfWord;
      onLine += (onLine > 0 ? space : 0) + width - rowsOfWord * room;
    }
    return lines + count;
  }, 0);
}

/** The height of a row with so many lines. */
export function rowHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE_HEIGHT * 4) / 4;
}

/** The largest size of print, in whole percents up to 100, at which columns of these widths (in characters) stand on one page. */
export function fittingScale({ orientation, marginsMm }: PagePlan, widths: readonly number[]): number {
  const room = (A4_MM[orientation].width - marginsMm.left - marginsMm.right) * POINTS_PER_MM;
  const needed = widths.reduce((sum, width) => sum + width, 0) * POINTS_PER_CHARACTER;
  return Math.min(100, Math.max(10, Math.floor((room / needed) * 100) - SCALE_RESERVE));
}

/** How high the rows of one page may be together, at the size of print at which the columns stand on it. */
export function pageHeight(page: PagePlan, widths: readonly number[]): number {
  const { top, bottom } = page.marginsMm;
  const room = (A4_MM[page.orientation].height - top - bottom) * POINTS_PER_MM;
  return (room * HEIGHT_RESERVE) / fittingScale(page, widths);
}
