import { type Finding, finding } from '../../domain/finding';
import type { TabSnapshot } from '../../workbook/port';

/** The columns with something in them (0-based): looked at once, as a tab may be long and hide thousands. */
function filledColumns(values: TabSnapshot['values']): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const row of values)
    row.forEach((value, column) => {
      if (value !== null) filled.add(column);
    });
  return filled;
}

/** What is told of a tab that is read: that it is hidden, and how many of its rows and columns with something in them are. */
export function hiddenFindings({
  name,
  visibility,
  values,
  hiddenRows,
  hiddenColumns,
}: TabSnapshot): readonly Finding[] {
  const rows = hiddenRows.filter((row) => values[row]?.some((value) => value !== null) === true).length;
  const filled = hiddenColumns.length === 0 ? new Set<number>() : filledColumns(values);
  const columns = hiddenColumns.filter((column) => filled.has(column)).length;
  return [
    ...(visibility === 'visible' ? [] : [finding('tab.hidden', { sheet: name }, null)]),
    ...(rows + columns === 0
      ? []
      : [finding('tab.hidden-lines', { sheet: name }, null, { rows: String(rows), columns: String(columns) })]),
  ];
}
