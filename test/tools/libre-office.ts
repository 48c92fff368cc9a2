import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice is to open, and to save in another format. */
export interface Conversion {
  readonly files: readonly string[];
  /** The ending of the files that it makes. */
  readonly format: string;
  /** The folder that it puts them into, under the same names. */
  readonly out: string;
  /** Its own folder, so that several may run side by side. */
  readonly profile: string;
  /** What is set otherwise than it sets by itself, as it keeps that: the items of `registrymodifications.xcu`. */
  readonly settings?: string;
}

/** Its memory in large pages, where the system gives them: drawing without a window asks for much and often, and takes a quarter of the time with it. */
const LARGE_PAGES = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' };

const MOST_TO_START_MS = 120_000;
const MOST_FOR_EACH_MS = 30_000;

/** Has LibreOffice save files in another format, all within one start of it, which takes longer than the files do; throws with the way to get it where it is not. */
export function convertWithLibreOffice({ files, format, out, profile, settings }: Conversion): void {
  if (settings !== undefined) {
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
  }
  const own = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  try {
    execFileSync('soffice', [...own, '--convert-to', format, '--outdir', out, ...files], {
      stdio: 'pipe',
      timeout: MOST_TO_START_MS + MOST_FOR_EACH_MS * files.length,
      env: { ...process.env, ...LARGE_PAGES },
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const remedy = 'apt-get install libreoffice-calc-nogui libreoffice-writer-nogui';
    throw new Error(`This test compares with LibreOffice, which is not installed. To get it: ${remedy}`);
  }
}
