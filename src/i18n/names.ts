import type { Round } from '../domain/round/round';
import type { RuleBook } from '../domain/rules/rulebook';

/** What codes stand for: awards by id (short and full names), people and units by code. */
export interface Names {
  readonly awards: ReadonlyMap<string, string>;
  readonly fullAwards: ReadonlyMap<string, string>;
  readonly subjects: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<string, string>;
}

/** Names where nothing has been read yet. */
export const NO_NAMES: Names = { awards: new Map(), fullAwards: new Map(), subjects: new Map(), targets: new Map() };

/** The names of a round under its rules. A person's name wins over a unit's with the same code. */
export function namesOf(
  { people, collectives }: Pick<Round, 'people' | 'collectives'>,
  {
    regime,
    campaign,
  }: { readonly regime: Pick<RuleBook['regime'], 'awards'>; readonly campaign: RuleBook['campaign'] },
): Names {
  const awards = [...Object.entries(regime.awards), ...Object.entries(campaign.ownAwards)];
  return {
    awards: new Map(awards.map(([id, { short }]) => [id, short])),
    fullAwards: new Map(awards.map(([id, { name }]) => [id, name])),
    subjects: new Map([...collectives, ...people].map(({ id, name }) => [id, name])),
    targets: new Map(campaign.targets.map(({ id, name }) => [id, name])),
  };
}

/** The short name of an award, else its id. */
export function awardName(names: Names, id: string): string {
  return names.awards.get(id) ?? id;
}
