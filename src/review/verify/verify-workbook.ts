import { NO_OUTSIDE_RULES } from '../../domain/rules/rulebook';
import { type Result, fail } from '../../domain/result';
import { AT_ONE_GO, type Pace } from '../../workbook/pace';
import type { ReadFailure, WorkbookPort } from '../../workbook/port';
import { type Unverifiable, type Verification, verifyInSteps } from './verify';

/**
 * Reads a workbook once more, with what its written tabs hold beside what they show, and verifies it. Writes nothing. Throws `Stopped` where its pace is
 * stopped.
 */
export async function verifyWorkbook(
  port: WorkbookPort,
  pace: Pace = AT_ONE_GO,
): Promise<Result<Verification, ReadFailure | Unverifiable>> {
  const read = await port.read(pace, 'held');
  if (!read.ok) return fail(read.error);
  return pace.run(verifyInSteps(read.value, { kind: 'of-round' }, NO_OUTSIDE_RULES));
}
