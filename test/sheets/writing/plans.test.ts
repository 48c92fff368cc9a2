import fc from 'fast-check';
import type { Snapshot, TabPlan } from '../../../src/workbook/port';
import { assertPlans } from '../../../src/workbook/plan/plan-faults';
import { TAB_KEYS, tabNames } from '../../../src/sheets/writing/tab-names';
import { planTabs } from '../../../src/sheets/writing/plan-tabs';
import { regimeSchema } from '../../../src/domain/rules/pack';
import { type Rows, reviewOf, snapshotOf, tab } from '../../support/workbook';
import { withCells } from '../../support/workbook-file';
import { allPlansOf, formulasOf, planOf, plansOf, rowsWith, textOf } from './planned';
import { papers, sampleTabs, snapshotWith, withRound } from './sample';

const NAMES = [
  'KQ - Kiểm tra',
  'KQ - Điểm',
  'KQ - Điều kiện',
  'KQ - Tỷ lệ',
  'KQ - Kiểm phiếu',
  'KQ - Đề nghị',
  'KQ - Tiền thưởng',
  'KQ - Chỉ tiêu',
  'KQ - Biểu đồ',
  'KQ - Sơ kết',
  'KQ - Đăng ký',
  'KQ - Theo dõi đề nghị',
  'KQ - Lịch',
  'Danh sách đề nghị',
  'Biên bản kiểm phiếu',
  'Biên bản họp',
  'Tờ trình',
  'KQ - Đối chiếu',
  'KQ - Lịch sử',
  'KQ - Bản lưu',
];

