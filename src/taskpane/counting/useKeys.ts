import { useEffect } from 'react';
import type { Key } from './keys';

/** Where typing belongs to the thing that has the focus. */
const TYPED_INTO = 'input, textarea, select, [contenteditable]';
/** What Enter and Space press. */
const PRESSED = 'button, a, summary, [role=button]';

/**
 * Takes keys wherever the focus is in the page, but for those of a field that is typed into, and Enter and Space on a button. What `take` answers
 * `true` to goes nowhere else: no page scrolls, no quick search opens. `null` takes none.
 */
export function useKeys(take: ((key: Key) => boolean) | null): void {
  useEffect(() => {
    if (take === null) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TYPED_INTO) !== null && target !== null) return;
      if (['Enter', 'NumpadEnter', 'Space'].includes(event.code) && target?.closest(PRESSED)) return;
      if (take(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [take]);
}
