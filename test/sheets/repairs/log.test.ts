/** What was repaired stays in the workbook: seen, listed, and able to be taken back. */
import { isAsRepaired, readRepairLog, repairsInForce } from '../../../src/sheets/reading/repair-log';
import { type RepairLine, lastGroup, plannedRepairs, withRepairs } from '../../../src/sheets/repairs/log';
import { REPAIR_KINDS } from '../../../src/sheets/repairs/repair';
import { planRepairLog } from '../../../src/sheets/writing/repair-log';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { repairsIn } from '../../support/repairs';
import { type Rows, ROSTER, ROUND, snapshotOf } from '../../support/workbook';
import { snapshotOfFile } from '../../support/workbook-file';

const LINE: RepairLine = {
  group: 1,
  kind: 'points-unit',
  sheet: 'Chấm  điểm ',
  cell: 'D3',
  before: ' =9đ ',
  after: 9,
  lookBefore: {},
  state: 'in-force',
};

const LINES: readonly RepairLine[] = [
  ...REPAIR_KINDS.map((kind) => ({ ...LINE, kind })),
  { ...LINE, group: 2, before: 44_843, after: 9.25, lookBefore: { format: 'dd/mm/yyyy' }, state: 'taken-back' },
  { ...LINE, group: 2, before: null, after: 'NV009', state: 'changed-since' },
  { ...LINE, group: 3, after: '=SUM(A1)', lookBefore: { font: '.VnTime' } },
];

async function written(lines: readonly RepairLine[]) {
  return snapshotOfFile(await newWorkbook([planRepairLog(lines, 'KQ - Sửa ô')]));
}

test('the log is read as it was written: texts as texts, numbers as numbers, empty cells as empty', async () => {
  const { tab, lines } = readRepairLog(await written(LINES));
  expect(tab?.name).toBe('KQ - Sửa ô');
  expect(lines).toEqual(LINES);
});

test('a workbook without a log has no repairs; lines that somebody has typed over are none', async () => {
  expect(readRepairLog(snapshotOf({ A: [['x']] }))).toEqual({ tab: null, lines: [] });
  expect(readRepairLog(await written([])).lines).toEqual([]);
  const header = [
    'Lần sửa',
    'Việc sửa',
    'Tab đã sửa',
    'Ô',
    'Trước khi sửa',
    'Sau khi sửa',
    'Phông trước',
    'Dạng số trước',
    'Hiện nay',
  ];
  const good = [1, 'Bỏ chữ sau điểm', 'A', 'B2', '9đ', 9, null, null, 'Đang áp dụng'];
  const bad = [
    ['một', ...good.slice(1)],
    [1, 'Việc lạ', ...good.slice(2)],
    [...good.slice(0, 8), 'Lạ'],
    [...good.slice(0, 5), null, ...good.slice(6)],
    [...good.slice(0, 5), true, ...good.slice(6)],
    [1, 'Bỏ chữ sau điểm', 12, ...good.slice(3)],
    [...good.slice(0, 3), 'ô B2', ...good.slice(4)],
    [{ fault: 'error' as const, code: '#REF!' }, ...good.slice(1)],
  ];
  expect(readRepairLog(snapshotOf({ 'KQ - Sửa ô': [header, ...bad, good] as Rows })).lines).toHaveLength(1);
});

test('a repair is in force as long as its cell holds what was put in', () => {
  const log = planLog([
    { ...LINE, sheet: 'A', cell: 'B1' },
    { ...LINE, sheet: 'A', cell: 'B2' },
    { ...LINE, sheet: 'gone', cell: 'B1' },
    { ...LINE, sheet: 'A', cell: 'Z99' },
    { ...LINE, sheet: 'A', cell: 'B1', state: 'taken-back' },
  ]);
  const snapshot = snapshotOf({
    A: [
      ['x', 9],
      ['y', '9'],
    ],
    'KQ - Sửa ô': log,
  });
  expect(repairsInForce(snapshot).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(['A B1']);
  expect(isAsRepaired(snapshot, { ...LINE, sheet: 'A', cell: 'no cell' })).toBe(false);
});

/** The cells of a log, as one would see them. */
function planLog(lines: readonly RepairLine[]): Rows {
  return planRepairLog(lines, 'x').rows.map(({ cells }) =>
    cells.map((cell) => {
      const content = cell?.content ?? null;
      if (content === null) return null;
      return content.kind === 'text' ? content.text : content.kind === 'number' ? Number(content.decimal) : null;
    }),
  );
}

test('the last group is the last of those in force: one after the other can be taken back', () => {
  expect(lastGroup(LINES)).toEqual(LINES.slice(-1));
  expect(lastGroup(LINES.slice(0, -1)).map(({ group }) => group)).toEqual(REPAIR_KINDS.map(() => 1));
  expect(lastGroup([])).toEqual([]);
});

test('what is applied joins the log as its next group, with what the cells were', () => {
  const matrix: Rows = [
    ['Mã', 'Họ và tên', 'A'],
    [null, 'Điểm tối đa', 10],
    ['NV001', 'Nguyễn Thị An', { value: 44_843, format: 'dd/mm/yyyy' }],
    ['NV002', 'Trần Văn Bình', '9đ'],
    ['NV009', { fault: 'error', code: '#REF!' }, 9],
  ];
  const { offered } = repairsIn(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': matrix }));
  const chosen = offered.map((repair) => ({ repair, option: repair.kind === 'date' ? 1 : 0 }));
  expect(withRepairs(LINES, plannedRepairs(offered, chosen)).slice(LINES.length)).toEqual([
    { ...LINE, group: 4, sheet: 'Hội đồng chấm', cell: 'C4', before: '9đ', after: 9 },
    {
      ...LINE,
      group: 4,
      kind: 'date',
      sheet: 'Hội đồng chấm',
      cell: 'C3',
      before: 44_843,
      after: 10,
      lookBefore: { format: 'dd/mm/yyyy' },
    },
    { ...LINE, group: 4, kind: 'missing-person', sheet: 'Danh sách', cell: 'A4', before: null, after: 'NV009' },
  ]);
  const [first] = offered;
  expect(first === undefined ? null : plannedRepairs(offered, [{ repair: first, option: 7 }])).toEqual([]);
});

test('people who are added stand in the order of their rows, whoever was chosen first; a fault that was there is no value to put back', () => {
  const matrix: Rows = [
    ['Mã', 'Họ và tên', 'A'],
    [null, 'Điểm tối đa', 10],
    ...Array.from({ length: 8 }, (_, index) => [`NV01${String(index)}`, `Người ${String(index)}`, 9]),
  ];
  const { offered } = repairsIn(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': matrix }));
  const chosen = [7, 6, 2].flatMap((index) => {
    const repair = offered[index];
    return repair === undefined ? [] : [{ repair, option: 0 }];
  });
  const planned = plannedRepairs(offered, chosen);
  const codes = planned.filter(({ cell }) => cell.column === 0);
  expect(codes.map(({ cell: { row, after } }) => [row, after])).toEqual([
    [5, 'NV017'],
    [4, 'NV016'],
    [3, 'NV012'],
  ]);
  const fault = planned.map((one) => ({
    ...one,
    cell: { ...one.cell, before: { fault: 'error', code: '#REF!' } as const },
  }));
  expect(withRepairs([], fault).map(({ before }) => before)).toEqual(planned.map(() => null));
});
