import { finding } from '../../src/domain/finding';
import { textsOf } from '../../src/i18n/texts';
import { NO_NAMES } from '../../src/i18n/names';
import { findingSearch } from '../../src/review/finding-search';

const LIST = [
  finding('score.missing', { sheet: 'Chấm điểm', cell: 'F8' }, 'NV001', { criterion: 'Ý thức tổ chức' }),
  finding('score.not-a-number', { sheet: 'Chấm điểm', cell: 'F7' }, 'NV002', { value: 'vắng mặt' }),
  finding('person.duplicate', { sheet: 'Danh sách', cell: 'B3' }, 'NV003'),
];
const NAMES = { ...NO_NAMES, subjects: new Map([['NV003', 'Nguyễn Thị Hoà']]) };
const search = findingSearch(LIST, textsOf('vi'), NAMES);

test.each([
  ['vang mat', ['F7']],
  ['ý thức', ['F8']],
  ['y thuc', ['F8']],
  ['f7', ['F7']],
  ['danh sach', ['B3']],
  ['hoa nguyen', ['B3']],
  ['nv00', ['F8', 'F7', 'B3']],
  ['cham diem', ['F8', 'F7']],
  ['   ', ['F8', 'F7', 'B3']],
  ['không có gì như vậy', []],
])('“%s” finds what a secretary would look for, in the order of the list', (query, cells) => {
  expect(search(query).map(({ cell }) => cell)).toEqual(cells);
});
