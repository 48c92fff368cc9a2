import fc from 'fast-check';
import { fillPlaces } from '../../../src/domain/ceilings/places';
import { type Bounds, type Standing, reach } from '../../../src/domain/targets/reach';

/** Every choice of some of the items. */
function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
}

/** A small award: who is known with which rank, who is pending, how many places there may be, and who counts. */
interface Small {
  readonly ranks: readonly number[];
  readonly pending: number;
  readonly places: Bounds | null;
  readonly counted: ReadonlySet<string>;
}

interface Contender {
  readonly id: string;
  readonly rank: number;
}

function knownOf({ ranks }: Small): readonly Contender[] {
  return ranks.map((rank, index) => ({ id: `K${String(index)}`, rank: rank * 2 }));
}

function pendingOf({ pending }: Small): readonly string[] {
  return Array.from({ length: pending }, (_, index) => `P${String(index)}`);
}

/** The award as the program keeps it; with everything known, the cut is made already. */
function standingOf(small: Small): Standing {
  const known = knownOf(small);
  const cut = fillPlaces(known, small.places === null ? known.length : small.places.most);
  const ranks = [...new Set(known.map(({ rank }) => rank))].sort((left, right) => right - left);
  return {
    nominated: cut.within,
    tied: cut.tied,
    levels: ranks.map((rank) => known.flatMap((one) => (one.rank === rank ? [one.id] : []))),
    pending: pendingOf(small),
    places: small.places,
  };
}

/** Everybody pending stays out, or comes in at any place: above all, level with somebody, or between. */
function ways(pending: readonly string[], ranks: readonly number[]): readonly (readonly Contender[])[] {
  const [first, ...rest] = pending;
  if (first === undefined) return [[]];
  const others = ways(rest, ranks);
  return [...others, ...ranks.flatMap((rank) => others.map((way) => [{ id: first, rank }, ...way]))];
}

/** The least and the most by trying every way: every limit, every rank of the pending, every decision on a tie. */
function bruteForce(small: Small): Bounds {
  const known = knownOf(small);
  const all = known.length + small.pending;
  const { least, most } = small.places ?? { least: all, most: all };
  const limits = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  const ranks = Array.from({ length: 9 }, (_, rank) => rank - 1);
  const counts = ways(pendingOf(small), ranks).flatMap((way) =>
    limits.flatMap((limit) => {
      const { within, tied, placesLeft } = fillPlaces([...known, ...way], limit);
      return subsets(tied)
        .filter((chosen) => chosen.length <= placesLeft)
        .map((chosen) => [...within, ...chosen].filter((id) => small.counted.has(id)).length);
    }),
  );
  return { least: Math.min(...counts), most: Math.max(...counts) };
}

const SMALL: fc.Arbitrary<Small> = fc
  .record({
    ranks: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }),
    pending: fc.integer({ min: 0, max: 3 }),
    least: fc.integer({ min: 0, max: 5 }),
    more: fc.integer({ min: 0, max: 2 }),
    hasCeiling: fc.boolean(),
    counted: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  })
  .map(({ ranks, pending, least, more, hasCeiling, counted }) => {
    const ids = [...ranks.map((_, index) => `K${String(index)}`), 'P0', 'P1', 'P2'];
    return {
      ranks,
      pending,
      places: hasCeiling ? { least, most: least + more } : null,
      counted: new Set(ids.filter((_, index) => counted[index] === true)),
    };
  });

test('the least and the most that can still be reached are those of trying every way in which what is open can come out', () => {
  fc.assert(
    fc.property(SMALL, (small) => {
      expect(reach(standingOf(small), small.counted)).toEqual(bruteForce(small));
    }),
    { numRuns: 400 },
  );
});

test('a place more, or one pending more, never lowers what can be reached at most; one pending more never raises what is sure', () => {
  fc.assert(
    fc.property(SMALL, (small) => {
      const now = reach(standingOf(small), small.counted);
      const one = reach(standingOf({ ...small, pending: small.pending + 1 }), small.counted);
      expect(one.most).toBeGreaterThanOrEqual(now.most);
      expect(one.least).toBeLessThanOrEqual(now.least);
      if (small.places === null) return;
      const wider = { least: small.places.least, most: small.places.most + 1 };
      expect(reach(standingOf({ ...small, places: wider }), small.counted).most).toBeGreaterThanOrEqual(now.most);
    }),
  );
});

test('what the council has decided stands where nothing else is open: of three tied for two places, one is chosen, one refused', () => {
  const standing: Standing = {
    nominated: ['A', 'B'],
    tied: ['C'],
    levels: [['A'], ['B', 'C', 'D']],
    pending: [],
    places: { least: 3, most: 3 },
  };
  expect(reach(standing, new Set(['A', 'B', 'C', 'D']))).toEqual({ least: 2, most: 3 });
  expect(reach(standing, new Set(['C', 'D']))).toEqual({ least: 0, most: 1 });
});
