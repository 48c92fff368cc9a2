import type { Criterion, ScoreSheet } from '../../../src/domain/round/score-sheets';
import { ownCriteria } from '../../../src/domain/scoring/own-criteria';
import { ABSENT } from '../../support/round';

function criterion(name: string, max: number, own: Partial<Criterion> = {}): Criterion {
  return { name, max, index: 3, ...own };
}

function sheet(criteria: readonly Criterion[], own: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    sheet: 'Chấm điểm',
    layout: 'matrix',
    rater: 'council',
    criteria,
    columns: { bonus: null, penalty: null, total: null },
    declaredTotal: ABSENT,
    rows: [],
    ...own,
  };
}

const CRITERIA = [criterion('Chuyên môn', 6000), criterion('Kỷ luật', 4000)];

test('the criteria go on with their maxima: a council does not type its own form anew', () => {
  const parts = [criterion('Bài viết', 100, { under: 'bonus' }), criterion('Đi muộn', 0, { under: 'penalty' })];
  const unreadable = criterion('Khác', 0, { isMaximumUnreadable: true });
  expect(ownCriteria({ scoreSheets: [sheet([...CRITERIA, ...parts, unreadable])] })).toEqual([
    { name: 'Chuyên môn', max: 6000 },
    { name: 'Kỷ luật', max: 4000 },
    // Not 0: that would be a maximum that nobody set.
    { name: 'Khác', max: null },
  ]);
});

test('several tabs of the council by the same criteria are one form', () => {
  expect(ownCriteria({ scoreSheets: [sheet(CRITERIA), sheet([...CRITERIA])] })).toHaveLength(2);
});

test.each<[string, readonly ScoreSheet[]]>([
  ['no tab', []],
  ['a tab of another rater', [sheet(CRITERIA, { rater: 'self' })]],
  ['a tab of one person', [sheet(CRITERIA, { layout: 'form' })]],
  ['tabs with other maxima', [sheet(CRITERIA), sheet([criterion('Chuyên môn', 5000), criterion('Kỷ luật', 4000)])]],
  ['tabs with more criteria', [sheet(CRITERIA), sheet(CRITERIA.slice(1))]],
])('of %s no criteria are taken: none is put on next year’s form that the council did not agree on', (_, sheets) => {
  expect(ownCriteria({ scoreSheets: sheets })).toEqual([]);
});
