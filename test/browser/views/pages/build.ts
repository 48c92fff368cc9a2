import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Pages that were built into a folder of their own. */
export interface BuiltPages {
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the pages with the made-up language in English's place. */
export async function buildPages(): Promise<BuiltPages> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-pages-'));
  await promisify(execFile)(process.execPath, [
    'node_modules/webpack/bin/webpack.js',
    '--config',
    'test/browser/views/pages/webpack.config.mjs',
    '--env',
    `folder=${folder}`,
  ]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
