import { itemAt } from '../checked';
import { fieldValue } from '../round/field';
import type { Ballot, Mark, TotalsRow } from '../round/votes';
import { type Settings, wordSetting } from '../rules/settings';

/** How an unmarked name counts. */
export type UnmarkedName = 'blank' | 'yes' | 'no';

/** What a council's rule says of papers and names without a mark. */
export interface BlankRules {
  readonly allBlank: 'valid' | 'invalid';
  readonly unmarkedName: UnmarkedName;
}

/** The rule that is in force on papers and names without a mark. */
export function blankRulesOf(settings: Settings): BlankRules {
  return {
    allBlank: wordSetting(settings, 'ballot.all-blank', ['valid', 'invalid'], 'valid'),
    unmarkedName: wordSetting(settings, 'ballot.unmarked-name', ['blank', 'yes', 'no'], 'blank'),
  };
}

/** The totals of one name; they add up to the valid papers. */
export interface NomineeTotals {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly unreadable: number;
  /** How many of the unreadable marks are texts that are no mark at all. */
  readonly unknownMarks: number;
}

/** The totals of one award's papers: nothing in it tells one paper from another. */
export interface Tally {
  readonly read: number;
  readonly valid: number;
  readonly invalid: number;
  /** In the order of the header. */
  readonly nominees: readonly NomineeTotals[];
}

/** Whether a paper has no mark at all. */
export function isBlankPaper({ marks, isMarkedElsewhere }: Ballot): boolean {
  return isMarkedElsewhere !== true && marks.every((mark) => mark === 'unmarked');
}

function countedAs(mark: Mark, unmarkedName: UnmarkedName): Exclude<keyof NomineeTotals, 'unknownMarks'> {
  switch (mark) {
    case 'yes':
    case 'no':
      return mark;
    case 'unmarked':
      return unmarkedName;
    case 'unreadable':
    case 'other':
      return 'unreadable';
  }
}

/** Counts papers. Marks on an invalid paper count nowhere. */
export function tally(ballots: readonly Ballot[], nominees: number, rules: BlankRules): Tally {
  const valid = ballots.filter(
    (ballot) => !ballot.isInvalid && !(rules.allBlank === 'invalid' && isBlankPaper(ballot)),
  );
  const totals = Array.from({ length: nominees }, (_, position): NomineeTotals => {
    const counts = { yes: 0, no: 0, blank: 0, unreadable: 0, unknownMarks: 0 };
    for (const { marks } of valid) {
      const mark = itemAt(marks, position);
      counts[countedAs(mark, rules.unmarkedName)] += 1;
      if (mark === 'other') counts.unknownMarks += 1;
    }
    return counts;
  });
  return { read: ballots.length, valid: valid.length, invalid: ballots.length - valid.length, nominees: totals };
}

/** What totals say without the papers. */
export interface TotalsTally {
  /** As many as the names have marks; where they differ, what the counts of papers say if any name agrees with it, else what most names say. */
  readonly valid: number;
  readonly nominees: readonly (NomineeTotals & { readonly id: string })[];
  /** Names of which a figure is missing or cannot be read: nothing is known of them. */
  readonly unread: readonly string[];
}

/** What most of some sums are, the greatest of those equally frequent; 0 of none. One slip is then told of the name at which it was made. */
function mostFrequent(sums: readonly number[]): number {
  const timesOf = (sum: number): number => sums.filter((one) => one === sum).length;
  return sums.reduce((best, sum) => {
    const [times, most] = [timesOf(sum), timesOf(best)];
    return times > most || (times === most && sum > best) ? sum : best;
  }, 0);
}

/**
 * Takes totals as they were counted by hand. An empty cell for those without an opinion is none of them. `ofPapers`: the valid papers by the counts of
 * those that came back and of the invalid ones; `null` where either is not known.
 */
export function tallyTotals(rows: readonly TotalsRow[], ofPapers: number | null): TotalsTally {
  const nominees = rows.flatMap(({ candidateId, yes, no, blank }): TotalsTally['nominees'] => {
    const [yeses, noes] = [fieldValue(yes), fieldValue(no)];
    if (yeses === null || noes === null || blank.state === 'unreadable') return [];
    return [{ id: candidateId, yes: yeses, no: noes, blank: fieldValue(blank) ?? 0, unreadable: 0, unknownMarks: 0 }];
  });
  const known = new Set(nominees.map(({ id }) => id));
  const sums = nominees.map(({ yes, no, blank }) => yes + no + blank);
  return {
    valid: ofPapers !== null && sums.includes(ofPapers) ? ofPapers : mostFrequent(sums),
    nominees,
    unread: rows.map(({ candidateId }) => candidateId).filter((id) => !known.has(id)),
  };
}
