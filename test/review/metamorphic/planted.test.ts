/** Every error that is put into a workbook is told at its cell, nothing else is, and nobody else's figures change. */
import fc from 'fast-check';
import { valueAt } from '../../../src/domain/checked';
import type { Finding } from '../../../src/domain/finding';
import { RATERS } from '../../../src/domain/terms';
import { codeKey } from '../../../src/domain/text/keys';
import { chanceOf } from '../../support/generated-round/chance';
import { bookOf } from '../../support/generated-round/layout';
import { ERRORS, type PlantedBook, WARNINGS } from '../../support/generated-round/planted';
import { type Draw, type MadeRound, drawsOf, madeTotal, makeRound } from '../../support/generated-round/round';
import { type Expected, type ReviewedBook, reviewBook } from '../../support/generated-round/reviewed';
import { seedOf } from '../../support/generated-round/seed';
import { type Step, TRANSFORMS, rearranged } from '../../support/generated-round/transforms';

/** Errors put in one after the other; a kind for which there is no place is left out. */
function planted(round: MadeRound, steps: readonly Step[]): PlantedBook {
  const kinds = new Map(Object.entries({ ...ERRORS, ...WARNINGS }));
  let result: PlantedBook = { book: bookOf(round), touches: [] };
  for (const { name, seed } of steps) {
    const next = valueAt(kinds, name)(result.book, chanceOf(name, seed), round);
    if (next === null) continue;
    const { touches } = result;
    const isAll = touches === null || next.touches === null;
    result = { book: next.book, touches: isAll ? null : [...touches, ...next.touches] };
  }
  return result;
}

/** One line for a finding, of which codes count without regard to case and form; the same told twice counts once. */
function lines(findings: readonly (Expected | Finding)[]): readonly string[] {
  const told = findings.map(({ code, sheet, cell, subject }) =>
    [code, sheet, cell, subject === null ? null : codeKey(subject)].map(String).join(' | '),
  );
  return [...new Set(told)].sort();
}

function expectOthersUnchanged({ review }: ReviewedBook, round: MadeRound, touches: PlantedBook['touches']): void {
  if (touches === null) return;
  const scores = new Map([...review.evaluation.scores].map(([id, own]) => [codeKey(id), own]));
  for (const [index, { code }] of round.people.entries()) {
    if (touches.includes(code)) continue;
    const { byRater } = valueAt(scores, codeKey(code));
    const read = RATERS.map((rater) => {
      const total = byRater[rater];
      return total.kind === 'total' ? total.points : null;
    });
    expect([code, ...read]).toEqual([code, ...RATERS.map((rater) => madeTotal(round, rater, index))]);
  }
}

function expectTold(draw: Draw, errors: readonly Step[], ways: readonly (readonly Step[])[]): void {
  const round = makeRound(draw);
  const { book, touches } = planted(round, errors);
  for (const way of ways) {
    const reviewed = reviewBook(rearranged(book, way));
    const { findings } = reviewed.review;
    const isError = ({ code }: { readonly code: Finding['code'] }): boolean => {
      const grave = findings.find((one) => one.code === code);
      return grave === undefined || grave.severity === 'error';
    };
    expect(lines(findings.filter(({ severity }) => severity === 'error'))).toEqual(
      lines(reviewed.expected.filter(isError)),
    );
    expect(lines(findings)).toEqual(expect.arrayContaining([...lines(reviewed.expected)]));
    expectOthersUnchanged(reviewed, round, touches);
  }
}

const KINDS = Object.keys({ ...ERRORS, ...WARNINGS });
/** Collecting refuses what contradicts itself across files; that has its own tests. */
const CHANGES = Object.keys(TRANSFORMS).filter((name) => name !== 'tabs in files of their own');
const SEEDS = fc.nat();
const WAY = fc.array(fc.record({ name: fc.constantFrom(...CHANGES), seed: SEEDS }), { maxLength: 7 });

describe('one error alone', () => {
  test.each(KINDS.map((name, part) => [name, part] as const))(
    '%s is told at its cell, and nothing else is',
    (name, part) => {
      fc.assert(
        fc.property(drawsOf(9), SEEDS, WAY, (draw, seed, way) => expectTold(draw, [{ name, seed }], [[], way])),
        { ...seedOf(part), numRuns: 3 },
      );
    },
  );
});

test('several errors together are told at their cells, and nothing else is', () => {
  const errors = fc.array(fc.record({ name: fc.constantFrom(...KINDS), seed: SEEDS }), { minLength: 2, maxLength: 6 });
  const ways = fc.array(WAY, { minLength: 2, maxLength: 2 });
  fc.assert(fc.property(drawsOf(9), errors, ways, expectTold), { ...seedOf(100), numRuns: 40 });
});
