import type { CliTexts } from '../../i18n/cli-texts';
import { isWrittenNoMore, whyClosed } from '../../review/closing';
import type { Review } from '../../review/review';
import { reportText } from '../../review/report';
import { plannedTabs } from '../../review/write-results';
import { type WorkbookFile, snapshotOf } from '../../workbook/file/open';
import { bytesOf, writeTabs } from '../../workbook/file/write';
import type { RunCommand } from '../command';
import { isCampaignFile } from '../campaign-option';
import { stillHolds } from '../files/input';
import { reviewedFile } from '../files/reviewed';
import { type Target, checkFormat, checkTarget, isSameFile } from '../files/targets';
import { type Output, writeTogether } from '../files/write-together';
import { textOfLines } from '../lines';
import { type Outcome, type Step, done, nothingDone, refused } from '../outcome';
import { summaryLines } from '../summary';

/** Where the files go; `null` where none is asked for. */
interface Targets {
  readonly out: Target | null;
  readonly report: Target | null;
}

/** Looks at the files to be written before any work is done: that they may be, and that none of them is another one. */
function checkTargets({ input, out, report, campaign, statutes, force }: RunCommand, texts: CliTexts): Step<Targets> {
  const { things } = texts.cli;
  const read = [
    { file: input, other: things.input },
    ...(campaign !== null && isCampaignFile(campaign) ? [{ file: campaign, other: things.campaign }] : []),
    ...statutes.map((file) => ({ file, other: things.statute })),
  ];
  const forbidden = [
    ...(report === null
      ? []
      : [...read, ...(out === null ? [] : [{ file: out, other: things.out }])].map((one) => ({
          ...one,
          option: '--report',
          named: report,
        }))),
    ...(out === null ? [] : read.slice(1).map((one) => ({ ...one, option: '--out', named: out }))),
  ];
  for (const { named, file, option, other } of forbidden) {
    if (isSameFile(named, file)) return refused({ code: 'target.same', params: { file: named, option, other } });
  }
  const outTarget = out === null ? done(null) : checkTarget(out, force);
  if (!outTarget.ok) return outTarget;
  const reportTarget = report === null ? done(null) : checkTarget(report, force);
  return reportTarget.ok ? done({ out: outTarget.value, report: reportTarget.value }) : reportTarget;
}

/** The workbook with the result tabs. */
async function resultBytes(
  file: WorkbookFile,
  bytes: Uint8Array,
  review: Review,
  target: Target,
): Promise<Step<Uint8Array>> {
  const format = checkFormat(target, file.hasMacros);
  if (!format.ok) return format;
  const closed = whyClosed(review.closing);
  if (closed !== null) {
    return { ok: false, error: { kind: 'workbook', failure: closed, file: file.name, place: null } };
  }
  // A closed round whose figures hold: the very same workbook.
  if (isWrittenNoMore(review.closing)) return done(file.snapshot.cameAs === undefined ? bytes : bytesOf(file));
  const plans = plannedTabs({ snapshot: snapshotOf(file), review });
  const written = await writeTabs(file, plans, review.expected);
  return written.ok
    ? written
    : { ok: false, error: { kind: 'workbook', failure: written.error, file: file.name, place: null } };
}

/** `run`: checks a workbook, works the round out, and writes what is asked for: all of it or nothing. */
export async function run(command: RunCommand, texts: CliTexts, progress: (line: string) => void): Promise<Outcome> {
  const { input } = command;
  const targets = checkTargets(command, texts);
  if (!targets.ok) return nothingDone(targets.error);
  const reviewed = await reviewedFile(command, texts, progress);
  if (!reviewed.ok) return nothingDone(reviewed.error);
  const { bytes, file, snapshot, review } = reviewed.value;

  const outputs: Output[] = [];
  const { out, report } = targets.value;
  if (out !== null) {
    progress(texts.cli.progress.writing);
    const result = await resultBytes(file, bytes, review, out);
    if (!result.ok) return nothingDone(result.error);
    outputs.push({ target: out, bytes: result.value });
  }
  if (report !== null) outputs.push({ target: report, bytes: Buffer.from(reportText(review), 'utf8') });
  if (outputs.length > 0) {
    // Somebody may have saved the workbook meanwhile: the results would be of another one.
    if (!stillHolds(input, bytes)) {
      return nothingDone({ kind: 'cli', failure: { code: 'input.changed', params: { file: input } } });
    }
    const written = writeTogether(outputs, command.force);
    if (!written.ok) return nothingDone(written.error);
  }
  const lines = summaryLines(
    texts,
    review,
    outputs.map(({ target }) => target.file),
  );
  const hasErrors = review.findings.some(({ severity }) => severity === 'error');
  const { cameAs } = snapshot;
  const notes = cameAs === undefined ? [] : [texts.conversion.left[cameAs]];
  return { status: hasErrors ? 1 : 0, output: textOfLines(lines), notes };
}
