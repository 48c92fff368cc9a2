import type { Finding } from '../../../src/domain/finding';
import { codeKey, nameKey, wordKey } from '../../../src/domain/text/keys';
import { type Json, reportOf } from '../../../src/review/report';
import type { MadeRound } from './round';
import type { ReviewedBook } from './reviewed';

/**
 * What a report tells, freed from what a rearranged workbook cannot but tell otherwise:
 *
 * - **Where.** A cell is called by what it is (its mark) instead of by where it stands: a verdict must still point to the very same cell of the very same
 *   person. What is told of a tab as a whole names no tab: tabs are renamed, split and sent in files.
 * - **In which order.** Lists follow the rows and columns of the workbook, so each is sorted. Where order is a figure (who is above whom), the report
 *   says so by statuses, which are compared.
 * - **In which spelling.** Texts are shown as typed. Codes, names and units of the round are compared by their keys, the same as when people are looked for; any
 *   other text (a value in a message) without regard to case, marks and spacing.
 * - **How often.** What is wrong with a header or a maximum is told for each tab that has it; of findings that are the same after all this, one counts.
 * - **Hidden lines and tabs** are mentioned, which is all that hiding changes; so is a further column under a heading that is there already.
 * - **Old encodings.** `text.legacy-encoding` tells of the very change of encoding, cell by cell: it is compared with the cells that were changed.
 */
export function toldBy(reviewed: ReviewedBook, round: MadeRound): Json {
  const report = reportOf(reviewed.review);
  return normaliserOf(reviewed, round)(report);
}

/** Findings in the same terms. */
export function toldFindings(findings: readonly Finding[], reviewed: ReviewedBook, round: MadeRound): Json {
  const plain = findings.map(({ code, severity, sheet, cell, subject, params }) => ({
    code,
    severity,
    sheet,
    cell,
    subject,
    params,
  }));
  return normaliserOf(reviewed, round)(plain);
}

function normaliserOf({ marks }: ReviewedBook, round: MadeRound): (json: Json) => Json {
  const text = textNormaliser(round);
  const normalise = (json: Json): Json => {
    if (typeof json === 'string') return text(json);
    if (typeof json !== 'object' || json === null) return json;
    if (isList(json)) return sorted(json.filter((item) => !isOfChange(item)).map(normalise));
    const told: Record<string, Json> = {};
    const { sheet, cell } = json;
    for (const [key, value] of Object.entries(json))
      if (key !== 'sheet' && key !== 'cell') told[key] = normalise(value);
    if (typeof cell === 'string' && typeof sheet === 'string')
      told['at'] = marks.get(`${sheet}!${cell}`) ?? `${sheet}!${cell}`;
    else if (sheet !== undefined) told['at'] = sheet === null ? null : 'a tab';
    return told;
  };
  return normalise;
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

const OF_CHANGES: readonly Json[] = ['text.legacy-encoding', 'tab.hidden', 'tab.hidden-lines', 'column.repeated'];

/** Whether a finding tells of nothing but the change itself. */
function isOfChange(json: Json): boolean {
  return typeof json === 'object' && json !== null && 'code' in json && OF_CHANGES.includes(json['code'] ?? null);
}

function isFinding(json: Json): boolean {
  return typeof json === 'object' && json !== null && 'severity' in json;
}

/** In one order, a finding once. */
function sorted(items: readonly Json[]): readonly Json[] {
  const texts = items.map((item) => ({ item, text: JSON.stringify(item) }));
  texts.sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0));
  return texts
    .filter(({ item, text }, index) => !isFinding(item) || text !== texts[index - 1]?.text)
    .map(({ item }) => item);
}

const WORD_KEYS = new Map<string, string>();

/** `wordKey`, of which the same texts are asked for again and again. */
function keyOf(text: string): string {
  const known = WORD_KEYS.get(text);
  if (known !== undefined) return known;
  const key = wordKey(text);
  WORD_KEYS.set(text, key);
  return key;
}

function textNormaliser({ people, units }: MadeRound): (text: string) => string {
  const codes = new Map([...people, ...units].map(({ code }) => [codeKey(code), code]));
  const names = new Map(people.map(({ name }) => [nameKey(name), name]));
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const told = codes.get(codeKey(text)) ?? names.get(nameKey(text)) ?? keyOf(text);
    known.set(text, told);
    return told;
  };
}
