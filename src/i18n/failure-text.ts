import type { Failure, FailureCode } from './failure-sentences';
import type { Texts } from './texts';

/** The one line for an expected failure: what, where, and what to do. */
export function failureText<C extends FailureCode>(texts: Texts, failure: Failure<C>): string {
  return texts.failures[failure.code](failure.params);
}
