import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { type Steps, complete } from '../domain/steps';
import type { Area, CellValue, TabSnapshot } from './port';

/**
 * SHA-256 (hex) of what a tab shows: its values, their number formats, its merges. Both adapters use it, so a tab has one
 * fingerprint wherever it is read. Cells without content count for nothing, whatever their format.
 */
export function fingerprintOf(tab: FingerprintedTab): string {
  return complete(fingerprintInSteps(tab));
}

/** How many letters are taken into the hash in one go: many short ones take longer than few long ones. */
const LETTERS_AT_A_TIME = 16_384;

type FingerprintedTab = Pick<TabSnapshot, 'values' | 'formats' | 'merges'>;

/** The same, with a step after each row. */
export function* fingerprintInSteps(tab: FingerprintedTab): Steps<string> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  let text = '';
  for (const [row, values] of tab.values.entries()) {
    const place = `${String(row)},`;
    const formats = tab.formats[row];
    for (let column = 0; column < values.length; column += 1) {
      const mark = cellMark(column, values[column] ?? null, formats?.[column] ?? null);
      if (mark !== '') text += place + mark;
    }
    if (text.length > LETTERS_AT_A_TIME) {
      hash.update(encoder.encode(text));
      text = '';
    }
    yield null;
  }
  hash.update(encoder.encode(text));
  const merges = tab.merges.filter(isMerge).map(mergeText).sort().join('');
  return bytesToHex(hash.update(encoder.encode(merges)).digest());
}

/** One cell of a row as text that no other cell of it can give: each free text goes after its length. Empty for a cell that holds nothing. */
export function cellMark(column: number, value: CellValue, format: string | null): string {
  const content = valueText(value);
  if (content === null) return '';
  return `${String(column)}:${content}${format === null ? GENERAL : measured(format)};`;
}

function valueText(value: CellValue): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return `s${measured(value)}`;
  // The shortest decimal that gives this very double; -0 and 0 show alike.
  if (typeof value === 'number') return `n${String(value)} `;
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  return value.fault === 'error' ? `e${measured(value.code)}` : `f${measured(value.formula)}`;
}

/** What a cell without a format has. */
const GENERAL = measured('General');

function measured(text: string): string {
  return `${String(text.length)}"${text}"`;
}

function isMerge(area: Area): boolean {
  return area.top !== area.bottom || area.left !== area.right;
}

function mergeText({ top, left, bottom, right }: Area): string {
  return `m${[top, left, bottom, right].join(',')};`;
}
