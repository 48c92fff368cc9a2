import { findingSentence } from '../i18n/finding-text';
import { decimalText } from '../i18n/numbers';
import { whoText } from '../i18n/sentences';
import type { CliTexts } from '../i18n/cli-texts';
import {
  fileStateText,
  namesOfCollection,
  notTaken,
  othersText,
  tabStateText,
  toDoText,
  toLookAt,
  whoScoredText,
} from '../review/collecting/account';
import type { Collection, SentTab } from '../review/collecting/sent';
import { textTable } from './text-table';

/** How many of the places to look at in a tab are told one by one. */
const TOLD = 10;

function tabLines(texts: CliTexts, collection: Collection, tab: SentTab): readonly string[] {
  const { collect: words } = texts;
  const number = (count: number): string => decimalText(texts.language, String(count));
  const hint = tab.state.kind === 'newer' ? words.replaceOption : '';
  const state = tabStateText(texts, tab.state) + hint;
  const toDo = toDoText(texts, collection, tab.state);
  const isToReplace = tab.state.kind === 'conflict' && tab.state.why.kind === 'left-out';
  const errors = toLookAt(tab);
  const names = namesOfCollection(collection);
  const told = errors.slice(0, TOLD).map((found) => {
    const place = found.cell === null ? '' : `${found.cell}: `;
    return `      ${place}${findingSentence(texts, found, names)}`;
  });
  const left = errors.length - told.length;
  return [
    `    ${words.tab(tab.name, state, whoScoredText(texts, tab))}`,
    ...(toDo === '' ? [] : [`      ${toDo}${isToReplace ? ` ${words.replaceLater}` : ''}`]),
    ...(errors.length === 0 ? [] : [`      ${words.errors(number(errors.length))}`]),
    ...told,
    ...(left === 0 ? [] : [`      ${words.more(number(left))}`]),
  ];
}

/** How much of what was sent was not taken, and where the reasons stand; `null` where all was. */
export function notTakenLine(texts: CliTexts, collection: Collection): string | null {
  const { tabs, files } = notTaken(collection);
  const number = (count: number): string => decimalText(texts.language, String(count));
  return tabs === 0 && files === 0 ? null : texts.collect.notTaken(number(tabs), number(files));
}

/** Who has sent what, what becomes of it, and who is missing, for people. */
export function collectLines(texts: CliTexts, collection: Collection): readonly string[] {
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
      `  ${words.file(file.name, fileStateText(texts, collection, file))}`,
      ...(file.state.kind === 'read'
        ? [
            ...file.state.tabs.flatMap((tab) => tabLines(texts, collection, tab)),
            ...[othersText(texts, file.state.others)].filter((line) => line !== '').map((line) => `    ${line}`),
          ]
        : []),
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
