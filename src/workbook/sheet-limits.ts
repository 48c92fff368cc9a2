/** Rows and columns of a sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** How many looks the cells of a workbook may have in Excel. */
export const MAX_LOOKS = 65_490;

/** The highest row that Excel takes, in points. */
export const MAX_HEIGHT = 409.5;

/** The widest column that Excel takes, in characters. */
export const MAX_WIDTH = 255;
