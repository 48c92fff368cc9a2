import type { CliTexts } from '../../i18n/cli-texts';
import { reportOf } from '../../review/report';
import { reportDifferences } from '../../review/verify/compare-report';
import { verifySnapshot } from '../../review/verify/verify';
import type { VerifyCommand } from '../command';
import { jsonOf } from '../files/json';
import { ofNoUse, openedFile } from '../files/reviewed';
import { textOfLines } from '../lines';
import { type Outcome, nothingDone } from '../outcome';
import { verificationLines } from '../verification-lines';

/** `verify`: works a written workbook out anew from its input tabs, and compares the written tabs and the report with that. Writes nothing. */
export async function verify(
  command: VerifyCommand,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { input, report } = command;
  const opened = await openedFile(command, texts, progress);
  if (!opened.ok) return nothingDone(opened.error);
  const stated = report === null ? null : jsonOf(report);
  if (stated?.ok === false) return nothingDone(stated.error);
  const { snapshot, rules } = opened.value;
  const verified = verifySnapshot(snapshot, rules.choice, rules.outside);
  if (!verified.ok) return nothingDone(ofNoUse(input, opened.value, verified.error));
  const differing = stated === null ? null : reportDifferences(stated.value, reportOf(verified.value.review));
  const isSame = verified.value.isSame && (differing === null || differing.length === 0);
  return { status: isSame ? 0 : 1, output: textOfLines(verificationLines(texts, verified.value, differing)) };
}
