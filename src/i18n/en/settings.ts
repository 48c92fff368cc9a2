import type { Texts } from '../texts';

/** Parameters of an award, by the end of their key. */
export const awardSettings: Texts['awardSettings'] = {
  'vote.percent': 'share of “yes” needed',
  'vote.comparator': 'how the share is compared',
  'vote.base': 'the share is taken of',
  'vote.required': 'a vote is required',
  'ceiling.percent': 'ceiling',
  'ceiling.base': 'the ceiling is taken of',
  'ceiling.rounding': 'rounding of the ceiling',
  'ceiling.places': 'places at most',
  'rule.confirmed': 'conditions confirmed',
};

/** Parameters of the whole round. */
export const roundSettings: Texts['roundSettings'] = {
  'council.quorum': 'share of members that must be present',
  'ballot.all-blank': 'a wholly blank ballot',
  'ballot.unmarked-name': 'an unmarked name on a ballot',
  'cstd-tinh.chain-ends': 'year in which the CSTĐCS chain for CSTĐ tỉnh ends',
  'cstd-co-so.rule': 'initiative and rating for CSTĐCS',
  'score.step': 'step of scores',
  'score.bonus-cap': 'most bonus points',
  'score.penalty-cap': 'most penalty points',
  'score.total-cap': 'highest total',
  'score.rater-gap': 'gap between raters that is warned of',
  'article.points': 'points for an approved article',
  'article.cap': 'most points for articles',
  'reward.base-salary': 'base salary',
  regime: 'regulations that apply',
};

/** Values of parameters that are words. */
export const settingValues: Texts['settingValues'] = {
  yes: 'yes',
  no: 'no',
  none: 'no ceiling',
  staff: 'everybody in the roster',
  valid: 'valid',
  invalid: 'invalid',
  blank: 'no opinion',
  'this-year': 'this year',
  'year-before': 'the year before',
  either: 'this year or the year before',
  initiative: 'an initiative',
  'rating-or-initiative': 'excellent rating or an initiative',
  'rating-and-initiative': 'excellent rating and an initiative',
  '>=': 'reaching it is enough (≥)',
  '>': 'it must be passed (>)',
};

/** How parameters are named where both the award and the parameter are told. */
export const settingNames: Texts['settingNames'] = {
  ofAward: (award, setting) => `${award}: ${setting}`,
  target: (target) => `target “${target}”`,
};
