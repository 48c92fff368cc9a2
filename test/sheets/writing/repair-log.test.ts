import type { RepairLine } from '../../../src/sheets/repairs/log';
import { planRepairLog } from '../../../src/sheets/writing/repair-log';
import { type Rows, ROSTER, ROUND, snapshotOf } from '../../support/workbook';
import { planOf, plansOf, rowsOf } from './planned';

const LINE: RepairLine = {
  group: 2,
  kind: 'points-unit',
  sheet: 'Hội đồng chấm',
  cell: 'C3',
  before: '9đ',
  after: 9,
  lookBefore: {},
  state: 'in-force',
};

const MATRIX: Rows = [
  ['Mã', 'Họ và tên', 'A'],
  [null, 'Điểm tối đa', 10],
  ['NV001', 'Nguyễn Thị An', 9],
  ['NV002', 'Trần Văn Bình', 8],
];

function comparison(lines: readonly RepairLine[] | null): readonly string[] {
  const log = lines === null ? {} : { 'KQ - Sửa ô': rowsOf(planRepairLog(lines, 'KQ - Sửa ô')) };
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': MATRIX, ...log });
  return rowsOf(planOf(plansOf(snapshot), 'KqDoiChieu')).map((row) => row.join(' | '));
}

test('what was repaired and still holds is listed in the comparison, with what stood there before', () => {
  const rows = comparison([LINE, { ...LINE, cell: 'C4' }, { ...LINE, state: 'taken-back' }]);
  const heading = rows.findIndex((row) => row.startsWith('Các ô đã sửa'));
  expect(rows.slice(heading + 1, heading + 3)).toEqual([
    'Việc sửa | Tab đã sửa | Trước khi sửa | Ô | Sau khi sửa | Lần sửa',
    'Bỏ chữ sau điểm | Hội đồng chấm | 9đ | C3 | 9 | 2',
  ]);
  expect(rows.filter((row) => row.startsWith('Bỏ chữ sau điểm'))).toHaveLength(1);
});

test('a workbook in which nothing was repaired has no such list', () => {
  const heads = [comparison(null), comparison([]), comparison([{ ...LINE, state: 'taken-back' }])];
  for (const rows of heads) expect(rows.filter((row) => row.startsWith('Các ô đã sửa'))).toEqual([]);
});
