import { decisiveDate } from '../../src/domain/rules/rulebook';
import { firstYear } from '../../src/review/campaign-rules';
import { itemAt } from '../../src/domain/checked';
import { readRound, awardIndex } from '../../src/sheets/reading/read';
import { recognise } from '../../src/sheets/reading/recognise';
import { type TemplateWish, templatePeriod, templatePlans, templateYear } from '../../src/review/template';
import { shippedCampaign, shippedCampaignIds } from '../../src/review/campaigns';
import { awardCatalogue } from '../../src/domain/rules/rulebook';
import { REGIMES } from '../../src/packs';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import type { CampaignPack } from '../../src/domain/rules/pack';
import type { CellPlan, Snapshot } from '../../src/workbook/port';
import type { TemplatePlan, Validation } from '../../src/workbook/template-plan';
import { award, campaign, condition, item, scheme } from '../support/packs';
import { ROSTER, ROUND, snapshotOf, valueIn } from '../support/workbook';
import { snapshotOfFile } from '../support/workbook-file';

const TRAN_PHU = shippedCampaign('tran-phu-2022');
const AWARDS = awardIndex([
  { id: 'cstd-co-so', short: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở' },
  { id: 'cstd-tinh', short: 'CSTĐ tỉnh', name: 'Chiến sĩ thi đua cấp tỉnh' },
  { id: 'bang-khen-tinh', short: 'BK tỉnh', name: 'Bằng khen' },
]);

function plansFor(pack: CampaignPack, wish: Partial<TemplateWish> = {}): readonly TemplatePlan[] {
  const plans = templatePlans(pack, { people: 3, year: null, period: null, ...wish });
  if (!plans.ok) throw new Error(plans.error.code);
  return plans.value;
}

/** The short names of a campaign's awards. */
function shippedAwards(pack: CampaignPack): ReadonlyMap<string, string> {
  const catalogue = awardCatalogue(itemAt(REGIMES, 0), pack);
  return new Map([...catalogue].map(([id, { short }]) => [id, short]));
}

function tranPhu(): CampaignPack {
  if (TRAN_PHU === null) throw new Error('tran-phu-2022 does not ship');
  return TRAN_PHU;
}

function planNamed(plans: readonly TemplatePlan[], name: string): TemplatePlan {
  return itemAt(
    plans.filter((plan) => plan.name === name),
    0,
  );
}

function textsOf({ cells }: { readonly cells: readonly (CellPlan | null)[] }): readonly (string | null)[] {
  return cells.map((cell) => (cell?.content?.kind === 'text' ? cell.content.text : null));
}

/** The cell beside a label of the round's tab. */
function beside(plan: TemplatePlan, label: string): CellPlan | null | undefined {
  return plan.rows.find((row) => textsOf(row)[0] === label)?.cells[1];
}

test('under a law that leaves something open, the round’s tab asks for it, with the hint and without a value', () => {
  const pack = campaign({ from: '2026-01-01', to: '2026-12-31', awards: ['cstd-co-so', 'cstd-tinh'], ownAwards: {} });
  const round = planNamed(plansFor(pack), 'Đợt xét');
  const note = (key: string) =>
    textsOf(
      itemAt(
        round.rows.filter((row) => textsOf(row)[0] === key),
        0,
      ),
    )[2];
  expect(note('cstd-co-so.rule')).toBe(
    'Điều kiện sáng kiến, xếp loại của CSTĐCS: Hội đồng chọn initiative, rating-or-initiative, rating-and-initiative. ' +
      'Gợi ý: rating-and-initiative (xếp loại xuất sắc và có sáng kiến), chưa đối chiếu văn bản gốc',
  );
  expect(note('ldtt.recruit.months')).toContain('Gợi ý: 6 (6 tháng), chưa đối chiếu');
  expect(note('cstd-tinh.vote.percent')).toContain('Gợi ý: 90 (90%)');
  expect(note('cstd-co-so.vote.percent')).not.toContain('Gợi ý');
  for (const key of ['cstd-co-so.rule', 'ldtt.recruit.months', 'rating.htxs.base', 'regime'])
    expect(beside(round, key)).toMatchObject({ content: null });
});

describe('the template of tran-phu-2022', () => {
  const plans = plansFor(tranPhu());
  const round = planNamed(plans, 'Đợt xét');

  test('has the tabs of the contract under their names', () => {
    expect(plans.map(({ name }) => name)).toEqual([
      'Đợt xét',
      'Danh sách',
      'Chấm điểm - Tự chấm',
      'Chấm điểm - Đơn vị chấm',
      'Chấm điểm - Hội đồng chấm',
      'Tập thể',
      'Chỉ tiêu',
      'Sáng kiến',
      'Hội đồng',
      'Phiếu CSTĐCS',
      'Phiếu CSTĐ tỉnh',
      'Phiếu BK tỉnh',
      'Kết quả kiểm phiếu',
      'Kiểm phiếu',
      'Quyết định của Hội đồng',
      'Danh mục',
    ]);
  });

  test('names campaign, year and period, and keeps every value as text', () => {
    expect(beside(round, 'Chương trình')?.content).toEqual({ kind: 'text', text: 'tran-phu-2022' });
    expect(beside(round, 'Năm')?.content).toEqual({ kind: 'text', text: '2022' });
    expect(beside(round, 'Kỳ')?.content).toEqual({ kind: 'text', text: 'Năm' });
    for (const label of ['Năm', 'Ngày họp', 'council.quorum', 'score.step'])
      expect(beside(round, label)?.format).toBe('@');
  });

  test.each([
    'council.quorum',
    'cstd-co-so.vote.percent',
    'cstd-co-so.vote.comparator',
    'cstd-co-so.vote.base',
    'bang-khen-tinh.vote.percent',
    'bang-khen-tinh.rule.confirmed',
    'cstd-tinh.chain-ends',
    'score.rater-gap',
    'target.party',
  ])('asks for %s, which nobody has set', (key) => {
    expect(beside(round, key)).toMatchObject({ content: null });
  });

  test.each(['cstd-tinh.vote.percent', 'ldtt.vote.percent', 'target.women'])('does not ask for %s', (key) => {
    expect(beside(round, key)).toBeUndefined();
  });

  test('has a numbered row for each person, and an example that is no person', () => {
    const { rows } = planNamed(plans, 'Danh sách');
    expect(textsOf(itemAt(rows, 3)).slice(0, 3)).toEqual(['TT', 'Mã', 'Họ và tên']);
    expect(textsOf(itemAt(rows, 4))[1]).toBe('Ví dụ');
    expect(rows.slice(5).map(({ cells }) => cells[0]?.content)).toEqual(
      ['1', '2', '3'].map((decimal) => ({ kind: 'number', decimal })),
    );
  });

  test('asks for the maxima of eight criteria where the plan names none', () => {
    const { rows } = planNamed(plans, 'Chấm điểm - Hội đồng chấm');
    expect(textsOf(itemAt(rows, 3)).slice(3)).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8'].map((number) => `Tiêu chí ${number}`),
      'Điểm cộng',
      'Điểm trừ',
      'Tổng điểm',
    ]);
    const maxima = itemAt(rows, 4).cells;
    expect(textsOf(itemAt(rows, 4))[2]).toBe('Điểm tối đa');
    expect(maxima[3]).toMatchObject({ content: null, note: expect.stringContaining('điểm tối đa') as string });
    // The total is declared, not worked out: a formula would always agree with the maxima.
    expect(maxima[13]).toMatchObject({ content: null, note: expect.stringContaining('Tổng điểm tối đa') as string });
    expect(itemAt(rows, 5).cells[13]?.content).toEqual({
      kind: 'formula',
      formula:
        'IF(COUNT(D6:M6)=0,"",MAX(0,MIN(SUM(D6:K6)+MIN(SUM(L6),DM_DiemCongToiDa)-MIN(SUM(M6),DM_DiemTruToiDa),DM_TongDiemToiDa)))',
      result: { text: '' },
    });
  });

  test('is laid out for a printer: A4, header repeated on each page', () => {
    for (const { page, rows } of plans) {
      expect(page.titleRows).toBeDefined();
      expect(rows.length).toBeGreaterThan(page.titleRows?.last ?? rows.length);
    }
  });

  test('every tab is recognised, and the whole is a round with nobody in it', async () => {
    const snapshot = await snapshotOfFile(await newWorkbook(plans));
    expect(snapshot.tabs.map((tab) => [recognise(tab, AWARDS).meaning, tab.ownKey])).toEqual(
      [
        ...['round', 'roster', 'scores', 'scores', 'scores', 'collectives'],
        ...['indicators', 'initiatives', 'council'],
        ...['ballots', 'ballots', 'ballots', 'totals', 'counts', 'decisions', 'lists'],
      ].map((meaning) => [meaning, null]),
    );
    expect(readRound(snapshot, AWARDS, new Set())).toEqual({
      ok: false,
      error: { code: 'workbook.nobody', params: { sheet: 'Danh sách' } },
    });
  });

  test('gives the same bytes each time', async () => {
    expect(Buffer.from(await newWorkbook(plans)).equals(Buffer.from(await newWorkbook(plansFor(tranPhu()))))).toBe(
      true,
    );
  });
});

