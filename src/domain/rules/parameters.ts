import { decimalText, parseDecimal, roundDecimal } from '../arithmetic/decimal';
import { type Hundredths, pointsText } from '../arithmetic/points';
import { parseFraction, parsePercent } from '../arithmetic/ratio';
import {
  ASKED_STYLES,
  COMPARATORS,
  FURTHER_PAPERS,
  NOMINEE_MEMBER_RULES,
  RECEIVERS,
  REWARDS_OF_SEVERAL,
  REWARD_ROUNDINGS,
  ROUNDINGS,
  VOTE_BASES,
} from '../terms';
import { FIGURE_PARAMETERS, RATING_PARAMETERS } from './rule-parameters';
import type { CampaignPack, Target } from './pack';

/** What the value of a parameter must be. */
export type ParameterKind =
  | { readonly kind: 'percent' }
  | { readonly kind: 'percent-or-none' }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'points' }
  | { readonly kind: 'count' }
  | { readonly kind: 'one-of'; readonly words: readonly string[] }
  /** Some of the words, `;` between, or `none`. */
  | { readonly kind: 'some-of'; readonly words: readonly string[] };

const YES_NO = { kind: 'one-of', words: ['yes', 'no'] } as const;
const POINTS = { kind: 'points' } as const;

/** Parameters of an award; the key is `AWARD.` and one of these. */
export const AWARD_PARAMETERS = {
  'vote.percent': { kind: 'percent' },
  'vote.comparator': { kind: 'one-of', words: COMPARATORS },
  'vote.base': { kind: 'one-of', words: VOTE_BASES },
  'vote.required': YES_NO,
  /** Whether the vote must be by secret ballot: then hands are not raised. */
  'vote.secret': YES_NO,
  'ceiling.percent': { kind: 'percent-or-none' },
  'ceiling.rounding': { kind: 'one-of', words: ROUNDINGS },
  'ceiling.places': { kind: 'count' },
  'rule.confirmed': YES_NO,
  'reward.coefficient': { kind: 'points' },
  /** Who settles it. */
  'granted-by': { kind: 'one-of', words: RECEIVERS },
  /** Who else gets the proposal, above the one who settles it. */
  'proposed-to': { kind: 'one-of', words: RECEIVERS },
} as const satisfies Record<string, ParameterKind>;

/** Parameters of the whole round. */
export const ROUND_PARAMETERS = {
  'council.quorum': { kind: 'fraction' },
  'council.nominee-member': { kind: 'one-of', words: NOMINEE_MEMBER_RULES },
  'ballot.all-blank': { kind: 'one-of', words: ['valid', 'invalid'] },
  'ballot.unmarked-name': { kind: 'one-of', words: ['blank', 'yes', 'no'] },
  'cstd-tinh.chain-ends': { kind: 'one-of', words: ['this-year', 'year-before', 'either'] },
  ...FIGURE_PARAMETERS,
  ...RATING_PARAMETERS,
  'score.base': POINTS,
  'score.step': POINTS,
  'score.bonus-cap': POINTS,
  'score.penalty-cap': POINTS,
  'score.total-cap': POINTS,
  'score.rater-gap': POINTS,
  'score.cross-check.people': { kind: 'count' },
  'score.rule.confirmed': YES_NO,
  'article.points': POINTS,
  'article.cap': POINTS,
  /** In đồng. */
  'reward.base-salary': { kind: 'count' },
  'reward.several': { kind: 'one-of', words: REWARDS_OF_SEVERAL },
  'reward.rounding': { kind: 'one-of', words: REWARD_ROUNDINGS },
  'ballot.paper.per-page': { kind: 'one-of', words: ['1', '2', '4', '6'] },
  'ballot.paper.form': { kind: 'one-of', words: ['boxes', 'crossing-out'] },
  'ballot.paper.spare': { kind: 'count' },
  /** The papers that become tabs besides the usual ones. */
  'paper.tabs': { kind: 'some-of', words: FURTHER_PAPERS },
  'paper.style': { kind: 'one-of', words: ASKED_STYLES },
} as const satisfies Record<string, ParameterKind>;

