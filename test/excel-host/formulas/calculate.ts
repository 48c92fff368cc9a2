import type { Sheet } from '../model/sheet';
import type { Value } from '../model/cell';
import { evaluate } from './evaluate';

/** Formulas being worked out now: one that needs itself gives 0, as Excel does after its warning. */
const running = new Set<object>();

/** What a cell shows: a formula is worked out anew where anything changed since. */
export function valueAt(sheet: Sheet, row: number, column: number): Value | null {
  const content = sheet.grid.content(row, column);
  if (content === null) return null;
  const { generation } = sheet.workbook;
  if (content.formula === null || content.calculated === generation) return content.value;
  if (running.has(content)) return 0;
  running.add(content);
  try {
    const value = evaluate(content.formula, sheet, row, column);
    // A function that is not played keeps what the file brought.
    if (value !== null) content.value = value;
    content.calculated = generation;
    return content.value;
  } finally {
    running.delete(content);
  }
}
