import { withSheetRenamed } from '../formulas/references';
import { WHOLE } from '../model/area';
import { copyOfChart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../wire/errors';
import { wordArgument } from '../wire/narrow';

const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `worksheet.copy`: cells, formulas (which point to the copy where they pointed to their own sheet), looks, sizes, page. */
export function copySheet(sheet: Sheet, positionType: unknown, relativeTo: Sheet | null): Sheet {
  const { workbook } = sheet;
  const place =
    positionType === null || positionType === undefined ? 'None' : wordArgument(positionType, 'positionType', PLACES);
  const copy = workbook.addSheet(freeName(sheet));
  copy.grid = sheet.grid.copy();
  for (const { cell } of copy.grid.cells(WHOLE)) {
    if (cell.content?.formula === null || cell.content === null) continue;
    const formula = withSheetRenamed(cell.content.formula, sheet.name, copy.name);
    cell.content = { ...cell.content, formula, calculated: 0 };
  }
  copy.merges = [...sheet.merges];
  copy.charts = sheet.charts.map((chart) =>
    copyOfChart(chart, `{CHART-${String(workbook.nextId())}}`, (cells) =>
      cells.sheet === sheet ? { ...cells, sheet: copy } : cells,
    ),
  );
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.freeze = sheet.freeze;
  copy.page = JSON.parse(JSON.stringify(sheet.page)) as Sheet['page'];
  copy.horizontalBreaks = [...sheet.horizontalBreaks];
  copy.verticalBreaks = [...sheet.verticalBreaks];
  copy.protection = sheet.protection;
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  // A name of the workbook that points to the sheet gets a twin that belongs to the copy.
  for (const name of workbook.names.filter(({ scope }) => scope === null || scope === sheet)) {
    const formula = withSheetRenamed(name.formula, sheet.name, copy.name);
    if (formula !== name.formula) workbook.names.push({ ...name, formula, scope: copy });
  }
  const last = workbook.sheets.length - 1;
  if (place === 'Beginning') workbook.moveSheet(copy, 0);
  else if (place === 'Before' || place === 'After') {
    if (relativeTo === null) throw invalidArgument('relativeTo is needed.');
    const at = relativeTo.position + (place === 'After' ? 1 : 0);
    workbook.moveSheet(copy, Math.min(at, last));
  }
  return copy;
}

function freeName(sheet: Sheet): string {
  for (let number = 2; ; number++) {
    const ending = ` (${String(number)})`;
    const name = sheet.name.slice(0, 31 - ending.length) + ending;
    if (sheet.workbook.findSheet(name) === null) return name;
  }
}
