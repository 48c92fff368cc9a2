import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Criterion, ScoreColumns, ScoreRow, ScoreSheet } from '../../domain/round/score-sheets';
import { isOnlyTotal, isScored } from '../../domain/scoring/row-figures';
import { RATERS } from '../../domain/terms';
import type { Report } from './fields';
import { extraGiven } from './form-extras';
import { scoredRow } from './form-figures';
import type { FormCriterion } from './form-groups';
import { type FormLines, formLines } from './form-lines';
import type { Grid } from './grid';
import { type FindPerson, findOrReport } from './people-finder';
import type { ScoreForm } from './score-forms';
import { type ScoredIn, isFirstScored } from './scored-in';

/** A criterion as a rater scored it: of several rows to choose from the one that was chosen. */
function criterionOf(grid: Grid, column: number, line: FormCriterion): Criterion {
  const { choices, ...whole } = line;
  const scored = scoredRow(grid, column, line);
  if (choices === undefined || scored.index === whole.index) return whole;
  return { ...scored, name: whole.name, best: whole.max };
}

/** A rater's figures in a form, and where they stand. */
interface RaterFigures {
  readonly criteria: readonly Criterion[];
  readonly columns: ScoreColumns;
  readonly row: ScoreRow;
}

function raterFigures(grid: Grid, lines: FormLines, column: number): RaterFigures {
  const criteria = lines.criteria.map((line) => criterionOf(grid, column, line));
  const bonus = extraGiven(grid, column, lines.bonus);
  const penalty = extraGiven(grid, column, lines.penalty);
  const { total } = lines;
  return {
    criteria,
    columns: { bonus: bonus.row, penalty: penalty.row, total },
    row: {
      personId: '',
      index: column,
      scores: criteria.map(({ index }) => grid.score(index, column)),
      bonus: bonus.value,
      penalty: penalty.value,
      total: total === null ? { kind: 'none' } : grid.score(total, column),
    },
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
  scoredIn: ScoredIn,
): { readonly scoreSheets: readonly ScoreSheet[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  if (form.moved !== null) {
    const at = grid.at(form.moved, form.columns.criterion);
    return { scoreSheets: [], findings: [finding('column.moved', at, null, {})] };
  }
  const lines = formLines(grid, form, report);
  const given = RATERS.flatMap((rater) => {
    const column = form.columns[rater];
    if (column === undefined) return [];
    const figures = raterFigures(grid, lines, column);
    if (isScored(figures.row)) return [{ rater, ...figures }];
    if (isOnlyTotal(figures.row) && lines.total !== null)
      report(finding('scores.only-total', grid.at(lines.total, column), null, { rater, people: '1' }));
    return [];
  });
  const { code, name, unit } = form.person;
  const named = { code: code?.text ?? '', name: name?.text ?? '', unit: unit?.text ?? '' };
  const person = given.length === 0 ? null : findOrReport(findPerson, named, personAt(form, grid), report);
  if (person === null) return { scoreSheets: [], findings };
  const scoreSheets = given.flatMap(({ rater, criteria, columns, row }): readonly ScoreSheet[] => {
    if (!isFirstScored(scoredIn[rater], person, personAt(form, grid), report)) return [];
    return [
      {
        sheet: grid.name,
        layout: 'form',
        rater,
        criteria,
        columns,
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
