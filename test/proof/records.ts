import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { proofPage } from './page';
import type { PartRecord } from './record';

const FOLDER = path.join(__dirname, 'records');
/** The page in the repository. */
export const PAGE = path.join(__dirname, '..', '..', 'PROOF.md');

/** All records, by the parts' ids. */
export function readRecords(): readonly PartRecord[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as PartRecord);
}

/** What was recorded of a part; `null` where it has not been run yet. */
export function recordOf(part: string): PartRecord | null {
  return readRecords().find((record) => record.part === part) ?? null;
}

/** Keeps a record, and makes the page anew. */
export function keepRecord(record: PartRecord): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${record.part}.json`), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(PAGE, proofPage(readRecords()));
}
