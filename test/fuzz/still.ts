/** Does something where neither the clock nor chance can be asked: what comes out follows from what went in alone. */
export function withoutClockOrChance<T>(work: () => T): T {
  const { Date: clock } = globalThis;
  const { random } = Math;
  const refuse = (what: string) => (): never => {
    throw new Error(`${what} was asked`);
  };
  // Days that are made of figures are no clock.
  const still = new Proxy(clock, {
    construct: (target, args: readonly unknown[]) =>
      args.length === 0 ? refuse('the clock')() : (Reflect.construct(target, args) as Date),
    apply: refuse('the clock'),
    get: (target, key) => (key === 'now' ? refuse('the clock') : (Reflect.get(target, key) as unknown)),
  });
  globalThis.Date = still;
  Math.random = refuse('chance');
  try {
    return work();
  } finally {
    globalThis.Date = clock;
    Math.random = random;
  }
}
