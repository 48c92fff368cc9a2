import { relationshipsOf } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { xmlPart } from '../package/parts';
import type { Parts, XmlPart } from '../package/parts';
import { damaged, Unreadable } from '../unreadable';
import { attributeOf, childOf, childrenOf, isOn, prefixedAttributeOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** A tab as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: Relationship;
  /** The part that holds it. */
  readonly part: string;
  /** Whether it has cells; a chart on a tab of its own has none. */
  readonly isWorksheet: boolean;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly element: XmlElement;
}

/** A defined name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** The position of the tab that it belongs to; `null` where it belongs to the whole workbook. */
  readonly scope: number | null;
  readonly refersTo: string;
  readonly element: XmlElement;
}

/** The workbook part: which tabs there are, and what goes for all of them. */
export interface WorkbookPart extends XmlPart {
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly is1904: boolean;
  readonly isStructureLocked: boolean;
}

/** Reads the workbook part. Throws `Unreadable`; a package without one is no workbook. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const root = relationshipsOf(parts, '').find((relationship) => relationship.kind === 'officeDocument');
  const name = root?.part ?? '';
  if (!/\.xml$/i.test(name)) throw new Unreadable({ code: 'file.not-a-workbook' });
  const part = xmlPart(parts, name);
  if (part.root.name !== 'workbook') throw new Unreadable({ code: 'file.not-a-workbook' });
  const relationships = relationshipsOf(parts, part.name);
  const list = childOf(part.root, 'sheets');
  const sheets = list === null ? [] : childrenOf(list, 'sheet');
  if (sheets.length === 0) throw damaged(part.name);
  const names = childOf(part.root, 'definedNames');
  const properties = childOf(part.root, 'workbookPr');
  const protection = childOf(part.root, 'workbookProtection');
  return {
    ...part,
    relationships,
    sheets: apart(sheets.map((element) => sheetEntry(element, relationships))),
    names: names === null ? [] : childrenOf(names, 'definedName').map(definedName),
    is1904: properties !== null && isOn(attributeOf(properties, 'date1904')),
    isStructureLocked: protection !== null && isOn(attributeOf(protection, 'lockStructure')),
  };
}

/** Tabs of which no two bear one name, in whatever case, or show one part: a small part must not be read a thousand times. Throws `Unreadable`. */
function apart(sheets: readonly SheetEntry[]): readonly SheetEntry[] {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const parts = new Set(sheets.map(({ part }) => part.toLowerCase()));
  if (names.size < sheets.length || parts.size < sheets.length) throw damaged('tabs');
  return sheets;
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const name = attributeOf(element, 'name') ?? '';
  const id = prefixedAttributeOf(element, 'id');
  const relationship = relationships.find((one) => one.id === id);
  if (name === '' || relationship === undefined || relationship.part === null) throw damaged(`tab ${name}`);
  const state = attributeOf(element, 'state');
  return {
    name,
    sheetId: Number(attributeOf(element, 'sheetId') ?? 0),
    relationship,
    part: relationship.part,
    isWorksheet: relationship.kind === 'worksheet',
    visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
    element,
  };
}

function definedName(element: XmlElement): DefinedName {
  const scope = attributeOf(element, 'localSheetId');
  return {
    name: attributeOf(element, 'name') ?? '',
    scope: scope === null ? null : Number(scope),
    refersTo: element.text.trim(),
    element,
  };
}
