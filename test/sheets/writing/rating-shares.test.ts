/** Under `KQ - Tỷ lệ`: how many are rated excellent and how many the decree of the day lets be. */
import type { TabPlan } from '../../../src/workbook/port';
import { snapshotOf } from '../../support/workbook';
import { type Tabs, withCells, workbookFile, snapshotOfFile } from '../../support/workbook-file';
import { formulasOf, planOf, plansOf, recalculated, recordsOf, rowsOf, textOf } from './planned';
import { sampleTabs, withRound } from './sample';

jest.setTimeout(180_000);

/** The sample's people, had they met in December 2026. */
async function tabsOf2026(set: Readonly<Record<string, string>> = {}): Promise<Tabs> {
  return withRound(await sampleTabs(), { Năm: 2026, 'Ngày họp': '20/12/2026', ...set });
}

function ceilingsTab(tabs: Tabs): TabPlan {
  return planOf(plansOf(snapshotOf(tabs)), 'KqTyLe');
}

const FINAL = { 'rating.htxs.base': 'final-htt' };

/** The lines of the table, each with what Excel would show. */
function lines(plan: TabPlan): readonly (readonly unknown[])[] {
  const rows = rowsOf(plan);
  const header = rows.findIndex((row) => row[0] === 'Trong phạm vi');
  return header === -1 ? [] : rows.slice(header + 1).map((row) => row.slice(0, 8));
}

test('in 2022 no decree caps the ratings, and the tab says nothing of them', async () => {
  expect(textOf(ceilingsTab(await sampleTabs()))).not.toContain('Trong phạm vi');
});

test('the whole and each group stand one under the other, with limit and outcome', async () => {
  const plan = ceilingsTab(await tabsOf2026(FINAL));
  // Counted in the roster: leaders 2 excellent and 3 good, employees 6 and 24, workers 1 and 5; a fifth of 32, 3, 24 and 5.
  expect(lines(plan)).toEqual([
    ['Toàn đơn vị', 'Số cuối cùng xếp loại tốt', 32, '20%', '6,4', 6, 9, '✗ Vượt tỷ lệ'],
    ['Nhóm lãnh đạo, quản lý', 'Số cuối cùng xếp loại tốt', 3, '20%', '0,6', 0, 2, '✗ Vượt tỷ lệ'],
    ['Nhóm viên chức', 'Số cuối cùng xếp loại tốt', 24, '20%', '4,8', 4, 6, '✗ Vượt tỷ lệ'],
    ['Nhóm người lao động', 'Số cuối cùng xếp loại tốt', 5, '20%', '1', 1, 1, '✓ Trong tỷ lệ'],
  ]);
  expect(recordsOf(plan, 'Trong phạm vi')[0]?.['Trong phạm vi']?.note).toContain('Nghị định 233/2026/NĐ-CP');
});

test('where nobody has chosen the base, there is no limit, and the outcome only where both readings agree', async () => {
  const plan = ceilingsTab(await tabsOf2026());
  for (const line of lines(plan)) expect([line[1], line[2], line[5]]).toEqual(['Hội đồng chưa chọn', '–', '–']);
});

test('the Party’s share is taken of everybody; without it nothing is told', async () => {
  const in2024 = { Năm: '2024', 'Ngày họp': '20/12/2024' };
  const open = ceilingsTab(withRound(await sampleTabs(), in2024));
  expect(lines(open)[0]?.slice(1)).toEqual([
    'Hội đồng chưa chọn',
    '–',
    '–',
    '–',
    '–',
    expect.any(Number),
    '? Chưa xác định',
  ]);
  const set = ceilingsTab(withRound(await sampleTabs(), { ...in2024, 'rating.htxs.party-percent': '33.3333333333' }));
  expect(lines(set)[0]?.slice(1, 4)).toEqual(['Tổng số người', 42, '33,3333333333%']);
});

test('ratings and groups that Excel would count otherwise stand as plain figures', async () => {
  const tabs = await tabsOf2026(FINAL);
  const formulas = (changed: Tabs): number =>
    formulasOf(ceilingsTab(changed)).filter((formula) => formula.startsWith('SUMPRODUCT')).length;
  expect(formulas(tabs)).toBeGreaterThan(0);
  const roster = tabs['Danh sách'] ?? [];
  const column = (title: string): string => {
    const at = roster.findIndex((row) => row.includes(title));
    return String.fromCharCode(65 + (roster[at] ?? []).indexOf(title));
  };
  const first = roster.findIndex((row) => row.includes('Xếp loại')) + 2;
  // A decomposed spelling is read, but Excel's comparison does not find it.
  const htt = 'Hoàn thành tốt'.normalize('NFD');
  expect(formulas(withCells(tabs, 'Danh sách', { [`${column('Xếp loại')}${String(first)}`]: htt }))).toBeLessThan(
    formulas(tabs),
  );
  const group = 'Viên chức'.normalize('NFD');
  expect(formulas(withCells(tabs, 'Danh sách', { [`${column('Nhóm')}${String(first)}`]: group }))).toBeLessThan(
    formulas(tabs),
  );
});

test('LibreOffice comes to the same figures', async () => {
  for (const set of [FINAL, { 'rating.htxs.base': 'reached-htt', 'rating.htxs.excellent-body': 'yes' }]) {
    const bytes = await workbookFile(await tabsOf2026(set));
    const plans = plansOf(await snapshotOfFile(bytes)).filter(({ key }) => ['KqTyLe', 'KqDeNghi'].includes(key));
    const result = await recalculated(bytes, plans);
    expect(result.disagreements).toEqual([]);
    expect(formulasOf(planOf(plans, 'KqTyLe')).filter((one) => one.startsWith('SUMPRODUCT')).length).toBeGreaterThan(3);
  }
});
