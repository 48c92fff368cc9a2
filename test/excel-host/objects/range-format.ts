import { columnCount, isEntireColumns, isEntireRows, rowCount } from '../model/area';
import { type LookKey, lookValue, plainValue } from '../model/look';
import { STANDARD } from '../model/sheet';
import { invalidArgument } from '../wire/errors';
import { isRecord, numberArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType, type Scalar } from '../wire/played';
import { borders } from './range-borders';
import { colour } from './colour';
import { checkAllowed, type RangeState } from './range-state';

/** What all cells of a range have there; `null` where they differ. */
export function uniform({ sheet, area }: RangeState, key: LookKey): unknown {
  const values = new Set([...sheet.grid.looks(area)].map((look) => lookValue(look, key)));
  return values.size === 1 ? [...values][0] : null;
}

/** Changes one thing in the looks of a range. */
export function changeLook(state: RangeState, key: LookKey, value: unknown): void {
  checkAllowed(state, 'allowFormatCells');
  if (typeof value !== typeof plainValue(key)) throw invalidArgument(`The value of ${key} is of another kind.`);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return;
  const { sheet, area } = state;
  sheet.grid.changeLooks(area, { [key]: value });
  sheet.workbook.changed({ kind: 'format', sheet, area });
}

/** A property of the looks of a range; `words` are the values it may have. */
export function lookScalar(key: LookKey, read: (value: unknown) => unknown = (value) => value): Scalar<RangeState> {
  return {
    get: (state) => uniform(state, key),
    set: (state, value) => changeLook(state, key, read(value)),
  };
}

/** Takes one of some words, in any case, and gives it as Excel writes it. */
export function oneOf(...words: readonly string[]): (value: unknown) => string {
  return (value) => {
    const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
    if (found === undefined) throw invalidArgument(`${String(value)} is none of ${words.join(', ')}.`);
    return found;
  };
}

const between =
  (least: number, most: number) =>
  (value: unknown): number => {
    const number = numberArgument(value, 'value');
    if (number < least || number > most) throw invalidArgument(`${String(number)} is out of range.`);
    return number;
  };

