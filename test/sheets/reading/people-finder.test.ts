import { cellRef } from '../../../src/domain/cell';
import type { Finding } from '../../../src/domain/finding';
import { bareName, findOrReport, namesAgree, personFinder } from '../../../src/sheets/reading/people-finder';
import { person } from '../../support/round';

const PEOPLE = [
  person({ id: 'NV001', name: 'Nguyễn Thị An', unit: 'Khoa Lý luận' }),
  person({ id: 'NV002', name: 'Trần Văn Bình', unit: 'Khoa Lý luận' }),
  person({ id: 'NV003', name: 'Trần Văn Bình', unit: 'Phòng Đào tạo' }),
  person({ id: 'NV004', name: 'ThS. Lê Hòa', unit: 'Phòng Đào tạo' }),
  person({ id: 'NV005', name: 'Phạm Lý', unit: 'Khoa Lý luận' }),
  person({ id: 'NV006', name: 'Phạm Lý', unit: 'Khoa Lý luận' }),
];
const find = personFinder(PEOPLE);

function ids(code: string, name: string, unit = ''): readonly string[] {
  const found = find({ code, name, unit });
  if (found.kind === 'person') return [found.person.id];
  return found.kind === 'several' ? found.people.map(({ id }) => `${id}?`) : [];
}

test.each([
  ['nv004', 'ai đó', '', ['NV004']],
  ['NV099', 'Nguyễn Thị An', '', []],
  ['', 'LÊ HOÀ', '', ['NV004']],
  ['', 'Đ/c  Lê\u00a0Hòa', '', ['NV004']],
  ['', 'BS.CKI Lê Hòa'.normalize('NFD'), '', ['NV004']],
  ['', 'Lê Hoa', '', []],
  ['', 'Phạm Lí', '', []],
  ['', 'Trần Văn Bình', 'PHÒNG  ĐÀO TẠO', ['NV003']],
  ['', 'Trần Văn Bình', '', ['NV002?', 'NV003?']],
  ['', 'Trần Văn Bình', 'Khoa khác', ['NV002?', 'NV003?']],
  ['', 'Phạm Lý', 'Khoa Lý luận', ['NV005?', 'NV006?']],
] as const)('the code %j with the name %j in the unit %j is %j', (code, name, unit, expected) => {
  expect(ids(code, name, unit)).toEqual(expected);
});

test.each([
  ['PGS.TS. Nguyễn Thị An', 'Nguyễn Thị An'],
  ['TS Nguyễn Thị An', 'Nguyễn Thị An'],
  ['Đ/c Nguyễn Thị An', 'Nguyễn Thị An'],
  ['NGƯT.ThS.Nguyễn Thị An', 'Nguyễn Thị An'],
  ['Cô giáo Nguyễn Thị An', 'Nguyễn Thị An'],
  ['Thầy giáo. Nguyễn Thị An', 'Nguyễn Thị An'],
  ['BS.CKI Nguyễn Thị An', 'Nguyễn Thị An'],
  ['BS. CKII. Nguyễn Thị An', 'Nguyễn Thị An'],
  ['NGƯT Nguyễn\u00a0Thị  An', 'Nguyễn Thị An'],
  ['THS. NGUYỄN THỊ AN', 'NGUYỄN THỊ AN'],
  ['Thạch Sang', 'Thạch Sang'],
  ['Tsan', 'Tsan'],
  ['Cô', 'Cô'],
  ['Hòa'.normalize('NFD'), 'Hòa'],
])('%j without its titles is %j', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});

test.each([
  ['', 'Nguyễn Thị An', true],
  ['nguyen thi an', 'Nguyễn Thị An', true],
  ['ThS. Nguyễn Thị An (Khoa Lý luận)', 'Nguyễn Thị An', true],
  ['Nguyễn Thị An – Khoa A', 'Nguyễn Thị An', true],
  ['Nguyễn Thị An, Trưởng khoa', 'Nguyễn Thị An', true],
  ['H’Hen Niê', "H'Hen Niê", true],
  ['Ai đó', '', true],
  ['An', 'Nguyễn Thị An', true],
  ['An.', 'Nguyễn Thị An', true],
  ['Thị.. An', 'Nguyễn Thị An', true],
  ['Nguyễn Thị An (Khoa A)\n(nghỉ)', 'Nguyễn Thị An', true],
  ['Thị An', 'TS. Nguyễn Thị An', true],
  ['Nguyễn Thị Ân Hậu', 'Nguyễn Thị An', false],
  ['Nguyễn Thị', 'Nguyễn Thị An', false],
  ['Trần Văn Bình', 'Nguyễn Thị An', false],
  ['Lan', 'Nguyễn Thị An', false],
])('%j beside the code of %j agrees: %j', (typed, name, agree) => {
  expect(namesAgree(typed, name)).toBe(agree);
});

test('a row without a unit names no namesake, not even one whose own unit is empty', () => {
  const some = personFinder([
    person({ id: 'A', name: 'Trần Văn Bình', unit: '' }),
    person({ id: 'B', name: 'Trần Văn Bình', unit: 'Khoa B' }),
  ]);
  expect(some({ code: '', name: 'Trần Văn Bình', unit: '' }).kind).toBe('several');
  expect(some({ code: '', name: 'Trần Văn Bình', unit: 'Khoa B' })).toMatchObject({
    kind: 'person',
    person: { id: 'B' },
  });
});

test('a name that is another person’s is said, and the code counts; several of one name are a question', () => {
  const findings: Finding[] = [];
  const at = cellRef('Tự chấm', 3, 1);
  const found = (code: string, name: string) =>
    findOrReport(find, { code, name, unit: '' }, at, (one) => findings.push(one));
  expect([found('NV001', 'Trần Văn Bình')?.id, found('', 'Trần Văn Bình'), found('', 'Ai đó'), found('X', '')]).toEqual(
    ['NV001', null, null, null],
  );
  expect(findings.map(({ code, severity, cell, subject, params }) => [code, severity, cell, subject, params])).toEqual([
    ['person.name-differs', 'warning', 'B4', 'NV001', { name: 'Trần Văn Bình', roster: 'Nguyễn Thị An' }],
    ['person.unknown', 'error', 'B4', null, { name: 'Trần Văn Bình', code: '', among: 'NV002, NV003' }],
    ['person.unknown', 'error', 'B4', null, { name: 'Ai đó', code: '' }],
    ['person.unknown', 'error', 'B4', 'X', { name: '', code: 'X' }],
  ]);
});

test('somebody of the roster without a name is not found by a row that names nobody', () => {
  expect(personFinder([person({ id: 'NV001', name: '' })])({ code: '', name: '', unit: '' })).toEqual({
    kind: 'nobody',
  });
});
