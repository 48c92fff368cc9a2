import { parseFraction } from '../../../src/domain/arithmetic/ratio';
import type { Attendance } from '../../../src/domain/ballots/attendance';
import { countVote } from '../../../src/domain/ballots/counting';
import type { Cut } from '../../../src/domain/ceilings/places';
import { proposeFromSecond } from '../../../src/domain/nominations/second-ballot';
import type { Decision } from '../../../src/domain/round/votes';
import { box, count, settings, totals } from '../../support/round';

const CUT: Cut = { within: ['Z'], tied: ['A', 'B', 'C'], out: [], placesLeft: 1 };
const COUNCIL: Attendance = { members: 5, present: 5, written: 0, quorum: null, quorumShare: null };

function propose(
  names: readonly string[],
  lines: readonly string[],
  own: {
    readonly cut?: Cut | null;
    readonly returned?: number | null;
    readonly attendance?: Partial<Attendance>;
    readonly decisions?: readonly Decision[];
  } = {},
) {
  const meeting = { attendance: { ...COUNCIL, ...own.attendance }, settings: settings(), council: [] };
  const returned = own.returned === undefined ? lines.length : own.returned;
  const numbers = returned === null ? null : count('cstd', returned, returned);
  const { counted } = countVote(box('cstd', names, lines), numbers, meeting);
  return proposeFromSecond(counted, own.cut === undefined ? CUT : own.cut, own.decisions ?? []);
}

test('the most "yes" are proposed for the places that the tie left, with the votes as the ground', () => {
  const { second, findings } = propose(['B', 'A', 'C'], ['x00', 'x00', 'x-0', '0x0', '-0x']);
  expect(findings).toEqual([]);
  expect(second).toMatchObject({
    tie: { award: 'cstd', tied: ['A', 'B', 'C'], placesLeft: 1 },
    faults: [],
    stillTied: null,
  });
  expect(second.proposed).toEqual([
    { award: 'cstd', candidateId: 'B', isChosen: true, basis: { way: 'second-ballot', yes: 3, valid: 5 } },
    { award: 'cstd', candidateId: 'A', isChosen: false, basis: { way: 'second-ballot', yes: 1, valid: 5 } },
    { award: 'cstd', candidateId: 'C', isChosen: false, basis: { way: 'second-ballot', yes: 1, valid: 5 } },
  ]);
});

test('with the quorum that is asked for, the second ballot counts', () => {
  const attendance = { quorum: true, quorumShare: parseFraction('2/3') };
  const { second } = propose(['A', 'B', 'C'], ['x00', 'x00', '0x0'], { attendance });
  expect([
    second.faults,
    second.proposed.filter(({ isChosen }) => isChosen).map(({ candidateId }) => candidateId),
  ]).toEqual([[], ['A']]);
});

test('who is equal again stays tied: nothing is proposed for them, only for who is surely in or out', () => {
  const { second } = propose(['A', 'B', 'C'], ['xx0', 'xx0', '00x'], { cut: CUT });
  expect(second.proposed.map(({ candidateId, isChosen }) => [candidateId, isChosen])).toEqual([['C', false]]);
  expect(second.stillTied).toEqual({ award: 'cstd', tied: ['A', 'B'], placesLeft: 1 });
  const two = propose(['A', 'B', 'C'], ['xx0', 'x0x', 'x--'], { cut: { ...CUT, placesLeft: 2 } });
  expect(two.second.proposed.map(({ candidateId, isChosen }) => [candidateId, isChosen])).toEqual([['A', true]]);
  expect(two.second.stillTied).toEqual({ award: 'cstd', tied: ['B', 'C'], placesLeft: 1 });
});

test('a decision against the second ballot is told at its line; what it leaves open is the council’s', () => {
  const decide = (candidateId: string, isChosen: boolean, row: number): Decision => ({
    award: 'cstd',
    candidateId,
    isChosen,
    basis: '',
    at: { sheet: 'Quyết định', cell: `C${String(row)}` },
  });
  const told = (decisions: readonly Decision[], lines: readonly string[]) =>
    propose(['A', 'B', 'C'], lines, { decisions }).findings.map(({ code, severity, cell, subject, params }) => [
      code,
      severity,
      cell,
      subject,
      params,
    ]);
  const opposite = (cell: string, subject: string, decision: string) => [
    'second-ballot.decided-otherwise',
    'warning',
    cell,
    subject,
    { award: 'cstd', decision },
  ];
  const firstLeads = ['x00', 'x00', '0x0'];
  expect(told([decide('A', true, 2), decide('B', false, 3), decide('C', false, 4)], firstLeads)).toEqual([]);
  expect(told([decide('A', false, 2), decide('B', true, 3), decide('C', false, 4)], firstLeads)).toEqual([
    opposite('C2', 'A', 'not-chosen'),
    opposite('C3', 'B', 'chosen'),
  ]);
  expect(told([decide('A', true, 2), decide('B', false, 3)], ['xx0', 'xx0', '00x'])).toEqual([]);
});

test.each<[string, Parameters<typeof propose>, readonly string[], readonly (readonly [string, string])[]]>([
  [
    'nobody is tied any more',
    [['A', 'B'], ['x0'], { cut: { ...CUT, tied: [], placesLeft: 0 } }],
    ['no-tie'],
    [['cstd', 'no-tie']],
  ],
  ['there is no ceiling', [['A', 'B'], ['x0'], { cut: null }], ['no-tie'], [['cstd', 'no-tie']]],
  ['somebody else stands on it', [['A', 'B', 'C', 'Z'], ['x000']], ['not-among-tied'], [['Z', 'not-tied']]],
  ['one of the tied does not stand on it', [['A', 'B'], ['x0']], ['tied-absent'], [['C', 'absent']]],
  ['nobody has voted yet', [['A', 'B', 'C'], [], { returned: null }], ['yet-to-be-held'], []],
  ['its numbers do not agree', [['A', 'B', 'C'], ['x00'], { returned: 2 }], ['numbers'], []],
  ['there is no quorum', [['A', 'B', 'C'], ['x00'], { attendance: { quorum: false } }], ['quorum'], []],
  [
    'nobody can tell whether there is a quorum',
    [['A', 'B', 'C'], ['x00'], { attendance: { quorumShare: parseFraction('2/3') } }],
    ['quorum'],
    [],
  ],
])('%s: it proposes nothing, and says why', (_what, own, faults, refusals) => {
  const { second, findings } = propose(...own);
  expect([second.proposed, second.stillTied]).toEqual([[], null]);
  expect(second.faults).toEqual(faults);
  expect(
    findings.map(({ code, severity, sheet, subject, params }) => [code, severity, sheet, subject, params['reason']]),
  ).toEqual(
    refusals.map(([subject, reason]) => ['second-ballot.not-applicable', 'error', 'Phiếu cstd', subject, reason]),
  );
});

test('a name whose totals cannot be read stands on it all the same, and withholds the proposal', () => {
  const meeting = { attendance: COUNCIL, settings: settings(), council: [] };
  const source = totals('cstd', { A: [3, 2, 0], B: [2, 3, 0], C: ['?', 5, 0] });
  const { second, findings } = proposeFromSecond(countVote(source, count('cstd', 5, 5), meeting).counted, CUT, []);
  expect([second.faults, second.proposed, findings]).toEqual([['numbers'], [], []]);
});
