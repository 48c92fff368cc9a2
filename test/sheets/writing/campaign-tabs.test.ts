/** The tabs and heads that a campaign's own pack asks for, where the packs that ship have no example. */
import type { CalendarEntry } from '../../../src/domain/calendar/calendar';
import type { CampaignPack, DossierItem, Letterhead } from '../../../src/domain/rules/pack';
import { reviewSnapshot } from '../../../src/review/review';
import { whenPlanned } from '../../../src/sheets/writing/calendar';
import type { TabPlan } from '../../../src/workbook/port';
import { campaign, condition } from '../../support/packs';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../../support/workbook';
import { cellShowing, planOf, plansAfter, recordsOf, rowsOf, rowsWith, textOf } from './planned';

const SOURCE = { citation: 'Kế hoạch', fact: null, status: 'verified' } as const;

function plansWith(own: Partial<CampaignPack>, tabs: Readonly<Record<string, Rows>> = {}): readonly TabPlan[] {
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...tabs });
  const review = reviewSnapshot(snapshot, { kind: 'pack', pack: campaign(own) });
  if (!review.ok) throw new Error(review.error.code);
  return plansAfter(review.value, snapshot);
}

function head(letterhead: Partial<Letterhead> | null): readonly string[] {
  const plans = plansWith({
    letterhead:
      letterhead === null
        ? null
        : {
            style: 'party',
            parentOrganisation: null,
            organisation: null,
            place: null,
            symbol: null,
            ...SOURCE,
            ...letterhead,
          },
  });
  return textOf(planOf(plans, 'ToTrinh')).split('\n').slice(0, 3);
}

test('a campaign without a head has state style, and dots for what nobody tells', () => {
  expect(head(null)).toEqual([
    expect.stringMatching(/^…+ \| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/),
    expect.stringMatching(/^—+ \| Độc lập - Tự do - Hạnh phúc$/),
    expect.stringMatching(/^—+$/),
  ]);
});

test('another organisation than the plan’s does not get its head: what it does not tell is dots', () => {
  const letterhead = {
    style: 'state',
    parentOrganisation: 'Tỉnh ủy',
    organisation: 'Trường A',
    place: 'Hà Tĩnh',
    symbol: 'TA',
    ...SOURCE,
  } as const;
  const of = (organisation: string, own: Partial<Letterhead> = {}): string =>
    textOf(
      planOf(
        plansWith({ letterhead: { ...letterhead, ...own } }, { 'Đợt xét': [...ROUND, ['Cơ quan', organisation]] }),
        'ToTrinh',
      ),
    );
  expect(of('TRƯỜNG  A')).toMatch(/^TỈNH ỦY \|.*\nTRƯỜNG {1,2}A \|.*\n.*\nSố: …+\/TTr-TA \| Hà Tĩnh, ngày/);
  expect(of('Trường B')).toMatch(/^TRƯỜNG B \|.*\n.*\n.*\nSố: …+\/TTr-…+ \| …+, ngày/);
  expect(of('Trường B', { organisation: null })).not.toContain('TTr-TA');
});

test('in the Party’s style an organisation without one above it stands alone over the star', () => {
  expect(head({ organisation: 'Trường Chính trị' })).toEqual([
    'TRƯỜNG CHÍNH TRỊ | ĐẢNG CỘNG SẢN VIỆT NAM',
    expect.stringMatching(/^\* \| —+$/),
    expect.stringMatching(/^Số …+-TTr\/…+ \| …+, ngày/),
  ]);
});

