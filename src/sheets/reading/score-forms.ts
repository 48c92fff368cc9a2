import type { Hundredths } from '../../domain/arithmetic/points';
import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Criterion, Field, ScoreRow, ScoreSheet, ScoreValue } from '../../domain/round';
import { isScored } from '../../domain/scoring/row-figures';
import { RATERS, type Rater } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { wordIndex, words } from '../words';
import type { Report } from './fields';
import { type FormPerson, hasLabel, readFormPerson } from './form-labels';
import type { Grid } from './grid';
import { type Columns, columnsIn, numbersColumns } from './header';
import { type FindPerson, findOrReport } from './people-finder';
import { saysSubTotal, withoutSubTotals } from './sub-totals';

/** The columns of a form's table; a rater's column bears the rater's name. */
export type FormColumn = HeadingMeaning<'formColumns'>;

/** One person's form: who it is about, and its table. Rows are 0-based, `end` is the one after the last. */
export interface ScoreForm {
  readonly person: FormPerson;
  readonly header: number;
  readonly end: number;
  readonly columns: Columns<FormColumn, 'criterion' | 'maximum'>;
  /** The rows in which the header stands again, as on each printed page. */
  readonly repeats: ReadonlySet<number>;
}

/** How far down the first table may begin. */
const SEARCHED_ROWS = 40;
const EXTRAS = wordIndex<'bonus' | 'penalty' | 'total'>({
  bonus: words.scoreColumns.bonus,
  penalty: words.scoreColumns.penalty,
  total: words.scoreColumns.total,
});

function formColumns(grid: Grid, row: number, vocabulary: Vocabulary): ScoreForm['columns'] | null {
  const found = columnsIn(grid, row, vocabulary.formColumns);
  const { criterion, maximum } = found;
  const isForm = criterion !== undefined && maximum !== undefined && RATERS.some((rater) => found[rater] !== undefined);
  return isForm ? { ...found, criterion, maximum } : null;
}

/**
 * The forms of a tab, from the top. Each begins with the labels of its person; a header without labels above it (repeated on the next page)
 * belongs to the form before.
 */
export function findScoreForms(grid: Grid, vocabulary: Vocabulary): readonly ScoreForm[] {
  const searched = grid.rows.slice(0, SEARCHED_ROWS);
  if (searched.every((row) => formColumns(grid, row, vocabulary) === null)) return [];
  const forms: ScoreForm[] = [];
  let firstLabel: number | null = null;
  for (const row of grid.rows) {
    const columns = formColumns(grid, row, vocabulary);
    if (columns === null) {
      if (hasLabel(grid, row, vocabulary.formLabels)) firstLabel ??= row;
      continue;
    }
    const before = forms.pop();
    if (before !== undefined && firstLabel === null) {
      forms.push({ ...before, repeats: new Set([...before.repeats, row]) });
      continue;
    }
    const first = firstLabel ?? 0;
    if (before !== undefined) forms.push({ ...before, end: first });
    const person = readFormPerson(grid, first, row, vocabulary.formLabels);
    forms.push({ person, header: row, end: grid.rowCount, columns, repeats: new Set() });
    firstLabel = null;
  }
  return forms;
}

/** What a row of the table is: a criterion with its maximum, bonus, penalty, a total, or neither (a heading, a signature). */
interface FormLines {
  readonly criteria: readonly Criterion[];
  readonly bonus: number | null;
  readonly penalty: number | null;
  /** The last row that is a total; those before it are sub-totals. */
  readonly total: number | null;
  readonly declaredTotal: Field<Hundredths>;
}

function readScore(grid: Grid, row: number, column: number): ScoreValue {
  return grid.score(row, column);
}