test('the votes that are counted by hand have their columns, locked headers, and words of how a second ballot is put down', () => {
  const plans = plansFor(tranPhu());
  const texts = (name: string): readonly string[] =>
    (plans.find((plan) => plan.name === name)?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (cell?.content?.kind === 'text' ? cell.content.text : '')).join(' | '),
    );
  const counts = texts('Kiểm phiếu');
  expect(counts[2]).toContain('“CSTĐCS (lần 2)”');
  expect(counts[2]).toContain('“Phiếu lần 2 CSTĐCS”');
  expect(counts[3]).toMatch(/^Khi kiểm phiếu trong ngăn, Bình Xét tạo tab ấy; không thì tự thêm: hàng đầu ghi mã/);
  expect(counts[5]).toBe('Danh hiệu | Phát ra | Thu về | Không hợp lệ | Ghi chú');
  const totals = plans.find(({ name }) => name === 'Kết quả kiểm phiếu');
  expect(texts('Kết quả kiểm phiếu')[4]).toBe('Danh hiệu | Mã | Đồng ý | Không đồng ý | Không ý kiến | Hình thức');
  expect(totals?.rows[4]?.cells.every((cell) => cell !== null && 'isLocked' in cell)).toBe(true);
  expect(totals?.rows[5]?.cells.every((cell) => cell !== null && !('isLocked' in cell))).toBe(true);
  const allowed = totals?.validations.map(({ expected }) => expected);
  expect(allowed?.slice(2, 5)).toEqual(
    [1, 2, 3].map(() => ({ kind: 'number', isWhole: true, least: '0', most: null })),
  );
  expect(allowed?.at(-1)).toEqual({ kind: 'words', words: ['Phiếu kín', 'Giơ tay'] });
});

