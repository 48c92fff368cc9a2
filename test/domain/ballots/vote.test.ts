import fc from 'fast-check';
import type { Attendance } from '../../../src/domain/ballots/attendance';
import { holdVote } from '../../../src/domain/ballots/vote';
import { parseFraction } from '../../../src/domain/arithmetic/ratio';
import type { BallotBox, BallotCount } from '../../../src/domain/round/votes';
import { EMPTY, box, codesOf, count, settings } from '../../support/round';

const COUNCIL: Attendance = { members: 4, present: 3, written: 1, quorum: null, quorumShare: null };
const SHARE = { 'cstd.vote.percent': '70' };

function vote(
  lines: readonly string[],
  own: {
    readonly names?: readonly string[];
    readonly counted?: BallotCount | null;
    readonly attendance?: Partial<Attendance>;
    readonly set?: Readonly<Record<string, string>>;
  } = {},
) {
  const { names = ['NV001', 'NV002'], counted = count('cstd', lines.length, lines.length) } = own;
  const attendance = { ...COUNCIL, ...own.attendance };
  return holdVote(box('cstd', names, lines), counted, {
    attendance,
    settings: settings(own.set ?? SHARE),
    council: [],
  });
}

test('a nominee passes with enough "yes" of all members, and one who fails is told how many are missing', () => {
  const { vote: held, findings } = vote(['x0', 'xx', 'x0', '-?']);
  expect(held).toMatchObject({
    award: 'cstd',
    issued: 4,
    returned: 4,
    valid: 4,
    invalid: 0,
    threshold: { of: 4, required: 3 },
    nominees: [
      { id: 'NV001', yes: 3, no: 0, blank: 1, unreadable: 0, verdict: 'passed', short: null },
      { id: 'NV002', yes: 1, no: 2, blank: 0, unreadable: 1, verdict: 'failed', short: 2 },
    ],
  });
  expect(findings).toEqual([]);
  expect(held.lines.every(({ holds }) => holds)).toBe(true);
});

test('more valid papers than the base counts are told of: nobody is minuted with 118 % unawares', () => {
  const lines = ['xx', 'xx', 'x0', 'x0'];
  const ofPresent = { ...SHARE, 'cstd.vote.base': 'present' };
  const told = { code: 'ballot.base-exceeded', subject: 'cstd', params: { base: 'present', of: '3', valid: '4' } };
  expect(vote(lines, { set: ofPresent }).findings.filter(({ code }) => code !== 'ballot.unanimous')).toMatchObject([
    { ...told, sheet: 'Phiếu cstd', cell: null },
  ]);
  for (const set of [SHARE, { ...SHARE, 'cstd.vote.base': 'present-and-written' }, {}])
    expect(codesOf(vote(lines, { set }).findings)).not.toContain('ballot.base-exceeded');
  expect(codesOf(vote(lines.slice(1), { set: ofPresent }).findings)).not.toContain('ballot.base-exceeded');
  // One paper more came back than is in the tab: that is told, and nothing is worked out of such numbers.
  const disagreeing = vote(lines, { set: ofPresent, counted: count('cstd', 5, 5) });
  expect(codesOf(disagreeing.findings)).not.toContain('ballot.base-exceeded');
});

test('names that stand ready before the vote have failed nothing: without papers, and with nothing said of any, there is no verdict', () => {
  const verdicts = (counted: BallotCount | null, lines: readonly string[] = []) =>
    vote(lines, { counted }).vote.nominees.map(({ verdict, short }) => [verdict, short]);
  const open = ['undetermined', null];
  const empty = { ...count('cstd', 0, 0), issued: EMPTY, returned: EMPTY };
  expect(verdicts(null)).toEqual([open, open]);
  expect(verdicts(empty)).toEqual([open, open]);
  // Nobody gave a paper back: that is a vote, and nobody passed it.
  expect(verdicts(count('cstd', 4, 0))).toEqual([
    ['failed', 3],
    ['failed', 3],
  ]);
  expect(verdicts(null, ['x0'])).toEqual([
    ['failed', 2],
    ['failed', 3],
  ]);
});

