import type { CliTexts } from '../../i18n/cli-texts';
import { collect as collectFiles } from '../../review/collecting/collection';
import type { Collection, SentFile } from '../../review/collecting/sent';
import { failurePlace } from '../../review/failure-place';
import { amendFile } from '../../workbook/file/amend';
import { type WorkbookFile, snapshotOf } from '../../workbook/file/open';
import { openAnyFile } from '../../workbook/file/open-any';
import { readSentFile } from '../../workbook/file/sent-file';
import type { CollectCommand } from '../command';
import { collectLines, notTakenLine } from '../collect-account';
import { readInput, stillHolds } from '../files/input';
import { type Target, checkFormat, checkTarget, isOtherFormatName, isSameFile } from '../files/targets';
import { writeTogether } from '../files/write-together';
import { textOfLines } from '../lines';
import { type Outcome, type Step, done, nothingDone, refused } from '../outcome';

/** A sent file as it was read; one that is not there ends the command, one that is no workbook is told with the others. */
async function readSent(name: string): Promise<Step<{ readonly sent: SentFile; readonly bytes: Uint8Array }>> {
  const bytes = readInput(name);
  if (!bytes.ok) return bytes;
  const sent = await readSentFile(name.replace(/^.*[/\\]/, ''), bytes.value);
  return done({ sent, bytes: bytes.value });
}

function checkOut({ into, files, out, force }: CollectCommand, texts: CliTexts): Step<Target | null> {
  const { things } = texts.cli;
  const twice = files.find((file) => isSameFile(file, into));
  if (twice !== undefined) {
    return refused({ code: 'target.same', params: { file: into, option: '--into', other: things.sent } });
  }
  if (out === null) return done(null);
  if (files.some((file) => isSameFile(file, out))) {
    return refused({ code: 'target.same', params: { file: out, option: '--out', other: things.sent } });
  }
  if (isOtherFormatName(out)) return refused({ code: 'target.not-xlsx', params: { file: out } });
  return checkTarget(out, force);
}

async function withAdditions(book: WorkbookFile, collection: Collection, target: Target): Promise<Step<Uint8Array>> {
  const format = checkFormat(target, book.hasMacros);
  if (!format.ok) return format;
  const added = await amendFile(book, { changes: [], added: collection.additions }, collection.expected);
  return added.ok
    ? added
    : { ok: false, error: { kind: 'workbook', failure: added.error, file: book.name, place: null } };
}

/** Whether what was sent is without errors. */
function isFaultless({ files }: Collection): boolean {
  const tabs = files.flatMap(({ state }) => (state.kind === 'read' ? state.tabs : []));
  return !tabs.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

/** `collect`: reads what faculties and offices sent, tells who has sent what, and adds it to the workbook: all that can be taken, or nothing at all. */
export async function collect(
  command: CollectCommand,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { into, files, out, force, replace } = command;
  const target = checkOut(command, texts);
  if (!target.ok) return nothingDone(target.error);
  progress(texts.cli.progress.reading(into));
  const bytes = readInput(into);
  if (!bytes.ok) return nothingDone(bytes.error);
  const book = await openAnyFile(bytes.value, into);
  if (!book.ok) return nothingDone({ kind: 'workbook', failure: book.error, file: null, place: null });
  const sent: SentFile[] = [];
  const read: { readonly name: string; readonly bytes: Uint8Array }[] = [{ name: into, bytes: bytes.value }];
  for (const name of files) {
    progress(texts.cli.progress.reading(name));
    const file = await readSent(name);
    if (!file.ok) return nothingDone(file.error);
    sent.push(file.value.sent);
    read.push({ name, bytes: file.value.bytes });
  }
  const snapshot = snapshotOf(book.value);
  const choice = { kind: 'of-round' } as const;
  const collection = collectFiles(snapshot, sent, choice, () => replace);
  if (!collection.ok) {
    const { error } = collection;
    const place = error.code === 'collect.round-closed' ? null : failurePlace(snapshot, choice, error);
    return nothingDone({ kind: 'workbook', failure: error, file: into, place });
  }
  const lines = [...collectLines(texts, collection.value)];
  const { additions } = collection.value;
  const notTaken = notTakenLine(texts, collection.value);
  if (notTaken !== null) lines.push(notTaken);
  if (additions.length === 0) lines.push(notTaken === null ? texts.collect.nothingNew : texts.collect.nothingWritten);
  else if (target.value === null) lines.push(texts.collect.onlyChecked);
  else {
    progress(texts.cli.progress.writing);
    const whole = await withAdditions(book.value, collection.value, target.value);
    if (!whole.ok) return nothingDone(whole.error);
    const changed = read.find((file) => !stillHolds(file.name, file.bytes));
    if (changed !== undefined) {
      return nothingDone({ kind: 'cli', failure: { code: 'input.changed', params: { file: changed.name } } });
    }
    const written = writeTogether([{ target: target.value, bytes: whole.value }], force);
    if (!written.ok) return nothingDone(written.error);
    lines.push(texts.cli.summary.written(out ?? ''));
  }
  return { status: notTaken === null && isFaultless(collection.value) ? 0 : 1, output: textOfLines(lines) };
}