describe('other campaigns', () => {
  const source = { citation: 'Kế hoạch', fact: null, status: 'verified' } as const;

  test('criteria with maxima are written, and the total is left for the council to declare', async () => {
    const pack = campaign({
      scheme: scheme([item('ky-luat', '10'), item('cong-viec', '7.25'), item('hoc-tap', null)]),
    });
    const scores = planNamed(plansFor(pack), 'Chấm điểm - Tự chấm');
    const [, , , first, second, third, , , total] = itemAt(scores.rows, 4).cells;
    expect(first?.content).toEqual({ kind: 'number', decimal: '10' });
    expect(second?.content).toEqual({ kind: 'number', decimal: '7.25' });
    expect(third?.content).toBeNull();
    expect(total?.content).toBeNull();
    const snapshot = await snapshotOfFile(await newWorkbook([scores]));
    expect(valueIn(itemAt(snapshot.tabs, 0), 'E5')).toBe(7.25);
  });

  test('what a plan sets is not asked for, and without votes there are no papers', () => {
    const pack = campaign({
      ownAwards: { a: award([condition('registered')], { short: 'A' }) },
      settings: { 'a.vote.percent': { value: '60', ...source } },
    });
    const plans = plansFor(pack);
    expect(plans.map(({ name }) => name)).not.toContain('Phiếu A');
    expect(beside(planNamed(plans, 'Đợt xét'), 'cstd-tinh.chain-ends')).toBeUndefined();
    // No award for units: nothing to say of their registration.
    expect(itemAt(planNamed(plans, 'Tập thể').rows, 3).cells[3]?.note).toBeUndefined();
  });

  test('a threshold that the plan sets is not asked for', () => {
    const pack = campaign({
      ownAwards: { a: award([], { short: 'A' }) },
      settings: {
        'a.vote.required': { value: 'yes', ...source },
        'a.vote.percent': { value: '60', ...source },
      },
    });
    const plans = plansFor(pack);
    expect(plans.map(({ name }) => name)).toContain('Phiếu A');
    expect(beside(planNamed(plans, 'Đợt xét'), 'a.vote.percent')).toBeUndefined();
  });

  test('a campaign in a year without a law has no template', () => {
    expect(
      templatePlans(campaign({ from: '1999-01-01', to: '1999-12-31' }), { people: 3, year: null, period: null }),
    ).toMatchObject({
      ok: false,
      error: { code: 'round.no-regime' },
    });
  });
});

