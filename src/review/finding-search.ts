import { itemAt } from '../domain/checked';
import type { Finding } from '../domain/finding';
import { type Steps, complete } from '../domain/steps';
import { type Search, makeSearch } from '../domain/text/search';
import { findingSentence } from '../i18n/finding-text';
import type { Names } from '../i18n/names';
import type { Texts } from '../i18n/texts';

/** So many findings are gone through in one step. */
const STEP = 100;

/** Gives the findings that have some words, in the order in which they stand; all of them where nothing is looked for. */
export type FindingSearch = (query: string) => readonly Finding[];

/** A search over findings as they are told: by their words, tab, cell, and the name and code that they are about; diacritics are not needed. */
export function findingSearch(findings: readonly Finding[], texts: Texts, names: Names): FindingSearch {
  return complete(findingSearchInSteps(findings, texts, names));
}

/** The same in steps: every sentence is made. */
export function* findingSearchInSteps(findings: readonly Finding[], texts: Texts, names: Names): Steps<FindingSearch> {
  const parts: { readonly start: number; readonly search: Search }[] = [];
  for (let start = 0; start < findings.length; start += STEP) {
    const own = findings.slice(start, start + STEP).map((found, index) => ({
      id: String(index),
      // A word that is quoted is looked for without its marks.
      name: findingSentence(texts, found, names).replace(/[“”"]/g, ' '),
      others: [found.sheet, found.cell, found.subject, names.subjects.get(found.subject ?? '')].map((one) => one ?? ''),
    }));
    parts.push({ start, search: makeSearch(own) });
    yield null;
  }
  return (query) =>
    query.trim() === ''
      ? findings
      : parts.flatMap(({ start, search }) =>
          // What is spelt as typed comes first there; findings keep their order.
          [...search(query).map(Number)]
            .sort((left, right) => left - right)
            .map((own) => itemAt(findings, start + own)),
        );
}
