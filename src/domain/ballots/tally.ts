import { itemAt } from '../checked';
import { type Ballot, type Mark, type TotalsRow, fieldValue } from '../round';
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

function isBlank(ballot: Ballot): boolean {
  return ballot.marks.every((mark) => mark === 'unmarked');
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
  const valid = ballots.filter((ballot) => !ballot.isInvalid && !(rules.allBlank === 'invalid' && isBlank(ballot)));
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
  /** As many as the name with the most marks has: no name can have more marks than there are valid papers. */
  readonly valid: number;
  readonly nominees: readonly (NomineeTotals & { readonly id: string })[];
  /** Names of which a figure is missing or cannot be read: nothing is known of them. */
  readonly unread: readonly string[];
}

/** Takes totals as they were counted by hand. An empty cell for those without an opinion is none of them. */
export function tallyTotals(rows: readonly TotalsRow[]): TotalsTally {
  const nominees = rows.flatMap(({ candidateId, yes, no, blank }): TotalsTally['nominees'] => {
    const [yeses, noes] = [fieldValue(yes), fieldValue(no)];
    if (yeses === null || noes === null || blank.state === 'unreadable') return [];
    return [{ id: candidateId, yes: yeses, no: noes, blank: fieldValue(blank) ?? 0, unreadable: 0, unknownMarks: 0 }];
  });
  const known = new Set(nominees.map(({ id }) => id));
  return {
    valid: Math.max(0, ...nominees.map(({ yes, no, blank }) => yes + no + blank)),
    nominees,
    unread: rows.map(({ candidateId }) => candidateId).filter((id) => !known.has(id)),
  };
}
