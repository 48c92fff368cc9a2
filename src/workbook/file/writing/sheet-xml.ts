import { cellName } from '../../../domain/cell';
import { areaName } from '../../address';
import { isDateFormat } from '../../number-format';
import type { CellContent, CellPlan, RowPlan, TabPlan } from '../../port';
import { DAYS_TO_1904 } from '../reading/sheet';
import { cellText, isQuoted, withoutUnwritable } from '../../cell-text';
import { escapeAttribute, escapeText } from '../xml/escape';
import { cellTextXml, textElement } from './cell-text';
import type { Dialect } from './namespace';
import { pageXml } from './page';
import { placesOf } from './plan-faults';
import type { Look } from './style-book';

/** What the XML of a tab needs from the workbook around it. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly is1904: boolean;
  /** The name by which macros know the tab, where it was there before. */
  readonly codeName: string | null;
  /** The relationship to the boxes of the notes; `null` where there are none. */
  readonly notesId: string | null;
  indexOf(look: Look): number;
}

/** The highest row that Excel takes, in points. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 255;

/** The XML of a tab. The same plan and surroundings give the same text. */
export function sheetXml(plan: TabPlan, surroundings: SheetSurroundings): string {
  const rows = withMergedStyles(plan);
  const width = Math.max(1, ...rows.map((row) => row.cells.length));
  const used = areaName({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${surroundings.dialect.main}" xmlns:r="${surroundings.dialect.relationships.slice(0, -1)}">`,
    propertiesXml(plan, surroundings.codeName),
    `<dimension ref="${used}"/>`,
    viewXml(plan.freeze),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.columnWidths),
    '<sheetData>',
    ...rows.map((row, index) => rowXml(row, index, surroundings)),
    '</sheetData>',
    plan.autoFilter === undefined ? '' : `<autoFilter ref="${areaName(plan.autoFilter)}"/>`,
    mergesXml(plan),
    pageXml(plan.page),
    surroundings.notesId === null ? '' : `<legacyDrawing r:id="${surroundings.notesId}"/>`,
    '</worksheet>',
  ].join('');
}

/** The rows, with the looks of a merge's first cell on all its cells: its border is drawn from each of them. */
function withMergedStyles(plan: TabPlan): readonly RowPlan[] {
  const rows: RowPlan[] = [...plan.rows];
  for (const area of plan.merges) {
    const first = plan.rows[area.top]?.cells[area.left] ?? null;
    for (const [row, column] of placesOf(area)) {
      while (rows.length <= row) rows.push({ cells: [] });
      const there = rows[row] ?? { cells: [] };
      if (first === null || (there.cells[column] ?? null) !== null) continue;
      const cells: (CellPlan | null)[] = [...there.cells];
      while (cells.length <= column) cells.push(null);
      cells[column] = { content: null, style: first.style };
      rows[row] = { ...there, cells };
    }
  }
  return rows;
}

function propertiesXml(plan: TabPlan, codeName: string | null): string {
  const code = codeName === null ? '' : ` codeName="${escapeAttribute(codeName)}"`;
  const tab = plan.tabColor === undefined ? '' : `<tabColor rgb="FF${escapeAttribute(plan.tabColor.toUpperCase())}"/>`;
  return `<sheetPr${code}>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function viewXml(freeze: TabPlan['freeze']): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  const views = (inner: string): string => `<sheetViews><sheetView workbookViewId="0"${inner}</sheetViews>`;
  if (rows === 0 && columns === 0) return views('/>');
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = cellName(rows, columns);
  const splits = `${columns === 0 ? '' : ` xSplit="${String(columns)}"`}${rows === 0 ? '' : ` ySplit="${String(rows)}"`}`;
  return views(
    `><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
      `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView>`,
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(Math.min(width, MAX_WIDTH))}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: TabPlan): string {
  const real = merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  if (real.length === 0) return '';
  const cells = real.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${String(real.length)}">${cells.join('')}</mergeCells>`;
}

function rowXml(row: RowPlan, index: number, surroundings: SheetSurroundings): string {
  const cells = row.cells.map((cell, column) =>
    cell === null ? '' : cellXml(cell, cellName(index, column), surroundings),
  );
  const content = cells.join('');
  if (content === '' && row.height === undefined) return '';
  const height = row.height === undefined ? '' : ` ht="${String(Math.min(row.height, MAX_HEIGHT))}" customHeight="1"`;
  return `<row r="${String(index + 1)}"${height}>${content}</row>`;
}

function cellXml(cell: CellPlan, name: string, surroundings: SheetSurroundings): string {
  const { content, style } = cell;
  const format = cell.format ?? null;
  const quoted = content?.kind === 'text' && isQuoted(content.text);
  const index = surroundings.indexOf({ style, format, isQuoted: quoted });
  const open = `<c r="${name}" s="${String(index)}"`;
  if (content === null) return `${open}/>`;
  const isOtherDate = surroundings.is1904 && isDateFormat(format);
  return open + contentXml(content, (decimal) => (isOtherDate ? earlierSerial(checked(decimal)) : checked(decimal)));
}

/** The rest of a cell after its place and look; `/>` for a text without letters. */
function contentXml(content: CellContent, decimalXml: (decimal: string) => string): string {
  switch (content.kind) {
    case 'text': {
      const text = cellText(content.text);
      return text === '' ? '/>' : ` t="inlineStr"><is>${textElement(text)}</is></c>`;
    }
    case 'number':
      return `><v>${decimalXml(content.decimal)}</v></c>`;
    case 'formula': {
      const formula = `<f>${escapeText(withoutUnwritable(content.formula))}</f>`;
      return 'decimal' in content.result
        ? `>${formula}<v>${decimalXml(content.result.decimal)}</v></c>`
        : ` t="str">${formula}<v>${cellTextXml(content.result.text)}</v></c>`;
    }
  }
}

function checked(decimal: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) throw new Error(`decimal ${decimal}`);
  return decimal;
}

/** The same day in the system that begins in 1904; days before it have no number there, and stay as they are. */
function earlierSerial(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.');
  const days = BigInt(whole);
  return days < BigInt(DAYS_TO_1904) ? decimal : [String(days - BigInt(DAYS_TO_1904)), ...fraction].join('.');
}