/** What must hold of every plan. */
function expectSound(plans: readonly TabPlan[]): void {
  expect(() => {
    assertPlans(plans);
  }).not.toThrow();
  for (const plan of plans) {
    const width = plan.columnWidths.length;
    for (const { cells, height } of plan.rows) {
      expect(cells.length).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThan(0);
    }
    for (const { top, left, bottom, right } of plan.merges) {
      expect(right).toBeLessThan(width);
      expect(bottom).toBeLessThan(plan.rows.length);
      expect(top).toBeLessThanOrEqual(bottom);
      expect(left).toBeLessThanOrEqual(right);
    }
    const { titleRows } = plan.page;
    if (titleRows !== undefined) expect(titleRows.last).toBeLessThan(plan.rows.length);
    if (plan.autoFilter !== undefined) {
      expect(plan.autoFilter.bottom).toBeLessThan(plan.rows.length);
      expect(plan.autoFilter.right).toBeLessThan(width);
    }
    for (const formula of formulasOf(plan)) {
      expect(formula).not.toMatch(/^=/);
      expect(formula.length).toBeLessThan(8192);
      expect(formula).not.toMatch(/\b(LET|FILTER|TEXTJOIN|XLOOKUP|UNIQUE|SORT|SEQUENCE|LAMBDA|IFS|CONCAT)\(/);
    }
  }
}

describe('the tabs of a run', () => {
  test('are those of the contract, in order, sound, and the same every time', async () => {
    const snapshot = snapshotOf(await sampleTabs());
    const plans = allPlansOf(snapshot);
    expect(plans.map(({ name }) => name)).toEqual(NAMES);
    // Those that are not written here have nothing to say in this round.
    expect(plans.map(({ key }) => key)).toEqual(
      TAB_KEYS.filter((key) => !['KqCacKy', 'KqBaiViet', 'KqHoSo', 'KqChot', 'KqThayDoi'].includes(key)),
    );
    expectSound(plans);
    expect(JSON.stringify(allPlansOf(snapshot))).toBe(JSON.stringify(plans));
  });

  test('are the same when the workbook holds those of an earlier run', async () => {
    const snapshot = snapshotOf(await sampleTabs());
    const plans = allPlansOf(snapshot);
    const own = plans.map(({ key, name }) => tab(name, [['kết quả cũ']], { ownKey: key }));
    const again = allPlansOf({ tabs: [...snapshot.tabs, ...own] });
    expect(again.map(({ key }) => key)).toEqual(plans.map(({ key }) => key));
    // What is kept says besides that those of before cannot be put back.
    const results = (of: typeof plans): string => JSON.stringify(of.filter(({ key }) => key !== 'KqBanLuu'));
    expect(results(again) === results(plans)).toBe(true);
  });

  test('leave a name that the user has taken, and all formulas point to the new one', async () => {
    const taken = (name: string) => tab(name, [['của tôi']]);
    const plans = allPlansOf(
      snapshotWith(
        await sampleTabs(),
        taken('kq - đề nghị'),
        taken('KQ - Điểm'),
        taken('KQ - Điểm (2)'),
        taken('Tờ trình'),
      ),
    );
    expectSound(plans);
    expect(plans.map(({ name }) => name)).toEqual(
      NAMES.map((name) =>
        name === 'KQ - Điểm' ? `${name} (3)` : ['KQ - Đề nghị', 'Tờ trình'].includes(name) ? `${name} (2)` : name,
      ),
    );
    const formulas = plans.flatMap(formulasOf).filter((formula) => formula.includes("Đề nghị'"));
    expect(formulas).toEqual([]);
    expect(plans.flatMap(formulasOf).some((formula) => formula.includes("'KQ - Đề nghị (2)'!"))).toBe(true);
    expect(plans.flatMap(formulasOf).some((formula) => formula.includes("'KQ - Điểm (3)'!"))).toBe(true);
  });

  test('names differ from those of the user in any Unicode form, and are never longer than Excel takes', () => {
    const snapshot = (...names: readonly string[]): Snapshot => ({ tabs: names.map((name) => tab(name, [])) });
    expect(tabNames(snapshot('KQ - Điểm'.normalize('NFD'))).KqDiem).toBe('KQ - Điểm (2)');
    for (const name of Object.values(tabNames(snapshot(...NAMES)))) expect(name.length).toBeLessThanOrEqual(31);
  });

  test('a round with almost nothing in it', () => {
    const header = ['Mã', 'Họ và tên', 'Xếp loại', 'Kỷ luật'];
    const roster: Rows = [header, ['1', 'An', null, null]];
    for (const period of ['Năm', 'Quý 1', null]) {
      const round: Rows = [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2022],
        ['Kỳ', period],
      ];
      expectSound(allPlansOf(snapshotOf({ 'Đợt xét': round, 'Danh sách': roster })));
    }
  });

  test('names of 200 letters, one word or many, break nothing', async () => {
    const long = 'Nguyễn '.repeat(28) + 'An';
    const word = 'M'.repeat(200);
    const tabs = withRound(
      withCells(await sampleTabs(), 'Danh sách', {
        C8: long,
        C9: word,
        E8: long,
        E9: word,
        F9: word,
        B10: 'X'.repeat(60),
      }),
      { 'Cơ quan': word, 'Cơ quan chủ quản': long, 'Địa danh': long, 'Chủ tịch Hội đồng': word },
    );
    const plans = plansOf(snapshotOf(tabs));
    expectSound(plans);
    for (const plan of plans) for (const width of plan.columnWidths) expect(width).toBeLessThanOrEqual(80);
    expect(rowsWith(planOf(plans, 'KqDiem'), word)).toHaveLength(1);
  });

  test('texts of cells stay texts, whatever they begin with', async () => {
    const evil = ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")'];
    const tabs = withRound(
      withCells(await sampleTabs(), 'Danh sách', {
        C8: '=1+1',
        C9: '+cmd|x',
        C10: '-2+3',
        E8: '@SUM(A1)',
        F8: '=HYPERLINK("http://x","y")',
      }),
      { 'Cơ quan': '=1+1', 'Chủ tịch Hội đồng': '@SUM(A1)', 'Thư ký Hội đồng': '-2+3' },
    );
    const plans = plansOf(snapshotOf(tabs));
    expectSound(plans);
    for (const text of evil.slice(0, 3)) expect(textOf(planOf(plans, 'DanhSachDeNghi'))).toContain(text);
    for (const formula of plans.flatMap(formulasOf)) for (const text of evil) expect(formula).not.toContain(text);
  });

  test('tell nothing of a single paper: papers in any order give the same tabs', async () => {
    const tabs = await sampleTabs();
    const [title = [], empty = [], header = [], ...rows] = tabs['Phiếu CSTĐCS'] ?? [];
    const expected = JSON.stringify(plansOf(snapshotOf(tabs)));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }), (shuffled) => {
        const other = { ...tabs, 'Phiếu CSTĐCS': [title, empty, header, ...shuffled] };
        expect(JSON.stringify(plansOf(snapshotOf(other)))).toBe(expected);
      }),
      { numRuns: 5 },
    );
  });

  test('the regime may be without an end', async () => {
    const snapshot = snapshotOf(await sampleTabs());
    const review = reviewOf(snapshot);
    const regime = regimeSchema.parse({ ...review.rules.regime, to: null });
    const plans = planTabs({ ...review, rules: { ...review.rules, regime }, snapshot, version: '1.2.3' });
    expect(textOf(planOf(plans, 'KqDoiChieu'))).toContain('(từ 01/10/2017)');
    expect(textOf(planOf(plans, 'KqDoiChieu'))).toContain('Bình Xét 1.2.3');
  });

  test('a vote on an award that needs none is shown', async () => {
    const tabs = { ...(await sampleTabs()), 'Phiếu LĐTT': papers(['NV001', 'NV002'], ['x', '0'], ['x', 'x']) };
    const plan = planOf(plansOf(snapshotOf(tabs)), 'KqKiemPhieu');
    expect(rowsWith(plan, 'NV001')[0]?.slice(0, 5)).toEqual(['LĐTT', 'Đoàn Khắc Xứng', 'NV001', 2, 0]);
  });
});
