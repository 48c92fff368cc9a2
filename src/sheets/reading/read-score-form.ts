import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Criterion, ScoreRow, ScoreSheet, ScoreValue } from '../../domain/round';
import { isScored } from '../../domain/scoring/row-figures';
import { RATERS, type Rater } from '../../domain/terms';
import type { Report } from './fields';
import { scoredRow } from './form-figures';
import type { FormCriterion } from './form-groups';
import { type FormLines, formLines } from './form-lines';
import type { Grid } from './grid';
import { type FindPerson, findOrReport } from './people-finder';
import type { ScoreForm } from './score-forms';

/** A criterion as a rater scored it: of several rows to choose from the one that was chosen. */
function criterionOf(grid: Grid, column: number, line: FormCriterion): Criterion {
  const { choices, ...whole } = line;
  const scored = scoredRow(grid, column, line);
  if (choices === undefined || scored.index === whole.index) return whole;
  return { ...scored, name: whole.name, best: whole.max };
}

/** A rater's figures in a form. */
function raterRow(grid: Grid, criteria: readonly Criterion[], lines: FormLines, column: number): ScoreRow {
  const read = (row: number | null): ScoreValue => (row === null ? { kind: 'none' } : grid.score(row, column));
  return {
    personId: '',
    index: column,
    scores: criteria.map(({ index }) => read(index)),
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
  const lines = formLines(grid, form, report);
  const given = RATERS.flatMap((rater) => {
    const column = form.columns[rater];
    if (column === undefined) return [];
    const criteria = lines.criteria.map((line) => criterionOf(grid, column, line));
    const row = raterRow(grid, criteria, lines, column);
    return isScored(row) ? [{ rater, criteria, row }] : [];
  });
  const { code, name, unit } = form.person;
  const named = { code: code?.text ?? '', name: name?.text ?? '', unit: unit?.text ?? '' };
  const person = given.length === 0 ? null : findOrReport(findPerson, named, personAt(form, grid), report);
  if (person === null) return { scoreSheets: [], findings };
  const scoreSheets = given.flatMap(({ rater, criteria, row }): readonly ScoreSheet[] => {
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
        criteria,
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
