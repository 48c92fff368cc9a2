import type { Frame, Page } from 'playwright-core';

/** What a page said and showed during a sitting: everything but the paper that is being typed. */
export interface Watched {
  /** Keeps what the pane shows now, and what it has said aloud since the last look. */
  readonly look: (stage: string) => Promise<void>;
  /** What was shown, by stage. */
  readonly shown: ReadonlyMap<string, string>;
  /** The console of the page and of the pane, and faults. */
  readonly console: readonly string[];
  /** The address and the title of every page, and what the browser keeps for them. */
  readonly kept: () => Promise<string>;
}

/** Hears the console of a page; to be called before the page opens. */
export function hearConsole(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`fault: ${error.message}`));
  return lines;
}

/** Watches a pane; `console` is what `hearConsole` hears. */
export function watch(page: Page, pane: Page | Frame, console: readonly string[]): Watched {
  const shown = new Map<string, string>();
  return {
    shown,
    console,
    look: async (stage) => {
      shown.set(stage, await pane.evaluate(textOfPage));
    },
    kept: async () => {
      const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(keptByBrowser)));
      const cookies = await page.context().cookies();
      // The library of Microsoft's gives each browser a number by chance.
      return JSON.stringify([frames, cookies]).replaceAll(/("Office API client",")[^"]*/g, '$1');
    },
  };
}

/** Runs in the page: its text, what only machines read of it, and what is in its fields. */
function textOfPage(): string {
  const said = [...document.querySelectorAll('*')].flatMap((element) => {
    const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'value'].map((name) => element.getAttribute(name));
    const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : null;
    return [...attributes, typed].filter((text) => text !== null && text !== '');
  });
  return [document.title, document.body.textContent, ...said].join('\n');
}

/** Runs in a frame: all that a browser can keep for it. */
async function keptByBrowser(): Promise<unknown> {
  const databases = await indexedDB.databases();
  const caches_ = 'caches' in globalThis ? await caches.keys() : [];
  return {
    address: location.href,
    title: document.title,
    name: window.name,
    state: history.state as unknown,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases,
    caches: caches_,
  };
}
