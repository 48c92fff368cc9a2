import { itemAt } from '../../../src/domain/checked';
import type { FindingCode } from '../../../src/domain/finding';
import { collect } from '../../../src/review/collecting/collection';
import type { Collection, SentFile } from '../../../src/review/collecting/sent';
import { type Review, reviewSnapshot } from '../../../src/review/review';
import { scoreValue } from '../../../src/sheets/reading/score-value';
import type { Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { type Book, type BookTab, type Planted, placedCells, snapshotOfTab } from './book';

/** Where a planted error must be told. */
export interface Expected {
  readonly code: FindingCode;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly subject: string | null;
}

/** A workbook's review, and what each of its cells is. */
export interface ReviewedBook {
  readonly review: Review;
  /** What stands in a cell (`TAB!A1`), by the cell's mark. */
  readonly marks: ReadonlyMap<string, string>;
  readonly expected: readonly Expected[];
  /** What is told of texts stored for fonts of before Unicode, as `TAB!A1`; of papers the tab alone. */
  readonly oldFonts: readonly string[];
}

const OF_ROUND = { kind: 'of-round' } as const;

/** The tabs of each file that is sent. */
export function filesOf(book: Book): ReadonlyMap<string, readonly BookTab[]> {
  const files = new Map<string, BookTab[]>();
  for (const tab of book) if (tab.file !== null) files.set(tab.file, [...(files.get(tab.file) ?? []), tab]);
  return files;
}

/** What collecting the files makes of a workbook, and what their tabs are called in it. */
export function collectInto(
  main: Snapshot,
  contents: ReadonlyMap<string, Snapshot>,
  book: Book,
): {
  readonly collection: Collection;
  readonly names: ReadonlyMap<BookTab, string>;
} {
  const files = filesOf(book);
  const sent = [...contents].map(([name, value]): SentFile => ({ name, sha256: name, content: { ok: true, value } }));
  const collection = collect(main, sent, OF_ROUND, () => false);
  if (!collection.ok) throw new Error(JSON.stringify(collection.error));
  const names = new Map<BookTab, string>();
  for (const [index, [, tabs]] of [...files].entries()) {
    const { state } = itemAt(collection.value.files, index);
    if (state.kind !== 'read') throw new Error(`a sent file is ${state.kind}`);
    for (const { name, state: one } of state.tabs) {
      const tab = tabs.find((other) => other.name === name);
      // What scores nobody is not added.
      if (tab !== undefined && one.kind === 'nothing' && !scoresAnybody(tab)) continue;
      if (tab === undefined || one.kind !== 'added') throw new Error(`a sent tab is ${one.kind}`);
      names.set(tab, one.as);
    }
  }
  return { collection: collection.value, names };
}

/** The workbook with what was collected, as it is in memory. */
function collectedInMemory(
  book: Book,
  main: Snapshot,
): { readonly snapshot: Snapshot; readonly names: ReadonlyMap<BookTab, string> } {
  const contents = new Map([...filesOf(book)].map(([name, tabs]) => [name, { tabs: tabs.map(snapshotOfTab) }]));
  const { collection, names } = collectInto(main, contents, book);
  const added = collection.additions.flatMap((one): readonly TabSnapshot[] => {
    if (one.kind === 'plan') return [];
    return [{ ...one.tab, isProtected: false, ownKey: null, fingerprint: one.tab.name }];
  });
  return { snapshot: { tabs: [...main.tabs, ...added] }, names };
}

function scoresAnybody({ lines }: BookTab): boolean {
  return lines.some(({ cells }) =>
    cells.some(
      (one) =>
        one?.mark?.startsWith('score/') === true &&
        // Only a word for an empty cell is ever in an old font here.
        one.font === undefined &&
        scoreValue(one.value, one.format ?? null).kind !== 'none',
    ),
  );
}

function expectedAt({ code, subject, place }: Planted, sheet: string, cell: string): Expected {
  return { code, subject, sheet: place === 'nowhere' ? null : sheet, cell: place === undefined ? cell : null };
}

/** Reviews a workbook, with what was sent in files of their own collected into it. */
export function reviewBook(book: Book): ReviewedBook {
  const main: Snapshot = { tabs: book.filter(({ file }) => file === null).map(snapshotOfTab) };
  const isWhole = book.every(({ file }) => file === null);
  const { snapshot, names } = isWhole ? { snapshot: main, names: new Map() } : collectedInMemory(book, main);
  return reviewedSnapshot(snapshot, book, names);
}

/** The review of a snapshot that was made of a book. */
export function reviewedSnapshot(snapshot: Snapshot, book: Book, names: ReadonlyMap<BookTab, string>): ReviewedBook {
  const review = reviewSnapshot(snapshot, OF_ROUND);
  if (!review.ok) throw new Error(JSON.stringify(review.error));
  return { review: review.value, ...placesOf(book, names) };
}

/** What stands where, once the tabs that were sent bear the names that they got. */
function placesOf(book: Book, names: ReadonlyMap<BookTab, string>): Omit<ReviewedBook, 'review'> {
  const marks = new Map<string, string>();
  const expected: Expected[] = [];
  const last = new Map<string, Expected>();
  const oldFonts = new Set<string>();
  for (const tab of book) {
    const sheet = tab.file === null ? tab.name : names.get(tab);
    if (sheet === undefined) continue;
    for (const { cell, name, line } of placedCells(tab)) {
      if (cell.mark !== null) marks.set(`${sheet}!${name}`, cell.mark);
      if (cell.planted !== undefined) {
        const one = expectedAt(cell.planted, sheet, name);
        if (cell.planted.lastOf === undefined) expected.push(one);
        else last.set(cell.planted.lastOf, one);
      }
      const isPaper = tab.kind === 'ballots' && line.kind === 'body';
      if (cell.font !== undefined) oldFonts.add(`${sheet}!${isPaper ? 'null' : name}`);
    }
  }
  return { marks, expected: [...expected, ...last.values()], oldFonts: [...oldFonts] };
}
