/** Choices that follow from a seed alone: the same seed chooses the same, whatever was chosen elsewhere. */
export interface Chance {
  /** A whole number from 0 up to, but not, `count`. */
  below(count: number): number;
  /** Yes, once in so many times. */
  isOneIn(count: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): readonly T[];
}

/** FNV-1a over the parts of a seed. */
function hash(parts: readonly (string | number)[]): number {
  let value = 0x811c9dc5;
  for (const character of parts.join('\u0000')) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** Choices for a seed; what is drawn for one person or cell does not move what is drawn for another, so that failures shrink well. */
export function chanceOf(...seed: readonly (string | number)[]): Chance {
  let state = hash(seed);
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (count: number): number => next() % count;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const shuffled = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, order: next() }))
      .sort((left, right) => left.order - right.order)
      .map(({ item }) => item);
  return { below, isOneIn: (count) => below(count) === 0, pick, shuffled };
}
