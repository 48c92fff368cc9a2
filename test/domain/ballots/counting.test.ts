import { parseFraction } from '../../../src/domain/arithmetic/ratio';
import { countVote, isWithheld, neededByVote } from '../../../src/domain/ballots/counting';
import type { Attendance } from '../../../src/domain/ballots/attendance';
import { tallyTotals } from '../../../src/domain/ballots/tally';
import { holdVote } from '../../../src/domain/ballots/vote';
import type { BallotCount } from '../../../src/domain/round/votes';
import { ABSENT, box, codesOf, count, known, settings, totals } from '../../support/round';

const COUNCIL: Attendance = { members: 13, present: 11, written: 2, quorum: null, quorumShare: null };
const TWO_THIRDS = parseFraction('2/3');
type Rows = Parameters<typeof totals>[1];

function meeting(own: Partial<Attendance> = {}, set: Readonly<Record<string, string>> = {}) {
  return {
    attendance: { ...COUNCIL, ...own },
    settings: settings({ 'cstd.vote.percent': '70', ...set }),
    council: [],
  };
}

function held(
  rows: Rows,
  own: {
    readonly form?: 'papers' | 'hands';
    readonly counted?: BallotCount | null;
    readonly attendance?: Partial<Attendance>;
    readonly set?: Readonly<Record<string, string>>;
  } = {},
) {
  const { form = 'papers', counted = count('cstd', 13, 13) } = own;
  return holdVote(totals('cstd', rows, form), counted, meeting(own.attendance, own.set));
}

const GOOD: Rows = { NV001: [10, 2, 1], NV002: [9, 4, null] };

test('totals counted by hand stand in for the papers: the same verdicts, and no line about rows read', () => {
  const { vote, findings } = held(GOOD);
  expect(vote).toMatchObject({
    way: 'totals-only',
    read: null,
    valid: 13,
    invalid: 0,
    box: { sheet: 'Kết quả kiểm phiếu', rows: null, nominees: [{ id: 'NV001' }, { id: 'NV002' }] },
    nominees: [
      { id: 'NV001', yes: 10, no: 2, blank: 1, unreadable: 0, verdict: 'passed', short: null },
      { id: 'NV002', yes: 9, no: 4, blank: 0, unreadable: 0, verdict: 'failed', short: 1 },
    ],
  });
  expect(vote.lines.map(({ line, holds }) => [line, holds])).toEqual([
    ['present-within-members', true],
    ['issued-within-attendance', true],
    ['returned-within-issued', true],
    ['marks-equal-valid', true],
    ['marks-equal-valid', true],
    ['valid-within-returned', true],
  ]);
  expect(findings).toEqual([]);
});

test('papers that came back beyond the marks of the fullest name are the invalid ones, unless somebody counted them', () => {
  const left = held({ NV001: [10, 2, 0] }).vote;
  expect(left).toMatchObject({ valid: 12, invalid: 1 });
  expect(left.lines.at(-1)).toMatchObject({ line: 'valid-within-returned', left: 12, comparator: '<=', right: 13 });
  const stated = { ...count('cstd', 13, 13), invalid: known(1) };
  const agreed = held({ NV001: [10, 2, 0] }, { counted: stated });
  expect(agreed.vote).toMatchObject({ valid: 12, invalid: 1 });
  expect(agreed.vote.lines.at(-1)).toMatchObject({ line: 'valid-and-invalid-equal-returned', left: 13, right: 13 });
  expect(held({ NV001: [10, 2, 0] }, { counted: null }).vote).toMatchObject({ valid: 12, invalid: null });
  expect(held({ NV001: [0, 0, 0] }, { counted: null }).vote).toMatchObject({ valid: 0, invalid: null });
  // Fewer came back than have marks: that is told as such, and no number of invalid papers is made of it.
  expect(held({ NV001: [10, 2, 0] }, { counted: count('cstd', 13, 11) }).vote).toMatchObject({ invalid: null });
});

test('how many papers are valid is what came back without the invalid ones where a name bears that out, else what most names come to, of these the most', () => {
  const valid = (rows: Rows, invalid: number | null): number =>
    held(rows, { counted: { ...count('cstd', 13, 13), invalid: invalid === null ? ABSENT : known(invalid) } }).vote
      .valid;
  expect(valid({ NV001: [10, 2], NV002: [9, 3], NV003: [9, 2] }, 2)).toBe(11);
  expect(valid({ NV001: [10, 2], NV002: [9, 3], NV003: [9, 2] }, 3)).toBe(12);
  expect(valid({ NV001: [10, 2], NV002: [9, 3], NV003: [10, 3] }, null)).toBe(12);
  expect(valid({ NV001: [10, 2], NV002: [9, 2] }, null)).toBe(12);
  expect(valid({ NV001: [9, 2], NV002: [10, 2] }, null)).toBe(12);
});

