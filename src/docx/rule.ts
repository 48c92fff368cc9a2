import { BorderStyle, Paragraph } from 'docx';
import { textWidth } from '../sheets/writing/layout/measure';
import type { Letters } from '../sheets/writing/papers/measures';
import { STYLE_IDS } from './styles';
import { twipsOfPoints } from './units';

/** The thickness of a rule, in eighths of a point. */
const THICKNESS = 6;

/**
 * A rule under a text that stands in the middle of so much room (twips), as long as a part of the text's last line. It is the upper border of a
 * paragraph, so it stays where it is whatever the letters.
 */
export function ruleUnder(text: string, { size, bold }: Letters, part: number, room: number): Paragraph {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const line = Math.min(room, twipsOfPoints(textWidth(last, size, bold === true)));
  const side = Math.round((room - line * part) / 2);
  return new Paragraph({
    style: STYLE_IDS.rule,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: THICKNESS, space: 1, color: '000000' } },
  });
}
