/** A workbook that says the same says the same, however an office has arranged, spelled, split or sent it. */
import fc from 'fast-check';
import { pointsText } from '../../../src/domain/arithmetic/points';
import type { Json } from '../../../src/review/report';
import { RATERS } from '../../../src/domain/terms';
import { bookOf } from '../../support/generated-round/layout';
import { type Draw, type MadeRound, drawsOf, madeTotal, makeRound } from '../../support/generated-round/round';
import { type ReviewedBook, reviewBook } from '../../support/generated-round/reviewed';
import { reviewThroughFiles } from '../../support/generated-round/through-files';
import { seedOf } from '../../support/generated-round/seed';
import { toldBy } from '../../support/generated-round/told';
import { type Step, TRANSFORMS, rearranged } from '../../support/generated-round/transforms';
import { runsOf } from '../../support/runs';
import { valueAt } from '../../../src/domain/checked';

/** Everybody's totals as the round was made, and as they were read. */
function expectFigures({ review }: ReviewedBook, round: MadeRound): void {
  const made = round.people.map(({ code }, index) => [
    code.toLocaleUpperCase('vi'),
    ...RATERS.map((rater) => {
      const total = madeTotal(round, rater, index);
      return total === null ? null : pointsText(total);
    }),
  ]);
  const read = review.round.people.map(({ id }) => [
    id.normalize('NFC').toLocaleUpperCase('vi').trim(),
    ...RATERS.map((rater) => {
      const total = valueAt(review.evaluation.scores, id).byRater[rater];
      return total.kind === 'total' ? pointsText(total.points) : null;
    }),
  ]);
  const byCode = (left: readonly (string | null)[], right: readonly (string | null)[]): number =>
    String(left[0]) < String(right[0]) ? -1 : 1;
  expect(read.sort(byCode)).toEqual(made.sort(byCode));
}

/** The round in tabs as the template has them, and rearranged in some ways: each tells the same. */
function expectSame(draw: Draw, ways: readonly (readonly Step[])[]): void {
  const round = makeRound(draw);
  const plain = reviewBook(bookOf(round, 'matrix'));
  expectFigures(plain, round);
  expect(plain.review.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const told = toldBy(plain, round);
  for (const steps of ways) expectTold(reviewBook(rearranged(bookOf(round), steps)), told, round);
}

/** What a rearranged workbook tells, and which cells it tells to be in an old encoding. */
function expectTold(changed: ReviewedBook, told: Json, round: MadeRound): void {
  const tells = toldBy(changed, round);
  // The texts are compared first: that is quick, and the long comparison says what differs.
  if (JSON.stringify(tells) !== JSON.stringify(told)) expect(tells).toEqual(told);
  const old = changed.review.findings.filter(({ code }) => code === 'text.legacy-encoding');
  expect(old.map(({ sheet, cell }) => `${String(sheet)}!${String(cell)}`).sort()).toEqual([...changed.oldFonts].sort());
}

const NAMES = Object.keys(TRANSFORMS);
const SEEDS = fc.nat();

/** Several changes one after the other. */
const WAY = fc.array(fc.record({ name: fc.constantFrom(...NAMES), seed: SEEDS }), { minLength: 2, maxLength: 10 });

/** So many of something. */
function some<T>(one: fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> {
  return fc.array(one, { minLength: count, maxLength: count });
}

// Whole: 32 kinds × 2 rounds × 6 workbooks, 6 × 9 rounds × 12 workbooks, and a few of an ordinary size: over a thousand rearranged workbooks.
describe('one change alone', () => {
  test.each(NAMES.map((name, part) => [name, part] as const))('%s: the report stays the same', (name, part) => {
    const ways = some(SEEDS, runsOf(6, 2)).map((seeds) => seeds.map((seed) => [{ name, seed }]));
    fc.assert(fc.property(drawsOf(9), ways, expectSame), { ...seedOf(part), numRuns: 2 });
  });
});

describe('all kinds of changes together', () => {
  test.each([1, 2, 3, 4, 5, 6])('small rounds, part %i: the report stays the same', (part) => {
    fc.assert(fc.property(drawsOf(9), some(WAY, 12), expectSame), { ...seedOf(100 + part), numRuns: runsOf(9, 3) });
  });

  test('rounds of up to forty people: the report stays the same', () => {
    fc.assert(fc.property(drawsOf(40), some(WAY, 2), expectSame), { ...seedOf(200), numRuns: runsOf(5, 2) });
  });
});

test('through real files, written, read back and collected: the report stays the same', async () => {
  await fc.assert(
    fc.asyncProperty(drawsOf(7), WAY, fc.boolean(), SEEDS, async (draw, way, isSent, seed) => {
      const round = makeRound(draw);
      const plain = reviewBook(bookOf(round, 'matrix'));
      const steps = isSent ? [...way, { name: 'tabs in files of their own', seed }] : way;
      const changed = await reviewThroughFiles(rearranged(bookOf(round), steps));
      expectTold(changed, toldBy(plain, round), round);
    }),
    { ...seedOf(300), numRuns: runsOf(12, 5) },
  );
});
