import type { Steps } from '../../../domain/steps';
import { CONTENT_TYPES } from '../package/content-types';
import { relationshipsPart } from '../package/relationships';
import type { Parts, XmlPart } from '../package/parts';
import type { WorkbookFile } from '../open';
import { digitPixels } from '../reading/default-font';
import { parseXml } from '../xml/tree';
import { type ZipEntry, packTextInSteps } from '../zip/archive';
import { type NewPart, chartParts } from './charts';
import { draftOf } from './draft';
import type { Draft } from './draft';
import { dialectOf } from './namespace';
import type { Dialect } from './namespace';
import { commentsXml, notesDrawing, notesOf } from './notes';
import { folderOf, freeNames, freeRelationshipId, ownTabsOf } from './own-tab';
import type { FreeName, OwnTab } from './own-tab';
import { changedContentTypes, changedRelationships, relationshipsXml } from './package-xml';
import type { NewRelationship } from './package-xml';
import { reachableParts } from './reachable';
import { sheetXmlPieces } from './sheet-xml';
import { emptyStyles, styleBook } from './style-book';
import type { StyleBook } from './style-book';
import type { TabChanges } from './tab-changes';
import { workbookXml } from './workbook-xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * The parts of the workbook with the planned tabs. What is the user's keeps its packed bytes and its place. What is ours is taken
 * out whole and put in anew behind it, so that a second run of the same plans gives the same file.
 */
export function* newParts(file: WorkbookFile, changes: TabChanges): Steps<Parts> {
  const { parts, workbook } = file;
  const dialect = dialectOf(workbook);
  const draft = draftOf(parts);
  const keeping = changes.final.flatMap(({ there }) => (there === null ? [] : [there.part.toLowerCase()]));
  // Names of parts that go are free again, save those of our tabs that come back under the same name.
  const before = freeNames([...parts.byName.keys(), ...keeping]);
  const tabs = ownTabsOf(file, changes, before);
  const styles = stylesToExtend(file, dialect);
  const relationships = newRelationships(file, tabs, styles, dialect);
  draft.put(
    relationshipsPart(workbook.name),
    changedRelationships(parts, workbook.name, goneIds(file, changes), relationships),
  );
  const gone = dropOwn(draft, file, changes);

  const book = styleBook(styles, file.looks);
  const free = freeNames([...draft.parts().byName.keys(), ...tabs.map(({ part }) => part.toLowerCase())]);
  const own: PackedPart[] = [];
  for (const [index, tab] of tabs.entries()) {
    yield { doing: 'writing', done: index, of: tabs.length };
    own.push(...(yield* tabParts(tab, file, dialect, book, free)));
  }
  const extended: NewPart = {
    name: styles.name,
    text: book.xml(),
    type: file.styles === null ? `${SPREADSHEET}styles+xml` : null,
  };
  const listed = [extended, ...own.map(({ entry, type }) => ({ name: entry.name, type }))].flatMap(({ name, type }) =>
    type === null ? [] : [{ part: name, type }],
  );
  const hasNotes = own.some(({ entry }) => entry.name.endsWith('.vml'));
  draft.put(extended.name, extended.text);
  draft.put(CONTENT_TYPES, changedContentTypes(parts, gone, listed, hasNotes));
  draft.put(
    workbook.name,
    workbookXml(workbook, changes, (plan) => numbersOf(tabs, plan), dialect),
  );
  for (const { entry } of own) draft.putPacked(entry);
  return draft.parts();
}

/** A part that is packed as soon as it is there: so the texts of all tabs never stand in memory together. */
interface PackedPart {
  readonly entry: ZipEntry;
  readonly type: string | null;
}

function* packedPart({ name, text, type }: NewPart): Steps<PackedPart> {
  return { entry: yield* packTextInSteps(name, [text]), type };
}

function numbersOf(tabs: readonly OwnTab[], plan: OwnTab['plan']): OwnTab {
  const tab = tabs.find((one) => one.plan === plan);
  if (tab === undefined) throw new Error(`no numbers for ${plan.name}`);
  return tab;
}

/** The part with the looks; in a workbook that has none, an empty one under the usual name. */
export function stylesToExtend({ styles, workbook }: WorkbookFile, dialect: Dialect): XmlPart {
  if (styles !== null && !styles.root.isEmptyTag) return styles;
  const xml = emptyStyles(dialect.main);
  return { name: styles?.name ?? `${folderOf(workbook.name)}styles.xml`, xml, root: parseXml(xml) };
}

