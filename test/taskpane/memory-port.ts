import { readFileSync } from 'node:fs';
import { type Result, ok } from '../../src/domain/result';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { fingerprintOf } from '../../src/workbook/fingerprint';
import type { CellChange, ReadFailure, Snapshot, TabPlan, WorkbookPort, WriteFailure } from '../../src/workbook/port';

/** A workbook in memory, with a record of what was asked of it. */
export interface MemoryPort extends WorkbookPort {
  readonly written: TabPlan[][];
  readonly changed: CellChange[];
  readonly shown: string[];
  /** Plays somebody who changes the workbook. */
  change(): void;
}

/** What reading and writing give, in place of the usual. */
export interface MemoryPortOptions {
  readonly read?: () => Promise<Result<Snapshot, ReadFailure>>;
  readonly write?: () => Promise<Result<null, WriteFailure>>;
}

/** The workbook with other values in some cells. */
function withChanges({ tabs }: Snapshot, changes: readonly CellChange[]): Snapshot {
  return {
    tabs: tabs.map((tab) => {
      const own = changes.filter(({ sheet }) => sheet === tab.name);
      if (own.length === 0) return tab;
      const values = tab.values.map((row) => [...row]);
      for (const { row, column, value } of own) {
        while (values.length <= row) values.push([]);
        const line = values[row] ?? [];
        while (line.length <= column) line.push(null);
        line[column] = value;
      }
      return { ...tab, values, fingerprint: fingerprintOf({ ...tab, values }) };
    }),
  };
}

/** A workbook that holds a snapshot. */
export function memoryPort(snapshot: Snapshot, { read, write }: MemoryPortOptions = {}): MemoryPort {
  let now = snapshot;
  const listeners = new Set<() => void>();
  const written: TabPlan[][] = [];
  const changed: CellChange[] = [];
  const shown: string[] = [];
  return {
    written,
    changed,
    shown,
    change: () => listeners.forEach((listener) => listener()),
    read: read ?? (() => Promise.resolve(ok(now))),
    changeCells: (changes) => {
      changed.push(...changes);
      now = withChanges(now, changes);
      return Promise.resolve(ok(null));
    },
    async write(plans) {
      const result = write === undefined ? ok(null) : await write();
      if (result.ok) written.push([...plans]);
      return result;
    },
    show: (sheet, row, column) => {
      shown.push(`${sheet} ${String(row)} ${String(column)}`);
      return Promise.resolve(ok(null));
    },
    watch(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The sample that the workbench begins with. */
export async function sampleSnapshot(): Promise<Snapshot> {
  const file = await openWorkbookFile(new Uint8Array(readFileSync('assets/mau-tran-phu-2022.xlsx')), 'mau.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  return file.value.snapshot;
}
