import { type RatingShare, exactShareText, ratingShares, shareFindings } from '../../../src/domain/ratings/share';
import { type RuleBook, makeRuleBook } from '../../../src/domain/rules/rulebook';
import type { Field } from '../../../src/domain/round/field';
import type { Person } from '../../../src/domain/round/people';
import type { Round } from '../../../src/domain/round/round';
import type { Group, Rating } from '../../../src/domain/terms';
import { REGIMES } from '../../../src/packs';
import { ABSENT, EMPTY, UNREADABLE, known, person, round } from '../../support/round';
import { campaign } from '../../support/packs';

const LDTT = campaign({ awards: ['ldtt'], ownAwards: {} });

/** So many people with each rating, all in one group. */
function rated(counts: Partial<Record<Rating, number>>, group: Field<Group> = ABSENT): readonly Person[] {
  return Object.entries(counts).flatMap(([rating, count]) =>
    Array.from({ length: count }, (_, index) =>
      person({ id: `${rating}${String(index)}`, rating: known(rating as Rating), group }),
    ),
  );
}

function rulesOf(all: Round): RuleBook {
  const book = makeRuleBook(all, LDTT, REGIMES);
  if (!book.ok) throw new Error(book.error.code);
  return book.value.rules;
}

function roundOf(people: readonly Person[], set: Readonly<Record<string, string>>, day = '2026-12-10'): Round {
  const at = { sheet: 'Đợt xét', cell: 'B30' };
  return round({
    year: Number(day.slice(0, 4)),
    meetingDate: known(day),
    people,
    parameters: Object.entries(set).map(([key, text]) => ({ key, text, at })),
  });
}

function sharesOf(people: readonly Person[], set: Readonly<Record<string, string>> = {}, day?: string) {
  const all = roundOf(people, set, day);
  return ratingShares(all, rulesOf(all));
}

function whole(people: readonly Person[], set: Readonly<Record<string, string>> = {}, day?: string): RatingShare {
  const [share] = sharesOf(people, set, day);
  if (share === undefined) throw new Error('no share');
  return share;
}

test('F-211: of ten people who reached good, one may be excellent in the one reading, two in the other', () => {
  const ten = (excellent: number) => rated({ HTXS: excellent, HTT: 10 - excellent });
  const within = (excellent: number, base: string) => whole(ten(excellent), { 'rating.htxs.base': base }).isWithin;
  expect([0, 1, 2, 3].map((excellent) => within(excellent, 'final-htt'))).toEqual([true, true, false, false]);
  expect([0, 1, 2, 3].map((excellent) => within(excellent, 'reached-htt'))).toEqual([true, true, true, false]);
});

test('the limit in both readings and with both percents, its exact share beside it', () => {
  const people = rated({ HTXS: 3, HTT: 13, HT: 4, KHT: 1 });
  expect(whole(people, { 'rating.htxs.base': 'final-htt' })).toMatchObject({ base: 13, limit: 2, isWithin: false });
  const reached = whole(people, { 'rating.htxs.base': 'reached-htt' });
  expect(reached).toMatchObject({ scope: 'all', excellent: 3, base: 16, limit: 3, isWithin: true, missing: null });
  expect(exactShareText(reached)).toBe('3.2');
  const excellentBody = { 'rating.htxs.base': 'final-htt', 'rating.htxs.excellent-body': 'yes' };
  expect(whole(people, excellentBody)).toMatchObject({ percent: { text: '25' }, base: 13, limit: 3, isWithin: true });
});

test('where nobody has chosen the reading, only what both agree on is told, and no limit', () => {
  const of = (excellent: number, good: number) => whole(rated({ HTXS: excellent, HTT: good }));
  expect(of(1, 9)).toMatchObject({ base: null, limit: null, exact: null, isWithin: true, missing: 'rating.htxs.base' });
  expect(of(2, 8)).toMatchObject({ base: null, limit: null, isWithin: null });
  expect(of(3, 7)).toMatchObject({ base: null, limit: null, isWithin: false });
  expect(exactShareText(of(2, 8))).toBeNull();
});

test('each group with similar tasks is a pool of its own; whoever is in none counts in the whole alone', () => {
  const people = [
    ...rated({ HTXS: 1, HTT: 4 }, known('leader')),
    ...rated({ HTXS: 1, HTT: 14 }, known('employee')),
    ...rated({ HTT: 5 }, EMPTY),
  ];
  const shares = sharesOf(people, { 'rating.htxs.base': 'reached-htt' });
  expect(shares.map(({ scope, excellent, base, limit }) => [scope, excellent, base, limit])).toEqual([
    ['all', 2, 25, 5],
    ['leader', 1, 5, 1],
    ['employee', 1, 15, 3],
  ]);
});

test('a rating that cannot be read leaves the comparison open, one that is not given counts nowhere', () => {
  const people = rated({ HTXS: 1, HTT: 9 });
  const chosen = { 'rating.htxs.base': 'reached-htt' };
  expect(whole([...people, person({ rating: UNREADABLE })], chosen)).toMatchObject({ limit: 2, isWithin: null });
  expect(whole([...people, person({ rating: EMPTY })], chosen)).toMatchObject({ base: 10, limit: 2, isWithin: true });
  expect(sharesOf([person({ rating: EMPTY })], chosen)).toEqual([]);
});

