import { type Finding, finding } from '../../domain/finding';
import type { Person } from '../../domain/round/people';
import type { ScoreSheet } from '../../domain/round/score-sheets';
import type { Progress, Steps } from '../../domain/steps';
import type { Vocabulary } from '../vocabulary';
import type { ColumnReading } from './column-readings';
import type { Grid } from './grid';
import { personFinder } from './people-finder';
import type { Recognised } from './recognise';
import { readScoreForm } from './read-score-form';
import type { ScoredIn } from './scored-in';
import { hasPeople, readScoresInSteps } from './scores';
import { sharedCells } from './shared-cells';

type ScoringTab = Extract<Recognised, { meaning: 'scores' | 'score-forms' }>;

/** Reads all tabs of scores, table by table and form by form; a step after each row of a table, and after each form. */
export function* readScores(
  tabs: readonly ScoringTab[],
  people: readonly Person[],
  vocabulary: Vocabulary,
): Steps<{
  readonly scoreSheets: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
  readonly columns: ReadonlyMap<Grid, readonly ColumnReading[]>;
}> {
  const of = tabs.reduce((sum, { grid }) => sum + grid.rowCount, 0);
  let before = 0;
  const rowsDone = (row: number): Progress => ({ doing: 'reading-scores', done: before + row, of });
  const findPerson = personFinder(people);
  const columns = new Map<Grid, readonly ColumnReading[]>();
  const scored: ScoredIn = { self: new Map(), unit: new Map(), council: new Map() };
  const scoreSheets: ScoreSheet[] = [];
  const findings: Finding[] = [];
  for (const tab of tabs) {
    if (tab.meaning === 'score-forms') {
      for (const form of tab.forms) {
        const read = readScoreForm(tab.grid, form, findPerson, scored);
        scoreSheets.push(...read.scoreSheets);
        findings.push(...read.findings);
        yield rowsDone(form.end);
      }
      before += tab.grid.rowCount;
      continue;
    }
    const { grid } = tab;
    for (const { header, rater } of tab.tables) {
      if (rater === null) {
        findings.push(finding('value.unreadable', { sheet: grid.name }, null, { what: 'rater', value: grid.name }));
        continue;
      }
      const read = yield* readScoresInSteps(grid, header, rater, findPerson, scored, rowsDone, vocabulary);
      findings.push(...read.findings);
      columns.set(grid, [...(columns.get(grid) ?? []), ...read.columns]);
      // A form without a maximum in which nobody has a row, as the template has it, scores nobody: it has not been used.
      const isUnused = read.scoreSheets.every(({ criteria }) => criteria.length === 0) && !hasPeople(grid, header);
      if (!isUnused) scoreSheets.push(...read.scoreSheets);
    }
    before += grid.rowCount;
  }
  for (const { grid } of tabs)
    findings.push(
      ...sharedCells(
        grid,
        scoreSheets.filter(({ sheet }) => sheet === grid.name),
      ),
    );
  return { scoreSheets, findings, columns };
}
