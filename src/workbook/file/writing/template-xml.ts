import { areaName } from '../../address';
import type { Expected, TemplateCell, TemplatePlan, Validation } from '../../template-plan';
import { escapeAttribute, escapeText } from '../xml/escape';
import { fileWidth, widthPixels } from '../../plan/column-width';
import { SHEET_COLUMNS } from '../../sheet-limits';
import type { Look } from './style-book';

/** What Excel's boxes and drop-downs hold at most, in letters. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * A tab protected without a password. What is not locked can be typed in, and rows and columns can be inserted, deleted, sorted, filtered and
 * formatted; the attributes say what is forbidden.
 */
export const PROTECTION_XML =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertColumns="0" insertRows="0"' +
  ' insertHyperlinks="0" deleteColumns="0" deleteRows="0" sort="0" autoFilter="0"/>';

/**
 * The columns of a tab for people to fill in, to the last that a sheet has: none is locked where nothing is written, and what is typed below the
 * last row has the number format of that row.
 */
export function openColumnsXml(
  { columnWidths, rows }: TemplatePlan,
  digitPixels: number,
  indexOf: (look: Look) => number,
): string {
  const last = rows.at(-1)?.cells ?? [];
  const style = (cell: TemplateCell | null | undefined): string =>
    String(indexOf({ style: {}, format: cell?.format ?? null, isQuoted: false, isOpen: true }));
  const columns = columnWidths.map((width, index) => {
    const place = String(index + 1);
    const size = `width="${String(fileWidth(widthPixels(width), digitPixels))}" customWidth="1"`;
    return `<col min="${place}" max="${place}" ${size} style="${style(last[index])}"/>`;
  });
  const rest = `<col min="${String(columnWidths.length + 1)}" max="${String(SHEET_COLUMNS)}" width="9.140625" style="${style(null)}"/>`;
  return `<cols>${columns.join('')}${rest}</cols>`;
}

/** What Excel says, offers and asks in the cells of a tab. */
export function validationsXml({ validations }: TemplatePlan): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ areas, expected, prompt, alert }: Validation): string {
  const attributes = [
    typeOf(expected),
    alert === null ? '' : ` errorStyle="${alert.style}"`,
    expected.kind === 'number' && expected.most === null ? ' operator="greaterThanOrEqual"' : '',
    // Said outright where it is not so, as other programs take it for granted.
    ` allowBlank="1" showInputMessage="${prompt === null ? '0' : '1'}" showErrorMessage="${alert === null ? '0' : '1'}"`,
    alert === null ? '' : ` errorTitle="${escapeAttribute(alert.title)}" error="${escapeAttribute(alert.text)}"`,
    prompt === null ? '' : ` promptTitle="${escapeAttribute(prompt.title)}" prompt="${escapeAttribute(prompt.text)}"`,
    ` sqref="${areas.map(areaName).join(' ')}"`,
  ].join('');
  const formulas = formulasOf(expected).map((formula, index) => {
    const name = `formula${String(index + 1)}`;
    return `<${name}>${escapeText(formula)}</${name}>`;
  });
  return formulas.length === 0
    ? `<dataValidation${attributes}/>`
    : `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

function typeOf(expected: Expected): string {
  switch (expected.kind) {
    case 'anything':
      return '';
    case 'list':
    case 'words':
      return ' type="list"';
    case 'number':
      return expected.isWhole ? ' type="whole"' : ' type="decimal"';
    case 'formula':
      return ' type="custom"';
  }
}

function formulasOf(expected: Expected): readonly string[] {
  switch (expected.kind) {
    case 'anything':
      return [];
    case 'list':
      return [expected.source];
    case 'words':
      return [`"${expected.words.join(',').replaceAll('"', '""')}"`];
    case 'number':
      return [expected.least, ...(expected.most === null ? [] : [expected.most])];
    case 'formula':
      return [expected.formula];
  }
}

/** Throws at what Excel would call a damaged file: texts longer than its boxes hold, a word with a comma, a name that is a cell's. */
export function assertTemplate({ name: tab, validations, names }: TemplatePlan): void {
  for (const { areas, expected, prompt, alert } of validations) {
    for (const { title, text } of [prompt, alert].filter((box) => box !== null)) {
      if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) throw new Error(`too long: ${tab} ${title}`);
    }
    const isSplit = expected.kind === 'words' && expected.words.some((word) => word.includes(','));
    const isLong = formulasOf(expected).some((formula) => formula.length > LONGEST_TEXT);
    if (isSplit || isLong || areas.length === 0)
      throw new Error(`validation: ${tab} ${formulasOf(expected).join(' ')}`);
  }
  const wrong = names.find(({ name }) => !/^[A-Za-z]{2}_[A-Za-z]+$/.test(name));
  if (wrong !== undefined) throw new Error(`name ${wrong.name}`);
}
