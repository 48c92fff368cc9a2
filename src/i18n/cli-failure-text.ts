import type { CliFailure, CliFailureCode } from './cli-sentences';
import type { CliTexts } from './cli-texts';

/** The one line for a failure of the command line. */
export function cliFailureText<C extends CliFailureCode>(texts: CliTexts, failure: CliFailure<C>): string {
  return texts.cli.failures[failure.code](failure.params);
}
