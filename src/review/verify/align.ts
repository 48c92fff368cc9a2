/** How two sequences of rows belong together; indices are 0-based, and each row is in exactly one of the lists of its side. */
export interface Alignment {
  /** Rows that are the same and in the same order: before and after. */
  readonly same: readonly (readonly [number, number])[];
  /** Rows that are the same and stand elsewhere. */
  readonly moved: readonly (readonly [number, number])[];
  /** Rows in each other's place that differ. */
  readonly changed: readonly (readonly [number, number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** A stretch of both sequences, ends excluded. */
interface Stretch {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/**
 * Finds which rows of a sequence are which of another, so that a row that was put in, taken out or moved makes none of those around it a change. Rows
 * are given as keys that tell them apart; `isBlank` says of a key that it tells nothing. First what is alike at both ends, then the rows that are there
 * once on both sides and in the same order, then the same again between those. n log n for n rows, most times.
 */
export function align(
  before: readonly string[],
  after: readonly string[],
  isBlank: (key: string) => boolean,
): Alignment {
  const same: (readonly [number, number])[] = [];
  const gaps: Stretch[] = [];
  const open: Stretch[] = [{ from: [0, 0], to: [before.length, after.length] }];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const trimmed = trim(before, after, stretch, same);
    const anchors = anchorsIn(before, after, trimmed, isBlank);
    if (anchors.length === 0) {
      gaps.push(trimmed);
      continue;
    }
    let { from } = trimmed;
    for (const anchor of anchors) {
      same.push(anchor);
      open.push({ from, to: anchor });
      from = [anchor[0] + 1, anchor[1] + 1];
    }
    open.push({ from, to: trimmed.to });
  }
  return { same: inOrder(same), ...rest(before, after, gaps, isBlank) };
}

function inOrder(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return [...pairs].sort((left, right) => left[1] - right[1]);
}

/** What is left of a stretch between what is alike at its ends. */
function trim(
  before: readonly string[],
  after: readonly string[],
  { from, to }: Stretch,
  same: (readonly [number, number])[],
): Stretch {
  let [first, start] = from;
  let [last, end] = to;
  while (first < last && start < end && before[first] === after[start]) {
    same.push([first, start]);
    first += 1;
    start += 1;
  }
  while (first < last && start < end && before[last - 1] === after[end - 1]) {
    last -= 1;
    end -= 1;
    same.push([last, end]);
  }
  return { from: [first, start], to: [last, end] };
}

/** Where each key stands in a stretch of a sequence; those that are there more than once have no place. */
function placesIn(keys: readonly string[], from: number, to: number): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (let index = from; index < to; index += 1) {
    const key = keys[index] ?? '';
    places.set(key, places.has(key) ? null : index);
  }
  return places;
}

/** The longest chain of rows that are there once on both sides and follow each other in the same order. */
function anchorsIn(
  before: readonly string[],
  after: readonly string[],
  { from, to }: Stretch,
  isBlank: (key: string) => boolean,
): readonly (readonly [number, number])[] {
  const there = placesIn(after, from[1], to[1]);
  const pairs = [...placesIn(before, from[0], to[0])].flatMap(
    ([key, place]): readonly (readonly [number, number])[] => {
      const other = there.get(key) ?? null;
      return place === null || other === null || isBlank(key) ? [] : [[place, other]];
    },
  );
  return longestRising(pairs);
}

/** The longest part of pairs (in the order of their first) whose second rises, too: by patience sorting. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  interface Link {
    readonly pair: readonly [number, number];
    readonly previous: Link | null;
  }
  const piles: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((piles[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair, previous: piles[low - 1] ?? null };
  }
  const chain: (readonly [number, number])[] = [];
  for (let link = piles.at(-1) ?? null; link !== null; link = link.previous) chain.push(link.pair);
  return chain.reverse();
}

/** What becomes of the rows that found no partner: moved where they are there once on both sides, else changed by place, else put in or taken out. */
function rest(
  before: readonly string[],
  after: readonly string[],
  gaps: readonly Stretch[],
  isBlank: (key: string) => boolean,
): Omit<Alignment, 'same'> {
  const left = gaps.map(({ from, to }) => ({ before: indices(from[0], to[0]), after: indices(from[1], to[1]) }));
  const once = (keys: readonly string[], places: readonly number[]): ReadonlyMap<string, number | null> => {
    const found = new Map<string, number | null>();
    for (const place of places) {
      const key = keys[place] ?? '';
      found.set(key, found.has(key) ? null : place);
    }
    return found;
  };
  const [gone, come] = [
    once(
      before,
      left.flatMap((gap) => gap.before),
    ),
    once(
      after,
      left.flatMap((gap) => gap.after),
    ),
  ];
  const moved = [...gone].flatMap(([key, place]): readonly (readonly [number, number])[] => {
    const other = come.get(key) ?? null;
    return place === null || other === null || isBlank(key) ? [] : [[place, other]];
  });
  const movedFrom = new Set(moved.map(([place]) => place));
  const movedTo = new Set(moved.map(([, place]) => place));
  const changed: (readonly [number, number])[] = [];
  const removed: number[] = [];
  const added: number[] = [];
  for (const gap of left) {
    const old = gap.before.filter((place) => !movedFrom.has(place));
    const now = gap.after.filter((place) => !movedTo.has(place));
    const pairs = Math.min(old.length, now.length);
    for (const [index, place] of now.entries()) {
      const partner = old[index];
      if (partner === undefined) added.push(place);
      else changed.push([partner, place]);
    }
    removed.push(...old.slice(pairs));
  }
  const rising = (places: readonly number[]): readonly number[] => [...places].sort((one, other) => one - other);
  return { moved: inOrder(moved), changed: inOrder(changed), removed: rising(removed), added: rising(added) };
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
