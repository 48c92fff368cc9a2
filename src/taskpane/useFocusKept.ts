import { type RefObject, useEffect } from 'react';

/** Marks what takes the focus in a view where keys work wherever the focus is: a button with the focus would take Enter for itself. */
export const TAKES_FOCUS = { 'data-takes-focus': '', tabIndex: -1 } as const;
/** What takes the focus where its place is gone, the first that is there: what is marked, the part of the pane that is shown, its title, anything. */
const TAKERS = ['[data-takes-focus]', '[role="tabpanel"]', 'h2[tabindex]', 'button:not([disabled])'];

/** The element and all around it, from within. */
function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) path.push(one);
  return path;
}

function takerIn(place: Element): HTMLElement | null {
  // Where there was the main action, there is the next one.
  if (place.matches('footer')) return [...place.querySelectorAll('button')].at(-1) ?? null;
  for (const selector of TAKERS) {
    const found = place.querySelector(selector);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}

/**
 * Keeps the focus within a part of the page: where the element that has it goes (a button whose work is done, a view that is left), what is nearest
 * to its place gets it, so that whoever works by keyboard, or hears the page, is not sent back to its beginning. Parts that set the focus themselves
 * come first.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (current === null) return undefined;
    let path: readonly Element[] = [];
    let frame = 0;
    const take = (): void => {
      const [last] = path;
      const { activeElement, body } = document;
      if (last === undefined || last.isConnected || (activeElement !== null && activeElement !== body)) return;
      const place = path.find((one) => one.isConnected && current.contains(one)) ?? current;
      const taker = takerIn(place) ?? takerIn(current);
      taker?.focus({ preventScroll: true });
    };
    const look = (): void => {
      const [last] = path;
      if (last === undefined || last.isConnected) return;
      cancelAnimationFrame(frame);
      // After the parts that set the focus themselves.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(take);
      });
    };
    const come = (event: FocusEvent): void => {
      path = event.target instanceof Element ? pathOf(event.target) : [];
    };
    const go = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) return;
      const left = path;
      // Whoever leaves for the page itself, or for another window, is not called back; what is just being taken away is gone by the next turn.
      queueMicrotask(() => {
        if (path === left && left[0]?.isConnected === true) path = [];
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(current, { childList: true, subtree: true });
    current.addEventListener('focusin', come);
    current.addEventListener('focusout', go);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      current.removeEventListener('focusin', come);
      current.removeEventListener('focusout', go);
    };
  }, [root]);
}
