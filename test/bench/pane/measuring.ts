import type { Page } from 'playwright-core';
import { type Taken, measureInput } from './interaction';

/** What was measured of one interaction: each time it was done. */
export interface Walked {
  readonly name: string;
  readonly taken: readonly Taken[];
}

/** Measures interactions of a page by name, and holds what they took. */
export interface Measuring {
  readonly measure: (
    name: string,
    input: () => Promise<unknown>,
    shown: Parameters<typeof measureInput>[2],
  ) => Promise<void>;
  readonly walked: () => readonly Walked[];
}

/** Begins to measure; `say` is told each time. */
export function measuring(page: Page, say: (line: string) => void): Measuring {
  const walked = new Map<string, Taken[]>();
  return {
    measure: async (name, input, shown) => {
      const taken = await measureInput(page, input, shown);
      walked.set(name, [...(walked.get(name) ?? []), taken]);
      say(`${name}: ${String(taken.paint)} ms to the next paint, ${String(taken.shown)} ms to be in sight`);
    },
    walked: () => [...walked].map(([name, taken]) => ({ name, taken })),
  };
}