test('the decree in force on the day decides: none before September 2023, then the Party’s share, from July 2026 a fifth', () => {
  const people = rated({ HTXS: 2, HTT: 8, HT: 2 });
  const party = { 'rating.htxs.party-percent': '20' };
  expect(sharesOf(people, party, '2023-09-14')).toEqual([]);
  expect(whole(people, party, '2023-09-15')).toMatchObject({ base: 12, limit: 2, isWithin: true, status: 'secondary' });
  expect(whole(people, party, '2026-06-30')).toMatchObject({ base: 12, limit: 2 });
  expect(whole(people, party, '2026-07-01')).toMatchObject({ base: null, isWithin: null, status: 'verified' });
  expect(sharesOf(people, {}, '2020-08-19')).toEqual([]);
  const civil = { 'rating.decree': 'nd-335-2025', 'rating.htxs.base': 'reached-htt' };
  expect(whole(people, civil, '2026-01-31')).toMatchObject({
    base: 10,
    limit: 2,
    citation: 'Nghị định 335/2025/NĐ-CP',
  });
});

test('without the Party’s share only the absence of excellent ratings can be told', () => {
  expect(whole(rated({ HTXS: 1, HTT: 9 }), {}, '2024-12-20')).toMatchObject({
    isWithin: null,
    percent: null,
    base: null,
  });
  expect(whole(rated({ HTT: 9 }), {}, '2024-12-20')).toMatchObject({
    isWithin: true,
    missing: 'rating.htxs.party-percent',
  });
});

test('a quarter has no ratings of the year', () => {
  const all = { ...roundOf(rated({ HTXS: 9 }), {}), period: 'quarter-3' as const };
  expect(ratingShares(all, rulesOf(all))).toEqual([]);
});

describe('findings', () => {
  const findings = (people: readonly Person[], set: Readonly<Record<string, string>> = {}, day?: string) => {
    const all = roundOf(people, set, day);
    const rules = rulesOf(all);
    return shareFindings(ratingShares(all, rules), rules);
  };

  test('more than may be is a warning with its figures and its decree', () => {
    expect(findings(rated({ HTXS: 3, HTT: 7 }), { 'rating.htxs.base': 'reached-htt' })).toMatchObject([
      {
        code: 'rating.share-exceeded',
        severity: 'warning',
        params: {
          scope: 'all',
          excellent: '3',
          limit: '2',
          percent: '20',
          citation: 'Nghị định 233/2026/NĐ-CP, Điều 12 khoản 6',
        },
      },
    ]);
  });

  test('too many in every reading is a warning without a limit; what hangs on the reading asks for a choice, with the hint', () => {
    expect(findings(rated({ HTXS: 3, HTT: 7 }))).toMatchObject([
      { code: 'rating.share-exceeded', params: { limit: '' } },
    ]);
    expect(findings(rated({ HTXS: 2, HTT: 8 }))).toMatchObject([
      {
        code: 'rule.unconfirmed',
        severity: 'info',
        params: { rule: 'rating.htxs.base', suggest: 'reached-htt', status: 'open' },
      },
    ]);
    expect(findings(rated({ HTXS: 1, HTT: 9 }))).toEqual([]);
  });

  test('the Party’s share is asked for once somebody is rated excellent', () => {
    expect(findings(rated({ HTXS: 1, HTT: 8 }), {}, '2024-12-20')).toMatchObject([
      { code: 'rule.unconfirmed', params: { rule: 'rating.htxs.party-percent', suggest: '', status: 'secondary' } },
    ]);
    expect(findings(rated({ HTT: 9 }), {}, '2024-12-20')).toEqual([]);
    const set = { 'rating.htxs.party-percent': '10' };
    expect(findings(rated({ HTXS: 2, HTT: 8 }), set, '2024-12-20')).toMatchObject([
      { code: 'rating.share-exceeded', params: { limit: '1', percent: '10' } },
    ]);
  });

  test('a rating that cannot be read is no reason to ask for a choice that was made', () => {
    const people = [...rated({ HTXS: 1, HTT: 9 }), person({ rating: UNREADABLE })];
    expect(findings(people, { 'rating.htxs.base': 'reached-htt' })).toEqual([]);
  });
});

/** The same comparison written another way: fifths and quarters counted out one by one, without a division or a product with a percent. */
function countedOut(base: number, size: number): number {
  let limit = 0;
  for (let left = base; left >= size; left -= size) limit += 1;
  return limit;
}

test('one below, exactly at and one above the share, for every number of people up to 200, in both readings and percents', () => {
  for (const [size, body] of [
    [5, 'no'],
    [4, 'yes'],
  ] as const) {
    for (let people = 1; people <= 200; people += 1) {
      // Reading B: everybody reached good, so many of them excellent.
      const limit = countedOut(people, size);
      const inB = { 'rating.htxs.base': 'reached-htt', 'rating.htxs.excellent-body': body };
      for (const excellent of [limit - 1, limit, limit + 1]) {
        if (excellent < 0 || excellent > people) continue;
        const share = whole(rated({ HTXS: excellent, HTT: people - excellent }), inB);
        expect([share.limit, share.isWithin]).toEqual([limit, excellent <= limit]);
      }
      // Reading A: so many good in the end, the excellent beside them.
      const inA = { 'rating.htxs.base': 'final-htt', 'rating.htxs.excellent-body': body };
      for (const excellent of [limit - 1, limit, limit + 1]) {
        if (excellent < 0) continue;
        const share = whole(rated({ HTXS: excellent, HTT: people }), inA);
        expect([share.limit, share.isWithin]).toEqual([limit, excellent <= limit]);
      }
    }
  }
});
