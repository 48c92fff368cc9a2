import { type Finding, finding } from '../../domain/finding';
import type { TabSnapshot } from '../../workbook/port';

/** What is told of a tab that is read: that it is hidden, and how many of its rows and columns with something in them are. */
export function hiddenFindings({
  name,
  visibility,
  values,
  hiddenRows,
  hiddenColumns,
}: TabSnapshot): readonly Finding[] {
  const rows = hiddenRows.filter((row) => values[row]?.some((value) => value !== null) === true).length;
  const columns = hiddenColumns.filter((column) => values.some((row) => (row[column] ?? null) !== null)).length;
  return [
    ...(visibility === 'visible' ? [] : [finding('tab.hidden', { sheet: name }, null)]),
    ...(rows + columns === 0
      ? []
      : [finding('tab.hidden-lines', { sheet: name }, null, { rows: String(rows), columns: String(columns) })]),
  ];
}
