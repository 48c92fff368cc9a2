import type { Page } from 'playwright-core';
import { workbenchTextsOf } from '../../../src/i18n/workbench-texts';

/** What is held against a page at each stop of a walk. */

/** The texts of a catalogue, functions aside. */
function leaves(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(leaves) : [];
}

/** What only the English catalogue says, in more than a word: in Vietnamese none of it may be seen. */
function englishTexts(): readonly string[] {
  const vietnamese = new Set(leaves(workbenchTextsOf('vi')));
  return [...new Set(leaves(workbenchTextsOf('en')))].filter((text) => text.length > 7 && !vietnamese.has(text));
}

const ENGLISH = englishTexts();

/** What comes late on a slow machine moves what is under it a little; from this share of the view on it is taken for a jump. */
const NOTICED = 0.1;

/** Begins to write down what moves by itself after the page was loaded; to be called before it opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript((noticed) => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    interface Shift extends PerformanceEntry {
      readonly hadRecentInput: boolean;
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        if (shift.hadRecentInput || shift.value < noticed) continue;
        const what = shift.sources.map(({ node }) =>
          node instanceof Element ? node.className.slice(0, 30) : node?.nodeName,
        );
        shifts.push(`${shift.value.toFixed(3)} ${what.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, NOTICED);
}

/** What is wrong with the page as it is now: English in Vietnamese, the focus lost, nothing to go on with, or the page moved out of sight. */
export async function faultsAt(page: Page, stop: string, hasFocus: boolean): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const names = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    const pane = document.querySelector('aside');
    const ways = [...(pane?.querySelectorAll('button') ?? [])].filter(
      (button) =>
        !button.disabled && button.getAttribute('aria-disabled') !== 'true' && button.closest('header') === null,
    );
    const { activeElement, body, documentElement } = document;
    return {
      text: [document.title, body.innerText, ...names].join('\n'),
      isLost: activeElement === null || activeElement === body,
      hasWay: ways.length > 0,
      scrolled: [documentElement.scrollTop, documentElement.scrollLeft, body.scrollTop],
    };
  });
  const english = ENGLISH.filter((text) => found.text.includes(text));
  return [
    ...english.map((text) => `${stop}: English: ${text}`),
    ...(hasFocus && found.isLost ? [`${stop}: the focus is lost`] : []),
    ...(found.hasWay ? [] : [`${stop}: nothing to go on with`]),
    ...(found.scrolled.every((by) => by === 0)
      ? []
      : [`${stop}: the page is scrolled by ${found.scrolled.join(', ')}`]),
  ];
}
