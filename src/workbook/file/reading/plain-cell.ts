import { SHEET_COLUMNS, SHEET_ROWS } from '../../sheet-limits';
import { decodeText } from '../xml/scanner';
import type { RawCell } from './cell-value';
import { unescapeText } from './shared-strings';

/** A cell in one of the few forms in which programs write nearly all of them; its place is 0-based. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  /** The index of its look. */
  readonly style: number;
  readonly raw: RawCell;
  /** The place behind the cell. */
  readonly end: number;
}

const START = '<c r="';
const STYLE = ' s="';
const TYPE = ' t="';
const TEXT = '<is><t>';
const SPACED_TEXT = '<is><t xml:space="preserve">';
const GREATER = 62;
const QUOTE = 34;
const ZERO = 48;

/**
 * The cell that begins at a place of a tab's XML, where it stands in a plain form: place, style and type in this order, then a value, a formula with
 * its value, or one text. `null` at anything else, also at a cell that is damaged: whoever reads every form has to look at it then. A large workbook
 * has millions of cells, and they are read several times faster so. Throws `XmlFault` at an entity that there is not.
 */
export function plainCellAt(xml: string, start: number): PlainCell | null {
  if (!xml.startsWith(START, start)) return null;
  let at = start + START.length;
  let column = 0;
  for (let letter = letterAt(xml, at); letter > 0; letter = letterAt(xml, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  const rowStart = at;
  at = digitsEnd(xml, at);
  const row = wholeNumber(xml, rowStart, at);
  const isPlace = column >= 1 && column <= SHEET_COLUMNS && row >= 1 && row <= SHEET_ROWS;
  if (!isPlace || xml.charCodeAt(rowStart) === ZERO || xml.charCodeAt(at) !== QUOTE) return null;
  at += 1;
  let style = 0;
  if (xml.startsWith(STYLE, at)) {
    const styleStart = at + STYLE.length;
    at = digitsEnd(xml, styleStart);
    if (xml.charCodeAt(at) !== QUOTE) return null;
    style = wholeNumber(xml, styleStart, at);
    at += 1;
  }
  let type = 'n';
  if (xml.startsWith(TYPE, at)) {
    const typeStart = at + TYPE.length;
    at = lettersEnd(xml, typeStart);
    if (xml.charCodeAt(at) !== QUOTE) return null;
    type = xml.slice(typeStart, at);
    at += 1;
  }
  const content = contentAt(xml, at, type);
  return content === null ? null : { row: row - 1, column: column - 1, style, raw: content.raw, end: content.end };
}

interface Content {
  readonly raw: RawCell;
  readonly end: number;
}

/** The rest of a cell, from the end of its first tag on. */
function contentAt(xml: string, at: number, type: string): Content | null {
  if (xml.startsWith('/>', at)) return { raw: { type, value: null, formula: null, inline: null }, end: at + 2 };
  if (xml.charCodeAt(at) !== GREATER) return null;
  const inside = at + 1;
  if (xml.startsWith('<v>', inside)) return valueAt(xml, inside, type, null);
  if (xml.startsWith('<f>', inside)) {
    const end = xml.indexOf('<', inside + 3);
    if (!xml.startsWith('</f><v>', end)) return null;
    return valueAt(xml, end + 4, type, decodeText(xml.slice(inside + 3, end)));
  }
  const tag = xml.startsWith(TEXT, inside) ? TEXT : SPACED_TEXT;
  if (type !== 'inlineStr' || !xml.startsWith(tag, inside)) return null;
  const textStart = inside + tag.length;
  const end = xml.indexOf('<', textStart);
  if (!xml.startsWith('</t></is></c>', end)) return null;
  const text = unescapeText(decodeText(xml.slice(textStart, end)));
  return { raw: { type, value: null, formula: null, inline: { text, runs: null } }, end: end + 13 };
}

/** A value with its tags, at the end of a cell. */
function valueAt(xml: string, at: number, type: string, formula: string | null): Content | null {
  const end = xml.indexOf('<', at + 3);
  if (!xml.startsWith('</v></c>', end)) return null;
  return { raw: { type, value: decodeText(xml.slice(at + 3, end)), formula, inline: null }, end: end + 8 };
}

/** `A` → 1 … `Z` → 26; 0 at anything else. */
function letterAt(xml: string, at: number): number {
  const letter = xml.charCodeAt(at) - 64;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

function digitsEnd(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) >= ZERO && xml.charCodeAt(at) < ZERO + 10) at += 1;
  return at;
}

function lettersEnd(xml: string, from: number): number {
  let at = from;
  // Small letters and capitals differ by one bit.
  while ((xml.charCodeAt(at) | 32) >= 97 && (xml.charCodeAt(at) | 32) <= 122) at += 1;
  return at;
}

function wholeNumber(xml: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at += 1) number = number * 10 + xml.charCodeAt(at) - ZERO;
  return number;
}
