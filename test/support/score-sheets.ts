import { complete } from '../../src/domain/steps';
import type { Rater } from '../../src/domain/terms';
import type { Grid } from '../../src/sheets/reading/grid';
import type { FindPerson } from '../../src/sheets/reading/people-finder';
import type { RaterRow } from '../../src/sheets/reading/rater-columns';
import type { ScoreHeader } from '../../src/sheets/reading/score-header';
import { type ReadScores, readScoresInSteps } from '../../src/sheets/reading/scores';
import { defaultVocabulary } from '../../src/sheets/vocabulary';
import type { ScoredIn } from '../../src/sheets/reading/scored-in';

/** Reads one scoring tab at one go. */
export function readScoreSheets(
  grid: Grid,
  header: ScoreHeader,
  rater: Rater | RaterRow,
  findPerson: FindPerson,
  scoredIn: ScoredIn,
): ReadScores {
  const rowsDone = (done: number) => ({ doing: 'reading-scores', done, of: grid.rowCount }) as const;
  return complete(readScoresInSteps(grid, header, rater, findPerson, scoredIn, rowsDone, defaultVocabulary));
}
