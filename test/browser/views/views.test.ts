/** Every view of the ballot as it ships, with names as long as they come: fit for everybody, in any light, in both languages, with nothing out of sight. */
import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { launchChromium } from '../chromium';
import { openView } from './open-view';
import { VIEWS } from './views';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** What axe finds, and what is wider than the pane. */
async function faultsIn(pane: Frame): Promise<readonly string[]> {
  const found = await pane.evaluate(async () => {
    // Colours change by and by: what is looked at is what they come to.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `too wide: ${element.outerHTML.slice(0, 160)}`);
    return [...told, ...wide];
  });
  return found;
}

test.each(VIEWS.map((view) => [view.name, view] as const))(
  '%s can be used at 320 pixels: light, dark, in Vietnamese and in English',
  async (_name, view) => {
    const { page, pane, complaints, close } = await openView(browser, view, 'vi', 320);
    await pane.evaluate(AXE);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    expect(await faultsIn(pane)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    expect(await faultsIn(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'EN', exact: false }).first().click();
    await pane.locator('html[lang=en]').waitFor();
    expect(await faultsIn(pane)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  120_000,
);