function readLines(grid: Grid, form: ScoreForm, report: Report): FormLines {
  const { criterion, maximum, ordinal } = form.columns;
  const raterColumns = RATERS.flatMap((rater) => form.columns[rater] ?? []);
  const extras: { bonus: number | null; penalty: number | null; total: number | null } = {
    bonus: null,
    penalty: null,
    total: null,
  };
  const lines: Criterion[] = [];
  const withoutMaximum: Line[] = [];
  for (let row = form.header + 1; row < form.end; row += 1) {
    const name = grid.shown(row, criterion);
    const extra = EXTRAS.get(wordKey(name).replace(/\s*[:*(].*$/, ''));
    if (extra !== undefined) {
      extras[extra] = row;
      continue;
    }
    const isMerged = grid.at(row, criterion).cell === grid.at(row, maximum).cell;
    if (isMerged || numbersColumns(grid, row, criterion) || form.repeats.has(row)) continue;
    const max = readScore(grid, row, maximum);
    if (max.kind === 'given' && max.points >= 0)
      lines.push({ name, max: max.points, index: row, maxAt: grid.at(row, maximum) });
    else if (raterColumns.some((column) => readScore(grid, row, column).kind === 'given')) {
      const at = grid.at(row, maximum);
      if (max.kind === 'none') withoutMaximum.push({ name: name === '' ? grid.said(row, ordinal) : name, index: row });
      else report(finding('value.unreadable', at, null, { what: 'maximum', value: grid.raw(row, maximum) }));
    }
  }
  const figures = (sum: Line, of: readonly Line[]) => figuresAddUp(grid, raterColumns, sum, of);
  const ends = groupEnds(grid, form);
  const { criteria, unclear } = withoutSubTotals(
    withoutGroupHeadings(lines, ends, (sum, of) => figures(sum, of) !== 'no'),
    ({ name }) => (saysSubTotal(name) ? 'sum' : 'no'),
    (sum, of) => figures(sum, of) === 'yes',
  );
  for (const { index, name } of unclear) report(finding('row.unclear', grid.at(index, criterion), null, { row: name }));
  const addUp = (sum: Line, of: readonly Line[]): boolean => of.length > 0 && figures(sum, of) === 'yes';
  const isHeading = (line: Line): boolean =>
    addUp(line, rowsUnder(grid, form, line, upTo(criteria, firstBelow(withoutMaximum, line))));
  const isPart = (line: Line): boolean => {
    const whole = criteria.filter(({ index }) => index < line.index).at(-1);
    if (whole === undefined) return false;
    const parts = rowsUnder(grid, form, whole, upTo(withoutMaximum, firstBelow(criteria, whole)));
    return parts.includes(line) && addUp(whole, parts);
  };
  for (const line of withoutMaximum) {
    // Figures that nothing names are a sum below the table.
    if (line.name === '' || ends.has(line.index) || saysSubTotal(line.name)) continue;
    if (isHeading(line) || isPart(line)) continue;
    report(finding('row.no-maximum', grid.at(line.index, maximum), null, { row: line.name }));
  }
  return { criteria, ...extras, declaredTotal: declaredTotal(grid, extras.total, maximum) };
}

/** A row of the table, whether it has a maximum or not. */
type Line = Pick<Criterion, 'name' | 'index'>;

function firstBelow(lines: readonly Line[], { index }: Line): Line | undefined {
  return lines.find((line) => line.index > index);
}

function upTo(lines: readonly Line[], end: Line | undefined): readonly Line[] {
  return end === undefined ? lines : lines.filter(({ index }) => index < end.index);
}

/** Those of some rows that may be parts of what stands in a row above them: below `2` none from one on that is numbered so, too. */
function rowsUnder(
  grid: Grid,
  { columns: { ordinal } }: ScoreForm,
  whole: Line,
  lines: readonly Line[],
): readonly Line[] {
  const isNumbered = ({ name, index }: Line): boolean => {
    const number = grid.said(index, ordinal);
    return /^\d+[.)]?(?:\s|$)/.test(number === '' ? name : number);
  };
  const below = lines.filter(({ index }) => index > whole.index);
  const alike = below.findIndex((line) => isNumbered(line) && isNumbered(whole));
  const parts = alike < 0 ? below : below.slice(0, alike);
  const [first, second] = parts;
  // A single row with the same figures is another criterion, unless one of the two is numbered.
  const isAlone = first !== undefined && second === undefined && isNumbered(first) === isNumbered(whole);
  return isAlone ? [] : parts;
}

/** Whether the raters' figures in a row are the sums of those in others; unknown where none is given. */
function figuresAddUp(
  grid: Grid,
  columns: readonly number[],
  sum: Line,
  of: readonly Line[],
): 'yes' | 'no' | 'unknown' {
  const points = (row: number, column: number): Hundredths | null => {
    const value = readScore(grid, row, column);
    return value.kind === 'given' ? value.points : null;
  };
  const compared = columns.flatMap((column): readonly boolean[] => {
    const stated = points(sum.index, column);
    const parts = of.map(({ index }) => points(index, column) ?? 0);
    return stated === null ? [] : [parts.reduce((total, part) => total + part, 0) === stated];
  });
  if (compared.length === 0) return 'unknown';
  return compared.every(Boolean) ? 'yes' : 'no';
}

/** The two ways in which groups are numbered; `C` is a letter, as nothing has a hundred groups. */
const GROUP_NUMBERS = {
  letter: /^[A-H](?:[.):\s-]|$)/,
  roman: /^[IVXLC]+(?:[.):\s-]|$)/,
} as const;
type Numbering = keyof typeof GROUP_NUMBERS;

