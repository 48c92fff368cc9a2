/** Who was not at a meeting cannot have presided over it, nor written its minutes. */
import {
  awayMembers,
  awaySigner,
  awayTellerChief,
  presentMembers,
  signerFindings,
  signerName,
  tellersBesideChief,
} from '../../../src/domain/ballots/signers';
import type { Field } from '../../../src/domain/round/field';
import type { Council, CouncilMember, Presence } from '../../../src/domain/round/council';
import type { CouncilOffice } from '../../../src/domain/terms';
import { ABSENT, EMPTY, known, round } from '../../support/round';

const AT = { sheet: 'Hội đồng', cell: 'C3' };

function member(name: string, presence: Field<Presence>): CouncilMember {
  return {
    name,
    at: { sheet: 'Hội đồng', cell: 'A3' },
    personId: null,
    position: '',
    role: '',
    office: null,
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
  expect(presentMembers({ sheet: '', members }).map(({ name }) => name)).toEqual(['A']);
  expect(presentMembers(null)).toEqual([]);
  expect(signerName({ council: null, texts: { ...round().texts, chair: '' } }, 'chair')).toBe('');
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

function holder(name: string, presence: Field<Presence>, office: CouncilOffice = 'chair'): CouncilMember {
  return { ...member(name, presence), office };
}

test.each<[string, string, readonly CouncilMember[], string]>([
  ['whom the round names', 'Hà Thu', [holder('Đỗ Quang Vinh', THERE)], 'Hà Thu'],
  [
    'else whom the tab has in that office',
    '',
    [member('Hà Thu', THERE), holder('Đỗ Quang Vinh', AWAY)],
    'Đỗ Quang Vinh',
  ],
  ['nobody, where the tab has two', '', [holder('Đỗ Quang Vinh', THERE), holder('Hà Thu', THERE)], ''],
  ['nobody, where the tab has one in another office', '', [holder('Đỗ Quang Vinh', THERE, 'secretary')], ''],
])('as chair signs %s', (_who, named, members, name) => {
  expect(signerName(meeting(members, named), 'chair')).toBe(name);
  expect(signerName({ ...meeting(members, named), council: null }, 'chair')).toBe(named);
});

test('who is chair by the council’s tab alone and was away does not sign the minutes either', () => {
  const round = meeting([holder('Đỗ Quang Vinh', AWAY), member('B', THERE)], '');
  expect(awaySigner(round, 'chair')?.name).toBe('Đỗ Quang Vinh');
  expect(signerFindings(round)).toMatchObject([{ code: 'round.signer-away', params: { name: 'Đỗ Quang Vinh' } }]);
});

test('another chair in the council’s tab than in the round is told, unless that one was away and somebody else presided', () => {
  const told = (members: readonly CouncilMember[], chair = 'TS. Đỗ Quang Vinh') =>
    signerFindings(meeting(members, chair, 'Hà Thu')).map(({ code, cell, params }) => [code, cell, params]);
  const differs = ['round.signer-differs', 'A3', { role: 'chair', name: 'Lê Ba', signer: 'TS. Đỗ Quang Vinh' }];
  expect(told([holder('Lê Ba', THERE)])).toEqual([differs]);
  expect(told([holder('Lê Ba', ABSENT)])).toEqual([differs]);
  expect(told([holder('Lê Ba', AWAY), member('B', THERE)])).toEqual([]);
  expect(told([holder('Đỗ Quang Vinh', THERE), holder('Hà Thu', THERE, 'secretary')])).toEqual([]);
  expect(told([holder('Lê Ba', THERE)], '')).toEqual([]);
});

function teller(name: string, presence: Field<Presence>): CouncilMember {
  return { ...member(name, presence), isTeller: known(true, AT) };
}

function counting(members: readonly CouncilMember[], tellerChief: string) {
  const { council, texts } = meeting(members, '');
  return { council, texts: { ...texts, tellerChief } };
}

test('who was not there has not counted the papers either: each is told, the head once, and whoever was there is not', () => {
  const round = counting(
    [teller('Hà Thu', AWAY), teller('Hồ Ba', WRITTEN), teller('Võ Bốn', THERE), member('Vắng', ABSENT)],
    'TS. Hà Thu',
  );
  expect(awayTellerChief(round)?.name).toBe('Hà Thu');
  expect(tellersBesideChief(round).map(({ name, isAway }) => [name, isAway])).toEqual([
    ['Hồ Ba', true],
    ['Võ Bốn', false],
  ]);
  expect(signerFindings(round)).toMatchObject([
    { code: 'round.signer-away', severity: 'warning', cell: 'C3', params: { role: 'tellerChief', name: 'Hà Thu' } },
    { code: 'round.signer-away', cell: 'C3', params: { role: 'teller', name: 'Hồ Ba' } },
  ]);
});

test('a council of whose presence nothing is told has no teller away, and neither has a round without a head or a council', () => {
  const nobodyMarked = counting([teller('Hà Thu', AWAY), teller('Hồ Ba', AWAY)], 'ha thu');
  expect(tellersBesideChief(nobodyMarked)).toMatchObject([{ name: 'Hồ Ba', isAway: false }]);
  expect([awayTellerChief(nobodyMarked), signerFindings(nobodyMarked)]).toEqual([null, []]);
  const headless = counting([teller('Hà Thu', THERE)], '');
  expect([awayTellerChief(headless), tellersBesideChief(headless).length]).toEqual([null, 1]);
  expect(awayTellerChief({ ...headless, council: null })).toBeNull();
});
