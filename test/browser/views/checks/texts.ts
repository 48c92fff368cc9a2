import type { Frame } from 'playwright-core';

/** Every text that somebody sees or hears: what stands in the page, the names of things, the title. Cells of a sheet are not ours, nor are the words of a fault of the program, which are to be reported as they are. */
export async function textsIn(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const foreign = (element: Element): boolean =>
      element.closest(
        'script, style, noscript, td, th[scope], [role=gridcell], [data-shows=cell], textarea, code[lang=en]',
      ) !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement === null || foreign(parentElement)) continue;
      if (parentElement.checkVisibility()) texts.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || foreign(element)) continue;
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'alt',
        'aria-description',
        'aria-valuetext',
        'aria-roledescription',
      ]) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
  });
}
