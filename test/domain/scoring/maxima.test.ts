/** A maximum that was typed otherwise in one of the tabs makes another total of the same work: it is told. */
import { maximaThatDiffer } from '../../../src/domain/scoring/maxima';
import type { Criterion, ScoreSheet } from '../../../src/domain/round/score-sheets';
import { matchSheet } from '../../../src/domain/scoring/form-match';
import { item, scheme } from '../../support/packs';
import { scoreSheet } from '../../support/round';

const ROWS = [{ id: 'NV01', scores: ['5'] }];

function tab(
  rater: ScoreSheet['rater'],
  criteria: readonly (readonly [string, number, Partial<Criterion>?])[],
  own: Partial<ScoreSheet> = {},
): ScoreSheet {
  return scoreSheet(rater, [], ROWS, {
    criteria: criteria.map(([name, max, more], position) => ({
      name,
      max,
      index: 2 + position,
      maxAt: { sheet: `Chấm điểm ${rater}`, cell: `${'CDEF'.charAt(position)}3` },
      ...more,
    })),
    ...own,
  });
}

function told(sheets: readonly ScoreSheet[], schemed: Parameters<typeof maximaThatDiffer>[1] = new Map()) {
  return maximaThatDiffer(sheets, schemed).map(({ code, severity, sheet, cell, params }) => [
    code,
    severity,
    sheet,
    cell,
    params,
  ]);
}

const SELF = tab('self', [
  ['Khối lượng', 2000],
  ['Chất lượng', 1500],
]);

test('another maximum than in the tab before it is told at its cell, with both and where the other stands', () => {
  const council = tab('council', [
    ['KHỐI  LƯỢNG', 2000],
    ['Chất lượng', 1000],
    ['Sáng tạo', 500],
  ]);
  expect(told([SELF, council])).toEqual([
    [
      'criterion.maxima-differ',
      'warning',
      'Chấm điểm council',
      'D3',
      { criterion: 'Chất lượng', max: '10', other: '15', tab: 'Chấm điểm self' },
    ],
  ]);
  const nowhere = { ...council, criteria: [{ name: 'Chất lượng', max: 1000, index: 2 }] };
  expect(told([SELF, nowhere])[0]?.slice(2, 4)).toEqual(['Chấm điểm council', null]);
});

test.each<[string, ScoreSheet]>([
  ['the same maxima', tab('council', [['Chất lượng', 1500]])],
  [
    'a tab of other people',
    tab('council', [['Chất lượng', 1000]], { rows: scoreSheet('council', [], [{ id: 'NV02', scores: [] }]).rows }),
  ],
  ['a tab that scores nobody', tab('council', [['Chất lượng', 1000]], { rows: [] })],
  ['another rater of the same tab', { ...tab('council', [['Chất lượng', 1000]]), sheet: SELF.sheet }],
  [
    'a name that stands twice',
    tab('council', [
      ['Chất lượng', 1000],
      ['chất lượng', 900],
    ]),
  ],
  ['a maximum that cannot be read', tab('council', [['Chất lượng', 0, { isMaximumUnreadable: true }]])],
  ['the most of several ways', tab('council', [['Chất lượng', 1000, { best: 1500 }]])],
])('%s: nothing is told', (_which, other) => {
  expect(told([SELF, other])).toEqual([]);
});

test('two raters of a tab have its criteria in common: it is told once', () => {
  const unit = tab('unit', [['Chất lượng', 1000]], { sheet: 'Chấm điểm' });
  const council = tab('council', [['Chất lượng', 1000]], { sheet: 'Chấm điểm' });
  expect(told([SELF, unit, council])).toHaveLength(1);
});

test('where the scheme sets the maximum, that one is told, and only criteria that it leaves open are compared', () => {
  const own = scheme([
    item('chat-luong', '15', { name: 'Chất lượng' }),
    item('khoi-luong', null, { name: 'Khối lượng' }),
  ]);
  const other = tab('council', [
    ['Chất lượng', 1000],
    ['Khối lượng', 1000],
    ['Sáng tạo', 500],
  ]);
  const self = tab('self', [
    ['Chất lượng', 1500],
    ['Khối lượng', 2000],
    ['Sáng tạo', 600],
  ]);
  const schemed = new Map(
    [self, other].flatMap((sheet) => {
      const match = matchSheet(sheet, own);
      return match === null ? [] : [[sheet, { scheme: own, match }] as const];
    }),
  );
  expect(schemed.size).toBe(2);
  expect(told([self, other], schemed).map((line) => line[3])).toEqual(['D3', 'E3']);
});