test('a head that is verified carries no mark, but the guide that it follows does', () => {
  const letterhead = {
    style: 'party',
    parentOrganisation: 'Tỉnh ủy',
    organisation: 'Trường',
    place: null,
    symbol: 'TCT',
    ...SOURCE,
  } as const;
  const cell = (status: Letterhead['status']) =>
    cellShowing(planOf(plansWith({ letterhead: { ...letterhead, status } }), 'ToTrinh'), 'ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(cell('verified').note).toMatch(/^Căn cứ: Hướng dẫn số 36-HD\/VPTW .*\n⚠ Đối chiếu văn bản gốc .*$/);
  expect(cell('secondary').note).toContain('Kế hoạch');
});

test.each<[Partial<CalendarEntry>, string]>([
  [{ from: null, to: null }, 'Kế hoạch không nêu ngày'],
  [{ from: '2022-01-01', to: null }, 'Từ ngày 01/01/2022'],
  [{ from: null, to: '2022-03-31' }, 'Đến ngày 31/3/2022'],
  [{ from: '2022-01-01', to: '2022-03-31', isBefore: true }, 'Trước ngày 31/3/2022'],
  [{ quarter: 3 }, 'Quý 3'],
])('when a plan says that something is: %j', (own, text) => {
  expect(whenPlanned({ quarter: null, from: null, to: null, isBefore: false, ...own } as CalendarEntry)).toBe(text);
});

test('a dossier by no date, with papers of the whole submission alone', () => {
  const paper: DossierItem = {
    id: 'letter',
    name: 'Văn bản đề nghị',
    scope: 'submission',
    groups: ['leader'],
    evidence: null,
    ...SOURCE,
  };
  const tab = planOf(plansWith({ dossiers: { a: { items: [paper], due: null } } }), 'KqHoSo');
  expect(rowsWith(tab, 'Văn bản đề nghị')).toEqual([[1, 'Văn bản đề nghị', null, '☐', 'Kế hoạch']]);
  expect(rowsWith(tab, 'NV001')).toEqual([[1, 'NV001', 'Nguyễn Thị An', '✓ Đề nghị']]);
  expect(textOf(tab)).not.toContain('Trước ngày');
  const nobody = plansWith({
    dossiers: { a: { items: [paper], due: null } },
    ownAwards: {
      a: { short: 'A', name: 'A', subject: 'person', conditions: [condition('gender.is', { gender: 'male' })] },
    },
  });
  expect(textOf(planOf(nobody, 'KqHoSo'))).toContain('Không có ai được đề nghị.');
});

test('an article without a date, points without a cap, and a cap without points', () => {
  const articles: Rows = [
    ['Mã', 'Tên bài', 'Được duyệt', 'Ngày'],
    ['NV001', 'Một', 'x', '1/2/2022'],
    ['NV002', 'Hai', 'x', null],
  ];
  const quarter = (key: string, value: number): TabPlan => {
    const round: Rows = [...ROUND.filter(([label]) => label !== 'Kỳ'), ['Kỳ', 'Quý 1'], [key, value]];
    return planOf(plansWith({}, { 'Đợt xét': round, 'Bài viết': articles }), 'KqBaiViet');
  };
  const points = quarter('article.points', 2);
  expect(textOf(points)).toContain('Mỗi bài được duyệt, có ngày trong quý: 2 điểm; cộng');
  expect(rowsWith(points, 'Một')[0]?.slice(5)).toEqual(['01/02/2022', '✓ Được tính', 'Bài viết!B2']);
  expect(rowsWith(points, 'Hai')[0]?.slice(5)).toEqual([null, '? Chưa rõ ngày', 'Bài viết!B3']);
  expect(rowsOf(points).find((row) => row[5] === 2)).toBeDefined();
  const cap = quarter('article.cap', 3);
  expect(cellShowing(cap, 0).content).toMatchObject({ formula: expect.stringMatching(/^MIN\(E\d+\*0,3\)$/) as string });
});

test('a figure whose year cannot be read leaves the outcome open in the cell, too: no formula says “not met” over the figures that are left', () => {
  const plans = plansWith(
    {
      from: '2021-01-01',
      tabs: ['indicators'],
      targets: [
        { kind: 'indicator', id: 'projects', name: 'Đề tài', measure: 'count', direction: 'higher', figure: '3' },
      ],
    },
    {
      'Chỉ tiêu': [
        ['Mã', 'Năm', 'Thực hiện'],
        ['projects', 2021, 1],
        ['projects', 2022, 1],
        ['projects', 'năm thứ 3', 1],
      ],
    },
  );
  const plan = planOf(plans, 'KqChiTieu');
  expect(rowsWith(plan, 'Đề tài')[0]?.slice(2, 7)).toEqual([2, '–', '–', '≥ 3', '? Chưa xác định']);
  expect(recordsOf(plan, 'Chỉ tiêu')[0]?.['Kết quả']?.content?.kind).toBe('text');
});
