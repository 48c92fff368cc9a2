import { findingSentence } from '../i18n/finding-text';
import { namesOf } from '../i18n/names';
import { decimalText } from '../i18n/numbers';
import { failureText } from '../i18n/failure-text';
import { whoText } from '../i18n/sentences';
import type { Texts } from '../i18n/texts';
import type { CheckedFile, Collection, SentState, SentTab, TabState } from '../review/collect';
import { textTable } from './text-table';

/** How many errors of a tab are told one by one. */
const TOLD = 10;
/** How many units of a tab are told by name. */
const NAMED_UNITS = 2;

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function stateText({ collect: words }: Texts, state: TabState): string {
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
  }
}

/** The units by name, or how many there are where a line would not hold them. */
function unitsText({ language, collect: words }: Texts, units: readonly string[]): string {
  const named = units.filter((unit) => unit !== '');
  return named.length > NAMED_UNITS ? words.unitCount(decimalText(language, String(named.length))) : named.join('; ');
}

function tabLines(texts: Texts, { review }: Collection, tab: SentTab): readonly string[] {
  const { collect: words } = texts;
  const number = (count: number): string => decimalText(texts.language, String(count));
  const raters = tab.raters.map((rater) => texts.words.rater[rater]).join(', ');
  const who = tab.people.length === 0 ? '' : words.who(raters, number(tab.people.length), unitsText(texts, tab.units));
  const errors = tab.findings.filter(({ severity }) => severity === 'error');
  const names = namesOf(review.round, review.rules);
  const told = errors.slice(0, TOLD).map((found) => {
    const place = found.cell === null ? '' : `${found.cell}: `;
    return `      ${place}${findingSentence(texts, found, names)}`;
  });
  const left = errors.length - told.length;
  return [
    `    ${words.tab(tab.name, stateText(texts, tab.state), who)}`,
    ...(errors.length === 0 ? [] : [`      ${words.errors(number(errors.length))}`]),
    ...told,
    ...(left === 0 ? [] : [`      ${words.more(number(left))}`]),
  ];
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

function fileState(texts: Texts, collection: Collection, { state }: CheckedFile): string {
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

/** Who has sent what, what becomes of it, and who is missing, for people. */
export function collectLines(texts: Texts, collection: Collection): readonly string[] {
  const { collect: words } = texts;
  const { files, units, unscored, raters, additions } = collection;
  const number = (count: number): string => decimalText(texts.language, String(count));
  const without = units
    .filter((unit) => unit.files.length === 0)
    .map(({ unit }) => (unit === '' ? words.noUnit : unit));
  const rows = units.map(({ unit, people, scored, files: sent }) => [
    unit === '' ? words.noUnit : unit,
    number(people),
    ...raters.map((rater) => number(scored[rater])),
    sent.join(', '),
  ]);
  const header = [words.unit, words.people, ...raters.map((rater) => texts.words.rater[rater]), words.files];
  return [
    words.head(number(files.length), number(additions.filter(({ kind }) => kind === 'cells').length)),
    ...files.flatMap((file) => [
      `  ${words.file(file.name, fileState(texts, collection, file))}`,
      ...(file.state.kind === 'read' ? file.state.tabs.flatMap((tab) => tabLines(texts, collection, tab)) : []),
    ]),
    '',
    ...textTable([header, ...rows], '  '),
    '',
    without.length === 0 ? words.noUnitsWithout : words.unitsWithout(without.join('; ')),
    unscored.length === 0
      ? words.noUnscored
      : words.unscored(number(unscored.length), unscored.map(({ id, name }) => whoText(texts, name, id)).join('; ')),
  ];
}
