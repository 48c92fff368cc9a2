/** The five steps, in their order. */
export const STEPS = ['round', 'check', 'ceilings', 'ballots', 'nominations'] as const;
/** A step of the pane. */
export type Step = (typeof STEPS)[number];

/** The step after one, or `null` after the last. */
export function stepAfter(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}
