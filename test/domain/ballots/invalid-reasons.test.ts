import { invalidReasons } from '../../../src/domain/ballots/invalid-reasons';
import type { Ballot } from '../../../src/domain/round/votes';
import { settings } from '../../support/round';

const invalid = (reason?: string): Ballot =>
  reason === undefined ? { marks: ['yes'], isInvalid: true } : { marks: ['yes'], isInvalid: true, reason };
const blank: Ballot = { marks: ['unmarked'], isInvalid: false };

test('reasons are counted whatever their spelling, and the order of papers changes nothing', () => {
  const ballots = [
    invalid('rách'),
    invalid('Gạch bỏ'),
    invalid('gạch  bỏ'),
    invalid(),
    invalid('RÁCH'),
    invalid('bẩn'),
    blank,
  ];
  const expected = [
    { kind: 'stated', reason: 'gạch bỏ', count: 2 },
    { kind: 'stated', reason: 'rách', count: 2 },
    { kind: 'stated', reason: 'bẩn', count: 1 },
    { kind: 'unstated', count: 1 },
  ];
  expect(invalidReasons({ ballots }, settings())).toEqual(expected);
  expect(invalidReasons({ ballots: [...ballots].reverse() }, settings())).toEqual(expected);
});

test('a reason that names somebody is told apart from one that was not given, and only in number', () => {
  const withheld: Ballot = { marks: ['yes'], isInvalid: true, isReasonWithheld: true };
  expect(invalidReasons({ ballots: [withheld, invalid(), withheld, invalid('rách')] }, settings())).toEqual([
    { kind: 'stated', reason: 'rách', count: 1 },
    { kind: 'withheld', count: 2 },
    { kind: 'unstated', count: 1 },
  ]);
});

test('a paper without any mark is a reason only where the council has it so', () => {
  const rule = settings({ 'ballot.all-blank': 'invalid' });
  expect(invalidReasons({ ballots: [blank, blank, { marks: ['yes'], isInvalid: false }] }, rule)).toEqual([
    { kind: 'blank', count: 2 },
  ]);
  expect(invalidReasons({ ballots: [blank] }, settings())).toEqual([]);
  const half = { marks: ['yes', 'unmarked'], isInvalid: false } as const;
  expect(invalidReasons({ ballots: [half] }, rule)).toEqual([]);
  expect(invalidReasons({ ballots: [{ ...blank, isMarkedElsewhere: true }] }, rule)).toEqual([]);
});
