import { fingerprintOf } from '../fingerprint';
import type { ReadFailure, Snapshot, TabSnapshot } from '../port';
import { fail, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { CONTENT_TYPES, contentTypeOf } from './package/content-types';
import { hasPart, partsOf, partText, readingXml, xmlPart } from './package/parts';
import type { Parts, XmlPart } from './package/parts';
import { readFontNames, readFormats, stylesPart } from './reading/formats';
import { ownTabs } from './reading/own-tabs';
import { readSharedStrings } from './reading/shared-strings';
import { EMPTY_SHEET, readSheet } from './reading/sheet';
import type { CellContext, SheetContent } from './reading/sheet';
import { readWorkbookPart } from './reading/workbook-part';
import type { SheetEntry, WorkbookPart } from './reading/workbook-part';
import { Unreadable } from './unreadable';
import type { Reason } from './unreadable';
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
  readonly contentTypes: XmlPart;
  readonly ownKeys: ReadonlyMap<number, string>;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file. A file that is none, is encrypted, damaged or too large comes back as a failure;
 * nothing that a file holds makes this throw, hang or take memory without end.
 */
export async function openWorkbookFile(bytes: Uint8Array, name: string): Promise<Result<WorkbookFile, ReadFailure>> {
  // Asynchronous so that a caller shows that it is at work, and a later reader may pause between tabs.
  await Promise.resolve();
  try {
    return ok(readWorkbookFile(bytes, name));
  } catch (error) {
    if (error instanceof Unreadable) return fail(failureOf(error.reason, name));
    throw error;
  }
}

/** What the tabs of a workbook file hold. */
export function snapshotOf(file: WorkbookFile): Snapshot {
  return file.snapshot;
}

function readWorkbookFile(bytes: Uint8Array, name: string): WorkbookFile {
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
    sharedStrings: readSharedStrings(parts, workbook),
    formats: readFormats(styles?.root ?? null),
    fonts: readFontNames(styles?.root ?? null),
    is1904: workbook.is1904,
    count: { cells: 0, places: 0 },
  };
  const ownKeys = ownTabs(workbook.sheets, workbook.names);
  const tabs = workbook.sheets.map((sheet, index) =>
    tabSnapshot(sheet, readContent(parts, sheet, context), ownKeys.get(index) ?? null),
  );
  const hasMacros = contentTypeOf(contentTypes.root, workbook.name)?.includes('macroEnabled') ?? false;
  return { name, snapshot: { tabs }, hasMacros, parts, workbook, styles, contentTypes, ownKeys };
}

function readContent(parts: Parts, sheet: SheetEntry, context: CellContext): SheetContent {
  if (!sheet.isWorksheet) return EMPTY_SHEET;
  const xml = partText(parts, sheet.part);
  return readingXml(sheet.part, () => readSheet(xml, sheet.part, context));
}

function tabSnapshot(sheet: SheetEntry, content: SheetContent, ownKey: string | null): TabSnapshot {
  return { name: sheet.name, ...content, visibility: sheet.visibility, ownKey, fingerprint: fingerprintOf(content) };
}

function failureOf(reason: Reason, file: string): ReadFailure {
  switch (reason.code) {
    case 'file.damaged':
      return { code: reason.code, params: { file, detail: reason.detail } };
    case 'file.too-large':
      return { code: reason.code, params: { file, limit: reason.limit } };
    case 'file.not-a-workbook':
    case 'file.encrypted':
      return { code: reason.code, params: { file } };
  }
}

/** The container of old Office files, and of encrypted new ones. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** Whether the container's directory names the stream that an encrypted workbook is in. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Uint8Array.from(Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
