import { readFileSync } from 'node:fs';
import type { Snapshot } from '../../../src/workbook/port';
import { snapshotOfFile } from '../../support/workbook-file';

/** Rounds whose every cell is kept: the five campaigns as their own templates filled in (`test/golden` tells how), and the samples. */
export const KEPT_ROUNDS = {
  'dien-hinh-tien-tien-2021-2025': 'test/fixtures/filled/dien-hinh-tien-tien-2021-2025.xlsx',
  'tct-binh-phuoc-2021-2025': 'test/fixtures/filled/tct-binh-phuoc-2021-2025.xlsx',
  'tct-binh-phuoc-covid-2021': 'test/fixtures/filled/tct-binh-phuoc-covid-2021.xlsx',
  'thpt-loc-thai-2021': 'test/fixtures/filled/thpt-loc-thai-2021.xlsx',
  'tran-phu-2022': 'test/fixtures/filled/tran-phu-2022.xlsx',
  'tran-phu-2022-messy': 'test/fixtures/tran-phu-2022-messy.xlsx',
  'quarter-forms': 'test/fixtures/quarter-forms.xlsx',
} as const;

export type KeptRound = keyof typeof KEPT_ROUNDS;

/** The names of the rounds. */
export const KEPT_NAMES = Object.keys(KEPT_ROUNDS) as readonly KeptRound[];

const read = new Map<KeptRound, Promise<Snapshot>>();

/** What the tabs of a kept round hold; each file is read once. */
export function keptSnapshot(name: KeptRound): Promise<Snapshot> {
  const there = read.get(name);
  if (there !== undefined) return there;
  const fresh = snapshotOfFile(readFileSync(KEPT_ROUNDS[name]));
  read.set(name, fresh);
  return fresh;
}
