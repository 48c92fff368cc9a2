import fc from 'fast-check';
import { canonicalBallots } from '../../../src/domain/ballots/canonical';
import type { BallotBox } from '../../../src/domain/round/votes';
import { box, settings } from '../../support/round';

const RULE = settings({ 'cstd-co-so.vote.percent': '70' });

function withNames(one: BallotBox, order: readonly number[]): BallotBox {
  return {
    ...one,
    nominees: order.flatMap((position) => one.nominees[position] ?? []),
    ballots: one.ballots.map((ballot) => ({
      ...ballot,
      marks: order.flatMap((position) => ballot.marks[position] ?? []),
    })),
  };
}

const boxes = fc
  .integer({ min: 1, max: 5 })
  .chain((names) =>
    fc.record({
      names: fc.constant(Array.from({ length: names }, (_, index) => `NV${String(index)}`)),
      lines: fc.array(
        fc.string({ unit: fc.constantFrom('x', '0', '-', '?', '!'), minLength: names, maxLength: names }),
        {
          maxLength: 12,
        },
      ),
    }),
  )
  .map(({ names, lines }) => box('cstd-co-so', names, lines));

test('the order in which papers were entered, and that of the names, leave no trace in the fingerprint', () => {
  fc.assert(
    fc.property(boxes, fc.integer(), (one, seed) => {
      const shuffled = [...one.ballots].sort((left, right) => {
        const key = (ballot: unknown): number => (JSON.stringify(ballot).length * 7919 + seed) % 101;
        return key(left) - key(right);
      });
      const text = canonicalBallots(one, RULE);
      expect(canonicalBallots({ ...one, ballots: shuffled }, RULE)).toBe(text);
      expect(canonicalBallots({ ...one, ballots: [...one.ballots].reverse() }, RULE)).toBe(text);
      const reversed = one.nominees.map((_, index) => one.nominees.length - 1 - index);
      expect(canonicalBallots(withNames(one, reversed), RULE)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('one mark, one paper, one reason, the threshold, its base and the rule for blanks each change it', () => {
  const one = box('cstd-co-so', ['A', 'B'], ['xx', 'x0', '--#']);
  const texts = [
    canonicalBallots(one, RULE),
    canonicalBallots(box('cstd-co-so', ['A', 'B'], ['xx', 'x-', '--#']), RULE),
    canonicalBallots(box('cstd-co-so', ['A', 'B'], ['xx', 'xx', 'x0', '--#']), RULE),
    canonicalBallots(box('cstd-co-so', ['A', 'C'], ['xx', 'x0', '--#']), RULE),
    canonicalBallots(
      { ...one, ballots: one.ballots.map((ballot) => (ballot.isInvalid ? { ...ballot, reason: 'rách' } : ballot)) },
      RULE,
    ),
    canonicalBallots({ ...one, ballots: one.ballots.map((ballot) => ({ ...ballot, isMarkedElsewhere: true })) }, RULE),
    canonicalBallots(one, settings()),
    canonicalBallots(one, settings({ 'cstd-co-so.vote.percent': '2/3' })),
    canonicalBallots(one, settings({ 'cstd-co-so.vote.percent': '70', 'cstd-co-so.vote.base': 'valid' })),
    canonicalBallots(one, settings({ 'cstd-co-so.vote.percent': '70', 'cstd-co-so.vote.comparator': '>' })),
    canonicalBallots(one, settings({ 'cstd-co-so.vote.percent': '70', 'ballot.all-blank': 'invalid' })),
    canonicalBallots(one, settings({ 'cstd-co-so.vote.percent': '70', 'ballot.unmarked-name': 'no' })),
  ];
  expect(new Set(texts).size).toBe(texts.length);
});

test('the text is the same in every version: the fingerprint of papers that nobody touched tells of no change', () => {
  const one = box('cstd-co-so', ['NV2', 'NV1'], ['x0', '-?', '!x', 'x-', 'x0#']);
  const ballots = [...one.ballots, ...box('cstd-co-so', ['NV2', 'NV1'], ['0x#']).ballots].map((ballot, row) =>
    row === 5 ? { ...ballot, reason: 'rách' } : ballot,
  );
  expect(canonicalBallots({ ...one, ballots }, settings())).toBe(
    '{"award":"cstd-co-so","percent":null,"comparator":">=","base":"members",' +
      '"blanks":{"allBlank":"valid","unmarkedName":"blank"},"nominees":["NV1","NV2"],' +
      '"papers":["-y","?-","ny","ny#","y!","yn#rách"]}',
  );
});
