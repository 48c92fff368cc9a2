import { valueAt } from '../formulas/calculate';
import { shownText } from '../formulas/shown';
import { lookValue } from '../model/look';
import { areaAt, columnCount, rowCount } from '../model/area';
import type { Sheet, SheetFilter } from '../model/sheet';
import { invalidArgument, itemNotFound, notPlayed } from '../wire/errors';
import { isRecord, listOf, wholeArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { range, rangeArgument } from './range';
import { checkAllowed } from './range-state';

/** Hides the rows that a filter sorts out: of the criteria, only lists of values do. */
export function applyCriteria(sheet: Sheet, filter: Pick<SheetFilter, 'area' | 'criteria'>): void {
  const { area, criteria } = filter;
  for (let row = area.top + 1; row <= area.bottom; row++) sheet.hiddenRows.delete(row);
  for (const [column, criterion] of criteria) {
    if (criterion['filterOn'] !== 'Values') continue;
    const wanted = new Set(listOf(criterion['values']).map(String));
    for (let row = area.top + 1; row <= area.bottom; row++) {
      const value = valueAt(sheet, row, area.left + column);
      const format = String(lookValue(sheet.grid.look(row, area.left + column), 'numberFormat'));
      if (!wanted.has(value === null ? '' : shownText(value, format))) sheet.hiddenRows.add(row);
    }
  }
}

function checkFilter(sheet: Sheet): void {
  checkAllowed({ sheet, area: areaAt(0, 0, 1, 1) }, 'allowAutoFilter');
}

function unfiltered(sheet: Sheet): void {
  sheet.filter?.criteria.clear();
  if (sheet.filter !== null) applyCriteria(sheet, sheet.filter);
}

const FILTER: PlayedType<Sheet> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ filter }) => filter !== null },
    IsDataFiltered: { get: ({ filter }) => filter !== null && filter.criteria.size > 0 },
    Criteria: {
      get: ({ filter }) =>
        filter === null
          ? []
          : Array.from({ length: columnCount(filter.area) }, (_, column) => filter.criteria.get(column) ?? null),
    },
  },
  methods: {
    Apply: (sheet, target, columnIndex, criteria) => {
      checkFilter(sheet);
      const { area } = rangeArgument(target, sheet);
      if (rowCount(area) * columnCount(area) === 1) throw notPlayed('a filter over the region around one cell');
      unfiltered(sheet);
      const filter = { area, criteria: new Map<number, Readonly<Record<string, unknown>>>() };
      if (isRecord(criteria)) {
        const column = wholeArgument(columnIndex, 'columnIndex');
        if (column < 0 || column >= columnCount(area)) throw invalidArgument('There is no such column in the filter.');
        filter.criteria.set(column, criteria);
      }
      sheet.filter = filter;
      applyCriteria(sheet, filter);
      sheet.workbook.changed({ kind: 'other', sheet });
    },
    ClearCriteria: (sheet) => {
      checkFilter(sheet);
      unfiltered(sheet);
    },
    ClearColumnCriteria: (sheet, column) => {
      checkFilter(sheet);
      sheet.filter?.criteria.delete(wholeArgument(column, 'columnIndex'));
      if (sheet.filter !== null) applyCriteria(sheet, sheet.filter);
    },
    Reapply: (sheet) => {
      checkFilter(sheet);
      if (sheet.filter !== null) applyCriteria(sheet, sheet.filter);
    },
    Remove: (sheet) => {
      checkFilter(sheet);
      unfiltered(sheet);
      sheet.filter = null;
      sheet.workbook.changed({ kind: 'other', sheet });
    },
    GetRange: (sheet) => {
      if (sheet.filter === null) throw itemNotFound('the filter');
      return range({ sheet, area: sheet.filter.area });
    },
    GetRangeOrNullObject: (sheet) => (sheet.filter === null ? null : range({ sheet, area: sheet.filter.area })),
  },
};

/** The filter of a sheet. */
export function autoFilter(sheet: Sheet): PlayedObject {
  return play(FILTER, sheet);
}
