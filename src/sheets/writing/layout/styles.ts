import type { CellStyle } from '../../../workbook/port';

/** Colours: dark ink on light grounds; each pair has a contrast of 4.5 or more. Nothing is told by colour alone. */
const HEADER_GROUND = 'DCE6EF';
const SECTION_GROUND = 'F1F4F7';
const QUIET = '5A6270';
const GOOD = '1B5E20';
const BAD = '9C1C1C';
const OPEN = '7A4A00';

/** Size of the text in the tables of results. */
const TABLE_SIZE = 11;

const cell: CellStyle = { size: TABLE_SIZE, vertical: 'center', wrap: true, border: 'thin' };

/** The looks of result tabs. */
export const LOOKS = {
  title: { size: 14, bold: true, vertical: 'center', wrap: true },
  subtitle: { size: TABLE_SIZE, italic: true, color: QUIET, vertical: 'center', wrap: true },
  remark: { size: TABLE_SIZE, italic: true, vertical: 'top', wrap: true },
  heading: { size: 12, bold: true, vertical: 'center', wrap: true },
  header: { ...cell, bold: true, horizontal: 'center', fill: HEADER_GROUND },
  label: { ...cell, bold: true, fill: SECTION_GROUND },
  text: cell,
  quiet: { ...cell, color: QUIET },
  /** What a row above said already: told again for filters, on one line. */
  repeated: { ...cell, color: QUIET, wrap: false },
  centred: { ...cell, horizontal: 'center' },
  number: { ...cell, horizontal: 'center' },
  total: { ...cell, bold: true, horizontal: 'center', fill: SECTION_GROUND },
  good: { ...cell, color: GOOD },
  bad: { ...cell, color: BAD },
  open: { ...cell, color: OPEN },
  fingerprint: { ...cell, size: 9 },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** How a good, a bad and an open outcome look, besides their signs and words. */
export const OUTCOME_LOOKS = { good: LOOKS.good, bad: LOOKS.bad, open: LOOKS.open } as const;

/** Number formats, in English form. */
export const FORMATS = { score: '#,##0.00', whole: '#,##0', share: '0.00%', inPercents: 'General"%"' } as const;
