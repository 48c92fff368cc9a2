import { cellName } from '../../domain/cell';
import { decimalText } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import { COMPARISON_KEY } from '../../sheets/reading/ballot-salt';
import type { CellValue } from '../../workbook/port';
import type { Expected, TabDifference, TabRemark } from './compare-tab';
import type { RowChanges, VerifiedInput } from './inputs';
import type { VerifiedRun } from './verify';
import type { VerifiedTab } from './written-tabs';

/** How much of what a cell holds is told. */
const LONGEST = 80;
/** How many stretches of rows are told one by one. */
const MOST_RANGES = 20;

function shown(texts: Texts, value: CellValue | Expected): string {
  if (value === null || value === '') return texts.verify.empty;
  if (typeof value !== 'object') return String(value).slice(0, LONGEST);
  return value.fault === 'error' ? value.code : texts.verify.formula;
}

/** Two values as they are told beside each other: where they look alike, with what they are. */
function bothShown(texts: Texts, written: CellValue, expected: Expected): readonly [string, string] {
  const { verify } = texts;
  const [one, other] = [shown(texts, written), shown(texts, expected)];
  if (one !== other || typeof written === typeof expected) return [one, other];
  const told = (value: CellValue | Expected, text: string): string =>
    typeof value === 'number' ? verify.asNumber(text) : verify.asText(text);
  return [told(written, one), told(expected, other)];
}

/** Lines (0-based) as people count them: `5, 8–12`. */
function ranges(texts: Texts, lines: readonly number[], name: (line: number) => string): string {
  const stretches: { first: number; last: number }[] = [];
  for (const line of lines) {
    const before = stretches.at(-1);
    if (before !== undefined && before.last + 1 === line) before.last = line;
    else stretches.push({ first: line, last: line });
  }
  const told = stretches
    .slice(0, MOST_RANGES)
    .map(({ first, last }) => (first === last ? name(first) : texts.verify.range(name(first), name(last))));
  return [...told, ...(stretches.length > MOST_RANGES ? ['…'] : [])].join(', ');
}

function rowName(row: number): string {
  return String(row + 1);
}

function columnName(column: number): string {
  return cellName(0, column).replace(/\d+$/, '');
}

/** A difference of a written tab in words. What stands in the tab of comparison is never told: it keeps the salt. */
export function differenceText(
  texts: Texts,
  { key, name }: Pick<VerifiedTab, 'key' | 'name'>,
  difference: TabDifference,
): string {
  const { verify } = texts;
  const words = verify.difference;
  if (key === COMPARISON_KEY && 'cell' in difference) return verify.cell(name, difference.cell);
  switch (difference.kind) {
    case 'value':
      return verify.cellHolds(name, difference.cell, ...bothShown(texts, difference.written, difference.expected));
    case 'formula-replaced':
      return words.formulaReplaced(name, difference.cell, ...bothShown(texts, difference.written, difference.expected));
    case 'recalculated':
      return words.recalculated(name, difference.cell, ...bothShown(texts, difference.written, difference.expected));
    case 'not-calculated':
      return words.notCalculated(name, countText(texts, difference.cells.length), difference.cells[0]);
    case 'formula-changed':
      return words.formulaChanged(name, difference.cell, difference.formula.slice(0, LONGEST));
    case 'added':
      return words.added(name, difference.cell, shown(texts, difference.written));
    case 'format':
      return words.format(name, difference.cell, difference.written, difference.expected);
    case 'note':
      return words.note(name, difference.cell);
    case 'row-added':
      return words.rowAdded(name, rowName(difference.row));
    case 'row-missing':
      return words.rowMissing(name, rowName(difference.row));
    case 'merged':
      return words.merged(name, difference.area);
    case 'split':
      return words.split(name, difference.area);
    case 'rows-hidden':
      return words.rowsHidden(name, ranges(texts, difference.lines, rowName));
    case 'columns-hidden':
      return words.columnsHidden(name, ranges(texts, difference.lines, columnName));
    case 'record-row':
      return words.recordRow(name, rowName(difference.row));
    case 'record':
      return words.record(name);
  }
}

/** What else is to be said of a written tab. */
export function remarkText(texts: Texts, { name }: Pick<VerifiedTab, 'name'>, remark: TabRemark): string {
  const words = texts.verify.remark;
  switch (remark.kind) {
    case 'renamed':
      return words.renamed(name, remark.from);
    case 'hidden':
      return words.hidden(name);
    case 'rows-filtered':
      return words.rowsFiltered(name, ranges(texts, remark.lines, rowName));
    case 'note-added':
      return words.noteAdded(name, remark.cell);
    case 'notes-left-out':
      return words.notesLeftOut(name);
  }
}

function rowsText(texts: Texts, rows: RowChanges): string {
  const words = texts.verify.rows;
  return (['changed', 'added', 'removed', 'moved'] as const)
    .filter((what) => rows[what].length > 0)
    .map((what) => words[what](ranges(texts, rows[what], rowName)))
    .join('; ');
}

/** What became of an input tab, with its rows. */
export function inputText(texts: Texts, input: VerifiedInput): string {
  const { verify } = texts;
  switch (input.state) {
    case 'same':
    case 'new':
    case 'gone':
      return verify.input[input.state](input.name);
    case 'renamed':
      return verify.renamedInput(input.name, input.from);
    case 'changed':
      return input.rows === null
        ? verify.input.changed(input.name)
        : verify.changedRows(input.name, rowsText(texts, input.rows));
  }
}

/** Which run wrote the workbook, by which version, and what that means for what is compared. */
export function runTexts(texts: Texts, { program, code, thisProgram, codeNow }: VerifiedRun): readonly string[] {
  const { verify } = texts;
  return [
    verify.writtenBy(program),
    ...(code === '' ? [] : [verify.run(code, codeNow)]),
    ...(program === '' || program === thisProgram ? [] : [verify.otherVersion(thisProgram)]),
  ];
}

/** How many places of the written tabs differ. */
export function differenceCount(tabs: readonly VerifiedTab[]): number {
  const placesOf = (difference: TabDifference): number =>
    difference.kind === 'not-calculated' ? difference.cells.length : 1;
  return tabs.flatMap(({ differences }) => differences.map(placesOf)).reduce((sum, places) => sum + places, 0);
}

/** The numbers of a verification, as the language writes them. */
export function countText(texts: Texts, count: number): string {
  return decimalText(texts.language, String(count));
}
