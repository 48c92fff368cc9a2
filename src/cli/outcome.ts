import type { CliFailure } from '../i18n/cli-sentences';
import type { Failure } from '../i18n/failure-sentences';
import type { FailurePlace } from '../review/failure-place';

/** Why nothing was done: a failure of the command line, or one of the workbook, with the file and place that its sentence does not name. */
export type Refusal =
  | { readonly kind: 'cli'; readonly failure: CliFailure }
  | {
      readonly kind: 'workbook';
      readonly failure: Failure;
      readonly file: string | null;
      readonly place: FailurePlace | null;
    };

/** How a command ended: exit status, what goes to standard output and what is to be known besides (to standard error), or why nothing was done. */
export type Outcome =
  | { readonly status: 0 | 1; readonly output: string; readonly notes?: readonly string[] }
  | { readonly status: 2; readonly refusal: Refusal };

/** A step that gives a value or ends the command. */
export type Step<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

/** A step that succeeded. */
export function done<T>(value: T): Step<T> {
  return { ok: true, value };
}

/** A step that ended in a failure of the command line. */
export function refused(failure: CliFailure): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: { kind: 'cli', failure } };
}

/** The end of a command in which nothing was done. */
export function nothingDone(refusal: Refusal): Outcome {
  return { status: 2, refusal };
}
