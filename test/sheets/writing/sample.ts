import type { Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { type Rows, snapshotOf } from '../../support/workbook';
import { type Tabs, tabsOfFile } from '../../support/workbook-file';

/** The tabs of the sample round: 42 people, 13 members, a tie at the ceiling. */
export function sampleTabs(): Promise<Tabs> {
  return tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
}

/** The tabs with other values for some labels of the round; `null` takes the value away, a new label comes at the end. */
export function withRound(tabs: Tabs, values: Readonly<Record<string, string | number | null>>): Tabs {
  const rows = (tabs['Đợt xét'] ?? []).map(([label, value]) =>
    typeof label === 'string' && label in values ? [label, values[label] ?? null] : [label ?? null, value ?? null],
  );
  const there = new Set(rows.map(([label]) => label));
  const added = Object.entries(values).filter(([label]) => !there.has(label));
  return { ...tabs, 'Đợt xét': [...rows, ...added] };
}

/** A snapshot of tabs, with more that are made elsewhere. */
export function snapshotWith(tabs: Tabs, ...more: readonly TabSnapshot[]): Snapshot {
  return { tabs: [...snapshotOf(tabs).tabs, ...more] };
}

/** Papers of one award: a header and a row a paper. */
export function papers(header: readonly string[], ...rows: Rows): Rows {
  return [header, ...rows];
}
