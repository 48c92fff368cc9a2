import fc from 'fast-check';
import { type Entry, type EntryEvent, newEntry, nextEntry } from '../../../src/domain/counting/entry';
import {
  INVALID_REASONS,
  type InvalidReason,
  PAPER_MARKS,
  type Paper,
  type PaperMark,
} from '../../../src/domain/counting/paper';
import { type CountingEvent, type CountingState, nextCounting } from '../../../src/domain/counting/session';

const MARKS: Readonly<Record<string, PaperMark>> = { x: 'yes', '0': 'no', '-': 'unmarked', '?': 'unreadable' };

/** A paper as one writes it: `x0-?`, or `!no-stamp` for an invalid one. */
export function paper(text: string): Paper {
  const reason = INVALID_REASONS.find((one) => text === `!${one}`);
  if (reason !== undefined) return { kind: 'invalid', reason };
  return {
    kind: 'valid',
    marks: Array.from(text, (letter) => {
      const mark = MARKS[letter];
      if (mark === undefined) throw new Error(`no mark: ${letter}`);
      return mark;
    }),
  };
}

/** A stack of such papers. */
export function stack(...texts: readonly string[]): readonly Paper[] {
  return texts.map(paper);
}

/** The keys that type a paper, without the last one that takes it. */
export function keysOf(one: Paper): readonly EntryEvent[] {
  return one.kind === 'valid'
    ? one.marks.map((mark) => ({ type: 'mark', mark }))
    : [{ type: 'invalid', reason: one.reason }];
}

const NEXT: EntryEvent = { type: 'next' };

/** The keys that type a whole stack and end it. */
export function keysOfStack(papers: readonly Paper[]): readonly EntryEvent[] {
  return [...papers.flatMap((one) => [...keysOf(one), NEXT]), NEXT, NEXT];
}

/** What comes of keys. */
export function keyed(
  entry: Entry | number,
  ...events: readonly (EntryEvent | EntryEvent['type'] | PaperMark)[]
): Entry {
  return events.reduce<Entry>(
    (before, event) => nextEntry(before, typeof event === 'string' ? eventOf(event) : event),
    typeof entry === 'number' ? newEntry(entry) : entry,
  );
}

function eventOf(word: EntryEvent['type'] | PaperMark): EntryEvent {
  const mark = PAPER_MARKS.find((one) => one === word);
  if (mark !== undefined) return { type: 'mark', mark };
  switch (word) {
    case 'rest':
    case 'back':
    case 'clear':
    case 'next':
    case 'previous':
    case 'insert':
    case 'remove':
      return { type: word };
    default:
      throw new Error(`${word} needs more`);
  }
}

/** What comes of events of the count. */
export function happened(state: CountingState, ...events: readonly CountingEvent[]): CountingState {
  return events.reduce(nextCounting, state);
}

/** The events that type a stack in the present phase. */
export function typing(papers: readonly Paper[]): readonly CountingEvent[] {
  return keysOfStack(papers).map((event) => ({ type: 'entry', event }));
}

/** The events that type one paper of a third look. */
export function looking(one: Paper): readonly CountingEvent[] {
  return [...keysOf(one), NEXT].map((event) => ({ type: 'entry', event }));
}

export const anyReason: fc.Arbitrary<InvalidReason> = fc.constantFrom(...INVALID_REASONS);

/** Papers with so many names; few different ones, so that equal papers lie side by side, as they do. */
export function anyPaper(nominees: number): fc.Arbitrary<Paper> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.constantFrom(...PAPER_MARKS), { minLength: nominees, maxLength: nominees })
        .map((marks): Paper => ({ kind: 'valid', marks })),
    },
    { weight: 1, arbitrary: anyReason.map((reason): Paper => ({ kind: 'invalid', reason })) },
  );
}

/** Stacks of papers with so many names. */
export function anyStack(nominees: number, maxLength = 14): fc.Arbitrary<readonly Paper[]> {
  return fc.array(anyPaper(nominees), { minLength: 1, maxLength });
}
