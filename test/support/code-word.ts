import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What was found is no code. */
const RECORDS = /^proof[/\\]records[/\\]/;

/** A word for the code in some folders as it is now: what was found out of one state may not hold of another. */
export function codeWord(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(ts|tsx|json)$/.test(name) && !RECORDS.test(name),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
