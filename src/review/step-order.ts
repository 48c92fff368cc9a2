/** The five steps of a review, in their order. */
export const STEPS = ['round', 'check', 'ceilings', 'ballots', 'nominations'] as const;
/** A step of a review. */
export type Step = (typeof STEPS)[number];

/** The step after one, or `null` after the last. */
export function stepAfter(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}
