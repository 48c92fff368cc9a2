import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the figures hang on: the product, the packages, and how it is measured. */
const SOURCES = ['src', 'test/bench', 'test/support', 'package-lock.json'];

function filesIn(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A code that is another one as soon as anything that is measured changes: runs of before are not taken for runs of now. */
export function sourcesCode(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Whether a file is older than something that the build is made of, or not there. */
export function isOutdated(built: string): boolean {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['src', 'assets', 'webpack.config.js', 'package-lock.json']
    .flatMap(filesIn)
    .some((file) => statSync(file).mtimeMs > made);
}
