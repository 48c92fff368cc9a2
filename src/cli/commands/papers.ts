import { join } from 'node:path';
import type { CliTexts } from '../../i18n/cli-texts';
import { bytesOf, papersToFile } from '../../review/paper-files';
import type { PapersCommand } from '../command';
import { reviewedFile } from '../files/reviewed';
import { checkTarget } from '../files/targets';
import { type Output, writeTogether } from '../files/write-together';
import { textOfLines } from '../lines';
import { type Outcome, nothingDone } from '../outcome';

/** `papers`: the papers of a round as .docx, all of them or none. */
export async function writePapers(
  command: PapersCommand,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { out, only, force } = command;
  const reviewed = await reviewedFile(command, texts, progress);
  if (!reviewed.ok) return nothingDone(reviewed.error);
  const { snapshot, review } = reviewed.value;
  progress(texts.cli.progress.writing);
  const outputs: Output[] = [];
  for (const paper of papersToFile({ snapshot, review }, only)) {
    const target = checkTarget(join(out, paper.name), force);
    if (!target.ok) return nothingDone(target.error);
    outputs.push({ target: target.value, bytes: await bytesOf(paper.content) });
  }
  const written = writeTogether(outputs, force);
  if (!written.ok) return nothingDone(written.error);
  const lines = outputs.map(({ target }) => texts.cli.papers.written(target.file));
  return {
    status: review.findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    output: textOfLines(lines.length === 0 ? [texts.cli.papers.none] : lines),
  };
}
