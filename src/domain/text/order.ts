import { tidy } from './keys';
import { composed } from './unicode-form';

const collator = new Intl.Collator('vi', { numeric: true });

function compareTokens(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = collator.compare(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** The words of a name as names are compared: the given name first. */
function nameTokens(name: string): readonly string[] {
  const words = composed(tidy(name)).split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)];
}

/**
 * The usual order of Vietnamese name lists: given name (the last word), then family name, then what stands between, word by word by the
 * Vietnamese alphabet and tones.
 */
export function compareNames(left: string, right: string): number {
  return compareTokens(nameTokens(left), nameTokens(right));
}

/** Items in the order of their names, those of one name by `tie`; each name is taken apart once, so thousands are sorted at once. */
export function sortedByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  tie: (left: T, right: T) => number,
): readonly T[] {
  return items
    .map((item) => ({ item, tokens: nameTokens(nameOf(item)) }))
    .sort((left, right) => {
      const order = compareTokens(left.tokens, right.tokens);
      return order === 0 ? tie(left.item, right.item) : order;
    })
    .map(({ item }) => item);
}

/** The order of codes: `NV2` before `NV10`; codes that the alphabet finds equal go by their characters, so the order is total. */
export function compareCodes(left: string, right: string): number {
  const order = collator.compare(left, right);
  if (order !== 0) return order;
  return left < right ? -1 : left > right ? 1 : 0;
}
