import type { HeadingWords } from './heading-words';
import type { TabMeaning } from './reading/recognise';
import { type HeadingGroup, defaultVocabulary } from './vocabulary';
import { VALUE_WORDS, canonical, words } from './words';

/** Whose headings the columns of a tab have; `null` for tabs that are not read by columns. */
function groupOf(meaning: TabMeaning): HeadingGroup | null {
  switch (meaning) {
    case 'roster':
      return 'rosterColumns';
    case 'scores':
      return 'scoreColumns';
    case 'score-forms':
      return 'formColumns';
    case 'collectives':
      return 'collectiveColumns';
    case 'counts':
      return 'countColumns';
    case 'decisions':
      return 'decisionColumns';
    case 'periods':
      return 'periodColumns';
    case 'follow-ups':
      return 'followUpColumns';
    case 'articles':
      return 'articleColumns';
    case 'judgements':
      return 'judgementColumns';
    case 'indicators':
      return 'reachedColumns';
    case 'initiatives':
      return 'initiativeColumns';
    case 'council':
      return 'memberColumns';
    case 'round':
    case 'ballots':
    case 'second-ballots':
    case 'totals':
    case 'statute':
    case 'lists':
    case 'corrections':
    case 'own':
    case 'not-used':
      return null;
  }
}

/** Kinds of tabs that one taken for nothing may turn out to be, by the words of its columns. */
const MAY_BE = ['rosterColumns', 'scoreColumns', 'collectiveColumns', 'periodColumns', 'initiativeColumns'] as const;

function canonicalWords(group: HeadingGroup): readonly string[] {
  const known: HeadingWords<string> = defaultVocabulary[group];
  return [...known.exact.values()].filter(({ isCanonical }) => isCanonical).map(({ word }) => word);
}

/** The words for what a column of a tab can be said to be: those that templates write, then what has no word over it; empty where it is not read. */
export function columnWords(meaning: TabMeaning): readonly string[] {
  const { criterion, subTotal, notUsed } = words.columnRoles;
  const group = groupOf(meaning);
  const known = group === null ? (meaning === 'not-used' ? MAY_BE.flatMap(canonicalWords) : []) : canonicalWords(group);
  if (known.length === 0) return [];
  return [...new Set([...(meaning === 'scores' ? [criterion, subTotal] : []), ...known, notUsed])];
}

/** The words for what a whole tab can be said to be: who scored in it, where it holds scores, or that it is not used. */
export function tabWords(meaning: TabMeaning): readonly string[] {
  const raters = (['self', 'unit', 'council'] as const).map((rater) => canonical(VALUE_WORDS.rater, rater));
  return [...(meaning === 'scores' ? raters : []), words.columnRoles.notUsed];
}