export const HORIZONTAL = oneOf(
  ...['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
);
export const VERTICAL = oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed');
export const UNDERLINE = oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant');

/** The properties of a font, by their names on the wire. */
export const FONT: Readonly<Record<string, Scalar<RangeState>>> = {
  Name: lookScalar('font.name'),
  Size: lookScalar('font.size', between(1, 409)),
  Color: lookScalar('font.color', colour),
  Italic: lookScalar('font.italic'),
  Bold: lookScalar('font.bold'),
  Underline: lookScalar('font.underline', UNDERLINE),
  Strikethrough: lookScalar('font.strikethrough'),
  Subscript: lookScalar('font.subscript'),
  Superscript: lookScalar('font.superscript'),
  TintAndShade: lookScalar('font.tintAndShade'),
};

const FONT_TYPE: PlayedType<RangeState> = { name: 'RangeFont', scalars: FONT };

/** The properties of a fill. */
export const FILL: Readonly<Record<string, Scalar<RangeState>>> = {
  Color: {
    get: (state) => uniform(state, 'fill.color'),
    set: (state, value) => {
      changeLook(state, 'fill.color', colour(value));
      changeLook(state, 'fill.pattern', 'Solid');
    },
  },
  Pattern: lookScalar('fill.pattern'),
};

const FILL_TYPE: PlayedType<RangeState> = {
  name: 'RangeFill',
  scalars: FILL,
  methods: {
    Clear: (state) => {
      changeLook(state, 'fill.color', plainValue('fill.color'));
      changeLook(state, 'fill.pattern', plainValue('fill.pattern'));
    },
  },
};

/** The properties of locking. */
export const PROTECTION: Readonly<Record<string, Scalar<RangeState>>> = {
  Locked: lookScalar('protection.locked'),
  FormulaHidden: lookScalar('protection.formulaHidden'),
};

/** The properties of a format that cells have one by one. */
export const CELL_FORMAT: Readonly<Record<string, Scalar<RangeState>>> = {
  WrapText: lookScalar('wrapText'),
  HorizontalAlignment: lookScalar('horizontalAlignment', HORIZONTAL),
  VerticalAlignment: lookScalar('verticalAlignment', VERTICAL),
  TextOrientation: lookScalar('textOrientation'),
  ReadingOrder: lookScalar('readingOrder'),
  ShrinkToFit: lookScalar('shrinkToFit'),
  IndentLevel: lookScalar('indentLevel', between(0, 250)),
  AutoIndent: lookScalar('autoIndent'),
};

function same(values: readonly unknown[]): unknown {
  return new Set(values).size === 1 ? values[0] : null;
}

function widths({ sheet, area }: RangeState): number[] {
  if (isEntireRows(area)) return [...new Set([...sheet.columnWidths.values(), STANDARD.width])];
  return Array.from(
    { length: columnCount(area) },
    (_, index) => sheet.columnWidths.get(area.left + index) ?? STANDARD.width,
  );
}

function heights({ sheet, area }: RangeState): number[] {
  if (isEntireColumns(area)) return [...new Set([...sheet.rowHeights.values(), STANDARD.height])];
  return Array.from(
    { length: rowCount(area) },
    (_, index) => sheet.rowHeights.get(area.top + index) ?? STANDARD.height,
  );
}

function setSizes(state: RangeState, which: 'columns' | 'rows', size: number | null): void {
  const { sheet, area } = state;
  checkAllowed(state, which === 'columns' ? 'allowFormatColumns' : 'allowFormatRows');
  const sizes = which === 'columns' ? sheet.columnWidths : sheet.rowHeights;
  const [first, last] = which === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
  for (let index = first; index <= last; index++) {
    if (size === null) sizes.delete(index);
    else sizes.set(index, size);
  }
  sheet.workbook.changed({ kind: 'format', sheet, area });
}

/** Widths after what the cells hold, merged cells left out, as Excel does. */
function fitColumns(state: RangeState): void {
  const { sheet, area } = state;
  checkAllowed(state, 'allowFormatColumns');
  const longest = new Map<number, number>();
  for (const { row, column, cell } of sheet.grid.cells(area)) {
    if (cell.content === null) continue;
    if (sheet.merges.some(({ top, left }) => top === row && left === column)) continue;
    const length = typeof cell.content.value === 'object' ? 6 : String(cell.content.value).length;
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) sheet.columnWidths.set(column, 4 + length * 5.25);
}

const FORMAT_TYPE: PlayedType<RangeState> = {
  name: 'RangeFormat',
  scalars: {
    ...CELL_FORMAT,
    ColumnWidth: {
      get: (state) => same(widths(state)),
      set: (state, value) => setSizes(state, 'columns', between(0, 1790)(value)),
    },
    RowHeight: {
      get: (state) => same(heights(state)),
      set: (state, value) => setSizes(state, 'rows', between(0, 409.5)(value)),
    },
    UseStandardHeight: {
      get: (state) => same(heights(state).map((height) => height === STANDARD.height)),
      set: (state, value) => {
        if (value === true) setSizes(state, 'rows', null);
      },
    },
    UseStandardWidth: {
      get: (state) => same(widths(state).map((width) => width === STANDARD.width)),
      set: (state, value) => {
        if (value === true) setSizes(state, 'columns', null);
      },
    },
  },
  links: {
    Font: (state) => play(FONT_TYPE, state),
    Fill: (state) => play(FILL_TYPE, state),
    Borders: (state) => borders(state),
    Protection: (state) => play({ name: 'FormatProtection', scalars: PROTECTION }, state),
  },
  methods: {
    AutofitColumns: (state) => fitColumns(state),
    AutofitRows: (state) => setSizes(state, 'rows', null),
    AdjustIndent: (state, amount) => {
      const before = uniform(state, 'indentLevel');
      const level = (typeof before === 'number' ? before : 0) + numberArgument(amount, 'amount');
      changeLook(state, 'indentLevel', Math.max(0, level));
    },
  },
};

/** The format of a range. */
export function rangeFormat(state: RangeState): PlayedObject {
  return play(FORMAT_TYPE, state);
}

/** The values of a nested settings object, by dotted names (`font.bold`). */
export function flattened(value: unknown, before = ''): readonly (readonly [string, unknown])[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isRecord(inner) ? flattened(inner, `${before}${key}.`) : [[`${before}${key}`, inner] as const],
  );
}
