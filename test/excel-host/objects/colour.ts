import { invalidArgument } from '../wire/errors';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. */
export function colour(value: unknown): string {
  const text = typeof value === 'string' ? (NAMED[value.toLowerCase()] ?? value) : '';
  if (!/^#?[0-9A-Fa-f]{6}$/.test(text)) throw invalidArgument(`${String(value)} is no colour.`);
  return `#${text.replace('#', '').toUpperCase()}`;
}

/** A colour of a tab: "" is none. */
export function tabColour(value: unknown): string {
  return value === '' ? '' : colour(value);
}
