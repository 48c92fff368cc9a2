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

/** How many bytes of a long part are made into text at a time. */
const PIECE = 1 << 20;

/**
 * The text of a part in pieces, so that no more than one of them stands in memory: whoever reads a long tab needs not the whole. They end where rows
 * end, as far as there are any. Throws `Unreadable`, also while the pieces are taken.
 */
export function* partPiecesInSteps(parts: Parts, name: string): Steps<Generator<string, void, undefined>> {
  const entry = parts.byName.get(name.toLowerCase());
  if (entry === undefined) throw damaged(name);
  return piecesOf(yield* unpackInSteps(entry), name);
}

function* piecesOf(bytes: Uint8Array, name: string): Generator<string, void, undefined> {
  const encoding = encodingOf(bytes);
  const [first, further] = [false, true].map((ignoreBOM) => new TextDecoder(encoding, { fatal: true, ignoreBOM }));
  let decoder = first;
  let from = 0;
  while (from < bytes.length) {
    const end = encoding === 'utf-8' ? pieceEnd(bytes, from) : bytes.length;
    let piece: string | undefined;
    try {
      piece = decoder?.decode(bytes.subarray(from, end));
    } catch {
      throw damaged(name);
    }
    yield piece ?? '';
    decoder = further;
    from = end;
  }
}

const ROW_END = Array.from('</row>', (letter) => letter.charCodeAt(0));

/** Where a piece ends: behind the last row in it, else between two letters. */
function pieceEnd(bytes: Uint8Array, from: number): number {
  const most = from + PIECE;
  if (most >= bytes.length) return bytes.length;
  for (let at = most; at > from + PIECE / 2; at -= 1) {
    if (ROW_END.every((byte, index) => bytes[at - ROW_END.length + index] === byte)) return at;
  }
  let end = most;
  while (isWithinLetter(bytes[end] ?? 0)) end -= 1;
  return end;
}

/** Whether a byte of UTF-8 is not the first of its letter. */
function isWithinLetter(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
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
