import { serialFrom1904 } from '../../../date-system';
import { isDateFormat } from '../../../number-format';
import type { Area, CellFault, CellValue } from '../../../port';
import type { FontRun } from '../../../../domain/text/legacy/legacy';
import { BUILT_IN } from '../../reading/formats';
import { oldFontRuns } from '../../reading/old-fonts';
import { Unreadable, damaged } from '../../unreadable';
import type { CellTab } from '../../../port';
import { type CellCount, type ForeignBook, tabDraft } from '../foreign-tab';
import { readCompoundFile } from './compound-file';
import { type BiffRecord, type Cursor, ID, cursorOf, readRecords, smallNumber } from './records';
import { type BiffText, richText, sharedStrings } from './strings';

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** What goes for all tabs of the workbook. */
interface Globals {
  readonly is1904: boolean;
  readonly fonts: readonly string[];
  readonly formats: ReadonlyMap<number, string>;
  /** Font and number format of each look, by their numbers. */
  readonly looks: readonly { readonly font: number; readonly format: number }[];
  readonly texts: readonly BiffText[];
  readonly sheets: readonly {
    readonly name: string;
    readonly offset: number;
    readonly visibility: CellTab['visibility'];
    readonly isWorksheet: boolean;
  }[];
}

/**
 * Reads a workbook of Excel 97 to 2003 ([MS-XLS], BIFF8): values, results of formulas, number formats, merges, widths, what is hidden, and old
 * fonts. Nothing in it is run. Throws `Unreadable`; one of before Excel 97 is no workbook to us.
 */
export function readXls(bytes: Uint8Array): ForeignBook {
  const streams = readCompoundFile(bytes);
  if (streams.has('EncryptedPackage')) throw new Unreadable({ code: 'file.encrypted' });
  const stream = streams.get('Workbook');
  if (stream === undefined) throw new Unreadable({ code: 'file.not-a-workbook' });
  const records = readRecords(stream());
  const [first] = records;
  if (first?.id !== ID.begin) throw damaged('Workbook');
  if (cursorOf(first).u16() !== BIFF8) throw new Unreadable({ code: 'file.not-a-workbook' });
  const globals = readGlobals(records);
  const starts = new Map(records.map(({ offset }, index) => [offset, index]));
  const count: CellCount = { cells: 0, places: 0, copies: 0 };
  const sheets = globals.sheets.filter(({ isWorksheet }) => isWorksheet);
  if (sheets.length === 0) throw damaged('Workbook');
  const tabs = sheets.map(({ name, offset, visibility }) => {
    const start = starts.get(offset);
    if (start === undefined || records[start]?.id !== ID.begin) throw damaged(`tab ${name}`);
    return readSheet(records, start, globals, { name, visibility }, count);
  });
  return { tabs };
}

function readGlobals(records: readonly BiffRecord[]): Globals {
  let is1904 = false;
  let texts: readonly BiffText[] = [];
  const fonts: string[] = [];
  const formats = new Map(BUILT_IN);
  const looks: { readonly font: number; readonly format: number }[] = [];
  const sheets: Globals['sheets'][number][] = [];
  for (const record of records) {
    if (record.id === ID.end) break;
    const cursor = cursorOf(record);
    switch (record.id) {
      case ID.encryption:
        throw new Unreadable({ code: 'file.encrypted' });
      case ID.dateMode:
        is1904 = cursor.u16() === 1;
        break;
      case ID.font:
        cursor.skip(14);
        fonts.push(shortText(cursor));
        break;
      case ID.format: {
        const number = cursor.u16();
        formats.set(number, richText(cursor, cursor.u16()).text);
        break;
      }
      case ID.cellLook:
        looks.push({ font: cursor.u16(), format: cursor.u16() });
        break;
      case ID.sharedStrings:
        texts = sharedStrings(record);
        break;
      case ID.boundSheet: {
        const offset = cursor.u32();
        const state = cursor.u8() & 3;
        const isWorksheet = cursor.u8() === WORKSHEET;
        const visibility = state === 0 ? 'visible' : state === 1 ? 'hidden' : 'very-hidden';
        sheets.push({ name: shortText(cursor), offset, visibility, isWorksheet });
        break;
      }
      default:
        break;
    }
  }
  return { is1904, fonts, formats, looks, texts, sheets };
}

function shortText(cursor: Cursor): string {
  return richText(cursor, cursor.u8()).text;
}

/** The records of a sheet, without those of charts in it (each has a beginning and an end of its own). */
function ownRecords(records: readonly BiffRecord[], start: number): readonly BiffRecord[] {
  const own: BiffRecord[] = [];
  let depth = 0;
  for (const record of records.slice(start)) {
    if (record.id === ID.end) depth -= 1;
    if (depth === 0 && record.id === ID.end) break;
    if (record.id === ID.begin) depth += 1;
    else if (depth === 1) own.push(record);
  }
  return own;
}

