/** Who was not at a meeting cannot have presided over it, nor written its minutes. */
import { awayMembers, awaySigner, signerFindings } from '../../../src/domain/ballots/signers';
import type { Council, CouncilMember, Field, Presence } from '../../../src/domain/round';
import { ABSENT, EMPTY, known, round } from '../../support/round';

const AT = { sheet: 'Hội đồng', cell: 'C3' };

function member(name: string, presence: Field<Presence>): CouncilMember {
  return {
    name,
    at: { sheet: 'Hội đồng', cell: 'A3' },
    personId: null,
    position: '',
    role: '',
    presence,
    isTeller: EMPTY,
  };
}

const THERE = known('present' as const, AT);
const WRITTEN = known('written' as const, AT);
const AWAY: Field<Presence> = { state: 'empty', at: AT };

function meeting(members: readonly CouncilMember[], chair = 'TS. Đỗ Quang Vinh', secretary = '') {
  const council: Council = { sheet: 'Hội đồng', members };
  return { council, texts: { ...round().texts, chair, secretary } };
}

test('away is who is absent or sent an opinion in writing; where nobody is marked as present, nothing is known of anybody', () => {
  const members = [
    member('A', THERE),
    member('B', WRITTEN),
    member('C', AWAY),
    member('D', known('absent' as const, AT)),
    member('E', { state: 'unreadable', at: AT }),
  ];
  expect(awayMembers({ sheet: '', members }).map(({ name }) => name)).toEqual(['B', 'C', 'D']);
  expect(awayMembers({ sheet: '', members: members.slice(1) })).toEqual([]);
  expect(awayMembers(null)).toEqual([]);
});

test.each<[string, readonly CouncilMember[], string | null]>([
  ['titles stand before the name in the round', [member('Đỗ Quang Vinh', AWAY), member('B', THERE)], 'Đỗ Quang Vinh'],
  ['he wrote', [member('PGS. TS. Đỗ Quang Vinh', WRITTEN), member('B', THERE)], 'PGS. TS. Đỗ Quang Vinh'],
  ['he was there', [member('Đỗ Quang Vinh', THERE), member('B', AWAY)], null],
  ['another bears the name, and was there', [member('Đỗ Quang Vinh', AWAY), member('đỗ quang vinh', THERE)], null],
  ['he is not in the tab', [member('Quang', AWAY), member('Vinh Đỗ Quang', AWAY), member('B', THERE)], null],
  ['nobody is marked', [member('Đỗ Quang Vinh', AWAY)], null],
])('a chair is away or not as the council’s tab has it: %s', (_which, members, name) => {
  expect(awaySigner(meeting(members), 'chair')?.name ?? null).toBe(name);
});

test('a round without a name or a council says nothing; a warning names the cell', () => {
  const members = [member('Đỗ Quang Vinh', AWAY), member('Hà Thu', ABSENT), member('B', THERE)];
  expect(signerFindings(meeting([member('B', THERE)]))).toEqual([]);
  expect(awaySigner(meeting(members, ''), 'chair')).toBeNull();
  expect(awaySigner({ ...meeting(members), council: null }, 'chair')).toBeNull();
  const nowhere: CouncilMember = { ...member('Hà Thu', known('absent' as const, AT)) };
  expect(
    signerFindings(meeting([...members.slice(0, 1), nowhere, member('B', THERE)], 'Đỗ Quang Vinh', 'Hà Thu')),
  ).toMatchObject([
    { code: 'round.signer-away', severity: 'warning', cell: 'C3', params: { role: 'chair', name: 'Đỗ Quang Vinh' } },
    { code: 'round.signer-away', cell: 'C3', params: { role: 'secretary', name: 'Hà Thu' } },
  ]);
});
