import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { gridOf } from '../../../src/sheets/reading/grid';
import { findMembersHeader, readCouncil } from '../../../src/sheets/reading/members';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import { person } from '../../support/round';
import { tab, type Rows } from '../../support/workbook';

const HEADER = ['TT', 'Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'];
const ROSTER = [
  person({ id: 'NV001', name: 'Nguyễn Thị An' }),
  person({ id: 'NV002', name: 'Lê Văn Bình' }),
  person({ id: 'NV003', name: 'Lê Văn Bình' }),
];

function read(rows: Rows) {
  const grid = gridOf(tab('Hội đồng', rows));
  const header = findMembersHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no council');
  return readCouncil(grid, header, personFinder(ROSTER));
}

function presences(...cells: Rows[number]) {
  const { council, findings } = read([HEADER, ...cells.map((cell) => [1, 'Trần Văn Khách', null, null, null, cell])]);
  const states = (council?.members ?? []).map(({ presence }) =>
    presence.state === 'known' ? presence.value : presence.state,
  );
  return { states, findings };
}

test('a member whose name is a total but for its marks is counted as present', () => {
  const { council } = read([
    HEADER,
    [1, 'Tống Công', null, null, null, 'x'],
    [null, 'Tổng cộng', null, null, null, '1'],
  ]);
  expect(council?.members.map(({ name }) => name)).toEqual(['Tống Công']);
});

test('members are read with their code, position and role, whether they came, and who counts', () => {
  const { council, findings } = read([
    ['THÀNH VIÊN HỘI ĐỒNG'],
    HEADER,
    [1, 'Nguyễn Thị An', 'nv001', 'Hiệu trưởng', 'Chủ tịch', 'x', null],
    [2, 'Ông Trần Văn Khách', null, 'Chủ tịch Công đoàn', 'Ủy viên', 'văn bản', 'x'],
    [3, 'Phạm Thị Vắng', '-', null, null, null, null],
  ]);
  expect(findings).toEqual([]);
  const at = (cell: string) => ({ sheet: 'Hội đồng', cell });
  const known = <T>(value: T, cell: string) => ({ state: 'known', value, at: at(cell) });
  const empty = (cell: string) => ({ state: 'empty', at: at(cell) });
  expect(council).toEqual({
    sheet: 'Hội đồng',
    members: [
      {
        name: 'Nguyễn Thị An',
        at: at('B3'),
        personId: 'NV001',
        position: 'Hiệu trưởng',
        role: 'Chủ tịch',
        office: 'chair',
        presence: known('present', 'F3'),
        isTeller: empty('G3'),
      },
      {
        name: 'Ông Trần Văn Khách',
        at: at('B4'),
        personId: null,
        position: 'Chủ tịch Công đoàn',
        role: 'Ủy viên',
        office: null,
        presence: known('written', 'F4'),
        isTeller: known(true, 'G4'),
      },
      {
        name: 'Phạm Thị Vắng',
        at: at('B5'),
        personId: null,
        position: '',
        role: '',
        office: null,
        presence: empty('F5'),
        isTeller: empty('G5'),
      },
    ],
  });
});

test('the words that offices write for who came are known; anything else is reported, and nobody is counted by it', () => {
  const { states, findings } = presences('x', 'Có mặt', 'VĂN BẢN', 'vb', 'vắng', 'Không', '-', null, 'ốm', {
    fault: 'error',
    code: '#N/A',
  });
  expect(states).toEqual([
    ...['present', 'present', 'written', 'written', 'absent', 'empty', 'empty', 'empty'],
    ...['unreadable', 'unreadable'],
  ]);
  expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
    ['value.unreadable', 'F10', { what: 'presence', value: 'ốm' }],
    ['value.unreadable', 'F11', { what: 'presence', value: '#N/A' }],
  ]);
});

test('a code that is nobody’s and a name that is another’s are reported, and a second row of a member is left out', () => {
  const { council, findings } = read([
    HEADER,
    [1, 'Nguyễn Thị An', 'NV001', null, null, 'x'],
    [2, 'Vũ Văn Lạ', 'NV404', null, null, 'x'],
    [3, 'Hoàng Thị Khác', 'NV002', null, null, 'x'],
    [4, 'Nguyễn Thị An', 'NV001', null, null, 'x'],
  ]);
  expect(council?.members.map(({ name, personId }) => [name, personId])).toEqual([
    ['Nguyễn Thị An', 'NV001'],
    ['Vũ Văn Lạ', null],
    ['Hoàng Thị Khác', 'NV002'],
  ]);
  expect(findings.map(({ code, cell, subject }) => [code, cell, subject])).toEqual([
    ['person.unknown', 'C3', 'NV404'],
    ['person.name-differs', 'C4', 'NV002'],
    ['person.duplicate', 'B5', 'NV001'],
  ]);
});

test('a mark of who counts that is none is told with its cell, and a member’s second row with the name', () => {
  const { findings } = read([
    HEADER,
    [1, 'Nguyễn Thị An', 'NV001', null, null, 'x', 'ốm'],
    [2, 'Bà An', 'NV001', null, null, 'x'],
    [3, 'Trần Văn Khách', null, null, null, 'x'],
    [4, 'Trần Văn Khách', null, null, null, 'x'],
  ]);
  const error = { severity: 'error', sheet: 'Hội đồng' };
  expect(findings).toEqual([
    { ...error, code: 'value.unreadable', cell: 'G2', subject: null, params: { what: 'teller', value: 'ốm' } },
    { ...error, code: 'person.duplicate', cell: 'B3', subject: 'NV001', params: { name: 'Bà An' } },
  ]);
});

test('a member without a code is the one of the roster who bears that name, and nobody where two do', () => {
  const { council, findings } = read([
    ['Họ và tên', 'Có mặt', 'Kiểm phiếu'],
    ['ThS. Nguyễn Thị An', 'x'],
    ['Lê Văn Bình', 'x'],
  ]);
  expect(council?.members.map(({ personId, role }) => [personId, role])).toEqual([
    ['NV001', ''],
    [null, ''],
  ]);
  expect(findings).toEqual([]);
});

test('a form that nobody has filled in is no council; a cell of the name that holds no text leaves the code', () => {
  expect(read([HEADER, [1], [2]]).council).toBeNull();
  expect(
    read([HEADER, [1, { fault: 'error', code: '#REF!' }, 'NV001', { fault: 'error', code: '#REF!' }]]).council,
  ).toMatchObject({
    members: [{ name: '', personId: 'NV001', position: '', presence: { state: 'empty' } }],
  });
});

test('a tab without a column for who came or who counts is not the council’s', () => {
  const grid = gridOf(tab('Hội đồng', [['Họ và tên', 'Chức danh', 'Có mặt']]));
  expect(findMembersHeader(grid, defaultVocabulary)).toBeNull();
});

test('a member beside a code that cannot be read is found by name; of whom nothing else is there is told', () => {
  const fault = { fault: 'error', code: '#N/A' } as const;
  const { council, findings } = read([
    HEADER,
    [1, 'Nguyễn Thị An', fault, null, null, 'x'],
    [2, null, fault, null, null, 'x'],
  ]);
  expect(council?.members.map(({ name, personId }) => [name, personId])).toEqual([
    ['Nguyễn Thị An', 'NV001'],
    ['', null],
  ]);
  expect(findings).toMatchObject([{ code: 'value.unreadable', cell: 'C3', params: { what: 'code' } }]);
});
