import { unitsOf } from '../../src/domain/units';
import { person, round, unit } from '../support/round';

test('everybody is in one unit: the units’ tab first, then units of the roster alone, then people without one', () => {
  const units = unitsOf(
    round({
      collectives: [unit({ id: 'P1', name: 'Phòng Đào tạo' }), unit({ id: 'K1', name: 'Khoa Lý luận' })],
      people: [
        person({ id: 'A', unit: 'khoa  lý luận' }),
        person({ id: 'B', unit: '' }),
        person({ id: 'C', unit: 'Tổ Xe' }),
        person({ id: 'D', unit: 'Khoa Lý luận' }),
        person({ id: 'E', unit: 'TỔ XE' }),
      ],
    }),
  );
  expect(
    units.map(({ name, people, collective }) => [name, people.map(({ id }) => id), collective?.id ?? null]),
  ).toEqual([
    ['Phòng Đào tạo', [], 'P1'],
    ['Khoa Lý luận', ['A', 'D'], 'K1'],
    ['Tổ Xe', ['C', 'E'], null],
    ['', ['B'], null],
  ]);
  expect(unitsOf(round({ people: [person()] })).map(({ name }) => name)).toEqual(['Khoa Lý luận']);
});
