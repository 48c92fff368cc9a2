/** What somebody sees of a repair before it is applied is what it does, in the cells where it does it. */
import { textsOf } from '../../src/i18n/texts';
import { previewOf } from '../../src/review/repair-preview';
import { itemAt } from '../../src/domain/checked';
import { plannedRepairs } from '../../src/sheets/repairs/log';
import { cellName } from '../../src/domain/cell';
import { repairsIn } from '../support/repairs';
import { ROSTER, ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';

const VI = textsOf('vi');
const HEADER: Rows = [
  ['Mã', 'Họ và tên', 'Đơn vị', 'A'],
  [null, 'Điểm tối đa', null, 10],
];

test('people who are added stand where they will stand, whoever of them is chosen', () => {
  const scores: Rows = [...HEADER, ['NV009', 'Lê Lạ', 'Khoa Lý luận', 9], ['NV008', 'Lê Mới', null, 9]];
  const { offered } = repairsIn(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': scores }));
  const missing = offered.filter(({ kind }) => kind === 'missing-person');
  const [first, second] = [itemAt(missing, 0), itemAt(missing, 1)];
  expect(previewOf(VI, offered, [], second)).toEqual({
    at: { sheet: 'Danh sách', cell: 'A4' },
    options: [
      {
        summary: '“NV008”, “Lê Mới”',
        cells: [
          { at: { sheet: 'Danh sách', cell: 'A4' }, change: 'ô trống → “NV008”' },
          { at: { sheet: 'Danh sách', cell: 'B4' }, change: 'ô trống → “Lê Mới”' },
        ],
      },
    ],
  });
  const both = [first, second].map((repair) => ({ repair, option: 0 }));
  const planned = plannedRepairs(offered, both).map(({ cell }) => cellName(cell.row, cell.column));
  const shown = both.flatMap(({ repair }) => itemAt(previewOf(VI, offered, both, repair).options, 0).cells);
  expect(shown.map(({ at }) => at.cell)).toEqual(planned);
  expect(previewOf(VI, offered, both, second).at.cell).toBe('A5');
});

test('a spelling that several cells get is told once, with every cell that it changes', () => {
  const roster: Rows = [
    ROSTER_HEADER,
    rosterRow('NV001', 'Nguyễn Thị An', { 'Đơn vị': 'Khoa Lý luận' }),
    rosterRow('NV002', 'Trần Văn Bình', { 'Đơn vị': 'KHOA LÝ LUẬN' }),
    rosterRow('NV003', 'Lê Hoà', { 'Đơn vị': 'Khoa Lý luận' }),
    rosterRow('NV004', 'Lê Mơ', { 'Đơn vị': 'KHOA LÝ LUẬN' }),
    rosterRow('NV005', 'Lê Mai', { 'Đơn vị': 'Khoa Lý luận' }),
  ];
  const { offered } = repairsIn(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': roster }));
  const [option] = previewOf(VI, offered, [], itemAt(offered, 0)).options;
  expect(option?.summary).toBe('“KHOA LÝ LUẬN” → “Khoa Lý luận” (2 ô)');
  expect(option?.cells.map(({ at }) => at.cell)).toHaveLength(2);
});

test('of a name that is not that of its code, each choice says which of the two cells it changes', () => {
  const scores: Rows = [...HEADER, ['NV001', 'Trần Văn Bình', 'Khoa Lý luận', 9]];
  const { offered } = repairsIn(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': scores }));
  const name = itemAt(
    offered.filter(({ kind }) => kind === 'person-name'),
    0,
  );
  expect(previewOf(VI, offered, [], name).options.map(({ summary }) => summary)).toEqual([
    'B3: “Trần Văn Bình” → “Nguyễn Thị An”',
    'A3: “NV001” → “NV002”',
  ]);
});
