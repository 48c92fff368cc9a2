import { intersection, within } from '../model/area';
import { play, type PlayedObject } from '../wire/played';
import type { RangeState } from './range-state';
import { tableObject } from './tables';

/** `range.getTables`: those that overlap a range, or lie in it. */
export function tableIn({ sheet, area }: RangeState, fullyContained: boolean): PlayedObject {
  const found = sheet.workbook.tables.filter(
    (table) =>
      table.sheet === sheet && (fullyContained ? within(table.area, area) : intersection(table.area, area) !== null),
  );
  return play(
    {
      name: 'TableScopedCollection',
      scalars: {},
      items: () => found.map(tableObject),
      methods: { GetCount: () => found.length },
    },
    null,
  );
}
