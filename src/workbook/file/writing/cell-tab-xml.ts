import { cellName } from '../../../domain/cell';
import { areaName } from '../../address';
import { isDateFormat } from '../../number-format';
import { fileWidth, widthPixels } from '../../plan/column-width';
import type { CellTab } from '../../port';
import type { CellValue, OldFontCell } from '../../port';
import { MAX_WIDTH } from '../../sheet-limits';
import { serialFrom1904 } from '../../date-system';
import { escapeAttribute, escapeText } from '../xml/escape';
import { isQuoted } from '../../cell-text';
import { textElement } from './cell-text';
import type { Dialect } from './namespace';
import type { Look } from './style-book';

/** What the XML of such a tab needs from the workbook around it. */
export interface CellTabSurroundings {
  readonly dialect: Dialect;
  readonly is1904: boolean;
  readonly digitPixels: number;
  /** The name by which macros know the tab, where it takes the place of another. */
  readonly codeName: string | null;
  indexOf(look: Look): number;
}

/** The XML of a tab with these cells, which are as `heldCells` gives them. */
export function cellTabXml(tab: CellTab, surroundings: CellTabSurroundings): string {
  const width = tab.values.reduce((most, line) => Math.max(most, line.length), 0);
  const fonts = new Map((tab.oldFontCells ?? []).map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]));
  const hidden = new Set(tab.hiddenRows);
  const rows = tab.values.map((line, row) => {
    const cells = line.map((value, column) => {
      const look = {
        style: {},
        format: tab.formats[row]?.[column] ?? null,
        isQuoted: isQuotedText(value),
        isOpen: false,
      };
      const content = cellXml(value, look.format, fonts.get(`${String(row)},${String(column)}`), surroundings.is1904);
      return content === null
        ? ''
        : `<c r="${cellName(row, column)}" s="${String(surroundings.indexOf(look))}"${content}</c>`;
    });
    const content = cells.join('');
    const unseen = hidden.has(row) ? ' hidden="1"' : '';
    return content === '' && unseen === '' ? '' : `<row r="${String(row + 1)}"${unseen}>${content}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${surroundings.dialect.main}">`,
    surroundings.codeName === null ? '' : `<sheetPr codeName="${escapeAttribute(surroundings.codeName)}"/>`,
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(tab, width, surroundings.digitPixels),
    '<sheetData>',
    ...rows,
    '</sheetData>',
    mergesXml(tab),
    '</worksheet>',
  ].join('');
}

function isQuotedText(value: CellValue): boolean {
  return typeof value === 'string' && isQuoted(value);
}

/** What stands between `<c …` and `</c>`, or `null` for an empty cell. */
function cellXml(
  value: CellValue,
  format: string | null,
  font: OldFontCell | undefined,
  is1904: boolean,
): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? '1' : '0'}</v>`;
  if (typeof value === 'number') {
    return `><v>${String(is1904 && isDateFormat(format) ? value - serialFrom1904(0) : value)}</v>`;
  }
  if (typeof value === 'object') {
    return value.fault === 'error' ? ` t="e"><v>${escapeText(value.code)}</v>` : null;
  }
  return ` t="inlineStr"><is>${font === undefined ? textElement(value) : font.runs.map(runXml).join('')}</is>`;
}

function runXml({ text, font }: OldFontCell['runs'][number]): string {
  const name = font === null ? '' : `<rPr><rFont val="${escapeAttribute(font)}"/></rPr>`;
  return `<r>${name}${textElement(text)}</r>`;
}

function columnsXml({ columnWidths, hiddenColumns }: CellTab, width: number, digitPixels: number): string {
  const hidden = new Set(hiddenColumns);
  const columns = Array.from({ length: width }, (_, index) => {
    const told = columnWidths[index] ?? null;
    const size =
      told === null
        ? ''
        : ` width="${String(fileWidth(widthPixels(Math.min(told, MAX_WIDTH)), digitPixels))}" customWidth="1"`;
    const unseen = hidden.has(index) ? ' hidden="1"' : '';
    const place = String(index + 1);
    return size === '' && unseen === '' ? '' : `<col min="${place}" max="${place}"${size}${unseen}/>`;
  }).join('');
  return columns === '' ? '' : `<cols>${columns}</cols>`;
}

function mergesXml({ merges }: CellTab): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${cells.join('')}</mergeCells>`;
}
