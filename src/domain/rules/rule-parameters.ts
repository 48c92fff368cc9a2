import { DISCIPLINE_FLOORS, MERIT_RULES, RATING_BASES } from '../terms';

const YES_NO = { kind: 'one-of', words: ['yes', 'no'] } as const;
const PERCENT = { kind: 'percent' } as const;
const DISCIPLINE_FROM = { kind: 'one-of', words: DISCIPLINE_FLOORS } as const;

/** Keys of the parameters that set the figure of a condition in place of the pack's; the condition names its own. */
export const FIGURE_KEYS = [
  'cstd-co-so.rule',
  'ldtt.recruit.months',
  'ldtt.discipline.from',
  'giay-khen.discipline.from',
  'dien-hinh-tien-tien.discipline.from',
  'tap-the-ldtt.share.percent',
  'tap-the-ldxs.share.percent',
] as const;
/** The key of a parameter that sets the figure of a condition. */
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** What the figures of conditions may be. */
export const FIGURE_PARAMETERS = {
  'cstd-co-so.rule': { kind: 'one-of', words: MERIT_RULES },
  /** Months from which on somebody recruited in the year is considered; 0: from the first day. */
  'ldtt.recruit.months': { kind: 'one-of', words: Array.from({ length: 13 }, (_, months) => String(months)) },
  'ldtt.discipline.from': DISCIPLINE_FROM,
  'giay-khen.discipline.from': DISCIPLINE_FROM,
  'dien-hinh-tien-tien.discipline.from': DISCIPLINE_FROM,
  'tap-the-ldtt.share.percent': PERCENT,
  'tap-the-ldxs.share.percent': PERCENT,
} as const satisfies Record<FigureKey, object>;

/** Parameters of time considered and of quality ratings. The decrees are those of the packs, by id. */
export const RATING_PARAMETERS = {
  'ldtt.maternity-counts': YES_NO,
  'rating.decree': { kind: 'one-of', words: ['nd-90-2020', 'nd-48-2023', 'nd-335-2025', 'nd-233-2026'] },
  'rating.htxs.base': { kind: 'one-of', words: RATING_BASES },
  'rating.htxs.excellent-body': YES_NO,
  'rating.htxs.party-percent': PERCENT,
} as const;
