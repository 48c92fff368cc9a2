import {
  type Area,
  areaAt,
  columnCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  nameOfArea,
  rowCount,
  WHOLE,
  within,
} from '../model/area';
import { copyOfChart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { HostError, invalidArgument, notPlayed } from '../wire/errors';
import { truthArgument, wordArgument } from '../wire/narrow';
import { range } from './range';
import { checkAllowed, checkSize, checkUnfiltered, checkUnlocked, type RangeState } from './range-state';
import type { PlayedObject } from '../wire/played';

/** `range.clear`. */
export function clearRange(state: RangeState, applyTo: unknown): void {
  const { sheet, area } = state;
  const what = applyTo === null || applyTo === undefined ? 'All' : wordArgument(applyTo, 'applyTo', CLEAR);
  checkUnlocked(state);
  checkUnfiltered(state);
  if (what === 'All' || what === 'Contents') {
    for (const { row, column } of [...sheet.grid.cells(area)]) sheet.grid.setContent(row, column, null);
    sheet.workbook.changed({ kind: 'content', sheet, area, how: 'RangeEdited' });
  }
  if (what === 'All' || what === 'Formats') {
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
    sheet.grid.clearLooks(area);
    sheet.workbook.changed({ kind: 'format', sheet, area });
  }
}

const CLEAR = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** `range.merge`: only the first cell keeps what is in it. */
export function mergeCells(state: RangeState, across: unknown): void {
  const { sheet, area } = state;
  checkAllowed(state, null);
  checkSize(state);
  if (sheet.workbook.tables.some((table) => table.sheet === sheet && intersection(table.area, area) !== null)) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const blocks =
    across === true
      ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
      : [area];
  for (const block of blocks) mergeBlock(sheet, block);
  sheet.workbook.changed({ kind: 'format', sheet, area });
}

function mergeBlock(sheet: Sheet, block: Area): void {
  const touched = sheet.merges.filter((merge) => intersection(merge, block) !== null);
  if (touched.some((merge) => !within(merge, block))) {
    throw new HostError('MergedRangeConflict', 'The range overlaps merged cells.');
  }
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  if (rowCount(block) * columnCount(block) === 1) return;
  for (const { row, column } of [...sheet.grid.cells(block)]) {
    if (row !== block.top || column !== block.left) sheet.grid.setContent(row, column, null);
  }
  sheet.merges.push(block);
}

/** `range.unmerge`. */
export function unmergeCells(state: RangeState): void {
  const { sheet, area } = state;
  checkAllowed(state, null);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  sheet.workbook.changed({ kind: 'format', sheet, area });
}

/** `rowHidden` and `columnHidden`. */
export function setHidden(state: RangeState, which: 'rows' | 'columns', value: unknown): void {
  const { sheet, area } = state;
  checkAllowed(state, which === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const hide = truthArgument(value, 'hidden');
  const lines = which === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, last] = which === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (!hide) for (const line of [...lines]) if (line >= first && line <= last) lines.delete(line);
  if (hide) for (let line = first; line <= last; line++) lines.add(line);
  sheet.workbook.changed({ kind: 'format', sheet, area });
}

/** Cells that move would need every formula to follow; that is done only where no formula is. */
function refuseFormulas(sheet: Sheet, member: string): void {
  for (const other of sheet.workbook.sheets) {
    for (const { cell } of other.grid.cells(WHOLE)) {
      if (cell.content?.formula !== null && cell.content !== null) throw notPlayed(`${member} beside formulas`);
    }
  }
}

type Lines = 'rows' | 'columns';

function shifted(state: RangeState, shift: unknown, words: readonly [string, string]): Lines {
  const { area } = state;
  if (isEntireRows(area)) return 'rows';
  if (isEntireColumns(area)) return 'columns';
  return wordArgument(shift, 'shift', words) === words[0] ? 'rows' : 'columns';
}

/** `range.insert`. */
export function insertCells(state: RangeState, shift: unknown): PlayedObject {
  const { sheet, area } = state;
  checkAllowed(state, null);
  refuseFormulas(sheet, 'Range.Insert');
  const lines = shifted(state, shift, ['Down', 'Right']);
  move(state, lines, lines === 'rows' ? rowCount(area) : columnCount(area));
  const how = isEntireRows(area) ? 'RowInserted' : isEntireColumns(area) ? 'ColumnInserted' : 'CellInserted';
  sheet.workbook.changed({ kind: 'content', sheet, area, how });
  return range(state);
}

/** `range.delete`. */
export function deleteCells(state: RangeState, shift: unknown): void {
  const { sheet, area } = state;
  checkAllowed(state, null);
  refuseFormulas(sheet, 'Range.Delete');
  const lines = shifted(state, shift, ['Up', 'Left']);
  sheet.grid.forget(area);
  sheet.merges = sheet.merges.filter((merge) => !within(merge, area));
  move(state, lines, -(lines === 'rows' ? rowCount(area) : columnCount(area)));
  const how = isEntireRows(area) ? 'RowDeleted' : isEntireColumns(area) ? 'ColumnDeleted' : 'CellDeleted';
  sheet.workbook.changed({ kind: 'content', sheet, area, how });
}

function move({ sheet, area }: RangeState, lines: Lines, by: number): void {
  const first = lines === 'rows' ? area.top : area.left;
  const from = by > 0 ? first : first - by;
  const moves = (row: number, column: number): boolean =>
    lines === 'rows'
      ? row >= from && column >= area.left && column <= area.right
      : column >= from && row >= area.top && row <= area.bottom;
  sheet.grid.move((row, column) => {
    if (!moves(row, column)) return { row, column };
    return lines === 'rows' ? { row: row + by, column } : { row, column: column + by };
  });
  sheet.merges = sheet.merges.map((merge) => {
    if (!moves(merge.top, merge.left)) return merge;
    const [rows, columns] = lines === 'rows' ? [by, 0] : [0, by];
    return areaAt(merge.top + rows, merge.left + columns, rowCount(merge), columnCount(merge));
  });
  if (isEntireRows(area)) shiftLines(sheet.hiddenRows, sheet.rowHeights, from, by);
  if (isEntireColumns(area)) shiftLines(sheet.hiddenColumns, sheet.columnWidths, from, by);
}

function shiftLines(hidden: Set<number>, sizes: Map<number, number>, from: number, by: number): void {
  const hiddenBefore = [...hidden];
  const sizesBefore = [...sizes];
  hidden.clear();
  sizes.clear();
  const gone = (line: number): boolean => by < 0 && line >= from + by && line < from;
  const place = (line: number): number => (line >= from ? line + by : line);
  for (const line of hiddenBefore) if (!gone(line)) hidden.add(place(line));
  for (const [line, size] of sizesBefore) if (!gone(line)) sizes.set(place(line), size);
}

/** `range.copyFrom`: values, formulas (which must not be relative), formats, merges. */
export function copyInto(target: RangeState, source: RangeState, copyType: unknown): void {
  const what = copyType === null || copyType === undefined ? 'All' : wordArgument(copyType, 'copyType', COPY);
  if (what === 'Link') throw notPlayed('copying links');
  const { sheet } = target;
  const rows = rowCount(source.area);
  const columns = columnCount(source.area);
  const area = areaAt(
    target.area.top,
    target.area.left,
    Math.max(rows, rowCount(target.area)),
    Math.max(columns, columnCount(target.area)),
  );
  if (rowCount(area) % rows !== 0 || columnCount(area) % columns !== 0) {
    throw invalidArgument(`${nameOfArea(source.area)} does not fit into ${nameOfArea(target.area)}.`);
  }
  checkUnlocked({ sheet, area });
  const cells = [...source.sheet.grid.cells(source.area)].map(({ row, column, cell }) => ({ row, column, ...cell }));
  const merges = source.sheet.merges.filter((merge) => within(merge, source.area));
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const [down, right] = [top - source.area.top, left - source.area.left];
      const block = areaAt(top, left, rows, columns);
      if (what === 'All') sheet.grid.forget(block);
      else if (what !== 'Formats') {
        for (const { row, column } of [...sheet.grid.cells(block)]) sheet.grid.setContent(row, column, null);
      }
      for (const { row, column, content, look } of cells) {
        if (what !== 'Formats' && content !== null) {
          if (content.formula !== null && what !== 'Values' && (down !== 0 || right !== 0))
            refuseRelative(content.formula);
          const formula = what === 'Values' ? null : content.formula;
          sheet.grid.setContent(row + down, column + right, { ...content, formula, calculated: 0 });
        }
        if (what === 'All' || what === 'Formats') sheet.grid.setLook(row + down, column + right, look);
      }
      if (what === 'All' || what === 'Formats') {
        sheet.merges = sheet.merges.filter((merge) => intersection(merge, block) === null);
        for (const merge of merges) {
          sheet.merges.push(areaAt(merge.top + down, merge.left + right, rowCount(merge), columnCount(merge)));
        }
      }
    }
  }
  if (what === 'All') copyCharts(source, target);
  sheet.workbook.changed({ kind: 'content', sheet, area, how: 'RangeEdited' });
}

/** Charts that lie over copied cells come along, as when people copy cells; they go on showing the cells that they showed. Undocumented. */
function copyCharts(source: RangeState, { sheet, area }: RangeState): void {
  const [down, right] = [area.top - source.area.top, area.left - source.area.left];
  for (const chart of [...source.sheet.charts]) {
    const { place } = chart;
    if (place === null || !within(place, source.area)) continue;
    const copy = copyOfChart(chart, `{CHART-${String(sheet.workbook.nextId())}}`, (cells) => cells);
    copy.place = areaAt(place.top + down, place.left + right, rowCount(place), columnCount(place));
    sheet.charts.push(copy);
  }
}

const COPY = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

function refuseRelative(formula: string): void {
  if (/(?<![$A-Za-z!'])[A-Za-z]{1,3}\$?\d/.test(formula.replace(/"[^"]*"/g, ''))) {
    throw notPlayed('copying formulas with relative references to another place');
  }
}
