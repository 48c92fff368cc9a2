import { nameKey, wordKey } from './keys';

/** Something that can be looked for: what it is called, and by what else it may be found (code, unit). */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** Looks for people by the beginnings of words: gives ids in the order of the list. */
export type Search = (query: string) => readonly string[];

interface Indexed {
  readonly id: string;
  readonly loose: readonly string[];
  readonly exact: readonly string[];
}

function wordsOf(text: string, key: (text: string) => string): readonly string[] {
  return key(text).split(/[\s,.;:()/-]+/);
}

/** Whether each word that is looked for begins a word of its own. */
function begins(wanted: readonly string[], words: readonly string[]): boolean {
  const left = [...words];
  // The longest first: a short one must not take the only word that a longer one fits.
  const longestFirst = [...wanted].sort((one, other) => other.length - one.length);
  return longestFirst.every((word) => {
    const found = left.findIndex((candidate) => candidate.startsWith(word));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}

/**
 * A search that knows Vietnamese: without diacritics everybody fits whose name, code or unit has such words (`hoa` finds `Hoà`, `Hòa` and `Hoa`);
 * those who fit with the diacritics as typed come first. Words may stand in any order and may be begun only, as while typing. Without anything to
 * look for it gives all.
 */
export function makeSearch(list: readonly Searchable[]): Search {
  const indexed: readonly Indexed[] = list.map(({ id, name, others }) => {
    const texts = [name, id, ...others];
    return {
      id,
      loose: texts.flatMap((text) => wordsOf(text, wordKey)),
      exact: texts.flatMap((text) => wordsOf(text, nameKey)),
    };
  });
  return (query) => {
    const present = (word: string): boolean => word !== '';
    const loose = wordsOf(query, wordKey).filter(present);
    const exact = wordsOf(query, nameKey).filter(present);
    const found = indexed.filter((one) => begins(loose, one.loose));
    const isExact = (one: Indexed): boolean => begins(exact, one.exact);
    return [...found.filter(isExact), ...found.filter((one) => !isExact(one))].map(({ id }) => id);
  };
}
