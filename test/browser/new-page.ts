import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { STEP_HANGS } from './patience';

/**
 * A context that keeps no pages for work without a network: to keep and compile them all takes as long as many a test. What is kept, and what it asks for,
 * has tests of its own (`offline.test`).
 */
export async function newContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(STEP_HANGS);
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  return context;
}

/** A page in such a context of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await newContext(browser, options)).newPage();
}
