import type { CampaignPack, PeriodCombination } from '../../../src/domain/rules/pack';
import { reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import type { Snapshot, TabPlan } from '../../../src/workbook/port';
import { SOURCE, campaign, item, scheme } from '../../support/packs';
import { schemedTabs } from '../../support/schemes';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../../support/workbook';

/** Small rounds made for what no workbook among the kept ones has. */
export interface MadeRound {
  readonly snapshot: Snapshot;
  readonly pack: CampaignPack;
}

/** The tabs that a run on a made round writes, under its own campaign. */
export function plansOfMade({ snapshot, pack }: MadeRound): readonly TabPlan[] {
  const review = reviewSnapshot(snapshot, { kind: 'pack', pack });
  if (!review.ok) throw new Error(JSON.stringify(review.error));
  return plannedTabs({ snapshot, review: review.value });
}

const HALVES: PeriodCombination = {
  into: 'year',
  of: [
    { period: 'semester-1', weight: 1 },
    { period: 'semester-2', weight: 2 },
  ],
  rounding: null,
  plusOwnExtras: true,
  ...SOURCE,
};

/** A year whose scheme makes its total of two semesters: whole, a fraction, with one missing, unreadable, empty; points as numbers and as text. */
export function combinedYear(own: Partial<PeriodCombination> = {}): MadeRound {
  const pack = scheme([item('a', '10')], { periods: [{ ...HALVES, ...own }] });
  const people = [
    { id: 'NV001', bonus: 2, penalty: 0.5 },
    { id: 'NV002', bonus: 1 },
    { id: 'NV003' },
    { id: 'NV004', bonus: 5 },
    // Not scored in the year's own sheet: only the semesters count.
    { id: 'NV005', cells: { a: null } },
  ];
  const results: Rows = [
    ['Mã', 'Họ và tên', 'Kỳ', 'Điểm', 'Xếp loại', 'Khen'],
    ['NV001', null, 'Học kỳ 1', 90, 'Tốt', 'Giấy khen'],
    ['NV001', null, 'Học kỳ 2', 80, 'Khá', null],
    ['NV002', null, 'Học kỳ 1', 90, null, 'Giấy khen'],
    ['NV003', null, 'Học kỳ 1', null, 'Tốt', null],
    ['NV003', null, 'Học kỳ 2', 'tám mươi', null, null],
    ['NV004', null, 'Học kỳ 1', '90,0', null, null],
    ['NV004', null, 'Học kỳ 2', 87, null, null],
    ['NV005', null, 'Học kỳ 1', 90, null, null],
    ['NV005', null, 'Học kỳ 2', 87.25, null, null],
  ];
  const tabs = schemedTabs(pack, 'mau', people);
  return { snapshot: snapshotOf({ ...tabs, 'Kết quả kỳ': results }), pack: campaign({ scheme: pack }) };
}

/** A plan of every kind of target, with what the organisation wrote down for those that it counts itself. */
export function manyTargets(): MadeRound {
  const own = { kind: 'indicator', direction: 'higher' } as const;
  const share = { kind: 'share-nominated', award: 'a', of: 'staff' } as const;
  const pack = campaign({
    from: '2021-01-01',
    tabs: ['indicators'],
    targets: [
      { ...own, id: 'projects', name: 'Ít nhất 3 đề tài', measure: 'count', figure: '3' },
      { ...own, id: 'quality', name: 'Điểm chất lượng', measure: 'number', figure: '8.5' },
      { ...own, id: 'as-text', name: 'Tỷ lệ ghi bằng chữ', measure: 'percent', figure: '95' },
      { ...own, id: 'dropped', name: 'Tỷ lệ bỏ học', measure: 'percent', direction: 'lower', figure: '2.5' },
      { ...own, id: 'not-set', name: 'Chưa đặt, chưa có', measure: 'count', figure: null },
      { kind: 'by-hand', id: 'standard', name: 'Chuẩn mức I' },
      { kind: 'by-hand', id: 'unity', name: 'Đoàn kết' },
      { kind: 'by-hand', id: 'open', name: 'Chưa ai ghi' },
      { ...share, id: 'most', name: 'Hơn một nửa', comparator: '>', percent: '50' },
      { ...share, id: 'all', name: 'Tất cả', comparator: '=', percent: '100' },
      { kind: 'count-nominated', id: 'few', name: 'Một đến hai', award: 'a', min: 1, max: 2 },
      { kind: 'count-nominated', id: 'some', name: 'Ba trở lên', award: 'a', min: 3 },
      { kind: 'roster-share', id: 'kept', name: 'Không vi phạm', what: 'discipline', comparator: '>=', percent: '2/3' },
    ],
  });
  const reached: Rows = [
    ['Mã chỉ tiêu', 'Năm', 'Kết quả thực hiện'],
    ['projects', 2021, 1],
    ['projects', 2022, 2],
    ['quality', null, 8.25],
    ['as-text', null, '95,5'],
    ['dropped', null, 2.5],
    ['standard', null, 'có'],
    ['unity', null, 'không'],
  ];
  return { snapshot: snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Chỉ tiêu': reached }), pack };
}
