import { cellName } from '../../domain/cell';
import { plannedValue } from '../../workbook/plan/planned-value';
import type { CellValue, TabPlan, TabSnapshot } from '../../workbook/port';

/** A cell of a written tab that does not hold what a run would write there now. */
export interface CellDifference {
  readonly cell: string;
  readonly written: CellValue;
  /** `null` where nothing should stand there. */
  readonly expected: string | number | null;
}

/** Excel calculates in binary, so the last digits of a result may differ; what is shown does not. */
function isSame(written: CellValue, expected: string | number | null): boolean {
  if (typeof written === 'number' && typeof expected === 'number')
    return Math.abs(written - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return (written === '' ? null : written) === expected;
}

/** Every cell of a written tab that differs from its plan, in reading order: also what stands where nothing of ours does. */
export function differencesOf(tab: TabSnapshot, plan: TabPlan): readonly CellDifference[] {
  const differences: CellDifference[] = [];
  for (let row = 0; row < Math.max(tab.values.length, plan.rows.length); row += 1) {
    const [found, planned] = [tab.values[row] ?? [], plan.rows[row]?.cells ?? []];
    for (let column = 0; column < Math.max(found.length, planned.length); column += 1) {
      const written = found[column] ?? null;
      const expected = plannedValue(planned[column]?.content ?? null);
      if (!isSame(written, expected)) differences.push({ cell: cellName(row, column), written, expected });
    }
  }
  return differences;
}
