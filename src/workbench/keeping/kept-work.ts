import { addsBallots, isNamedForBallots, tabsWithBallots } from '../../review/ballot-content';
import { type Amendment, type Snapshot, addedName } from '../../workbook/port';

/** What the changes are made to again: the file's own bytes where it holds no paper, else what tells that the same file was chosen again. */
export type KeptSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** The fingerprints of its tabs, those with papers aside: of papers not even a fingerprint is kept. */
  | { readonly kind: 'file'; readonly prints: readonly (readonly [name: string, fingerprint: string])[] };

/** The work on a workbook that would be lost with the page, without anything of a ballot. */
export interface KeptWork {
  readonly name: string;
  readonly source: KeptSource;
  /** What was changed, in order; results that were written are not among it, as they are worked out again. */
  readonly steps: readonly Amendment[];
  /** How many changes are not kept, because they are of papers or of tabs that hang together with papers. */
  readonly leftOut: number;
  /** The tabs of which nothing is kept any more. */
  readonly closed: readonly string[];
}

const same = (one: string, other: string): boolean => one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');

/** The tabs that a change is about. */
function tabsOf({ changes, added }: Amendment): readonly string[] {
  return [...new Set([...changes.map(({ sheet }) => sheet), ...added.map(addedName)])];
}

/** The work on a workbook that was just opened. */
export function beginWork(name: string, bytes: Uint8Array, snapshot: Snapshot): KeptWork {
  const closed = tabsWithBallots(snapshot.tabs);
  const prints = snapshot.tabs
    .filter((tab) => tab.ownKey === null && !closed.includes(tab.name))
    .map((tab) => [tab.name, tab.fingerprint] as const);
  const source: KeptSource = closed.length === 0 ? { kind: 'bytes', bytes } : { kind: 'file', prints };
  return { name, source, steps: [], leftOut: 0, closed };
}

/**
 * The work with one more change, after which the workbook is `after`. A change of a tab with papers is left out, and with it whatever is changed
 * later on tabs that it touched: it would not fit without it. Where a tab turns out to hold papers, what was kept of it goes.
 */
export function withStep(work: KeptWork, step: Amendment, after: Snapshot): KeptWork {
  const ballotTabs = tabsWithBallots(after.tabs);
  const closed = [...new Set([...work.closed, ...ballotTabs])];
  const steps: Amendment[] = [];
  for (const one of [...work.steps, step]) {
    const tabs = tabsOf(one);
    const isOut =
      tabs.some((tab) => isNamedForBallots(tab) || closed.some((other) => same(tab, other))) ||
      one.added.some((added) => addsBallots(added, ballotTabs));
    if (isOut) closed.push(...tabs);
    else steps.push(one);
  }
  const leftOut = work.leftOut + work.steps.length + 1 - steps.length;
  return { ...work, steps, leftOut, closed };
}

/** Whether a workbook that was chosen again is the one that the work was on. */
export function isSameFile(source: KeptSource, { tabs }: Snapshot): boolean {
  return (
    source.kind === 'bytes' ||
    source.prints.every(([name, print]) => tabs.some((tab) => tab.name === name && tab.fingerprint === print))
  );
}

/** What a workbook holds with changes of single cells on top: their values; looks and fingerprints stay. */
export function withChanges(snapshot: Snapshot, steps: readonly Amendment[]): Snapshot {
  const changes = steps.flatMap((step) => step.changes);
  const tabs = snapshot.tabs.map((tab) => {
    const own = changes.filter(({ sheet }) => sheet === tab.name);
    if (own.length === 0) return tab;
    const values = [...tab.values];
    for (const { row, column, value } of own) {
      while (values.length <= row) values.push([]);
      const cells = [...(values[row] ?? [])];
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
      values[row] = cells;
    }
    return { ...tab, values };
  });
  return { ...snapshot, tabs };
}
