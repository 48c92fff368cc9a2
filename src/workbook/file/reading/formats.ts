import { xmlPart } from '../package/parts';
import type { Parts, XmlPart } from '../package/parts';
import type { WorkbookPart } from './workbook-part';
import { attributeOf, childOf, childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** The part with the looks of cells, or `null` in a workbook that has none. Throws `Unreadable`. */
export function stylesPart(parts: Parts, workbook: WorkbookPart): XmlPart | null {
  const part = workbook.relationships.find((one) => one.kind === 'styles')?.part;
  return part === undefined || part === null ? null : xmlPart(parts, part);
}

/** The number format code of each cell style, by its index; `null` is General. */
export function readFormats(styles: XmlElement | null): readonly (string | null)[] {
  const list = styles === null ? null : childOf(styles, 'cellXfs');
  if (styles === null || list === null) return [];
  const own = ownFormats(styles);
  return childrenOf(list, 'xf').map((xf) => {
    const id = Number(attributeOf(xf, 'numFmtId') ?? 0);
    const code = own.get(id) ?? BUILT_IN.get(id) ?? null;
    return code === null || code.toLowerCase() === 'general' ? null : code;
  });
}

/** The name of the font of each cell style, by its index; `null` where it has none. */
export function readFontNames(styles: XmlElement | null): readonly (string | null)[] {
  const list = styles === null ? null : childOf(styles, 'cellXfs');
  const fontList = styles === null ? null : childOf(styles, 'fonts');
  if (list === null || fontList === null) return [];
  const names = childrenOf(fontList, 'font').map((font) => {
    const name = childOf(font, 'name');
    return name === null ? null : attributeOf(name, 'val');
  });
  return childrenOf(list, 'xf').map((xf) => names[Number(attributeOf(xf, 'fontId') ?? 0)] ?? null);
}

/** The number formats that a workbook defines, by id. */
export function ownFormats(styles: XmlElement): ReadonlyMap<number, string> {
  const list = childOf(styles, 'numFmts');
  const formats = list === null ? [] : childrenOf(list, 'numFmt');
  return new Map(formats.map((one) => [Number(attributeOf(one, 'numFmtId')), attributeOf(one, 'formatCode') ?? '']));
}

/**
 * The formats that files name by number only. Codes as Excel's API gives them in American English, so that a tab has the same
 * fingerprint there. 27 to 36 and 50 to 58 are dates in East Asian versions.
 */
export const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'm/d/yyyy'] as const),
  ...[32, 33, 34, 35].map((id) => [id, 'h:mm:ss'] as const),
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
