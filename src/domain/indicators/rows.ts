import { fieldValue } from '../round/field';
import type { ReachedRow } from '../round/records';
import type { Round } from '../round/round';
import type { CalendarItem } from '../rules/pack';
import { codeKey } from '../text/keys';

/** The rows of a code, in the order of the tab. */
export function rowsOf({ reached }: Pick<Round, 'reached'>, code: string): readonly ReachedRow[] {
  return reached.filter((row) => codeKey(row.code) === codeKey(code));
}

/** Whether a row is of no year: nobody wrote one. A year that cannot be read is some year, nobody knows which. */
export function isUndated({ year }: ReachedRow): boolean {
  return year.state === 'empty' || year.state === 'absent';
}

function isFilled({ reached }: ReachedRow): boolean {
  return reached.state !== 'empty';
}

/**
 * The row that stands for a task or an answer: that of the first of these years which has one, else one without a year; a line that was left empty
 * only where nothing else is there. Of several, the first that says something.
 */
function rowFor(
  rows: readonly ReachedRow[],
  years: readonly number[],
  says: (row: ReachedRow) => boolean,
): ReachedRow | null {
  const choices = [...years.map((year) => rows.filter((row) => fieldValue(row.year) === year)), rows.filter(isUndated)];
  const chosen = choices.find((some) => some.some(isFilled)) ?? choices.flat();
  return chosen.find(says) ?? chosen[0] ?? null;
}

/**
 * The row that records a task in a round, or `null`. What is done once in a campaign is done whatever year the row tells; what is due in the year after
 * the one under review may be written down under either.
 */
export function taskRow(item: CalendarItem, round: Pick<Round, 'reached' | 'year'>): ReachedRow | null {
  const rows = rowsOf(round, item.id);
  switch (item.every) {
    case 'once':
      return rows[0] ?? null;
    case 'year':
      return rowFor(rows, item.isNextYear ? [round.year, round.year + 1] : [round.year], isFilled);
    case 'quarter':
      return rowFor(rows, [round.year], isFilled);
  }
}

/** The row that answers a target set by hand, or `null`: that of the latest year from the campaign's first to the round's, else one without a year. */
export function answerRow(
  target: string,
  round: Pick<Round, 'reached' | 'year'>,
  firstYear: number,
  answers: (row: ReachedRow) => boolean,
): ReachedRow | null {
  const years = Array.from({ length: Math.max(0, round.year - firstYear + 1) }, (_, ago) => round.year - ago);
  return rowFor(rowsOf(round, target), years, answers);
}

/** Whether a row is of a year before the campaign, or after the round. */
export function isOtherYear({ year }: ReachedRow, round: Pick<Round, 'year'>, firstYear: number): boolean {
  const own = fieldValue(year);
  return own !== null && (own < firstYear || own > round.year);
}

/** Why a row beside the one that stands is of no use; `null` where it says nothing, is another year's own, or has a year that cannot be read. */
export function whyUnused(
  row: ReachedRow,
  standing: ReachedRow | null,
  round: Pick<Round, 'reached' | 'year'>,
  firstYear: number,
): 'other-year' | 'repeated' | null {
  if (row === standing || !isFilled(row) || row.year.state === 'unreadable') return null;
  if (isOtherYear(row, round, firstYear)) return 'other-year';
  if (isUndated(row)) return 'repeated';
  const ofYear = rowsOf(round, row.code).filter((one) => fieldValue(one.year) === fieldValue(row.year));
  const isTaken = standing !== null && ofYear.includes(standing);
  return !isTaken && ofYear.find(isFilled) === row ? null : 'repeated';
}
