import { composed } from '../../domain/text/unicode-form';

/** What no system takes in the name of a file, or takes in a meaning of its own. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** So long a part of a name still leaves room for the others. */
const LONGEST_PART = 60;

function namePart(text: string): string {
  const plain = Array.from(composed(text).replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim());
  return plain.slice(0, LONGEST_PART).join('').trim();
}

/** The name of a file that says several things, without those that are empty. */
export function fileName(parts: readonly string[], extension: 'docx' | 'xlsx'): string {
  const told = parts.map(namePart).filter((part) => part !== '');
  return `${told.join(' - ')}.${extension}`;
}
