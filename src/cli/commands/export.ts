import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decimalText } from '../../i18n/numbers';
import type { CliTexts } from '../../i18n/cli-texts';
import { exportFiles } from '../../review/exports';
import { newWorkbook } from '../../workbook/file/new-workbook';
import type { ExportCommand } from '../command';
import { writeInto } from '../files/into-folder';
import { reviewedFile } from '../files/reviewed';
import { textOfLines } from '../lines';
import { type Outcome, nothingDone } from '../outcome';

/** `export`: a file to attach for each award, all of them or none. */
export async function exportLists(
  command: ExportCommand,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { to, by, force } = command;
  const reviewed = await reviewedFile(command, texts, progress);
  if (!reviewed.ok) return nothingDone(reviewed.error);
  const { snapshot, review } = reviewed.value;
  const { files, withNobody } = exportFiles({ snapshot, review }, by);
  progress(texts.cli.progress.writing);
  const outputs = files.map(({ name, plan }) => ({ name, bytes: () => newWorkbook([plan]) }));
  const written = await writeInto(to, outputs, force);
  if (!written.ok) return nothingDone(written.error);
  const { findings } = review;
  const said = texts.cli.export;
  const folder = written.value.isNewFolder ? [texts.cli.summary.madeFolder(to)] : [];
  const lines = files.map(({ name, of, count }) =>
    said.written(join(to, name), of, decimalText(texts.language, String(count))),
  );
  // A list of an earlier run is no list of this one, and nobody sees that by its name.
  const without = withNobody.map(({ name, of }) => {
    const older = join(to, name);
    return existsSync(older) ? said.outdated(of, older) : said.without(of);
  });
  return {
    status: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    output: textOfLines([...folder, ...(lines.length === 0 ? [said.nobody] : lines), ...without]),
  };
}
