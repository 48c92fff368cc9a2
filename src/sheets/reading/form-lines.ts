import type { Hundredths } from '../../domain/arithmetic/points';
import { finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { Criterion } from '../../domain/round/score-sheets';
import { RATERS } from '../../domain/terms';
import type { Report } from './fields';
import { type ExtraRow, type FormRow, isNamedPenalty, partsOfExtra } from './form-extras';
import { type FormFigures, formFigures } from './form-figures';
import { type FormCriterion, type Line, formGroups, withoutHeadings } from './form-groups';
import { namesOf, numbersForm } from './form-names';
import { type Numbering, numberingOf } from './form-numbering';
import type { Grid } from './grid';
import { isMergedDown } from './header';
import type { ScoreForm } from './score-forms';
import { saysSubTotal, saysSum, withoutSubTotals } from './sub-totals';

/** What a row of the table is: a criterion with its maximum, bonus, penalty, a total, or neither (a heading, a signature). */
export interface FormLines {
  readonly criteria: readonly FormCriterion[];
  readonly bonus: readonly ExtraRow[];
  readonly penalty: readonly ExtraRow[];
  /** The last row that is a total; those before it are sub-totals. */
  readonly total: number | null;
  readonly declaredTotal: Field<Hundredths>;
}

/** The rows of a form's table that may count, by their names. */
function rowsOf(grid: Grid, form: ScoreForm, columns: readonly number[]): readonly FormRow[] {
  const { criterion, maximum } = form.columns;
  const figuresOf = (row: number): string => [maximum, ...columns].map((column) => grid.at(row, column).cell).join(' ');
  let before = '';
  return grid.rows.slice(form.header + 1, form.end).flatMap((row): readonly FormRow[] => {
    const isMerged = grid.at(row, criterion).cell === grid.at(row, maximum).cell;
    if (
      isMerged ||
      isMergedDown(grid, form.header, row, criterion) ||
      form.repeats.has(row) ||
      numbersForm(grid, form, row)
    )
      return [];
    // Maximum and figures merged over several rows are those of one criterion, which the rows describe.
    const figures = figuresOf(row);
    if (figures === before) return [];
    before = figures;
    const { name, number, extra } = namesOf(grid, form, row);
    return [{ index: row, name, numbering: numberingOf(grid.shown(row, criterion), number), extra }];
  });
}

/** What stands under rows for bonus or penalty points. */
interface UnderExtras {
  readonly extras: Readonly<Record<'bonus' | 'penalty', readonly ExtraRow[]>>;
  /** The rows in question, by what they are under. */
  readonly under: ReadonlyMap<number, 'bonus' | 'penalty'>;
}

function underExtras(rows: readonly FormRow[], hasMaximum: (row: number) => boolean): UnderExtras {
  const extras: Record<'bonus' | 'penalty', ExtraRow[]> = { bonus: [], penalty: [] };
  const under = new Map<number, 'bonus' | 'penalty'>();
  rows.forEach((row, index) => {
    const { extra } = row;
    if (extra === null || extra === 'total') return;
    const below = rows.slice(index + 1);
    const parts = below.slice(0, partsOfExtra(row, below)).map((part) => part.index);
    for (const part of parts) under.set(part, extra);
    extras[extra].push({ row: row.index, parts: parts.filter((part) => !hasMaximum(part)) });
  });
  return { extras, under };
}

/** The last row that is a total by its name; of rows without a number below it none is a criterion. */
function lastTotal(rows: readonly FormRow[]): number | null {
  return rows.filter(({ extra }) => extra === 'total').at(-1)?.index ?? null;
}

/** What the rows of a form's table are; what is wrong or unclear in them is told. */
export function formLines(grid: Grid, form: ScoreForm, report: Report): FormLines {
  const { criterion, maximum } = form.columns;
  const raterColumns = RATERS.flatMap((rater) => form.columns[rater] ?? []);
  const figures = formFigures(grid, raterColumns);
  const rows = rowsOf(grid, form, raterColumns);
  const { extras, under } = underExtras(rows, (row) => grid.score(row, maximum).kind !== 'none');
  const named = lastTotal(rows);
  const lines: Criterion[] = [];
  const parts: Criterion[] = [];
  const unnamed: Criterion[] = [];
  const withoutMaximum: Line[] = [];
  const below: FormRow[] = [];
  for (const row of rows) {
    const { index, name, numbering, extra } = row;
    if (extra !== null) continue;
    if (named !== null && index > named && numbering === null && lines.length > 0) {
      if (figures.isFilled(index)) below.push(row);
      continue;
    }
    const max = grid.score(index, maximum);
    const of = under.get(index);
    if (max.kind === 'given' && max.points >= 0) {
      const line: Criterion = { name, max: max.points, index, maxAt: grid.at(index, maximum) };
      if (of !== undefined) parts.push({ ...line, under: of });
      else if (name === '') unnamed.push(line);
      else lines.push(isNamedPenalty(name) ? { ...line, isNamedPenalty: true } : line);
    } else if (max.kind !== 'none' && figures.isAnswered(index)) {
      const at = grid.at(index, maximum);
      report(finding('value.unreadable', at, null, { what: 'maximum', value: grid.raw(index, maximum) }));
      lines.push(withoutPoints({ name, max: 0, index, maxAt: at }));
    } else if (max.kind === 'none' && figures.isFilled(index)) {
      if (of === undefined || !isAddedUp(index, extras[of], figures)) withoutMaximum.push(row);
    }
  }
  const [first] = below;
  if (first !== undefined)
    report(finding('row.below-total', grid.at(first.index, criterion), null, { row: first.name }));
  const counted = criteriaOf(rows, lines, parts, form.end, figures);
  const unclear = unnamed.filter((line) => figures.isAnswered(line.index) && !isSumAbove(line, counted, figures));
  for (const { index } of unclear)
    report(finding('value.unreadable', grid.at(index, criterion), null, { what: 'criterion', value: '' }));
  const ask = (code: 'row.unclear' | 'row.over-others', { index, name }: Line): void =>
    report(finding(code, grid.at(index, criterion), null, { row: name }));
  for (const line of counted.overOthers) ask('row.over-others', line);
  for (const line of counted.unclear) ask('row.unclear', line);
  const told = withoutMaximumIn(rows, counted.criteria, withoutMaximum, counted.isGroup, figures);
  for (const { name, index } of told) report(finding('row.no-maximum', grid.at(index, maximum), null, { row: name }));
  const total = named ?? counted.total;
  return {
    // What may be a criterion leaves nobody a total of the others.
    criteria: [...counted.criteria, ...parts, ...unclear.map(withoutPoints)].sort(
      (left, right) => left.index - right.index,
    ),
    ...extras,
    total,
    declaredTotal: declaredTotal(grid, total, maximum),
  };
}

/** A criterion of which nobody can have points, nor a total. */
function withoutPoints(line: Criterion): Criterion {
  return { ...line, max: 0, isMaximumUnreadable: true };
}

/** Whether a row that nothing names is the sum of criteria above it, by its maximum and by its figures; of one alone it may be another with as many. */
function isSumAbove(line: Criterion, { criteria }: CountedLines, { addUp }: FormFigures): boolean {
  const above = criteria.filter(({ index }) => index < line.index);
  return above.slice(0, -1).some((_, first) => {
    const group = above.slice(first);
    return group.reduce((sum, { max }) => sum + max, 0) === line.max && addUp(line, group) === 'yes';
  });
}

/** Whether a row without a maximum is one of those that make up bonus or penalty: where these have a figure of their own, they must add up to it. */
function isAddedUp(part: number, extras: readonly ExtraRow[], { addUp, isFilled }: FormFigures): boolean {
  const lineOf = (index: number): Line => ({ name: '', index });
  return extras.some(
    ({ row, parts }) => parts.includes(part) && (!isFilled(row) || addUp(lineOf(row), parts.map(lineOf)) === 'yes'),
  );
}

/** The criteria among the rows with a maximum, and what is to be asked of them. */
interface CountedLines {
  readonly criteria: readonly FormCriterion[];
  readonly unclear: readonly Line[];
  readonly overOthers: readonly Line[];
  readonly isGroup: (line: Line) => boolean;
  /** The last row, where it is the sum of all criteria though its name only begins as that of a total does. */
  readonly total: number | null;
}

function criteriaOf(
  rows: readonly FormRow[],
  lines: readonly Criterion[],
  parts: readonly Criterion[],
  end: number,
  figures: FormFigures,
): CountedLines {
  const numbered = new Map<number, Numbering>();
  for (const { index, numbering } of rows) if (numbering !== null) numbered.set(index, numbering);
  const bounds = [...lines, ...parts, ...rows.filter(({ extra }) => extra !== null)];
  const groups = formGroups(
    numbered,
    bounds.sort((left, right) => left.index - right.index),
    end,
  );
  const { criteria: kept, unclear: overOthers } = withoutHeadings(lines, groups, figures);
  const { criteria, subTotals, unclear } = withoutSubTotals(
    kept,
    ({ name }) => saysSum(name),
    (sum, of) => figures.addUp(sum, of) === 'yes',
  );
  const lastSum = subTotals.at(-1);
  const isTotal =
    lastSum !== undefined && saysSum(lastSum.name) === 'maybe' && criteria.every(({ index }) => index < lastSum.index);
  return { criteria, unclear, overOthers, isGroup: groups.isGroup, total: isTotal ? lastSum.index : null };
}

/** Of rows with figures but without a maximum those that are neither headings nor parts of what counts. */
function withoutMaximumIn(
  rows: readonly FormRow[],
  criteria: readonly FormCriterion[],
  lines: readonly Line[],
  isGroup: (line: Line) => boolean,
  { addUp: figuresAddUp }: FormFigures,
): readonly Line[] {
  const numberings = new Map(rows.map(({ index, numbering }) => [index, numbering]));
  const isNumbered = ({ index }: Line): boolean => {
    const numbering = numberings.get(index);
    return numbering?.by === 'number' && numbering.numbers.length === 1;
  };
  const addUp = (line: Line, of: readonly Line[]): boolean => of.length > 0 && figuresAddUp(line, of) === 'yes';
  const isHeading = (line: Line): boolean =>
    addUp(line, rowsUnder(line, upTo(criteria, firstBelow(lines, line)), isNumbered));
  const isPart = (line: Line): boolean => {
    const whole = criteria.filter(({ index }) => index < line.index).at(-1);
    if (whole === undefined) return false;
    const under = rowsUnder(whole, upTo(lines, firstBelow(criteria, whole)), isNumbered);
    return under.includes(line) && addUp(whole, under);
  };
  // Figures that nothing names are a sum below the table.
  return lines.filter(
    (line) => line.name !== '' && !isGroup(line) && !saysSubTotal(line.name) && !isHeading(line) && !isPart(line),
  );
}

function firstBelow(lines: readonly Line[], { index }: Line): Line | undefined {
  return lines.find((line) => line.index > index);
}

function upTo(lines: readonly Line[], end: Line | undefined): readonly Line[] {
  return end === undefined ? lines : lines.filter(({ index }) => index < end.index);
}

/** Those of some rows that may be parts of what stands in a row above them: below `2` none from one on that is numbered so, too. */
function rowsUnder(whole: Line, lines: readonly Line[], isNumbered: (line: Line) => boolean): readonly Line[] {
  const below = lines.filter(({ index }) => index > whole.index);
  const alike = below.findIndex((line) => isNumbered(line) && isNumbered(whole));
  const parts = alike < 0 ? below : below.slice(0, alike);
  const [first, second] = parts;
  // A single row with the same figures is another criterion, unless one of the two is numbered.
  const isAlone = first !== undefined && second === undefined && isNumbered(first) === isNumbered(whole);
  return isAlone ? [] : parts;
}

function declaredTotal(grid: Grid, row: number | null, column: number): Field<Hundredths> {
  if (row === null) return { state: 'absent' };
  const at = grid.at(row, column);
  const value = grid.score(row, column);
  return value.kind === 'given' ? { state: 'known', value: value.points, at } : { state: 'empty', at };
}
