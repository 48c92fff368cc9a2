import { type Exports, type ExportsBy, planExports } from '../sheets/writing/exports';
import type { CheckedRound } from './check-round';
import { VERSION } from './version';

export { EXPORTS_BY, type ExportsBy } from '../sheets/writing/exports';

/** The lists of those nominated, by award or by who gets them, as files to attach, and the lists that nobody stands on. */
export function exportFiles({ snapshot, review }: CheckedRound, by: ExportsBy): Exports {
  return planExports({ ...review, snapshot, version: VERSION }, by);
}
