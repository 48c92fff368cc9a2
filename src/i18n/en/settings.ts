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
  'ldtt.recruit.months': 'months that a new recruit must have worked',
  'ldtt.maternity-counts': 'maternity leave counts as time worked',
  'ldtt.discipline.from': 'measure from which discipline rules out LĐTT',
  'giay-khen.discipline.from': 'measure from which discipline rules out a certificate of merit',
  'dien-hinh-tien-tien.discipline.from': 'measure from which discipline rules out an exemplar',
  'tap-the-ldtt.share.percent': 'share of LĐTT that TTLĐTT must exceed',
  'tap-the-ldxs.share.percent': 'share of LĐTT that TTLĐXS must reach',
  'rating.decree': 'decree on quality ratings that applies',
  'rating.htxs.base': 'the share of excellent ratings is taken of',
  'rating.htxs.excellent-body': 'the body itself is rated excellent',
  'rating.htxs.party-percent': 'share of excellent ratings in the Party organisation',
  'score.base': 'points that everyone begins with',
  'score.step': 'step of scores',
  'score.bonus-cap': 'most bonus points',
  'score.penalty-cap': 'most penalty points',
  'score.total-cap': 'highest total',
  'score.rater-gap': 'gap between raters that is warned of',
  'score.rule.confirmed': 'rules of the scoring scheme confirmed',
  'article.points': 'points for an approved article',
  'article.cap': 'most points for articles',
  'reward.base-salary': 'base salary',
  'paper.style': 'style of papers',
  regime: 'regulations that apply',
};

/** Values of parameters that are words. */
export const settingValues: Texts['settingValues'] = {
  yes: 'yes',
  no: 'no',
  none: 'no ceiling',
  state: 'state style (Decree 30/2020)',
  party: 'style of the Party’s papers',
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
  'final-htt': 'those rated good in the end',
  'reached-htt': 'all who reached good, the excellent among them',
  'nd-90-2020': 'Decree 90/2020/NĐ-CP',
  'nd-48-2023': 'Decree 90/2020/NĐ-CP as amended by Decree 48/2023/NĐ-CP',
  'nd-335-2025': 'Decree 335/2025/NĐ-CP (civil servants)',
  'nd-233-2026': 'Decree 233/2026/NĐ-CP',
  '>=': 'reaching it is enough (≥)',
  '>': 'it must be passed (>)',
};

/** How parameters are named where both the award and the parameter are told. */
export const settingNames: Texts['settingNames'] = {
  ofAward: (award, setting) => `${award}: ${setting}`,
  target: (target) => `target “${target}”`,
  months: (months) => `${months} months`,
  noExclusion: 'no exclusion by itself',
  open: (suggest) => (suggest === null ? 'not chosen' : `not chosen (hint: ${suggest}, not checked)`),
  figure: (target) => `figure of the target “${target}”`,
};