test('papers that are taken as invalid only because nobody wrote who had no opinion are told: they could be valid', () => {
  const told = (rows: Rows, own: Parameters<typeof held>[1] = {}) =>
    held(rows, own).findings.flatMap(({ code, severity, cell, params }) =>
      code === 'ballot.invalid-inferred' ? [[severity, cell, params]] : [],
    );
  const params = { award: 'cstd', returned: '13', valid: '12', rest: '1' };
  expect(told({ NV001: [10, 2] })).toEqual([['warning', 'B2', params]]);
  expect(told({ NV001: [10, 2, 0], NV002: [9, 3] })).toEqual([['warning', 'B2', params]]);
  expect(told({ NV001: [10, 2, 0] })).toEqual([]);
  expect(told({ NV001: [10, 3] })).toEqual([]);
  expect(told({ NV001: [10, 2] }, { form: 'hands' })).toEqual([]);
  expect(told({ NV001: [10, 2] }, { counted: { ...count('cstd', 13, 13), invalid: known(1) } })).toEqual([]);
  expect(told({ NV001: [10, 2] }, { counted: null })).toEqual([]);
  expect(told({ NV001: [10, 2] }, { counted: count('cstd', 13, 11) })).toEqual([]);
  expect(told({ NV001: [10, 2], NV002: ['?', 1] })).toEqual([]);
});

test.each<[string, Rows, BallotCount, string, string, string]>([
  [
    'a name has fewer marks than another',
    { NV001: [10, 2, 1], NV002: [9, 3] },
    count('cstd', 13, 13),
    'marks-equal-valid',
    'NV002',
    '-1',
  ],
  [
    'there are more marks than papers',
    { NV001: [10, 4, 0] },
    count('cstd', 13, 13),
    'valid-within-returned',
    'cstd',
    '1',
  ],
  [
    'the invalid papers counted are not those left',
    { NV001: [10, 2, 0] },
    { ...count('cstd', 13, 13), invalid: known(3) },
    'valid-and-invalid-equal-returned',
    'cstd',
    '2',
  ],
])(
  '%s: the line and the difference are told, and nobody has a verdict',
  (_what, rows, counted, line, subject, difference) => {
    const { vote, findings } = held(rows, { counted });
    expect(vote.nominees.map(({ verdict }) => verdict)).toEqual(vote.nominees.map(() => 'undetermined'));
    const [broken] = findings.filter(({ code }) => code === 'ballot.reconciliation');
    expect([broken?.subject, broken?.params['line'], broken?.params['difference']]).toEqual([
      subject,
      line,
      difference,
    ]);
  },
);

test('a slip in the totals of one name is told of that name, and of nobody whose totals are right', () => {
  const told = (rows: Rows, invalid: number | null) => {
    const counted = invalid === null ? count('cstd', 13, 13) : { ...count('cstd', 13, 13), invalid: known(invalid) };
    const { vote, findings } = held(rows, { counted });
    const lines = findings.flatMap(({ code, subject, params }) =>
      code === 'ballot.reconciliation' ? [[subject, params['line'], params['difference']]] : [],
    );
    return [vote.valid, ...lines];
  };
  const many = (wrong: readonly number[]) => ({ NV001: [10, 2, 1], NV002: [9, 4], NV003: wrong, NV004: [13, 0, 0] });
  expect(told(many([9, 6]), 0)).toEqual([13, ['NV003', 'marks-equal-valid', '2']]);
  expect(told(many([9, 6]), null)).toEqual([13, ['NV003', 'marks-equal-valid', '2']]);
  expect(told(many([9, 1]), null)).toEqual([13, ['NV003', 'marks-equal-valid', '-3']]);
  // By the counts of papers the one that agrees with them is right, whatever most say.
  expect(told({ NV001: [10, 3, 0], NV002: [9, 3], NV003: [8, 4] }, 0)).toEqual([
    13,
    ['NV002', 'marks-equal-valid', '-1'],
    ['NV003', 'marks-equal-valid', '-1'],
  ]);
  // Where no name agrees with the counts of papers, those are what differs.
  expect(told({ NV001: [10, 2, 0], NV002: [9, 3] }, 0)).toEqual([
    12,
    ['cstd', 'valid-and-invalid-equal-returned', '-1'],
  ]);
});

test('a name whose figures are missing or unreadable withholds every verdict and has no totals made up', () => {
  for (const row of [
    [null, 2, 1],
    [10, 'hai', 1],
    [10, 2, '?'],
    [10, null],
  ]) {
    const { vote } = held({ NV001: [10, 2, 1], NV002: row });
    expect(vote.unread).toEqual(['NV002']);
    expect(vote.nominees.map(({ id, verdict }) => [id, verdict])).toEqual([['NV001', 'undetermined']]);
    expect(isWithheld(vote)).toBe(true);
  }
  expect(tallyTotals([], null)).toEqual({ valid: 0, nominees: [], unread: [] });
});

