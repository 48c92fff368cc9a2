import type { PagePlan } from '../../../workbook/port';

/**
 * What a paper of a size has room for. Together the widths stay on the sheet also where a digit of Calibri 11 is as wide as its letters say (1.97 mm, in
 * LibreOffice) and not rounded down to whole pixels (1.85 mm, in Excel). Widths in characters, heights and sizes of letters in points.
 */
export interface PaperFormat {
  readonly perPage: number;
  readonly orientation: PagePlan['orientation'];
  /** How many papers stand side by side. */
  readonly across: number;
  /** The columns of one paper: number, two for the name, a wide one for the unit (or none), two for the marks. */
  readonly columns: readonly number[];
  /** The last column (0-based) of the name, and of the left half of the head. */
  readonly name: number;
  readonly left: number;
  /** The column of the unit; `null` where there is no room for one. */
  readonly unit: number | null;
  /** How high a paper may be. */
  readonly height: number;
  readonly size: number;
  /** How high the room for the stamp is, and a row of the table at least. */
  readonly stamp: number;
  readonly row: number;
}

/** What is printed on of an A4 sheet with margins of 10 mm, less a reserve for what printers make of it. */
const PORTRAIT_HEIGHT = 756;
const LANDSCAPE_HEIGHT = 508;
/** The row of a cut between papers. */
export const CUT_HEIGHT = 12;
/** The column of a cut. */
export const CUT_WIDTH = 2;

const SMALL = { orientation: 'portrait', across: 2, columns: [5, 18, 6, 8, 10], name: 2, left: 1, unit: null } as const;

const WHOLE = {
  perPage: 1,
  orientation: 'portrait',
  across: 1,
  columns: [6, 36, 32, 11, 11],
  name: 1,
  left: 1,
  unit: 2,
  height: PORTRAIT_HEIGHT,
} as const;

/** The formats, the papers ever larger. */
export const FORMATS_BY_SIZE: readonly PaperFormat[] = [
  { ...SMALL, perPage: 6, height: (PORTRAIT_HEIGHT - 2 * CUT_HEIGHT) / 3, size: 9, stamp: 26, row: 15 },
  { ...SMALL, perPage: 4, height: (PORTRAIT_HEIGHT - CUT_HEIGHT) / 2, size: 10, stamp: 40, row: 17 },
  {
    perPage: 2,
    orientation: 'landscape',
    across: 2,
    columns: [5, 25, 16, 10, 13],
    name: 1,
    left: 1,
    unit: 2,
    height: LANDSCAPE_HEIGHT,
    size: 11,
    stamp: 48,
    row: 19,
  },
  { ...WHOLE, size: 13, stamp: 56, row: 22 },
  // A long list, so that it takes fewer sheets.
  { ...WHOLE, size: 11, stamp: 48, row: 18 },
];