/** What a round's parameters may speak of. */
export interface ParameterScope {
  readonly awards: readonly string[];
  readonly regimes: readonly string[];
  /** Targets that are set by hand. */
  readonly targets: readonly string[];
  /** Targets whose figure the organisation sets. */
  readonly indicators?: readonly string[];
}

/** The targets of a campaign that parameters may speak of. */
export function targetScope({
  targets,
}: Pick<CampaignPack, 'targets'>): Required<Pick<ParameterScope, 'targets' | 'indicators'>> {
  const ofKind = (kind: Target['kind']): readonly string[] =>
    targets.filter((target) => target.kind === kind).map(({ id }) => id);
  return { targets: ofKind('by-hand'), indicators: ofKind('indicator') };
}

/** Every key that a round may set, with what its value must be. */
export function parameterKinds(scope: ParameterScope): ReadonlyMap<string, ParameterKind> {
  const kinds = new Map<string, ParameterKind>(Object.entries(ROUND_PARAMETERS));
  for (const award of scope.awards) {
    for (const [key, kind] of Object.entries(AWARD_PARAMETERS)) kinds.set(`${award}.${key}`, kind);
    kinds.set(`${award}.ceiling.base`, {
      kind: 'one-of',
      words: [...scope.awards.filter((other) => other !== award), 'staff'],
    });
  }
  for (const target of scope.targets) kinds.set(`target.${target}`, YES_NO);
  for (const target of scope.indicators ?? []) kinds.set(`target.${target}.figure`, POINTS);
  kinds.set('regime', { kind: 'one-of', words: scope.regimes });
  return kinds;
}

/** A number of points of 0 or more with at most two decimals, in hundredths; `null` for anything else. */
export function parsePoints(text: string): Hundredths | null {
  const decimal = parseDecimal(text);
  if (decimal === null || decimal.unscaled < 0n) return null;
  const hundredths = roundDecimal(decimal, 2);
  return decimalText(hundredths) === decimalText(decimal) ? Number(hundredths.unscaled) : null;
}

/** Points that a pack's schema has let through; a fault of the program where they are none. */
export function checkedPoints(text: string): Hundredths {
  const points = parsePoints(text);
  if (points === null) throw new Error(`${text} are no points`);
  return points;
}

/** A whole number of 0 or more; `null` for anything else. */
export function parseCount(text: string): number | null {
  const points = parsePoints(text);
  return points !== null && points % 100 === 0 ? points / 100 : null;
}

/** Some of the words in their own order, `; ` between; `null` where one is unknown, or where `none` stands with others. */
function someOf(words: readonly string[], text: string): string | null {
  const named = text.split(/[;,]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  if (named.length === 1 && named[0] === 'none') return 'none';
  return named.length > 0 && named.every((word) => words.includes(word))
    ? words.filter((word) => named.includes(word)).join('; ')
    : null;
}

/**
 * The value of a parameter in its one spelling (`70,0` → `70`, ` Yes ` → `yes`), or `null` where the parameter does not allow it. Words are
 * compared without regard to case.
 */
export function normaliseParameter(kind: ParameterKind, text: string): string | null {
  const word = text.trim().toLowerCase();
  switch (kind.kind) {
    case 'percent':
      return parsePercent(word)?.text ?? null;
    case 'percent-or-none':
      return word === 'none' ? word : (parsePercent(word)?.text ?? null);
    case 'fraction': {
      const fraction = parseFraction(word);
      return fraction !== null && fraction.ratio.numerator <= fraction.ratio.denominator ? fraction.text : null;
    }
    case 'points': {
      const points = parsePoints(word);
      return points === null ? null : pointsText(points);
    }
    case 'count':
      return parseCount(word)?.toString() ?? null;
    case 'one-of':
      return kind.words.includes(word) ? word : null;
    case 'some-of':
      return someOf(kind.words, word);
  }
}
