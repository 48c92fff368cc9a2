/** `KQ - Biểu đồ`: small tables of live figures with a chart beside each; words where there is nothing to draw. */
import { MOST_UNITS } from '../../../src/domain/pictures/units';
import { packPlanInSteps, unpackPlan } from '../../../src/review/history/packed-plan';
import type { TabPlan } from '../../../src/workbook/port';
import { type Writing, writingOf } from '../../../src/sheets/writing/context';
import { newDraft } from '../../../src/sheets/writing/layout/draft';
import { planNominations } from '../../../src/sheets/writing/nominations';
import { addScorePicture } from '../../../src/sheets/writing/pictures/score-picture';
import { addTargetPicture } from '../../../src/sheets/writing/pictures/target-picture';
import { planTargets } from '../../../src/sheets/writing/targets';
import { planScores } from '../../../src/sheets/writing/scores';
import { addUnitPicture } from '../../../src/sheets/writing/pictures/unit-picture';
import { complete } from '../../../src/domain/steps';
import { reviewOf, snapshotOf } from '../../support/workbook';
import { type Tabs, workbookFile } from '../../support/workbook-file';
import { plansOf, planOf, recalculated, rowsOf, textOf } from './planned';
import { sampleTabs, withRound } from './sample';

jest.setTimeout(180_000);

const picturesOf = (tabs: Tabs): TabPlan => planOf(plansOf(snapshotOf(tabs)), 'KqBieuDo');

/** The tabs with other units: `unitOf` gives that of the person of an index, 0-based, and what they had. */
function withUnits(tabs: Tabs, unitOf: (index: number, unit: string) => string): Tabs {
  const rows = tabs['Danh sách'] ?? [];
  const header = rows.findIndex((row) => row.includes('Đơn vị'));
  const column = rows[header]?.indexOf('Đơn vị') ?? 0;
  let person = 0;
  const changed = rows.map((row, index) => {
    if (index <= header || typeof row[column] !== 'string') return row;
    const unit = unitOf(person, row[column]);
    person += 1;
    return row.map((value, at) => (at === column ? unit : value));
  });
  const rest = Object.fromEntries(Object.entries(tabs).filter(([name]) => name !== 'Tập thể'));
  return { ...rest, 'Danh sách': changed };
}

/** The figures of a chart's series, with the names along its axis. */
function drawn({ charts = [], ...plan }: TabPlan, title: string): unknown {
  const chart = charts.find((one) => one.title === title);
  if (chart === undefined) return null;
  const rows = rowsOf(plan).slice(chart.categories.top, chart.categories.bottom + 1);
  return {
    names: rows.map((row) => row[chart.categories.left]),
    ...Object.fromEntries(chart.series.map(({ name, values }) => [name, rows.map((row) => row[values.left])])),
  };
}

test('the three pictures of the sample show what the tabs show', async () => {
  const plan = picturesOf(await sampleTabs());
  expect(plan.charts?.map(({ kind, title }) => [kind, title])).toEqual([
    ['bars', 'Chỉ tiêu và kết quả'],
    ['stacked-bars', 'Số lượt đề nghị theo đơn vị'],
    ['columns', 'Phân bố điểm cuối cùng'],
  ]);
  expect(drawn(plan, 'Chỉ tiêu và kết quả')).toMatchObject({
    'Cần đạt': [1, 1, 0.9, 0.15, 0.1, 1, 1],
    'Đạt được': [0.9574, 1, 0.9286, 0.0952, 0, 0.9231, 0.9333],
  });
  expect(drawn(plan, 'Số lượt đề nghị theo đơn vị')).toEqual({
    names: [
      'Khoa Lý luận Mác - Lênin, tư tưởng Hồ Chí Minh',
      'Khoa Xây dựng Đảng',
      'Khoa Nhà nước và pháp luật',
      'Phòng Quản lý đào tạo, nghiên cứu khoa học',
      'Phòng Tổ chức, hành chính, thông tin, tư liệu',
    ],
    LĐTT: [9, 7, 8, 7, 8],
    CSTĐCS: [1, 1, 1, 1, 0],
    'CSTĐ tỉnh': [0, 1, 0, 0, 0],
    'GVT-ĐVN': [3, 1, 2, 5, 3],
  });
  expect(drawn(plan, 'Phân bố điểm cuối cùng')).toMatchObject({ 'Số người': [1, 3, 6, 4, 6, 7, 3, 4, 5, 3] });
  expect(textOf(plan)).toContain(
    'Còn 7 chỉ tiêu không tính theo tỷ lệ hoặc chưa có số để so, xem ở tab KQ - Chỉ tiêu.',
  );
  // A former run is kept as text, and written again as it was, charts and all.
  expect(unpackPlan(complete(packPlanInSteps(plan)).join(''))).toEqual(plan);
  for (const { description, place } of plan.charts ?? []) {
    expect(description.length).toBeGreaterThan(40);
    expect(place.left).toBe(7);
  }
});

