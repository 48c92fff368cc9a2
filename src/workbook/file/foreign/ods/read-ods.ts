import type { FontRun } from '../../../../domain/text/legacy/legacy';
import type { Area, CellValue } from '../../../port';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../sheet-limits';
import type { Parts } from '../../package/parts';
import { hasPart, partText, readingXml, xmlPart } from '../../package/parts';
import { dateSerial } from '../../reading/cell-value';
import { oldFontRuns } from '../../reading/old-fonts';
import { LEAST_LIMITS, MAX_COPIES } from '../../limits';
import { Unreadable, damaged, tooLarge } from '../../unreadable';
import type { CellTab } from '../../../port';
import { scanXml } from '../../xml/scanner';
import { type CellCount, type ForeignBook, type TabDraft, tabDraft } from '../foreign-tab';
import { wholeNumber } from '../whole-number';
import { attributeIn, readCellRuns } from './cell-text';
import { type Looks, looksOf } from './looks';
import { parseXml } from '../../xml/tree';

const CONTENT = 'content.xml';
const ERROR_CODES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Reads an OpenDocument spreadsheet (ISO/IEC 26300): values, results of formulas, number formats, merges, widths, what is hidden, and old fonts.
 * Throws `Unreadable`.
 */
export function readOds(parts: Parts): ForeignBook {
  if (isEncrypted(parts)) throw new Unreadable({ code: 'file.encrypted' });
  const content = partText(parts, CONTENT);
  const styles = hasPart(parts, 'styles.xml') ? [xmlPart(parts, 'styles.xml').root] : [];
  return readingXml(CONTENT, () => {
    const looks = looksOf([...styles, parseXml(`${content.slice(0, bodyStart(content))}</${rootTag(content)}>`)]);
    const tabs = readTabs(content, looks);
    if (tabs.length === 0) throw damaged(CONTENT);
    return { tabs };
  });
}

function isEncrypted(parts: Parts): boolean {
  const manifest = 'META-INF/manifest.xml';
  return hasPart(parts, manifest) && /<(?:[\w-]+:)?encryption-data[\s>]/.test(partText(parts, manifest));
}

/** Where the body begins: what stands before it are the looks, and small. */
function bodyStart(content: string): number {
  const at = content.search(/<(?:[\w-]+:)?body[\s>]/);
  if (at < 0) throw damaged(CONTENT);
  return at;
}

function rootTag(content: string): string {
  const match = /<([\w:-]*document-content)[\s>]/.exec(content);
  if (match?.[1] === undefined) throw damaged(CONTENT);
  return match[1];
}

type Scanner = ReturnType<typeof scanXml>;

function readTabs(content: string, looks: Looks): readonly CellTab[] {
  const next = scanXml(content);
  const count: CellCount = { cells: 0, places: 0, copies: 0 };
  const tabs: CellTab[] = [];
  const path: string[] = [];
  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'close') path.pop();
    if (token.kind !== 'open') continue;
    const isTab = token.name === 'table' && path.at(-1) === 'spreadsheet';
    if (!isTab) {
      if (!token.isEmpty) path.push(token.name);
      continue;
    }
    const name = attributeIn(token.attributes, 'name') ?? '';
    const isHidden = looks.isHidden(attributeIn(token.attributes, 'style-name'));
    tabs.push(
      readTab(token.isEmpty ? null : next, looks, count, { name, visibility: isHidden ? 'hidden' : 'visible' }),
    );
  }
  return tabs;
}

/** What a run of columns says of the cells in it, from 0-based `from` on. */
interface Columns {
  readonly from: number;
  readonly until: number;
  readonly style: string | null;
}

/** Reads the tab that was just opened; leaves the scanner behind it. */
function readTab(
  next: Scanner | null,
  looks: Looks,
  count: CellCount,
  tab: Pick<CellTab, 'name' | 'visibility'>,
): CellTab {
  const draft = tabDraft(count);
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const columnWidths: (number | null)[] = [];
  const columns: Columns[] = [];
  let row = 0;
  let column = 0;
  const path: string[] = [];

  function readColumns(attributes: string): void {
    const from = columns.at(-1)?.until ?? 0;
    if (from >= SHEET_COLUMNS) return;
    const until = Math.min(SHEET_COLUMNS, from + repeats(attributes, 'number-columns-repeated'));
    columns.push({ from, until, style: attributeIn(attributes, 'default-cell-style-name') });
    const width = looks.width(attributeIn(attributes, 'style-name'));
    // The columns beyond the last cell are one run to the edge of the sheet.
    for (let at = from; at < Math.min(until, from + 256); at += 1) {
      columnWidths[at] = width;
      if (isUnseen(attributes)) hiddenColumns.push(at);
    }
  }

  function readRow(attributes: string, isEmptyTag: boolean, scanner: Scanner): void {
    const times = repeats(attributes, 'number-rows-repeated');
    const style = attributeIn(attributes, 'default-cell-style-name');
    const cells = isEmptyTag ? [] : readCells(scanner, style);
    countCopies(count, cells.length * (Math.min(times, SHEET_ROWS - row) - 1));
    for (let copy = 0; copy < times && (cells.length > 0 || (isUnseen(attributes) && copy < 10_000)); copy += 1) {
      if (row + copy >= SHEET_ROWS) break;
      if (isUnseen(attributes)) hiddenRows.push(row + copy);
      for (const cell of cells) putCell(draft, merges, row + copy, cell);
    }
    row += times;
  }

  /** The cells with content of the row that was just opened, each at its 0-based column. */
  function readCells(scanner: Scanner, rowStyle: string | null): readonly PlacedCell[] {
    const cells: PlacedCell[] = [];
    column = 0;
    for (let token = scanner(); token !== null; token = scanner()) {
      if (token.kind === 'close') break;
      if (token.kind !== 'open') continue;
      const { attributes, isEmpty } = token;
      const runs = isEmpty ? [] : readCellRuns(scanner, (style) => looks.font(style));
      if (!/^(covered-)?table-cell$/.test(token.name)) continue;
      const times = repeats(attributes, 'number-columns-repeated');
      const style =
        attributeIn(attributes, 'style-name') ??
        rowStyle ??
        columns.find(({ from, until }) => from <= column && column < until)?.style ??
        null;
      const cell = cellOf(attributes, runs, style, looks);
      const spans = {
        across: repeats(attributes, 'number-columns-spanned'),
        down: repeats(attributes, 'number-rows-spanned'),
      };
      if (cell.value !== null || spans.across > 1 || spans.down > 1) {
        countCopies(count, times - 1);
        for (let copy = 0; copy < times; copy += 1) cells.push({ ...cell, ...spans, column: column + copy });
      }
      column += times;
    }
    return cells;
  }

  for (let token = next?.() ?? null; token !== null && next !== null; token = next()) {
    if (token.kind === 'close') {
      if (path.pop() === undefined) break;
      continue;
    }
    if (token.kind !== 'open') continue;
    if (token.name === 'table-column') readColumns(token.attributes);
    if (token.name === 'table-row' && path.every((name) => ROWS.includes(name))) {
      readRow(token.attributes, token.isEmpty, next);
    } else if (!token.isEmpty) {
      path.push(token.name);
    }
  }
  return draft.finish({ ...tab, merges, hiddenRows, hiddenColumns, columnWidths });
}

