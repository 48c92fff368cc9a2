import { attributeOf, childOf, childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** How wide a digit is to its font's size, in usual fonts (by the beginning of the name, in small letters). */
const DIGITS: readonly (readonly [string, number])[] = [
  ['times', 0.5],
  ['vni-times', 0.5],
  ['.vntime', 0.5],
  ['cambria', 0.554],
  ['arial narrow', 0.456],
  ['arial', 0.556],
  ['.vnarial', 0.556],
  ['helvetica', 0.556],
  ['segoe ui', 0.539],
  ['tahoma', 0.546],
  ['verdana', 0.636],
  ['courier', 0.6],
];
/** In Calibri, and about so in others. */
const USUAL_DIGIT = 0.507;
const PIXELS_PER_POINT = 96 / 72;

/**
 * How wide a digit is in the font of the workbook's cells without a look of their own, in whole pixels: what files count the widths of columns in.
 * Worked out from the font's name and size, so it may be a pixel off where Excel fits its letters to the screen.
 */
export function digitPixels(styles: XmlElement | null): number {
  const font = styles === null ? null : normalFont(styles);
  const size = Number(valueOf(font, 'sz') ?? 11);
  const name = (valueOf(font, 'name') ?? '').toLowerCase();
  const digit = DIGITS.find(([beginning]) => name.startsWith(beginning))?.[1] ?? USUAL_DIGIT;
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * digit));
}

/** The font of the style `Normal`; the first one where that is not told. */
function normalFont(styles: XmlElement): XmlElement | null {
  const list = (name: string): readonly XmlElement[] => childOf(styles, name)?.children ?? [];
  const normal = list('cellStyles').find((style) => attributeOf(style, 'builtinId') === '0');
  const look = list('cellStyleXfs')[Number(normal === undefined ? 0 : (attributeOf(normal, 'xfId') ?? 0))];
  const fonts = childOf(styles, 'fonts');
  const number = Number(look === undefined ? 0 : (attributeOf(look, 'fontId') ?? 0));
  return fonts === null ? null : (childrenOf(fonts, 'font')[number] ?? null);
}

function valueOf(font: XmlElement | null, name: string): string | null {
  const element = font === null ? null : childOf(font, name);
  return element === null ? null : attributeOf(element, 'val');
}
