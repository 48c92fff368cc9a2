import type { Snapshot, TabSnapshot } from '../../workbook/port';
import { headingWords } from '../heading-words';
import { words } from '../words';
import { gridOf } from './grid';
import { findHeader } from './header';

/** A tab that came from a file that somebody sent: from which file and which tab of it, and what it held when it was added. */
export interface CollectedTab {
  readonly file: string;
  /** SHA-256 in hex of the whole file. */
  readonly sha256: string;
  readonly source: string;
  /** What it was called in the workbook when it was added. */
  readonly tab: string;
  readonly fingerprint: string;
}

/** The list of what was collected so far, and the tab that it stands in. */
export interface CollectedList {
  readonly tab: TabSnapshot | null;
  readonly collected: readonly CollectedTab[];
}

const COLUMNS = headingWords<keyof CollectedTab>(words.collectedColumns);
const ALL = ['file', 'sha256', 'source', 'tab', 'fingerprint'] as const;

/** Reads the list of collected tabs, which the workbook keeps in a tab of its own; empty where there is none. */
export function readCollected({ tabs }: Snapshot): CollectedList {
  for (const tab of tabs) {
    const grid = gridOf(tab);
    const header = findHeader(grid, COLUMNS, ALL);
    if (header === null) continue;
    const text = (row: number, column: keyof CollectedTab): string => grid.said(row, header.columns[column]);
    const collected = grid
      .rowsBelow(header.row)
      .map((row) => ({
        file: text(row, 'file'),
        sha256: text(row, 'sha256'),
        source: text(row, 'source'),
        tab: text(row, 'tab'),
        fingerprint: text(row, 'fingerprint'),
      }))
      .filter(({ fingerprint }) => /^[0-9a-f]{64}$/.test(fingerprint));
    return { tab, collected };
  }
  return { tab: null, collected: [] };
}
