import { valueAt } from '../formulas/calculate';
import { shownText } from '../formulas/shown';
import { type Area, columnCount, intersection, rowCount } from '../model/area';
import { typed } from '../model/cell';
import type { Sheet, Table } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { isRecord, textArgument, truthArgument, wholeArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { applyCriteria } from './auto-filter';
import { range, rangeArgument } from './range';
import { checkAllowed } from './range-state';
import { readValues } from './range-values';
import { worksheet } from './worksheet';

interface CollectionState {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

function body({ area, hasHeaders, hasTotals }: Table): Area {
  return { ...area, top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

function changed(table: Table, change: () => void): void {
  checkAllowed(table, null);
  change();
  table.sheet.workbook.changed({ kind: 'other', sheet: table.sheet });
}

const TABLE: PlayedType<Table> = {
  name: 'Table',
  id: ({ id }) => id,
  check: (table) => {
    if (!table.sheet.workbook.tables.includes(table)) throw itemNotFound(`the table ${table.name}`);
  },
  scalars: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (table, value) => {
        const name = textArgument(value, 'name');
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`${name} is no name for a table.`);
        changed(table, () => {
          table.name = name;
        });
      },
    },
    ShowHeaders: { get: ({ hasHeaders }) => hasHeaders },
    ShowTotals: { get: ({ hasTotals }) => hasTotals },
    Style: {
      get: ({ style }) => style,
      set: (table, value) =>
        changed(table, () => {
          table.style = textArgument(value, 'style');
        }),
    },
    ShowFilterButton: {
      get: (table) => table.showFilterButton,
      set: (table, value) =>
        changed(table, () => {
          table.showFilterButton = truthArgument(value, 'showFilterButton');
        }),
    },
    ShowBandedRows: {
      get: (table) => table.showBandedRows,
      set: (table, value) =>
        changed(table, () => {
          table.showBandedRows = truthArgument(value, 'showBandedRows');
        }),
    },
  },
  links: {
    Worksheet: ({ sheet }) => worksheet(sheet),
    Columns: columns,
    AutoFilter: tableFilter,
  },
  methods: {
    GetRange: ({ sheet, area }) => range({ sheet, area }),
    GetDataBodyRange: (table) => range({ sheet: table.sheet, area: body(table) }),
    GetHeaderRowRange: ({ sheet, area }) => range({ sheet, area: { ...area, bottom: area.top } }),
    Delete: (table) =>
      changed(table, () => {
        const { workbook, grid } = table.sheet;
        for (const { row, column } of [...grid.cells(table.area)]) grid.setContent(row, column, null);
        workbook.tables = workbook.tables.filter((other) => other !== table);
      }),
    ConvertToRange: (table) => {
      changed(table, () => {
        const { workbook } = table.sheet;
        workbook.tables = workbook.tables.filter((other) => other !== table);
      });
      return range(table);
    },
    ClearFilters: (table) => {
      table.criteria.clear();
      applyCriteria(table.sheet, table);
    },
    Resize: (table, target) => {
      const { area } = rangeArgument(target, table.sheet);
      if (area.top !== table.area.top) throw invalidArgument('The headers of a table stay where they are.');
      changed(table, () => {
        table.area = area;
      });
    },
  },
};

function tableFilter(table: Table): PlayedObject {
  return play(
    {
      name: 'AutoFilter',
      scalars: {
        Enabled: { get: () => table.showFilterButton },
        IsDataFiltered: { get: () => table.criteria.size > 0 },
        Criteria: {
          get: () => Array.from({ length: columnCount(table.area) }, (_, column) => table.criteria.get(column) ?? null),
        },
      },
      methods: {
        ClearCriteria: () => {
          table.criteria.clear();
          applyCriteria(table.sheet, table);
        },
        GetRange: () => range(table),
        GetRangeOrNullObject: () => range(table),
      },
    },
    table,
  );
}

function columns(table: Table): PlayedObject {
  const { sheet, area } = table;
  const item = (index: number): PlayedObject => {
    const block = { ...area, left: area.left + index, right: area.left + index };
    const nameOf = (): unknown =>
      (readValues({ sheet, area: { ...block, bottom: block.top } }) as readonly (readonly unknown[])[])[0]?.[0];
    return play(
      {
        name: 'TableColumn',
        id: () => String(index + 1),
        scalars: {
          Id: { get: () => index + 1 },
          Index: { get: () => index },
          Name: { get: nameOf },
          Values: { get: () => readValues({ sheet, area: block }) },
        },
        links: { Filter: () => columnFilter(table, index) },
        methods: {
          GetRange: () => range({ sheet, area: block }),
          GetDataBodyRange: () => range({ sheet, area: { ...body(table), left: block.left, right: block.right } }),
        },
      },
      table,
    );
  };
  const all = (): PlayedObject[] => Array.from({ length: columnCount(area) }, (_, index) => item(index));
  const find = (key: unknown): PlayedObject | null =>
    all().find((column) => column.get('Name') === key || column.get('Id') === key || column.id() === key) ?? null;
  const there = (found: PlayedObject | null | undefined): PlayedObject => {
    if (found === null || found === undefined) throw itemNotFound('the column of the table');
    return found;
  };
  return play(
    {
      name: 'TableColumnCollection',
      scalars: { Count: { get: () => columnCount(area) } },
      items: all,
      item: (_, key) => there(find(key)),
      methods: {
        GetCount: () => columnCount(area),
        GetItem: (_, key) => there(find(key)),
        GetItemAt: (_, index) => there(all()[wholeArgument(index, 'index')]),
        GetItemOrNullObject: (_, key) => find(key),
      },
    },
    table,
  );
}

function columnFilter(table: Table, index: number): PlayedObject {
  const set = (criteria: Readonly<Record<string, unknown>> | null): void => {
    if (criteria === null) table.criteria.delete(index);
    else table.criteria.set(index, criteria);
    applyCriteria(table.sheet, table);
  };
  return play(
    {
      name: 'Filter',
      scalars: { Criteria: { get: () => table.criteria.get(index) ?? null } },
      methods: {
        Apply: (_, criteria) => set(isRecord(criteria) ? criteria : null),
        ApplyValuesFilter: (_, values) => set({ filterOn: 'Values', values }),
        Clear: () => set(null),
      },
    },
    table,
  );
}

function all({ workbook, sheet }: CollectionState): readonly Table[] {
  return workbook.tables.filter((table) => sheet === null || table.sheet === sheet);
}

function find(state: CollectionState, key: unknown): PlayedObject | null {
  const found = all(state).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : play(TABLE, found);
}

function item(state: CollectionState, key: unknown): PlayedObject {
  const found = find(state, key);
  if (found === null) throw itemNotFound(`the table ${String(key)}`);
  return found;
}

function add({ workbook, sheet: own }: CollectionState, target: unknown, hasHeaders: unknown): PlayedObject {
  const near = own ?? workbook.active;
  if (near === null) throw itemNotFound('the worksheet');
  const { sheet, area } = rangeArgument(target, near);
  checkAllowed({ sheet, area }, null);
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) {
    throw new HostError('MergedRangeConflict', 'A table cannot overlap merged cells.');
  }
  if (workbook.tables.some((table) => table.sheet === sheet && intersection(table.area, area) !== null)) {
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  }
  if (truthArgument(hasHeaders, 'hasHeaders')) {
    if (rowCount(area) < 2) throw invalidArgument('A table has a header and at least one row.');
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(sheet, area.top, column);
      // Headers are text.
      const text = value === null ? `Column${String(column - area.left + 1)}` : shownText(value, 'General');
      sheet.grid.setContent(area.top, column, typed(text));
    }
  } else throw invalidArgument('This host adds tables with headers only.');
  const number = workbook.nextId();
  const table: Table = {
    id: `{TABLE-${String(number)}}`,
    name: `Table${String(number)}`,
    sheet,
    area,
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    criteria: new Map(),
  };
  workbook.tables.push(table);
  workbook.changed({ kind: 'other', sheet });
  return play(TABLE, table);
}

const COLLECTION: PlayedType<CollectionState> = {
  name: 'TableCollection',
  scalars: { Count: { get: (state) => all(state).length } },
  items: (state) => all(state).map((table) => play(TABLE, table)),
  item,
  methods: {
    Add: add,
    GetCount: (state) => all(state).length,
    GetItem: item,
    GetItemAt: (state, index) => {
      const table = all(state)[wholeArgument(index, 'index')];
      if (table === undefined) throw itemNotFound('the table');
      return play(TABLE, table);
    },
    GetItemOrNullObject: find,
  },
};

/** The tables of a workbook or of one sheet. */
export function tables(workbook: Workbook, sheet: Sheet | null): PlayedObject {
  return play(COLLECTION, { workbook, sheet });
}

/** Some tables as a collection. */
export function tableObject(table: Table): PlayedObject {
  return play(TABLE, table);
}
