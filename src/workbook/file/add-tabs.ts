import { type Result, fail, ok } from '../../domain/result';
import { OWN_NAME } from '../own-name';
import { type AddedTab, type CellTab, addedName } from '../plan/added-tab';
import type { ExpectedFingerprints, WriteFailure } from '../port';
import { type WorkbookFile, openWorkbookFile } from './open';
import { CONTENT_TYPES } from './package/content-types';
import { relationshipsPart } from './package/relationships';
import { digitPixels } from './reading/default-font';
import type { SheetEntry } from './reading/workbook-part';
import { cellTabXml } from './writing/cell-tab-xml';
import { draftOf } from './writing/draft';
import { unkeepable } from './writing/keepable';
import { type Dialect, dialectOf, withPrefix } from './writing/namespace';
import { folderOf, freeNames, freeRelationshipId } from './writing/own-tab';
import { changedContentTypes, changedRelationships } from './writing/package-xml';
import { stylesToExtend } from './writing/new-parts';
import { sheetXml } from './writing/sheet-xml';
import { styleBook } from './writing/style-book';
import { calculationEdit } from './writing/workbook-xml';
import { append, applyEdits } from './xml/edit';
import { escapeAttribute } from './xml/escape';
import { childOf, prefixOf } from './xml/tree';
import { writeZip } from './zip/archive';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * The bytes of the workbook with further tabs of the user's own, behind those there; one whose name a tab bears takes its place. Which tabs may be
 * replaced so is the caller's to know: `expected` are the fingerprints that they must have still. All or nothing; every other tab stays as it is.
 */
export async function addTabs(
  file: WorkbookFile,
  added: readonly AddedTab[],
  expected: ExpectedFingerprints,
): Promise<Result<Uint8Array, WriteFailure>> {
  await Promise.resolve();
  const { snapshot, workbook, parts } = file;
  const changed = [...expected].filter(
    ([name, fingerprint]) => snapshot.tabs.find((tab) => tab.name === name)?.fingerprint !== fingerprint,
  );
  if (changed.length > 0) {
    return fail({ code: 'input.changed-since', params: { tabs: changed.map(([name]) => name).join(', ') } });
  }
  const placed = added.map((one) => ({ added: one, there: entryNamed(workbook.sheets, addedName(one)) }));
  const own = placed.filter(({ there }) => there !== null && file.ownKeys.has(workbook.sheets.indexOf(there)));
  const unasked = placed.filter(({ there }) => there !== null && !expected.has(there.name));
  if (own.length > 0 || unasked.length > 0) throw new Error('a tab is to be replaced unasked');
  const fresh = placed.filter(({ there }) => there === null);
  if (workbook.isStructureLocked && fresh.length > 0) return fail({ code: 'workbook.structure-protected', params: {} });
  const locked = placed.flatMap(({ there }) =>
    there !== null && snapshot.tabs.some(({ name, isProtected }) => isProtected && name === there.name)
      ? [there.name]
      : [],
  );
  if (locked.length > 0) return fail({ code: 'workbook.tabs-protected', params: { tabs: locked.join(', ') } });
  const unchanged = { final: workbook.sheets.map((there) => ({ there, plan: null })), removed: [] };
  const detail = unkeepable(file, unchanged);
  if (detail !== null) return fail({ code: 'file.cannot-keep', params: { detail } });

  const bytes = withTabs(file, placed);
  const difference = await differenceIn(file, added, bytes);
  return difference === null
    ? ok(bytes)
    : fail({ code: 'file.cannot-keep', params: { detail: `check: ${difference}` } });

  function withTabs(before: WorkbookFile, tabs: typeof placed): Uint8Array {
    const dialect = dialectOf(workbook);
    const draft = draftOf(parts);
    const styles = stylesToExtend(before, dialect);
    const book = styleBook(styles);
    const surroundings = {
      dialect,
      is1904: workbook.is1904,
      digitPixels: digitPixels(before.styles?.root ?? null),
      codeName: null,
      notesId: null,
      indexOf: (look: Parameters<typeof book.indexOf>[0]) => book.indexOf(look),
    };
    const xmlOf = (one: AddedTab): string =>
      one.kind === 'cells' ? cellTabXml(one.tab, surroundings) : sheetXml(one.plan, surroundings);
    const freePart = freeNames(parts.byName.keys());
    const freeId = freeRelationshipId(workbook.relationships.map(({ id }) => id));
    let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
    const listed: NewSheet[] = [];
    for (const { added: one, there } of tabs) {
      const part = there?.part ?? freePart(`${folderOf(workbook.name)}worksheets/sheet`, '.xml');
      draft.put(part, xmlOf(one));
      if (there !== null) continue;
      sheetId += 1;
      const visibility = one.kind === 'cells' ? one.tab.visibility : 'visible';
      listed.push({ name: addedName(one), sheetId, id: freeId(), part, visibility });
    }
    const stylesType = before.styles === null ? [{ part: styles.name, type: `${SPREADSHEET}styles+xml` }] : [];
    draft.put(styles.name, book.xml());
    draft.put(
      CONTENT_TYPES,
      changedContentTypes(
        parts,
        new Set(),
        [...stylesType, ...listed.map(({ part }) => ({ part, type: `${SPREADSHEET}worksheet+xml` }))],
        false,
      ),
    );
    const type = (kind: string): string => `${dialect.relationships}${kind}`;
    const order = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
    draft.put(
      relationshipsPart(workbook.name),
      changedRelationships(parts, workbook.name, new Set(order.map(({ id }) => id)), [
        ...listed.map(({ id, part }) => ({ id, type: type('worksheet'), target: `/${part}` })),
        ...(before.styles === null ? [{ id: freeId(), type: type('styles'), target: `/${styles.name}` }] : []),
      ]),
    );
    for (const { part } of order) if (part !== null) draft.drop(part);
    draft.put(workbook.name, workbookWith(before, listed, dialect));
    return writeZip(draft.parts().entries);
  }
}

interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly id: string;
  readonly part: string;
  readonly visibility: CellTab['visibility'];
}

/** Names of tabs do not differ by case. */
function entryNamed(sheets: readonly SheetEntry[], name: string): SheetEntry | null {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;

function workbookWith({ workbook }: WorkbookFile, listed: readonly NewSheet[], dialect: Dialect): string {
  const list = childOf(workbook.root, 'sheets');
  if (list === null) throw new Error('a workbook without sheets was read');
  const address = dialect.relationships.slice(0, -1);
  const entries = listed.map(
    ({ name, sheetId, id, visibility }) =>
      `<sheet xmlns:r="${address}" name="${escapeAttribute(name)}" sheetId="${String(sheetId)}"${STATES[visibility]} r:id="${id}"/>`,
  );
  return applyEdits(workbook.xml, [
    ...(entries.length === 0 ? [] : [append(list, withPrefix(entries.join(''), prefixOf(workbook.root)))]),
    calculationEdit(workbook),
  ]);
}

/** Reads the new file from its bytes: every other tab must be as it was, and each added one hold what it shall. Tells what differs, or `null`. */
async function differenceIn(
  before: WorkbookFile,
  added: readonly AddedTab[],
  bytes: Uint8Array,
): Promise<string | null> {
  const after = await openWorkbookFile(bytes, before.name);
  if (!after.ok) return after.error.code;
  const { tabs } = after.value.snapshot;
  const names = new Set(added.map((one) => addedName(one).toLowerCase()));
  const kept = before.snapshot.tabs.filter(({ name }) => !names.has(name.toLowerCase()));
  const lost = kept.find((tab) => {
    const now = tabs.find(({ name }) => name === tab.name);
    return now?.fingerprint !== tab.fingerprint || now.ownKey !== tab.ownKey || now.visibility !== tab.visibility;
  });
  if (lost !== undefined) return lost.name;
  return added.find((one) => !tabs.some(({ name, ownKey }) => name === addedName(one) && ownKey === null)) === undefined
    ? null
    : OWN_NAME;
}
