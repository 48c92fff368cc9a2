import { sha256 } from '@noble/hashes/sha2';
import type { Steps } from '../domain/steps';
import { cellMark } from './fingerprint';
import type { TabSnapshot } from './port';

/** How many letters the mark of a row has. */
const MARK_LENGTH = 4;

/** The mark of a row that holds nothing. */
export const EMPTY_ROW = '....';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What of a tab its rows' marks are made of. */
export type MarkedTab = Pick<TabSnapshot, 'values' | 'formats' | 'merges'>;

/**
 * A mark for each row of a tab, by which it can later be told which rows changed: of values, number formats and the merges that begin there, wherever
 * the row stands, so rows that only moved keep theirs. Rows after the last with a mark of its own are left out. A mark has 62⁴ possible values, some
 * 24 bits: enough to say where, while the tab's whole fingerprint says whether; and too few to search a row's content by. One step a row.
 */
export function* rowMarksInSteps({ values, formats, merges }: MarkedTab): Steps<readonly string[]> {
  const mergesByRow = new Map<number, string>();
  for (const { top, left, bottom, right } of merges) {
    if (top === bottom && left === right) continue;
    const text = `m${[left, right, bottom - top].join(',')};`;
    mergesByRow.set(top, [mergesByRow.get(top) ?? '', text].join(''));
  }
  const count = [...mergesByRow.keys()].reduce((most, row) => Math.max(most, row + 1), values.length);
  const marks: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const line = values[row] ?? [];
    const codes = formats[row];
    let text = '';
    for (let column = 0; column < line.length; column += 1) {
      text += cellMark(column, line[column] ?? null, codes?.[column] ?? null);
    }
    text += mergesByRow.get(row) ?? '';
    marks.push(text === '' ? EMPTY_ROW : markOf(text));
    yield null;
  }
  while (marks.at(-1) === EMPTY_ROW) marks.pop();
  return marks;
}

/** The first 48 bits of a text's SHA-256, cut down to four letters. */
function markOf(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text)).subarray(0, 6);
  let number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  let mark = '';
  while (mark.length < MARK_LENGTH) {
    mark += LETTERS.charAt(number % LETTERS.length);
    number = Math.floor(number / LETTERS.length);
  }
  return mark;
}

/** The marks that a text holds one after the other. */
export function marksIn(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / MARK_LENGTH) }, (_, index) =>
    text.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH),
  );
}
