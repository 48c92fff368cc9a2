/** What a seed came to: in a word how far it went, and what was wrong with its case, each thing once. */
export interface Outcome {
  readonly cameTo: string;
  readonly spoilt: readonly string[];
}

/** What is done for each seed; throws where a promise is broken. `describe` tells how to come by the case again. */
export interface Job {
  readonly check: (seed: number) => Promise<Outcome>;
  readonly describe: (seed: number) => string;
}
