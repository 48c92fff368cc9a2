/** A row put in near the top must not make everything below it look changed: then nobody would look at what did change. */
import fc from 'fast-check';
import { align } from '../../../src/review/verify/align';
import { rowChanges } from '../../../src/review/verify/inputs';

const BLANK = '....';
const isBlank = (key: string): boolean => key === BLANK;
const rows = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', BLANK), { maxLength: 30 });
const many = Array.from({ length: 5000 }, (_, index) => `r${String(index)}`);

test.each([
  ['a row put in', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], { changed: [], added: [1], removed: [], moved: [] }],
  ['a row taken out', ['a', 'b', 'c'], ['a', 'c'], { changed: [], added: [], removed: [1], moved: [] }],
  ['a row changed', ['a', 'b', 'c'], ['a', 'x', 'c'], { changed: [1], added: [], removed: [], moved: [] }],
  ['a row moved down', ['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'], { changed: [], added: [], removed: [], moved: [2] }],
  ['an empty row put in', ['a', 'b'], ['a', BLANK, 'b'], { changed: [], added: [1], removed: [], moved: [] }],
  [
    'one changed, one put in below it',
    ['a', 'b', 'c'],
    ['a', 'x', 'c', 'y'],
    { changed: [1], added: [3], removed: [], moved: [] },
  ],
])('%s is told as that', (_, before, after, expected) => {
  expect(rowChanges(before, after)).toEqual(expected);
});

test('a row put into five thousand is told alone, and so are a changed one and one that was sorted to the top', () => {
  expect(rowChanges(many, [...many.slice(0, 70), 'neu', ...many.slice(70)])?.added).toEqual([70]);
  const mixed = ['r4000', ...many.slice(0, 9), 'khac', ...many.slice(10, 4000), ...many.slice(4001)];
  expect(rowChanges(many, mixed)).toEqual({ changed: [10], added: [], removed: [], moved: [0] });
});

test('the same rows in the same order are no change, whatever they are', () => {
  fc.assert(fc.property(rows, (all) => rowChanges(all, all) === null));
});

test('every row of either side is in exactly one list, and what is called the same is the same', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const { same, moved, changed, removed, added } = align(before, after, isBlank);
      const rising = (numbers: readonly number[]): readonly number[] => [...numbers].sort((one, other) => one - other);
      const pairs = [...same, ...moved, ...changed];
      expect(rising([...pairs.map(([place]) => place), ...removed])).toEqual([...before.keys()]);
      expect(rising([...pairs.map(([, place]) => place), ...added])).toEqual([...after.keys()]);
      for (const [one, other] of [...same, ...moved]) expect(before[one]).toBe(after[other]);
      expect(rising(same.map(([place]) => place))).toEqual(same.map(([place]) => place));
    }),
  );
});

test('two different sequences are never called the same', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      fc.pre(before.join() !== after.join());
      expect(rowChanges(before, after)).not.toBeNull();
    }),
  );
});
