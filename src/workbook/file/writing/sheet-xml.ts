import { cellName, columnName } from '../../../domain/cell';
import { itemAt } from '../../../domain/checked';
import { areaName } from '../../address';
import { cellText, isQuoted, withoutUnwritable } from '../../cell-text';
import { fileWidth, widthPixels } from '../../plan/column-width';
import { plainDecimal } from '../../plan/planned-value';
import { layoutOf } from '../../plan/tab-layout';
import type { CellContent, CellPlan, TabPlan } from '../../port';
import { type TemplateCell, isTemplate } from '../../template-plan';
import { MAX_HEIGHT } from '../../sheet-limits';
import { escapeAttribute, escapeText } from '../xml/escape';
import { cellTextXml, textElement } from './cell-text';
import type { Dialect } from './namespace';
import { pageXml } from './page';
import type { Look } from './style-book';
import { PROTECTION_XML, openColumnsXml, validationsXml } from './template-xml';

/** What the XML of a tab needs from the workbook around it. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly is1904: boolean;
  /** How wide a digit is in the workbook's own font, in pixels: what files count the widths of columns in. */
  readonly digitPixels: number;
  /** The name by which macros know the tab, where it was there before. */
  readonly codeName: string | null;
  /** The relationship to the boxes of the notes; `null` where there are none. */
  readonly notesId: string | null;
  /** The relationship to its drawing; `null` where it has no charts. */
  readonly drawingId: string | null;
  indexOf(look: Look): number;
}

/** The XML of a tab. The same plan and surroundings give the same text. */
export function sheetXml(plan: TabPlan, surroundings: SheetSurroundings): string {
  return [...sheetXmlPieces(plan, surroundings)].join('');
}

/** The same in pieces, a row in each but the first and the last: the XML of a long tab need not stand in memory as a whole. */
export function* sheetXmlPieces(plan: TabPlan, surroundings: SheetSurroundings): Generator<string, void> {
  const { cells, width } = layoutOf(plan, surroundings.is1904);
  const used = areaName({ top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right: width - 1 });
  const template = isTemplate(plan) ? plan : null;
  const isForm = template !== null;
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${surroundings.dialect.main}" xmlns:r="${surroundings.dialect.relationships.slice(0, -1)}">`,
    propertiesXml(plan, surroundings.codeName),
    `<dimension ref="${used}"/>`,
    viewXml(plan.freeze),
    '<sheetFormatPr defaultRowHeight="15"/>',
    template === null
      ? columnsXml(plan.columnWidths, surroundings.digitPixels)
      : openColumnsXml(template, surroundings.digitPixels, (look) => surroundings.indexOf(look)),
    '<sheetData>',
  ].join('');
  const around: RowSurroundings = {
    columnNames: Array.from({ length: width }, (_, column) => columnName(column)),
    restOf: remembered((cell) => restXml(cell, isForm, surroundings)),
  };
  for (const [row, line] of cells.entries()) yield rowXml(line, plan.rows[row]?.height, row, around);
  yield [
    '</sheetData>',
    template === null ? '' : PROTECTION_XML,
    plan.autoFilter === undefined ? '' : `<autoFilter ref="${areaName(plan.autoFilter)}"/>`,
    mergesXml(plan),
    template === null ? '' : validationsXml(template),
    pageXml(plan.page),
    surroundings.drawingId === null ? '' : `<drawing r:id="${surroundings.drawingId}"/>`,
    surroundings.notesId === null ? '' : `<legacyDrawing r:id="${surroundings.notesId}"/>`,
    '</worksheet>',
  ].join('');
}

function propertiesXml(plan: TabPlan, codeName: string | null): string {
  const code = codeName === null ? '' : ` codeName="${escapeAttribute(codeName)}"`;
  const tab = plan.tabColor === undefined ? '' : `<tabColor rgb="FF${escapeAttribute(plan.tabColor.toUpperCase())}"/>`;
  const fits = plan.page.scalePercent === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
  return `<sheetPr${code}>${tab}${fits}</sheetPr>`;
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

function columnsXml(widths: readonly number[], digitPixels: number): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const place = String(index + 1);
    const inDigits = fileWidth(widthPixels(width), digitPixels);
    return `<col min="${place}" max="${place}" width="${String(inDigits)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: TabPlan): string {
  const real = merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  if (real.length === 0) return '';
  const cells = real.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${String(real.length)}">${cells.join('')}</mergeCells>`;
}

/** What rows share: the names of columns, and how a cell is written behind its place. */
interface RowSurroundings {
  readonly columnNames: readonly string[];
  readonly restOf: (cell: CellPlan) => string;
}

/** Works out the rest of each cell with text once: in long tables one and the same stands in many rows. */
function remembered(make: (cell: CellPlan) => string): (cell: CellPlan) => string {
  const known = new Map<CellPlan, string>();
  return (cell) => {
    if (cell.content?.kind !== 'text') return make(cell);
    const there = known.get(cell);
    if (there !== undefined) return there;
    const made = make(cell);
    known.set(cell, made);
    return made;
  };
}

function rowXml(
  line: readonly (CellPlan | null)[],
  height: number | undefined,
  row: number,
  { columnNames, restOf }: RowSurroundings,
): string {
  const number = String(row + 1);
  let content = '';
  line.forEach((cell, column) => {
    if (cell !== null) content += `<c r="${itemAt(columnNames, column)}${number}"${restOf(cell)}`;
  });
  if (content === '' && height === undefined) return '';
  const custom = height === undefined ? '' : ` ht="${String(Math.min(height, MAX_HEIGHT))}" customHeight="1"`;
  return `<row r="${number}"${custom}>${content}</row>`;
}

/** A cell behind its place. */
function restXml(cell: TemplateCell, isForm: boolean, surroundings: SheetSurroundings): string {
  const { content, style } = cell;
  const isOpen = isForm && cell.isLocked !== true;
  const format = cell.format ?? null;
  const quoted = content?.kind === 'text' && isQuoted(content.text);
  const index = surroundings.indexOf({ style, format, isQuoted: quoted, isOpen });
  return ` s="${String(index)}"${content === null ? '/>' : contentXml(content)}`;
}

/** Where a value keeps its spaces is not told alike by all programs, nor that `_x000D_` may stand for a character. */
const NEEDS_OWN_ELEMENT = /^\s|\s$|[\n\r\t]|_x/;

/**
 * A text, as short as it can stand: as the value of the cell, which takes a sixth fewer bytes of a long table than an element of its own. Many
 * programs write texts so, and all read them.
 */
function textXml(text: string): string {
  return NEEDS_OWN_ELEMENT.test(text)
    ? ` t="inlineStr"><is>${textElement(text)}</is></c>`
    : ` t="str"><v>${cellTextXml(text)}</v></c>`;
}

/** The rest of a cell after its place and look; `/>` for a text without letters. */
function contentXml(content: CellContent): string {
  switch (content.kind) {
    case 'text': {
      const text = cellText(content.text);
      return text === '' ? '/>' : textXml(text);
    }
    case 'number':
      return `><v>${plainDecimal(content.decimal)}</v></c>`;
    case 'formula': {
      const formula = `<f>${escapeText(withoutUnwritable(content.formula))}</f>`;
      if (content.isOpen === true) return `>${formula}</c>`;
      return 'decimal' in content.result
        ? `>${formula}<v>${plainDecimal(content.result.decimal)}</v></c>`
        : ` t="str">${formula}<v>${cellTextXml(content.result.text)}</v></c>`;
    }
  }
}
