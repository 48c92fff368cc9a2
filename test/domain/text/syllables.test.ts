import { isSyllable } from '../../../src/domain/text/syllables';

describe('Vietnamese syllables', () => {
  test.each(['Nguyễn', 'ĐẶNG', 'Quý', 'gìn', 'giếng', 'nghiêng', 'ốc', 'khuỷu', 'Hoà', 'hòa', 'xoong', 'a'])(
    '%s is one',
    (word) => {
      expect(isSyllable(word)).toBe(true);
      expect(isSyllable(word.normalize('NFD'))).toBe(true);
    },
  );

  test.each(['NguyÔn', 'Excel', 'Hoỏá', 'V¨n', 'ThÞ', 'bcd', '', 'Nguyeãn'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
