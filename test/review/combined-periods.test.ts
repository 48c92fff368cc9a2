/** Shorter periods that the campaign's scheme makes a year's total of: quarters by weight, never with a missing one taken for 0. */
import type { PeriodCombination, Scheme } from '../../src/domain/rules/pack';
import { reportOf } from '../../src/review/report';
import type { Review } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import { SOURCE, item, scheme } from '../support/packs';
import { reviewWith, schemedTabs } from '../support/schemes';
import { type Rows, snapshotOf } from '../support/workbook';
import { planOf, recordsOf } from '../sheets/writing/planned';

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

const PERIODS: Rows = [
  ['Mã', 'Họ và tên', 'Kỳ', 'Điểm', 'Xếp loại', 'Khen'],
  ['NV001', null, 'Học kỳ 1', 90, null, null],
  ['NV001', null, 'Học kỳ 2', 80, null, null],
  ['NV002', null, 'Học kỳ 1', 90, null, null],
  ['NV003', null, 'Học kỳ 1', 90, null, null],
  ['NV003', null, 'Học kỳ 2', 'tám mươi', null, null],
  ['NV004', null, 'Học kỳ 1', 90, null, null],
  ['NV004', null, 'Học kỳ 2', 87, null, null],
  ['NV005', null, 'Học kỳ 1', 90, null, null],
  ['NV005', null, 'Học kỳ 2', 87, null, null],
];

const PEOPLE = [
  { id: 'NV001', bonus: 2, penalty: 0.5 },
  { id: 'NV002', bonus: 1 },
  { id: 'NV003' },
  { id: 'NV004', bonus: 5 },
  // Not scored in the year's own sheet: only the semesters count.
  { id: 'NV005', cells: { a: null } },
];

function reviewed(
  own: Partial<PeriodCombination> | null,
  periods: Rows | null = PERIODS,
  round: Readonly<Record<string, string>> = {},
) {
  const pack: Scheme = scheme([item('a', '10')], own === null ? {} : { periods: [{ ...HALVES, ...own }] });
  const tabs = schemedTabs(pack, pack.forms[0]?.id ?? '', PEOPLE, round);
  const snapshot = snapshotOf({ ...tabs, ...(periods === null ? {} : { 'Kết quả kỳ': periods }) });
  return { snapshot, review: reviewWith(pack, snapshot) };
}

function combined(review: Review): unknown {
  const { periods } = reportOf(review) as unknown as { readonly periods: readonly { id: string; combined: unknown }[] };
  return periods.map((person) => [person.id, person.combined]);
}

// (90 + 2 × 80) / 3 = 250/3, with + 2 − 0.5 = 509/6; (90 + 2 × 87) / 3 = 88, with + 5 = 93.
const EXACT = [
  ['NV001', { total: '509/6', exact: '509/6', citation: SOURCE.citation }],
  ['NV002', null],
  ['NV003', null],
  ['NV004', { total: '93', exact: '93', citation: SOURCE.citation }],
  ['NV005', { total: '88', exact: '88', citation: SOURCE.citation }],
];

test('semesters make the year by weight, exactly, with the year’s own bonus less penalty; a missing one makes nothing', () => {
  const { review } = reviewed({});
  expect(combined(review)).toEqual(EXACT);
  expect(review.evaluation.combined?.get('NV002')).toEqual({ kind: 'incomplete', missing: ['semester-2'] });
  expect(review.evaluation.combined?.get('NV003')).toEqual({ kind: 'incomplete', missing: ['semester-2'] });
});

test('the caps of bonus, penalty and total hold, and the exact figure before rounding is kept', () => {
  const { review } = reviewed({ rounding: { decimals: 2, mode: 'half-up' } }, PERIODS, {
    'score.bonus-cap': '1',
    'score.total-cap': '88.5',
  });
  expect(combined(review)).toMatchObject([
    ['NV001', { total: '83.83', exact: '503/6' }],
    ['NV002', null],
    ['NV003', null],
    ['NV004', { total: '88.5', exact: '89' }],
    ['NV005', { total: '88', exact: '88' }],
  ]);
});

test('without such a rule, or without results of shorter periods, nothing is combined', () => {
  expect(reviewed(null).review.evaluation.combined).toBeNull();
  expect(reviewed({ into: 'semester-1' }).review.evaluation.combined).toBeNull();
  expect(reviewed({}, null).review.evaluation.combined).toBeNull();
  expect(combined(reviewed(null).review)).toEqual(PEOPLE.map(({ id }) => [id, null]));
});

test('KQ - Các kỳ shows the figure with how it came about, or what it waits for', () => {
  const shown = (own: Partial<PeriodCombination>) => {
    const { snapshot, review } = reviewed(own);
    const plan = planOf(plannedTabs({ snapshot, review }), 'KqCacKy');
    return recordsOf(plan, 'Học kỳ 1').map((record) => {
      const cell = record['Điểm tổng hợp các kỳ'];
      const content = cell?.content ?? null;
      return [
        content?.kind === 'number' ? content.decimal : content?.kind === 'text' ? content.text : null,
        cell?.note ?? null,
      ];
    });
  };
  const note = (exact: string) => `Cách tính: ${SOURCE.citation}. Trước khi làm tròn: ${exact}.`;
  expect(shown({})).toEqual([
    ['509/6', note('509/6')],
    ['Còn thiếu kỳ', null],
    ['Còn thiếu kỳ', null],
    ['93', note('93')],
    ['88', note('88')],
  ]);
  expect(shown({ status: 'open' }).map(([text]) => text)).toEqual(
    Array.from({ length: 5 }, () => 'Chờ xác nhận cách tính'),
  );
});