test('LibreOffice works out the same figures, also where units are many, long, or none', async () => {
  const tabs = withUnits(await sampleTabs(), (index) =>
    index < 2
      ? ''
      : index < 4
        ? `Khoa ${'dài '.repeat(30)}`
        : index < 6
          ? `Phòng ${'x'.repeat(300)}`
          : `Tổ ${String(index % 14)}`,
  );
  const plan = picturesOf(tabs);
  const found = drawn(plan, 'Số lượt đề nghị theo đơn vị') as { readonly names: readonly string[] };
  expect(found.names.length).toBe(17);
  expect(found.names).toContain('Không thuộc đơn vị nào');
  expect(Math.max(...found.names.map((name) => name.length))).toBe(30);
  const [result] = await recalculated([{ bytes: await workbookFile(tabs), plans: plansOf(snapshotOf(tabs)) }]);
  expect(result?.disagreements).toEqual([]);
  expect(result?.formulas).toBeGreaterThan(100);
});

test('units written in different ways are one, and their figures stand fixed, with a note', async () => {
  const tabs = withUnits(await sampleTabs(), (index) => ['Khoa A', 'khoa  a', 'Khoa B'][index % 3] ?? '');
  const plan = picturesOf(tabs);
  expect(drawn(plan, 'Số lượt đề nghị theo đơn vị')).toMatchObject({ names: ['Khoa A', 'Khoa B'] });
  const row = plan.rows.find(({ cells }) => cells[0]?.content?.kind === 'text' && cells[0].content.text === 'Khoa A');
  expect(row?.cells[1]?.content?.kind).toBe('number');
  expect(row?.cells[1]?.note).toContain('không phải công thức');
});

test('with one unit, or with nobody nominated, words say why there is no chart', async () => {
  const one = picturesOf(withUnits(await sampleTabs(), () => 'Tổ 1'));
  expect(textOf(one)).toContain('Chỉ có một đơn vị nên không vẽ biểu đồ.');
  expect(drawn(one, 'Số lượt đề nghị theo đơn vị')).toBeNull();
  const quarter = picturesOf(withRound(await sampleTabs(), { Kỳ: 'Quý 1' }));
  expect(textOf(quarter)).toContain('Chưa có ai được đề nghị nên không vẽ biểu đồ.');
});

test('without targets by share, and without scores, words say so; with nothing at all there is no tab', async () => {
  const tabs = withRound(await sampleTabs(), { 'Chương trình': 'thpt-loc-thai-2021' });
  expect(textOf(picturesOf(tabs))).toContain('Không có chỉ tiêu nào tính theo tỷ lệ nên không vẽ biểu đồ.');
  const unscored = Object.fromEntries(Object.entries(tabs).filter(([name]) => !name.startsWith('Chấm điểm')));
  expect(plansOf(snapshotOf(unscored)).map(({ key }) => key)).not.toContain('KqBieuDo');
  const sample = Object.fromEntries(
    Object.entries(await sampleTabs()).filter(([name]) => !name.startsWith('Chấm điểm')),
  );
  expect(textOf(picturesOf(sample))).toContain('Chưa ai có điểm cuối cùng nên không vẽ biểu đồ.');
});

