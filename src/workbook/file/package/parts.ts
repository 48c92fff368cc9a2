import type { ZipEntry } from '../zip/archive';
import { type Steps, complete } from '../../../domain/steps';
import { unpackInSteps } from '../zip/archive';
import { damaged } from '../unreadable';
import { parseXml } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { XmlFault } from '../xml/scanner';

/** The parts of a workbook file, in the order of the file. Names are without a leading slash. */
export interface Parts {
  readonly entries: readonly ZipEntry[];
  /** By lower-case name: part names do not differ by case. */
  readonly byName: ReadonlyMap<string, ZipEntry>;
}

/** An XML part: its text, and its tree with the places in that text. */
export interface XmlPart {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
}

/** The parts of a zip file. */
export function partsOf(entries: readonly ZipEntry[]): Parts {
  return { entries, byName: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])) };
}

/** Whether a part is there. */
export function hasPart(parts: Parts, name: string): boolean {
  return parts.byName.has(name.toLowerCase());
}

/** The text of a part. Throws `Unreadable` where it is missing or damaged. */
export function partText(parts: Parts, name: string): string {
  return complete(partTextInSteps(parts, name));
}

/** The same in steps. */
export function* partTextInSteps(parts: Parts, name: string): Steps<string> {
  const entry = parts.byName.get(name.toLowerCase());
  if (entry === undefined) throw damaged(name);
  const bytes = yield* unpackInSteps(entry);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged(name);
  }
}

/** A small XML part as a tree. Throws `Unreadable` where it is missing or damaged. */
export function xmlPart(parts: Parts, name: string): XmlPart {
  const xml = partText(parts, name);
  return readingXml(name, () => ({ name, xml, root: parseXml(xml) }));
}

/** Runs a reader of XML; where the text is none, the part is damaged. */
export function readingXml<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlFault) throw damaged(`${name}: ${error.message}`);
    throw error;
  }
}

/** The same for a reader in steps. */
export function* readingXmlInSteps<T>(name: string, read: Steps<T>): Steps<T> {
  try {
    return yield* read;
  } catch (error) {
    throw error instanceof XmlFault ? damaged(`${name}: ${error.message}`) : error;
  }
}

/** UTF-8, save where a byte order mark says otherwise. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
