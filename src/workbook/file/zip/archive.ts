import { Deflate, Inflate, deflateSync, inflateSync } from 'fflate';
import { type Steps, complete } from '../../../domain/steps';
import { limitsOf } from '../limits';
import { damaged, tooLarge, Unreadable } from '../unreadable';
import { crc32 } from './crc32';
import { joinedBytes } from '../../joined-bytes';

/** One part of a zip file, as it is packed; so a part that nobody touches comes out of a rewrite as it went in. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

const STORED = 0;
const DEFLATED = 8;
/** In the flags: encrypted, name in UTF-8. */
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;
/** Midnight of 1 January 1980 in the zip's own form: the clock must not show in a file. */
const NO_TIME = 0;
const NO_DATE = 0x21;
const VERSION = 20;
/** A field that was too narrow: the value stands in the 64-bit extra. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_16 = 0xffff;
const EXTRA_64 = 1;

/** Whether the bytes begin as a zip file does; one that does and cannot be read is damaged. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && view(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/** The parts of a zip file, by its directory; nothing is unpacked yet. Throws `Unreadable`. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const data = view(bytes);
  const limits = limitsOf(bytes.length);
  const directory = findDirectory(data);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  let at = directory.offset;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== DIRECTORY_HEADER) throw damaged('zip directory');
    const nameLength = data.getUint16(at + 28, true);
    const extraLength = data.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + data.getUint16(at + 32, true);
    if (end > bytes.length) throw damaged('zip directory');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((data.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new Unreadable({ code: 'file.encrypted' });
    const wide = wideFields(data, at, at + 46 + nameLength, extraLength, name);
    unpacked += wide.size;
    if (unpacked > limits.bytes) throw tooLarge(limits);
    // Nothing is unpacked to a disk, but the name would go on into what we write.
    if (name.split(/[/\\]/).includes('..')) throw damaged(name);
    if (names.has(name.toLowerCase())) throw damaged(name);
    names.add(name.toLowerCase());
    entries.push({
      name,
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      size: wide.size,
      packed: packedBytes(bytes, data, wide.offset, wide.packedSize, name),
    });
    at = end;
  }
  return entries;
}

/**
 * How many packed bytes are unpacked in one step: they swell to 132 MB at most. fflate keeps what it gave out last for each step, so many small
 * steps take several times as long as few large ones.
 */
const UNPACKED_AT_A_TIME = 131_072;

/** What a part holds. Throws `Unreadable` where it is not what the directory promises. */
export function unpack(entry: ZipEntry): Uint8Array {
  return complete(unpackInSteps(entry));
}

/** The same in steps. No more than the promised size is ever kept, however far the packed data would swell. */
export function* unpackInSteps(entry: ZipEntry): Steps<Uint8Array> {
  const content = entry.method === STORED ? entry.packed : yield* inflated(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry.name);
  return content;
}

function* inflated({ name, method, packed, size }: ZipEntry): Steps<Uint8Array> {
  if (method !== DEFLATED) throw damaged(name);
  if (packed.length <= UNPACKED_AT_A_TIME) return inflatedAtOnce(name, packed, size);
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += UNPACKED_AT_A_TIME) {
    const next = at + UNPACKED_AT_A_TIME;
    try {
      inflate.push(packed.subarray(at, next), next >= packed.length);
    } catch {
      // fflate throws at broken data; so does what is too long for the size that it promised.
      throw damaged(name);
    }
    yield null;
  }
  return content.subarray(0, filled);
}

/** What is beyond the promised size is not kept: the one byte of room for it tells that it was there. */
function inflatedAtOnce(name: string, packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    // fflate throws at broken data.
    throw damaged(name);
  }
}

/**
 * A part that holds these bytes. fflate packs alike wherever it runs, so the same workbook is the same file in Node and in every
 * browser; the compressors that these bring along are not.
 */
export function pack(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: LEVEL });
  const isShorter = packed.length < content.length;
  return {
    name,
    method: isShorter ? DEFLATED : STORED,
    crc: crc32(content),
    size: content.length,
    packed: isShorter ? packed : content,
  };
}

/** Half the time of fflate's usual 6, and an eighth more bytes. */
const LEVEL = 4;

/** Packs what is pushed, piece by piece; the same pieces give the same bytes. */
function packing(): { readonly push: (piece: Uint8Array) => void; readonly finish: () => Uint8Array } {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => chunks.push(chunk));
  return {
    push: (piece) => {
      deflate.push(piece);
    },
    finish: () => {
      deflate.push(new Uint8Array(), true);
      return joinedBytes(chunks);
    },
  };
}

/** How many letters of a text are packed in one step. */
const LETTERS_AT_A_TIME = 65_536;

