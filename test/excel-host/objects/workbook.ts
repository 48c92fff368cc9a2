import type { Workbook } from '../model/workbook';
import { HostError, itemNotFound } from '../wire/errors';
import { numberArgument, textArgument, wordArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType, type Scalar } from '../wire/played';
import { comments } from './comments';
import { customProperties } from './custom-properties';
import { registering } from './events';
import { names } from './names';
import { workbookProtection } from './protection';
import { range } from './range';
import { tables } from './tables';
import { worksheet } from './worksheet';
import { xmlParts } from './xml-parts';

function found(object: PlayedObject | null, what: string): PlayedObject {
  if (object === null) throw itemNotFound(what);
  return object;
}

const SHEETS: PlayedType<Workbook> = {
  name: 'WorksheetCollection',
  scalars: {},
  items: ({ sheets }) => sheets.map(worksheet),
  item: (workbook, key) => worksheet(workbook.sheet(textArgument(key, 'key'))),
  methods: {
    ...registering<Workbook>(),
    Add: (workbook, name) => {
      workbook.checkInFront();
      return worksheet(workbook.addSheet(typeof name === 'string' ? name : undefined));
    },
    GetActiveWorksheet: (workbook) => found(workbook.active === null ? null : worksheet(workbook.active), 'the sheet'),
    GetCount: ({ sheets }, visibleOnly) =>
      sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    GetFirst: ({ sheets }, visibleOnly) => {
      const first = sheets.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
      return found(first === undefined ? null : worksheet(first), 'the sheet');
    },
    GetLast: ({ sheets }, visibleOnly) => {
      const last = sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').at(-1);
      return found(last === undefined ? null : worksheet(last), 'the sheet');
    },
    GetItem: (workbook, key) => worksheet(workbook.sheet(textArgument(key, 'key'))),
    GetItemOrNullObject: (workbook, key) => {
      const sheet = workbook.findSheet(textArgument(key, 'key'));
      return sheet === null ? null : worksheet(sheet);
    },
  },
};

/** A workbook that is made and not open yet; what it is made of is not looked into. */
const CREATED: PlayedType<{ readonly workbook: Workbook; readonly base64: string }> = {
  name: 'WorkbookCreated',
  id: ({ base64 }) => String(base64.length),
  scalars: { Id: { get: ({ base64 }) => String(base64.length) } },
  methods: {
    Open: ({ workbook, base64 }) => {
      workbook.openedBeside.push(base64);
    },
  },
};

const APPLICATION: PlayedType<Workbook> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = wordArgument(value, 'calculationMode', [
          'Automatic',
          'AutomaticExceptTables',
          'Manual',
        ]);
      },
    },
    CalculationEngineVersion: { get: () => 191_029 },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  links: {
    CultureInfo: () =>
      play(
        {
          name: 'CultureInfo',
          scalars: { Name: { get: () => 'en-US' } },
          links: {
            NumberFormat: () =>
              play(
                {
                  name: 'NumberFormatInfo',
                  scalars: { NumberDecimalSeparator: { get: () => '.' }, NumberGroupSeparator: { get: () => ',' } },
                },
                null,
              ),
          },
        },
        null,
      ),
  },
  methods: {
    Calculate: (workbook) => {
      workbook.generation += 1;
    },
    CreateWorkbook: (workbook, base64) =>
      play(CREATED, { workbook, base64: base64 === undefined ? '' : textArgument(base64, 'base64') }),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const PROPERTIES = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'] as const;

function property(name: string): Scalar<Workbook> {
  return {
    get: ({ properties }) => properties.get(name) ?? '',
    set: ({ properties }, value) => void properties.set(name, textArgument(value, name)),
  };
}

const DOCUMENT: PlayedType<Workbook> = {
  name: 'DocumentProperties',
  scalars: Object.fromEntries(PROPERTIES.map((name) => [name, property(name)])),
  links: {
    Custom: ({ customProperties: values }) => customProperties('CustomProperty', values, (value) => value),
  },
};

const WORKBOOK: PlayedType<Workbook> = {
  name: 'Workbook',
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    IsDirty: {
      get: ({ isDirty }) => isDirty,
      set: (workbook, value) => {
        workbook.isDirty = value === true;
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  links: {
    Worksheets: (workbook) => play(SHEETS, workbook),
    Names: (workbook) => names(workbook, null),
    Tables: (workbook) => tables(workbook, null),
    Application: (workbook) => play(APPLICATION, workbook),
    Settings: ({ settings }) => customProperties('Setting', settings, (value) => value),
    CustomXmlParts: (workbook) => xmlParts(workbook),
    Properties: (workbook) => play(DOCUMENT, workbook),
    Protection: workbookProtection,
    Comments: (workbook) => comments(workbook, null),
    Functions: (workbook) => play(FUNCTIONS, workbook),
  },
  methods: {
    ...registering<Workbook>(),
    GetSelectedRange: (workbook) => {
      workbook.checkInFront();
      if (workbook.active === null) throw itemNotFound('the selection');
      return range({ sheet: workbook.active, area: workbook.selection });
    },
    GetActiveCell: (workbook) => {
      workbook.checkInFront();
      if (workbook.active === null) throw itemNotFound('the selection');
      const { top, left } = workbook.selection;
      return range({ sheet: workbook.active, area: { top, left, bottom: top, right: left } });
    },
    Save: (workbook) => {
      if (workbook.readOnly) throw new HostError('AccessDenied', 'The workbook is read-only.');
      workbook.isDirty = false;
    },
  },
};

/** Days from the beginning of the workbook's date system to a day. */
function serialOf({ is1904 }: Workbook, year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 - (is1904 ? 1462 : 0);
}

/** Of the functions of worksheets only the one that the date system shows in. */
const FUNCTIONS: PlayedType<Workbook> = {
  name: 'Functions',
  scalars: {},
  methods: {
    Date: (workbook, year, month, day) => {
      const [y, m, d] = [year, month, day].map((value) => numberArgument(value, 'a part of a day'));
      const value = serialOf(workbook, y ?? 0, m ?? 0, d ?? 0);
      return play(
        { name: 'FunctionResult', scalars: { Value: { get: () => value }, Error: { get: () => null } } },
        null,
      );
    },
  },
};

/** A workbook as the object that a batch starts from. */
export function workbookObject(workbook: Workbook): PlayedObject {
  return play(WORKBOOK, workbook);
}
