/** What is done for each seed: the result in a word, thrown where a promise is broken. `describe` tells how to come by the case again. */
export interface Job {
  readonly check: (seed: number) => Promise<string>;
  readonly describe: (seed: number) => string;
}
