import type { Failure, FailureCode } from './failure-sentences';
import type { Texts } from './texts';

/** The one line for an expected failure: what, where, and what to do. */
export function failureText<C extends FailureCode>(texts: Texts, failure: Failure<C>): string {
  return texts.failures[failure.code](failure.params);
}

/** The same where writing failed: first what is safe. */
export function notWrittenText(texts: Texts, failure: Failure): string {
  const { refused } = texts.pane;
  const safe = failure.code === 'excel.unfinished' ? refused.unfinished : refused.title;
  return `${safe}. ${failureText(texts, failure)}`;
}
