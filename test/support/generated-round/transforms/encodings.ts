import { legacyText } from '../../../../src/domain/text/legacy/legacy';
import { toTcvn3, toVni } from '../../old-letters';
import type { BookCell } from '../book';
import { mapCells } from '../book';
import { type Transform, eachTab } from './rows';

interface OldFonts {
  readonly fonts: readonly string[];
  readonly encode: (text: string, font: string) => string | null;
}

/** A cell's text stored for an old font, where the font can hold it and the reading can be sure of it: a short word may be a word either way. */
function stored(cell: BookCell, font: string, encode: OldFonts['encode']): BookCell {
  const { value, role, planted } = cell;
  if (typeof value !== 'string' || planted !== undefined || cell.font !== undefined || role === 'free') return cell;
  const text = value.normalize('NFC');
  const old = encode(text, font);
  if (old === null || !/\P{ASCII}/u.test(old)) return cell;
  const read = legacyText([{ text: old, font }]);
  return read?.isCertain === true && read.after === text ? { ...cell, value: old, font } : cell;
}

function inFonts({ fonts, encode }: OldFonts): Transform {
  return eachTab((tab, chance) => {
    if (chance.isOneIn(3)) return tab;
    const font = chance.pick(fonts);
    return mapCells(tab, (cell) => (chance.isOneIn(5) ? cell : stored(cell, font, encode)));
  });
}

/** Texts in TCVN3, for its fonts of small letters. */
export const inTcvn3 = inFonts({ fonts: ['.VnTime', '.VnArial'], encode: (text) => toTcvn3(text) });

/** Texts in VNI. */
export const inVni = inFonts({ fonts: ['VNI-Times', 'VNI-Helve'], encode: (text) => toVni(text) });
