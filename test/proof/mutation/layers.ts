import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Code that is changed, and the tests that its mutants are held against: folders. */
export interface Layer {
  readonly code: string;
  readonly tests: string;
}

/** Each layer with the tests that were written for it. */
export const LAYERS: readonly Layer[] = [
  { code: 'src/domain', tests: 'test/domain' },
  { code: 'src/sheets', tests: 'test/sheets' },
];

/** The TypeScript files of a folder and the folders in it, sorted. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort();
}

/** Tells apart what files hold. */
export function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
