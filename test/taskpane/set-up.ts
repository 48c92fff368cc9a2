/** What browsers have and jsdom lacks. Imported first in tests of components. */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, configure } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;

/** What `prefers-color-scheme` says; `setDark` changes it as a system would. */
let isDark = false;
const listeners = new Set<() => void>();

export function setDark(dark: boolean): void {
  isDark = dark;
  listeners.forEach((changed) => changed());
}

window.matchMedia = (media: string) =>
  ({
    media,
    get matches() {
      return isDark && media.includes('dark');
    },
    addEventListener: (_type: string, changed: () => void) => listeners.add(changed),
    removeEventListener: (_type: string, changed: () => void) => listeners.delete(changed),
  }) as unknown as MediaQueryList;

expect.extend(toHaveNoViolations);

// Whether something is hidden is asked of every element on the way up, which takes jsdom most of its time; nothing here hides what is looked for.
configure({ defaultHidden: true, getElementError: (message) => new Error((message ?? '').split('\n\n')[0]) });

// Fluent moves the sign of the chosen tab in an animation frame, which React wants to know of.
window.requestAnimationFrame = (frame) => window.setTimeout(() => act(() => frame(0)), 0);
window.cancelAnimationFrame = (handle) => window.clearTimeout(handle);
