import type { CliFailure, CliFailureCode } from './cli-sentences';
import type { Texts } from './texts';

/** The one line for a failure of the command line. */
export function cliFailureText<C extends CliFailureCode>(texts: Texts, failure: CliFailure<C>): string {
  return texts.cli.failures[failure.code](failure.params);
}
