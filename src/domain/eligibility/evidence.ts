import type { CellRef } from '../cell';
import type { Judgements } from '../judgements/judgements';
import type { Person, Collective } from '../round/people';
import type { Round } from '../round/round';

/** How a nomination can come out; the words of the contract. */
export const NOMINATION_STATUSES = [
  'nominated',
  'tied-at-ceiling',
  'over-ceiling',
  'vote-failed',
  'undetermined',
  'no-quorum',
  'not-on-ballot',
  'review',
  'ineligible',
] as const;
/** How a nomination came out. */
export type NominationStatus = (typeof NOMINATION_STATUSES)[number];

const PENDING: readonly NominationStatus[] = [
  'review',
  'undetermined',
  'no-quorum',
  'tied-at-ceiling',
  'not-on-ballot',
];

/** Whether something that is still to come (a check, a vote, a decision) could make a nomination of this. */
export function isPending(status: NominationStatus): boolean {
  return PENDING.includes(status);
}

/** The nominations of the awards that were worked out before, by award and candidate. */
export type Nominations = ReadonlyMap<string, ReadonlyMap<string, NominationStatus>>;

/** What conditions look at: the round, its year, and the nominations so far. */
export interface Evidence {
  readonly year: number;
  readonly chainEnds: 'this-year' | 'year-before' | 'either';
  readonly peopleById: ReadonlyMap<string, Person>;
  readonly nominations: Nominations;
  /** Whether maternity leave counts as time worked; `null` where neither law nor round says. */
  readonly maternityCounts: boolean | null;
  /** What the council said of people, where a tab says it. */
  readonly judgements: Judgements;
  /** Whether the round confirms the rules of an award whose source is weak. */
  readonly isConfirmed: (award: string) => boolean;
  /** The cell that says whether it does; `null` where none says so. */
  readonly confirmedAt: (award: string) => CellRef | null;
}

/** A person or a unit, whichever the award is for. */
export type Candidate =
  { readonly subject: 'person'; readonly person: Person } | { readonly subject: 'unit'; readonly unit: Collective };

/** The code of a candidate. */
export function candidateId(candidate: Candidate): string {
  return candidate.subject === 'person' ? candidate.person.id : candidate.unit.id;
}

/** The name of a candidate. */
export function candidateName(candidate: Candidate): string {
  return candidate.subject === 'person' ? candidate.person.name : candidate.unit.name;
}

/** Everybody, or every unit, that an award is for, in the order of the tabs. */
export function candidatesFor(subject: 'person' | 'unit', round: Round): readonly Candidate[] {
  return subject === 'person'
    ? round.people.map((person) => ({ subject, person }))
    : round.collectives.map((unit) => ({ subject, unit }));
}
