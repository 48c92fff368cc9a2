import fc from 'fast-check';
import { blankRulesOf, tally, type BlankRules, type Tally } from '../../../src/domain/ballots/tally';
import { itemAt } from '../../../src/domain/checked';
import type { Ballot, Mark } from '../../../src/domain/round/votes';
import { papers } from '../../support/round';

const USUAL: BlankRules = { allBlank: 'valid', unmarkedName: 'blank' };

test('where nothing says otherwise a blank paper is valid, and a name without a mark blank', () => {
  expect(blankRulesOf(new Map())).toEqual(USUAL);
});

test('every kind of mark is counted as what it is, and a text that is no mark as unreadable', () => {
  expect(tally(papers('x0-', 'x?!', '00x'), 3, USUAL)).toEqual({
    read: 3,
    valid: 3,
    invalid: 0,
    nominees: [
      { yes: 2, no: 1, blank: 0, unreadable: 0, unknownMarks: 0 },
      { yes: 0, no: 2, blank: 0, unreadable: 1, unknownMarks: 0 },
      { yes: 1, no: 0, blank: 1, unreadable: 1, unknownMarks: 1 },
    ],
  });
});

test('marks on an invalid paper count nowhere', () => {
  expect(tally(papers('x', 'x#', '!#'), 1, USUAL)).toEqual({
    read: 3,
    valid: 1,
    invalid: 2,
    nominees: [{ yes: 1, no: 0, blank: 0, unreadable: 0, unknownMarks: 0 }],
  });
});

test.each<[BlankRules['allBlank'], number, number]>([
  ['valid', 3, 0],
  ['invalid', 2, 1],
])(
  'a paper without any mark is %s where the council says so; one with a spoilt mark has a mark',
  (allBlank, valid, invalid) => {
    expect(tally(papers('x-', '--', '?-'), 2, { ...USUAL, allBlank })).toMatchObject({ read: 3, valid, invalid });
  },
);

test('a paper that is marked for a name nobody knows has a mark', () => {
  const elsewhere: Ballot = { marks: ['unmarked'], isInvalid: false, isMarkedElsewhere: true };
  const counts = tally([elsewhere, ...papers('-')], 1, { ...USUAL, allBlank: 'invalid' });
  expect(counts).toMatchObject({ read: 2, valid: 1, invalid: 1, nominees: [{ yes: 0, blank: 1 }] });
});

test.each<[BlankRules['unmarkedName'], { yes: number; no: number; blank: number }]>([
  ['blank', { yes: 1, no: 1, blank: 2 }],
  ['yes', { yes: 3, no: 1, blank: 0 }],
  ['no', { yes: 1, no: 3, blank: 0 }],
])('a name without a mark counts as %s', (unmarkedName, counts) => {
  expect(tally(papers('x', '0', '-', '-'), 1, { ...USUAL, unmarkedName }).nominees).toMatchObject([counts]);
});

test('no papers, no names: nothing', () => {
  expect(tally([], 0, USUAL)).toEqual({ read: 0, valid: 0, invalid: 0, nominees: [] });
});

