import { type Finding, finding } from '../domain/finding';
import type { CouncilWord, Statute } from '../domain/rules/statute';
import type { Group, Rating } from '../domain/terms';
import { valueKey, wordKey } from '../domain/text/keys';
import { headingKey } from './heading-words';
import { SCORE_WORDS, type ScoreWords, readScoreCell } from './reading/values/score-rules';
import { HEADING_GROUPS, type Synonym, type Vocabulary, defaultVocabulary, withSynonyms } from './vocabulary';
import { type GrowingIndex, VALUE_WORDS, type WordIndex, wordIndex, words } from './words';

/** The words that are read in cells, where a council may have its own beside the usual ones. */
export interface ValueWords {
  readonly rating: WordIndex<Rating>;
  readonly group: WordIndex<Group>;
  /** What says yes or no in a column of `x`. */
  readonly flag: WordIndex<'yes' | 'no'>;
  readonly scores: ScoreWords;
}

/** The words that every council reads. */
export const defaultValueWords: ValueWords = {
  rating: wordIndex(VALUE_WORDS.rating),
  group: wordIndex(VALUE_WORDS.group),
  flag: wordIndex(VALUE_WORDS.flag),
  scores: SCORE_WORDS,
};

/** All words that count in a round. */
export interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly values: ValueWords;
}

/** Why a council's word is not used: it means something already, what it stands for is not known, or it can be no such word. */
type Unused = 'taken' | 'unknown';

const EMPTY_WORDS = new Set(words.emptyWords.map(wordKey));

/** Adds a spelling to an index that is being made; what a word means already, it goes on meaning. */
function addTo<T extends string>(index: GrowingIndex<T>, { word, means }: CouncilWord): Unused | null {
  const meaning = index.get(wordKey(means ?? ''));
  if (meaning === undefined) return 'unknown';
  const key = wordKey(word);
  if (EMPTY_WORDS.has(key) || (index.get(key) ?? meaning) !== meaning) return 'taken';
  index.set(key, meaning);
  return null;
}

/** A heading: it must stand for one that is known, and may mean nothing else wherever that one is known. */
function headingOf(known: Vocabulary, { word, means }: CouncilWord): Synonym | Unused {
  const standingFor = means ?? '';
  const asked = HEADING_GROUPS.flatMap((group) => {
    const index: ReadonlyMap<string, { readonly meaning: string }> = known[group].exact;
    const meant = index.get(headingKey(standingFor));
    return meant === undefined ? [] : [{ meant: meant.meaning, now: index.get(headingKey(word))?.meaning }];
  });
  if (asked.length === 0) return 'unknown';
  return asked.every(({ meant, now }) => now === undefined || now === meant)
    ? { word: standingFor, synonym: word }
    : 'taken';
}

/** Whether a text means nothing yet in a scored cell. */
function isFree(word: string, scores: ScoreWords): boolean {
  return readScoreCell({ value: word, format: null }, scores).form === 'other-text';
}

/**
 * The words that count where these statutes hold, a later one after an earlier. They add to what is known: a word that means something goes on
 * meaning it, and the council's is pointed out.
 */
export function withCouncilWords(
  statutes: readonly Statute[],
  known: Vocabulary = defaultVocabulary,
): { readonly words: KnownWords; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const synonyms: Synonym[] = [];
  const rating = wordIndex(VALUE_WORDS.rating);
  const group = wordIndex(VALUE_WORDS.group);
  const flag = wordIndex(VALUE_WORDS.flag);
  const noScore = new Set(SCORE_WORDS.noScore);
  const reached = wordIndex(VALUE_WORDS.reached);
  const units = new Set(SCORE_WORDS.units);
  const scores: ScoreWords = { noScore, reached, units };

  function add(own: CouncilWord): Unused | null {
    const { kind, word } = own;
    switch (kind) {
      case 'heading': {
        const synonym = headingOf(known, own);
        if (typeof synonym === 'string') return synonym;
        synonyms.push(synonym);
        return null;
      }
      case 'rating':
        return addTo(rating, own);
      case 'group':
        return addTo(group, own);
      case 'flag':
        return addTo(flag, own);
      case 'points-unit':
        if (!/^\p{L}+\.?$/u.test(word)) return 'taken';
        units.add(wordKey(word));
        return null;
      case 'no-score':
        if (!isFree(word, scores)) return 'taken';
        noScore.add(valueKey(word));
        return null;
      case 'full-marks':
      case 'no-marks':
        if (!isFree(word, scores)) return 'taken';
        reached.set(wordKey(word), kind === 'full-marks' ? 'all' : 'nothing');
        return null;
    }
  }

  for (const { name, sheet, words: own = [] } of statutes) {
    for (const one of own) {
      const reason = add(one);
      if (reason === null) continue;
      const at = one.at ?? (sheet === null ? null : { sheet });
      const params = { statute: name, word: one.word, means: one.means ?? '', reason };
      findings.push(finding('statute.word-not-used', at, null, params));
    }
  }
  const vocabulary = synonyms.length === 0 ? known : withSynonyms(known, synonyms);
  return { words: { vocabulary, values: { rating, group, flag, scores } }, findings };
}
