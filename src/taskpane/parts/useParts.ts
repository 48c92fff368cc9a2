import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How many items are made, and left out, together. */
export const PART = 20;

/** How far outside of what is in sight parts are made already, in pixels: about one pane. */
const AHEAD = '800px 0px';

/** As high an item is taken to be until one was seen, in pixels. */
const GUESS = 64;

const FIRST_PART: ReadonlySet<number> = new Set([0]);

/** What somebody has opened, or is typing into, must not be lost by scrolling away from it. */
const IN_USE = '[aria-expanded="true"], form';

function partOf(element: Element | null, list: HTMLElement): number | null {
  const part = element?.closest<HTMLElement>('[data-part]') ?? null;
  return part !== null && list.contains(part) ? Number(part.dataset['part']) : null;
}

/** The element that scrolls what is in it; `null` where that is the page. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return null;
}

/** The parts of a long list: which of them are made, and how high those are that are not. */
export interface Parts {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly isMade: (part: number) => boolean;
  /** The height of a part that is not made and would have so many items, as CSS has it. */
  readonly heightOf: (part: number, items: number) => string;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Makes only those parts of a list that are in sight or near, the one with the focus and its neighbours (so that the next stop of the keyboard is always
 * there), and those in which something is open. All parts keep their place in the flow, so browsers scroll, anchor and find the way as usual. Where no
 * browser tells what is in sight, everything is made.
 */
export function useParts(count: number): Parts {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(FIRST_PART);
  const [focused, setFocused] = useState<number | null>(null);
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(new Map());
  const canTell = typeof IntersectionObserver !== 'undefined';

  useLayoutEffect(() => {
    const list = ref.current;
    const first = list?.querySelector('[data-part="0"]')?.getBoundingClientRect().height ?? 0;
    if (list !== null && first > 0) list.style.setProperty('--item', `${String(first / PART)}px`);
  }, [count]);

  useEffect(() => {
    const list = ref.current;
    if (list === null || !canTell || count < 2) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.map(({ target, isIntersecting, boundingClientRect }) => ({
          part: partOf(target, list) ?? 0,
          isKept: isIntersecting || target.querySelector(IN_USE) !== null,
          height: target.childElementCount === 0 ? null : boundingClientRect.height,
        }));
        setHeights((before) => {
          const left = seen.filter(({ isKept, height }) => !isKept && height !== null);
          return left.length === 0
            ? before
            : new Map([...before, ...left.map(({ part, height }) => [part, height ?? 0] as const)]);
        });
        setNear((before) => {
          const after = new Set(before);
          for (const { part, isKept } of seen) {
            if (isKept) after.add(part);
            else after.delete(part);
          }
          return after;
        });
      },
      { root: scrollerOf(list), rootMargin: AHEAD },
    );
    for (const part of list.querySelectorAll(':scope > [data-part]')) observer.observe(part);
    return () => observer.disconnect();
  }, [canTell, count]);

  return {
    ref,
    isMade: (part) => !canTell || near.has(part) || (focused !== null && Math.abs(part - focused) <= 1),
    heightOf: (part, items) => {
      const known = heights.get(part);
      return known === undefined ? `calc(var(--item, ${String(GUESS)}px) * ${String(items)})` : `${String(known)}px`;
    },
    onFocus: ({ target }) => setFocused(ref.current === null ? null : partOf(target, ref.current)),
    onBlur: ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || ref.current?.contains(relatedTarget) !== true) setFocused(null);
    },
  };
}
