import { headingKey, headingWords, looseKey } from '../../src/sheets/heading-words';

test.each<[string | null, string]>([
  [null, ''],
  ['', ''],
  ['Mã', 'ma'],
  ['MÃ :*', 'ma'],
  ['Mã: số', 'ma: so'],
  ['Mã: số **', 'ma: so'],
  ['* Mã', '* ma'],
])('the heading %j has the key %j: signs make no difference at its end alone', (text, key) => {
  expect(headingKey(text)).toBe(key);
});

test.each([
  ['Đ.vị', 'dvi'],
  ['Khoa/phòng', 'khoa phong'],
  ['(Họ & tên):', 'ho ten'],
  ['Quý 3', 'quy 3'],
])('without signs and dots the heading %j is %j', (text, key) => {
  expect(looseKey(text)).toBe(key);
});

test('a word is known by both its keys, and may be misspelt from eight letters on; of two with one key the first counts', () => {
  const { exact, loose, longByFirst } = headingWords({
    unit: ['Đơn vị', 'Don-vi', 'Đơn vị X', 'Địa điểm A'],
    code: ['Mã', 'Đơn vị', 'Mã số nhân viên'],
  });
  const word = (text: string, meaning: string, isCanonical = false) => ({ word: text, meaning, isCanonical });
  const [unit, unitX, place] = [word('Đơn vị', 'unit', true), word('Đơn vị X', 'unit'), word('Địa điểm A', 'unit')];
  const [code, staff] = [word('Mã', 'code', true), word('Mã số nhân viên', 'code')];
  expect(Object.fromEntries(exact)).toEqual({
    'don vi': unit,
    'don-vi': word('Don-vi', 'unit'),
    'don vi x': unitX,
    'dia diem a': place,
    ma: code,
    'ma so nhan vien': staff,
  });
  expect(Object.fromEntries(loose)).toEqual({
    'don vi': unit,
    'don vi x': unitX,
    'dia diem a': place,
    ma: code,
    'ma so nhan vien': staff,
  });
  expect(Object.fromEntries(longByFirst)).toEqual({
    d: [
      ['dia diem a', place],
      ['don vi x', unitX],
    ],
    m: [['ma so nhan vien', staff]],
  });
});
