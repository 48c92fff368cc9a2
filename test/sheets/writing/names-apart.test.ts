import { candidatesFor } from '../../../src/domain/eligibility/evidence';
import { namesApart, namesInUnits } from '../../../src/sheets/writing/names-apart';
import { person, round, unit } from '../../support/round';

/** Names as papers bear them, by code, for people as code, name and unit. */
function told(...people: readonly (readonly [string, string, string])[]): readonly (readonly [string, string])[] {
  const candidates = candidatesFor(
    'person',
    round({ people: people.map(([id, name, own]) => person({ id, name, unit: own })) }),
  );
  return [...namesApart(candidates)].sort();
}

test.each<[string, readonly (readonly [string, string, string])[], readonly string[]]>([
  [
    'alone',
    [
      ['1', 'Lê An', 'Tổ Toán'],
      ['2', 'Lê Anh', 'Tổ Toán'],
    ],
    ['Lê An', 'Lê Anh'],
  ],
  [
    'in two units',
    [
      ['1', 'Lê An', 'Tổ Toán'],
      ['2', 'LÊ  AN', 'Tổ Văn'],
    ],
    ['Lê An (Tổ Toán)', 'LÊ  AN (Tổ Văn)'],
  ],
  [
    'in one unit',
    [
      ['1', 'Lê An', 'Tổ Toán'],
      ['2', 'Lê An', 'TỔ TOÁN'],
    ],
    ['Lê An (1)', 'Lê An (2)'],
  ],
  [
    'one of them in no unit',
    [
      ['1', 'Lê An', ''],
      ['2', 'Lê An', 'Tổ Văn'],
    ],
    ['Lê An (1)', 'Lê An (Tổ Văn)'],
  ],
  [
    'three, two of them in one unit',
    [
      ['1', 'Lê An', 'Tổ Toán'],
      ['2', 'Lê An', 'Tổ Văn'],
      ['3', 'Lê An', 'Tổ Toán'],
    ],
    ['Lê An (1)', 'Lê An (Tổ Văn)', 'Lê An (3)'],
  ],
  [
    'without a name',
    [
      ['1', '', 'Tổ Toán'],
      ['2', '', 'Tổ Văn'],
    ],
    ['1', '2'],
  ],
])('namesakes %s are told apart on what is signed', (_which, people, names) => {
  expect(told(...people)).toEqual(people.map(([id], index) => [id, names[index]]));
});

test('a unit is told by its name, and by its code where another bears it', () => {
  const units = ['Tổ Toán', 'Tổ Văn', 'Tổ Toán'].map((name, index) => unit({ id: `T${String(index)}`, name }));
  const names = namesApart(candidatesFor('unit', round({ collectives: units })));
  expect([...names.values()].sort()).toEqual(['Tổ Toán (T0)', 'Tổ Toán (T2)', 'Tổ Văn']);
});

test('in a list with a column of units namesakes of one unit are told apart by code, and those of two by their units alone: who is proposed is never another', () => {
  const people = [
    ['1', 'Lê An', 'Tổ Toán'],
    ['2', 'LÊ AN', 'tổ toán'],
    ['3', 'Lê An', 'Tổ Văn'],
    ['4', '', 'Tổ Văn'],
    ['5', 'Lê An', ''],
  ].map(([id = '', name = '', of = '']) => person({ id, name, unit: of }));
  const names = namesInUnits(candidatesFor('person', round({ people })));
  expect(people.map(({ id }) => names.get(id))).toEqual(['Lê An (1)', 'LÊ AN (2)', 'Lê An', '4', 'Lê An']);
});
