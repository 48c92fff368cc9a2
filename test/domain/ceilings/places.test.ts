import fc from 'fast-check';
import { type Contender, fillPlaces } from '../../../src/domain/ceilings/places';

function contenders(ranks: Readonly<Record<string, number>>): readonly Contender[] {
  return Object.entries(ranks).map(([id, rank]) => ({ id, rank }));
}

test.each<[string, Readonly<Record<string, number>>, number, string, string, string, number]>([
  ['room for all', { a: 9, b: 7 }, 5, 'ab', '', '', 0],
  ['room for exactly all', { a: 9, b: 9 }, 2, 'ab', '', '', 0],
  ['a clear cut', { a: 9, b: 7, c: 8 }, 2, 'ac', '', 'b', 0],
  ['a tie across the cut', { a: 9, b: 8, c: 8, d: 1 }, 2, 'a', 'bc', 'd', 1],
  ['a tie of all', { a: 8, b: 8, c: 8 }, 2, '', 'abc', '', 2],
  ['a tie above the cut is none', { a: 9, b: 9, c: 8 }, 2, 'ab', '', 'c', 0],
  ['a tie below the cut is none', { a: 9, b: 8, c: 8 }, 1, 'a', '', 'bc', 0],
  ['a tie for two places of three', { a: 9, b: 8, c: 8, d: 8 }, 3, 'a', 'bcd', '', 2],
  ['no places', { a: 9, b: 8 }, 0, '', '', 'ab', 0],
  ['nobody', {}, 3, '', '', '', 0],
])('%s', (_what, ranks, places, within, tied, out, placesLeft) => {
  expect(fillPlaces(contenders(ranks), places)).toEqual({
    within: Array.from(within),
    tied: Array.from(tied),
    out: Array.from(out),
    placesLeft,
  });
});

describe('whoever stands', () => {
  const standing = fc
    .array(fc.nat(6), { maxLength: 12 })
    .map((ranks) => ranks.map((rank, index): Contender => ({ id: `NV${String(index)}`, rank })));
  const RUNS = { numRuns: 1000 };

  test('the places are never overfilled, nobody is lost, and none in is below one who is not', () => {
    fc.assert(
      fc.property(standing, fc.nat(14), (all, places) => {
        const { within, tied, out, placesLeft } = fillPlaces(all, places);
        const rankOf = new Map(all.map(({ id, rank }) => [id, rank]));
        const ranks = (ids: readonly string[]): readonly number[] => ids.map((id) => rankOf.get(id) ?? -1);
        expect(within.length).toBeLessThanOrEqual(places);
        expect([...within, ...tied, ...out].sort()).toEqual(all.map(({ id }) => id).sort());
        expect(Math.min(...ranks(within), 99)).toBeGreaterThan(Math.max(...ranks([...tied, ...out]), -1));
        expect(new Set(ranks(tied)).size).toBeLessThanOrEqual(1);
        // A tie stands only where it matters: more are equal than there is room for, and there is room.
        expect(tied.length === 0 || (placesLeft > 0 && placesLeft < tied.length)).toBe(true);
        expect(within.length + placesLeft).toBe(tied.length === 0 ? within.length : places);
      }),
      RUNS,
    );
  });

  test('another order or other codes give the same to the same people: nothing breaks a tie', () => {
    fc.assert(
      fc.property(
        standing.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        fc.nat(14),
        ([all, shuffled], places) => {
          const straight = fillPlaces(all, places);
          const renamed = fillPlaces(
            shuffled.map(({ id, rank }) => ({ id: `K${id}`, rank })),
            places,
          );
          for (const part of ['within', 'tied', 'out'] as const)
            expect([...renamed[part]].sort()).toEqual(straight[part].map((id) => `K${id}`).sort());
          expect(renamed.placesLeft).toBe(straight.placesLeft);
        },
      ),
      RUNS,
    );
  });

  test('one place more puts nobody out who was in', () => {
    fc.assert(
      fc.property(standing, fc.nat(12), (all, places) => {
        const more = fillPlaces(all, places + 1).within;
        expect(fillPlaces(all, places).within.filter((id) => !more.includes(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});
