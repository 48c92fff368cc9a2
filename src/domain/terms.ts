/** The closed sets of words that the rules speak of. Their Vietnamese spellings are data of the reading and of `i18n`. */

/** Quality ratings, the lowest first. */
export const RATINGS = ['KHT', 'HT', 'HTT', 'HTXS'] as const;
/** A quality rating of a person or a unit for the year. */
export type Rating = (typeof RATINGS)[number];

/** Disciplinary measures, the mildest first. */
export const DISCIPLINES = ['khien-trach', 'canh-cao', 'giang-chuc', 'cach-chuc', 'buoc-thoi-viec'] as const;
/** A disciplinary measure taken in the year. */
export type Discipline = (typeof DISCIPLINES)[number];
/** From which measure on discipline rules somebody out; `none`: it does not. */
export const DISCIPLINE_FLOORS = ['none', ...DISCIPLINES] as const;

/** Levels at which an initiative can be recognised, the lowest first. */
export const INITIATIVE_LEVELS = ['co-so', 'tinh', 'toan-quoc'] as const;
/** The highest level that recognised an initiative this year. */
export type InitiativeLevel = (typeof INITIATIVE_LEVELS)[number];

/** What the title CSTĐCS asks for beside LĐTT: an initiative, or with an excellent rating either, or both. */
export const MERIT_RULES = ['initiative', 'rating-or-initiative', 'rating-and-initiative'] as const;
/** What the title CSTĐCS asks for beside LĐTT. */
export type MeritRule = (typeof MERIT_RULES)[number];

/** How the base of the share of excellent ratings is read: those rated good in the end, or all who reached that level. */
export const RATING_BASES = ['final-htt', 'reached-htt'] as const;
/** How the base of the share of excellent ratings is read. */
export type RatingBase = (typeof RATING_BASES)[number];

/** What somebody with several awards for one achievement gets: the money of the highest, or of each. */
/**
 * What somebody with several awards gets: the highest of each achievement (Decree 98/2023, article 53; Decree 91/2017, article 66), one for all of them,
 * or each.
 */
export const REWARDS_OF_SEVERAL = ['by-achievement', 'highest', 'each'] as const;
/** What somebody with several awards for one achievement gets. */
export type RewardOfSeveral = (typeof REWARDS_OF_SEVERAL)[number];

/** How reward money is rounded: half up to whole đồng, or up to thousands or ten thousands of them. */
export const REWARD_ROUNDINGS = ['half-up-to-1', 'up-to-1000', 'up-to-10000'] as const;
/** How reward money is rounded. */
export type RewardRounding = (typeof REWARD_ROUNDINGS)[number];

/** The groups of staff that some campaigns treat apart. */
export const GROUPS = ['leader', 'employee', 'worker'] as const;
/** Leaders and managers, public employees, or workers. */
export type Group = (typeof GROUPS)[number];

/** Gender as the roster has it. */
export const GENDERS = ['male', 'female'] as const;
/** Gender as the roster has it. */
export type Gender = (typeof GENDERS)[number];

/** Who gives scores, from the person up to the council. */
export const RATERS = ['self', 'unit', 'council'] as const;
/** The person, the unit, or the council. */
export type Rater = (typeof RATERS)[number];

/** The periods a round can be of. */
export const PERIODS = [
  'year',
  'quarter-1',
  'quarter-2',
  'quarter-3',
  'quarter-4',
  'semester-1',
  'semester-2',
  'month-1',
  'month-2',
  'month-3',
  'month-4',
  'month-5',
  'month-6',
  'month-7',
  'month-8',
  'month-9',
  'month-10',
  'month-11',
  'month-12',
] as const;
/** The period of a round. */
export type Period = (typeof PERIODS)[number];

/** What a share of votes is taken of. */
export const VOTE_BASES = ['members', 'present', 'present-and-written', 'issued', 'returned', 'valid'] as const;
/** What a share of votes is taken of. */
export type VoteBase = (typeof VOTE_BASES)[number];

/** How a share is compared with its threshold. */
export const COMPARATORS = ['>=', '>'] as const;
/** How a share is compared with its threshold: reaching it is enough, or it must be passed. */
export type Comparator = (typeof COMPARATORS)[number];

/** The offices of a council whose holders sign its papers: who presides, and who writes. */
export const COUNCIL_OFFICES = ['chair', 'secretary'] as const;
/** One of the two. */
export type CouncilOffice = (typeof COUNCIL_OFFICES)[number];

/** What a council has a member do who is put to the vote: vote like the others, not vote on that name, or leave the room. No law says (F-341). */
export const NOMINEE_MEMBER_RULES = ['votes', 'abstains', 'leaves'] as const;
/** What a council has a member do who is put to the vote. */
export type NomineeMemberRule = (typeof NOMINEE_MEMBER_RULES)[number];

/** How a ceiling's fraction becomes whole places. */
export const ROUNDINGS = ['floor', 'half-up', 'ceil'] as const;
/** How a ceiling's fraction becomes whole places. */
export type Rounding = (typeof ROUNDINGS)[number];

/** How sure a rule is, by `domain/rules.md`: only `verified` may be a silent default. */
export const STATUSES = ['verified', 'secondary', 'recalled-high', 'recalled-medium', 'recalled-low', 'open'] as const;
/** How sure a rule is. */
export type RuleStatus = (typeof STATUSES)[number];

/** Whether a rule's source is too weak for a default: it counts once the round confirms it or sets its figure. */
export function isWeak(status: RuleStatus): boolean {
  return status === 'recalled-medium' || status === 'recalled-low' || status === 'open';
}

/** Whether `level` stands at or above `floor` in an order that lists the lowest first. */
export function isAtLeast<T>(order: readonly T[], level: T, floor: T): boolean {
  return order.indexOf(level) >= order.indexOf(floor);
}

/** Who can settle an award, or get a proposal: the head of the unit, a department, the province's council, the emulation cluster, the union. */
export const RECEIVERS = ['head', 'department', 'province', 'cluster', 'union'] as const;
/** One of these. */
export type Receiver = (typeof RECEIVERS)[number];

/** The papers that a run writes as tabs anyway. */
export const USUAL_PAPERS = ['nomination-list', 'counting-minutes', 'meeting-minutes', 'submission'] as const;
/** The papers that become tabs only where the round asks for them. */
export const FURTHER_PAPERS = [
  'decision',
  'decision-list',
  'award-lists',
  'submissions',
  'certificates',
  'notice',
  'dossiers',
  'review',
] as const;
/** A paper that becomes a tab only where the round asks for it. */
export type FurtherPaper = (typeof FURTHER_PAPERS)[number];
/** A paper that a run writes as a tab anyway. */
export type UsualPaper = (typeof USUAL_PAPERS)[number];
/** A paper of a round. */
export type PaperId = UsualPaper | FurtherPaper;
/** The rules of layout that a paper can follow: Decree 30/2020, and guides 36 and 05 of the Party's Office. */
const PAPER_STYLES = ['state', 'party-36', 'party-05'] as const;
/** The rules of layout that a paper follows. */
export type PaperStyle = (typeof PAPER_STYLES)[number];
/** What can be asked for: `party` is the guide in force on the day of the paper. */
export const ASKED_STYLES = ['party', ...PAPER_STYLES] as const;
