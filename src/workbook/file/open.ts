import type { Steps } from '../../domain/steps';
import { fingerprintInSteps } from '../fingerprint';
import { AT_ONE_GO, type Pace } from '../pace';
import { CAME_AS } from '../own-name';
import {
  type Area,
  type HeldInTab,
  type ReadFailure,
  SOURCE_FORMATS,
  type Snapshot,
  type SourceFormat,
  type TabSnapshot,
} from '../port';
import { fail, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { CONTENT_TYPES, contentTypeOf } from './package/content-types';
import { hasPart, partsOf, partPiecesInSteps, readingXmlInSteps, xmlPart } from './package/parts';
import type { Parts, XmlPart } from './package/parts';
import { readFontNames, readFormats, stylesPart } from './reading/formats';
import { readNotes } from './reading/notes';
import { ownTabs } from './reading/own-tabs';
import { readSharedStrings } from './reading/shared-strings';
import { EMPTY_SHEET, readSheet } from './reading/sheet';
import type { CellContext, SheetContent } from './reading/sheet';
import { readWorkbookPart } from './reading/workbook-part';
import type { SheetEntry, WorkbookPart } from './reading/workbook-part';
import { Unreadable, damaged, failureOf } from './unreadable';
import { limitsOf } from './limits';
import { MAX_LOOKS } from '../sheet-limits';
import { holdsEncryptedPackage, isCompoundFile } from './magic';
import { looksLikeZip, readZip } from './zip/archive';

/**
 * A workbook file that was read whole: callers hold it and hand it on. It never changes; `writeTabs` makes the bytes of another
 * one.
 */
export interface WorkbookFile {
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Whether it carries macros: it must then be saved as `.xlsm`, as Excel opens no other. */
  readonly hasMacros: boolean;
  /** What `writeTabs` works on; of no use outside this folder. */
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  readonly styles: XmlPart | null;
  /** How many looks its cells, rows and columns need, as they name them by their indices. */
  readonly looks: number;
  readonly contentTypes: XmlPart;
  readonly ownKeys: ReadonlyMap<number, string>;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file. A file that is none, is encrypted, damaged or too large comes back as a failure;
 * nothing that a file holds makes this throw, hang or take memory without end.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  name: string,
  pace: Pace = AT_ONE_GO,
): Promise<Result<WorkbookFile, ReadFailure>> {
  // So that a caller can show that it is at work.
  await Promise.resolve();
  try {
    return ok(await pace.run(readWorkbookFile(bytes, name)));
  } catch (error) {
    if (error instanceof Unreadable) return fail(failureOf(error.reason, name));
    throw error;
  }
}

/** What the tabs of a workbook file hold. */
export function snapshotOf(file: WorkbookFile): Snapshot {
  return file.snapshot;
}

function* readWorkbookFile(bytes: Uint8Array, name: string): Steps<WorkbookFile> {
  if (isCompoundFile(bytes)) {
    throw new Unreadable({ code: holdsEncryptedPackage(bytes) ? 'file.encrypted' : 'file.not-a-workbook' });
  }
  if (!looksLikeZip(bytes)) throw new Unreadable({ code: 'file.not-a-workbook' });
  const parts = partsOf(readZip(bytes));
  if (!hasPart(parts, CONTENT_TYPES)) throw new Unreadable({ code: 'file.not-a-workbook' });
  const contentTypes = xmlPart(parts, CONTENT_TYPES);
  const workbook = readWorkbookPart(parts);
  const styles = stylesPart(parts, workbook);
  const context: CellContext = {
    sharedStrings: yield* readSharedStrings(parts, workbook),
    formats: readFormats(styles?.root ?? null),
    fonts: readFontNames(styles?.root ?? null),
    is1904: workbook.is1904,
    count: { cells: 0, places: 0, merged: 0, looks: 0 },
    limits: limitsOf(bytes.length),
  };
  const ownKeys = ownTabs(workbook.sheets, workbook.names);
  const cameAs = sourceFormat(workbook);
  const tabs: TabSnapshot[] = [];
  const formulas = new Map<string, readonly Area[]>();
  const held = new Map<string, HeldInTab>();
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield { doing: 'reading-tabs', done: index, of: workbook.sheets.length };
    const ownKey = ownKeys.get(index) ?? null;
    const { formulaCells, formulaTexts, ...content } = yield* readContent(parts, sheet, context, ownKey !== null);
    if (formulaCells !== undefined) formulas.set(sheet.name, formulaCells);
    if (ownKey !== null) held.set(sheet.name, { formulas: formulaTexts, notes: readNotes(parts, sheet.part) });
    tabs.push(yield* tabSnapshot(sheet, content, ownKey, cameAs));
  }
  const { looks } = context.count;
  // Those that are not there are made up for when results are written, so there may not be any number of them.
  if (looks > Math.max(MAX_LOOKS, context.formats.length)) throw damaged(`look ${String(looks - 1)}`);
  const hasMacros = contentTypeOf(contentTypes.root, workbook.name)?.includes('macroEnabled') ?? false;
  return {
    name,
    snapshot: {
      tabs,
      ...(cameAs === null ? {} : { cameAs }),
      ...(formulas.size === 0 ? {} : { formulas }),
      ...(held.size === 0 ? {} : { held }),
    },
    hasMacros,
    parts,
    workbook,
    styles,
    looks,
    contentTypes,
    ownKeys,
  };
}

function* readContent(
  parts: Parts,
  sheet: SheetEntry,
  context: CellContext,
  withFormulas: boolean,
): Steps<SheetContent> {
  if (!sheet.isWorksheet) return EMPTY_SHEET;
  const pieces = yield* partPiecesInSteps(parts, sheet.part);
  return yield* readingXmlInSteps(sheet.part, readSheet(pieces, sheet.part, context, withFormulas));
}

function* tabSnapshot(
  { name, visibility }: SheetEntry,
  content: Omit<SheetContent, 'formulaCells' | 'formulaTexts'>,
  ownKey: string | null,
  cameAs: SourceFormat | null,
): Steps<TabSnapshot> {
  // Separated values tell no fonts, so the one that they got here says nothing.
  const oldFontCells = cameAs === 'csv' && ownKey === null ? null : content.oldFontCells;
  return { name, ...content, oldFontCells, visibility, ownKey, fingerprint: yield* fingerprintInSteps(content) };
}

/** The format that a workbook came in, where it is one that we made from another. */
function sourceFormat({ names }: WorkbookPart): SourceFormat | null {
  const mark = names.find(({ name, scope }) => name === CAME_AS && scope === null);
  return SOURCE_FORMATS.find((format) => mark?.refersTo === `"${format}"`) ?? null;
}
