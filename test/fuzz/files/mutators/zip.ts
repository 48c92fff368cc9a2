import { deflateRawSync } from 'node:zlib';
import { itemAt } from '../../../../src/domain/checked';
import { type ZipEntry, pack, readZip, writeZip } from '../../../../src/workbook/file/zip/archive';
import type { Chance } from '../../../support/generated-round/chance';
import type { ByteMutator } from './bytes';

type Entries = readonly ZipEntry[];

function onEntries(change: (entries: Entries, chance: Chance) => Entries): ByteMutator {
  return (bytes, chance) => writeZip(change(readZip(bytes), chance));
}

const replaced = (entries: Entries, index: number, entry: ZipEntry): Entries =>
  entries.map((one, at) => (at === index ? entry : one));

/** Places of the records of a zip's directory, and of what stands before each part. */
function records(bytes: Uint8Array): {
  readonly data: DataView;
  readonly directory: number[];
  readonly local: number[];
} {
  const data = new DataView(bytes.buffer);
  const directory: number[] = [];
  const local: number[] = [];
  let at = data.getUint32(bytes.length - 6, true);
  for (let count = data.getUint16(bytes.length - 12, true); count > 0; count -= 1) {
    directory.push(at);
    local.push(data.getUint32(at + 42, true));
    at += 46 + data.getUint16(at + 28, true);
  }
  return { data, directory, local };
}

/** Fields by their offsets and widths: in a directory's record, before a part, at the end of the directory. */
const DIRECTORY_FIELDS = [8, 10, 28, 30, 32]
  .map((at) => [at, 2] as const)
  .concat([0, 16, 20, 24, 42].map((at) => [at, 4] as never));
const LOCAL_FIELDS = [6, 8, 26, 28].map((at) => [at, 2] as const).concat([0, 14, 18, 22].map((at) => [at, 4] as never));
const END_FIELDS = [4, 6, 8, 10, 20].map((at) => [at, 2] as const).concat([0, 12, 16].map((at) => [at, 4] as never));

function spoil(data: DataView, start: number, fields: readonly (readonly [number, number])[], chance: Chance): void {
  const [offset, width] = chance.pick(fields);
  const value = chance.pick([
    0,
    1,
    8,
    9,
    99,
    0xff,
    0xfffe,
    0xffff,
    0x7fffffff,
    0xfffffff0,
    0xffffffff,
    data.byteLength,
  ]);
  if (width === 2) data.setUint16(start + offset, value & 0xffff, true);
  else data.setUint32(start + offset, value, true);
}

const NAMES = [
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/xl/workbook.xml',
  'C:\\x.xml',
  'xl/workbook.xml',
  'XL/WORKBOOK.XML',
  '',
  ' ',
  '\u202egnp.lmx',
  'xl/../xl/workbook.xml',
  '__proto__',
  'x'.repeat(60_000),
  '[Content_Types].xml',
  'mimetype',
];

/** Damage of the container: what a zip says of its parts, and which parts there are. */
export const ZIP_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  'directory field': (bytes, chance) => {
    const out = writeZip(readZip(bytes));
    const { data, directory } = records(out);
    spoil(data, chance.pick(directory), DIRECTORY_FIELDS, chance);
    return out;
  },
  'field before a part': (bytes, chance) => {
    const out = writeZip(readZip(bytes));
    const { data, local } = records(out);
    spoil(data, chance.pick(local), LOCAL_FIELDS, chance);
    return out;
  },
  'end of the directory': (bytes, chance) => {
    const out = writeZip(readZip(bytes));
    spoil(records(out).data, out.length - 22, END_FIELDS, chance);
    return out;
  },
  'overlapping parts': (bytes, chance) => {
    const out = writeZip(readZip(bytes));
    const { data, directory, local } = records(out);
    for (const at of directory) if (chance.isOneIn(2)) data.setUint32(at + 42, chance.pick(local), true);
    return out;
  },
  'part lost': onEntries((entries, chance) => {
    const lost = chance.below(entries.length);
    return entries.filter((_, index) => index !== lost);
  }),
  'part twice': onEntries((entries, chance) => [...entries, chance.pick(entries)]),
  'part renamed': onEntries((entries, chance) => {
    const index = chance.below(entries.length);
    return replaced(entries, index, { ...itemAt(entries, index), name: chance.pick(NAMES) });
  }),
  'part added': onEntries((entries, chance) => [
    ...entries,
    pack(chance.pick(NAMES), new Uint8Array(chance.below(5000)).fill(chance.below(256))),
  ]),
  'parts swapped': onEntries((entries, chance) => {
    const one = chance.below(entries.length);
    const other = chance.below(entries.length);
    const { name } = itemAt(entries, one);
    return replaced(replaced(entries, one, { ...itemAt(entries, other), name }), other, {
      ...itemAt(entries, one),
      name: itemAt(entries, other).name,
    });
  }),
  'another order': onEntries((entries, chance) => chance.shuffled(entries)),
  'packed part cut off': onEntries((entries, chance) => {
    const index = chance.below(entries.length);
    const entry = itemAt(entries, index);
    return replaced(entries, index, {
      ...entry,
      packed: entry.packed.subarray(0, chance.below(entry.packed.length + 1)),
    });
  }),
  'part swells': onEntries((entries, chance) => {
    const index = chance.below(entries.length);
    const size = 2 ** (10 + chance.below(13));
    const packed = deflateRawSync(new Uint8Array(size).fill(32));
    const claimed = chance.pick([size, 1, itemAt(entries, index).size]);
    return replaced(entries, index, { ...itemAt(entries, index), method: 8, size: claimed, packed });
  }),
  'part empty': onEntries((entries, chance) => {
    const index = chance.below(entries.length);
    return replaced(entries, index, pack(itemAt(entries, index).name, new Uint8Array()));
  }),
  'zip in a zip': (bytes) => writeZip([pack('xl/workbook.xml', bytes), pack('[Content_Types].xml', bytes)]),
};
