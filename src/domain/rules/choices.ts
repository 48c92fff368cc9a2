import { type RuleStatus, isWeak } from '../terms';
import { figureTexts, isAdjustable } from './figures';
import type { AwardPack, Condition } from './pack';
import { type RuleBook, awardCatalogue } from './rulebook';
import { isYesOfRound } from './settings';

/** A parameter that nobody has set and that no source is good enough to assume; `suggest` is a hint to compare, never used by itself. */
export interface OpenChoice {
  readonly key: string;
  readonly suggest: string | null;
  readonly citation: string;
  readonly status: RuleStatus;
}

/** A figure that a condition gives by itself, by the key of the parameter that could set another. */
export interface GivenFigure {
  readonly key: string;
  readonly text: string;
  readonly citation: string;
  readonly status: RuleStatus;
}

/** What stands before the first dot of a parameter's key: the award, where it is of one. */
export function awardOfKey(key: string): string {
  return key.replace(/\..*$/, '');
}

/** All conditions that an award names, those of the awards it includes first. */
function namedConditions(catalogue: ReadonlyMap<string, AwardPack>, id: string): readonly Condition[] {
  const pack = catalogue.get(id);
  if (pack === undefined) return [];
  return pack.includes === undefined
    ? pack.conditions
    : [...namedConditions(catalogue, pack.includes.award), ...pack.conditions];
}

type Figure = GivenFigure | OpenChoice;

/** What the figure of a condition is worth: given, or only suggested until the round sets it or confirms the rules of its award. */
function figureOf(condition: Condition, { settings }: RuleBook): readonly Figure[] {
  if (!isAdjustable(condition) || settings.has(condition.parameter)) return [];
  const { parameter: key, citation, status } = condition;
  const { text, suggest } = figureTexts(condition);
  const isConfirmed = !isWeak(status) || isYesOfRound(settings, `${awardOfKey(key)}.rule.confirmed`);
  return [text !== null && isConfirmed ? { key, text, citation, status } : { key, suggest, citation, status }];
}

function figures(rules: RuleBook): readonly Figure[] {
  const catalogue = awardCatalogue(rules.regime, rules.campaign);
  const all = rules.awards
    .flatMap(({ id }) => namedConditions(catalogue, id))
    .flatMap((condition) => figureOf(condition, rules));
  return [...new Map(all.map((figure) => [figure.key, figure])).values()];
}

/** The figures that the conditions of this round's awards give by themselves, where no parameter sets another. */
export function givenFigures(rules: RuleBook): readonly GivenFigure[] {
  return figures(rules).filter((figure) => 'text' in figure);
}

/** What the share of excellent ratings still needs, where the decree in force caps them. */
function ratingChoices({ rating, settings }: RuleBook): readonly OpenChoice[] {
  const choice = ((): OpenChoice | null => {
    switch (rating?.share.kind) {
      case 'of-good': {
        const { suggest, citation, status } = rating.share.base;
        return { key: 'rating.htxs.base', suggest, citation, status };
      }
      case 'party-share': {
        const { citation, status } = rating.share;
        return { key: 'rating.htxs.party-percent', suggest: null, citation, status };
      }
      case 'none':
      case undefined:
        return null;
    }
  })();
  return choice === null || settings.has(choice.key) ? [] : [choice];
}

/** What the council still has to choose for this round's awards: figures of conditions, then parameters of the whole regime. */
export function openChoices(rules: RuleBook): readonly OpenChoice[] {
  const { regime, campaign, awards, settings } = rules;
  const known = awardCatalogue(regime, campaign);
  const concerns = (key: string): boolean => {
    const award = awardOfKey(key);
    return !known.has(award) || awards.some(({ id }) => id === award);
  };
  const ofRegime = Object.entries(regime.choices)
    .filter(([key]) => !settings.has(key) && concerns(key))
    .map(([key, { suggest, citation, status }]) => ({ key, suggest, citation, status }));
  return [...figures(rules).filter((figure) => 'suggest' in figure), ...ofRegime, ...ratingChoices(rules)];
}