describe('another round than the first', () => {
  const titlesOf = (wish: Partial<TemplateWish>, pack = tranPhu()): readonly (string | null)[] => {
    const plans = plansFor(pack, wish);
    return [
      textsOf(itemAt(planNamed(plans, 'Danh sách').rows, 0))[0] ?? null,
      ...['Năm', 'Kỳ'].map((label) => {
        const content = beside(planNamed(plans, 'Đợt xét'), label)?.content;
        return content?.kind === 'text' ? content.text : null;
      }),
    ];
  };

  test.each<readonly [Partial<TemplateWish>, readonly string[]]>([
    [{ year: { year: 2023, isSchoolYear: false } }, ['DANH SÁCH CÁ NHÂN NĂM 2023', '2023', 'Năm']],
    [{ year: { year: 2022, isSchoolYear: true } }, ['DANH SÁCH CÁ NHÂN NĂM HỌC 2021-2022', '2021-2022', 'Năm']],
    [{ period: 'quarter-3' }, ['DANH SÁCH CÁ NHÂN QUÝ 3 NĂM 2022', '2022', 'Quý 3']],
  ])('%j is what titles and the round’s tab say', (wish, expected) => {
    expect(titlesOf(wish)).toEqual(expected);
  });

  test('a quarter has no papers, no counts and no decisions, as annual awards have no entry in it', () => {
    const names = plansFor(tranPhu(), { period: 'quarter-2' }).map(({ name }) => name);
    expect(names).not.toContain('Phiếu CSTĐCS');
    expect(names).not.toContain('Kiểm phiếu');
    expect(names).not.toContain('Kết quả kiểm phiếu');
    expect(names).not.toContain('Quyết định của Hội đồng');
    expect(names).toContain('Chấm điểm - Hội đồng chấm');
  });

  test.each<readonly [CampaignPack['rounds'], string, string]>([
    [['year'], '2021-09-01', 'Năm'],
    [['quarter', 'year'], '2021-01-01', 'Năm'],
    [['quarter'], '2021-09-01', 'Quý 3'],
    [['quarter'], '2021-12-31', 'Quý 4'],
  ])('a plan that reviews by %j from %s on is reviewed by %s where nobody says', (rounds, from, period) => {
    expect(titlesOf({}, campaign({ rounds, from, to: '2021-12-31' }))[2]).toBe(period);
  });

  test.each([
    ['2022', { year: 2022, isSchoolYear: false }],
    ['2021 – 2022', { year: 2022, isSchoolYear: true }],
    ['2021-2023', null],
    ['22', null],
  ])('%s is the year %j', (typed, year) => {
    expect(templateYear(typed)).toEqual(year);
  });

  test('a period is told by any of its words', () => {
    expect(['Quý III', 'hoc ky 1', 'Năm', 'Tuần 1'].map(templatePeriod)).toEqual([
      'quarter-3',
      'semester-1',
      'year',
      null,
    ]);
  });
});

