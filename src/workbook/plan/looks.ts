/** The font of everything that Bình Xét writes, as Decree 30/2020 has it, and its size where a style gives none. */
export const FONT = 'Times New Roman';
export const FONT_SIZE = 12;

/** The page number as Decree 30/2020 has it: upright, 13 points, in the middle of the upper margin; in the code of headers. */
export const PAGE_NUMBER = `&"${FONT},Regular"&13&P`;
