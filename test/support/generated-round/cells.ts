import { type Spellings } from '../../../src/sheets/words';
import { type BookCell, type Line, cell } from './book';

/** A header or label, with all its spellings. */
export function head(spellings: readonly string[], mark: string, own: Partial<BookCell> = {}): BookCell {
  return cell(spellings[0] ?? '', 'head', mark, { others: spellings, ...own });
}

/** A word of a closed set, with all its spellings; nothing, and what says so. */
export function word<T extends string>(spellings: Spellings<T>, meaning: T | null, mark: string): BookCell {
  if (meaning === null) return cell(null, 'word', mark, { others: ['-', 'Không', ''] });
  return cell(spellings[meaning][0] ?? '', 'word', mark, { others: spellings[meaning] });
}

/** A yes, or nothing. */
export function flag(isYes: boolean, mark: string): BookCell {
  return isYes
    ? cell('x', 'word', mark, { others: ['X', '✓', 'v', 1, true, 'Có'] })
    : cell(null, 'word', mark, { others: ['-', 'Không', 0, false] });
}

/** A list of words or years. */
export function list(items: readonly (string | number)[], mark: string): BookCell {
  if (items.length === 0) return cell(null, 'list', mark, { others: ['-', 'Không'] });
  const others = [items.join('; '), items.join(';'), items.join(' ;  '), [...items].reverse().join(', ')];
  return cell(others[0] ?? '', 'list', mark, { others });
}

/** A line of a tab. */
export function line(kind: Line['kind'], cells: Line['cells'], part = 0): Line {
  return { kind, part, cells };
}

/** So many columns that may stand in any order. */
export function widths(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1);
}
