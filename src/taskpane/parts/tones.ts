import type { ConditionResult } from '../../domain/eligibility/judgement';
import type { Outlook } from '../../domain/targets/targets';
import type { Eligibility } from '../../domain/eligibility/eligibility';
import type { NominationStatus } from '../../domain/eligibility/evidence';
import type { Verdict } from '../../domain/ballots/vote';
import type { Severity } from '../../domain/finding';
import type { Tone } from './Told';

/** The looks of a condition's result. */
export const CONDITION_TONE: Readonly<Record<ConditionResult, Tone>> = { met: 'good', unmet: 'bad', unknown: 'open' };

/** The looks of an eligibility. */
export const ELIGIBILITY_TONE: Readonly<Record<Eligibility, Tone>> = {
  eligible: 'good',
  review: 'open',
  ineligible: 'bad',
};

/** The looks of a verdict. */
export const VERDICT_TONE: Readonly<Record<Verdict, Tone>> = {
  passed: 'good',
  failed: 'bad',
  undetermined: 'open',
  'no-quorum': 'open',
};

/** The looks of a severity. */
export const SEVERITY_TONE: Readonly<Record<Severity, Tone>> = { error: 'error', warning: 'warning', info: 'info' };

/** The looks of a nomination status. */
export const STATUS_TONE: Readonly<Record<NominationStatus, Tone>> = {
  nominated: 'good',
  'tied-at-ceiling': 'warning',
  'over-ceiling': 'idle',
  'vote-failed': 'bad',
  undetermined: 'open',
  'no-quorum': 'open',
  'not-on-ballot': 'open',
  review: 'open',
  ineligible: 'idle',
};

/** The tone of what can still come of a target. */
export const OUTLOOK_TONE = { met: 'good', missed: 'bad', open: 'open' } as const satisfies Record<Outlook, Tone>;
