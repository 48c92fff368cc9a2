/** What browsers have and jsdom lacks. Imported first in tests of components. */
import { TextDecoder, TextEncoder } from 'node:util';
import { configure, screen, waitFor } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;

// Whether a thing is there for everybody is asked of each element on the way up, and jsdom then tries every rule of every style sheet: of the thousands of
// the components only those are kept that can hide something, and the theme. How the pane looks is held in a real browser, view by view.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its sheet, just below
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string, index?: number): number {
  return /display|visibility|hidden|fui-FluentProvider/.test(rule)
    ? insertRule.call(this, rule, index)
    : this.cssRules.length;
};

/** As much of a channel as letting the page have its turn takes. */
class Channel {
  readonly port1: { onmessage: (() => void) | null; close(): void } = { onmessage: null, close: () => undefined };
  readonly port2 = { postMessage: () => window.setTimeout(() => this.port1.onmessage?.(), 0) };
}
Object.assign(globalThis, { MessageChannel: Channel });

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
// Reading lets the page have its turn, so a wait for its end is as long as the machine is slow.
configure({
  asyncUtilTimeout: 20_000,
  defaultHidden: true,
  getElementError: (message) => new Error((message ?? '').split('\n\n')[0]),
});

// The pane goes on by itself after an event, as in a browser (long work in slices, signs that move in animation frames): React shall take what comes
// outside of events for what it is, and not ask that a test should have caused it.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
window.requestAnimationFrame = (frame) => window.setTimeout(() => frame(0), 0);
window.cancelAnimationFrame = (handle) => window.clearTimeout(handle);

/** What a page says to its console is a fault that nobody has looked at: no test may cause any, but those that spy on it themselves. */
const complaints: string[] = [];
const complain = (...told: unknown[]): void => {
  complaints.push(told.map(String).join(' '));
};
Object.assign(console, { error: complain, warn: complain });
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

/** Waits until the last step has laid out the tabs that it would write. */
export async function arePlanned(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByText(/^(Đang soạn các tab kết quả…|Laying out the result tabs…)$/)).toBeNull();
  });
}
