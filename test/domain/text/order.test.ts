import fc from 'fast-check';
import { compareCodes, compareNames, sortedByName } from '../../../src/domain/text/order';

test('names stand in the order of Vietnamese lists: given name, family name, what is between', () => {
  const names = ['Trần Văn Bình', 'Nguyễn Thị Ánh', 'Đỗ Duy Anh', 'Dương Anh', 'Lê An', 'Nguyễn Văn Bình', 'An'];
  expect([...names].sort(compareNames)).toEqual([
    'An',
    'Lê An',
    'Dương Anh',
    'Đỗ Duy Anh',
    'Nguyễn Thị Ánh',
    'Nguyễn Văn Bình',
    'Trần Văn Bình',
  ]);
});

test('a bare given name stands before the same name with a family', () => {
  expect(compareNames('An', 'Lê An')).toBeLessThan(0);
  expect(compareNames('Lê An', 'An')).toBeGreaterThan(0);
});

test('a name is equal to itself in either Unicode form', () => {
  expect(compareNames('Nguyễn Thị Ánh'.normalize('NFD'), ' Nguyễn  Thị Ánh')).toBe(0);
});

test('codes count: NV2 before NV10', () => {
  expect(['NV10', 'NV2', 'K01', 'NV002'].sort(compareCodes)).toEqual(['K01', 'NV002', 'NV2', 'NV10']);
});

test('codes that look alike to the alphabet still have one order', () => {
  expect(compareCodes('NV2', 'NV02')).not.toBe(0);
  expect(Math.sign(compareCodes('NV2', 'NV02'))).toBe(-Math.sign(compareCodes('NV02', 'NV2')));
  expect(compareCodes('NV2', 'NV2')).toBe(0);
});

test('the order of codes does not depend on the order in which they came', () => {
  const code = fc.stringMatching(/^[A-Z]{0,2}[0-9]{0,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 8 }), (codes) => {
      expect([...codes].reverse().sort(compareCodes)).toEqual([...codes].sort(compareCodes));
    }),
    { numRuns: 1000 },
  );
});

test('a list sorted at once is in the very order in which its names are compared one by one, whoever has the same name as somebody', () => {
  const name = fc.constantFrom('Lê An', 'Lê Ân', 'Trần Văn An', 'An', 'Đỗ Ánh', 'Lê  An', 'Nguyễn Thị Hòa');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const people = names.map((own, index) => ({ own, code: `NV${String(index)}` }));
      const byCode = (left: { code: string }, right: { code: string }): number => compareCodes(left.code, right.code);
      const expected = [...people].sort((left, right) => {
        const order = compareNames(left.own, right.own);
        return order === 0 ? byCode(left, right) : order;
      });
      expect(sortedByName(people, ({ own }) => own, byCode)).toEqual(expected);
    }),
  );
});