/** Counts cells that are said to be there again, before they are made. Throws `Unreadable`. */
function countCopies(count: CellCount, copies: number): void {
  count.copies += copies;
  if (count.copies > MAX_COPIES) throw tooLarge(LEAST_LIMITS);
}

/** What rows may stand in within their tab. */
const ROWS = ['table-header-rows', 'table-rows', 'table-row-group'];

interface ReadCell {
  readonly value: CellValue;
  readonly format: string | null;
  readonly oldRuns: readonly FontRun[] | null;
}

interface PlacedCell extends ReadCell {
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

function putCell(draft: TabDraft, merges: Area[], row: number, cell: PlacedCell): void {
  const { column, across, down, value, format, oldRuns } = cell;
  draft.put(row, column, value, format);
  if (oldRuns !== null) draft.oldFont({ row, column, runs: oldRuns });
  if (across > 1 || down > 1)
    merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
}

function cellOf(attributes: string, runs: readonly FontRun[], style: string | null, looks: Looks): ReadCell {
  const text = runs.map((run) => run.text).join('');
  const format = looks.format(style);
  const told = (name: string): string | null => attributeIn(attributes, name);
  const plain = (value: CellValue, otherwise: string | null = null): ReadCell => {
    return { value, format: format ?? otherwise, oldRuns: null };
  };
  // LibreOffice tells an error beside the type that it gives for other programs.
  if (/\bcalcext:value-type="error"/.test(attributes)) {
    return plain({ fault: 'error', code: ERROR_CODES.find((code) => code === text.trim()) ?? '#VALUE!' });
  }
  switch (told('value-type')) {
    case 'float':
    case 'currency':
      return plain(numberOf(told('value')));
    case 'percentage':
      return plain(numberOf(told('value')), '0.00%');
    case 'date':
      return plain(dateSerial((told('date-value') ?? '').replace(/(\.\d+)?Z?$/, '')) ?? NO_VALUE, 'yyyy-mm-dd');
    case 'time':
      return plain(daysOf(told('time-value') ?? '') ?? NO_VALUE, '[h]:mm:ss');
    case 'boolean':
      return plain(told('boolean-value') === 'true');
    case 'string': {
      const value = text === '' ? told('string-value') : text;
      return {
        value: value === '' ? null : value,
        format,
        oldRuns: value === null ? null : oldFontRuns(value, looks.font(style), text === '' ? null : runs),
      };
    }
    default:
      // A formula that was never worked out has no type.
      if (told('formula') !== null) return plain(NO_VALUE);
      return { value: text === '' ? null : text, format, oldRuns: oldFontRuns(text, looks.font(style), runs) };
  }
}

/** What cannot be told: it is an error to see, never 0 and never empty. */
const NO_VALUE: CellValue = { fault: 'error', code: '#N/A' };

function numberOf(written: string | null): CellValue {
  const value = Number(written ?? '');
  return written === null || written.trim() === '' || !Number.isFinite(value) ? NO_VALUE : value;
}

/** A duration (`PT10H30M00S`) in days. */
function daysOf(written: string): number | undefined {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(written);
  if (match === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part: string | undefined) => Number(part ?? 0));
  return ((match[1] === '-' ? -1 : 1) * (days * 86_400 + hours * 3600 + minutes * 60 + seconds)) / 86_400;
}

function repeats(attributes: string, name: string): number {
  return wholeNumber(attributeIn(attributes, name), 1, SHEET_ROWS, 1);
}

/** Whether a row or column is hidden, or filtered away. */
function isUnseen(attributes: string): boolean {
  return ['collapse', 'filter'].includes(attributeIn(attributes, 'visibility') ?? 'visible');
}
