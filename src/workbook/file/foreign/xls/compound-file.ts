import { damaged } from '../../unreadable';
import { joinedBytes } from '../../../joined-bytes';

/** Names of the streams at the top of a compound file ([MS-CFB]), each with a way to its bytes. */
export type Streams = ReadonlyMap<string, () => Uint8Array>;

/** Numbers of sectors from here on have a meaning of their own: free, end of a chain, a sector of the table. */
const LAST_SECTOR = 0xfffffffa;
const IN_HEADER = 109;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

/** The streams of a compound file. Throws `Unreadable` at chains that lead nowhere or in a circle. */
export function readCompoundFile(bytes: Uint8Array): Streams {
  if (bytes.length < 512) throw damaged('compound file');
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = data.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged('compound file');
  const size = 2 ** shift;
  const most = Math.ceil(bytes.length / size);

  const sector = (number: number): Uint8Array => {
    const at = (number + 1) * size;
    if (at >= bytes.length) throw damaged(`sector ${String(number)}`);
    return bytes.subarray(at, Math.min(at + size, bytes.length));
  };
  const numbersIn = (part: Uint8Array): readonly number[] => {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: Math.floor(part.length / 4) }, (_, index) => view.getUint32(index * 4, true));
  };

  /** The sectors of the table: the first are listed in the header, the others in a chain of lists. */
  function tableSectors(): readonly number[] {
    const listed = Array.from({ length: IN_HEADER }, (_, index) => data.getUint32(76 + index * 4, true));
    let next = data.getUint32(68, true);
    for (let count = 0; next < LAST_SECTOR; count += 1) {
      if (count > most) throw damaged('sector lists');
      const numbers = numbersIn(sector(next));
      listed.push(...numbers.slice(0, -1));
      next = numbers.at(-1) ?? LAST_SECTOR;
    }
    return listed.filter((number) => number < LAST_SECTOR);
  }

  const table = tableSectors().flatMap((number) => numbersIn(sector(number)));

  function chain(first: number, following: readonly number[]): readonly number[] {
    const numbers: number[] = [];
    for (let at = first; at < LAST_SECTOR; at = following[at] ?? LAST_SECTOR) {
      if (numbers.length > following.length) throw damaged('sector chain');
      numbers.push(at);
    }
    return numbers;
  }

  const wholeChain = (first: number): Uint8Array => joinedBytes(chain(first, table).map(sector));

  const directory = wholeChain(data.getUint32(48, true));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) =>
    entryOf(directory.subarray(index * ENTRY, (index + 1) * ENTRY)),
  );
  const root = entries.find(({ type }) => type === ROOT);
  if (root === undefined) throw damaged('compound file directory');
  const cutoff = data.getUint32(56, true);
  const smallTable = (): readonly number[] => numbersIn(wholeChain(data.getUint32(60, true)));

  function content({ start, length }: Entry): Uint8Array {
    if (length >= cutoff) return wholeChain(start).subarray(0, length);
    if (length === 0) return new Uint8Array();
    const small = wholeChain(root?.start ?? LAST_SECTOR);
    return joinedBytes(chain(start, smallTable()).map((at) => small.subarray(at * 64, (at + 1) * 64))).subarray(
      0,
      length,
    );
  }

  return new Map(entries.filter(({ type }) => type === STREAM).map((entry) => [entry.name, () => content(entry)]));
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly length: number;
}

function entryOf(bytes: Uint8Array): Entry {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = Math.min(Math.max(0, data.getUint16(64, true) - 2), 62);
  return {
    name: new TextDecoder('utf-16le').decode(bytes.subarray(0, nameLength)),
    type: data.getUint8(66),
    start: data.getUint32(116, true),
    length: data.getUint32(120, true),
  };
}
