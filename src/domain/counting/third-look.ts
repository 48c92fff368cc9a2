import { itemAt } from '../checked';
import { type Step, isAgreed, isGap } from './alignment';
import { type Entry, newEntry } from './entry';
import { type Paper, isSamePaper } from './paper';

/** The third look at the places at which two entries differ, one after the other, blind to what either teller typed. */
export interface ThirdLook {
  readonly steps: readonly Step[];
  /** What is settled, by the 0-based step. */
  readonly settled: ReadonlyMap<number, Paper>;
  /** What was found at the present place so far, where it agreed with nothing. */
  readonly readings: readonly Paper[];
  /** The typing of the paper at the present place. */
  readonly entry: Entry;
}

/**
 * Begins the third look at a stack of so many papers, counted by hand. That count says whether the papers that only one entry has are there: where
 * all are, they are looked at; where none is, they were typed twice and are left out. `null` where it cannot be told which of them are (one was
 * skipped and another typed twice), or the entries cannot come from so many papers: then only a new entry helps. A look cannot tell a paper that
 * was typed twice from two papers alike.
 */
export function beginThirdLook(steps: readonly Step[], stack: number, nominees: number): ThirdLook | null {
  const whole = steps.filter((step) => !isGap(step));
  const begun = { settled: new Map(), readings: [], entry: newEntry(nominees) };
  if (stack === steps.length) return { steps, ...begun };
  return stack === whole.length ? { steps: whole, ...begun } : null;
}

/** The places (1-based) that are still to be looked at. */
export function openPlaces({ steps, settled }: ThirdLook): readonly number[] {
  return steps.flatMap((step, index) => (isAgreed(step) || settled.has(index) ? [] : [index + 1]));
}

/**
 * Takes what was found at the first open place. It settles the place as soon as it agrees with anything that was typed for it, by whomever. What
 * agrees with nothing is asked for once more: nobody can confirm it by a mere click, and two looks that agree always settle.
 */
export function looked(look: ThirdLook, reading: Paper): ThirdLook {
  const step = itemAt(openPlaces(look), 0) - 1;
  const { first, second } = itemAt(look.steps, step);
  const known = [first, second, ...look.readings].filter((one) => one !== null);
  const entry = newEntry(look.entry.marks.length);
  return known.some((one) => isSamePaper(one, reading))
    ? { ...look, settled: new Map([...look.settled, [step, reading]]), readings: [], entry }
    : { ...look, readings: [...look.readings, reading], entry };
}

/** The papers of the stack, once every place is settled. */
export function resolvedStack({ steps, settled }: ThirdLook): readonly Paper[] {
  return steps.map(({ first }, index) => settled.get(index) ?? first).filter((paper) => paper !== null);
}
