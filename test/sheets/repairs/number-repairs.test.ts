/** Repairs of figures: what is offered for a score, a maximum, points of a period, and what is left as a finding. */
import { bookOf } from '../../../src/sheets/repairs/cells';
import { figureRepairs } from '../../../src/sheets/repairs/number-repairs';
import { finding } from '../../../src/domain/finding';
import { repairsIn } from '../../support/repairs';
import { ROSTER, ROUND, type Rows, reviewOf, rosterRow, ROSTER_HEADER, snapshotOf } from '../../support/workbook';
import { type Cell, MATRIX, book, offeredIn, scored, told, withCells } from './repair-book';

test.each<[string, Cell, readonly unknown[]]>([
  ['nothing at all', '0đ', ['points-unit', 'D3', '0đ → 0']],
  ['a range of which only one end is possible', '9-12', ['range?', 'D3', '9-12 → 9']],
  ['a range whose ends are one', '9-9', ['range?', 'D3', '9-9 → 9']],
])('%s: %j is offered for what it can be', (_, value, expected) => {
  expect(offeredIn(scored({ D3: value }))).toEqual([expected]);
});

test('points in groups of thousands are offered where the maximum allows them', () => {
  const scores = withCells(MATRIX, { D2: 2000, G2: 2020, D3: '1.234,5' });
  expect(offeredIn(book({ scores }))).toEqual([['number-spelling', 'D3', '1.234,5 → 1234.5']]);
});

test('out of a scale that is not the maximum, or where there is no maximum, nothing is guessed', () => {
  expect(offeredIn(scored({ D3: '9/10', F3: '1/10' }))).toEqual([['of-scale', 'D3', '9/10 → 9']]);
});

test.each<[string | null, object]>([
  [null, {}],
  ['0.00', {}],
  ['dd/mm/yyyy', { look: { format: 'General' }, lookBefore: { format: 'dd/mm/yyyy' } }],
  ['0%', { look: { format: 'General' }, lookBefore: { format: '0%' } }],
])(
  'a repaired cell in the format %j keeps a format that shows numbers, and gets one where it would show a day or a percent',
  (format, looks) => {
    const cell: Cell = format === null ? '9đ' : { value: '9đ', format };
    const sheet = 'Hội đồng chấm';
    expect(repairsIn(scored({ D3: cell })).offered.flatMap(({ options }) => options.flat())).toEqual([
      { sheet, row: 2, column: 3, before: '9đ', shown: '9đ', after: 9, ...looks },
    ]);
  },
);

test('maxima and points of a period that cannot be read are offered; other cells of other kinds are not', () => {
  const periods: Rows = [
    ['Mã', 'Họ và tên', 'Kỳ', 'Điểm'],
    ['NV001', 'Nguyễn Thị An', 'Quý 1', '90đ'],
  ];
  const snapshot = book({
    roster: [
      ROSTER_HEADER,
      rosterRow('NV001', 'Nguyễn Thị An', { 'Số tháng công tác': '9đ' }),
      rosterRow('NV002', 'Trần Văn Bình'),
    ],
    scores: withCells(MATRIX, { D2: '10đ' }),
    more: { 'Kết quả kỳ': periods },
  });
  const unreadable = reviewOf(snapshot).findings.filter(({ code }) => code === 'value.unreadable');
  expect(unreadable.map(({ cell, params }) => [cell, params['what']])).toEqual([
    ['H2', 'months'],
    ['D2', 'maximum'],
    ['D2', 'points'],
  ]);
  const { offered } = repairsIn(snapshot);
  expect(offered.filter(({ kind }) => kind === 'points-unit').map((one) => [one.at.sheet, ...told(one)])).toEqual([
    ['Hội đồng chấm', 'points-unit', 'D2', '10đ → 10'],
    ['Kết quả kỳ', 'points-unit', 'D2', '90đ → 90'],
  ]);
});

test('a declared total is repaired with its own finding, and of its own person', () => {
  const { offered } = repairsIn(scored({ G2: 31, G3: 28.5 }));
  expect(offered.map(({ findings, subject }) => [findings.map(({ code }) => code), subject])).toEqual([
    [['criterion.sum-mismatch'], null],
    [['score.total-mismatch'], 'NV001'],
  ]);
});

test('a figure that is no finding of being unreadable is never repaired', () => {
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, A: [['9đ', '8']] });
  const at = (cell: string) => ({ sheet: 'A', cell });
  const of = (...found: Parameters<typeof finding>) => figureRepairs(bookOf(snapshot, []), [finding(...found)]);
  const repair = of('value.unreadable', at('A1'), 'NV001', { what: 'points' }).map((one) =>
    told({ id: '', ...one.repair }),
  );
  expect(repair).toEqual([['points-unit', 'A1', '9đ → 9']]);
  expect(of('value.unreadable', at('A1'), null, { what: 'months' })).toEqual([]);
  expect(of('value.unreadable', at('A1'), null, {})).toEqual([]);
  expect(of('column.unclear', at('A1'), null, { what: 'maximum' })).toEqual([]);
  // A number that is refused for another reason says nothing else that was meant.
  expect(of('value.unreadable', at('B1'), null, { what: 'maximum' })).toEqual([]);
});