/** How a row is numbered that is so as groups are (`I`, `A.`), before its name or in the column of numbers. */
function groupNumbering(grid: Grid, { columns: { criterion, ordinal } }: ScoreForm, row: number): Numbering | null {
  const texts = [grid.shown(row, criterion), grid.said(row, ordinal)];
  const isNumbered = (by: Numbering): boolean => texts.some((text) => GROUP_NUMBERS[by].test(text));
  return isNumbered('letter') ? 'letter' : isNumbered('roman') ? 'roman' : null;
}

/** By the row in which a group begins, the one after its last: those numbered as the form's first stand in no others, and may have others in them. */
function groupEnds(grid: Grid, form: ScoreForm): ReadonlyMap<number, number> {
  const groups = grid.rows.slice(form.header + 1, form.end).flatMap((row) => {
    const by = groupNumbering(grid, form, row);
    return by === null ? [] : [{ row, by }];
  });
  const outer = groups[0]?.by;
  return new Map(
    groups.map(({ row, by }) => {
      const next = groups.find((other) => other.row > row && (by !== outer || other.by === outer));
      return [row, next?.row ?? form.end];
    }),
  );
}

/** Leaves out the headings of groups that bear the sum of the maxima in them, where no rater's figures say otherwise. */
function withoutGroupHeadings(
  lines: readonly Criterion[],
  ends: ReadonlyMap<number, number>,
  mayAddUp: (sum: Criterion, of: readonly Criterion[]) => boolean,
): readonly Criterion[] {
  // From below: what is the sum of others counts in no group above it.
  return lines.reduceRight<readonly Criterion[]>((below, line) => {
    const end = ends.get(line.index) ?? 0;
    const items = below.filter(({ index, name }) => index < end && !saysSubTotal(name));
    const isSum = items.length > 0 && items.reduce((sum, { max }) => sum + max, 0) === line.max;
    return isSum && mayAddUp(line, items) ? below : [line, ...below];
  }, []);
}

function declaredTotal(grid: Grid, row: number | null, column: number): Field<Hundredths> {
  if (row === null) return { state: 'absent' };
  const at = grid.at(row, column);
  const value = readScore(grid, row, column);
  return value.kind === 'given' ? { state: 'known', value: value.points, at } : { state: 'empty', at };
}

/** A rater's figures in a form. */
function raterRow(grid: Grid, lines: FormLines, column: number): ScoreRow {
  const read = (row: number | null): ScoreValue => (row === null ? { kind: 'none' } : readScore(grid, row, column));
  return {
    personId: '',
    index: column,
    scores: lines.criteria.map(({ index }) => read(index)),
    bonus: read(lines.bonus),
    penalty: read(lines.penalty),
    total: read(lines.total),
  };
}

/** Where a form says whose it is; its header where it does not. */
function personAt({ person, header, columns }: ScoreForm, grid: Grid): CellRef {
  return person.code?.at ?? person.name?.at ?? grid.at(header, columns.criterion);
}

/**
 * Reads one form: a scoring sheet for each rater who gave something. A form that nobody has filled in says nothing; one of somebody whom the
 * rater has scored before is reported, and the first counts.
 */
export function readScoreForm(
  grid: Grid,
  form: ScoreForm,
  findPerson: FindPerson,
  alreadyScored: Readonly<Record<Rater, Set<string>>>,
): { readonly scoreSheets: readonly ScoreSheet[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const lines = readLines(grid, form, report);
  const given = RATERS.flatMap((rater) => {
    const column = form.columns[rater];
    const row = column === undefined ? null : raterRow(grid, lines, column);
    return row !== null && isScored(row) ? [{ rater, row }] : [];
  });
  const { code, name, unit } = form.person;
  const named = { code: code?.text ?? '', name: name?.text ?? '', unit: unit?.text ?? '' };
  const person = given.length === 0 ? null : findOrReport(findPerson, named, personAt(form, grid), report);
  if (person === null) return { scoreSheets: [], findings };
  const scoreSheets = given.flatMap(({ rater, row }): readonly ScoreSheet[] => {
    if (alreadyScored[rater].has(person.id)) {
      report(finding('person.duplicate', personAt(form, grid), person.id, { name: person.name }));
      return [];
    }
    alreadyScored[rater].add(person.id);
    return [
      {
        sheet: grid.name,
        layout: 'form',
        rater,
        criteria: lines.criteria,
        columns: { bonus: lines.bonus, penalty: lines.penalty, total: lines.total },
        declaredTotal: { state: 'absent' },
        rows: [{ ...row, personId: person.id }],
      },
    ];
  });
  // The maxima are the form's, not a rater's: what they declare is checked once.
  const checked = scoreSheets.map((sheet, index) =>
    index === 0 ? { ...sheet, declaredTotal: lines.declaredTotal } : sheet,
  );
  return { scoreSheets: checked, findings };
}
