import type { Failure, FailureCode } from '../../src/i18n/failure-sentences';
import { failureText } from '../../src/i18n/failure-text';
import { textsOf } from '../../src/i18n/texts';

/** The longest line that is still a message to a person. */
const LONGEST = 2000;

/** The code of a failure, which people must be told in either language in one readable line. Throws where they are not. */
export function toldCode<C extends FailureCode>(failure: Failure<C>): string {
  for (const language of ['vi', 'en'] as const) {
    const line = failureText(textsOf(language), failure);
    if (line.length < 15 || line.length > LONGEST || /undefined|\[object /.test(line)) {
      throw new Error(`${failure.code} is told in ${String(line.length)} characters: ${line.slice(0, 200)}`);
    }
  }
  return failure.code;
}
