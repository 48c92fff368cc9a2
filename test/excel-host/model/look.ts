/** How a cell looks: only what differs from a plain cell, so that cells share their looks. Keys are `part.property` in the library's words. */
export type LookKey =
  | 'numberFormat'
  | 'font.name'
  | 'font.size'
  | 'font.bold'
  | 'font.italic'
  | 'font.underline'
  | 'font.strikethrough'
  | 'font.subscript'
  | 'font.superscript'
  | 'font.color'
  | 'font.tintAndShade'
  | 'fill.color'
  | 'fill.pattern'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrapText'
  | 'indentLevel'
  | 'textOrientation'
  | 'shrinkToFit'
  | 'readingOrder'
  | 'autoIndent'
  | 'style'
  | 'protection.locked'
  | 'protection.formulaHidden'
  | `border.${Side}.${'style' | 'weight' | 'color'}`;

/** The sides of one cell. */
export type Side = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** A value of a look. */
export type LookValue = string | number | boolean;

/** What differs from a plain cell. */
export type Look = Readonly<Partial<Record<LookKey, LookValue>>>;

/** A plain cell. */
export const PLAIN: Look = Object.freeze({});

const DEFAULTS: Readonly<Record<string, LookValue>> = {
  numberFormat: 'General',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  'font.color': '#000000',
  'font.tintAndShade': 0,
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  autoIndent: false,
  style: 'Normal',
  'protection.locked': true,
  'protection.formulaHidden': false,
};

const BORDER_DEFAULTS: Readonly<Record<string, LookValue>> = { style: 'None', weight: 'Thin', color: '#000000' };

/** What a plain cell has there. */
export function plainValue(key: LookKey): LookValue {
  return DEFAULTS[key] ?? BORDER_DEFAULTS[key.slice(key.lastIndexOf('.') + 1)] ?? '';
}

/** What a cell of this look has there. */
export function lookValue(look: Look, key: LookKey): LookValue {
  return look[key] ?? plainValue(key);
}

/** A look with some values changed; what is plain is left out. */
export function changedLook(look: Look, changes: Look): Look {
  const entries = Object.entries({ ...look, ...changes }).filter(
    // Object.entries forgets the kind of keys; a plain cell's value is known for each.
    ([key, value]) => value !== (DEFAULTS[key] ?? BORDER_DEFAULTS[key.slice(key.lastIndexOf('.') + 1)]),
  );
  return entries.length === 0 ? PLAIN : Object.freeze(Object.fromEntries(entries));
}

/** Changes looks in the same way, each look once, so that equal cells go on sharing. */
export function lookChanger(changes: Look): (look: Look) => Look {
  const known = new Map<Look, Look>();
  return (look) => {
    const changed = known.get(look) ?? changedLook(look, changes);
    known.set(look, changed);
    return changed;
  };
}
