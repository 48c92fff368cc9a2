import type { CliTexts } from '../../i18n/cli-texts';
import { failurePlace } from '../../review/failure-place';
import { reportOf } from '../../review/report';
import { reportDifferences } from '../../review/verify/compare-report';
import { verifySnapshot } from '../../review/verify/verify';
import { snapshotOf } from '../../workbook/file/open';
import { openAnyFile } from '../../workbook/file/open-any';
import type { VerifyCommand } from '../arguments';
import { readInput } from '../files/input';
import { jsonOf } from '../files/json';
import { textOfLines } from '../lines';
import { namedRules } from '../named-rules';
import { type Outcome, nothingDone } from '../outcome';
import { verificationLines } from '../verification-lines';

/** `verify`: works a written workbook out anew from its input tabs, and compares the written tabs and the report with that. Writes nothing. */
export async function verify(
  command: VerifyCommand,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { input, report } = command;
  const rules = namedRules(command);
  if (!rules.ok) return nothingDone(rules.error);
  progress(texts.cli.progress.reading(input));
  const bytes = readInput(input);
  if (!bytes.ok) return nothingDone(bytes.error);
  const stated = report === null ? null : jsonOf(report);
  if (stated?.ok === false) return nothingDone(stated.error);
  const file = await openAnyFile(bytes.value, input);
  if (!file.ok) return nothingDone({ kind: 'workbook', failure: file.error, file: null, place: null });
  const snapshot = snapshotOf(file.value);
  const { choice, outside } = rules.value;
  const verified = verifySnapshot(snapshot, choice, outside);
  if (!verified.ok) {
    const { error } = verified;
    const place = error.code === 'verify.nothing-written' ? null : failurePlace(snapshot, choice, error);
    return nothingDone({ kind: 'workbook', failure: error, file: input, place });
  }
  const differing = stated === null ? null : reportDifferences(stated.value, reportOf(verified.value.review));
  const isSame = verified.value.isSame && (differing === null || differing.length === 0);
  return { status: isSame ? 0 : 1, output: textOfLines(verificationLines(texts, verified.value, differing)) };
}