describe('scores by a scheme', () => {
  const validationsOf = (pack: CampaignPack, name: string): readonly Validation[] =>
    planNamed(plansFor(pack), name).validations;
  const formulaFor = (pack: CampaignPack, column: number): string | null => {
    const found = validationsOf(pack, 'Chấm điểm - Tự chấm').find(({ areas }) =>
      areas.some(({ top, left, right }) => top === 5 && left <= column && column <= right),
    );
    return found?.expected.kind === 'formula' ? found.expected.formula : null;
  };
  const none = 'OR(D6="-",D6="–",D6="/",D6="vắng")';

  test('neighbouring criteria of one kind are asked for together, each by its own maximum', () => {
    const pack = campaign({ scheme: scheme([item('a', '10'), item('b', '20'), item('c', null)]) });
    const areas = validationsOf(pack, 'Chấm điểm - Tự chấm').map(({ areas: [area] }) => area);
    expect(areas).toContainEqual({ top: 5, bottom: 107, left: 3, right: 5 });
    // Only the maximum that nobody has set is asked for.
    expect(areas).toContainEqual({ top: 4, bottom: 4, left: 5, right: 5 });
    expect(formulaFor(pack, 3)).toBe(
      `IF(ISNUMBER(D6),AND(D6>=0,OR(D$5="",D6<=D$5),IF(DM_BuocDiem>0,MOD(ROUND(100*D6,0),ROUND(100*DM_BuocDiem,0))=0,TRUE)),${none})`,
    );
  });

  test('an item with a step of its own keeps it, unless the round sets another', () => {
    const pack = campaign({ scheme: scheme([{ ...item('a', '10'), kind: 'points', step: '0.25' }]) });
    expect(formulaFor(pack, 3)).toContain('MOD(ROUND(100*D6,0),IF(DM_BuocDiem>0,ROUND(100*DM_BuocDiem,0),25))=0');
  });

  test('all or nothing takes a mark, the maximum or 0', () => {
    const pack = campaign({ scheme: scheme([{ kind: 'max-or-nothing', id: 'a', name: 'A', max: '5' }]) });
    expect(formulaFor(pack, 3)).toBe(`IF(ISNUMBER(D6),OR(D6=0,D6=D$5),${none.slice(0, -1)},D6="x"))`);
  });

  test('a table takes its points or a share, a grade its words or their points', () => {
    const rows = [
      { from: '90', below: null, points: '20' },
      { from: '0', below: '90', points: '7.5' },
    ];
    const grades = [
      { word: 'T', points: '10' },
      { word: 'K', points: '8' },
    ];
    const pack = campaign({
      scheme: scheme([
        { kind: 'table', id: 'a', name: 'A', max: '20', rows },
        { kind: 'grades', id: 'b', name: 'B', max: '10', grades },
      ]),
    });
    expect(formulaFor(pack, 3)).toBe(`IF(ISNUMBER(D6),OR(AND(D6>=0,D6<=1),OR(D6=20,D6=7.5)),${none})`);
    expect(formulaFor(pack, 4)).toBe(
      `IF(ISNUMBER(E6),OR(E6=10,E6=8),${none.replaceAll('D6', 'E6').slice(0, -1)},E6="T",E6="K"))`,
    );
  });

  test('a table with more rows than Excel’s rule holds is asked for by its maximum alone', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      from: String(index),
      below: index === 59 ? null : String(index + 1),
      points: String(index),
    }));
    const grades = rows.map(({ points }) => ({ word: `Mức số ${points}`, points }));
    const pack = campaign({
      scheme: scheme([
        { kind: 'table', id: 'a', name: 'A', max: '59', rows },
        { kind: 'grades', id: 'b', name: 'B', max: '59', grades },
      ]),
    });
    expect(formulaFor(pack, 3)).toBe(`IF(ISNUMBER(D6),AND(D6>=0,OR(D$5="",D6<=D$5)),${none})`);
    expect(formulaFor(pack, 4)).toContain('AND(E6>=0,OR(E$5="",E6<=E$5))');
  });

  test('bonus and penalty points one by one are in the live total, within their caps', () => {
    const source = { citation: 'Kế hoạch', fact: null, status: 'verified' } as const;
    const pack = campaign({
      scheme: scheme(
        [item('a', '10'), item('b', '20', { name: 'Một tiêu chí có tên dài hơn cột thường' })],
        {
          base: { points: '750', ...source },
          bonus: { cap: '7', parts: [item('c', '2')], ...source },
          penalty: { cap: null, parts: [item('d', '1'), item('e', '1')], ...source },
        },
        '30',
      ),
    });
    const { rows } = planNamed(plansFor(pack), 'Chấm điểm - Tự chấm');
    expect(itemAt(rows, 5).cells.at(-1)?.content).toMatchObject({
      formula:
        'IF(COUNT(D6:J6)=0,"",MAX(0,MIN(750+SUM(D6:E6)+MIN(SUM(F6:F6,I6),DM_DiemCongToiDa)' +
        '-MIN(SUM(G6:H6,J6),DM_DiemTruToiDa),DM_TongDiemToiDa)))',
    });
    const names = new Map(
      plansFor(pack).flatMap((plan) => plan.names.map(({ name, refersTo }) => [name, refersTo] as const)),
    );
    expect(names.get('DM_DiemCongToiDa')).toMatch(/^IF\('Đợt xét'!\$B\$\d+="",7,IFERROR\(.*,7\)\)$/);
    expect(names.get('DM_DiemTruToiDa')).toMatch(/="",1E\+9,/);
    // The total that the plan declares is not asked for.
    expect(itemAt(rows, 4).cells.at(-1)).toMatchObject({ content: { decimal: '30' }, isLocked: true });
  });

  test('several forms have tabs of their own, whose titles name the form', () => {
    const one = scheme([item('a', '10')]);
    const forms = ['Cán bộ quản lý các khoa, phòng', 'Giảng viên'].map((name, index) => ({
      ...itemAt(one.forms, 0),
      id: `form-${String(index)}`,
      name,
    }));
    const plans = plansFor(campaign({ scheme: { ...one, forms } }));
    const second = planNamed(plans, 'Chấm điểm - Hội đồng chấm (2)');
    expect(textsOf(itemAt(second.rows, 0))[0]).toContain('Hội đồng chấm - Giảng viên');
  });
});

