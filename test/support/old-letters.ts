import tcvn3 from '../../src/domain/text/legacy/tcvn3.json';

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** VNI's codes of their own. */
const OWN: Readonly<Record<string, string>> = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' };

/** One small letter in VNI, written the other way than it is read: by decomposing it into hat and tone. */
export function vniLetter(letter: string): string {
  const known = OWN[letter];
  if (known !== undefined) return known;
  const parts = letter.normalize('NFD');
  const tone = TONES.findIndex((mark) => parts.includes(mark));
  const base = parts.charAt(0);
  if (parts.includes('\u0302')) return base + 'âàáåãä'.charAt(tone + 1);
  if (parts.includes('\u0306')) return base + 'êèéúüë'.charAt(tone + 1);
  const horned = parts.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base;
  return horned + (tone < 0 ? '' : 'øùûõï'.charAt(tone));
}

/** A text in VNI; `null` where it has a letter that VNI has not. */
export function toVni(text: string): string | null {
  const letters = Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLocaleLowerCase('vi');
    const code = vniLetter(small);
    return small === letter ? code : code.toLocaleUpperCase('vi');
  });
  const isHeld = (code: string): boolean => code === '–' || Array.from(code).every((one) => one <= '\u00ff');
  return letters.every(isHeld) ? letters.join('') : null;
}

const TCVN3 = new Map(Object.entries(tcvn3).map(([code, letter]) => [letter, code]));

/** A text in TCVN3 for a font of small letters; `null` where it has a capital with a tone, which only a font of capitals shows. */
export function toTcvn3(text: string): string | null {
  const letters = Array.from(text.normalize('NFC'), (letter) =>
    /\p{ASCII}/u.test(letter) || letter === '–' ? letter : (TCVN3.get(letter) ?? null),
  );
  return letters.some((code) => code === null) ? null : letters.join('');
}
