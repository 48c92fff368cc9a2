import { readFileSync } from 'node:fs';
import { type Result, ok } from '../../src/domain/result';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { fingerprintOf } from '../../src/workbook/fingerprint';
import { plannedValue } from '../../src/workbook/plan/planned-value';
import { heldCells } from '../../src/workbook/plan/held-cells';
import {
  type AddedTab,
  type CellChange,
  type ReadFailure,
  type Snapshot,
  type TabPlan,
  type TabSnapshot,
  type WorkbookPort,
  type WriteFailure,
  addedName,
} from '../../src/workbook/port';

/** A workbook in memory, with a record of what was asked of it. */
export interface MemoryPort extends WorkbookPort {
  readonly written: TabPlan[][];
  readonly changed: CellChange[];
  readonly added: AddedTab[];
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

/** An added tab as it is read. */
function tabOf(added: AddedTab): TabSnapshot {
  const shared = { isProtected: false, ownKey: null, name: addedName(added) };
  if (added.kind === 'cells') {
    const { tab } = added;
    return { ...tab, ...heldCells(tab), ...shared, fingerprint: fingerprintOf(heldCells(tab)) };
  }
  const { rows, merges } = added.plan;
  const content = {
    values: rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null))),
    formats: rows.map(({ cells }) => cells.map((cell) => cell?.format ?? null)),
    merges,
  };
  const lines = { visibility: 'visible', hiddenRows: [], hiddenColumns: [], oldFontCells: [] } as const;
  return { ...content, ...lines, ...shared, fingerprint: fingerprintOf(content) };
}

/** The workbook with added tabs, each at the end or in the place of the one of its name. */
function withTabs({ tabs }: Snapshot, added: readonly AddedTab[]): Snapshot {
  const named = new Map(added.map((one) => [addedName(one), tabOf(one)]));
  const there = new Set(tabs.map(({ name }) => name));
  return {
    tabs: [
      ...tabs.map((tab) => named.get(tab.name) ?? tab),
      ...[...named.values()].filter(({ name }) => !there.has(name)),
    ],
  };
}

/** A workbook that holds a snapshot. */
export function memoryPort(snapshot: Snapshot, { read, write }: MemoryPortOptions = {}): MemoryPort {
  let now = snapshot;
  const listeners = new Set<() => void>();
  const written: TabPlan[][] = [];
  const changed: CellChange[] = [];
  const added: AddedTab[] = [];
  const shown: string[] = [];
  return {
    written,
    changed,
    added,
    shown,
    change: () => listeners.forEach((listener) => listener()),
    read: read ?? (() => Promise.resolve(ok(now))),
    amend: ({ changes, added: tabs }) => {
      changed.push(...changes);
      added.push(...tabs);
      now = withTabs(withChanges(now, changes), tabs);
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
