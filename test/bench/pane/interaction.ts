import type { Page } from 'playwright-core';

/** How long one interaction took, in milliseconds: until the next paint after the input, and until what was asked for is in sight. */
export interface Taken {
  readonly paint: number;
  readonly shown: number;
}

/** What the page notes about itself while it is measured. */
interface Watch {
  /** When the first input of this interaction came; `null` as long as none has. */
  began: number | null;
  /** The longest of the browser's own event timings of this interaction, from the input to the next paint. */
  paint: number;
  shown: number | null;
}

type Watched = typeof globalThis & { watch: Watch };

/** Event timings are told in steps of 8 ms, and none below this: what is not told was faster. */
export const LEAST_TOLD = 16;

/** Makes a page note what its inputs cost; to be called once, before the first. */
export async function watchInputs(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = globalThis as Watched;
    held.watch = { began: null, paint: 0, shown: null };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { began } = held.watch;
        // Moving the mouse onto something is no input of the user's that is waited upon.
        if (
          began !== null &&
          entry.startTime >= began - 1 &&
          !/^(pointer|mouse)(enter|leave|over|out|move)/.test(entry.name)
        )
          held.watch.paint = Math.max(held.watch.paint, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    for (const name of ['pointerdown', 'keydown', 'change', 'wheel'])
      addEventListener(name, (event) => void (held.watch.began ??= event.timeStamp), { capture: true, passive: true });
  });
}

/** Does something as a user would and waits until `selector` is there (or, with `gone`, is not there any more). */
export async function measureInput(
  page: Page,
  input: () => Promise<unknown>,
  shown: { readonly selector: string; readonly text?: string; readonly isGone?: boolean },
): Promise<Taken> {
  await page.evaluate(({ selector, text, isGone }) => {
    const held = globalThis as Watched;
    held.watch = { began: null, paint: 0, shown: null };
    const own = held.watch;
    const isThere = (): boolean =>
      [...document.querySelectorAll(selector)].some((one) => text === undefined || one.textContent.includes(text));
    const look = (): void => {
      if (own !== held.watch) return;
      if (own.began !== null && isThere() === (isGone !== true)) {
        // After the frame in which it is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (own.shown = performance.now());
        port2.postMessage(null);
        return;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, shown);
  await input();
  await page.waitForFunction(() => (globalThis as Watched).watch.shown !== null, undefined, { timeout: 60_000 });
  // The browser tells its timings once it has a moment.
  await page.waitForTimeout(150);
  return page.evaluate((least) => {
    const { began, paint, shown: at } = (globalThis as Watched).watch;
    return { paint: Math.max(paint, least), shown: Math.round((at ?? 0) - (began ?? 0)) };
  }, LEAST_TOLD);
}
