import type { Hundredths } from '../../domain/arithmetic/points';
import { finding } from '../../domain/finding';
import type { Criterion, Field } from '../../domain/round';
import { RATERS } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import { wordIndex, words } from '../words';
import type { Report } from './fields';
import { formFigures } from './form-figures';
import { type FormCriterion, type Line, formGroups, withoutHeadings } from './form-groups';
import type { Grid } from './grid';
import { numbersColumns } from './header';
import type { ScoreForm } from './score-forms';
import { saysSubTotal, withoutSubTotals } from './sub-totals';

const EXTRAS = wordIndex<'bonus' | 'penalty' | 'total'>({
  bonus: words.scoreColumns.bonus,
  penalty: words.scoreColumns.penalty,
  total: words.scoreColumns.total,
});

/** What a row of the table is: a criterion with its maximum, bonus, penalty, a total, or neither (a heading, a signature). */
export interface FormLines {
  readonly criteria: readonly FormCriterion[];
  readonly bonus: number | null;
  readonly penalty: number | null;
  /** The last row that is a total; those before it are sub-totals. */
  readonly total: number | null;
  readonly declaredTotal: Field<Hundredths>;
}

/** What the rows of a form's table are; what is wrong or unclear in them is told. */
export function formLines(grid: Grid, form: ScoreForm, report: Report): FormLines {
  const { criterion, maximum, ordinal } = form.columns;
  const raterColumns = RATERS.flatMap((rater) => form.columns[rater] ?? []);
  const figures = formFigures(grid, raterColumns);
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
    const max = grid.score(row, maximum);
    if (max.kind === 'given' && max.points >= 0)
      lines.push({ name, max: max.points, index: row, maxAt: grid.at(row, maximum) });
    else if (figures.isFilled(row)) {
      const at = grid.at(row, maximum);
      if (max.kind === 'none') withoutMaximum.push({ name: name === '' ? grid.said(row, ordinal) : name, index: row });
      else report(finding('value.unreadable', at, null, { what: 'maximum', value: grid.raw(row, maximum) }));
    }
  }
  const groups = formGroups(grid, form, lines);
  const { criteria: counted, unclear: headings } = withoutHeadings(lines, groups, figures);
  const { criteria, unclear } = withoutSubTotals(
    counted,
    ({ name }) => (saysSubTotal(name) ? 'sum' : 'no'),
    (sum, of) => figures.addUp(sum, of) === 'yes',
  );
  const ask = (code: 'row.unclear' | 'row.over-others', { index, name }: Line): void =>
    report(finding(code, grid.at(index, criterion), null, { row: name }));
  for (const line of headings) ask('row.over-others', line);
  for (const line of unclear) ask('row.unclear', line);
  const addUp = (sum: Line, of: readonly Line[]): boolean => of.length > 0 && figures.addUp(sum, of) === 'yes';
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
    if (line.name === '' || groups.isGroup(line) || saysSubTotal(line.name)) continue;
    if (isHeading(line) || isPart(line)) continue;
    report(finding('row.no-maximum', grid.at(line.index, maximum), null, { row: line.name }));
  }
  return { criteria, ...extras, declaredTotal: declaredTotal(grid, extras.total, maximum) };
}

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

function declaredTotal(grid: Grid, row: number | null, column: number): Field<Hundredths> {
  if (row === null) return { state: 'absent' };
  const at = grid.at(row, column);
  const value = grid.score(row, column);
  return value.kind === 'given' ? { state: 'known', value: value.points, at } : { state: 'empty', at };
}
