import type { Chance } from '../../../support/generated-round/chance';
import { NASTY_TEXTS } from '../nasty';
import type { ByteMutator } from './bytes';

/** Places of the records of a small .xls, whose stream stands in one piece: where it begins, until nothing more follows. */
function recordsOf(bytes: Uint8Array): readonly number[] {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 512;
  while (at + 8 < bytes.length && !(data.getUint16(at, true) === 0x809 && data.getUint16(at + 4, true) === 0x600))
    at += 512;
  const records: number[] = [];
  while (at + 4 <= bytes.length && !(data.getUint16(at, true) === 0 && data.getUint16(at + 2, true) === 0)) {
    records.push(at);
    at += 4 + data.getUint16(at + 2, true);
  }
  return records;
}

function onRecord(change: (data: DataView, at: number, chance: Chance) => void): ByteMutator {
  return (bytes, chance) => {
    const out = Uint8Array.from(bytes);
    const records = recordsOf(out);
    if (records.length > 0) change(new DataView(out.buffer), chance.pick(records), chance);
    return out;
  };
}

const IDS = [
  0x06, 0x0a, 0x12, 0x22, 0x2f, 0x31, 0x3c, 0x7d, 0x85, 0xbd, 0xd6, 0xe0, 0xe5, 0xfc, 0xfd, 0x203, 0x204, 0x205, 0x207,
  0x208, 0x27e, 0x41e, 0x809,
];

/** Damage of an .xls: its records, and the tables of the container around them. */
export const XLS_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  'kind of a record': onRecord((data, at, chance) => data.setUint16(at, chance.pick(IDS), true)),
  'length of a record': onRecord((data, at, chance) =>
    data.setUint16(at + 2, chance.pick([0, 1, 2, 5, 8, 100, 8224, 0xffff]), true),
  ),
  'field of a record': onRecord((data, at, chance) => {
    const length = data.getUint16(at + 2, true);
    const where = at + 4 + chance.below(Math.max(1, length - 1));
    if (where + 2 <= data.byteLength) data.setUint16(where, chance.pick([0, 1, 0xff, 0x7fff, 0x8000, 0xffff]), true);
  }),
  'header of the container': (bytes, chance) => {
    const out = Uint8Array.from(bytes);
    if (out.length < 512) return out;
    const value = chance.pick([0, 1, 2, 9, 12, 0xffff, 0xfffffffa, 0xfffffffe, 0xffffffff, 7]);
    new DataView(out.buffer).setUint32(chance.pick([24, 28, 30, 32, 44, 48, 56, 60, 64, 68, 72, 76, 80]), value, true);
    return out;
  },
  'a chain of sectors': (bytes, chance) => {
    const out = Uint8Array.from(bytes);
    if (out.length < 1024) return out;
    const data = new DataView(out.buffer);
    const table = (data.getUint32(76, true) + 1) * 512;
    const at = table + 4 * chance.below(128);
    if (at + 4 <= out.length) data.setUint32(at, chance.below(20), true);
    return out;
  },
};

function onText(change: (text: string, chance: Chance) => string): ByteMutator {
  return (bytes, chance) => new TextEncoder().encode(change(new TextDecoder().decode(bytes), chance));
}

function put(text: string, chance: Chance, what: string): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

/** Damage of separated values: quotes that never close, other separators, other encodings. */
export const CSV_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  'a quote': onText((text, chance) => put(text, chance, '"')),
  'a separator': onText((text, chance) =>
    put(text, chance, chance.pick([';', ',', '\t', '|', '\n', '\r', '\r\n']).repeat(1 + chance.below(2000))),
  ),
  'a text': onText((text, chance) => put(text, chance, chance.pick(NASTY_TEXTS))),
  'a separator named': onText((text, chance) => `sep=${chance.pick([';', '\n', '"', 'ạ', '', '\u{1f600}'])}\n${text}`),
  'UTF-16': (bytes, chance) => {
    const text = `${chance.pick(['', '\ufeff'])}${new TextDecoder().decode(bytes)}`;
    const wide = Uint8Array.from(
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) => [code & 255, code >> 8]),
    );
    return wide.subarray(0, wide.length - chance.below(2));
  },
  'many lines': onText((text, chance) => text + 'NV;x;y\n'.repeat(chance.below(3000))),
  'one long line': onText((text, chance) => text + ';x'.repeat(chance.below(20_000))),
};
