import { readFileSync } from 'node:fs';
import { type Result, ok } from '../../src/domain/result';
import { openWorkbookFile } from '../../src/workbook/file/open';
import type { ReadFailure, Snapshot, TabPlan, WorkbookPort, WriteFailure } from '../../src/workbook/port';

/** A workbook in memory, with a record of what was asked of it. */
export interface MemoryPort extends WorkbookPort {
  readonly written: TabPlan[][];
  readonly shown: string[];
  /** Plays somebody who changes the workbook. */
  change(): void;
}

/** What reading and writing give, in place of the usual. */
export interface MemoryPortOptions {
  readonly read?: () => Promise<Result<Snapshot, ReadFailure>>;
  readonly write?: () => Promise<Result<null, WriteFailure>>;
}

/** A workbook that holds a snapshot. */
export function memoryPort(snapshot: Snapshot, { read, write }: MemoryPortOptions = {}): MemoryPort {
  const listeners = new Set<() => void>();
  const written: TabPlan[][] = [];
  const shown: string[] = [];
  return {
    written,
    shown,
    change: () => listeners.forEach((changed) => changed()),
    read: read ?? (() => Promise.resolve(ok(snapshot))),
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
