/** Throws, with the promise that is broken, where something does not hold. */
export function assertThat(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(promise);
}
