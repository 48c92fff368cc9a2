import type { CellRef } from '../domain/cell';
import { itemAt } from '../domain/checked';
import type { Round } from '../domain/round/round';
import type { BandOutcome } from '../domain/scoring/bands';
import type { RaterTotal } from '../domain/scoring/scores';
import type { Hundredths } from '../domain/arithmetic/points';
import { RATERS, type Rater } from '../domain/terms';
import { makeSearch } from '../domain/text/search';
import type { Review } from './review';

/** Somebody, or a unit, as the workbook has it. */
export interface Subject {
  readonly kind: 'person' | 'unit';
  readonly id: string;
  readonly name: string;
  /** Empty for a unit. */
  readonly unit: string;
  readonly position: string;
  readonly at: CellRef;
}

/** Everybody, then the units, in the order of the tabs. */
export function subjectsOf({ people, collectives }: Pick<Round, 'people' | 'collectives'>): readonly Subject[] {
  return [
    ...people.map(({ id, name, unit, position, at }) => ({ kind: 'person' as const, id, name, unit, position, at })),
    ...collectives.map(({ id, name, at }) => ({ kind: 'unit' as const, id, name, unit: '', position: '', at })),
  ];
}

/** A search by name, code and unit, for which diacritics are not needed. */
export function searchIn(subjects: readonly Subject[]): (query: string) => readonly Subject[] {
  // A person and a unit may have one code.
  const search = makeSearch(
    subjects.map(({ id, name, unit }, index) => ({ id: String(index), name, others: [id, unit] })),
  );
  return (query) => search(query).map((index) => itemAt(subjects, Number(index)));
}

/** What the raters gave somebody, what counts (in hundredths) and its class; `null` where nobody scored. */
export interface GivenScores {
  readonly given: readonly { readonly rater: Rater; readonly total: RaterTotal }[];
  readonly final: Hundredths | null;
  readonly band: BandOutcome | null;
}

/** The scores of a person. */
export function scoresOf({ evaluation }: Review, { kind, id }: Subject): GivenScores | null {
  const scores = kind === 'person' ? evaluation.scores.get(id) : undefined;
  if (scores === undefined) return null;
  const given = RATERS.map((rater) => ({ rater, total: scores.byRater[rater] }));
  return given.every(({ total }) => total.kind === 'not-scored')
    ? null
    : { given, final: scores.final, band: scores.band };
}
