import { type Step, align, isAgreed } from './alignment';
import { type Entry, type EntryEvent, isTouched, newEntry, nextEntry } from './entry';
import { type Paper, inCanonicalOrder } from './paper';
import { type RehearsalOutcome, judgeRehearsal, rehearsalDeck, rehearsalNames } from './rehearsal';
import { type ThirdLook, beginThirdLook, looked, openPlaces, resolvedStack } from './third-look';

/**
 * Where the count of one vote stands. What tells one paper's place from another's goes as soon as it is not needed: `agreed` holds the papers in
 * an order that follows from what they say.
 */
export type CountingState =
  | {
      readonly phase: 'rehearsal';
      readonly nominees: number;
      readonly deck: readonly Paper[];
      readonly entry: Entry;
      readonly outcome: RehearsalOutcome | null;
    }
  | { readonly phase: 'first-entry'; readonly nominees: number; readonly entry: Entry }
  | {
      readonly phase: 'second-entry';
      readonly nominees: number;
      readonly first: readonly Paper[];
      readonly entry: Entry;
      /** Whether the second teller has taken the place of the first. */
      readonly hasBegun: boolean;
    }
  | {
      readonly phase: 'comparing';
      readonly nominees: number;
      readonly first: readonly Paper[];
      readonly second: readonly Paper[];
      readonly steps: readonly Step[];
      /** Whether a third look cannot help, by the count of the stack that was given last. */
      readonly isHopeless: boolean;
    }
  | {
      readonly phase: 'third-look';
      readonly nominees: number;
      readonly first: readonly Paper[];
      readonly second: readonly Paper[];
      readonly look: ThirdLook;
    }
  | { readonly phase: 'agreed'; readonly nominees: number; readonly papers: readonly Paper[] };

/** What happens to it. An event that does not fit the phase changes nothing. */
export type CountingEvent =
  | { readonly type: 'rehearse' }
  /** Throws the rehearsal away and begins the count. */
  | { readonly type: 'count' }
  /** A key of whoever types now. */
  | { readonly type: 'entry'; readonly event: EntryEvent }
  /** The second teller is there. */
  | { readonly type: 'begin-second' }
  /** The first teller ended too early; possible until the second one has typed. */
  | { readonly type: 'back-to-first' }
  /** Looks at the places that differ, in a stack of so many papers. */
  | { readonly type: 'look'; readonly stack: number }
  /** Types the stack anew: the second entry, or both. */
  | { readonly type: 'again'; readonly which: 'second' | 'both' }
  /** The papers are in the workbook: nothing of them is kept here. */
  | { readonly type: 'forget' };

/** A count of papers with so many names, before the first paper. */
export function startCounting(nominees: number): CountingState {
  return { phase: 'first-entry', nominees, entry: newEntry(nominees) };
}

/** How many papers would be lost if the count were left now; a rehearsal holds none. */
export function papersHeld(state: CountingState): number {
  const typed = (entry: Entry): number =>
    entry.papers.length + (isTouched({ ...entry, papers: [] }) && entry.isNew ? 1 : 0);
  switch (state.phase) {
    case 'rehearsal':
      return 0;
    case 'first-entry':
      return typed(state.entry);
    case 'second-entry':
      return state.first.length + typed(state.entry);
    case 'comparing':
    case 'third-look':
      return state.first.length + state.second.length;
    case 'agreed':
      return state.papers.length;
  }
}

function agreed(nominees: number, papers: readonly Paper[]): CountingState {
  return { phase: 'agreed', nominees, papers: inCanonicalOrder(papers) };
}

/** Lays the two entries side by side. */
function compared(nominees: number, first: readonly Paper[], second: readonly Paper[]): CountingState {
  const steps = align(first, second);
  return steps.every(isAgreed)
    ? agreed(nominees, first)
    : { phase: 'comparing', nominees, first, second, steps, isHopeless: false };
}

/** The third look goes on until every place is settled. */
function lookedAt(state: Extract<CountingState, { readonly phase: 'third-look' }>): CountingState {
  return openPlaces(state.look).length > 0 ? state : agreed(state.nominees, resolvedStack(state.look));
}

function typed(state: CountingState, event: EntryEvent): CountingState {
  switch (state.phase) {
    case 'rehearsal': {
      const entry = nextEntry(state.entry, event);
      return { ...state, entry, outcome: entry.isDone ? judgeRehearsal(state.deck, entry.papers) : null };
    }
    case 'first-entry': {
      const entry = nextEntry(state.entry, event);
      return entry.isDone
        ? {
            phase: 'second-entry',
            nominees: state.nominees,
            first: entry.papers,
            entry: newEntry(state.nominees),
            hasBegun: false,
          }
        : { ...state, entry };
    }
    case 'second-entry': {
      if (!state.hasBegun) return state;
      const entry = nextEntry(state.entry, event);
      return entry.isDone ? compared(state.nominees, state.first, entry.papers) : { ...state, entry };
    }
    case 'third-look': {
      const entry = nextEntry(state.look.entry, event);
      const [paper] = entry.papers;
      return paper === undefined
        ? { ...state, look: { ...state.look, entry } }
        : lookedAt({ ...state, look: looked(state.look, paper) });
    }
    case 'comparing':
    case 'agreed':
      return state;
  }
}

/** The state after an event. */
export function nextCounting(state: CountingState, event: CountingEvent): CountingState {
  const { nominees, phase } = state;
  switch (event.type) {
    case 'rehearse': {
      if (papersHeld(state) > 0) return state;
      const names = rehearsalNames(nominees);
      return { phase: 'rehearsal', nominees, deck: rehearsalDeck(names), entry: newEntry(names), outcome: null };
    }
    case 'count':
      return phase === 'rehearsal' ? startCounting(nominees) : state;
    case 'entry':
      return typed(state, event.event);
    case 'begin-second':
      return phase === 'second-entry' ? { ...state, hasBegun: true } : state;
    case 'back-to-first':
      return phase === 'second-entry' && !isTouched(state.entry)
        ? { phase: 'first-entry', nominees, entry: newEntry(nominees, state.first) }
        : state;
    case 'look': {
      if (phase !== 'comparing') return state;
      const look = beginThirdLook(state.steps, event.stack, nominees);
      if (look === null) return { ...state, isHopeless: true };
      return lookedAt({ phase: 'third-look', nominees, first: state.first, second: state.second, look });
    }
    case 'again':
      if (phase !== 'comparing' && phase !== 'third-look') return state;
      return event.which === 'both'
        ? startCounting(nominees)
        : { phase: 'second-entry', nominees, first: state.first, entry: newEntry(nominees), hasBegun: false };
    case 'forget':
      return phase === 'agreed' ? startCounting(nominees) : state;
  }
}
