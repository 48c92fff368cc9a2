import { type Area, cellCount, nameOfArea, quotedSheet } from '../model/area';
import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/errors';
import { wholeArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { together } from '../wire/together';
import { clearRange } from './range-changes';
import { range } from './range';
import { rangeFormat } from './range-format';
import { worksheet } from './worksheet';

/** Several blocks of cells of one sheet. */
interface AreasState {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const COLLECTION: PlayedType<AreasState> = {
  name: 'RangeCollection',
  scalars: {},
  items: ({ sheet, areas }) => areas.map((area) => range({ sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, index) => {
      const area = areas[wholeArgument(index, 'index')];
      if (area === undefined) throw new HostError('ItemNotFound', 'There is no such area.');
      return range({ sheet, area });
    },
  },
};

const AREAS: PlayedType<AreasState> = {
  name: 'RangeAreas',
  byReference: true,
  check: ({ sheet }) => {
    if (sheet.deleted)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  },
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: () => false },
    IsEntireRow: { get: () => false },
  },
  links: {
    Areas: (state) => play(COLLECTION, state),
    Worksheet: ({ sheet }) => worksheet(sheet),
    Format: ({ sheet, areas }) => together(areas.map((area) => rangeFormat({ sheet, area }))),
  },
  methods: {
    Clear: ({ sheet, areas }, applyTo) => {
      for (const area of areas) clearRange({ sheet, area }, applyTo);
    },
  },
};

function address({ sheet, areas }: AreasState): string {
  return areas.map((area) => `${quotedSheet(sheet.name)}!${nameOfArea(area)}`).join(',');
}

/** Several blocks of cells as one object. */
export function rangeAreas(sheet: Sheet, areas: readonly Area[]): PlayedObject {
  return play(AREAS, { sheet, areas });
}