describe('whatever the papers say', () => {
  const NAMES = 4;
  const mark = fc.constantFrom<Mark>('yes', 'no', 'unmarked', 'unreadable', 'other');
  const paper: fc.Arbitrary<Ballot> = fc.record({
    marks: fc.array(mark, { minLength: NAMES, maxLength: NAMES }),
    isInvalid: fc.boolean(),
  });
  const deck = fc.array(paper, { maxLength: 25 });
  const rules = fc.record({
    allBlank: fc.constantFrom<'valid' | 'invalid'>('valid', 'invalid'),
    unmarkedName: fc.constantFrom<'blank' | 'yes' | 'no'>('blank', 'yes', 'no'),
  });
  const RUNS = { numRuns: 1000 };

  test('yes, no, blank and unreadable make up the valid papers for every name; valid and invalid those read', () => {
    fc.assert(
      fc.property(deck, rules, (ballots, blank) => {
        const { read, valid, invalid, nominees } = tally(ballots, NAMES, blank);
        expect(valid + invalid).toBe(read);
        for (const { yes, no, blank: unmarked, unreadable, unknownMarks } of nominees) {
          expect(yes + no + unmarked + unreadable).toBe(valid);
          expect(unknownMarks).toBeLessThanOrEqual(unreadable);
        }
      }),
      RUNS,
    );
  });

  test('the order of the papers makes no difference', () => {
    fc.assert(
      fc.property(
        deck.chain((ballots) =>
          fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
        ),
        rules,
        ([ballots, shuffled], blank) => {
          expect(tally(shuffled, NAMES, blank)).toEqual(tally(ballots, NAMES, blank));
        },
      ),
      RUNS,
    );
  });

  test('the order of the names in the header makes no difference to anybody', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: NAMES });
    fc.assert(
      fc.property(deck, rules, order, (ballots, blank, positions) => {
        const moved = ballots.map((ballot) => ({ ...ballot, marks: positions.map((at) => itemAt(ballot.marks, at)) }));
        const before = tally(ballots, NAMES, blank);
        expect(tally(moved, NAMES, blank)).toEqual({
          ...before,
          nominees: positions.map((at) => itemAt(before.nominees, at)),
        });
      }),
      RUNS,
    );
  });

  test('papers counted in two boxes are papers counted in one', () => {
    const sum = (left: Tally, right: Tally): Tally => ({
      read: left.read + right.read,
      valid: left.valid + right.valid,
      invalid: left.invalid + right.invalid,
      nominees: left.nominees.map((own, at) => {
        const other = itemAt(right.nominees, at);
        return {
          yes: own.yes + other.yes,
          no: own.no + other.no,
          blank: own.blank + other.blank,
          unreadable: own.unreadable + other.unreadable,
          unknownMarks: own.unknownMarks + other.unknownMarks,
        };
      }),
    });
    fc.assert(
      fc.property(deck, deck, rules, (one, other, blank) => {
        expect(tally([...one, ...other], NAMES, blank)).toEqual(
          sum(tally(one, NAMES, blank), tally(other, NAMES, blank)),
        );
      }),
      RUNS,
    );
  });

  test('one more blank paper moves the papers, and no count but the blank ones', () => {
    fc.assert(
      fc.property(deck, (ballots) => {
        const blankPaper: Ballot = { marks: ['unmarked', 'unmarked', 'unmarked', 'unmarked'], isInvalid: false };
        const before = tally(ballots, NAMES, USUAL);
        expect(tally([...ballots, blankPaper], NAMES, USUAL)).toEqual({
          read: before.read + 1,
          valid: before.valid + 1,
          invalid: before.invalid,
          nominees: before.nominees.map((own) => ({ ...own, blank: own.blank + 1 })),
        });
        expect(tally([...ballots, blankPaper], NAMES, { ...USUAL, allBlank: 'invalid' }).nominees).toEqual(
          tally(ballots, NAMES, { ...USUAL, allBlank: 'invalid' }).nominees,
        );
      }),
      RUNS,
    );
  });

  test('one more "yes" moves one count of one name by one', () => {
    fc.assert(
      fc.property(deck, fc.nat(NAMES - 1), (ballots, name) => {
        const withMark = (own: Mark): Tally => {
          const marks: Mark[] = ['no', 'no', 'no', 'no'];
          marks[name] = own;
          return tally([...ballots, { marks, isInvalid: false }], NAMES, USUAL);
        };
        const before = withMark('unmarked');
        expect(withMark('yes')).toEqual({
          ...before,
          nominees: before.nominees.map((own, at) =>
            at === name ? { ...own, yes: own.yes + 1, blank: own.blank - 1 } : own,
          ),
        });
      }),
      RUNS,
    );
  });
});

test('ten thousand papers of a hundred names are counted one by one, none lost', () => {
  const marks = Array.from({ length: 100 }, (_, at): Mark => (at % 3 === 0 ? 'no' : 'yes'));
  const { valid, nominees } = tally(
    Array.from({ length: 10_000 }, () => ({ marks, isInvalid: false })),
    100,
    USUAL,
  );
  expect(valid).toBe(10_000);
  expect(nominees.map(({ yes, no }) => [yes, no])).toEqual(
    marks.map((mark) => (mark === 'no' ? [0, 10_000] : [10_000, 0])),
  );
});
