import { parseAreaName, nameOfArea, quotedSheet, splitSheet } from '../model/area';
import type { DefinedName, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { formulaContent } from '../model/entry';
import { HostError, invalidArgument, invalidOperation, itemNotFound } from '../wire/errors';
import { textArgument, truthArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { range, rangeState } from './range';
import type { RangeState } from './range-state';
import { worksheet } from './worksheet';

interface NameState {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

interface CollectionState {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

function target({ workbook, name }: NameState): RangeState | null {
  const { sheet: sheetName, rest } = splitSheet(name.formula.slice(1));
  const area = parseAreaName(rest);
  const sheet = sheetName === null ? name.scope : workbook.findSheet(sheetName);
  return area === null || sheet === null ? null : { sheet, area };
}

function kind(state: NameState): string {
  const text = state.name.formula.slice(1);
  if (target(state) !== null) return 'Range';
  if (text.includes('#REF!')) return 'Error';
  if (/^(true|false)$/i.test(text)) return 'Boolean';
  if (/^-?\d+$/.test(text)) return 'Integer';
  if (/^-?[\d.]+$/.test(text)) return 'Double';
  return 'String';
}

function valueOf(state: NameState): unknown {
  const text = state.name.formula.slice(1);
  switch (kind(state)) {
    case 'Error':
      return '#REF!';
    case 'Boolean':
      return text.toLowerCase() === 'true';
    case 'Integer':
    case 'Double':
      return Number(text);
    case 'String':
      return /^"(.*)"$/s.exec(text)?.[1]?.replace(/""/g, '"') ?? text;
    default:
      return text;
  }
}

const NAME: PlayedType<NameState> = {
  name: 'NamedItem',
  id: ({ name }) => name.name,
  check: ({ workbook, name }) => {
    if (!workbook.names.includes(name)) throw itemNotFound(`the name ${name.name}`);
  },
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: kind },
    Value: { get: valueOf },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = truthArgument(value, 'visible');
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textArgument(value, 'comment');
      },
    },
    Scope: { get: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, value) => {
        name.formula = formulaOf(value);
        workbook.changed({ kind: 'other', sheet: name.scope });
      },
    },
  },
  links: {
    Worksheet: ({ name }) => {
      if (name.scope === null) throw invalidOperation('The name belongs to the workbook.');
      return worksheet(name.scope);
    },
    WorksheetOrNullObject: ({ name }) => (name.scope === null ? null : worksheet(name.scope)),
  },
  methods: {
    Delete: ({ workbook, name }) => {
      workbook.names = workbook.names.filter((other) => other !== name);
      workbook.changed({ kind: 'other', sheet: name.scope });
    },
    GetRange: (state) => {
      const found = target(state);
      if (found === null) throw itemNotFound(`the range of the name ${state.name.name}`);
      return range(found);
    },
    GetRangeOrNullObject: (state) => {
      const found = target(state);
      return found === null ? null : range(found);
    },
  },
};

function formulaOf(reference: unknown): string {
  const state = rangeState(reference);
  if (state !== null) {
    const fixed = nameOfArea(state.area).replace(
      /([A-Z]+)?(\d+)?/g,
      (_, letters: string | undefined, digits: string | undefined) => {
        return `${letters === undefined ? '' : `$${letters}`}${digits === undefined ? '' : `$${digits}`}`;
      },
    );
    return `=${quotedSheet(state.sheet.name)}!${fixed}`;
  }
  const text = textArgument(reference, 'reference');
  formulaContent(text.startsWith('=') ? text : `=${text}`);
  return text.startsWith('=') ? text : `="${text.replace(/"/g, '""')}"`;
}

function checkedName(name: unknown): string {
  const text = textArgument(name, 'name');
  const like = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(text) && text.length <= 255;
  if (!like || parseAreaName(text) !== null || /^(r|c|r\d+c\d+)$/i.test(text)) {
    throw invalidArgument(`${text} is no name.`);
  }
  return text;
}

function inScope({ workbook, scope }: CollectionState): readonly DefinedName[] {
  return workbook.names.filter((name) => name.scope === scope);
}

function find(state: CollectionState, key: unknown): PlayedObject | null {
  const wanted = textArgument(key, 'name').toLowerCase();
  const name = inScope(state).find((one) => one.name.toLowerCase() === wanted);
  return name === undefined ? null : play(NAME, { workbook: state.workbook, name });
}

function item(state: CollectionState, key: unknown): PlayedObject {
  const found = find(state, key);
  if (found === null) throw itemNotFound(`the name ${String(key)}`);
  return found;
}

const COLLECTION: PlayedType<CollectionState> = {
  name: 'NamedItemCollection',
  scalars: {},
  items: (state) => inScope(state).map((name) => play(NAME, { workbook: state.workbook, name })),
  item,
  methods: {
    Add: (state, name, reference, comment) => {
      const { workbook, scope } = state;
      const text = checkedName(name);
      if (find(state, text) !== null) throw new HostError('ItemAlreadyExists', `The name ${text} is there already.`);
      const added: DefinedName = {
        name: text,
        formula: formulaOf(reference),
        comment: typeof comment === 'string' ? comment : '',
        visible: true,
        scope,
      };
      workbook.names.push(added);
      workbook.changed({ kind: 'other', sheet: scope });
      return play(NAME, { workbook, name: added });
    },
    GetCount: (state) => inScope(state).length,
    GetItem: item,
    GetItemOrNullObject: find,
  },
};

/** The names of a workbook or of one sheet. */
export function names(workbook: Workbook, scope: Sheet | null): PlayedObject {
  return play(COLLECTION, { workbook, scope });
}