describe('drop-downs', () => {
  test('a chain of awards is offered whole, the lowest first', () => {
    const { rows } = planNamed(plansFor(tranPhu()), 'Danh mục');
    const values = rows.map((row) => textsOf(row)[1]);
    expect(values).toEqual(expect.arrayContaining(['LĐTT', 'LĐTT; CSTĐCS', 'LĐTT; CSTĐCS; CSTĐ tỉnh', 'BK tỉnh']));
    expect(values).toEqual(expect.arrayContaining(['TTLĐTT', 'TTLĐTT; TTLĐXS']));
  });

  test('a campaign without awards for units, or for people, offers none and names no list of them', () => {
    const people = plansFor(campaign({ ownAwards: { a: award([], { short: 'A' }) } }));
    const units = plansFor(
      campaign({
        awards: ['u'],
        ownAwards: { u: award([], { short: 'U', subject: 'unit' }) },
        settings: { 'u.vote.required': { value: 'yes', citation: 'Kế hoạch', fact: null, status: 'verified' } },
      }),
    );
    const names = (plans: readonly TemplatePlan[]): readonly string[] =>
      plans.flatMap((plan) => plan.names.map(({ name }) => name));
    expect(names(people)).not.toContain('DM_DangKyTapThe');
    expect(names(units)).not.toContain('DM_DangKyCaNhan');
    const sources = units.flatMap(({ validations }) =>
      validations.flatMap(({ expected }) => (expected.kind === 'list' ? [expected.source] : [])),
    );
    expect(sources).not.toContain('DM_DangKyCaNhan');
    expect(textsOf(itemAt(planNamed(units, 'Danh sách').rows, 4))[11]).toBeNull();
    // Papers about units name units.
    expect(planNamed(units, 'Phiếu U').validations[0]?.expected).toEqual({ kind: 'list', source: 'DM_MaTapThe' });
  });

  test('every list that a tab points to has a name, whatever the campaign', () => {
    for (const plans of [plansFor(tranPhu()), plansFor(tranPhu(), { period: 'month-5' }), plansFor(campaign({}))]) {
      const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
      const sources = plans.flatMap(({ validations }) =>
        validations.flatMap(({ expected }) => (expected.kind === 'list' ? namesIn(expected.source) : [])),
      );
      expect(sources.filter((source) => !names.includes(source))).toEqual([]);
    }
  });

  test('a long name is cut to what Excel’s box holds', async () => {
    const long = 'danh-hieu-co-ten-that-dai-cua-don-vi';
    const pack = campaign({
      awards: [long],
      ownAwards: { [long]: award([condition('rule.confirmed')], { short: 'Danh hiệu dài '.repeat(25).trim() }) },
    });
    const round = planNamed(plansFor(pack), 'Đợt xét');
    const prompt = round.validations.find(
      ({ prompt: box }) => box?.title.startsWith(long.slice(0, 20)) === true,
    )?.prompt;
    expect(prompt?.title).toBe(`${long.slice(0, 31)}…`);
    expect(prompt?.text).toHaveLength(255);
    await expect(newWorkbook([round])).resolves.toBeInstanceOf(Uint8Array);
  });
});

/** The lists that a source names, also where a formula chooses between them. */
function namesIn(source: string): readonly string[] {
  return source.match(/DM_\w+/g) ?? [source];
}

