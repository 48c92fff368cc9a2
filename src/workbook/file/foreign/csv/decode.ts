import { strangeWords } from '../../../../domain/text/legacy/legacy';

/** How many bytes are looked at to tell UTF-16 without a mark. */
const LOOKED_AT = 400;

/**
 * The text of a file that does not say how it is encoded: a byte order mark decides, else UTF-8 where all of it is that, else the Windows page in
 * which fewer words are no Vietnamese. `null` where it holds what no text does (a picture, a program).
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  // eslint-disable-next-line no-control-regex -- control characters are what tells a file that is no text
  return text === null || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text.replace(/^\ufeff/, '');
}

function decoded(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    // Its tones are characters of their own, after their letters.
    const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    return strangeWords(vietnamese) < strangeWords(western) ? vietnamese : western;
  }
}

/** UTF-16 by its mark, else by the zeros that stand beside Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 1].map((parity) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 8 && even === 0) return 'utf-16le';
  return even > start.length / 8 && odd === 0 ? 'utf-16be' : null;
}
