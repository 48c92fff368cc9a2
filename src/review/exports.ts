import { type ExportFile, planExports } from '../sheets/writing/exports';
import type { CheckedRound } from './check-round';
import { VERSION } from './version';

/** The lists of those nominated, an award each, as files to attach; none where nobody is nominated. */
export function exportFiles({ snapshot, review }: CheckedRound): readonly ExportFile[] {
  return planExports({ ...review, snapshot, version: VERSION });
}
