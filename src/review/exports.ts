import { type ExportFile, type ExportsBy, planExports } from '../sheets/writing/exports';
import type { CheckedRound } from './check-round';
import { VERSION } from './version';

export { EXPORTS_BY, type ExportFile, type ExportsBy } from '../sheets/writing/exports';

/** The lists of those nominated, by award or by who gets them, as files to attach; none where nobody is nominated. */
export function exportFiles({ snapshot, review }: CheckedRound, by: ExportsBy): readonly ExportFile[] {
  return planExports({ ...review, snapshot, version: VERSION }, by);
}
