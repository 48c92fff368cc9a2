import { itemAt, valueAt } from '../../src/domain/checked';

test('what is there is given', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(valueAt(new Map([['NV001', 0]]), 'NV001')).toBe(0);
});

test('what the program believes to be there and is not stops it, rather than giving a wrong figure', () => {
  expect(() => itemAt(['a'], 1)).toThrow('no item 1 of 1');
  expect(() => valueAt(new Map<string, number>(), 'NV001')).toThrow('no value for NV001');
});
