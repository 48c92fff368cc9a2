import type { CliTexts } from '../../i18n/cli-texts';
import { bytesOf, papersToFile, ungrantedAwards } from '../../review/paper-files';
import type { PapersCommand } from '../command';
import { writeInto } from '../files/into-folder';
import { reviewedFile } from '../files/reviewed';
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
  const papers = papersToFile({ snapshot, review }, only);
  const outputs = papers.map(({ name, content }) => ({ name, bytes: () => bytesOf(content) }));
  const written = await writeInto(out, outputs, force);
  if (!written.ok) return nothingDone(written.error);
  const { files, isNewFolder } = written.value;
  const lines = [
    ...(isNewFolder ? [texts.cli.summary.madeFolder(out)] : []),
    ...(files.length === 0 ? [texts.cli.papers.none] : files.map((file) => texts.cli.papers.written(file))),
    ...ungrantedAwards({ snapshot, review }, only).map(({ short, key, words }) =>
      texts.cli.papers.ungranted(short, key, words.join(', ')),
    ),
  ];
  return {
    status: review.findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    output: textOfLines(lines),
  };
}
