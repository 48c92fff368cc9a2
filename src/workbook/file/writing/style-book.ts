import { FONT, FONT_SIZE } from '../../plan/looks';
import type { CellLook, CellStyle } from '../../port';
import { BUILT_IN, ownFormats } from '../reading/formats';
import { append, applyEdits, setAttribute } from '../xml/edit';
import type { Edit } from '../xml/edit';
import { escapeAttribute } from '../xml/escape';
import { attributeOf, childOf, prefixOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import type { XmlPart } from '../package/parts';
import { withPrefix } from './namespace';

/** What a cell needs to look as planned. */
export interface Look {
  readonly style: CellStyle;
  readonly format: string | null;
  /** Text that looks like a formula: Excel shall take it as text also when somebody edits the cell and presses Enter. */
  readonly isQuoted: boolean;
  /** Whether the cell can be typed in while its tab is protected. */
  readonly isOpen: boolean;
}

/** The looks of a workbook; what the user's cells use stays where it is, ours comes behind. */
export interface StyleBook {
  /** The index by which cells name a look; one that is there, from an earlier run, is used again. */
  indexOf(look: Look): number;
  /** The index of a look that is there (by its index) with another font or number format; all else of it stays. */
  restyled(index: number, look: CellLook): number;
  /** The part with all looks that were asked for. */
  xml(): string;
}

/**
 * The looks of a workbook that has a part for them. `asked` is how many its cells need: where some name one that is not there, which looks like none, ours
 * must not come to stand in its place.
 */
export function styleBook({ xml, root }: XmlPart, asked: number): StyleBook {
  const lists = {
    numFmts: growingList(xml, root, 'numFmts', []),
    fonts: growingList(xml, root, 'fonts', [fontXml({ size: 11 })]),
    fills: growingList(xml, root, 'fills', [patternXml('none'), patternXml('gray125')]),
    borders: growingList(xml, root, 'borders', [borderXml('none')]),
    cellXfs: growingList(xml, root, 'cellXfs', new Array<string>(Math.max(1, asked)).fill(PLAIN)),
  };
  const formatIds = formatNumbers(root);
  const hasNamedStyles = childOf(root, 'cellStyleXfs') !== null;
  // Cells share the objects of their styles, so most looks are known without being compared.
  const known = new Map<Look['style'], Map<string | null, (number | undefined)[]>>();

  function formatId(code: string | null): number {
    if (code === null || code.toLowerCase() === 'general') return 0;
    const there = formatIds.byCode.get(code);
    if (there !== undefined) return there;
    const id = formatIds.next();
    formatIds.byCode.set(code, id);
    lists.numFmts.indexOf(`<numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  function add({ style, format, isQuoted, isOpen }: Look): number {
    const font = lists.fonts.indexOf(fontXml(style));
    const fill = style.fill === undefined ? 0 : lists.fills.indexOf(fillXml(style.fill));
    const border = lists.borders.indexOf(borderXml(style.border ?? 'none'));
    const number = formatId(format);
    const alignment = alignmentXml(style);
    const attributes = [
      `numFmtId="${String(number)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"`,
      hasNamedStyles ? ' xfId="0"' : '',
      isQuoted ? ' quotePrefix="1"' : '',
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"',
      alignment === '' ? '' : ' applyAlignment="1"',
      isOpen ? ' applyProtection="1"' : '',
    ].join('');
    const content = alignment + (isOpen ? '<protection locked="0"/>' : '');
    return lists.cellXfs.indexOf(content === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${content}</xf>`);
  }

  return {
    indexOf(look) {
      const ofStyle = known.get(look.style) ?? new Map<string | null, (number | undefined)[]>();
      known.set(look.style, ofStyle);
      const ofFormat = ofStyle.get(look.format) ?? [];
      ofStyle.set(look.format, ofFormat);
      return (ofFormat[(look.isQuoted ? 1 : 0) + (look.isOpen ? 2 : 0)] ??= add(look));
    },
    restyled(index, { font, format }) {
      const there = childOf(root, 'cellXfs')?.children[index];
      if (there === undefined) return index;
      const fontThere = childOf(root, 'fonts')?.children[Number(attributeOf(there, 'fontId') ?? 0)];
      const fontId =
        font === undefined || fontThere === undefined
          ? null
          : lists.fonts.indexOfWhole(editedElement(xml, fontThere, fontEdits(fontThere, font)));
      return lists.cellXfs.indexOfWhole(
        editedElement(xml, there, [
          ...(fontId === null ? [] : settings(there, { fontId: String(fontId), applyFont: '1' })),
          ...(format === undefined
            ? []
            : settings(there, { numFmtId: String(formatId(format)), applyNumberFormat: '1' })),
        ]),
      );
    },
    xml: () =>
      applyEdits(
        xml,
        Object.values(lists).flatMap((list) => list.edits()),
      ),
  };
}

/** The look of a cell that asks for none. */
const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** A part for the looks of a workbook that has none. */
export function emptyStyles(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`;
}

/** The order in which the lists must stand in the part. */
const LIST_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

interface GrowingList {
  /** The index of an item; where the list has it not, it comes last. */
  indexOf(item: string): number;
  /** The same for an item that is written with the part's own prefix. */
  indexOfWhole(item: string): number;
  edits(): readonly Edit[];
}

function growingList(xml: string, root: XmlElement, name: string, atLeast: readonly string[]): GrowingList {
  const prefix = prefixOf(root);
  const list = childOf(root, name);
  const there = list?.children.map((child) => xml.slice(child.start, child.end)) ?? [];
  const missing = atLeast.slice(there.length).map((item) => withPrefix(item, prefix));
  const items = [...there, ...missing];
  const indices = new Map<string, number>();
  for (const [index, item] of items.entries()) if (!indices.has(item)) indices.set(item, index);
  function indexOfWhole(item: string): number {
    const known = indices.get(item);
    if (known !== undefined) return known;
    indices.set(item, items.length);
    return items.push(item) - 1;
  }
  return {
    indexOf: (plain) => indexOfWhole(withPrefix(plain, prefix)),
    indexOfWhole,
    edits() {
      const added = items.slice(there.length).join('');
      if (added === '') return [];
      const count = String(items.length);
      if (list !== null) return [setAttribute(list, 'count', count), append(list, added)];
      const whole = withPrefix(`<${name} count="${count}">`, prefix) + added + withPrefix(`</${name}>`, prefix);
      return [insertInOrder(root, name, whole)];
    },
  };
}

/** An element's own text with some edits within it. */
function editedElement(xml: string, { start, end }: XmlElement, edits: readonly Edit[]): string {
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(xml.slice(start, end), within);
}

function settings(element: XmlElement, attributes: Readonly<Record<string, string>>): readonly Edit[] {
  return Object.entries(attributes).map(([name, value]) => setAttribute(element, name, value));
}

/** Another name for a font; what ties it to a theme or to an old character set goes. */
function fontEdits(font: XmlElement, name: string): readonly Edit[] {
  return font.children.flatMap((child): readonly Edit[] => {
    if (child.name === 'name') return [setAttribute(child, 'val', name)];
    return child.name === 'charset' || child.name === 'scheme'
      ? [{ start: child.start, end: child.end, text: '' }]
      : [];
  });
}

function insertInOrder(root: XmlElement, name: string, xml: string): Edit {
  const later = LIST_ORDER.slice(LIST_ORDER.indexOf(name) + 1);
  const isEarlier = (child: XmlElement): boolean => LIST_ORDER.includes(child.name) && !later.includes(child.name);
  const following = root.children.find((child) => !isEarlier(child));
  if (following === undefined) return append(root, xml);
  return { start: following.start, end: following.start, text: xml };
}

function formatNumbers(root: XmlElement): { readonly byCode: Map<string, number>; next(): number } {
  const own = ownFormats(root);
  const byCode = new Map<string, number>();
  // Codes whose meaning does not depend on the country that Excel runs in; the others are always written out.
  for (const id of [1, 2, 3, 4, 9, 10, 49]) {
    const code = BUILT_IN.get(id);
    if (code !== undefined && !own.has(id)) byCode.set(code, id);
  }
  for (const [id, code] of own) if (!byCode.has(code)) byCode.set(code, id);
  let last = Math.max(163, ...own.keys());
  return {
    byCode,
    next() {
      last += 1;
      return last;
    },
  };
}

function fontXml(style: CellStyle): string {
  return [
    '<font>',
    style.bold === true ? '<b/>' : '',
    style.italic === true ? '<i/>' : '',
    style.underline === true ? '<u/>' : '',
    `<sz val="${String(style.size ?? FONT_SIZE)}"/>`,
    style.color === undefined ? '' : `<color rgb="${opaque(style.color)}"/>`,
    `<name val="${FONT}"/><family val="1"/></font>`,
  ].join('');
}

function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function fillXml(color: string): string {
  const colors = `<fgColor rgb="${opaque(color)}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
}

function borderXml(border: NonNullable<CellStyle['border']>): string {
  const side = (name: string, isThere: boolean): string =>
    isThere ? `<${name} style="thin"><color indexed="64"/></${name}>` : `<${name}/>`;
  const around = border === 'thin';
  const sides = [side('left', around), side('right', around), side('top', around), side('bottom', border !== 'none')];
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  const attributes = [
    style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`,
    style.vertical === undefined ? '' : ` vertical="${style.vertical}"`,
    style.wrap === true ? ' wrapText="1"' : '',
    style.indent === undefined || style.indent === 0 ? '' : ` indent="${String(style.indent)}"`,
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** `RRGGBB` as `AARRGGBB`. */
function opaque(color: string): string {
  if (!/^[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`color ${color}`);
  return `FF${color.toUpperCase()}`;
}

/** Whether a list of a part begins with the items of another; so what cells point to is where it was. */
export function keepsLooks(before: XmlPart, after: XmlPart): boolean {
  return ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'numFmts', 'cellStyles', 'dxfs'].every((name) => {
    const earlier = childOf(before.root, name)?.children ?? [];
    const later = childOf(after.root, name)?.children ?? [];
    return earlier.every((child, index) => {
      const same = later[index];
      return same !== undefined && before.xml.slice(child.start, child.end) === after.xml.slice(same.start, same.end);
    });
  });
}
