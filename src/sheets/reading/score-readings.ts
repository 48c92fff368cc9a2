import { columnName } from '../../domain/cell';
import type { Confidence } from '../../domain/recognition';
import type { Rater } from '../../domain/terms';
import type { Vocabulary } from '../vocabulary';
import { type ColumnMeaning, type ColumnReading, type ColumnReason, NOT_USED, canonicalWord } from './column-readings';
import type { Grid } from './grid';
import type { RaterRow } from './rater-columns';
import { type Extra, tableColumns, wholeHeading } from './score-columns';
import type { ScoreColumn } from './score-header';
import type { RaterPart, ScoreParts, ScoreTable } from './score-parts';

interface Taken {
  readonly meaning: ColumnMeaning;
  readonly confidence: Confidence;
  readonly reason: ColumnReason;
}

const EXTRAS: readonly Extra[] = ['bonus', 'penalty', 'total'];
const FIELDS = ['name', 'code', 'ordinal', 'unit', 'position', 'note'] as const satisfies readonly ScoreColumn[];

function hasPoints(grid: Grid, row: number, column: number): boolean {
  const value = grid.score(row, column);
  return value.kind === 'given' && value.points !== 0;
}

/** What each column of a table of scores was taken for, how surely and why. */
export function scoreReadings(
  { grid, header, rows }: ScoreTable,
  { parts, unclear, doubts }: ScoreParts,
  rater: Rater | RaterRow,
  vocabulary: Vocabulary,
): readonly ColumnReading[] {
  const raters = typeof rater === 'string' ? null : rater;
  const table = tableColumns(grid, header, raters, vocabulary);
  const known = vocabulary.scoreColumns;
  const whose = (part: RaterPart): Rater | null => (raters === null ? null : part.rater);
  const fieldOf = (column: number): { readonly field: ScoreColumn; readonly rater: Rater | null } | null => {
    const field = FIELDS.find((one) => header.columns[one] === column);
    if (field !== undefined) return { field, rater: null };
    for (const part of parts) {
      const own = EXTRAS.find((one) => part.columns[one] === column);
      if (own !== undefined) return { field: own, rater: whose(part) };
      const shared = EXTRAS.find((one) => part.shared[one] === column);
      if (shared !== undefined) return { field: shared, rater: null };
    }
    return null;
  };
  const meaningOf = (column: number, part: RaterPart | undefined): ColumnMeaning => {
    if (part !== undefined) return { kind: 'criterion', rater: whose(part) };
    return parts.some(({ subTotals }) => subTotals.includes(column)) ? { kind: 'sub-total' } : NOT_USED;
  };
  const takenFor = (column: number): Taken => {
    const guess = table.guess(column);
    const told: ColumnReason | null = table.isTold(column) ? { code: 'told', word: '' } : null;
    const part = parts.find(({ criteria }) => criteria.some(({ index }) => index === column));
    const field = part === undefined ? fieldOf(column) : null;
    if (field !== null) {
      const meaning: ColumnMeaning = { kind: 'field', word: canonicalWord(known, field.field), rater: field.rater };
      return told !== null || guess === null
        ? { meaning, confidence: 'certain', reason: told ?? { code: 'word', word: '' } }
        : { meaning, confidence: guess.confidence, reason: { code: guess.reason, word: guess.word } };
    }
    const isDoubtful = unclear.has(column);
    const doubt = doubts.get(column);
    if (doubt !== undefined)
      return { meaning: meaningOf(column, part), confidence: 'doubtful', reason: told ?? { code: doubt, word: '' } };
    if (part !== undefined) {
      const code = isDoubtful ? (table.says(column) === 'no' ? 'near-spelling' : 'no-such-sum') : 'has-maximum';
      return {
        meaning: { kind: 'criterion', rater: whose(part) },
        confidence: isDoubtful ? 'doubtful' : 'certain',
        reason: told ?? { code, word: code === 'near-spelling' && guess !== null ? guess.word : '' },
      };
    }
    if (parts.some(({ subTotals }) => subTotals.includes(column))) {
      const code = isDoubtful ? 'no-such-sum' : 'sum-of-others';
      return {
        meaning: { kind: 'sub-total' },
        confidence: isDoubtful ? 'doubtful' : 'likely',
        reason: told ?? { code, word: '' },
      };
    }
    if (told !== null) return { meaning: NOT_USED, confidence: 'certain', reason: told };
    if (!isDoubtful) return { meaning: NOT_USED, confidence: 'certain', reason: { code: 'no-maximum', word: '' } };
    const extra = table.extraOf(column);
    const [first] = extra === null ? [] : parts.flatMap(({ columns }) => columns[extra] ?? []);
    const max = table.maximum(column, () => undefined);
    const unsure: ColumnReason =
      max.state === 'known'
        ? { code: 'shared-maximum', word: max.at.cell }
        : { code: guess?.reason ?? 'no-maximum', word: guess?.word ?? '' };
    const reason: ColumnReason = first === undefined ? unsure : { code: 'repeated', word: columnName(first) };
    return { meaning: NOT_USED, confidence: 'doubtful', reason };
  };
  return grid.columns.flatMap((column): readonly ColumnReading[] => {
    const heading = wholeHeading(grid, header, raters, column);
    const taken = takenFor(column);
    if (heading === '' && taken.meaning.kind === 'not-used') return [];
    // A second bonus or penalty is left out: where it has points, that makes a difference.
    const isLeftOut = taken.reason.code === 'repeated' && !rows.some((row) => hasPoints(grid, row, column));
    const isAsked = unclear.has(column) && taken.reason.code !== 'told' && !isLeftOut;
    return [{ column, heading, at: grid.at(header.row, column), ...taken, isAsked }];
  });
}
