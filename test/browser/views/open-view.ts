import { type Browser, type Page } from 'playwright-core';
import { serve } from '../../../tools/serve.mjs';
import type { Language } from '../../../src/i18n/language';
import { openPane } from '../../excel-host/browser/pane';
import { openExcel, specOf } from '../../excel-host/open-excel';
import { snapshotOf } from '../../support/workbook';
import { STEP_HANGS } from '../patience';
import { type ExcelStand, LOCALES, type PaneView, type Stand, type View, type WorkbenchView, wordsOf } from './view';

/** A view that is open, and the way to close it. */
export interface OpenView {
  readonly stand: Stand;
  /** What the browser held against the page since this was last emptied. */
  readonly complaints: string[];
  /** What was asked for beyond the page's own origin and, in Excel, Microsoft's library, since this was last emptied. */
  readonly foreign: string[];
  /** Shows the next view of the list, where that goes on from here. */
  readonly goOn: (view: View) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How views are opened. */
export interface Opening {
  readonly browser: Browser;
  /** The folder with the pages. */
  readonly pages: string;
  readonly language: Language;
  readonly width: number;
}

const USUAL_HEIGHT = 640;

const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The pane beside Excel, or the workbench, as wide as wanted; reached by `show`. */
async function resized(page: Page, view: View, width: number): Promise<void> {
  await page.setViewportSize({ width, height: view.height ?? USUAL_HEIGHT });
}

async function openInExcel({ browser, pages, language, width }: Opening, view: PaneView): Promise<OpenView> {
  const excel = openExcel(specOf(snapshotOf(view.book)));
  const open = await openPane(browser, excel, {
    dist: pages,
    width,
    height: view.height ?? USUAL_HEIGHT,
    uiLocale: LOCALES[language],
  });
  const { page, pane, log } = open;
  const stand: ExcelStand = { page, pane, excel, texts: wordsOf(language) };
  await pane.getByRole('tablist').first().waitFor();
  await view.show(stand);
  return {
    stand,
    complaints: log.complaints,
    foreign: log.foreign,
    goOn: async (next) => {
      await resized(page, next, width);
      if (next.at === 'excel') await next.show(stand);
    },
    close: () => open.close(),
  };
}

async function openInBrowser(opening: Opening, view: WorkbenchView): Promise<OpenView> {
  const { browser, pages, language, width } = opening;
  const served = await serve(pages, 0);
  const context = await browser.newContext({ viewport: { width, height: view.height ?? USUAL_HEIGHT } });
  context.setDefaultTimeout(STEP_HANGS);
  await context.addInitScript((chosen) => localStorage.setItem('binh-xet.language', chosen), language);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    const isOwn = address.startsWith(`${served.url}/`) || /^(data|blob):/.test(address);
    // The pane's page asks for Microsoft's library also where there is no Excel around it; the workbench never does.
    const isLibrary = view.address === 'taskpane.html' && address.startsWith(LIBRARY);
    if (!isOwn && !isLibrary) foreign.push(address);
  });
  await page.goto(`${served.url}/${view.address ?? ''}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  if (view.address !== 'taskpane.html') {
    await page.getByRole('tablist').first().waitFor();
    // What is looked at while a workbook opens may change under the eyes: a button that is about to be one has neither of its colours.
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
  }
  const stand: Stand = { page, pane: page.mainFrame(), texts: wordsOf(language) };
  await view.show(stand);
  return {
    stand,
    complaints,
    foreign,
    goOn: async (next) => {
      await resized(page, next, width);
      if (next.at === 'workbench') await next.show(stand);
    },
    close: async () => {
      await context.close();
      await served.stop();
    },
  };
}

/** Opens a view; where it goes on from the one before it, in the same page. */
export async function openView(opening: Opening, view: View, before: OpenView | null): Promise<OpenView> {
  if (view.goesOn === true && before !== null) {
    await before.goOn(view);
    return before;
  }
  await before?.close();
  return view.at === 'excel' ? openInExcel(opening, view) : openInBrowser(opening, view);
}

/** The views in the walks in which they are met: each begins in a page of its own, and goes on in it. */
export function walks(views: readonly View[]): readonly (readonly View[])[] {
  const begins = views.flatMap((view, index) => (view.goesOn === true ? [] : [index]));
  return begins.map((begin, index) => views.slice(begin, begins[index + 1]));
}

/** The views that are reached on the way to the ones with these names; all of them where none is named. */
export function wayTo(views: readonly View[], names: readonly string[]): readonly View[] {
  if (names.length === 0) return views;
  return walks(views).flatMap((walk) => {
    const last = walk.map(({ name }) => names.includes(name)).lastIndexOf(true);
    return walk.slice(0, last + 1);
  });
}
