import { wordKey } from '../../domain/text/keys';
import type { Snapshot } from '../../workbook/port';
import { words } from '../words';
import { gridOf } from './grid';
import { ownTab } from './own-tab';

/** The key of the tab that keeps the salt. */
export const COMPARISON_KEY = 'KqDoiChieu';

/** 32 bytes in hex. */
const SALT = /^[0-9a-f]{64}$/;

/** The salt that an earlier run kept in `KQ - Đối chiếu`; `null` where there is none, or what stands there is none. */
export function keptSalt(snapshot: Snapshot): string | null {
  const tab = ownTab(snapshot, COMPARISON_KEY);
  if (tab === null) return null;
  const grid = gridOf(tab);
  const label = wordKey(words.ballotSalt);
  for (const row of grid.rows) {
    const salt = grid.said(row, 1);
    if (wordKey(grid.raw(row, 0)) === label && SALT.test(salt)) return salt;
  }
  return null;
}
