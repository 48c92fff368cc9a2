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
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  try {
    const [file, out, profile] = [join(folder, 'workbook.xlsx'), join(folder, 'out'), join(folder, 'profile')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    writeFileSync(file, bytes);
    const call = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    execFileSync('soffice', [...call, '--convert-to', 'xlsx', '--outdir', out, file], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return readFileSync(join(out, 'workbook.xlsx'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Error('This test needs LibreOffice. To get it: apt-get install libreoffice-calc-nogui');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
