import type { RunChange } from '../../../src/domain/history/run-history';
import { writingOf } from '../../../src/sheets/writing/context';
import { HISTORY_KEY, RECORD_FIRST, planHistoryTab, planRecordTab } from '../../../src/sheets/writing/history';
import { reviewOf, snapshotOf } from '../../support/workbook';
import { rowsOf, textOf } from './planned';
import { sampleTabs } from './sample';

async function writing() {
  const snapshot = snapshotOf(await sampleTabs());
  return writingOf({ ...reviewOf(snapshot), snapshot, version: '1.0.0' });
}

const CHANGES: readonly (readonly [RunChange, string])[] = [
  [{ kind: 'first' }, 'Lần chạy đầu'],
  [{ kind: 'recounted', ballot: 'cstd-co-so' }, 'CSTĐCS: phiếu được kiểm lại'],
  [{ kind: 'recounted', ballot: 'cstd-co-so/2' }, 'CSTĐCS (lần 2): phiếu được kiểm lại'],
  [{ kind: 'scores', count: 3 }, 'Điểm: 3 người có điểm khác'],
  [
    { kind: 'nominated', award: 'ldtt', before: 30, now: 31, changed: 3 },
    'LĐTT: đề nghị 30 → 31 (3 trường hợp đổi kết quả)',
  ],
  [{ kind: 'ceiling', award: 'cstd-co-so', before: '4', now: null }, 'CSTĐCS: giới hạn 4 → không có'],
  [{ kind: 'vote', award: 'cstd-co-so', count: 2 }, 'CSTĐCS: 2 số liệu bỏ phiếu khác'],
  [{ kind: 'targets', before: 5, now: 6, changed: 2 }, 'Chỉ tiêu đạt: 5 → 6 (2 số liệu khác)'],
  [{ kind: 'findings', severity: 'error', before: 2, now: 0 }, 'Lỗi: 2 → 0'],
  [{ kind: 'findings', severity: 'warning', before: 0, now: 1 }, 'Cảnh báo: 0 → 1'],
];

test('the history is a line a run, with its number, version, inputs and what changed, in the words of an office', async () => {
  const plan = planHistoryTab(await writing(), [
    { number: 7, version: '1.0.0', inputs: 'abc123', changes: CHANGES.map(([change]) => change) },
  ]);
  expect([plan.key, plan.name]).toEqual([HISTORY_KEY, 'KQ - Lịch sử']);
  const text = CHANGES.map(([, words]) => words).join('\n');
  expect(rowsOf(plan).at(-1)).toEqual([7, '1.0.0', 'abc123', text]);
  expect(textOf(planHistoryTab(await writing(), []))).toContain('Chưa có lần chạy nào.');
});

test('the hidden tab says what it is and that it goes nowhere, and keeps a text a row', async () => {
  const { tabNames } = await writing();
  const plan = planRecordTab(tabNames, [
    { as: { kind: 'list' }, text: { hash: 'a', parts: ['x'] } },
    { as: { kind: 'figures' }, text: { hash: 'b', parts: ['y', 'z'] } },
    { as: { kind: 'tab', key: 'KqDiem' }, text: { hash: 'c', parts: [] } },
    { as: { kind: 'tab', key: 'InCstdCoSo' }, text: { hash: 'd', parts: ['w'] } },
  ]);
  expect(plan).toMatchObject({ name: 'KQ - Bản lưu', isHidden: true, columnWidths: [24, 20, 12, 12] });
  expect(textOf(plan)).toContain('không có phiếu bầu');
  expect(rowsOf(plan).slice(RECORD_FIRST.row)).toEqual([
    ['Mục lục', 'a', 'x'],
    ['Số liệu', 'b', 'y', 'z'],
    ['KQ - Điểm', 'c'],
    ['InCstdCoSo', 'd', 'w'],
  ]);
});
