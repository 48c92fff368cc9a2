import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decimalText } from '../../i18n/numbers';
import type { CliTexts } from '../../i18n/cli-texts';
import { exportFiles } from '../../review/exports';
import { newWorkbook } from '../../workbook/file/new-workbook';
import type { ExportCommand } from '../command';
import { reviewedFile } from '../files/reviewed';
import { type Target, checkTarget } from '../files/targets';
import { type Output, writeTogether } from '../files/write-together';
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
  const targets: Target[] = [];
  for (const { name } of files) {
    const target = checkTarget(join(to, name), force);
    if (!target.ok) return nothingDone(target.error);
    targets.push(target.value);
  }
  progress(texts.cli.progress.writing);
  const outputs: Output[] = [];
  for (const [index, target] of targets.entries()) {
    const plan = files[index]?.plan;
    if (plan !== undefined) outputs.push({ target, bytes: await newWorkbook([plan]) });
  }
  const written = writeTogether(outputs, force);
  if (!written.ok) return nothingDone(written.error);
  const { findings } = review;
  const said = texts.cli.export;
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
    output: textOfLines([...(lines.length === 0 ? [said.nobody] : lines), ...without]),
  };
}
