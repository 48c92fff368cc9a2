import type { RuleStatus } from '../../domain/terms';

/** The pages of help, one to a concept, in the order of their list. */
export const HELP_PAGES = [
  'raters',
  'ceiling',
  'base',
  'majority',
  'secrecy',
  'spoken-marks',
  'tie',
  'status',
  'writing',
  'kept',
] as const;

/** One of them. */
export type HelpPage = (typeof HELP_PAGES)[number];

/** Where something that a page says is written, and how sure that is; `null` where no text says it. */
export interface HelpCitation {
  readonly text: string | null;
  readonly status: RuleStatus;
}

const CEILING_OF_2017: HelpCitation = { text: 'Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3', status: 'verified' };
const VOTE_OF_2017: HelpCitation = { text: 'Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8', status: 'verified' };
const VOTE_IN_SCHOOLS: HelpCitation = { text: 'Thông tư 35/2015/TT-BGDĐT, Điều 3', status: 'verified' };
const NO_TEXT: HelpCitation = { text: null, status: 'open' };

/** The citations of each page, in the order in which it speaks of them. */
export const HELP_CITATIONS: Readonly<Record<HelpPage, readonly HelpCitation[]>> = {
  raters: [],
  ceiling: [CEILING_OF_2017, NO_TEXT],
  base: [CEILING_OF_2017, VOTE_OF_2017, VOTE_IN_SCHOOLS],
  majority: [VOTE_OF_2017, VOTE_IN_SCHOOLS],
  secrecy: [VOTE_OF_2017],
  'spoken-marks': [],
  tie: [NO_TEXT],
  status: [],
  writing: [],
  kept: [],
};