test('a share that failed and reads like the percent it had to reach is told: who typed 66.67 meant 2/3', () => {
  const lines = ['x0', 'x0', '00'];
  const told = (set: Readonly<Record<string, string>>, papers = lines) =>
    vote(papers, { set, attendance: { members: 3, written: 0 } }).findings.filter(
      ({ code }) => code === 'ballot.rounded-share',
    );
  expect(told({ 'cstd.vote.percent': '66.67' })).toMatchObject([
    { subject: 'cstd', params: { key: 'cstd.vote.percent', percent: '66.67', yes: '2', of: '3' } },
  ]);
  expect(told({ 'cstd.vote.percent': '2/3' })).toEqual([]);
  expect(told({ 'cstd.vote.percent': '66.68' })).toEqual([]);
  expect(told({ 'cstd.vote.percent': '66.669' })).toEqual([]);
  // Above two thirds, two of three are not enough by whichever figure.
  expect(told({ 'cstd.vote.percent': '66.67', 'cstd.vote.comparator': '>' })).toEqual([]);
  expect(told({ 'cstd.vote.percent': '66.67' }, ['x0', 'x0', 'x0'])).toEqual([]);
  expect(told({})).toEqual([]);
  expect(told({ 'cstd.vote.percent': '66.67', 'cstd.vote.base': 'members' }, [])).toEqual([]);
});