function newRelationships(
  file: WorkbookFile,
  tabs: readonly OwnTab[],
  styles: XmlPart,
  { relationships }: Dialect,
): readonly NewRelationship[] {
  const added = tabs
    .filter(({ isNew }) => isNew)
    .map(({ relationshipId, part }) => ({ id: relationshipId, type: `${relationships}worksheet`, target: `/${part}` }));
  if (file.styles !== null) return added;
  const ids = [...file.workbook.relationships, ...added].map(({ id }) => id);
  return [...added, { id: freeRelationshipId(ids)(), type: `${relationships}styles`, target: `/${styles.name}` }];
}

/**
 * The workbook's relationships that go: to tabs that are removed, and to the order of calculation. That one Excel makes anew,
 * whereas one that names cells whose formulas are gone would count as damage.
 */
function goneIds({ workbook }: WorkbookFile, { removed }: TabChanges): ReadonlySet<string> {
  const order = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
  return new Set([...removed.map(({ relationship }) => relationship), ...order].map(({ id }) => id));
}

/** Takes our tabs out of the draft, with what only they led to. */
function dropOwn(draft: Draft, { parts, workbook, ownKeys }: WorkbookFile, changes: TabChanges): ReadonlySet<string> {
  const own = changes.final.flatMap(({ there, plan }) => (there !== null && plan !== null ? [there] : []));
  const gone = dropWithFollowers(
    draft,
    parts,
    [...own, ...changes.removed].map(({ part }) => part),
  );
  return new Set([
    ...gone,
    ...workbook.sheets.flatMap(({ part }, at) => (ownKeys.has(at) ? [part.toLowerCase()] : [])),
  ]);
}

/** Takes tabs out of a draft, with what only they led to (their notes, a chart that somebody put on one); gives what that was, in lower case. */
export function dropWithFollowers(draft: Draft, parts: Parts, tabs: readonly string[]): ReadonlySet<string> {
  for (const part of tabs) {
    draft.drop(part);
    draft.drop(relationshipsPart(part));
  }
  const still = reachableParts(draft.parts(), '');
  const gone = [...reachableParts(parts, '')].filter((name) => !still.has(name) && name !== '');
  for (const name of gone) draft.drop(name);
  return new Set(gone);
}

/** The part of a tab, and where it has notes or charts, the parts that hold them. */
function* tabParts(
  tab: OwnTab,
  { workbook, styles }: WorkbookFile,
  dialect: Dialect,
  book: StyleBook,
  free: FreeName,
): Steps<readonly PackedPart[]> {
  const { plan, part, sheetId, codeName } = tab;
  const notes = notesOf(plan);
  const surroundings = { dialect, is1904: workbook.is1904, digitPixels: digitPixels(styles?.root ?? null), codeName };
  const charts = plan.charts ?? [];
  const notesId = notes.length === 0 ? null : 'rId1';
  const drawingId = charts.length === 0 ? null : 'rId3';
  const ids = { notesId, drawingId };
  const pieces = sheetXmlPieces(plan, { ...surroundings, ...ids, indexOf: (look) => book.indexOf(look) });
  const sheet: PackedPart = { entry: yield* packTextInSteps(part, pieces), type: `${SPREADSHEET}worksheet+xml` };
  const folder = folderOf(workbook.name);
  const pointers: NewRelationship[] = [];
  const held: NewPart[] = [];
  if (notesId !== null) {
    const comments = free(`${folder}comments`, '.xml');
    const boxes = free(`${folder}drawings/vmlDrawing`, '.vml');
    pointers.push(
      { id: notesId, type: `${dialect.relationships}vmlDrawing`, target: `/${boxes}` },
      { id: 'rId2', type: `${dialect.relationships}comments`, target: `/${comments}` },
    );
    held.push(
      { name: comments, text: commentsXml(notes, dialect.main), type: `${SPREADSHEET}comments+xml` },
      { name: boxes, text: notesDrawing(notes, sheetId), type: null },
    );
  }
  if (drawingId !== null) {
    const [drawing, ...others] = chartParts(plan, charts, folder, dialect, free);
    pointers.push({ id: drawingId, type: `${dialect.relationships}drawing`, target: `/${drawing.name}` });
    held.push(drawing, ...others);
  }
  if (pointers.length === 0) return [sheet];
  const packed = [sheet];
  for (const one of [{ name: relationshipsPart(part), text: relationshipsXml(pointers), type: null }, ...held])
    packed.push(yield* packedPart(one));
  return packed;
}
