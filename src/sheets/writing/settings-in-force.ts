import { valueAt } from '../../domain/checked';
import { awardOfKey } from '../../domain/rules/choices';
import type { AwardPack } from '../../domain/rules/pack';
import { awardCatalogue } from '../../domain/rules/rulebook';
import { type Setting, byDefault } from '../../domain/rules/settings';
import { compareCodes } from '../../domain/text/order';
import type { Writing } from './context';

/** An award, and those whose conditions it takes over. */
function withIncluded(catalogue: ReadonlyMap<string, AwardPack>, id: string): readonly string[] {
  const { includes } = valueAt(catalogue, id);
  return includes === undefined ? [id] : [id, ...withIncluded(catalogue, includes.award)];
}

/** What decided something in this round without anybody having set it (contract 2 and 4.3: votes and the chain of titles). */
function defaults({ rules, evaluation }: Writing): readonly (readonly [key: string, text: string])[] {
  const ofVotes = evaluation.votes.flatMap(({ award, threshold }) =>
    threshold === null
      ? []
      : ([
          [`${award}.vote.comparator`, threshold.comparator],
          [`${award}.vote.base`, threshold.base],
        ] as const),
  );
  const hasChain = rules.awards.some(({ conditions }) =>
    conditions.some(({ rule }) => rule === 'title.consecutive-years'),
  );
  return [...ofVotes, ...(hasChain ? ([['cstd-tinh.chain-ends', 'either']] as const) : [])];
}

/**
 * The parameters that this round goes by, by key: the general ones, those of the campaign's awards and of the awards these include, and whatever the
 * workbook or the plan sets; then what held by default.
 */
export function settingsInForce(writing: Writing): readonly Setting[] {
  const { regime, campaign, settings } = writing.rules;
  const catalogue = awardCatalogue(regime, campaign);
  const concerned = new Set(campaign.awards.flatMap((id) => withIncluded(catalogue, id)));
  const told = [...settings.values()].filter(({ key, layer }) => {
    const award = awardOfKey(key);
    return layer !== 'regime' || !catalogue.has(award) || concerned.has(award);
  });
  const assumed = defaults(writing)
    .filter(([key]) => !settings.has(key))
    .map(([key, text]): Setting => ({ ...byDefault(key, text), overrides: [] }));
  return [...told, ...assumed].sort((left, right) => compareCodes(left.key, right.key));
}
