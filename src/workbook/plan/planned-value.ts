import { cellText } from '../cell-text';
import { serialTo1904 } from '../date-system';
import { isDateFormat } from '../number-format';
import type { CellContent, CellPlan } from '../port';

/** What a cell must show when its plan was carried out: a number, a text as a cell can hold it, or `null` for nothing. */
export function plannedValue(content: CellContent | null): string | number | null {
  if (content === null) return null;
  const result = content.kind === 'formula' ? content.result : content;
  if ('decimal' in result) return Number(plainDecimal(result.decimal));
  const text = cellText(result.text);
  return text === '' ? null : text;
}

/** A plain decimal as it is (`-3`, `87.25`). Throws at anything else: the layout has to see to it. */
export function plainDecimal(decimal: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) throw new Error(`decimal ${decimal}`);
  return decimal;
}

/** A cell's plan for a workbook of the 1904 date system: days get the numbers that they have there. */
export function planFor1904(cell: CellPlan): CellPlan {
  const { content } = cell;
  if (content === null || content.kind === 'text' || !isDateFormat(cell.format ?? null)) return cell;
  if (content.kind === 'number') return { ...cell, content: { ...content, decimal: serialTo1904(content.decimal) } };
  if (!('decimal' in content.result)) return cell;
  return { ...cell, content: { ...content, result: { decimal: serialTo1904(content.result.decimal) } } };
}
