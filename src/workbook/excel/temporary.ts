import type { Overview } from './overview';
import { isMark } from './marks';

/** How tabs are called while they are not what they shall be: new ones that are not yet full, and what ours held before. */
const TEMPORARY = /^BinhXet~\d+$/;

/** Whether a tab is one that a writing under way, or one that stopped half way, has made. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Gives names for temporary tabs, each only once. */
export function temporaryNames(taken: readonly string[]): () => string {
  const all = new Set(taken);
  let number = 0;
  return () => {
    do number += 1;
    while (all.has(`BinhXet~${String(number)}`));
    return `BinhXet~${String(number)}`;
  };
}

/** Whether a writing has left something behind. */
export function hasLeftovers({ tabs, names }: Overview): boolean {
  return tabs.some(({ name }) => isTemporary(name)) || names.some(({ name }) => isMark(name));
}
