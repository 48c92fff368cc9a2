import { type Area, columnCount, rowCount } from '../model/area';
import { type LookKey, lookValue, plainValue, type Side } from '../model/look';
import { itemNotFound } from '../wire/errors';
import { wholeArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { colour } from './colour';
import { checkAllowed, type RangeState } from './range-state';

/** The borders of a range by their names in the library. */
export const BORDERS = [
  ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'],
  ...['DiagonalDown', 'DiagonalUp'],
] as const;

type Part = 'style' | 'weight' | 'color';

interface Piece {
  readonly area: Area;
  readonly side: Side;
}

/** The sides of cells that a border of a range is made of. */
function pieces({ area }: RangeState, border: string): readonly Piece[] {
  const { top, left, bottom, right } = area;
  switch (border) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right' }];
    case 'InsideHorizontal':
      return rowCount(area) < 2
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, side: 'bottom' },
            { area: { ...area, top: top + 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      return columnCount(area) < 2
        ? []
        : [
            { area: { ...area, right: right - 1 }, side: 'right' },
            { area: { ...area, left: left + 1 }, side: 'left' },
          ];
    default:
      return [{ area, side: border === 'DiagonalUp' ? 'diagonalUp' : 'diagonalDown' }];
  }
}

interface BorderState {
  readonly range: RangeState;
  readonly border: string;
}

function read({ range, border }: BorderState, part: Part): unknown {
  const values = new Set<unknown>();
  for (const { area, side } of pieces(range, border)) {
    for (const look of range.sheet.grid.looks(area)) values.add(lookValue(look, `border.${side}.${part}`));
  }
  if (values.size === 0) return plainValue(`border.top.${part}`);
  return values.size === 1 ? [...values][0] : null;
}

function write({ range, border }: BorderState, changes: Readonly<Partial<Record<Part, string>>>): void {
  checkAllowed(range, 'allowFormatCells');
  for (const { area, side } of pieces(range, border)) {
    const look: Partial<Record<LookKey, string>> = {};
    for (const [part, value] of Object.entries(changes)) look[`border.${side}.${part as Part}`] = value;
    range.sheet.grid.changeLooks(area, look);
  }
  range.sheet.workbook.changed({ kind: 'format', sheet: range.sheet, area: range.area });
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

function word(value: unknown, words: readonly string[]): string {
  const found = words.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw itemNotFound(`the border setting ${String(value)}`);
  return found;
}

/** Sets one thing of one border of a range. A colour or a weight alone draws a line, as in Excel. */
export function setBorder(range: RangeState, border: string, part: string, value: unknown): void {
  const state = { range, border };
  switch (part) {
    case 'style': {
      const style = word(value, STYLES);
      write(state, style === 'None' ? { style, weight: 'Thin', color: '#000000' } : { style });
      return;
    }
    case 'weight':
      write(state, { weight: word(value, WEIGHTS), ...line(state) });
      return;
    case 'color':
      write(state, { color: colour(value), ...line(state) });
      return;
    default:
  }
}

function line(state: BorderState): { style?: string } {
  return read(state, 'style') === 'None' ? { style: 'Continuous' } : {};
}

const BORDER: PlayedType<BorderState> = {
  name: 'RangeBorder',
  id: ({ border }) => border,
  scalars: {
    SideIndex: { get: ({ border }) => border },
    Style: {
      get: (state) => read(state, 'style'),
      set: ({ range, border }, value) => setBorder(range, border, 'style', value),
    },
    Weight: {
      get: (state) => read(state, 'weight'),
      set: ({ range, border }, value) => setBorder(range, border, 'weight', value),
    },
    Color: {
      get: (state) => read(state, 'color'),
      set: ({ range, border }, value) => setBorder(range, border, 'color', value),
    },
    TintAndShade: { get: () => 0 },
  },
};

function border(range: RangeState, key: unknown): PlayedObject {
  const name = BORDERS.find((one) => one.toLowerCase() === String(key).toLowerCase());
  if (name === undefined) throw itemNotFound(`the border ${String(key)}`);
  return play(BORDER, { range, border: name });
}

const COLLECTION: PlayedType<RangeState> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => BORDERS.length }, TintAndShade: { get: () => 0 } },
  items: (range) => BORDERS.map((name) => border(range, name)),
  item: (range, key) => border(range, key),
  methods: {
    GetItem: (range, key) => border(range, key),
    GetItemAt: (range, index) => border(range, BORDERS[wholeArgument(index, 'index')]),
  },
};

/** The borders of a range. */
export function borders(range: RangeState): PlayedObject {
  return play(COLLECTION, range);
}
