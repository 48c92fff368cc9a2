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
    ['Toàn đơn vị', 'Số cuối cùng xếp loại tốt', 32, '20%', 6.4, 6, 9, '✗ Vượt tỷ lệ'],
    ['Nhóm lãnh đạo, quản lý', 'Số cuối cùng xếp loại tốt', 3, '20%', 0.6, 0, 2, '✗ Vượt tỷ lệ'],
    ['Nhóm viên chức', 'Số cuối cùng xếp loại tốt', 24, '20%', 4.8, 4, 6, '✗ Vượt tỷ lệ'],
    ['Nhóm người lao động', 'Số cuối cùng xếp loại tốt', 5, '20%', 1, 1, 1, '✓ Trong tỷ lệ'],
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

/** The column of a title in the sample's roster, and its first row of people, as cells are named. */
function placeIn(tabs: Tabs, title: string): { readonly column: string; readonly row: number } {
  const roster = tabs['Danh sách'] ?? [];
  const header = roster.findIndex((row) => row.includes(title));
  return { column: String.fromCharCode(65 + (roster[header] ?? []).indexOf(title)), row: header + 2 };
}

const counting = (tabs: Tabs): number =>
  formulasOf(ceilingsTab(tabs)).filter((formula) => formula.startsWith('SUMPRODUCT')).length;

test('ratings and groups that Excel would count otherwise stand as plain figures', async () => {
  const tabs = await tabsOf2026(FINAL);
  // A base and a count of the excellent for the whole and three groups.
  expect(counting(tabs)).toBe(8);
  const at = (title: string, below = 0): string => {
    const { column, row } = placeIn(tabs, title);
    return `${column}${String(row + below)}`;
  };
  const changed = (cells: Parameters<typeof withCells>[2]): number => counting(withCells(tabs, 'Danh sách', cells));
  // A decomposed spelling is read, but Excel's comparison does not find it.
  expect(changed({ [at('Xếp loại')]: 'Hoàn thành tốt'.normalize('NFD') })).toBeLessThan(8);
  expect(changed({ [at('Nhóm')]: 'Viên chức'.normalize('NFD') })).toBeLessThan(8);
  // A cell that cannot be read stops the counting of its column; a fault in a row that is no person does, too.
  expect(changed({ [at('Xếp loại')]: 'Khá' })).toBe(0);
  expect(changed({ [at('Nhóm')]: 'Ban giám hiệu' })).toBe(2);
  const fault = { fault: 'error', code: '#N/A' } as const;
  const second = {
    [at('Mã', 1)]:
      tabs['Danh sách']?.[placeIn(tabs, 'Mã').row - 1]?.[placeIn(tabs, 'Mã').column.charCodeAt(0) - 65] ?? null,
  };
  expect(changed({ ...second, [at('Xếp loại', 1)]: fault })).toBe(0);
  // Excel would count the good rating of the row that is no person: only the excellent of the whole are counted by it.
  expect(changed({ ...second, [at('Nhóm', 1)]: fault })).toBe(1);
});

test('LibreOffice comes to the same figures', async () => {
  const sets = [FINAL, { 'rating.htxs.base': 'reached-htt', 'rating.htxs.excellent-body': 'yes' }];
  const books = await Promise.all(
    sets.map(async (set) => {
      const bytes = await workbookFile(await tabsOf2026(set));
      const plans = plansOf(await snapshotOfFile(bytes));
      return { bytes, plans: plans.filter(({ key }) => ['KqTyLe', 'KqDeNghi', 'KqDiem'].includes(key)) };
    }),
  );
  const found = await recalculated(books);
  expect(found.map(({ disagreements }) => disagreements)).toEqual(sets.map(() => []));
  for (const { plans } of books)
    expect(formulasOf(planOf(plans, 'KqTyLe')).filter((one) => one.startsWith('SUMPRODUCT')).length).toBeGreaterThan(3);
});

test('the people of a group are counted in the roster where Excel finds the same ones', async () => {
  const set = { Năm: '2024', 'Ngày họp': '20/12/2024', 'rating.htxs.party-percent': '20' };
  const tabs = withRound(await sampleTabs(), set);
  const bases = (own: Tabs): readonly (string | undefined)[] =>
    recordsOf(ceilingsTab(own), 'Trong phạm vi').map((record) => record['Số làm căn cứ']?.content?.kind);
  expect(bases(tabs)).toEqual(['formula', 'formula', 'formula', 'formula']);
  const { column, row } = placeIn(tabs, 'Nhóm');
  const first = `${column}${String(row)}`;
  const otherwise = withCells(tabs, 'Danh sách', { [first]: 'Viên chức'.normalize('NFD') });
  expect(bases(otherwise)).toContain('number');
  expect(bases(withCells(tabs, 'Danh sách', { [first]: 'Ban giám hiệu' })).slice(0, 2)).toEqual(['formula', 'number']);
});
