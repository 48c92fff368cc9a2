import { itemAt } from '../checked';
import type { InvalidReason, Paper, PaperMark } from './paper';

/** What a teller is told of the last key: marks are missing; there is nothing more to go back to; or whether this was the last paper. */
export type EntryNotice = 'incomplete' | 'complete' | 'at-start' | 'ending';

/** One teller's typing of a stack: the papers so far, and the one that is typed or corrected now. */
export interface Entry {
  readonly papers: readonly Paper[];
  /** The 0-based place of the paper that is typed now. */
  readonly at: number;
  /** Whether that one is new, at the end or put in between; else it stands among the papers and is corrected. */
  readonly isNew: boolean;
  /** Its marks, one for each name; `null` as long as none was typed. */
  readonly marks: readonly (PaperMark | null)[];
  readonly reason: InvalidReason | null;
  /** The 0-based name whose mark comes next; the number of names where all have one. */
  readonly cursor: number;
  readonly notice: EntryNotice | null;
  readonly isDone: boolean;
}

/** What a teller does: one key each. */
export type EntryEvent =
  | { readonly type: 'mark'; readonly mark: PaperMark }
  /** Gives the names that are left the mark that was typed last. */
  | { readonly type: 'rest' }
  | { readonly type: 'invalid'; readonly reason: InvalidReason }
  /** One name back; from the first name to the paper before. */
  | { readonly type: 'back' }
  /** To a name (0-based). */
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'clear' }
  /** Takes the paper as it is; on an empty one asks whether the stack ends here, and twice ends it. */
  | { readonly type: 'next' }
  /** To the paper before. */
  | { readonly type: 'previous' }
  /** Makes room for a paper that was skipped, before the one that is corrected. */
  | { readonly type: 'insert' }
  /** Takes out the paper that is corrected: it was typed twice. */
  | { readonly type: 'remove' };

/** An entry of papers with so many names, with nothing typed after the papers that are there already. */
export function newEntry(nominees: number, papers: readonly Paper[] = []): Entry {
  return openedAt(papers, papers.length, true, nominees);
}

/** Whether anything was typed that would be lost. */
export function isTouched(entry: Entry): boolean {
  return entry.papers.length > 0 || isDraftTouched(entry);
}

function isDraftTouched({ marks, reason }: Entry): boolean {
  return reason !== null || marks.some((mark) => mark !== null);
}

/** The paper as typed, or `null` while a mark is missing. */
function draftPaper({ marks, reason }: Entry): Paper | null {
  if (reason !== null) return { kind: 'invalid', reason };
  const given = marks.filter((mark) => mark !== null);
  return given.length === marks.length ? { kind: 'valid', marks: given } : null;
}

/** The entry with the paper at a place on the table: empty where it is new. */
function openedAt(papers: readonly Paper[], at: number, isNew: boolean, nominees: number): Entry {
  const none = Array.from({ length: nominees }, () => null);
  const blank = { papers, at, isNew, notice: null, isDone: false };
  if (isNew) return { ...blank, marks: none, reason: null, cursor: 0 };
  const paper = itemAt(papers, at);
  return paper.kind === 'valid'
    ? { ...blank, marks: paper.marks, reason: null, cursor: nominees }
    : { ...blank, marks: none, reason: paper.reason, cursor: 0 };
}

/** The papers with the one on the table among them. */
function stored({ papers, at, isNew }: Entry, paper: Paper): readonly Paper[] {
  return [...papers.slice(0, at), paper, ...papers.slice(isNew ? at : at + 1)];
}

/** To another paper, with the one on the table taken as it is; it must be whole, or new and empty. */
function moved(entry: Entry, to: (papers: readonly Paper[], isStored: boolean) => Entry): Entry {
  const paper = draftPaper(entry);
  if (paper !== null) return to(stored(entry, paper), true);
  return entry.isNew && !isDraftTouched(entry) ? to(entry.papers, false) : { ...entry, notice: 'incomplete' };
}

function previous(entry: Entry): Entry {
  if (entry.at === 0) return { ...entry, notice: 'at-start' };
  return moved(entry, (papers) => openedAt(papers, entry.at - 1, false, entry.marks.length));
}

function next(entry: Entry): Entry {
  const { at, marks, papers } = entry;
  const isEnd = entry.isNew && at === papers.length && !isDraftTouched(entry);
  if (isEnd && papers.length > 0)
    return entry.notice === 'ending' ? { ...entry, notice: null, isDone: true } : { ...entry, notice: 'ending' };
  if (isEnd) return { ...entry, notice: 'incomplete' };
  const after = moved(entry, (kept, isStored) => {
    // Room that was made for a paper and left empty closes again.
    const to = isStored ? at + 1 : at;
    return openedAt(kept, to, to === kept.length, marks.length);
  });
  // To the first name that has no mark yet.
  return after.notice === 'incomplete' ? { ...after, cursor: marks.indexOf(null) } : after;
}

/** What comes of a key. A key that does not fit changes nothing but the notice. */
export function nextEntry(before: Entry, event: EntryEvent): Entry {
  if (before.isDone) return before;
  if (event.type === 'next') return next(before);
  const entry: Entry = { ...before, notice: null };
  const { marks, cursor, reason, papers, at } = entry;
  switch (event.type) {
    case 'mark':
      if (reason !== null || cursor === marks.length) return { ...entry, notice: 'complete' };
      return {
        ...entry,
        marks: marks.map((mark, index) => (index === cursor ? event.mark : mark)),
        cursor: cursor + 1,
      };
    case 'rest': {
      const last = cursor === 0 ? null : itemAt(marks, cursor - 1);
      if (reason !== null || last === null) return entry;
      return { ...entry, marks: marks.map((mark, index) => (index < cursor ? mark : last)), cursor: marks.length };
    }
    case 'invalid':
      return { ...entry, reason: event.reason };
    case 'back':
      if (reason !== null) return { ...entry, reason: null };
      return cursor > 0 ? { ...entry, cursor: cursor - 1 } : previous(entry);
    case 'go':
      return event.to < 0 || event.to > marks.length ? entry : { ...entry, cursor: event.to };
    case 'clear':
      return { ...entry, marks: marks.map(() => null), reason: null, cursor: 0 };
    case 'previous':
      return previous(entry);
    case 'insert':
      if (entry.isNew) return entry;
      return moved(entry, (kept) => openedAt(kept, at, true, marks.length));
    case 'remove': {
      if (entry.isNew) return entry;
      const kept = papers.filter((_, place) => place !== at);
      return openedAt(kept, at, at === kept.length, marks.length);
    }
  }
}
