import type { Chance } from '../../../support/generated-round/chance';

/** Makes other bytes of some bytes; the chance alone decides which. */
export type ByteMutator = (bytes: Uint8Array, chance: Chance) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** From a place on, so many bytes at most. */
function block(bytes: Uint8Array, chance: Chance, most: number): readonly [number, number] {
  const from = chance.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + chance.below(most))];
}

/** Damage of any file: on its way by mail, on an old stick, by a program that stopped. */
export const BYTE_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  'wrong bytes': (bytes, chance) => {
    const out = Uint8Array.from(bytes);
    for (let count = 1 + chance.below(8); count > 0 && out.length > 0; count -= 1)
      out[chance.below(out.length)] = chance.below(256);
    return out;
  },
  'a bit flipped': (bytes, chance) => {
    const out = Uint8Array.from(bytes);
    const at = chance.below(out.length + 1);
    out[at] = (out[at] ?? 0) ^ (1 << chance.below(8));
    return out;
  },
  'cut off': (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  'beginning lost': (bytes, chance) => bytes.subarray(chance.below(bytes.length + 1)),
  'a block lost': (bytes, chance) => {
    const [from, until] = block(bytes, chance, 2000);
    return joined(bytes.subarray(0, from), bytes.subarray(until));
  },
  'a block twice': (bytes, chance) => {
    const [from, until] = block(bytes, chance, 2000);
    return joined(bytes.subarray(0, until), bytes.subarray(from));
  },
  'a block of zeros': (bytes, chance) => Uint8Array.from(bytes).fill(0, ...block(bytes, chance, 1000)),
  'a block of ones': (bytes, chance) => Uint8Array.from(bytes).fill(255, ...block(bytes, chance, 100)),
  'something before and behind': (bytes, chance) =>
    joined(new Uint8Array(chance.below(40)), bytes, new Uint8Array(chance.below(70_000)).fill(chance.below(256))),
  'a wide number': (bytes, chance) => {
    const out = Uint8Array.from(bytes);
    if (out.length < 4) return out;
    const value = chance.pick([0, 1, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, out.length]);
    new DataView(out.buffer).setUint32(chance.below(out.length - 3), value, true);
    return out;
  },
};
