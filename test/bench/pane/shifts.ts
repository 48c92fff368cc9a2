import type { Page } from 'playwright-core';

type Shifting = typeof globalThis & { shifts: string[] };

/** Makes a page note what moves in it without anybody having done anything; to be called before it opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held = globalThis as Shifting;
    held.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly { readonly node: Node | null }[];
        };
        if (hadRecentInput) continue;
        const what = sources
          .map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 120) : ''))
          .join(' | ');
        held.shifts.push(`${value.toFixed(4)} ${what}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved since the page opened, or since this was asked last: by how much, and what. */
export async function takeShifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as Shifting).shifts.splice(0));
}
