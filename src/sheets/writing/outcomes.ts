import type { NomineeResult } from '../../domain/ballots/vote';
import type { ConditionResult } from '../../domain/eligibility/judgement';
import type { Eligibility } from '../../domain/eligibility/eligibility';
import type { Outlook } from '../../domain/targets/targets';
import type { NominationStatus } from '../../domain/eligibility/evidence';
import { signed } from '../../i18n/papers/result-tabs/common';
import type { Texts } from '../../i18n/texts';
import type { CellStyle } from '../../workbook/port';
import { OUTCOME_LOOKS } from './layout/styles';

/** How an outcome is to be taken. */
export type Tone = 'good' | 'bad' | 'open';

const STATUS: Readonly<Record<NominationStatus, Tone>> = {
  nominated: 'good',
  'tied-at-ceiling': 'open',
  'over-ceiling': 'bad',
  'vote-failed': 'bad',
  undetermined: 'open',
  'no-quorum': 'open',
  'not-on-ballot': 'open',
  review: 'open',
  ineligible: 'bad',
};

const VERDICT: Readonly<Record<NomineeResult['verdict'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  undetermined: 'open',
  'no-quorum': 'open',
};

const CONDITION: Readonly<Record<ConditionResult, Tone>> = { met: 'good', unmet: 'bad', unknown: 'open' };

const ELIGIBILITY: Readonly<Record<Eligibility, Tone>> = { eligible: 'good', ineligible: 'bad', review: 'open' };

/** An outcome in words, with its sign and looks. */
export interface Outcome {
  readonly text: string;
  readonly look: CellStyle;
}

function outcome(tone: Tone, word: string): Outcome {
  return { text: signed(tone, word), look: OUTCOME_LOOKS[tone] };
}

/** The words of an outcome that stands in a cell, without its sign, as Excel takes them out of it. */
export function unsigned(cell: string): string {
  return `MID(${cell},${String(signed('open', '').length + 1)},99)`;
}

const OUTLOOK = { met: 'good', missed: 'bad', open: 'open' } as const satisfies Record<Outlook, Tone>;

/** A nomination status: the words that counting formulas look for. */
export function statusOutcome({ words }: Texts, status: NominationStatus): Outcome {
  return outcome(STATUS[status], words.status[status]);
}

/** A verdict of a vote. */
export function verdictOutcome({ words }: Texts, verdict: NomineeResult['verdict']): Outcome {
  return outcome(VERDICT[verdict], words.verdict[verdict]);
}

/** Whether a condition is met. */
export function conditionOutcome({ words }: Texts, result: ConditionResult): Outcome {
  return outcome(CONDITION[result], words.condition[result]);
}

/** Whether somebody may be proposed. */
export function eligibilityOutcome({ words }: Texts, eligibility: Eligibility): Outcome {
  return outcome(ELIGIBILITY[eligibility], words.eligibility[eligibility]);
}

/** An outcome of yes, no, or not known, in words of its own. */
export function answerOutcome(answer: boolean | null, yes: string, no: string, unknown: string): Outcome {
  if (answer === null) return outcome('open', unknown);
  return answer ? outcome('good', yes) : outcome('bad', no);
}

/** What can still come of a target, with the range of the count. */
export function outlookOutcome(outlook: Outlook, word: string, range: string): Outcome {
  const { text, look } = outcome(OUTLOOK[outlook], word);
  return { text: `${text}: ${range}`, look };
}
