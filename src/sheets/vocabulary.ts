import { type HeadingWord, type HeadingWords, headingIndex, headingKey, headingWords } from './heading-words';
import { words } from './words';

/** A kind of header (or of labels) whose words a council may add to; named as in `words.json`. */
export const HEADING_GROUPS = [
  'rosterColumns',
  'scoreColumns',
  'formColumns',
  'raterColumns',
  'formLabels',
  'collectiveColumns',
  'countColumns',
  'totalsColumns',
  'decisionColumns',
  'periodColumns',
  'followUpColumns',
  'articleColumns',
  'judgementColumns',
  'reachedColumns',
  'initiativeColumns',
  'memberColumns',
] as const;

/** One of them. */
export type HeadingGroup = (typeof HEADING_GROUPS)[number];

/** What a column under a header of that kind can be. */
export type HeadingMeaning<G extends HeadingGroup> = keyof (typeof words)[G] & string;

/**
 * The words by which columns and labels are known, for every kind of tab. It is passed in wherever a tab is recognised, so that a council can have
 * words of its own beside the usual ones. The words of a statute's own tab are not among them: it is read first.
 */
export type Vocabulary = { readonly [G in HeadingGroup]: HeadingWords<HeadingMeaning<G>> };

/** A council's own word for something: `word` is any spelling that is known, `synonym` the council's. */
export interface Synonym {
  readonly word: string;
  readonly synonym: string;
}

/** The words that are known without any council's own. */
export const defaultVocabulary: Vocabulary = {
  rosterColumns: headingWords(words.rosterColumns),
  scoreColumns: headingWords(words.scoreColumns, words.scoreColumnsAlone),
  formColumns: headingWords(words.formColumns),
  raterColumns: headingWords(words.raterColumns),
  formLabels: headingWords(words.formLabels),
  collectiveColumns: headingWords(words.collectiveColumns),
  countColumns: headingWords(words.countColumns),
  totalsColumns: headingWords(words.totalsColumns),
  decisionColumns: headingWords(words.decisionColumns),
  periodColumns: headingWords(words.periodColumns),
  followUpColumns: headingWords(words.followUpColumns),
  articleColumns: headingWords(words.articleColumns),
  judgementColumns: headingWords(words.judgementColumns),
  reachedColumns: headingWords(words.reachedColumns),
  initiativeColumns: headingWords(words.initiativeColumns),
  memberColumns: headingWords(words.memberColumns),
};

function extended<T extends string>(known: HeadingWords<T>, synonyms: readonly Synonym[]): HeadingWords<T> {
  const own = synonyms.flatMap(({ word, synonym }): readonly HeadingWord<T>[] => {
    const meant = known.exact.get(headingKey(word));
    return meant === undefined ? [] : [{ word: synonym, meaning: meant.meaning, isCanonical: false }];
  });
  // A word that has a meaning keeps it.
  return headingIndex([...known.exact.values(), ...own.reverse()]);
}

/**
 * A vocabulary with a council's own words. A synonym counts under every kind of header in which its word has a meaning. One that means something
 * there already changes nothing; of two meanings that a council gives one word, the later counts.
 */
export function withSynonyms(known: Vocabulary, synonyms: readonly Synonym[]): Vocabulary {
  return {
    rosterColumns: extended(known.rosterColumns, synonyms),
    scoreColumns: extended(known.scoreColumns, synonyms),
    formColumns: extended(known.formColumns, synonyms),
    raterColumns: extended(known.raterColumns, synonyms),
    formLabels: extended(known.formLabels, synonyms),
    collectiveColumns: extended(known.collectiveColumns, synonyms),
    countColumns: extended(known.countColumns, synonyms),
    totalsColumns: extended(known.totalsColumns, synonyms),
    decisionColumns: extended(known.decisionColumns, synonyms),
    periodColumns: extended(known.periodColumns, synonyms),
    followUpColumns: extended(known.followUpColumns, synonyms),
    articleColumns: extended(known.articleColumns, synonyms),
    judgementColumns: extended(known.judgementColumns, synonyms),
    reachedColumns: extended(known.reachedColumns, synonyms),
    initiativeColumns: extended(known.initiativeColumns, synonyms),
    memberColumns: extended(known.memberColumns, synonyms),
  };
}
