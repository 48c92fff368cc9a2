import { type Percent, type Ratio, checkedPercent, ratioText, reaches, roundRatio, shareOf } from '../arithmetic/ratio';
import { type Finding, finding } from '../finding';
import { fieldValue } from '../round/field';
import type { Person } from '../round/people';
import type { Round } from '../round/round';
import { openChoices } from '../rules/choices';
import type { RatingShareRule } from '../rules/pack';
import type { RuleBook } from '../rules/rulebook';
import { type Settings, isYes, percentSetting, settingText } from '../rules/settings';
import { GROUPS, type Group, RATING_BASES, type RatingBase, type RuleStatus } from '../terms';

/** Among whom a share of excellent ratings is taken: the whole body, or those of its people with similar tasks. */
export type RatingScope = 'all' | Group;

/** The share of excellent ratings in one scope. What nobody has chosen yet is `null`. */
export interface RatingShare {
  readonly scope: RatingScope;
  /** How many are rated excellent. */
  readonly excellent: number;
  readonly base: number | null;
  readonly percent: Percent | null;
  /** The share of the base, before what lies beyond a whole person is dropped. */
  readonly exact: Ratio | null;
  readonly limit: number | null;
  /** Whether no more are rated excellent than may be; `null` where that cannot be told yet. */
  readonly isWithin: boolean | null;
  /** The parameter that has to be chosen before the limit can be told; `null` where none is missing. */
  readonly missing: 'rating.htxs.base' | 'rating.htxs.party-percent' | null;
  readonly citation: string;
  readonly status: RuleStatus;
}

type CappedRule = Exclude<RatingShareRule, { kind: 'none' }>;

/** The share before rounding, in plain decimal where it ends, else as a fraction; `null` where it is not known. */
export function exactShareText({ exact }: RatingShare): string | null {
  return exact === null ? null : ratioText(exact);
}

/** Counts of ratings; nobody is counted whose rating cannot be read. */
interface Counted {
  readonly excellent: number;
  readonly good: number;
  readonly people: number;
  readonly isUnreadable: boolean;
}

function countRatings(people: readonly Person[]): Counted {
  const rated = people.map(({ rating }) => fieldValue(rating));
  return {
    excellent: rated.filter((rating) => rating === 'HTXS').length,
    good: rated.filter((rating) => rating === 'HTT').length,
    people: people.length,
    isUnreadable: people.some(({ rating }) => rating.state === 'unreadable'),
  };
}

/** The number that a percent of those rated good is taken of, in either reading. */
function baseOf(reading: RatingBase, { excellent, good }: Counted): number {
  switch (reading) {
    case 'final-htt':
      return good;
    case 'reached-htt':
      return good + excellent;
  }
}

/** Not more than the share: as a whole number, what is left when the fraction is dropped. */
function isWithinShare(count: number, base: number, { ratio }: Percent): boolean {
  return !reaches(count, base, ratio, '>');
}

function percentOf(rule: CappedRule, settings: Settings): Percent | null {
  switch (rule.kind) {
    case 'party-share':
      return percentSetting(settings, 'rating.htxs.party-percent');
    case 'of-good':
      return checkedPercent(isYes(settings, 'rating.htxs.excellent-body') ? rule.percentOfExcellentBody : rule.percent);
  }
}

function shareIn(scope: RatingScope, people: readonly Person[], rule: CappedRule, settings: Settings): RatingShare {
  const counted = countRatings(people);
  const { excellent, isUnreadable } = counted;
  const { citation, status } = rule;
  const percent = percentOf(rule, settings);
  const chosen = settingText(settings, 'rating.htxs.base');
  const readings = RATING_BASES.filter((reading) => chosen === null || reading === chosen);
  const bases = rule.kind === 'party-share' ? [counted.people] : readings.map((reading) => baseOf(reading, counted));
  const common = { scope, excellent, percent, citation, status };
  if (percent === null) {
    const missing = 'rating.htxs.party-percent';
    return { ...common, base: null, exact: null, limit: null, isWithin: excellent === 0 ? true : null, missing };
  }
  const verdicts = new Set(bases.map((base) => isWithinShare(excellent, base, percent)));
  const isWithin = verdicts.size > 1 || isUnreadable ? null : verdicts.has(true);
  const [base, ...others] = bases;
  if (base === undefined || others.length > 0) {
    return { ...common, base: null, exact: null, limit: null, isWithin, missing: 'rating.htxs.base' };
  }
  const exact = shareOf(percent.ratio, base);
  return { ...common, base, exact, limit: roundRatio(exact, 'floor'), isWithin, missing: null };
}

/**
 * How many are rated excellent and how many may be, in the whole body and in each of its groups with similar tasks, under the decree in force. None
 * where it sets no share, in a round that is not of a year, and where nobody's rating is known.
 */
export function ratingShares({ people, period }: Round, { rating, settings }: RuleBook): readonly RatingShare[] {
  if (rating === null || rating.share.kind === 'none' || period !== 'year') return [];
  const rule = rating.share;
  const scopes: readonly RatingScope[] = ['all', ...GROUPS];
  return scopes.flatMap((scope) => {
    const within = scope === 'all' ? people : people.filter(({ group }) => fieldValue(group) === scope);
    return within.some((person) => person.rating.state === 'known') ? [shareIn(scope, within, rule, settings)] : [];
  });
}

/** A warning for each scope with more excellent ratings than may be, and a mention of what has to be chosen before that can be told. */
export function shareFindings(shares: readonly RatingShare[], rules: RuleBook): readonly Finding[] {
  const exceeded = shares.flatMap(({ isWithin, scope, excellent, limit, percent, citation, status }) =>
    isWithin !== false || percent === null
      ? []
      : [
          finding('rating.share-exceeded', null, null, {
            scope,
            excellent: String(excellent),
            limit: limit === null ? '' : String(limit),
            percent: percent.text,
            citation,
            status,
          }),
        ],
  );
  const missing = new Set(shares.flatMap((share) => (share.isWithin === null ? [share.missing] : [])));
  const open = openChoices(rules)
    .filter(({ key }) => [...missing].some((parameter) => parameter === key))
    .map(({ key, suggest, citation, status }) =>
      finding('rule.unconfirmed', null, null, { rule: key, suggest: suggest ?? '', citation, status }),
    );
  return [...exceeded, ...open];
}
