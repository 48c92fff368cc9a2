import { reportText } from '../../../src/review/report';
import { type Review, reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import { amendFile } from '../../../src/workbook/file/amend';
import { type WorkbookFile, openWorkbookFile } from '../../../src/workbook/file/open';
import { writeTabs } from '../../../src/workbook/file/write';
import { heldCells } from '../../../src/workbook/plan/held-cells';
import { tabName } from '../../../src/workbook/plan/tab-name';
import type { Area, Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { workbookFile } from '../../support/workbook-file';
import { toldCode } from '../told';
import { assertThat } from './promises/that';

const PLAIN = { columnWidths: [] } as const;

/** The blocks that do not lie over one that comes before. */
function apart(areas: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const area of areas) {
    const isOver = kept.some(
      ({ top, bottom, left, right }) =>
        top <= area.bottom && area.top <= bottom && left <= area.right && area.left <= right,
    );
    const isOne = area.top === area.bottom && area.left === area.right;
    if (!isOver && !isOne) kept.push(area);
  }
  return kept;
}

/** A snapshot as a file can hold it: other names for tabs that Excel takes under none, texts within a cell's limits, merges that lie apart. */
export function asFileHolds({ tabs }: Snapshot): Snapshot {
  const taken = new Set<string>();
  const held = tabs.map((tab): TabSnapshot => {
    const name = tabName(tab.name, (one) => taken.has(one.toLowerCase()));
    taken.add(name.toLowerCase());
    return heldCells({ ...tab, name, merges: apart(tab.merges), fingerprint: name });
  });
  // One is seen at least.
  return { tabs: held.map((tab, index) => (index === 0 ? { ...tab, visibility: 'visible' } : tab)) };
}

async function opened(bytes: Uint8Array): Promise<WorkbookFile> {
  const file = await openWorkbookFile(bytes, 'sổ.xlsx');
  if (!file.ok) throw new Error(`what was written is ${file.error.code}`);
  return file.value;
}

/** A real file of a snapshot that a file can hold. */
async function fileOf({ tabs }: Snapshot): Promise<WorkbookFile> {
  const [first] = tabs;
  if (first === undefined) throw new Error('a workbook has a tab');
  const empty = await opened(await workbookFile({ [first.name]: [['-']] }));
  const added = tabs.map((tab) => ({ kind: 'cells', tab: { ...tab, ...PLAIN } }) as const);
  const expected = new Map(empty.snapshot.tabs.map(({ name, fingerprint }) => [name, fingerprint]));
  const bytes = await amendFile(empty, { changes: [], added }, expected);
  if (!bytes.ok) throw new Error(toldCode(bytes.error));
  return opened(bytes.value);
}

/** The report on a snapshot, or the code of the failure. */
function reported(snapshot: Snapshot): { readonly text: string; readonly review: Review | null } {
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  return review.ok
    ? { text: reportText(review.value), review: review.value }
    : { text: toldCode(review.error), review: null };
}

/**
 * The same round in a real file: written and read back it has the same report; with its results in it, it has the same report again, the user's tabs are as
 * they were, and written once more it is the same bytes.
 */
export async function assertSameThroughFile(hostile: Snapshot): Promise<void> {
  const snapshot = asFileHolds(hostile);
  const { text } = reported(snapshot);
  const file = await fileOf(snapshot);
  const { text: readBack, review } = reported(file.snapshot);
  assertThat(readBack === text, 'read from a file, the report is another one');
  if (review === null) return;
  const bytes = await withResults(file, review);
  if (bytes === null) return;
  const second = await opened(bytes);
  const again = reported(second.snapshot);
  assertThat(again.text === text, 'with its results in the file, the report is another one');
  for (const { name, fingerprint } of file.snapshot.tabs)
    assertThat(
      second.snapshot.tabs.some((tab) => tab.name === name && tab.fingerprint === fingerprint),
      `the user's tab ${name} is another one`,
    );
  const rewritten = again.review === null ? null : await withResults(second, again.review);
  assertThat(rewritten !== null && Buffer.from(rewritten).equals(bytes), 'the second run gives other bytes');
}

/** The bytes of a file with its results; `null` where they are refused in words. */
async function withResults(file: WorkbookFile, review: Review): Promise<Uint8Array | null> {
  const written = await writeTabs(file, plannedTabs({ snapshot: file.snapshot, review }), review.expected);
  if (written.ok) return written.value;
  toldCode(written.error);
  return null;
}
