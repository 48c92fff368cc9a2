import fc from 'fast-check';
import { countArticles } from '../../../src/domain/articles/articles';
import type { Article } from '../../../src/domain/round/records';
import type { Round } from '../../../src/domain/round/round';
import { ABSENT, EMPTY, UNREADABLE, known, round, settings } from '../../support/round';

const AT = { sheet: 'Bài viết', cell: 'B2' };

function article(own: Partial<Article> = {}): Article {
  return {
    personId: 'NV001',
    at: AT,
    title: 'Vùng xanh',
    place: 'Website',
    isApproved: known(true),
    date: known('2021-09-15'),
    ...own,
  };
}

function count(articles: readonly Article[], set: Readonly<Record<string, string>> = {}, own: Partial<Round> = {}) {
  return countArticles(round({ year: 2021, period: 'quarter-3', articles, ...own }), settings(set));
}

const POINTS = { 'article.points': '1.5' };

test.each<[string, Partial<Article>, string]>([
  ['approved and of the quarter', {}, 'counted'],
  ['of the first day of the quarter', { date: known('2021-07-01') }, 'counted'],
  ['of the last', { date: known('2021-09-30') }, 'counted'],
  ['of the day before the quarter', { date: known('2021-06-30') }, 'outside-quarter'],
  ['of the day after it', { date: known('2021-10-01') }, 'outside-quarter'],
  ['of the same days of another year', { date: known('2020-09-15') }, 'outside-quarter'],
  ['not approved', { isApproved: EMPTY }, 'not-approved'],
  ['refused', { isApproved: known(false) }, 'not-approved'],
  ['in a tab without a column of approval', { isApproved: ABSENT }, 'not-approved'],
  ['whose approval cannot be read', { isApproved: UNREADABLE }, 'unreadable'],
  ['without a date', { date: EMPTY }, 'no-date'],
  ['in a tab without dates', { date: ABSENT }, 'no-date'],
  ['whose date cannot be read', { date: UNREADABLE }, 'no-date'],
])('an article %s', (_what, own, state) => {
  const { judged, bonuses } = count([article(own)], POINTS);
  expect(judged.map((one) => one.state)).toEqual([state]);
  expect(bonuses.get('NV001') ?? null).toEqual(state === 'counted' ? { counted: 1, points: 150 } : null);
});

test.each<[Round['period'], string, string]>([
  ['quarter-4', '2021-11-15', 'counted'],
  ['quarter-4', '2022-11-15', 'outside-quarter'],
  ['quarter-1', '2022-02-01', 'counted'],
  ['quarter-1', '2021-02-01', 'outside-quarter'],
  ['quarter-2', '2022-06-30', 'counted'],
  ['quarter-3', '2021-08-31', 'outside-quarter'],
  ['quarter-3', '2021-09-01', 'counted'],
  ['quarter-3', '2021-10-01', 'outside-quarter'],
  ['quarter-3', '2022-06-30', 'outside-quarter'],
  ['quarter-3', '2022-08-31', 'counted'],
  ['quarter-3', '2022-09-01', 'outside-quarter'],
])(
  'nobody loses the points of an article of the school year 2021-2022: in %s one of %s is %s',
  (period, day, state) => {
    const { judged } = count([article({ date: known(day) })], POINTS, { year: 2022, isSchoolYear: true, period });
    expect(judged.map((one) => one.state)).toEqual([state]);
  },
);

test('points add up to the cap, for each person alone', () => {
  const articles = [1, 2, 3].map((number) => article({ title: `Bài ${String(number)}` }));
  const all = [...articles, article({ personId: 'NV002' })];
  const { bonuses, findings } = count(all, { ...POINTS, 'article.cap': '4' });
  // 3 × 1,5 = 4,5, at most 4; 1 × 1,5 = 1,5.
  expect([...bonuses]).toEqual([
    ['NV001', { counted: 3, points: 400 }],
    ['NV002', { counted: 1, points: 150 }],
  ]);
  expect(findings).toEqual([]);
});

test('without points for an article nothing is added, and the council is told once', () => {
  const { bonuses, findings } = count([article(), article({ title: 'Bài khác' })]);
  expect([...bonuses.values()]).toEqual([{ counted: 2, points: 0 }]);
  expect(findings).toMatchObject([
    {
      code: 'article.points-unset',
      severity: 'warning',
      sheet: 'Bài viết',
      params: { count: '2', key: 'article.points' },
    },
  ]);
  expect(count([article({ isApproved: EMPTY })]).findings).toEqual([]);
});

test('an approved article that does not count is reported at its date; an unreadable one was reported before', () => {
  const at = { sheet: 'Bài viết', cell: 'F2' };
  const late = article({ date: known('2021-10-01', at) });
  const { findings } = count([late, article({ date: ABSENT }), article({ date: UNREADABLE })], POINTS);
  expect(findings.map(({ code, cell, params }) => [code, cell, params['reason']])).toEqual([
    ['article.not-counted', 'F2', 'outside-quarter'],
    ['article.not-counted', 'B2', 'no-date'],
  ]);
});

test('a title that stands there twice is pointed out and still counts twice; one without a title is not compared', () => {
  const { bonuses, findings } = count(
    [article(), article({ title: ' vùng  XANH ' }), article({ title: '' }), article({ title: '' })],
    POINTS,
  );
  expect(bonuses.get('NV001')).toEqual({ counted: 4, points: 600 });
  expect(findings).toEqual([
    {
      code: 'article.repeated',
      severity: 'warning',
      sheet: 'Bài viết',
      cell: 'B2',
      subject: 'NV001',
      params: { title: ' vùng  XANH ' },
    },
  ]);
});

test('a round of a year has no bonus for articles, and says so once', () => {
  const { judged, bonuses, findings } = count([article(), article()], POINTS, { period: 'year' });
  expect(judged.map(({ state }) => state)).toEqual(['not-a-quarter', 'not-a-quarter']);
  expect(bonuses.size).toBe(0);
  expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['article.not-a-quarter', 'Bài viết', null],
  ]);
});

test('the bonus is the number of articles times the points, never above the cap, whatever the order', () => {
  const days = fc.constantFrom('2021-06-30', '2021-07-01', '2021-09-30', '2021-10-01');
  fc.assert(
    fc.property(
      fc.array(fc.record({ day: days, isApproved: fc.boolean() }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 2000 }),
      (rows, points, cap) => {
        const articles = rows.map(({ day, isApproved }, index) =>
          article({ title: String(index), date: known(day), isApproved: known(isApproved) }),
        );
        const set = { 'article.points': String(points / 100), 'article.cap': String(cap / 100) };
        const good = rows.filter(
          ({ day, isApproved }) => isApproved && day.slice(5, 7) !== '06' && day.slice(5, 7) !== '10',
        );
        const earned = count(articles, set).bonuses.get('NV001')?.points ?? 0;
        expect(earned).toBe(Math.min(good.length * points, cap));
        expect(count([...articles].reverse(), set).bonuses.get('NV001')?.points ?? 0).toBe(earned);
      },
    ),
  );
});