test('beyond forty units and five awards the rest is told of', async () => {
  const snapshot = snapshotOf(withUnits(await sampleTabs(), (index) => `Tổ ${String(index)}`));
  const writing = writingOf({ ...reviewOf(snapshot), snapshot, version: '1' });
  const { counts } = complete(planNominations(writing, complete(planScores(writing, null))));
  const [award] = writing.awards;
  if (award === undefined) throw new Error('no award');
  const draft = newDraft(Array.from({ length: 13 }, () => 10));
  const chart = addUnitPicture(draft, { ...writing, awards: Array.from({ length: 7 }, () => award) }, counts);
  const plan = draft.finish({ key: 'x', name: 'x', page: picturesPage, tabColor: '000000' });
  expect(chart?.series.length).toBe(5);
  expect((chart?.categories.bottom ?? 0) - (chart?.categories.top ?? 0) + 1).toBe(MOST_UNITS);
  expect(textOf(plan)).toContain('Còn 2 đơn vị khác, biểu đồ không đủ chỗ vẽ.');
  expect(textOf(plan)).toContain('Còn 2 danh hiệu khác, biểu đồ không đủ chỗ vẽ.');
});

test('scores fall into the classes of a scheme, and those without a score are told of', async () => {
  const tabs = await sampleTabs();
  const snapshot = snapshotOf(tabs);
  const writing = writingOf({ ...reviewOf(snapshot), snapshot, version: '1' });
  const { counts } = complete(planNominations(writing, complete(planScores(writing, null))));
  const { evaluation, rules } = writing;
  const [[first, scores] = []] = evaluation.scores;
  if (first === undefined || scores === undefined) throw new Error('no scores');
  const source = { citation: 'Quy chế', fact: null, status: 'verified' as const };
  const list = [
    { id: 'a', name: 'A', from: '90', below: null },
    { id: 'b', name: 'B', from: '80', below: '90' },
  ];
  const scheme = { name: 'x', forms: [], bands: { list, ...source }, ...source };
  const draft = newDraft(Array.from({ length: 13 }, () => 10));
  const all = new Map([...evaluation.scores, [first, { ...scores, final: null }]]);
  const chart = addScorePicture(
    draft,
    {
      ...writing,
      evaluation: { ...evaluation, scores: all },
      rules: { ...rules, campaign: { ...rules.campaign, scheme } },
    },
    counts,
  );
  const plan = draft.finish({ key: 'x', name: 'x', page: picturesPage, tabColor: '000000' });
  if (chart === null) throw new Error('no chart');
  const shown = drawn({ ...plan, charts: [chart] }, 'Phân bố điểm cuối cùng');
  expect(shown).toMatchObject({ names: ['Dưới 80', '80 – dưới 90', 'Từ 90'] });
  expect(textOf(plan)).toContain('Có 1 người chưa có điểm cuối cùng, không tính vào biểu đồ.');
});

test('where every target asks for a share there is no word on others', async () => {
  const snapshot = snapshotOf(await sampleTabs());
  const writing = writingOf({ ...reviewOf(snapshot), snapshot, version: '1' });
  const { counts } = complete(planNominations(writing, complete(planScores(writing, null))));
  const { evaluation } = writing;
  const shares = evaluation.targets.filter(({ target }) => 'percent' in target);
  const only: Writing = { ...writing, evaluation: { ...evaluation, targets: shares } };
  const draft = newDraft(Array.from({ length: 13 }, () => 10));
  addTargetPicture(draft, only, planTargets(only, counts));
  const plan = draft.finish({ key: 'x', name: 'x', page: picturesPage, tabColor: '000000' });
  expect(textOf(plan)).not.toContain('chỉ tiêu không tính theo tỷ lệ');
});

const picturesPage: TabPlan['page'] = {
  orientation: 'portrait',
  marginsMm: { top: 15, bottom: 15, left: 20, right: 15 },
  pageNumbers: true,
};
