import { brokenLines, needsWritten, reconcile, reconcileTotals } from '../../../src/domain/ballots/reconciliation';
import type { Attendance } from '../../../src/domain/ballots/attendance';
import type { Tally } from '../../../src/domain/ballots/tally';

const COUNCIL: Attendance = { members: 13, present: 11, written: 2, quorum: null, quorumShare: null };
const COUNTED: Tally = {
  read: 13,
  valid: 12,
  invalid: 1,
  nominees: [{ yes: 10, no: 1, blank: 1, unreadable: 0, unknownMarks: 0 }],
};

function broken(
  attendance: Partial<Attendance>,
  issued: number | null,
  returned: number | null,
  counted: Partial<Tally> = {},
) {
  const lines = reconcile({ ...COUNCIL, ...attendance }, issued, returned, { ...COUNTED, ...counted }, ['NV001']);
  return brokenLines(lines, 'Phiếu CSTĐCS', 'cstd-co-so').map(({ subject, params }) => [
    params['line'],
    params['difference'],
    subject,
  ]);
}

test('numbers that agree break no line', () => {
  const lines = reconcile(COUNCIL, 13, 13, COUNTED, ['NV001']);
  expect(
    lines.map(({ line, left, comparator, right, holds, nominee }) => [line, left, comparator, right, holds, nominee]),
  ).toEqual([
    ['present-within-members', 13, '<=', 13, true, null],
    ['issued-within-attendance', 13, '<=', 13, true, null],
    ['returned-within-issued', 13, '<=', 13, true, null],
    ['returned-equals-read', 13, '=', 13, true, null],
    ['marks-equal-valid', 12, '=', 12, true, 'NV001'],
  ]);
  expect(broken({}, 13, 13)).toEqual([]);
});

test.each<
  [
    string,
    Partial<Attendance>,
    number | null,
    number | null,
    Partial<Tally>,
    readonly (readonly [string, string, string])[],
  ]
>([
  ['more present than members', { present: 12 }, 13, 13, {}, [['present-within-members', '1', 'cstd-co-so']]],
  ['more papers issued than people', { written: 1 }, 13, 13, {}, [['issued-within-attendance', '1', 'cstd-co-so']]],
  ['more came back than went out', {}, 12, 13, {}, [['returned-within-issued', '1', 'cstd-co-so']]],
  ['fewer came back than were read', {}, 13, 12, {}, [['returned-equals-read', '-1', 'cstd-co-so']]],
  ['more came back than were read', {}, 13, 13, { read: 11 }, [['returned-equals-read', '2', 'cstd-co-so']]],
  ['marks that do not make up the valid papers', {}, 13, 13, { valid: 13 }, [['marks-equal-valid', '-1', 'NV001']]],
  [
    'several at once',
    { present: 20 },
    30,
    31,
    {},
    [
      ['present-within-members', '9', 'cstd-co-so'],
      ['issued-within-attendance', '8', 'cstd-co-so'],
      ['returned-within-issued', '1', 'cstd-co-so'],
      ['returned-equals-read', '18', 'cstd-co-so'],
    ],
  ],
  ['a number that is not there breaks nothing', { members: null, present: null }, null, null, {}, []],
  ['papers issued within those present need no written opinions', { written: null }, 11, 11, { read: 11 }, []],
  ['papers beyond those present cannot be judged without them', { written: null }, 13, 13, {}, []],
  ['nobody in writing', { written: 0 }, 13, 13, {}, [['issued-within-attendance', '2', 'cstd-co-so']]],
])('%s', (_what, attendance, issued, returned, counted, expected) => {
  expect(broken(attendance, issued, returned, counted)).toEqual(expected);
});

test('a broken line names the tab and both sides, never a paper', () => {
  const lines = reconcile(COUNCIL, 13, 12, COUNTED, ['NV001']);
  expect(brokenLines(lines, 'Phiếu CSTĐCS', 'cstd-co-so')).toEqual([
    {
      code: 'ballot.reconciliation',
      severity: 'error',
      sheet: 'Phiếu CSTĐCS',
      cell: null,
      subject: 'cstd-co-so',
      params: { award: 'cstd-co-so', line: 'returned-equals-read', left: '12', right: '13', difference: '-1' },
    },
  ]);
});

test('valid and invalid papers must be exactly those that came back: one too few is no less wrong than one too many', () => {
  const holds = (invalid: number | null): readonly unknown[] =>
    reconcileTotals('papers', COUNCIL, 13, 11, invalid).map((one) => [one.line, one.left, one.comparator, one.holds]);
  expect(holds(1)).toEqual([['valid-and-invalid-equal-returned', 12, '=', false]]);
  expect(holds(2)).toEqual([['valid-and-invalid-equal-returned', 13, '=', true]]);
  expect(holds(3)).toEqual([['valid-and-invalid-equal-returned', 14, '=', false]]);
  expect(holds(null)).toEqual([['valid-within-returned', 11, '<=', true]]);
});

test.each([
  [11, 13, true],
  [11, 11, false],
  [null, 13, false],
  [11, null, false],
])('%j present, %j issued: written opinions are needed: %s', (present, issued, needed) => {
  expect(needsWritten({ ...COUNCIL, present }, issued)).toBe(needed);
});