test('raised hands need no papers, and are compared with those who could vote', () => {
  const { vote, findings } = held({ NV001: [10, 2, 1] }, { form: 'hands', counted: null });
  expect(vote).toMatchObject({ way: 'show-of-hands', issued: null, returned: null, valid: 13, invalid: null });
  expect(vote.nominees).toMatchObject([{ verdict: 'passed' }]);
  expect(findings).toEqual([]);
  expect(vote.lines.at(-1)).toMatchObject({ line: 'votes-within-attendance', left: 13, comparator: '<=', right: 13 });
  const crowd = held({ NV001: [10, 4, 0] }, { form: 'hands', counted: null });
  expect(crowd.findings.map(({ code, params }) => [code, params['line'], params['difference']])).toEqual([
    ['ballot.reconciliation', 'votes-within-attendance', '1'],
  ]);
});

test('a base that raised hands do not have leaves the verdict open and is asked for', () => {
  const { vote, findings } = held(
    { NV001: [10, 2, 1] },
    { form: 'hands', counted: null, set: { 'cstd.vote.base': 'issued' } },
  );
  expect(vote.nominees).toMatchObject([{ verdict: 'undetermined' }]);
  expect(findings.map(({ code, params }) => [code, params['label']])).toEqual([['round.missing', 'issued']]);
});

test.each([
  ['hands', 'yes', ['ballot.hands-raised']],
  ['hands', 'no', []],
  ['papers', 'yes', []],
] as const)('%s where a secret ballot is needed: %s', (form, secret, codes) => {
  expect(codesOf(held(GOOD, { form, set: { 'cstd.vote.secret': secret } }).findings)).toEqual(codes);
});

test('raised hands for a title whose vote is secret are told with their tab and their title', () => {
  const { findings } = held(GOOD, { form: 'hands', set: { 'cstd.vote.secret': 'yes' } });
  expect(findings).toMatchObject([{ sheet: 'Kết quả kiểm phiếu', cell: null, params: { award: 'cstd' } }]);
});

test('unanimity is pointed out where papers were counted, and not where hands were seen by all', () => {
  expect(codesOf(held({ NV001: [13, 0, 0] }).findings)).toEqual(['ballot.unanimous']);
  expect(codesOf(held({ NV001: [0, 13, 0] }).findings)).toEqual(['ballot.unanimous']);
  expect(codesOf(held({ NV001: [13, 0, 0] }, { form: 'hands' }).findings)).toEqual([]);
});

test('what the committee notes about the numbers stays with the vote', () => {
  const counted = { ...count('cstd', 1, 1), invalid: ABSENT, note: 'Một phiếu để lại trong phòng họp' };
  expect(countVote(box('cstd', ['NV001'], ['x']), counted, meeting()).counted.note).toBe(counted.note);
  expect(countVote(totals('cstd', GOOD), counted, meeting()).counted.note).toBe(counted.note);
  expect(countVote(totals('cstd', GOOD), null, meeting()).counted.note).toBe('');
  expect(countVote(box('cstd', ['NV001'], ['x']), null, meeting()).counted).toMatchObject({ way: 'papers', note: '' });
});

test.each<[string, Partial<Attendance>, boolean]>([
  ['is not, where no quorum is set', { members: null }, false],
  ['is not, where the quorum could be told', { members: 0, quorumShare: TWO_THIRDS, quorum: true }, false],
  ['is, where it is missing', { members: null, quorumShare: TWO_THIRDS }, true],
  ['is, where it is 0', { members: 0, quorumShare: TWO_THIRDS }, true],
  ['is not, where it is told', { members: 13, quorumShare: TWO_THIRDS }, false],
])('the number of members %s asked for', (_what, attendance, isAsked) => {
  const { counted } = countVote(totals('cstd', GOOD), count('cstd', 13, 13), meeting(attendance));
  expect(neededByVote(counted).includes('members')).toBe(isAsked);
});

test('without counts a vote needs to know how many papers went out and came back', () => {
  const { counted } = countVote(totals('cstd', GOOD), null, meeting({ present: null }));
  expect(neededByVote(counted).filter((label) => label !== false)).toEqual(['present', 'issued', 'returned']);
});

test('a number of invalid papers that the committee wrote and the papers do not bear out is told, at its cell; the papers decide', () => {
  const told = (invalid: BallotCount['invalid'] | null, lines: readonly string[] = ['x', 'x', '-#']) => {
    const counted = invalid === null ? null : { ...count('cstd', 3, 3), invalid };
    const { findings } = countVote(box('cstd', ['NV001'], lines), counted, meeting());
    return findings.flatMap(({ code, severity, cell, params }) =>
      code === 'ballot.invalid-differs' ? [[severity, cell, params]] : [],
    );
  };
  const at = { sheet: 'Kiểm phiếu', cell: 'D6' };
  expect(told(known(3, at))).toEqual([
    ['warning', 'D6', { award: 'cstd', stated: '3', read: '1', sheet: 'Phiếu cstd' }],
  ]);
  expect([told(known(1, at)), told(ABSENT), told(null)]).toEqual([[], [], []]);
});