describe.each(shippedCampaignIds())('the template of %s', (id) => {
  const pack = shippedCampaign(id);
  if (pack === null) throw new Error(`${id} does not ship`);
  const plans = plansFor(pack);

  test('every tab is taken for what it is, and no list is missing', async () => {
    const snapshot = await snapshotOfFile(await newWorkbook(plans));
    const awards = awardIndex(
      pack.awards.map((award) => ({ id: award, short: shippedAwards(pack).get(award) ?? award, name: award })),
    );
    const meanings = snapshot.tabs.map((tab) => recognise(tab, awards).meaning);
    expect(meanings).not.toContain('not-used');
    expect(meanings).toEqual(expect.arrayContaining(['round', 'roster', 'scores', 'collectives', ...pack.tabs]));
    const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
    const sources = plans.flatMap(({ validations }) =>
      validations.flatMap(({ expected }) => (expected.kind === 'list' ? namesIn(expected.source) : [])),
    );
    expect(sources.filter((source) => !names.includes(source))).toEqual([]);
  });

  test('example rows bear the word that keeps them from being read, and name a unit as the school does', () => {
    const [first = ''] = (pack.unitWord ?? '').split(',');
    expect(textsOf(itemAt(planNamed(plans, 'Danh sách').rows, 4))[4]?.toLowerCase()).toBe(`${first} a`);
    expect(textsOf(itemAt(planNamed(plans, 'Tập thể').rows, 1))[0]).toContain(pack.unitWord);
  });
});

describe('the tabs that some campaigns need', () => {
  const shipped = (id: string): CampaignPack => {
    const pack = shippedCampaign(id);
    if (pack === null) throw new Error(id);
    return pack;
  };

  test('Chỉ tiêu lists each indicator with what must be reached, and each task of the year; nobody types over them', () => {
    const { rows } = planNamed(plansFor(shipped('tct-binh-phuoc-2021-2025')), 'Chỉ tiêu');
    expect(rows.slice(4, 6).map((row) => textsOf(row).slice(0, 3))).toEqual([
      ['provincial-projects', 'Ít nhất 3 đề tài khoa học cấp tỉnh được nghiệm thu trong 2021 – 2025', '≥ 3'],
      [
        'excellent-lecturers',
        'Ít nhất 01 giảng viên đạt giải giảng viên xuất sắc cấp Học viện trong 2021 – 2025',
        '≥ 1',
      ],
    ]);
    expect(itemAt(rows, 4).cells.map((cell) => cell?.isLocked ?? false)).toEqual([true, true, true, false, false]);
  });

  test('a quarter has its own tasks, a year those that are due in it', () => {
    const codes = (id: string, wish: Partial<TemplateWish>): readonly (string | null)[] =>
      planNamed(plansFor(shipped(id), wish), 'Chỉ tiêu')
        .rows.slice(4)
        .map((row) => textsOf(row)[0] ?? null);
    const exemplars = 'dien-hinh-tien-tien-2021-2025';
    expect(codes(exemplars, { period: 'quarter-1' })).toContain('quarterly-praise');
    expect(codes(exemplars, {})).not.toContain('quarterly-praise');
    // Its people register from 2022 on: that is its first annual round, and what was due in 2021 alone is not asked again.
    expect(codes(exemplars, {})).toEqual(codes(exemplars, { year: { year: 2022, isSchoolYear: false } }));
    expect(codes(exemplars, {})).toContain('yearly-plan');
    expect(codes(exemplars, {})).not.toContain('five-year-plan');
    const before = codes(exemplars, { year: { year: 2021, isSchoolYear: false } });
    expect(before).toContain('five-year-plan');
    expect(before).not.toContain('yearly-plan');
  });

  test('a task says by when it must be done, and a figure that the school sets where it is set', () => {
    const wanted = (id: string): readonly (string | null | undefined)[] =>
      planNamed(plansFor(shipped(id)), 'Chỉ tiêu')
        .rows.slice(4)
        .map((row) => textsOf(row)[2]);
    expect(wanted('thpt-loc-thai-2021')).toEqual(
      expect.arrayContaining(['≥ …% (ghi ở tab Đợt xét)', 'trước 25/6/2021', 'đến hết 31/12/2021']),
    );
  });

  test('nothing is asked for that the campaign has no use for', () => {
    const covid = plansFor(shipped('tct-binh-phuoc-covid-2021'));
    const labels = planNamed(covid, 'Đợt xét').rows.map((row) => textsOf(row)[0]);
    expect(labels).toContain('Trưởng ban kiểm phiếu');
    expect(labels).not.toContain('Số biên bản kiểm phiếu');
    expect(planNamed(covid, 'Danh sách').validations.some(({ prompt }) => prompt?.title === 'Đăng ký danh hiệu')).toBe(
      false,
    );
  });

  test('the council has a line for each person and each criterion that it judges', () => {
    const { rows } = planNamed(plansFor(shipped('dien-hinh-tien-tien-2021-2025'), { people: 60 }), 'Nhận xét');
    expect(rows.length).toBeGreaterThanOrEqual(60 * 4);
  });

  test('figures that a school sets itself, and points for articles, are asked for in the round’s tab', () => {
    const school = planNamed(plansFor(shipped('thpt-loc-thai-2021')), 'Đợt xét');
    expect(beside(school, 'target.graduation-rate.figure')).toMatchObject({ content: null });
    expect(beside(school, 'article.points')).toBeUndefined();
    const covid = planNamed(plansFor(shipped('tct-binh-phuoc-covid-2021')), 'Đợt xét');
    expect(beside(covid, 'article.points')).toMatchObject({ content: null });
  });

  test('an indicator that must not be passed says so', () => {
    const pack = campaign({
      tabs: ['indicators'],
      unitWord: null,
      targets: [
        { kind: 'indicator', id: 'a', name: 'A', measure: 'percent', direction: 'lower', figure: '1.5' },
        { kind: 'indicator', id: 'b', name: 'B', measure: 'percent', direction: 'lower', figure: null },
      ],
    });
    const { rows } = planNamed(plansFor(pack), 'Chỉ tiêu');
    expect([4, 5].map((at) => textsOf(itemAt(rows, at))[2])).toEqual(['≤ 1.5%', '≤ …% (ghi ở tab Đợt xét)']);
    expect(textsOf(itemAt(planNamed(plansFor(pack), 'Tập thể').rows, 1))[0]).toContain('đơn vị');
  });

  test('the criteria that the council judges can be chosen, with the groups that each is for', () => {
    const plans = plansFor(shipped('dien-hinh-tien-tien-2021-2025'));
    const legend = planNamed(plans, 'Danh mục').rows.map((row) => textsOf(row).slice(1));
    expect(legend).toContainEqual(['B3 – Đoàn kết, xây dựng tập thể', 'Viên chức; Người lao động']);
    expect(planNamed(plans, 'Nhận xét').validations.map(({ expected }) => expected)).toContainEqual({
      kind: 'list',
      source: 'DM_TieuChi',
    });
  });
});

