/** Every path of a catalogue with its leaf: a text, or a function that makes one. */
export function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
    : [[path, value]];
}

type Maker = (...given: readonly unknown[]) => unknown;

function isMaker(leaf: unknown): leaf is Maker {
  return typeof leaf === 'function';
}

/** Facts of which each is the same value. */
function factsOf(value: unknown): unknown {
  return new Proxy({}, { get: (_target, key) => (typeof key === 'string' ? value : undefined) });
}

/** What a leaf says where each thing that it is told is `value`, alone or as one of several facts; nothing where that is no way to ask it. */
export function said(leaf: unknown, value: unknown): readonly string[] {
  if (typeof leaf === 'string') return [leaf];
  if (!isMaker(leaf)) return [];
  const ways = [Array.from({ length: 8 }, () => value), [factsOf(value)]];
  return ways.flatMap((given) => {
    try {
      const text = leaf(...given);
      return typeof text === 'string' ? [text] : [];
    } catch {
      return [];
    }
  });
}