function readSheet(
  records: readonly BiffRecord[],
  start: number,
  globals: Globals,
  tab: Pick<CellTab, 'name' | 'visibility'>,
  count: CellCount,
): CellTab {
  const draft = tabDraft(count);
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const columnWidths: (number | null)[] = [];

  function put(row: number, column: number, look: number, value: CellValue, runs: BiffText['runs'] = []): void {
    const { font = 0, format = 0 } = globals.looks[look] ?? {};
    const code = globals.formats.get(format) ?? null;
    const shown = code === null || /^general$/i.test(code) ? null : code;
    const isOtherDate = globals.is1904 && typeof value === 'number' && isDateFormat(shown);
    draft.put(row, column, isOtherDate ? serialFrom1904(value) : value, shown);
    if (typeof value !== 'string') return;
    const old = oldFontRuns(value, fontName(globals, font), fontRuns(globals, { text: value, runs }));
    if (old !== null) draft.oldFont({ row, column, runs: old });
  }

  let pending: { readonly row: number; readonly column: number; readonly look: number } | null = null;
  for (const record of ownRecords(records, start)) {
    const cursor = cursorOf(record);
    const place = (): readonly [number, number, number] => [cursor.u16(), cursor.u16(), cursor.u16()];
    switch (record.id) {
      case ID.sharedText: {
        const [row, column, look] = place();
        const text = globals.texts[cursor.u32()];
        if (text === undefined) throw damaged(`tab ${tab.name}`);
        put(row, column, look, text.text, text.runs);
        break;
      }
      case ID.text:
      case ID.richString: {
        const [row, column, look] = place();
        const { text } = richText(cursor, cursor.u16());
        const runCount = record.id === ID.richString ? cursor.u16() : 0;
        const runs = Array.from({ length: runCount }, () => ({ from: cursor.u16(), font: cursor.u16() }));
        put(row, column, look, text, runs);
        break;
      }
      case ID.number: {
        const [row, column, look] = place();
        put(row, column, look, cursor.double());
        break;
      }
      case ID.smallNumber: {
        const [row, column, look] = place();
        put(row, column, look, smallNumber(cursor.u32()));
        break;
      }
      case ID.manyNumbers: {
        const row = cursor.u16();
        const first = cursor.u16();
        const cells = ((record.blocks[0]?.length ?? 0) - 6) / 6;
        for (let index = 0; index < cells; index += 1) put(row, first + index, cursor.u16(), smallNumber(cursor.u32()));
        break;
      }
      case ID.truthOrError: {
        const [row, column, look] = place();
        const value = cursor.u8();
        put(row, column, look, cursor.u8() === 0 ? value !== 0 : errorOf(value));
        break;
      }
      case ID.formula: {
        const [row, column, look] = place();
        const result = formulaResult(cursor);
        pending = result === TEXT_FOLLOWS ? { row, column, look } : null;
        if (result !== TEXT_FOLLOWS) put(row, column, look, result);
        break;
      }
      case ID.formulaText:
        if (pending !== null) put(pending.row, pending.column, pending.look, richText(cursor, cursor.u16()).text);
        pending = null;
        break;
      case ID.merges: {
        const areas = cursor.u16();
        for (let index = 0; index < areas; index += 1) {
          const [top, bottom, left, right] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
          if (top <= bottom && left <= right) merges.push({ top, left, bottom, right });
        }
        break;
      }
      case ID.row: {
        const row = cursor.u16();
        cursor.skip(10);
        if ((cursor.u8() & 0x20) !== 0) hiddenRows.push(row);
        break;
      }
      case ID.columnInfo: {
        const [from, to, width] = place();
        cursor.skip(2);
        const isHidden = (cursor.u16() & 1) !== 0;
        for (let column = from; column <= Math.min(to, 255); column += 1) {
          while (columnWidths.length < column) columnWidths.push(null);
          columnWidths[column] = width / 256;
          if (isHidden) hiddenColumns.push(column);
        }
        break;
      }
      default:
        break;
    }
  }
  return draft.finish({ ...tab, merges, hiddenRows, hiddenColumns, columnWidths });
}

const TEXT_FOLLOWS = 'text-follows';

/** The stored result of a formula; one that is a text follows in a record of its own. */
function formulaResult(cursor: Cursor): Exclude<CellValue, string> | typeof TEXT_FOLLOWS {
  const bytes = Uint8Array.from({ length: 8 }, () => cursor.u8());
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) return new DataView(bytes.buffer).getFloat64(0, true);
  switch (bytes[0]) {
    case 0:
      return TEXT_FOLLOWS;
    case 1:
      return bytes[2] !== 0;
    case 2:
      return errorOf(bytes[2] ?? 0);
    default:
      return null;
  }
}

function errorOf(code: number): CellFault {
  return { fault: 'error', code: ERRORS.get(code) ?? '#VALUE!' };
}

/** The name of a font by its number; there is none with the number 4. */
function fontName({ fonts }: Globals, number: number): string | null {
  return fonts[number > 4 ? number - 1 : number] ?? null;
}

function fontRuns(globals: Globals, { text, runs }: BiffText): readonly FontRun[] | null {
  const [first] = runs;
  if (first === undefined) return null;
  const before: readonly FontRun[] = first.from === 0 ? [] : [{ text: text.slice(0, first.from), font: null }];
  return [
    ...before,
    ...runs.map(({ from, font }, index) => ({
      text: text.slice(from, runs[index + 1]?.from ?? text.length),
      font: fontName(globals, font),
    })),
  ];
}
