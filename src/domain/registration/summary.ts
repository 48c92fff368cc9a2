import type { CellRef } from '../cell';
import { valueAt } from '../checked';
import { type Candidate, candidateId, candidatesFor } from '../eligibility/evidence';
import { type Field, fieldAt } from '../round/field';
import type { Registration } from '../round/people';
import type { Round } from '../round/round';
import type { AwardRules } from '../rules/rulebook';
import { unitsOf } from '../units';

/**
 * Whether somebody registered: `registered` for anything (also where the cell names something that is no award besides, or only that: `isUnclear`
 * tells), `none` for nothing, `unknown` where the cell cannot be read or there is no such column. Those are never counted as not registered.
 */
export type RegistrationState = 'registered' | 'none' | 'unknown';

/** A person or unit with what it registered for. */
export interface Registrant {
  readonly candidate: Candidate;
  readonly id: string;
  readonly state: RegistrationState;
  /** Whether the cell also names something that is no award. */
  readonly isUnclear: boolean;
  readonly awards: readonly string[];
  readonly at: CellRef | null;
}

/** How many registered, of some people or units. */
export interface RegistrationCount {
  readonly all: number;
  readonly registered: number;
  readonly none: number;
  readonly unknown: number;
  /** By award, how many registered for it. */
  readonly byAward: ReadonlyMap<string, number>;
}

/** Who registered for what: everybody, by unit, and in all. */
export interface RegistrationSummary {
  /** The campaign's awards in its order, then others that somebody named. */
  readonly awards: readonly string[];
  readonly registrants: readonly Registrant[];
  /** The people of each unit; an empty name is for people without a unit. */
  readonly units: readonly {
    readonly name: string;
    readonly ids: readonly string[];
    readonly count: RegistrationCount;
  }[];
  readonly people: RegistrationCount;
  readonly collectives: RegistrationCount;
}

function stateOf(field: Field<Registration>): Pick<Registrant, 'state' | 'isUnclear' | 'awards' | 'at'> {
  const at = fieldAt(field);
  switch (field.state) {
    case 'known': {
      const { awards, hasUnknown } = field.value;
      return { state: awards.length > 0 || hasUnknown ? 'registered' : 'none', isUnclear: hasUnknown, awards, at };
    }
    case 'empty':
      return { state: 'none', isUnclear: false, awards: [], at };
    case 'unreadable':
    case 'absent':
      return { state: 'unknown', isUnclear: false, awards: [], at };
  }
}

function countOf(those: readonly Registrant[], awards: readonly string[]): RegistrationCount {
  const having = (state: RegistrationState): number => those.filter((one) => one.state === state).length;
  return {
    all: those.length,
    registered: having('registered'),
    none: having('none'),
    unknown: having('unknown'),
    byAward: new Map(awards.map((award) => [award, those.filter((one) => one.awards.includes(award)).length])),
  };
}

/** People or units with their registrations; none where the campaign has no award for them and nobody registered all the same. */
function registrantsOf(subject: Candidate['subject'], round: Round, isAsked: boolean): readonly Registrant[] {
  const registrants = candidatesFor(subject, round).map((candidate): Registrant => {
    const { registered } = candidate.subject === 'person' ? candidate.person : candidate.unit;
    return { candidate, id: candidateId(candidate), ...stateOf(registered) };
  });
  return isAsked || registrants.some(({ state }) => state === 'registered') ? registrants : [];
}

/**
 * The summary of registrations; `null` where the workbook has no column for them, or where there is nothing to register for. `campaignAwards` are
 * listed in any case.
 */
export function registrationSummary(
  round: Round,
  campaignAwards: readonly Pick<AwardRules, 'id' | 'subject'>[],
): RegistrationSummary | null {
  const registrants = (['person', 'unit'] as const).flatMap((subject) =>
    registrantsOf(
      subject,
      round,
      campaignAwards.some((award) => award.subject === subject),
    ),
  );
  if (registrants.every(({ at }) => at === null)) return null;
  const awards = [...new Set([...campaignAwards.map(({ id }) => id), ...registrants.flatMap((one) => one.awards)])];
  const people = registrants.filter(({ candidate }) => candidate.subject === 'person');
  const byId = new Map(people.map((one) => [one.id, one]));
  return {
    awards,
    registrants,
    units: unitsOf(round)
      .filter((unit) => unit.people.some(({ id }) => byId.has(id)))
      .map((unit) => ({
        name: unit.name,
        ids: unit.people.map(({ id }) => id),
        count: countOf(
          unit.people.map(({ id }) => valueAt(byId, id)),
          awards,
        ),
      })),
    people: countOf(people, awards),
    collectives: countOf(
      registrants.filter(({ candidate }) => candidate.subject === 'unit'),
      awards,
    ),
  };
}
