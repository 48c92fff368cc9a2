import { itemAt } from '../checked';
import type { Ballot, BallotBox, Mark } from '../round/votes';
import { type Settings, percentSetting, wordSetting } from '../rules/settings';
import { COMPARATORS, VOTE_BASES } from '../terms';
import { blankRulesOf } from './tally';

/** The salt that the fingerprints of a workbook's papers are made with, and the fingerprint (hex) by ballot tab; without a salt there is none. */
export interface BallotFingerprints {
  readonly salt: string | null;
  readonly byTab: ReadonlyMap<string, string>;
}

const LETTERS: Readonly<Record<Mark, string>> = { yes: 'y', no: 'n', unmarked: '-', unreadable: '?', other: '!' };

/** The order of texts by their characters alone, which no language of a machine changes. */
function byCharacters(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One paper as text: its marks, name by name in the order given, whether it has one elsewhere, and why it is invalid where it is. */
function paperText({ marks, isInvalid, isMarkedElsewhere, reason }: Ballot, order: readonly number[]): string {
  const letters = order.map((position) => LETTERS[itemAt(marks, position)]).join('');
  const all = isMarkedElsewhere === true ? `${letters}+` : letters;
  return isInvalid ? `${all}#${reason ?? ''}` : all;
}

/**
 * The papers of one award and the rule that they are counted by, as one text in an order that their content alone decides: neither the order of
 * the rows nor that of the names changes it. It holds every paper, so it is only ever for making a salted fingerprint, and is never kept or shown.
 */
export function canonicalBallots({ award, nominees, ballots }: BallotBox, settings: Settings): string {
  const percent = percentSetting(settings, `${award}.vote.percent`);
  const order = nominees
    .map(({ id }, position) => ({ id, position }))
    .sort((left, right) => byCharacters(left.id, right.id));
  const positions = order.map(({ position }) => position);
  return JSON.stringify({
    award,
    percent: percent === null ? null : `${String(percent.ratio.numerator)}/${String(percent.ratio.denominator)}`,
    comparator: wordSetting(settings, `${award}.vote.comparator`, COMPARATORS, '>='),
    base: wordSetting(settings, `${award}.vote.base`, VOTE_BASES, 'members'),
    blanks: blankRulesOf(settings),
    nominees: order.map(({ id }) => id),
    papers: ballots.map((ballot) => paperText(ballot, positions)).sort(byCharacters),
  });
}