describe('a form of papers', () => {
  const read = (ballots: readonly (readonly (string | null)[])[]): ReturnType<typeof readRound> => {
    const snapshot: Snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Phiếu CSTĐCS': ballots });
    return readRound(snapshot, AWARDS, new Set());
  };
  const invalid = 'Không hợp lệ';

  test.each<readonly [string, readonly (readonly (string | null)[])[], number]>([
    ['on which nobody has written is no vote', [['PHIẾU'], [null, null, invalid]], 0],
    ['with a name is a vote', [['NV001', null, invalid]], 1],
    [
      'with a paper is a vote',
      [
        [null, null, invalid],
        [null, null, 'Bỏ trống'],
      ],
      1,
    ],
    ['with a name that is nobody’s is a vote', [['NV999', null, invalid]], 1],
  ])('%s', (_, ballots, count) => {
    const round = read(ballots);
    if (!round.ok) throw new Error(round.error.code);
    expect(round.value.round.ballotBoxes).toHaveLength(count);
  });
});

describe('a campaign that goes by school years', () => {
  test.each([
    ['2021-09-05', '2021-2022', '2022-08-31'],
    ['2021-08-31', '2020-2021', '2021-08-31'],
    ['2021-01-01', '2020-2021', '2021-08-31'],
  ])('that begins on %s has its first round in %s, which ends on %s', (from, year, end) => {
    const school = campaign({ from, to: '2025-12-31', goesBySchoolYears: true });
    const plans = templatePlans(school, { people: 1, year: null, period: null });
    if (!plans.ok) throw new Error(plans.error.code);
    const texts = plans.value.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.content?.kind === 'text' ? [cell.content.text] : []))),
    );
    expect(texts).toContain(year);
    expect(texts).toContain(`DANH SÁCH CÁ NHÂN NĂM HỌC ${year}`);
    const first = firstYear(school);
    expect(first.isSchoolYear).toBe(true);
    expect(decisiveDate({ ...first, meetingDate: { state: 'absent' } })).toBe(end);
  });

  test('one that does not begins in its first calendar year', () => {
    expect(firstYear(campaign({ from: '2021-09-05' }))).toEqual({ year: 2021, isSchoolYear: false });
  });
});
