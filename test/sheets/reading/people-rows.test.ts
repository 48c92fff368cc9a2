import { gridOf } from '../../../src/sheets/reading/grid';
import { isNoPerson, namedRows, withoutSignatures } from '../../../src/sheets/reading/people-rows';
import { type Rows, tab } from '../../support/workbook';

function grid(rows: Rows) {
  return gridOf(tab('Danh sách', rows));
}

test('the rows about somebody stand below the header, up to the end of its table; a name that is called like the header is one', () => {
  const own = grid([
    ['X1', 'Trường'],
    ['Mã', 'Họ và tên'],
    ['NV001', 'Họ và tên'],
    ['NV002', 'Bình'],
    ['NV003', 'Chi'],
  ]);
  const columns = { code: 0, name: 1 };
  const rows = [
    { row: 2, code: 'NV001', name: 'Họ và tên' },
    { row: 3, code: 'NV002', name: 'Bình' },
    { row: 4, code: 'NV003', name: 'Chi' },
  ];
  expect(namedRows(own, { row: 1, columns })).toEqual(rows);
  expect(namedRows(own, { row: 1, columns, end: 4 })).toEqual(rows.slice(0, 2));
});

test('what stands alone below the last whole row is a place and date, or who signs, and nobody', () => {
  const own = grid([
    ['Mã', 'Họ và tên'],
    ['NV 1', 'An'],
    ['Hà Tĩnh, ngày 30'],
    [null, 'Bình'],
    ['NV4'],
    ['NV 5', null, 'x'],
  ]);
  const rows = [
    { row: 1, code: 'NV 1', name: 'An' },
    { row: 2, code: 'Hà Tĩnh, ngày 30', name: '' },
    { row: 3, code: '', name: 'Bình' },
    { row: 4, code: 'NV4', name: '' },
    { row: 5, code: 'NV 5', name: '' },
  ];
  const kept = (columns: { readonly code: number; readonly name?: number; readonly unit?: number }, of = rows) =>
    withoutSignatures(own, { row: 0, columns }, of).map(({ row }) => row);
  expect(kept({ code: 0, name: 1, unit: 2 })).toEqual([1, 3, 4, 5]);
  expect(kept({ code: 0 })).toEqual([1, 3, 4]);
  expect(
    withoutSignatures(grid([['Mã'], ['Hà Tĩnh, ngày 30']]), { row: 0, columns: { code: 0 } }, [
      { row: 1, code: 'Hà Tĩnh, ngày 30', name: '' },
    ]),
  ).toEqual([]);
});

const NEARLY_TOTALS = [
  'Tống Diễm',
  'Tống Công',
  'TỐNG SỞ',
  'Tống Tố Uyên',
  'Tống Khôi Nguyên',
  'Tống Phong',
  'Cao Nhật',
  'Công',
  'Thu Ký',
  'Trung Bỉnh',
  'Diễm Trung Bình',
  'Trừng Bình Chung',
];

test.each(NEARLY_TOTALS)(
  '%s is somebody, who would be lost as a total: between names only the marks tell them apart',
  (name) => {
    expect([name, name.normalize('NFD'), name.toLocaleUpperCase('vi')].filter(isNoPerson)).toEqual([]);
    const own = grid([
      ['Mã', 'Họ và tên'],
      [null, name],
    ]);
    expect(namedRows(own, { row: 0, columns: { code: 0, name: 1 } })).toEqual([{ row: 1, code: '', name }]);
  },
);

test.each([
  'TỔNG CỘNG',
  'Tổng  cộng',
  '\u00a0Tổng\u00a0\n cộng ',
  'Tổng số: 42 người',
  'Tổng điểm (đã làm tròn)',
  'Cộng khoa Lý luận',
  'Tổng tổ',
  'Tổng tổ Văn',
  'Cao nhất',
  'Thủ trưởng đơn vị',
  'Điểm trung bình đơn vị',
  'Bình quân',
  'Trung bình chung',
  'Thang điểm',
  'TB',
])('%j is nobody, in either Unicode form, in capitals and typed without its marks', (text) => {
  const bare = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
  const forms = [text, text.normalize('NFD'), text.toLocaleUpperCase('vi'), bare, bare.toUpperCase()];
  expect(forms.filter((form) => !isNoPerson(form))).toEqual([]);
});
