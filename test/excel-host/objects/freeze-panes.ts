import { areaAt, COLUMNS, ROWS } from '../model/area';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { wholeArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { range, rangeArgument } from './range';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.workbook.checkInFront();
  if (rows < 0 || columns < 0) throw invalidArgument('A count cannot be negative.');
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  sheet.workbook.changed({ kind: 'other', sheet });
}

function location(sheet: Sheet): PlayedObject | null {
  if (sheet.freeze === null) return null;
  const { rows, columns } = sheet.freeze;
  return range({ sheet, area: areaAt(0, 0, rows === 0 ? ROWS : rows, columns === 0 ? COLUMNS : columns) });
}

const PANES: PlayedType<Sheet> = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeAt: (sheet, frozen) => {
      const { area } = rangeArgument(frozen, sheet);
      if (area.top !== 0 || area.left !== 0) throw invalidArgument('The frozen range begins at A1.');
      freeze(sheet, area.bottom === ROWS - 1 ? 0 : area.bottom + 1, area.right === COLUMNS - 1 ? 0 : area.right + 1);
    },
    FreezeRows: (sheet, count) => freeze(sheet, wholeArgument(count, 'count', 0), 0),
    FreezeColumns: (sheet, count) => freeze(sheet, 0, wholeArgument(count, 'count', 0)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw itemNotFound('the frozen panes');
      return found;
    },
    GetLocationOrNullObject: location,
  },
};

/** The frozen panes of a sheet. */
export function freezePanes(sheet: Sheet): PlayedObject {
  return play(PANES, sheet);
}
