import { pointsRatio } from '../../../src/domain/arithmetic/points';
import { type BandFigures, bandOf } from '../../../src/domain/scoring/bands';
import type { Scheme } from '../../../src/domain/rules/pack';
import { item, scheme, SOURCE } from '../../support/packs';
import { ABSENT, EMPTY } from '../../support/round';

const LIST = [
  { id: 'a', name: 'A', from: '90', below: null, floors: [{ part: 'x', from: '20' }] },
  {
    id: 'b',
    name: 'B',
    from: '80',
    below: '90',
    floors: [
      { part: 'x', from: '15' },
      { part: 'y', from: '5' },
    ],
  },
  { id: 'c', name: 'C', from: '0', below: '80' },
];
const OWN = scheme([item('x', '30'), item('y', '70')], { bands: { list: LIST, ...SOURCE } });

function figures(total: number, parts: Readonly<Record<string, number>> = {}): BandFigures {
  return {
    total: pointsRatio(total),
    part: (id) => {
      const points = parts[id];
      return points === undefined ? null : pointsRatio(points);
    },
    penalty: () => null,
    discipline: EMPTY,
  };
}

test.each<[string, BandFigures, string, string, readonly string[]]>([
  ['total and floor reached', figures(9000, { x: 2000 }), 'a', 'a', []],
  ['the floor of A missed by a hundredth', figures(9000, { x: 1999, y: 500 }), 'b', 'a', ['a x 20']],
  ['every floor missed', figures(9500, { x: 1499, y: 499 }), 'c', 'a', ['a x 20', 'b x 15', 'b y 5']],
  ['B by the total', figures(8999, { x: 3000, y: 500 }), 'b', 'b', []],
  ['one floor of B missed, the other not known', figures(8500, { x: 1000 }), 'c', 'b', ['b x 15']],
  ['C without any part known', figures(7999), 'c', 'c', []],
])('%s', (_what, given, band, byTotal, floors) => {
  const outcome = bandOf(OWN, given, false);
  if (outcome?.kind !== 'band') throw new Error('no class');
  expect([outcome.band.id, outcome.byTotal.id, outcome.violation]).toEqual([band, byTotal, null]);
  expect(outcome.floors.map((floor) => `${floor.band.id} ${floor.part} ${floor.from}`)).toEqual(floors);
});

test('a floor whose part is not known leaves the class open', () => {
  expect(bandOf(OWN, figures(9000), false)).toEqual({ kind: 'unknown', reason: 'part' });
});

test('an exact third just below a bound is below it', () => {
  const total = { numerator: 269_999_999n, denominator: 3_000_000n };
  expect(bandOf(OWN, { ...figures(0, { x: 3000, y: 7000 }), total }, false)).toMatchObject({ band: { id: 'b' } });
});

test('no classes, no class', () => {
  expect(bandOf(scheme([item('x', '30')]), figures(3000), true)).toBeNull();
});

describe('violations', () => {
  const list = LIST.map(({ id, name, from, below }) => ({ id, name, from, below }));
  const capped = (...violations: NonNullable<Scheme['violations']>): Scheme =>
    scheme([], { bands: { list, ...SOURCE }, violations });
  const discipline = { when: 'discipline', from: 'khien-trach', atMost: 'c', ...SOURCE } as const;
  const penalty = { when: 'penalty', atMost: 'b', ...SOURCE } as const;

  test('of several the lowest cap holds, and it is named', () => {
    const given = { ...figures(9500), penalty: () => pointsRatio(25) };
    expect(bandOf(capped(penalty), given, false)).toMatchObject({ band: { id: 'b' }, violation: { when: 'penalty' } });
    const both = {
      ...given,
      discipline: { state: 'known', value: 'canh-cao', at: { sheet: 'x', cell: 'A1' } },
    } as const;
    expect(bandOf(capped(penalty, discipline), both, false)).toMatchObject({ band: { id: 'c' }, byTotal: { id: 'a' } });
    expect(bandOf(capped(discipline, penalty), both, false)).toMatchObject({ band: { id: 'c' } });
  });

  test('a cap that lowers nothing has no say: neither the class that it names nor a second cap at the same class', () => {
    const given = { ...figures(8500), penalty: () => pointsRatio(25) };
    expect(bandOf(capped(penalty), given, false)).toMatchObject({ band: { id: 'b' }, violation: null });
    const second = { ...penalty, part: 'y' };
    const outcome = bandOf(capped(penalty, second), { ...given, total: pointsRatio(9500) }, false);
    expect(outcome?.kind === 'band' ? outcome.violation : null).toEqual(penalty);
  });

  test('without the column of discipline a cap by it leaves the class open', () => {
    expect(bandOf(capped(discipline), { ...figures(9500), discipline: ABSENT }, false)).toEqual({
      kind: 'unknown',
      reason: 'violation',
    });
  });

  test('a total in no class stays in none; a weak source of a violation asks for a confirmation', () => {
    const high = scheme([], {
      bands: { list: [{ id: 'a', name: 'A', from: '90', below: null }], ...SOURCE },
      violations: [{ ...penalty, atMost: 'a', status: 'recalled-low' }],
    });
    expect(bandOf(high, figures(8999), true)).toEqual({ kind: 'none' });
    expect(bandOf(high, figures(8999), false)).toEqual({ kind: 'unknown', reason: 'unconfirmed' });
  });
});
