/** Access that the caller knows to succeed; a fault of the program where it does not. */

/** The item at an index that is there. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${String(index)} of ${String(items.length)}`);
  return item;
}

/** The value under a key that is there. */
export function valueAt<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no value for ${String(key)}`);
  return value;
}
