import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { complete } from '../domain/steps';
import type { Marking } from '../sheets/writing/row-marks';
import { plannedValue } from '../workbook/plan/planned-value';
import type { TabPlan } from '../workbook/port';
import { rowMarksInSteps } from '../workbook/row-marks';

/** How many letters of a digest tell runs apart. */
const CODE_LENGTH = 12;

/** The marks of the rows of a tab of ours that no input gives anew: of its values alone, as programs keep those whatever they do to looks. */
export function planMarks({ rows }: TabPlan): readonly string[] {
  const values = rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null)));
  return complete(rowMarksInSteps({ values, formats: [], merges: [] }));
}

/** How rows and runs get their marks. */
export const MARKING: Marking = {
  tabInSteps: rowMarksInSteps,
  plan: planMarks,
  code: (text) => bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, CODE_LENGTH),
};
