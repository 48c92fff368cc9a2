import {
  councilCounts,
  councilFindings,
  councilLines,
  memberNominees,
  nomineeMemberRule,
  tellerFindings,
  tellersOf,
} from '../../../src/domain/ballots/council';
import type { CouncilMember } from '../../../src/domain/round/council';
import { ABSENT, EMPTY, UNREADABLE, council, known, member, round, settings } from '../../support/round';

const THREE = council([
  member({ personId: 'NV001', isTeller: known(true) }),
  member({ personId: null, presence: known('written') }),
  member({ personId: 'NV003', presence: EMPTY, isTeller: known(false) }),
  member({ personId: 'NV004', presence: known('absent'), isTeller: UNREADABLE }),
]);

function told(members: number | null, present: number | null, written: number | null) {
  const field = (value: number | null) => (value === null ? ABSENT : known(value, { sheet: 'Đợt xét', cell: 'B9' }));
  return round({ council: THREE, members: field(members), present: field(present), written: field(written) });
}

test('members, those present and those in writing are counted; an empty cell and “vắng” are absences', () => {
  expect(councilCounts(THREE)).toEqual({ members: 4, present: 1, written: 1 });
});

test('where one cell cannot be read, nobody can say how many came', () => {
  const unclear = council([member(), member({ presence: UNREADABLE })]);
  expect(councilCounts(unclear)).toEqual({ members: 2, present: null, written: null });
  expect(councilLines(round({ council: unclear, members: known(2), present: known(1), written: known(0) }))).toEqual([
    { line: 'council-members', left: 2, right: 2, comparator: '=', holds: true, nominee: null },
  ]);
});

test('a council whose tab and counts agree has three lines that hold, and nothing to report', () => {
  expect(councilLines(told(4, 1, 1)).map(({ line, left, right, holds }) => [line, left, right, holds])).toEqual([
    ['council-members', 4, 4, true],
    ['council-present', 1, 1, true],
    ['council-written', 1, 1, true],
  ]);
  expect(councilFindings(told(4, 1, 1))).toEqual([]);
});

test('each count that differs is told once, by line and difference, at the cell of the round', () => {
  expect(councilFindings(told(5, 3, 0))).toEqual(
    [
      ['council-members', '4', '5', '-1'],
      ['council-present', '1', '3', '-2'],
      ['council-written', '1', '0', '1'],
    ].map(([line, left, right, difference]) => ({
      code: 'ballot.reconciliation',
      severity: 'error',
      sheet: 'Đợt xét',
      cell: 'B9',
      subject: null,
      params: { line, left, right, difference, tab: 'Hội đồng' },
    })),
  );
});

test('a count that only the council’s tab tells is asked for, unless it is none', () => {
  expect(
    councilFindings(told(null, null, null)).map(({ code, sheet, cell, params }) => [code, sheet, cell, params]),
  ).toEqual(['members', 'present', 'written'].map((label) => ['round.missing', 'Đợt xét', null, { label }]));
  const unclear = council([member({ presence: UNREADABLE })]);
  expect(councilFindings(round({ council: unclear, members: known(1) }))).toEqual([]);
  const nobodyWrote = round({ council: council([member()]), members: known(1), present: known(1) });
  expect(councilFindings(nobodyWrote)).toEqual([]);
});

test('without the tab there is nothing to compare', () => {
  const without = round({ members: known(4) });
  expect([councilLines(without), councilFindings(without)]).toEqual([[], []]);
  expect([memberNominees(null, ['NV001']), tellersOf(null)]).toEqual([[], []]);
});

test('members who are put to the vote themselves are known, and so are those who count', () => {
  const ids = (members: readonly CouncilMember[]) => members.map(({ personId }) => personId);
  expect(ids(memberNominees(THREE, ['NV003', 'NV009', 'NV001']))).toEqual(['NV001', 'NV003']);
  expect(ids(tellersOf(THREE))).toEqual(['NV001']);
});

test.each([
  [{}, null],
  [{ 'council.nominee-member': 'votes' }, 'votes'],
  [{ 'council.nominee-member': 'abstains' }, 'abstains'],
  [{ 'council.nominee-member': 'leaves' }, 'leaves'],
])('what a council has such a member do is its own rule: %j', (texts, rule) => {
  expect(nomineeMemberRule(settings(texts))).toBe(rule);
});

test('whoever counts the papers on which they stand is told of; hands are counted before all, and others count as they may', () => {
  const at = { sheet: 'Hội đồng', cell: 'F2' };
  const counting = council([
    member({ personId: 'NV001', name: 'Lê Một', isTeller: known(true, at) }),
    member({ personId: 'NV002', isTeller: known(true) }),
    member({ personId: 'NV003', isTeller: EMPTY }),
  ]);
  const vote = { award: 'a', way: 'papers', nominees: [{ id: 'NV001' }, { id: 'NV003' }] } as const;
  const told = tellerFindings({ council: counting }, [vote, { ...vote, award: 'b', way: 'show-of-hands' }]);
  expect(told).toEqual([
    expect.objectContaining({
      ...{ code: 'ballot.teller-nominee', severity: 'warning', ...at },
      ...{ subject: 'NV001', params: { award: 'a', name: 'Lê Một' } },
    }),
  ]);
  expect(tellerFindings({ council: null }, [vote])).toEqual([]);
});
