import type { PlacedTab } from '../../plan/amendment';
import { type CellTab, addedName } from '../../port';
import type { WorkbookFile } from '../open';
import { CONTENT_TYPES } from '../package/content-types';
import { type XmlPart, partText, readingXml } from '../package/parts';
import { relationshipsOf, relationshipsPart } from '../package/relationships';
import { digitPixels } from '../reading/default-font';
import { codeNameOf } from '../reading/sheet';
import type { SheetEntry } from '../reading/workbook-part';
import { append, applyEdits } from '../xml/edit';
import { escapeAttribute } from '../xml/escape';
import { childOf, prefixOf } from '../xml/tree';
import { cellTabXml } from './cell-tab-xml';
import type { Draft } from './draft';
import { type Dialect, dialectOf, withPrefix } from './namespace';
import { dropWithFollowers } from './new-parts';
import { folderOf, freeNames, freeRelationshipId } from './own-tab';
import { changedContentTypes, changedRelationships } from './package-xml';
import { sheetXml } from './sheet-xml';
import type { StyleBook } from './style-book';
import { calculationEdit, localNamesOf, nameListEdits } from './workbook-xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** An added tab with the tab whose place it takes. */
export type PlacedPart = PlacedTab<SheetEntry>;

/** What hangs on a tab that is to be replaced and would be lost to others that point to it, or `null`. */
export function unkeepableTable({ parts }: WorkbookFile, placed: readonly PlacedPart[]): string | null {
  for (const { there } of placed) {
    const held = there === null ? [] : relationshipsOf(parts, there.part);
    const table = held.find(({ kind }) => kind === 'table' || kind === 'pivotTable');
    if (there !== null && table !== undefined) return `${table.part ?? table.kind} -> ${there.name}`;
  }
  return null;
}

/** A tab that the workbook part is to list. */
interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly id: string;
  readonly part: string;
  readonly visibility: CellTab['visibility'];
}

/** Puts tabs of the user's own, and the looks of `book`, into a draft of the workbook: behind those there or in the place of the one of their name. */
export function putAddedTabs(
  draft: Draft,
  file: WorkbookFile,
  placed: readonly PlacedPart[],
  styles: XmlPart,
  book: StyleBook,
): void {
  const { parts, workbook } = file;
  const dialect = dialectOf(workbook);
  const replaced = placed.flatMap(({ there }) => there ?? []);
  const codeNames = new Map(replaced.map(({ part }) => [part, codeName(file, part)]));
  const gone = dropWithFollowers(
    draft,
    parts,
    replaced.map(({ part }) => part),
  );
  const freePart = freeNames([...draft.parts().byName.keys(), ...replaced.map(({ part }) => part.toLowerCase())]);
  const freeId = freeRelationshipId(workbook.relationships.map(({ id }) => id));
  let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  const written: string[] = [];
  const listed: NewSheet[] = [];
  for (const { added, there } of placed) {
    const part = there?.part ?? freePart(`${folderOf(workbook.name)}worksheets/sheet`, '.xml');
    const surroundings = {
      dialect,
      is1904: workbook.is1904,
      digitPixels: digitPixels(file.styles?.root ?? null),
      codeName: codeNames.get(part) ?? null,
      notesId: null,
      drawingId: null,
      indexOf: (look: Parameters<typeof book.indexOf>[0]) => book.indexOf(look),
    };
    draft.put(part, added.kind === 'cells' ? cellTabXml(added.tab, surroundings) : sheetXml(added.plan, surroundings));
    written.push(part);
    if (there !== null) continue;
    sheetId += 1;
    const visibility = added.kind === 'cells' ? added.tab.visibility : 'visible';
    listed.push({ name: addedName(added), sheetId, id: freeId(), part, visibility });
  }
  const stylesType = file.styles === null ? [{ part: styles.name, type: `${SPREADSHEET}styles+xml` }] : [];
  draft.put(styles.name, book.xml());
  draft.put(
    CONTENT_TYPES,
    changedContentTypes(
      parts,
      new Set([...gone, ...replaced.map(({ part }) => part.toLowerCase())]),
      [...stylesType, ...written.map((part) => ({ part, type: `${SPREADSHEET}worksheet+xml` }))],
      false,
    ),
  );
  const type = (kind: string): string => `${dialect.relationships}${kind}`;
  const order = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
  draft.put(
    relationshipsPart(workbook.name),
    changedRelationships(parts, workbook.name, new Set(order.map(({ id }) => id)), [
      ...listed.map(({ id, part }) => ({ id, type: type('worksheet'), target: `/${part}` })),
      ...(file.styles === null ? [{ id: freeId(), type: type('styles'), target: `/${styles.name}` }] : []),
    ]),
  );
  for (const { part } of order) if (part !== null) draft.drop(part);
  draft.put(workbook.name, workbookWith(file, placed, listed, dialect));
}

function codeName({ parts }: WorkbookFile, part: string): string | null {
  const xml = partText(parts, part);
  return readingXml(part, () => codeNameOf(xml));
}

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;

function workbookWith(
  { workbook }: WorkbookFile,
  placed: readonly PlacedPart[],
  listed: readonly NewSheet[],
  dialect: Dialect,
): string {
  const { root, sheets, names } = workbook;
  const list = childOf(root, 'sheets');
  if (list === null) throw new Error('a workbook without sheets was read');
  const address = dialect.relationships.slice(0, -1);
  const entries = listed.map(
    ({ name, sheetId, id, visibility }) =>
      `<sheet xmlns:r="${address}" name="${escapeAttribute(name)}" sheetId="${String(sheetId)}"${STATES[visibility]} r:id="${id}"/>`,
  );
  const order = [...sheets.map(({ name }) => name), ...listed.map(({ name }) => name)];
  // Print titles, print area and filter of a tab that is replaced were those of what it held.
  const replaced = new Set(placed.flatMap(({ there }) => (there === null ? [] : [sheets.indexOf(there)])));
  const stale = names.filter(({ name, scope }) => scope !== null && replaced.has(scope) && name.startsWith('_xlnm.'));
  const local = placed.flatMap(({ added, there }) => {
    if (added.kind === 'cells') return [];
    const name = there?.name ?? added.plan.name;
    return localNamesOf({ ...added.plan, name }, order.indexOf(name));
  });
  return applyEdits(workbook.xml, [
    ...(entries.length === 0 ? [] : [append(list, withPrefix(entries.join(''), prefixOf(root)))]),
    ...nameListEdits(workbook, stale, local),
    calculationEdit(workbook),
  ]);
}