/** A part that holds a text, in UTF-8, which comes in pieces: so that of a long one no more than a little stands in memory beside what is packed. */
export function* packTextInSteps(name: string, pieces: Iterable<string>): Steps<ZipEntry> {
  const encoder = new TextEncoder();
  const stream = packing();
  let [text, size, crc] = ['', 0, 0];
  const flush = (): void => {
    const content = encoder.encode(text);
    text = '';
    size += content.length;
    crc = crc32(content, crc);
    stream.push(content);
  };
  for (const piece of pieces) {
    text += piece;
    if (text.length < LETTERS_AT_A_TIME) continue;
    flush();
    yield null;
  }
  flush();
  return { name, method: DEFLATED, crc, size, packed: stream.finish() };
}

/** A zip file of the parts, in their order. The same parts give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.name) }));
  const localLength = named.reduce((sum, { entry, name }) => sum + 30 + name.length + entry.packed.length, 0);
  const directoryLength = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const out = new Uint8Array(localLength + directoryLength + 22);
  const data = view(out);
  let local = 0;
  let directory = localLength;
  for (const { entry, name } of named) {
    data.setUint32(directory, DIRECTORY_HEADER, true);
    data.setUint16(directory + 4, VERSION, true);
    data.setUint32(directory + 42, local, true);
    putHeader(data, directory + 6, entry, name.length);
    out.set(name, directory + 46);
    directory += 46 + name.length;

    data.setUint32(local, LOCAL_HEADER, true);
    putHeader(data, local + 4, entry, name.length);
    out.set(name, local + 30);
    out.set(entry.packed, local + 30 + name.length);
    local += 30 + name.length + entry.packed.length;
  }
  data.setUint32(directory, END_OF_DIRECTORY, true);
  data.setUint16(directory + 8, entries.length, true);
  data.setUint16(directory + 10, entries.length, true);
  data.setUint32(directory + 12, directoryLength, true);
  data.setUint32(directory + 16, localLength, true);
  return out;
}

/** The fields that stand alike before a part and in the directory. */
function putHeader(data: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  data.setUint16(at, VERSION, true);
  data.setUint16(at + 2, /^[\x20-\x7e]*$/.test(entry.name) ? 0 : UTF8_NAME, true);
  data.setUint16(at + 4, entry.method, true);
  data.setUint16(at + 6, NO_TIME, true);
  data.setUint16(at + 8, NO_DATE, true);
  data.setUint32(at + 10, entry.crc, true);
  data.setUint32(at + 14, entry.packed.length, true);
  data.setUint32(at + 18, entry.size, true);
  data.setUint16(at + 22, nameLength, true);
}

/** The directory stands at the end, before a comment of at most 64 KB; so a file that was cut off has none. */
function findDirectory(data: DataView): { readonly offset: number; readonly count: number } {
  const last = data.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (data.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = data.getUint16(at + 10, true);
    const offset = data.getUint32(at + 16, true);
    return count === ELSEWHERE_16 || offset === ELSEWHERE ? findDirectory64(data, at) : { offset, count };
  }
  throw damaged('zip directory');
}

function findDirectory64(data: DataView, end: number): { readonly offset: number; readonly count: number } {
  if (end < 20 || data.getUint32(end - 20, true) !== LOCATOR_64) throw damaged('zip directory');
  const at = wideNumber(data, end - 12);
  if (at + 56 > data.byteLength || data.getUint32(at, true) !== END_OF_DIRECTORY_64) throw damaged('zip directory');
  return { offset: wideNumber(data, at + 48), count: wideNumber(data, at + 32) };
}

interface WideFields {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Sizes and place of a part, from the directory or, where they do not fit there, from its 64-bit extra. */
function wideFields(data: DataView, at: number, extraStart: number, extraLength: number, name: string): WideFields {
  const narrow = [data.getUint32(at + 24, true), data.getUint32(at + 20, true), data.getUint32(at + 42, true)] as const;
  let next = narrow.includes(ELSEWHERE) ? findExtra64(data, extraStart, extraStart + extraLength, name) : 0;
  const [size, packedSize, offset] = narrow.map((value) => {
    if (value !== ELSEWHERE) return value;
    next += 8;
    return wideNumber(data, next - 8);
  });
  if (size === undefined || packedSize === undefined || offset === undefined) throw damaged(name);
  return { size, packedSize, offset };
}

function findExtra64(data: DataView, start: number, end: number, name: string): number {
  for (let at = start; at + 4 <= end; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) === EXTRA_64) return at + 4;
  }
  throw damaged(name);
}

function wideNumber(data: DataView, at: number): number {
  if (at < 0 || at + 8 > data.byteLength) throw damaged('zip directory');
  const value = data.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
}

function packedBytes(bytes: Uint8Array, data: DataView, at: number, length: number, name: string): Uint8Array {
  if (at + 30 > bytes.length || data.getUint32(at, true) !== LOCAL_HEADER) throw damaged(name);
  const start = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  if (start + length > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + length);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
