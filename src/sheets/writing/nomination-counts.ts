import { NOMINATION_STATUSES, type NominationStatus, isPending } from '../../domain/eligibility/evidence';
import { pointsText } from '../../domain/arithmetic/points';
import type { AwardRules } from '../../domain/rules/rulebook';
import type { RosterWord } from '../../domain/targets/targets';
import { nominations } from '../../i18n/papers/result-tabs/voting';
import type { Writing } from './context';
import { columnOf, countIf, literal } from './formulas';
import { statusOutcome } from './outcomes';

/** Among whom something is counted: `staff` are people, `everybody` people and units. */
export type Population = 'staff' | 'units' | 'everybody' | 'women' | 'lecturers';

/** What people or units are counted for: being nominated for an award, or what a target asks of the roster; `null` counts all of them. */
export type CountedFor = { readonly award: string } | { readonly roster: RosterWord } | null;

/** Formulas that count in `KQ - Đề nghị`. */
export interface NominationCounts {
  /** How many people or units have a status for an award. */
  withStatus(award: string, status: NominationStatus): string;
  /** How many people or units may be proposed for an award. */
  eligible(award: AwardRules): string;
  /** How many cases of an award are still open. */
  pending(award: string): string;
  /** How many of the women or lecturers are nominated for an award. */
  nominatedAmong(award: string, of: 'women' | 'lecturers'): string;
  /** For how many a target about the roster is met, for a word that some target of the campaign asks for. */
  holding(word: RosterWord): string;
  /** The same, or a nomination, within a unit. `unit` is a cell or a text in a formula that says its name. */
  inUnit(unit: string, of: Population, counted: CountedFor): string;
  /** How many have a final score from `least` (it included) to below `below`, in hundredths of a point; `null` has no end there. */
  scored(least: number | null, below: number | null): string;
  /** How many there are. */
  among(of: Population): string;
}

/** Columns (0-based) of the list before those of the awards, after which stand those of the roster's words. */
export const LISTED = { name: 2, unit: 3, kind: 4, women: 5, lecturer: 6, final: 7 } as const;

/** Where the columns and rows of the list stand (0-based), for the formulas that count in it. */
export interface Listing {
  readonly first: number;
  readonly last: number;
  readonly rosterWords: readonly RosterWord[];
}

/** The formulas over a list that stands there. */
export function countsOf(
  { texts, tabNames, awards }: Writing,
  { first, last, rosterWords }: Listing,
): NominationCounts {
  const rangeOf = (column: number): string => columnOf(tabNames.KqDeNghi, column, first, last);
  const wordRange = (word: RosterWord): string => rangeOf(LISTED.final + 1 + awards.length + rosterWords.indexOf(word));
  const awardRange = (award: string): string => rangeOf(LISTED.final + 1 + awards.findIndex(({ id }) => id === award));
  const nominated = statusOutcome(texts, 'nominated').text;
  const is = (range: string, text: string): string => `(${range}=${literal(text)})`;
  const flagged = (of: 'women' | 'lecturers'): string => rangeOf(of === 'women' ? LISTED.women : LISTED.lecturer);
  const isOfUnit = (unit: string): string =>
    `(${is(rangeOf(LISTED.kind), texts.words.unit)}*(${rangeOf(LISTED.name)}=${unit}))`;
  const isPersonIn = (unit: string): string =>
    `(${is(rangeOf(LISTED.kind), texts.words.person)}*(${rangeOf(LISTED.unit)}=${unit}))`;
  const isIn = (unit: string, of: Population): string => {
    switch (of) {
      case 'staff':
        return isPersonIn(unit);
      case 'everybody':
        return `(${isPersonIn(unit)}+${isOfUnit(unit)})`;
      case 'units':
        return isOfUnit(unit);
      case 'women':
      case 'lecturers':
        return `${isPersonIn(unit)}*${is(flagged(of), nominations.flag)}`;
    }
  };
  const isCounted = (counted: Exclude<CountedFor, null>): string =>
    'award' in counted ? is(awardRange(counted.award), nominated) : is(wordRange(counted.roster), nominations.flag);
  const kindCount = (kind: 'person' | 'unit'): string => countIf(rangeOf(LISTED.kind), texts.words[kind]);
  const withStatus = (award: string, status: NominationStatus): string =>
    countIf(awardRange(award), statusOutcome(texts, status).text);
  return {
    withStatus,
    eligible: ({ id, subject }) =>
      [kindCount(subject), withStatus(id, 'ineligible'), withStatus(id, 'review')].join('-'),
    pending: (award) =>
      NOMINATION_STATUSES.filter(isPending)
        .map((status) => withStatus(award, status))
        .join('+'),
    nominatedAmong: (award, of) => countIf(awardRange(award), nominated, [flagged(of), nominations.flag]),
    holding: (word) => countIf(wordRange(word), nominations.flag),
    inUnit: (unit, of, counted) => `SUMPRODUCT(${isIn(unit, of)}*${counted === null ? '1' : isCounted(counted)})`,
    scored(least, below) {
      const finals = rangeOf(LISTED.final);
      // Scores are rounded to hundredths where they stand: nothing is worked out of a cell that may hold no number.
      const conditions = [
        `1*ISNUMBER(${finals})`,
        ...(least === null ? [] : [`(${finals}>=${pointsText(least)})`]),
        ...(below === null ? [] : [`(${finals}<${pointsText(below)})`]),
      ];
      return `SUMPRODUCT(${conditions.join('*')})`;
    },
    among(of) {
      switch (of) {
        case 'staff':
        case 'units':
          return kindCount(of === 'staff' ? 'person' : 'unit');
        case 'everybody':
          return `${kindCount('person')}+${kindCount('unit')}`;
        case 'women':
        case 'lecturers':
          return countIf(flagged(of), nominations.flag);
      }
    },
  };
}
