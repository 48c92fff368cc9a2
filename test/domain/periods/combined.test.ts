/** What a scheme makes of everybody's shorter periods: by weight, exactly, never with a missing one taken for 0. */
import { ratioText } from '../../../src/domain/arithmetic/ratio';
import { evaluateRound } from '../../../src/domain/evaluate';
import type { PeriodResult } from '../../../src/domain/round/records';
import type { Round } from '../../../src/domain/round/round';
import type { PeriodCombination } from '../../../src/domain/rules/pack';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import { SOURCE, campaign, item, regime, scheme } from '../../support/packs';
import { EMPTY, SOMEWHERE, UNREADABLE, known, people, round, scoreSheet } from '../../support/round';

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

function result(personId: string, period: PeriodResult['period'], points: PeriodResult['points']): PeriodResult {
  return { personId, period, at: SOMEWHERE, points, band: 'Tốt', praise: '' };
}

/** A and B have both semesters, C one, D one that cannot be read, E one without points; B is not scored in the year's own sheet. */
const RESULTS = [
  result('A', 'semester-1', known(9000)),
  result('A', 'semester-2', known(8000)),
  result('B', 'semester-1', known(9000)),
  result('B', 'semester-2', known(8700)),
  result('C', 'semester-1', known(9000)),
  result('D', 'semester-1', known(9000)),
  result('D', 'semester-2', UNREADABLE),
  result('E', 'semester-1', EMPTY),
  result('E', 'semester-2', known(8000)),
];

const YEAR: Partial<Round> = {
  people: people(['A', 'B', 'C', 'D', 'E']),
  periodResults: RESULTS,
  scoreSheets: [
    scoreSheet(
      'council',
      [1000],
      [
        { id: 'A', scores: [1000], bonus: 200, penalty: 50 },
        { id: 'B', scores: [null] },
        ...['C', 'D', 'E'].map((id) => ({ id, scores: [1000] })),
      ],
    ),
  ],
};

function combined(
  own: Partial<PeriodCombination> | null,
  set: Readonly<Record<string, string>> = {},
  of: Partial<Round> = {},
): readonly string[] | null {
  const parameters = Object.entries(set).map(([key, text]) => ({ key, text, at: SOMEWHERE }));
  const whole = round({ ...YEAR, parameters, ...of });
  const pack = own === null ? null : scheme([item('a', '10')], { periods: [{ ...HALVES, ...own }] });
  const book = makeRuleBook(whole, campaign({ scheme: pack }), [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  const totals = evaluateRound(whole, book.value.rules).combined;
  if (totals === null) return null;
  return [...totals].map(([id, total]) => {
    switch (total.kind) {
      case 'combined':
        return `${id} ${ratioText(total.total)} of ${ratioText(total.exact)}`;
      case 'incomplete':
        return `${id} without ${total.missing.join(' ')}`;
      case 'unconfirmed':
        return `${id} unconfirmed`;
    }
  });
}

test('semesters make the year by weight with the year’s own bonus less penalty; what is missing, empty or unreadable makes nothing', () => {
  // (90 + 2 × 80) / 3 + 2 − 0.5 = 509/6; (90 + 2 × 87) / 3 = 88.
  expect(combined({})).toEqual([
    'A 509/6 of 509/6',
    'B 88 of 88',
    'C without semester-2',
    'D without semester-2',
    'E without semester-1',
  ]);
  expect(combined({ plusOwnExtras: false })?.[0]).toBe('A 250/3 of 250/3');
});

test('the cap of the total holds the year, too, and the exact figure is kept beside it', () => {
  expect(combined({ rounding: { decimals: 1, mode: 'floor' } }, { 'score.total-cap': '87.5' })?.slice(0, 2)).toEqual([
    'A 84.8 of 509/6',
    'B 87.5 of 88',
  ]);
});

test('a combination of a weak source waits for the round to confirm it', () => {
  expect(combined({ status: 'open' })?.[0]).toBe('A unconfirmed');
});

test('nothing is made of another period, without a scheme or a period, or without results', () => {
  expect(combined({ into: 'semester-1' })).toBeNull();
  expect(combined(null)).toBeNull();
  expect(combined({}, {}, { period: null })).toBeNull();
  expect(combined({}, {}, { periodResults: [] })).toBeNull();
});
