import type { CellContent, CellPlan, CellStyle } from '../../../workbook/port';

/** The longest formula, in UTF-16 units: Excel calls a file damaged in which one is longer. */
const LONGEST_FORMULA = 8192;

/** What a cell may have besides content and looks. */
export interface CellExtras {
  readonly format?: string;
  readonly note?: string | null;
}

function cell(content: CellContent | null, style: CellStyle, { format, note }: CellExtras): CellPlan {
  // Nearly all have no more.
  if (format === undefined && (note === undefined || note === null)) return { content, style };
  return {
    content,
    style,
    ...(format === undefined ? {} : { format }),
    ...(note === undefined || note === null ? {} : { note }),
  };
}

/** A cell with text, which stays text whatever it begins with. */
export function textCell(text: string, style: CellStyle, extras: CellExtras = {}): CellPlan {
  return cell(text === '' ? null : { kind: 'text', text }, style, extras);
}

/**
 * Gives one and the same cell for all that hold the same text in the same look, the first that was `made` (or one of its own making): a long table,
 * in which most texts stand many times over, needs a tenth of the memory so.
 */
export function textCells(): (text: string, style: CellStyle, made?: CellPlan) => CellPlan {
  const byStyle = new Map<CellStyle, Map<string, CellPlan>>();
  return (text, style, made) => {
    const byText = byStyle.get(style) ?? new Map<string, CellPlan>();
    byStyle.set(style, byText);
    const there = byText.get(text) ?? made ?? textCell(text, style);
    byText.set(text, there);
    return there;
  };
}

/** A cell with a number, as a plain decimal. */
export function numberCell(decimal: string | number, style: CellStyle, extras: CellExtras = {}): CellPlan {
  return cell({ kind: 'number', decimal: String(decimal) }, style, extras);
}

/** A cell that Excel works out; `result` is the number that must come out, which stands alone where the formula would be longer than Excel takes. */
export function formulaCell(
  formula: string,
  result: string | number,
  style: CellStyle,
  extras: CellExtras = {},
): CellPlan {
  if (formula.length > LONGEST_FORMULA) return numberCell(result, style, extras);
  return cell({ kind: 'formula', formula, result: { decimal: String(result) } }, style, extras);
}

/** A cell that Excel works out; `result` is the text that must come out, alone where the formula would be too long. */
export function textFormulaCell(formula: string, result: string, style: CellStyle, extras: CellExtras = {}): CellPlan {
  if (formula.length > LONGEST_FORMULA) return textCell(result, style, extras);
  return cell({ kind: 'formula', formula, result: { text: result } }, style, extras);
}

/** A number that Excel works out where there is a formula for it, else the number alone. */
export function figureCell(
  formula: string | null,
  result: string | number,
  style: CellStyle,
  extras: CellExtras,
): CellPlan {
  return formula === null ? numberCell(result, style, extras) : formulaCell(formula, result, style, extras);
}

/** A cell without content, for its looks. */
export function emptyCell(style: CellStyle): CellPlan {
  return { content: null, style };
}

/** What a number shows in a format, for measuring: a percent and a score have two decimals. */
function shownNumber(decimal: string, format: string | undefined): string {
  if (format === undefined || !hasDecimals(format)) return decimal;
  return format.endsWith('%') ? '100.00%' : `${decimal.replace(/\..*$/, '')}.00`;
}

function hasDecimals(format: string): boolean {
  return format.includes('.');
}

/** What a cell shows, to measure it. */
export function shownText({ content, format }: CellPlan): string {
  if (content === null) return '';
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return shownNumber(content.decimal, format);
    case 'formula':
      return 'text' in content.result ? content.result.text : shownNumber(content.result.decimal, format);
  }
}
