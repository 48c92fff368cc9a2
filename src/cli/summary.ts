import { findingSentence, placeText } from '../i18n/finding-text';
import { namesOf } from '../i18n/names';
import { dayText, decimalText, yearText } from '../i18n/numbers';
import type { CliTexts } from '../i18n/cli-texts';
import type { Review } from '../review/review';

/** How many errors are told one by one. */
const TOLD = 20;

type Entry = Review['evaluation']['entries'] extends ReadonlyMap<string, ReadonlyMap<string, infer E>> ? E : never;
type Status = Entry['status'];

/** How many have each status, the best first: the order of the words. */
function counted(texts: CliTexts, entries: readonly Entry[]): string {
  const statuses = Object.entries(texts.words.status) as readonly (readonly [Status, string])[];
  const parts = statuses.flatMap(([status, word]) => {
    const count = entries.filter((entry) => entry.status === status).length;
    return count === 0 ? [] : [`${decimalText(texts.language, String(count))} ${word.toLocaleLowerCase('vi')}`];
  });
  return parts.length === 0 ? texts.cli.summary.nobody : parts.join(', ');
}

function awardLines(texts: CliTexts, { rules, evaluation }: Review): readonly string[] {
  const { awards, campaign } = rules;
  if (awards.length === 0) return [texts.cli.summary.noAwards];
  return campaign.awards.flatMap((id) => {
    const award = awards.find((one) => one.id === id);
    const entries = evaluation.entries.get(id);
    return award === undefined || entries === undefined
      ? []
      : [`  ${award.short}: ${counted(texts, [...entries.values()])}`];
  });
}

/** Warnings that keep a closed round from being written: they are told one by one, like errors. */
const KEEP_CLOSED: readonly string[] = ['round.changed-since-closing', 'closing.record-damaged'];

/** The errors with their tab and cell, one a line, and what keeps a closed round from being written; nothing in them tells a paper. */
function errorLines(texts: CliTexts, { round, rules, findings }: Review): readonly string[] {
  const names = namesOf(round, rules);
  const errors = findings.filter(({ severity, code }) => severity === 'error' || KEEP_CLOSED.includes(code));
  const lines = errors.slice(0, TOLD).map((found) => {
    const place = placeText(texts, found);
    const sentence = findingSentence(texts, found, names);
    return `  ${place === null ? '' : `${place}: `}${sentence}`;
  });
  const left = errors.length - lines.length;
  return left === 0 ? lines : [...lines, `  ${texts.cli.summary.more(decimalText(texts.language, String(left)))}`];
}

/** Whether the round is closed, closed by this run, or open again; nothing where it never was. */
function closingLines(texts: CliTexts, { closing }: Review): readonly string[] {
  if (!('record' in closing)) return [];
  const { summary } = texts.cli;
  const last = closing.record.events.filter(({ kind }) => kind === 'closed').at(-1)?.date ?? '';
  const changes = decimalText(texts.language, String(closing.changes.length));
  return [summary[closing.state](dayText(texts.language, last), changes)];
}

/** The short account of a run for people: what was read, what is wrong, how each award came out, which files were written. */
export function summaryLines(texts: CliTexts, review: Review, written: readonly string[]): readonly string[] {
  const { summary, noPeriod } = texts.cli;
  const { round, rules, findings } = review;
  const number = (count: number): string => decimalText(texts.language, String(count));
  const severe = (severity: string): string => number(findings.filter((found) => found.severity === severity).length);
  const period = round.period === null ? noPeriod : texts.periods[round.period];
  return [
    summary.round(rules.campaign.name, period, yearText(round), rules.regime.id),
    ...closingLines(texts, review),
    summary.scope(number(round.people.length), number(round.collectives.length)),
    summary.findings(severe('error'), severe('warning'), severe('info')),
    ...errorLines(texts, review),
    ...awardLines(texts, review),
    ...(written.length === 0 ? [summary.onlyChecked] : written.map((file) => summary.written(file))),
  ];
}
