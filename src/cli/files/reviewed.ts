import type { CliTexts } from '../../i18n/cli-texts';
import { failurePlace } from '../../review/failure-place';
import { type Review, reviewSnapshot } from '../../review/review';
import type { Unverifiable } from '../../review/verify/verify';
import { type WorkbookFile, snapshotOf } from '../../workbook/file/open';
import { openAnyFile } from '../../workbook/file/open-any';
import type { Snapshot } from '../../workbook/port';
import { type NamedRules, namedRules } from '../named-rules';
import { type Refusal, type Step, done } from '../outcome';
import { readInput } from './input';

/** The workbook and the rules that a command names. */
interface Named {
  readonly input: string;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
}

/** A workbook file that was read, under the rules that the command names. */
export interface OpenedFile {
  readonly rules: NamedRules;
  readonly bytes: Uint8Array;
  readonly file: WorkbookFile;
  readonly snapshot: Snapshot;
}

/** The same with what the round comes to. */
export interface ReviewedFile extends OpenedFile {
  readonly review: Review;
}

/** Reads the workbook and the rules that a command names, or says why that cannot be. */
export async function openedFile(
  command: Named,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Step<OpenedFile>> {
  const { input } = command;
  const rules = namedRules(command);
  if (!rules.ok) return rules;
  progress(texts.cli.progress.reading(input));
  const bytes = readInput(input);
  if (!bytes.ok) return bytes;
  const file = await openAnyFile(bytes.value, input);
  if (!file.ok) return { ok: false, error: { kind: 'workbook', failure: file.error, file: null, place: null } };
  return done({ rules: rules.value, bytes: bytes.value, file: file.value, snapshot: snapshotOf(file.value) });
}

/** The refusal of a workbook that was read and is of no use, with the place to look at. */
export function ofNoUse(input: string, { snapshot, rules }: OpenedFile, failure: Unverifiable): Refusal {
  const place = failure.code === 'verify.nothing-written' ? null : failurePlace(snapshot, rules.choice, failure);
  return { kind: 'workbook', failure, file: input, place };
}

/** Reads the workbook and the rules that a command names and works the round out, or says why that cannot be. */
export async function reviewedFile(
  command: Named,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Step<ReviewedFile>> {
  const opened = await openedFile(command, texts, progress);
  if (!opened.ok) return opened;
  const { rules, snapshot } = opened.value;
  const review = reviewSnapshot(snapshot, rules.choice, rules.outside);
  if (!review.ok) return { ok: false, error: ofNoUse(command.input, opened.value, review.error) };
  return done({ ...opened.value, review: review.value });
}
