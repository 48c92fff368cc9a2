import fc from 'fast-check';
import { codeKey, nameKey, tidy, valueKey, wordKey } from '../../../src/domain/text/keys';

test.each([
  ['  Lê   Thị  Hoa ', 'Lê Thị Hoa'],
  ['Lê\u00a0Thị\u00a0Hoa', 'Lê Thị Hoa'],
  ['Chức\nvụ', 'Chức vụ'],
  ['\ufeffMã\u200b', 'Mã'],
  ['Kỷ\u200b luật', 'Kỷ luật'],
  ['Ngu\u200byễn', 'Nguyễn'],
  ['NV004\u00ad', 'NV004'],
  ['\u200eNV\u200d004\u202c', 'NV004'],
])('spacing of %j is tidied to %j', (typed, shown) => {
  expect(tidy(typed)).toBe(shown);
});

test.each([
  ['Nguyễn Hoà', 'Nguyễn Hòa'],
  ['Lê Thuỳ', 'Lê Thùy'],
  ['Trần  Văn\u00a0Đức', 'TRẦN VĂN ĐỨC'],
  ['Nguyễn Thị Ánh'.normalize('NFD'), 'Nguyễn Thị Ánh'.normalize('NFC')],
  ['Khuỷu', 'Khủyu'],
])('%j and %j are one name', (left, right) => {
  expect(nameKey(left)).toBe(nameKey(right));
});

test.each([
  ['Lê Thị Hoa', 'Lê Thị Hòa'],
  ['Nguyễn Mỹ', 'Nguyễn Mĩ'],
  ['Trần Đức', 'Trần Dức'],
  ['Lê Huê', 'Lê Huế'],
  ['Nguyễn Anh', 'Nguyễn Ánh'],
])('%j and %j are two names', (left, right) => {
  expect(nameKey(left)).not.toBe(nameKey(right));
});

test.each([
  ['ĐIỂM TRỪ', 'diem tru'],
  ['  Điểm   trừ ', 'diem tru'],
  ['Kỷ luật'.normalize('NFD'), 'ky luat'],
  ['Đơn vị\u00a0', 'don vi'],
  ['Phiếu – CSTĐ—tỉnh', 'phieu - cstd-tinh'],
  ['✓', '✓'],
])('the header word %j is found as %j', (typed, key) => {
  expect(wordKey(typed)).toBe(key);
});

test.each([
  ['Lãnh đạo,quản lý', 'lanh dao,quan ly'],
  ['Lãnh đạo , quản lý', 'lanh dao,quan ly'],
  ['Lãnh đạo,\nquản lý', 'lanh dao,quan ly'],
  ['GVT – ĐVN', 'gvt-dvn'],
  ['GVT- ĐVN', 'gvt-dvn'],
  ['HT / PHT', 'ht/pht'],
  ['a - b - c', 'a-b-c'],
  ['T. bình', 't.binh'],
  ['Vắng( có phép )', 'vang(co phep)'],
  ['Tốt & khá', 'tot&kha'],
  ['Tốt + khá', 'tot+kha'],
])('the value %j is found as %j, however it is spaced around its signs', (typed, key) => {
  expect(valueKey(typed)).toBe(key);
});

test.each([
  ['-', '-'],
  [' – ', '-'],
  ['- -', '- -'],
  ['x -', 'x -'],
  ['- x', '- x'],
  ['/ x', '/ x'],
  ['1 , 5', '1 , 5'],
  ['9 - 10', '9 - 10'],
  ['9 / 10', '9 / 10'],
  ['HTT; HTXS', 'htt; htxs'],
  ['Lãnh đạo quản lý', 'lanh dao quan ly'],
  ['GVT ĐVN', 'gvt dvn'],
])('a mark, a bullet, a figure and what has no sign between words keep their spaces: %j', (typed, key) => {
  expect(valueKey(typed)).toBe(key);
});

test.each([
  ['nv001', 'NV001'],
  [' NV001 ', 'NV001'],
  ['nv\u00a01', 'NV 1'],
  ['đv01', 'ĐV01'],
  ['é1'.normalize('NFD'), 'É1'],
  ['0012', '0012'],
])('the code %j is looked up as %j', (typed, key) => {
  expect(codeKey(typed)).toBe(key);
});

test('0012 and 12 are two people', () => {
  expect(codeKey('0012')).not.toBe(codeKey('12'));
});

test('keys do not change when they are made again, nor with case, Unicode form or spacing', () => {
  const letters = fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậđ '));
  const text = fc.array(letters, { maxLength: 20 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (typed) => {
      const other = ` ${typed.toLocaleUpperCase('vi').normalize('NFD').replace(/ /g, '\u00a0 ')} `;
      for (const key of [nameKey, wordKey, codeKey]) {
        expect(key(other)).toBe(key(typed));
        expect(key(key(typed))).toBe(key(typed));
      }
    }),
    { numRuns: 1000 },
  );
});

test('however many words were asked for, and however long, a key is the same as before', () => {
  const words = Array.from({ length: 6000 }, (_, index) => `Đơn  vị ${String(index)}`);
  const keys = words.map(wordKey);
  expect(words.map(wordKey)).toEqual(keys);
  expect([keys[0], keys[5999]]).toEqual(['don vi 0', 'don vi 5999']);
  expect(wordKey(`Ô ${'dài '.repeat(50)}`)).toBe(`o ${'dai '.repeat(50)}`.trim());
});

test('more words than are kept have the same keys as before', () => {
  const words = Array.from({ length: 30_001 }, (_, index) => `Tổ ${String(index)}`);
  expect([...words, 'Tổ 0'].map(wordKey)).toEqual([...words, 'Tổ 0'].map((word) => word.replace('Tổ', 'to')));
});
