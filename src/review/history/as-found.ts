import type { CellContent, CellPlan, CellValue, RowPlan, TabPlan, TabSnapshot } from '../../workbook/port';
import { plannedValue } from '../../workbook/plan/planned-value';

/** What a cell holds, as content that puts it back; a fault is told as its text, as nothing else could be worked out from it. */
function contentOf(value: CellValue): CellContent | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') {
    const word = value ? 'TRUE' : 'FALSE';
    return { kind: 'formula', formula: `${word}()`, result: { text: word } };
  }
  if (typeof value === 'number') {
    const decimal = String(value);
    return /^-?\d+(\.\d+)?$/.test(decimal) ? { kind: 'number', decimal } : { kind: 'text', text: decimal };
  }
  return { kind: 'text', text: value.fault === 'error' ? value.code : value.formula };
}

/**
 * Whether somebody has put something else into a cell. What a formula gives is no such thing: it follows the tabs that were read, and whether it was
 * typed over cannot be told from what it shows.
 */
function isTypedOver(content: CellContent | null, found: CellValue): boolean {
  if (content?.kind === 'formula') return false;
  const planned = plannedValue(content);
  const value = found === '' ? null : found;
  if (typeof planned === 'number' && typeof value === 'number')
    return Math.abs(planned - value) > 1e-9 * Math.max(1, Math.abs(planned));
  return planned !== value;
}

const PLAIN: Pick<CellPlan, 'style' | 'note'> = { style: {} };

/**
 * A tab that a run wrote as it stands now: with what somebody has typed into it since. The same plan where nobody has. Cells beside a merge's first
 * hold nothing.
 */
export function asFound(plan: TabPlan, tab: TabSnapshot): TabPlan {
  let typed = 0;
  const height = Math.max(plan.rows.length, tab.values.length);
  const rows = Array.from({ length: height }, (_, row): RowPlan => {
    const planned = plan.rows[row] ?? { cells: [] };
    const found = tab.values[row] ?? [];
    const width = Math.max(planned.cells.length, found.length);
    const cells = Array.from({ length: width }, (__, column): CellPlan | null => {
      const cell = planned.cells[column] ?? null;
      const value = found[column] ?? null;
      if (!isTypedOver(cell?.content ?? null, value)) return cell;
      typed += 1;
      const format = tab.formats[row]?.[column] ?? null;
      const { style, note } = cell ?? PLAIN;
      return {
        content: contentOf(value),
        style,
        ...(format === null ? {} : { format }),
        ...(note === undefined ? {} : { note }),
      };
    });
    return { ...planned, cells };
  });
  return typed === 0 ? plan : { ...plan, rows };
}
