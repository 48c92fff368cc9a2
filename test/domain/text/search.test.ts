import fc from 'fast-check';
import { type Searchable, makeSearch } from '../../../src/domain/text/search';

const LIST: readonly Searchable[] = [
  { id: 'NV001', name: 'Nguyễn Thị Hòa', others: ['Khoa Xây dựng Đảng'] },
  { id: 'NV002', name: 'Nguyễn Thị Hoa', others: ['Khoa Nhà nước và pháp luật'] },
  { id: 'NV003', name: 'Đặng Văn An', others: ['Phòng Tổ chức, hành chính'] },
  { id: 'NV004', name: 'An Thị Đặng An', others: ['Khoa Xây dựng Đảng'] },
];

const search = makeSearch(LIST);

describe('whoever is looked for is found as a secretary types', () => {
  test.each([
    ['without diacritics', 'nguyen thi hoa', ['NV001', 'NV002']],
    ['the given name alone: whoever is spelled so comes first', 'hoa', ['NV002', 'NV001']],
    ['with the tone mark in its old place: those who are spelled so come first', 'Hoà', ['NV001', 'NV002']],
    ['half a word, as while typing', 'nguye', ['NV001', 'NV002']],
    ['a word half way to its tone', 'Nguyê', ['NV001', 'NV002']],
    ['đ typed as d', 'dang van', ['NV003']],
    ['by code, in any case', 'nv003', ['NV003']],
    ['by unit', 'xay dung', ['NV001', 'NV004']],
    ['name and unit together, in any order', 'xay hoa', ['NV001']],
    ['a word twice asks for two such words', 'an an', ['NV004']],
    ['a short word does not take what only the longer one fits', 'd dang an', ['NV004']],
    ['in combining letters', 'Hòa'.normalize('NFD'), ['NV001', 'NV002']],
    ['nothing: everybody', '  ', ['NV001', 'NV002', 'NV003', 'NV004']],
    ['nobody', 'xuân', []],
  ])('%s', (_how, query, ids) => {
    expect(search(query)).toEqual(ids);
  });
});

test('everybody is found by the beginning of any word of the name, with diacritics or without', () => {
  const names = fc.constantFrom('Hoà', 'Nguyễn', 'Ỷ', 'Đoàn', 'Thuỷ', 'Lý', 'Ơn', 'Ứng');
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (parts, which, length) => {
      const one = makeSearch([{ id: 'X', name: parts.join(' '), others: [] }]);
      const word = parts[which % parts.length] ?? '';
      const begun = word.slice(0, 1 + (length % word.length));
      expect(one(begun)).toEqual(['X']);
      expect(
        one(
          begun
            .normalize('NFD')
            .replace(/\p{Mn}/gu, '')
            .replace(/đ/gi, 'd'),
        ),
      ).toEqual(['X']);
    }),
    { numRuns: 1000 },
  );
});
