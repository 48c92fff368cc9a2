import type { Area } from '../port';

/** A block of cells that are alike. */
export interface Rectangle<K> {
  readonly key: K;
  readonly area: Area;
}

/** A block that may still grow downwards. */
interface Growing<K> {
  readonly key: K;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

/** The cells of a grid in few blocks of equal keys; cells with `null` are in none. Row by row, so it is the same each time. */
export function rectanglesOf<K extends string | number>(
  rows: readonly (readonly (K | null)[])[],
): readonly Rectangle<K>[] {
  const all: Growing<K>[] = [];
  let above: readonly Growing<K>[] = [];
  for (const [row, keys] of rows.entries()) {
    above = runsOf(keys).map((run) => {
      const same = above.find(({ key, left, right }) => key === run.key && left === run.left && right === run.right);
      if (same !== undefined) {
        same.bottom = row;
        return same;
      }
      const grown = { ...run, top: row, bottom: row };
      all.push(grown);
      return grown;
    });
  }
  return all.map(({ key, top, left, bottom, right }) => ({ key, area: { top, left, bottom, right } }));
}

function runsOf<K>(keys: readonly (K | null)[]): readonly { key: K; left: number; right: number }[] {
  const runs: { key: K; left: number; right: number }[] = [];
  let open: { key: K; left: number; right: number } | null = null;
  for (const [column, key] of keys.entries()) {
    if (open !== null && key === open.key) {
      open.right = column;
      continue;
    }
    open = key === null ? null : { key, left: column, right: column };
    if (open !== null) runs.push(open);
  }
  return runs;
}
