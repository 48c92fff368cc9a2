import type { Finding } from '../../domain/finding';
import { namesOf } from '../../i18n/names';
import { decimalText } from '../../i18n/numbers';
import { failureText } from '../../i18n/failure-text';
import type { Names } from '../../i18n/names';
import { eachInShort, whoText } from '../../i18n/sentences';
import type { Texts } from '../../i18n/texts';
import type { CheckedFile, Collection, SentState, SentTab, TabState } from './sent';

/** How many units of a tab are told by name. */
const NAMED_UNITS = 2;

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

/** The names that findings in sent tabs speak of. */
export function namesOfCollection({ review }: Collection): Names {
  return namesOf(review.round, review.rules);
}

/** What becomes of a sent tab, in words. */
export function tabStateText({ collect: words }: Texts, state: TabState): string {
  switch (state.kind) {
    case 'added':
      return words.added(state.as);
    case 'replaced':
      return words.replaced(state.as);
    case 'same':
      return words.same(state.as);
    case 'newer':
      return words.newer(state.than);
    case 'conflict':
      return words.conflict(quoted(state.with));
    case 'nothing':
      return words.nothing;
    case 'unread':
      return words.unread;
  }
}

/** What to do about a sent tab that was not taken because its people are scored already, in words; nothing about any other. */
export function toDoText(texts: Texts, collection: Collection, state: TabState): string {
  if (state.kind !== 'conflict') return '';
  const { collect: words } = texts;
  const { why } = state;
  switch (why.kind) {
    case 'left-out': {
      const { subjects } = namesOfCollection(collection);
      return words.leftOut(eachInShort(why.people.map((id) => whoText(texts, subjects.get(id) ?? '', id)).join('; ')));
    }
    case 'sent-now':
      return words.sentNow;
    case 'own':
      return words.own;
  }
}

/** Whether what a sent tab holds is in the workbook, or comes into it. */
export function isTaken({ state }: SentTab): boolean {
  return state.kind === 'added' || state.kind === 'replaced' || state.kind === 'same';
}

/** How many tabs of files that were read were not taken, and how many files that could not be. */
export function notTaken({ files }: Collection): { readonly tabs: number; readonly files: number } {
  const tabs = files.flatMap(({ state }) => (state.kind === 'read' ? state.tabs : []));
  const known: readonly SentState['kind'][] = ['read', 'sent-twice', 'collected-before'];
  return {
    tabs: tabs.filter((tab) => !isTaken(tab)).length,
    files: files.filter(({ state }) => !known.includes(state.kind)).length,
  };
}

/** How many tabs that were not taken are told by name. */
const NAMED_TABS = 5;

/** The tabs of a sent file that have nothing to do with scores and are not taken, in words; nothing where there are none. */
export function othersText({ collect: words, language }: Texts, others: readonly string[]): string {
  if (others.length === 0) return '';
  const left = others.length - NAMED_TABS;
  const named = quoted(others.slice(0, NAMED_TABS));
  return words.others(left > 0 ? words.andMore(named, decimalText(language, String(left))) : named);
}

/** What is to be looked at in a sent tab: its errors, and whose name is another's than the code says, as then somebody else gets the points. */
export function toLookAt({ findings }: SentTab): readonly Finding[] {
  return findings.filter(({ code, severity }) => severity === 'error' || code === 'person.name-differs');
}

/** Who scored how many in a sent tab, in words; nothing where nobody did. */
export function whoScoredText(texts: Texts, { raters, people, units }: SentTab): string {
  if (people.length === 0) return '';
  const number = (count: number): string => decimalText(texts.language, String(count));
  const named = units.filter((unit) => unit !== '');
  return texts.collect.who(
    raters.map((rater) => texts.words.rater[rater]).join(', '),
    number(people.length),
    // The units by name, or how many there are where a line would not hold them.
    named.length > NAMED_UNITS ? texts.collect.unitCount(number(named.length)) : named.join('; '),
  );
}

function otherRound(texts: Texts, { review }: Collection, state: Extract<SentState, { kind: 'other-round' }>): string {
  const { round } = review;
  const { told, part } = state;
  const period = (one: typeof round.period): string => (one === null ? '' : texts.periods[one]);
  switch (part) {
    case 'campaign':
      return texts.collect.otherRound(part, told.campaign ?? '', round.campaign ?? '');
    case 'year':
      return texts.collect.otherRound(part, told.years.join(', '), String(round.year));
    case 'period':
      return texts.collect.otherRound(part, period(told.period), period(round.period));
  }
}

/** What was found in a sent file, in words. */
export function fileStateText(texts: Texts, collection: Collection, { state }: CheckedFile): string {
  const { collect: words } = texts;
  switch (state.kind) {
    case 'read':
      return words.read;
    case 'unreadable':
      return failureText(texts, state.failure);
    case 'sent-twice':
      return words.sentTwice(state.as);
    case 'collected-before':
      return words.collectedBefore(quoted(state.tabs));
    case 'other-round':
      return otherRound(texts, collection, state);
    case 'no-scoring-tab':
      return words.noScoringTab;
  }
}