test('nothing of a single paper comes out of a vote', () => {
  const { vote: held } = vote(['x0', 'xx', 'x0', '-?']);
  expect(
    JSON.stringify(held, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toMatch(/ballots|marks"|isInvalid/);
});

test.each<[string, Parameters<typeof vote>[1], readonly string[], string]>([
  ['no threshold is set', { set: {} }, [], 'undetermined'],
  ['the base is missing', { attendance: { members: null } }, ['members'], 'undetermined'],
  ['the base is 0', { attendance: { members: 0, present: 0, written: 0 } }, ['members'], 'undetermined'],
  [
    'the base is of those present and in writing, and nobody says how many wrote',
    { attendance: { written: null }, set: { ...SHARE, 'cstd.vote.base': 'present-and-written' } },
    ['written'],
    'undetermined',
  ],
  [
    'the base is of those present and in writing, and neither is there',
    { attendance: { present: null, written: null }, set: { ...SHARE, 'cstd.vote.base': 'present-and-written' } },
    ['present', 'written'],
    'undetermined',
  ],
  [
    'the base is of those present and in writing, and both are 0',
    { attendance: { present: 0, written: 0 }, set: { ...SHARE, 'cstd.vote.base': 'present-and-written' } },
    ['present'],
    'undetermined',
  ],
  [
    'the base is the papers issued, and the tab does not say how many',
    { counted: { ...count('cstd', 4, 4), issued: EMPTY }, set: { ...SHARE, 'cstd.vote.base': 'issued' } },
    ['issued'],
    'undetermined',
  ],
  ['nobody says how many came back', { counted: { ...count('cstd', 4, 4), returned: EMPTY } }, ['returned'], 'passed'],
  ['nobody recorded the papers at all', { counted: null }, ['issued', 'returned'], 'passed'],
  ['nobody says how many were present', { attendance: { present: null } }, ['present'], 'passed'],
  ['papers beyond those present, and nobody says who wrote', { attendance: { written: null } }, ['written'], 'passed'],
  [
    'a quorum is asked for, and nobody says how many there are',
    {
      attendance: { members: null, quorumShare: parseFraction('2/3') },
      set: { ...SHARE, 'cstd.vote.base': 'valid' },
    },
    ['members'],
    'undetermined',
  ],
  [
    'a quorum is asked for, and nobody says how many were present',
    { attendance: { present: null, quorumShare: parseFraction('2/3') } },
    ['present'],
    'undetermined',
  ],
])('%s: the verdict is withheld where it needs that, and the number is asked for', (_what, own, labels, verdict) => {
  const { vote: held, findings } = vote(['x0', 'x0', 'x-', 'xx'], own);
  expect(held.nominees[0]).toMatchObject({ verdict, short: null });
  const asked = findings.filter(({ code }) => code === 'round.missing');
  expect(asked.map(({ subject, sheet, params }) => [subject, sheet, params['label']])).toEqual(
    labels.map((label) => ['cstd', null, label]),
  );
});

test('a broken line makes every verdict of the award undetermined', () => {
  const { vote: held, findings } = vote(['xx', 'xx', 'xx'], { counted: count('cstd', 4, 4) });
  expect(held.nominees.map(({ verdict }) => verdict)).toEqual(['undetermined', 'undetermined']);
  expect(codesOf(findings)).toContain('ballot.reconciliation');
});

test('without a quorum every verdict is "no quorum", whatever else is wrong', () => {
  const { vote: held } = vote(['xx'], { attendance: { quorum: false }, counted: count('cstd', 9, 9), set: {} });
  expect(held.nominees.map(({ verdict, short }) => [verdict, short])).toEqual([
    ['no-quorum', null],
    ['no-quorum', null],
  ]);
});

test('with a quorum the votes decide', () => {
  const { vote: held } = vote(['x0', 'x0', 'x-', 'xx'], {
    attendance: { quorum: true, quorumShare: parseFraction('2/3') },
  });
  expect(held.nominees.map(({ verdict }) => verdict)).toEqual(['passed', 'failed']);
});

test('what is no mark is counted and named with its name in the header, and its row is never told', () => {
  const { findings } = vote(['!x', 'x0', '!x', 'x!#'], {});
  expect(findings).toEqual([
    {
      code: 'ballot.unknown-mark',
      severity: 'error',
      sheet: 'Phiếu cstd',
      cell: 'A1',
      subject: 'NV001',
      params: { award: 'cstd', count: '2' },
    },
  ]);
});

test('a result that tells how everyone voted is pointed out, with "yes" and with "no"', () => {
  const { findings } = vote(['x0x', 'x0x', 'x00', '---#'], { names: ['NV001', 'NV002', 'NV003'] });
  expect(findings.map(({ code, subject, cell, params }) => [code, subject, cell, params])).toEqual([
    ['ballot.unanimous', 'NV001', null, { award: 'cstd', mark: 'yes' }],
    ['ballot.unanimous', 'NV002', null, { award: 'cstd', mark: 'no' }],
  ]);
  expect(findings.map(({ sheet }) => sheet)).toEqual(['Phiếu cstd', 'Phiếu cstd']);
});

test('no valid paper is no unanimity', () => {
  expect(codesOf(vote(['xx#'], {}).findings)).toEqual([]);
});

test.each<[Readonly<Record<string, string>>, readonly string[], readonly number[]]>([
  [{}, ['failed', 'failed'], [2, 0]],
  [{ 'ballot.unmarked-name': 'yes' }, ['passed', 'passed'], [3, 4]],
  [{ 'ballot.unmarked-name': 'no' }, ['failed', 'failed'], [2, 0]],
])('the rules of the council for names without a mark hold: %j', (own, verdicts, yes) => {
  const { vote: held } = vote(['x-', 'x-', '0-', '--'], { set: { ...SHARE, ...own } });
  expect(held.nominees.map((nominee) => nominee.verdict)).toEqual(verdicts);
  expect(held.nominees.map((nominee) => nominee.yes)).toEqual(yes);
});

test('blank papers are invalid where the council says so, and then are no part of the valid ones', () => {
  const set = { ...SHARE, 'cstd.vote.base': 'valid', 'ballot.all-blank': 'invalid' };
  const { vote: held } = vote(['x0', 'x0', 'x0', '--'], { set });
  expect(held).toMatchObject({ valid: 3, invalid: 1, threshold: { of: 3, required: 3 } });
});

test('names in another order have the same results', () => {
  const paper = fc.array(fc.constantFrom('x', '0', '-', '?', '!'), { minLength: 3, maxLength: 3 });
  const names = ['NV001', 'NV002', 'NV003'];
  fc.assert(
    fc.property(fc.array(paper, { maxLength: 8 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (lines, order) => {
      const held = (positions: readonly number[]) => {
        const ballots = lines.map((line) => positions.map((at) => line[at]).join(''));
        const { vote: own, findings } = vote(ballots, { names: positions.map((at) => names[at] ?? '') });
        return {
          nominees: [...own.nominees].sort((left, right) => (left.id < right.id ? -1 : 1)),
          findings: findings.map(({ code, subject, params }) => JSON.stringify([code, subject, params])).sort(),
        };
      };
      expect(held(order)).toEqual(held([0, 1, 2]));
    }),
    { numRuns: 1000 },
  );
});

test('the box keeps where the papers stand, for the tabs that are written, but not the papers', () => {
  const whole: BallotBox = box('cstd', ['NV001'], ['x']);
  const { vote: held } = holdVote(whole, null, { attendance: COUNCIL, settings: settings(), council: [] });
  const { ballots, ...rest } = whole;
  expect(ballots).toHaveLength(1);
  expect(held.box).toEqual(rest);
});

test('a council’s tab that disagrees withholds every verdict; its own finding is given elsewhere, once', () => {
  const line = { line: 'council-present', left: 3, right: 4, comparator: '=', holds: false, nominee: null } as const;
  const meeting = { attendance: COUNCIL, settings: settings(SHARE), council: [line] };
  const held = holdVote(box('cstd', ['NV001'], ['x', 'x']), count('cstd', 2, 2), meeting);
  expect(held.vote.nominees).toMatchObject([{ yes: 2, verdict: 'undetermined' }]);
  expect(held.vote.lines[0]).toEqual(line);
  expect(codesOf(held.findings)).toEqual(['ballot.unanimous']);
});
