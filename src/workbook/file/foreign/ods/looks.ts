import type { XmlElement } from '../../xml/tree';
import { childOf, childrenOf, prefixedAttributeOf } from '../../xml/tree';
import { numberFormats } from './number-styles';

/** What styles of an OpenDocument file say that we take over. */
export interface Looks {
  /** Number format of a cell style; `null` is General. */
  format(style: string | null): string | null;
  /** Name of the font of a style of cells or of a span of text; `null` where none is said. */
  font(style: string | null): string | null;
  /** Whether a style of tabs says that the tab is not shown. */
  isHidden(style: string | null): boolean;
  /** The width of a style of columns, in characters of 7 pixels; `null` where none is said. */
  width(style: string | null): number | null;
}

const PIXELS_PER_INCH = 96;
const UNITS: Readonly<Record<string, number>> = {
  in: 1,
  cm: 1 / 2.54,
  mm: 1 / 25.4,
  pt: 1 / 72,
  pc: 1 / 6,
  px: 1 / 96,
};

/** The looks that the roots of `content.xml` and `styles.xml` define. */
export function looksOf(roots: readonly XmlElement[]): Looks {
  const lists = roots.flatMap((root) =>
    ['styles', 'automatic-styles'].flatMap((name) => childOf(root, name)?.children ?? []),
  );
  const formats = numberFormats(lists);
  const fonts = new Map(
    roots
      .flatMap((root) => childOf(root, 'font-face-decls')?.children ?? [])
      .map((face) => [prefixedAttributeOf(face, 'name'), plainName(prefixedAttributeOf(face, 'font-family'))]),
  );
  const styles = new Map(
    lists.filter(({ name }) => name === 'style').map((style) => [prefixedAttributeOf(style, 'name') ?? '', style]),
  );
  const usual = lists.filter((style) => {
    return style.name === 'default-style' && prefixedAttributeOf(style, 'family') === 'table-cell';
  });

  /** A style and those that it is built on, down to what goes for all cells. */
  function chain(name: string | null): readonly XmlElement[] {
    const found: XmlElement[] = [];
    let style = styles.get(name ?? 'Default');
    while (style !== undefined && !found.includes(style)) {
      found.push(style);
      style = styles.get(prefixedAttributeOf(style, 'parent-style-name') ?? '');
    }
    return [...found, ...usual];
  }

  function firstOf<T>(name: string | null, told: (style: XmlElement) => T | null): T | null {
    for (const style of chain(name)) {
      const one = told(style);
      if (one !== null) return one;
    }
    return null;
  }

  return {
    format: (name) =>
      formats.get(firstOf(name, (style) => prefixedAttributeOf(style, 'data-style-name')) ?? '') ?? null,
    font: (name) =>
      firstOf(name, (style) => {
        const [text] = childrenOf(style, 'text-properties');
        if (text === undefined) return null;
        const named = prefixedAttributeOf(text, 'font-name');
        return named === null ? plainName(prefixedAttributeOf(text, 'font-family')) : (fonts.get(named) ?? named);
      }),
    isHidden(name) {
      const properties = childOf(styles.get(name ?? '') ?? NOTHING, 'table-properties');
      return properties !== null && prefixedAttributeOf(properties, 'display') === 'false';
    },
    width(name) {
      const properties = childOf(styles.get(name ?? '') ?? NOTHING, 'table-column-properties');
      const written = properties === null ? null : prefixedAttributeOf(properties, 'column-width');
      const match = /^(\d+(?:\.\d+)?)([a-z]{2})$/.exec(written ?? '');
      const inches = match === null ? Number.NaN : Number(match[1]) * (UNITS[match[2] ?? ''] ?? Number.NaN);
      return Number.isFinite(inches) ? Math.max(0, (inches * PIXELS_PER_INCH - 5) / 7) : null;
    },
  };
}

/** A font's name without the quotes that a name with spaces stands in. */
function plainName(name: string | null): string | null {
  return name === null ? null : name.replace(/^['"]|['"]$/g, '');
}

const NOTHING: XmlElement = {
  name: '',
  tag: '',
  attributes: new Map(),
  attributesStart: 0,
  children: [],
  text: '',
  start: 0,
  end: 0,
  innerStart: 0,
  innerEnd: 0,
  isEmptyTag: true,
};
