/** What pictures show: the same figures as the tabs, added up exactly. */
import fc from 'fast-check';
import { sharesReached } from '../../../src/domain/pictures/shares';
import { MOST_AWARDS, MOST_UNITS, awardsByUnit } from '../../../src/domain/pictures/units';
import { scoreSteps } from '../../../src/domain/pictures/scores';
import type { Entry } from '../../../src/domain/evaluate';
import { NO_INDICATOR } from '../../../src/domain/indicators/indicators';
import type { Target } from '../../../src/domain/rules/pack';
import type { AwardRules } from '../../../src/domain/rules/rulebook';
import type { TargetActual, TargetResult } from '../../../src/domain/targets/targets';
import { person, round, unit } from '../../support/round';

const SHARE: Target = {
  kind: 'share-nominated',
  id: 'ldtt-share',
  name: 'Trên 2/3 đạt LĐTT',
  award: 'ldtt',
  of: 'staff',
  comparator: '>',
  percent: '2/3',
};
const COUNT: Target = { kind: 'count-nominated', id: 'c', name: '1 CSTĐ tỉnh', award: 'ldtt', min: 1 };

function reached(target: Target, actual: TargetActual | null): TargetResult {
  const rest = { met: null, stated: null, reach: null, outlook: null, statedAt: null, unsure: null };
  return { target, actual, ...rest, indicator: NO_INDICATOR };
}

test('targets that ask for a share stand beside what was reached, in hundredths of a percent, half up', () => {
  const found = sharesReached([
    reached(SHARE, { count: 1, of: 3 }),
    reached({ ...SHARE, percent: '66.67' }, { count: 2, of: 3 }),
    reached(SHARE, { count: 0, of: 0 }),
    reached(SHARE, null),
    reached(COUNT, { count: 2, of: 3 }),
  ]);
  expect(found.map(({ wanted, reached: share }) => [wanted, share])).toEqual([
    [6667, 3333],
    [6667, 6667],
  ]);
});

const awardOf = (id: string, subject: 'person' | 'unit' = 'person'): AwardRules =>
  ({ id, short: id, subject }) as unknown as AwardRules;

function entriesOf(nominated: Readonly<Record<string, readonly string[]>>, everybody: readonly string[]) {
  const entry = (isNominated: boolean): Entry =>
    ({ status: isNominated ? 'nominated' : 'ineligible' }) as unknown as Entry;
  return new Map(
    Object.entries(nominated).map(([award, ids]) => [
      award,
      new Map(everybody.map((id) => [id, entry(ids.includes(id))])),
    ]),
  );
}

test('awards are counted unit by unit; those of units, those nobody gets and units without people are left out', () => {
  const people = [
    person({ id: '1', unit: 'Khoa A' }),
    person({ id: '2', unit: 'khoa  a' }),
    person({ id: '3', unit: 'Phòng B' }),
    person({ id: '4', unit: '' }),
  ];
  const own = round({ people, collectives: [unit({ id: 'A', name: 'Khoa A' }), unit({ id: 'C', name: 'Phòng C' })] });
  const nominated = { ldtt: ['1', '2', '4'], cstd: ['2'], gk: [], 'tap-the': [] };
  const awards = [awardOf('ldtt'), awardOf('gk'), awardOf('tap-the', 'unit'), awardOf('cstd')];
  const found = awardsByUnit(own, awards, entriesOf(nominated, ['1', '2', '3', '4']));
  expect(found.awards.map(({ id }) => id)).toEqual(['ldtt', 'cstd']);
  expect(found.units.map(({ name, counts }) => [name, counts])).toEqual([
    ['Khoa A', [2, 1]],
    ['Phòng B', [0, 0]],
    ['', [1, 0]],
  ]);
  expect([found.awardsLeftOut, found.unitsLeftOut]).toEqual([0, 0]);
});

test('beyond forty units and five awards it is told how many are left out', () => {
  const people = Array.from({ length: 45 }, (_, index) => person({ id: String(index), unit: `Khoa ${String(index)}` }));
  const ids = people.map(({ id }) => id);
  const keys = Array.from({ length: 7 }, (_, index) => `a${String(index)}`);
  const found = awardsByUnit(
    round({ people }),
    keys.map((key) => awardOf(key)),
    entriesOf(Object.fromEntries(keys.map((key) => [key, ids])), ids),
  );
  expect([found.awards.length, found.awardsLeftOut]).toEqual([MOST_AWARDS, 2]);
  expect([found.units.length, found.unitsLeftOut]).toEqual([MOST_UNITS, 5]);
});

const bands = (...from: readonly string[]) => ({
  bands: {
    list: from.map((points, index) => ({
      id: `b${String(index)}`,
      name: points,
      from: points,
      below: from[index - 1] ?? null,
    })),
    citation: 'Quy chế',
    fact: null,
    status: 'verified' as const,
  },
});

test('scores fall into the classes of the scheme, the lowest first, edges with the higher one', () => {
  const told = scoreSteps([8999, 9000, 9550, 7000, 100], bands('90', '70', '50'), false);
  expect(told).toEqual([
    { least: null, below: 5000, count: 1 },
    { least: 5000, below: 7000, count: 0 },
    { least: 7000, below: 9000, count: 2 },
    { least: 9000, below: null, count: 2 },
  ]);
});

test('where the lowest class begins at 0 nothing is below it', () => {
  expect(scoreSteps([100], bands('50', '0'), false)).toEqual([
    { least: 0, below: 5000, count: 1 },
    { least: 5000, below: null, count: 0 },
  ]);
});

test('classes of a weak source divide nothing until the round confirms them', () => {
  const { bands: sure } = bands('90');
  const weak = { bands: { ...sure, status: 'open' as const } };
  expect(scoreSteps([9150], weak, false)).toEqual([{ least: 9100, below: 9200, count: 1 }]);
  expect(scoreSteps([9150], weak, true)).toEqual([
    { least: null, below: 9000, count: 0 },
    { least: 9000, below: null, count: 1 },
  ]);
});

test('nobody with a score, no steps', () => {
  expect(scoreSteps([], null, false)).toEqual([]);
});

test('steps of equal width: at most ten, none overlaps, every score is in one of them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 }), (finals) => {
      const steps = scoreSteps(finals, null, false);
      expect(steps.length).toBeLessThanOrEqual(10);
      expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(finals.length);
      const widths = new Set(steps.map(({ least, below }) => (below ?? 0) - (least ?? 0)));
      expect(widths.size).toBe(1);
      expect([100, 200, 500, 1000, 2000, 5000, 10_000, 20_000]).toContain([...widths][0]);
      steps.slice(1).forEach(({ least }, index) => expect(least).toBe(steps[index]?.below));
    }),
  );
});
