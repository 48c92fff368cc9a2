import fc from 'fast-check';
import {
  type FontRun,
  encodingOfFont,
  legacyEvidence,
  legacyText,
  strangeWords,
} from '../../../../src/domain/text/legacy/legacy';
import { fromTcvn3 } from '../../../../src/domain/text/legacy/tcvn3';
import tcvn3 from '../../../../src/domain/text/legacy/tcvn3.json';
import { fromVni } from '../../../../src/domain/text/legacy/vni';
import { vniLetter } from '../../../support/old-letters';

const LETTERS = Array.from('aăâeêioôơuưy').flatMap((base) =>
  ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (base + tone).normalize('NFC')),
);

function run(text: string, font: string | null): readonly FontRun[] {
  return [{ text, font }];
}

describe('TCVN3', () => {
  const code = new Map(Object.entries(tcvn3).map(([stored, letter]) => [letter, stored]));

  test.each(LETTERS.filter((letter) => /\P{ASCII}/u.test(letter)))('the letter %s is read', (letter) => {
    const stored = code.get(letter);
    expect(stored).toBeDefined();
    expect(fromTcvn3(stored ?? '', false)).toBe(letter);
    expect(fromTcvn3(stored ?? '', true)).toBe(letter.toLocaleUpperCase('vi'));
  });

  test.each([
    ['NguyÔn V¨n Hïng', 'Nguyễn Văn Hùng'],
    ['TrÇn ThÞ Thu H\u00adêng', 'Trần Thị Thu Hường'],
    ['§Æng Quèc ViÖt', 'Đặng Quốc Việt'],
    ['céng hßa x· héi chñ nghÜa viÖt nam', 'cộng hòa xã hội chủ nghĩa việt nam'],
    ['Aµ Ơ', 'À Ơ'],
    ['Aha', 'Aha'],
    ['AÌ', 'Aè'],
  ])('%s is %s', (stored, read) => {
    expect(fromTcvn3(stored, false)).toBe(read);
  });

  test('a font of capitals shows capitals', () => {
    expect(fromTcvn3('nguyÔn v¨n hïng', true)).toBe('NGUYỄN VĂN HÙNG');
  });
});

describe('VNI', () => {
  test.each([...LETTERS, 'đ'])('the letter %s is read, small and capital', (letter) => {
    const stored = vniLetter(letter);
    expect(fromVni(stored)).toBe(letter);
    const capital = letter.toLocaleUpperCase('vi');
    expect(fromVni(stored.toLocaleUpperCase('vi'))).toBe(capital);
    expect(fromVni(stored.charAt(0).toLocaleUpperCase('vi') + stored.slice(1))).toBe(capital);
  });

  test.each([
    ['Nguyeãn Vaên Huøng', 'Nguyễn Văn Hùng'],
    ['Traàn Thò Thu Höôøng', 'Trần Thị Thu Hường'],
    ['ÑAËNG QUOÁC VIEÄT', 'ĐẶNG QUỐC VIỆT'],
  ])('%s is %s', (stored, read) => {
    expect(fromVni(stored)).toBe(read);
  });

  test('any text of Vietnamese letters comes back as it was', () => {
    // Two letters may look like one code only where the second is a mark: those are no letters of VNI's own.
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS, 'đ', 'n', 't', ' ')), (letters) => {
        expect(fromVni(letters.map(vniLetter).join(' '))).toBe(letters.join(' '));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a cell holds', () => {
  test.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArialH', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', null],
    ['VNtimes new roman', null],
    [null, null],
  ])('the font %s is of %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });

  test('a name under an old font is read by it', () => {
    expect(legacyText(run('NguyÔn V¨n Hïng', '.VnTime'))).toEqual({
      encoding: 'tcvn3',
      before: 'NguyÔn V¨n Hïng',
      after: 'Nguyễn Văn Hùng',
      isCertain: true,
    });
    expect(legacyText(run('nguyÔn v¨n hïng', '.VnTimeH'))?.after).toBe('NGUYỄN VĂN HÙNG');
    expect(legacyText(run('Nguyeãn Vaên Huøng', 'VNI-Times'))?.after).toBe('Nguyễn Văn Hùng');
  });

  test.each([
    ['a name without accents', 'Lan Anh', '.VnTime'],
    ['Unicode under an old font', 'Nguyễn Văn Hùng', '.VnTime'],
    ['a file without fonts', 'Lan', null],
    ['white space', '\u00a0', null],
    ['a code in a font of capitals', 'KH-01', '.VnTimeH '],
    ['decomposed Unicode under an old font', 'Hùng'.normalize('NFD'), '.VnTime'],
    ['Unicode that would read worse', 'Hoá', '.VnTime'],
    ['letters that are no codes', 'Hoà', '.VnTime'],
    ['a name in a font of today', 'NguyÔn V¨n Hïng', 'Arial'],
    ['good Unicode without a font', 'Hoà', null],
    ['what reads badly either way', 'Ã©x', null],
  ])('%s is left as it is', (_, text, font) => {
    expect(legacyText(run(text, font))).toBeNull();
  });

  test('without a font it is only a suspicion', () => {
    expect(legacyText(run('TrÇn ThÞ Hång', null))).toEqual({
      encoding: 'tcvn3',
      before: 'TrÇn ThÞ Hång',
      after: 'Trần Thị Hồng',
      isCertain: false,
    });
    expect(legacyText(run('Nguyeãn Vaên Huøng', null))).toMatchObject({ encoding: 'vni', after: 'Nguyễn Văn Hùng' });
  });

  test('what reads well as it is stored is only a suspicion, whatever its font', () => {
    expect(legacyText(run('Lê Thanh', '.VnTime'))).toMatchObject({ after: 'Lờ Thanh', isCertain: false });
  });

  test('of a cell in two fonts only what stands in the old one is converted', () => {
    expect(
      legacyText([
        { text: 'NguyÔn V¨n ', font: '.VnTime' },
        { text: 'Hùng', font: 'Times New Roman' },
      ]),
    ).toMatchObject({ after: 'Nguyễn Văn Hùng', isCertain: true });
  });
});

test.each([
  ['NguyÔn V¨n Hïng', 'likely'],
  ['Nguyeãn Vaên Huøng', 'likely'],
  ['Lê Thanh', 'possible'],
  ['Hoà', 'possible'],
  ['Hoé', null],
  ['Quý', null],
  ['Nguyễn', null],
  ['Lan', null],
])('%s alone says: %s', (text, evidence) => {
  expect(legacyEvidence(text)).toBe(evidence);
});

test.each([
  ['Nguyễn Văn Hùng, 12/5', 0],
  ['NguyÔn V¨n Hïng', 3],
  ['', 0],
])('%j has %i words that are no Vietnamese syllables', (text, expected) => {
  expect(strangeWords(text)).toBe(expected);
});
