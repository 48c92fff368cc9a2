/** A council's statute as a tab: what it sets, by which article, and how far that was checked, to be read again as it stands. */
import type { StatutePack } from '../../../src/domain/rules/pack';
import type { Names } from '../../../src/i18n/names';
import { statuteTab } from '../../../src/sheets/template/statute-tab';
import type { TabPlan } from '../../../src/workbook/port';
import { expectKept } from '../kept/kept';
import { shownPlan } from '../kept/shown-plan';
import { rowsOf } from '../writing/planned';

const NAMES: Names = {
  awards: new Map([['cstd-co-so', 'CSTĐCS']]),
  fullAwards: new Map(),
  subjects: new Map(),
  targets: new Map(),
};

const STATUTE: StatutePack = {
  schema: 'binh-xet/statute/1',
  id: 'quy-che-truong',
  name: 'Quy chế của trường',
  organisation: 'Trường Chính trị Mẫu',
  citation: 'Quyết định 01-QĐ/TCT ngày 11/6/2020',
  from: '2020-06-11',
  to: '2025-12-31',
  settings: {
    'cstd-co-so.vote.percent': { value: '70', citation: 'Điều 5', status: 'verified' },
    'council.quorum': { value: '2/3', citation: '=Điều 6', status: 'secondary' },
    'score.step': { value: '', citation: 'Điều 7', status: 'open' },
  },
  words: [
    { kind: 'heading', word: 'Họ tên CBVC', means: 'Họ và tên', citation: 'Mẫu 1', status: 'verified' },
    { kind: 'no-score', word: 'miễn', citation: 'Điều 8', status: 'recalled-low' },
  ],
};

function planned(own: Partial<StatutePack> = {}, ordinal = 1): TabPlan {
  return statuteTab({ ...STATUTE, ...own }, ordinal, NAMES);
}

/** The height of the row that says this in its first cell. */
function heightOf(plan: TabPlan, key: string): number | undefined {
  return plan.rows[rowsOf(plan).findIndex(([first]) => first === key)]?.height;
}

test('every cell of a statute’s tab is as it was read through: labels, days, parameters with article and meaning, the council’s own words', () => {
  expectKept('template/statute', shownPlan(planned()));
});

test('the second statute of a workbook is a tab of its own', () => {
  expect([planned().key, planned().name]).toEqual(['statute', 'Quy chế']);
  const { key, name, rows } = planned({}, 2);
  expect([key, name]).toEqual(['statute2', 'Quy chế 2']);
  expect(rows).toEqual(planned().rows);
});

test('a statute without an end has an empty cell for it; one without words of its own ends with its parameters', () => {
  const plan = planned({ to: null, words: undefined });
  const open = rowsOf(plan);
  const end = plan.rows[open.findIndex(([label]) => label === 'Có hiệu lực đến')];
  expect(end?.cells[1]).toEqual({ content: null, style: { border: 'thin', vertical: 'center' }, format: '@' });
  expect(open.map(([label]) => label)).toEqual([
    'QUY CHẾ THI ĐUA – KHEN THƯỞNG',
    expect.stringContaining('Quy chế này thay cho kế hoạch'),
    undefined,
    'Tham số',
    'Tên quy chế',
    'Mã quy chế',
    'Cơ quan ban hành',
    'Số, ngày ban hành',
    'Có hiệu lực từ',
    'Có hiệu lực đến',
    undefined,
    'Các tham số',
    'cstd-co-so.vote.percent',
    'council.quorum',
    'score.step',
  ]);
});

test.each([
  // A capital Đ is 8.66 points wide: 25 of them have room in the 231 points of the column, as something is spared.
  [25, 16.5],
  [26, 33],
  [51, 33],
  [52, 49.5],
])('an article of %d letters is not cut off: its row is %d points high', (letters, height) => {
  const plan = planned({
    settings: { 'council.quorum': { value: '2/3', citation: 'Đ'.repeat(letters), status: 'verified' } },
  });
  expect(heightOf(plan, 'council.quorum')).toBe(height);
});

test('no text of a row is cut off: it is as high as its longest cell needs, whichever that is', () => {
  const quorum = (value: string, citation: string, status: 'verified' | 'recalled-low'): number | undefined =>
    heightOf(planned({ settings: { 'council.quorum': { value, citation, status } } }), 'council.quorum');
  expect(quorum('2/3', 'Điều 3', 'verified')).toBe(16.5);
  expect(quorum('2/3', 'Điều 3', 'recalled-low')).toBe(33);
  expect(quorum('hai phần ba số thành viên', 'Điều 3', 'verified')).toBe(33);
  const named = (letters: number): TabPlan =>
    statuteTab(STATUTE, 1, { ...NAMES, awards: new Map([['cstd-co-so', 'Đ'.repeat(letters)]]) });
  expect([5, 60].map((letters) => heightOf(named(letters), 'cstd-co-so.vote.percent'))).toEqual([16.5, 49.5]);
  expect(heightOf(named(60), 'council.quorum')).toBe(16.5);
});
