import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice takes stored results for right unless it is told to work everything out when it loads a file. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>\n';

/** The workbook as LibreOffice saves it after it has worked out all formulas anew. */
export function recalculate(bytes: Uint8Array): Uint8Array {
  const [recalculated] = recalculateAll([bytes]);
  if (recalculated === undefined) throw new Error('LibreOffice could not open the workbook');
  return recalculated;
}

/** The same for many workbooks, one after the other in one LibreOffice, which takes longer to start than to work one out. */
export function recalculateAll(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  try {
    const [out, profile] = [join(folder, 'out'), join(folder, 'profile')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = workbooks.map((_, index) => `workbook-${String(index)}.xlsx`);
    workbooks.forEach((bytes, index) => {
      writeFileSync(join(folder, names[index] ?? ''), bytes);
    });
    const call = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    execFileSync(
      'soffice',
      [...call, '--convert-to', 'xlsx', '--outdir', out, ...names.map((name) => join(folder, name))],
      {
        stdio: 'pipe',
        timeout: 120_000 + 30_000 * names.length,
      },
    );
    return names.map((name) => readFileSync(join(out, name)));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('spawn'))) throw error;
    throw new Error('This test needs LibreOffice. To get it: apt-get install libreoffice-calc-nogui');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
