import { valueAt } from '../checked';
import type { Entry } from '../evaluate';
import type { Person } from '../round/people';
import type { Round } from '../round/round';
import type { AwardRules } from '../rules/rulebook';
import { unitsOf } from '../units';

/** How many units and awards a picture has room for: beyond them nobody tells one from another. */
export const MOST_UNITS = 40;
export const MOST_AWARDS = 5;

/** A unit with how many of its people are nominated for each of the awards. */
export interface UnitAwards {
  /** Empty for people who belong to no unit. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly counts: readonly number[];
}

/** Who is nominated for what, unit by unit. */
export interface AwardsByUnit {
  /** The awards of people for which somebody is nominated, the first of them. */
  readonly awards: readonly AwardRules[];
  /** The units that have people, the first of them. */
  readonly units: readonly UnitAwards[];
  readonly awardsLeftOut: number;
  readonly unitsLeftOut: number;
}

/** How many people of each unit are nominated, award by award. */
export function awardsByUnit(
  round: Round,
  awards: readonly AwardRules[],
  entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>,
): AwardsByUnit {
  const isNominated = ({ id: award }: AwardRules, { id }: Person): boolean =>
    valueAt(valueAt(entries, award), id).status === 'nominated';
  const given = awards.filter(
    (award) => award.subject === 'person' && round.people.some((person) => isNominated(award, person)),
  );
  const shown = given.slice(0, MOST_AWARDS);
  const units = unitsOf(round).filter(({ people }) => people.length > 0);
  return {
    awards: shown,
    units: units.slice(0, MOST_UNITS).map(({ name, people }) => ({
      name,
      people,
      counts: shown.map((award) => people.filter((person) => isNominated(award, person)).length),
    })),
    awardsLeftOut: given.length - shown.length,
    unitsLeftOut: Math.max(0, units.length - MOST_UNITS),
  };
}
