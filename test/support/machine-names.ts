import { parameterKinds, targetScope } from '../../src/domain/rules/parameters';
import { CAMPAIGNS, REGIMES } from '../../src/packs';

/** What each campaign lets a round set, under any regime. */
export const SCOPES = CAMPAIGNS.map((campaign) => {
  const regimes = REGIMES.map(({ id }) => id);
  const awards = [...new Set([...campaign.awards, ...REGIMES.flatMap((regime) => Object.keys(regime.awards))])];
  return { campaign, awards, kinds: parameterKinds({ awards, regimes, ...targetScope(campaign) }) };
});

/** The names of machines, each in the midst of words. */
function inWords(names: Iterable<string>): RegExp {
  const found = [...names].filter((name) => /[.-]/.test(name)).map((name) => name.replace(/\./g, '\\.'));
  return new RegExp(`(?<![\\p{L}\\d/.-])(?:${found.join('|')})(?![\\p{L}\\d/-]|\\.\\p{L})`, 'u');
}

/** A key of a parameter, the id of an award or a regime: right in a cell or a report, and nothing that a council would say. */
export const MACHINE_NAME = inWords(
  new Set([...SCOPES.flatMap(({ kinds, awards }) => [...kinds.keys(), ...awards]), ...REGIMES.map(({ id }) => id)]),
);
