import type { Workbook, XmlPart } from '../model/workbook';
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/errors';
import { textArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';

interface PartState {
  readonly workbook: Workbook;
  readonly part: XmlPart;
}

/** The namespace of the outermost element. */
export function namespaceOf(xml: string): string {
  const [root = ''] = /<(?![?!])[^>]*>/.exec(xml) ?? [];
  const prefix = /^<([^\s:/>]+):/.exec(root)?.[1];
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? '';
}

function checkedXml(value: unknown): string {
  const xml = textArgument(value, 'xml');
  const opened = (xml.match(/<(?![?!/])[^>]*[^/]>|<[^?!/>]>/g) ?? []).length;
  const closed = (xml.match(/<\//g) ?? []).length;
  if (!/^\s*</.test(xml) || opened !== closed) throw invalidArgument('The XML is not well-formed.');
  return xml;
}

const PART: PlayedType<PartState> = {
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  check: ({ workbook, part }) => {
    if (!workbook.xmlParts.includes(part)) throw itemNotFound('the custom XML part');
  },
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    Delete: ({ workbook, part }) => {
      workbook.xmlParts = workbook.xmlParts.filter((other) => other !== part);
    },
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, xml) => {
      part.xml = checkedXml(xml);
    },
  },
};

interface CollectionState {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

function all({ workbook, namespace }: CollectionState): readonly XmlPart[] {
  return workbook.xmlParts.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);
}

function find(state: CollectionState, id: unknown): PlayedObject | null {
  const part = all(state).find((one) => one.id === id);
  return part === undefined ? null : play(PART, { workbook: state.workbook, part });
}

function item(state: CollectionState, id: unknown): PlayedObject {
  const found = find(state, id);
  if (found === null) throw itemNotFound('the custom XML part');
  return found;
}

function only(state: CollectionState): PlayedObject | null {
  const [part, more] = all(state);
  return part === undefined || more !== undefined ? null : play(PART, { workbook: state.workbook, part });
}

const COLLECTION: PlayedType<CollectionState> = {
  name: 'CustomXmlPartCollection',
  scalars: {},
  items: (state) => all(state).map((part) => play(PART, { workbook: state.workbook, part })),
  item,
  methods: {
    Add: ({ workbook }, xml) => {
      const part = { id: `{XML-${String(workbook.nextId())}}`, xml: checkedXml(xml) };
      workbook.xmlParts.push(part);
      return play(PART, { workbook, part });
    },
    GetByNamespace: ({ workbook }, namespace) => xmlParts(workbook, textArgument(namespace, 'namespaceUri')),
    GetCount: (state) => all(state).length,
    GetItem: item,
    GetItemOrNullObject: find,
    GetOnlyItem: (state) => {
      const found = only(state);
      if (found === null) throw invalidOperation('There is not exactly one custom XML part.');
      return found;
    },
    GetOnlyItemOrNullObject: only,
  },
};

/** The custom XML parts of a workbook, all or those of a namespace. */
export function xmlParts(workbook: Workbook, namespace: string | null = null): PlayedObject {
  return play(COLLECTION, { workbook, namespace });
}
