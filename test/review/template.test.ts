import { decisiveDate } from '../../src/domain/rules/rulebook';
import { firstYear } from '../../src/review/campaign-rules';
import { itemAt } from '../../src/domain/checked';
import { readRound, awardIndex } from '../../src/sheets/reading/read';
import { recognise } from '../../src/sheets/reading/recognise';
import { templatePlans } from '../../src/review/template';
import { shippedCampaign } from '../../src/review/campaigns';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import type { CampaignPack } from '../../src/domain/rules/pack';
import type { CellPlan, Snapshot, TabPlan } from '../../src/workbook/port';
import { award, campaign, condition, item, scheme } from '../support/packs';
import { ROSTER, ROUND, snapshotOf, valueIn } from '../support/workbook';
import { snapshotOfFile } from '../support/workbook-file';

const TRAN_PHU = shippedCampaign('tran-phu-2022');
const AWARDS = awardIndex([
  { id: 'cstd-co-so', short: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở' },
  { id: 'cstd-tinh', short: 'CSTĐ tỉnh', name: 'Chiến sĩ thi đua cấp tỉnh' },
  { id: 'bang-khen-tinh', short: 'BK tỉnh', name: 'Bằng khen' },
]);

function plansFor(pack: CampaignPack, people = 3): readonly TabPlan[] {
  const plans = templatePlans(pack, people);
  if (!plans.ok) throw new Error(plans.error.code);
  return plans.value;
}

function tranPhu(): CampaignPack {
  if (TRAN_PHU === null) throw new Error('tran-phu-2022 does not ship');
  return TRAN_PHU;
}

function planNamed(plans: readonly TabPlan[], name: string): TabPlan {
  return itemAt(
    plans.filter((plan) => plan.name === name),
    0,
  );
}

function textsOf({ cells }: { readonly cells: readonly (CellPlan | null)[] }): readonly (string | null)[] {
  return cells.map((cell) => (cell?.content?.kind === 'text' ? cell.content.text : null));
}

/** The cell beside a label of the round's tab. */
function beside(plan: TabPlan, label: string): CellPlan | null | undefined {
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
      'Phiếu CSTĐCS',
      'Phiếu CSTĐ tỉnh',
      'Phiếu BK tỉnh',
      'Kiểm phiếu',
      'Quyết định của Hội đồng',
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
      formula: 'IF(COUNT(D6:M6)=0,"",SUM(D6:L6)-SUM(M6))',
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
        ...['ballots', 'ballots', 'ballots', 'counts', 'decisions'],
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
    expect(templatePlans(campaign({ from: '1999-01-01', to: '1999-12-31' }), 3)).toMatchObject({
      ok: false,
      error: { code: 'round.no-regime' },
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
    const plans = templatePlans(school, 1);
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
