import { type RefObject, useEffect } from 'react';

/**
 * Brings a part of the pane into sight when it comes, and when what it is about changes: where the pane or the page around it is scrolled down, it would
 * else stand far above. Nothing moves where it is in sight.
 */
export function useInSight(part: RefObject<HTMLElement | null>, about: unknown = null): void {
  useEffect(() => {
    // Newer browsers return a promise, which is no clean-up.
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [part, about]);
}
