import { emptyAlternatives, pointsByPart, scoredTwice } from '../../../src/domain/scoring/form-score';
import { mostOf } from '../../../src/domain/scoring/items';
import type { SchemePart } from '../../../src/domain/rules/pack';
import { item } from '../../support/packs';

function together(
  kind: 'sum' | 'cap' | 'alternatives',
  id: string,
  max: string | null,
  ...parts: SchemePart[]
): SchemePart {
  return kind === 'alternatives'
    ? { kind, id, name: id, max, parts }
    : { kind: 'group', id, name: id, max, limit: kind, parts };
}

const TIEP_DAN = together(
  'alternatives',
  'tiep-dan',
  '5',
  together('sum', 'co', '5', item('co-1', '2'), item('co-2', '3')),
  item('khong', '5'),
);
const PARTS = [
  together('sum', 'a', '15', item('a-1', '10'), TIEP_DAN),
  together('cap', 'b', '10', item('b-1', '8'), together('cap', 'b-2', '4', item('b-2-1', '3'), item('b-2-2', '3'))),
];

test('groups are added up, and only what is above a cap does not count; it is kept', () => {
  const { byPart, total } = pointsByPart(
    PARTS,
    new Map([
      ['a-1', 1200],
      ['khong', 600],
      ['b-1', 800],
      ['b-2-1', 300],
      ['b-2-2', 275],
    ]),
  );
  expect(Object.fromEntries(byPart)).toMatchObject({
    a: { points: 1800, raw: 1800 },
    'tiep-dan': { points: 600, raw: 600 },
    co: { points: 0, raw: 0 },
    'b-2': { points: 400, raw: 575 },
    b: { points: 1000, raw: 1375 },
  });
  expect(total).toEqual({ points: 2800, raw: 3175 });
  expect(pointsByPart([together('cap', 'c', null, item('c-1', '9'))], new Map([['c-1', 900]])).total.points).toBe(900);
});

test('the most that parts can come to: one of alternatives, and a cap', () => {
  expect(mostOf(PARTS, ({ max }) => Number(max) * 100)).toBe(2500);
  // 16 + 5, with nothing held in a mere sum; and the cap of 10.
  expect(mostOf(PARTS, ({ id, max }) => (id === 'a-1' ? 1600 : Number(max) * 100))).toBe(3100);
  expect(mostOf([together('cap', 'c', null, item('c-1', '9'))], () => 900)).toBe(900);
});

const given = (...ids: readonly string[]) => new Map(ids.map((id) => [id, 100]));

test.each<[readonly string[], readonly string[]]>([
  [['co-1', 'co-2', 'a-1'], []],
  [['khong'], []],
  [['co-2', 'khong'], ['tiep-dan: khong']],
])('scored at %j, these alternatives are scored twice: %j', (ids, twice) => {
  expect(scoredTwice(PARTS, given(...ids)).map(({ part, second }) => `${part.id}: ${second}`)).toEqual(twice);
});

test('0 points in another alternative are nothing; alternatives within alternatives are looked at, too', () => {
  expect(scoredTwice(PARTS, new Map([...given('khong'), ['co-1', 0]]))).toEqual([]);
  const inner = together('alternatives', 'trong', '2', item('i', '2'), item('j', '2'));
  const outer = together('alternatives', 'ngoai', '3', inner, item('k', '3'));
  expect(scoredTwice([outer], given('i', 'j', 'k')).map(({ part }) => part.id)).toEqual(['trong', 'ngoai']);
});

test.each<[readonly string[], readonly string[]]>([
  [[], ['khong']],
  [['co-1'], ['khong']],
  [['khong'], ['co-1', 'co-2']],
  [['co-1', 'khong'], []],
])('given %j, these may be empty: %j', (ids, empty) => {
  expect([...emptyAlternatives(PARTS, (id) => ids.includes(id))]).toEqual(empty);
});

test('of alternatives within an alternative in use, those not in use may be empty, too', () => {
  const inner = together('alternatives', 'trong', '2', item('i', '2'), item('j', '2'));
  const outer = together('alternatives', 'ngoai', '3', inner, item('k', '3'));
  expect(new Set(emptyAlternatives([outer], (id) => id === 'i'))).toEqual(new Set(['j', 'k']));
  expect(new Set(emptyAlternatives([outer], (id) => id === 'k'))).toEqual(new Set(['i', 'j']));
});
