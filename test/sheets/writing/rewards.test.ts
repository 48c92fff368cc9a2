/** `KQ - Tiền thưởng`: what goes with the awards, in figures that Excel itself adds up, and in words. */
import { snapshotOf } from '../../support/workbook';
import { type Tabs, workbookFile } from '../../support/workbook-file';
import { cellShowing, planOf, plansOf, recalculated, rowsOf, rowsWith, textOf } from './planned';
import { sampleTabs, withRound } from './sample';

jest.setTimeout(180_000);

const SETTLED = { 'reward.several': 'highest', 'reward.rounding': 'up-to-10000' };

const rewardsTab = (tabs: Tabs) => planOf(plansOf(snapshotOf(tabs)), 'KqTienThuong');

test('as long as rules are open the tab asks for them, with their hint, and gives no sum', async () => {
  const plan = rewardsTab(await sampleTabs());
  const text = textOf(plan);
  expect(text).toContain(
    'cần ghi “reward.several” (tiền thưởng khi đạt nhiều danh hiệu) vào tab Đợt xét; gợi ý: mỗi thành tích hưởng mức cao nhất',
  );
  expect(text).toContain('“reward.rounding”');
  expect(text).not.toContain('Tổng cộng');
  expect(rowsWith(plan, 'Đạt nhiều danh hiệu')[0]?.[2]).toBe('Chưa chọn');
  expect(text).toContain('Gợi ý khi chưa chọn quy tắc: không tính thêm LĐTT');
  expect(text).toContain('Ghi “gioi-viec-truong.reward.coefficient” vào tab Đợt xét');
  expect(
    rowsOf(plan)
      .flat()
      .filter((value) => value === 'Chưa tính').length,
  ).toBeGreaterThan(2);
});

test('whoever is proposed is listed once, the sums by unit and in all come out, and the total stands there in words', async () => {
  const plan = rewardsTab(withRound(await sampleTabs(), SETTLED));
  expect(rowsWith(plan, 'Tổng cộng').map((row) => row.filter((value) => value !== null))).toEqual([
    ['Tổng cộng', expect.any(Number), expect.any(Number)],
  ]);
  expect(textOf(plan)).toMatch(/Bằng chữ: .* đồng\./);
  expect(cellShowing(plan, 1_490_000).format).toBe('#,##0');
  expect(textOf(plan)).toContain('Mức áp dụng tại ngày 23/12/2022 (từ 01/7/2019) · Nghị định 38/2019/NĐ-CP');
  expect(textOf(plan)).toContain('Không tính thêm LĐTT: hưởng mức cao nhất');
});

test('without a table for the day, or without a coefficient, what is missing is named', async () => {
  const tabs = withRound(await sampleTabs(), { ...SETTLED, Năm: 2018, 'Ngày họp': '20/12/2018' });
  expect(textOf(rewardsTab(tabs))).toContain('Chưa có mức lương cơ sở cho ngày 20/12/2018');
  expect(textOf(rewardsTab(tabs))).toContain('“reward.base-salary”');
});

test('LibreOffice comes to the same money with every rounding, also where a product has a tail in binary', async () => {
  const roundings = ['half-up-to-1', 'up-to-1000', 'up-to-10000'];
  const books = await Promise.all(
    roundings.map(async (rounding) => {
      const tabs = withRound(await sampleTabs(), {
        ...SETTLED,
        'reward.rounding': rounding,
        'reward.base-salary': 1_800_000,
      });
      return { bytes: await workbookFile(tabs), plans: [rewardsTab(tabs)] };
    }),
  );
  for (const { plans } of books)
    expect(plans.map(textOf).join('\n')).toContain('Mức áp dụng tại ngày 23/12/2022 · Đợt xét!B');
  const found = await recalculated(books);
  expect(found.map(({ disagreements }) => disagreements)).toEqual(roundings.map(() => []));
  expect(found.filter(({ formulas }) => formulas <= 10)).toEqual([]);
});

test('where each award is paid, whoever has several stands in several lines and is counted once', async () => {
  const plan = rewardsTab(withRound(await sampleTabs(), { ...SETTLED, 'reward.several': 'each' }));
  expect(rowsWith(plan, 'NV011').map((row) => row[4])).toEqual(['LĐTT', 'CSTĐCS', 'CSTĐ tỉnh']);
  expect(rowsWith(plan, 'Tổng cộng').map((row) => row[4])).toEqual([44]);
});
