import type { Frame, Page } from 'playwright-core';

/**
 * What takes the focus by keyboard without looking any different. One element of each make is tried: `known` keeps the makes that were, for the next view.
 */
export async function focusFaults(page: Page, pane: Frame, known: Set<string>): Promise<readonly string[]> {
  // Once a key moves the focus inside the pane, it takes it that keys are used; the first one may only get there.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const { faults, makes } = await pane.evaluate(
    async (seen) => {
      const tried = new Set(seen);
      const look = (element: Element): string =>
        [null, '::after', '::before']
          .flatMap((part) => {
            const style = getComputedStyle(element, part);
            const {
              outlineStyle,
              outlineWidth,
              outlineColor,
              boxShadow,
              borderColor,
              borderWidth,
              backgroundColor,
              transform,
            } = style;
            const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
            return [outline, boxShadow, borderColor, borderWidth, backgroundColor, transform, style.textDecoration];
          })
          .join('|');
      // The frame of a field is around it.
      const around = (element: Element): string =>
        [element, element.parentElement, element.nextElementSibling]
          .map((one) => (one === null ? '' : look(one)))
          .join('/');
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const before = document.activeElement;
      const found: string[] = [];
      const focusable = document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, [tabindex="0"], [role=tab]',
      );
      for (const element of focusable) {
        const make = `${element.tagName} ${element.className} ${element.getAttribute('type') ?? ''}`;
        if (
          tried.has(make) ||
          element.matches('[data-tabster-dummy], :disabled, [type=file]') ||
          !element.checkVisibility()
        )
          continue;
        tried.add(make);
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        await frame();
        const without = around(element);
        element.focus({ preventScroll: true });
        await frame();
        if (document.activeElement === element && around(element) === without) {
          found.push(`focus not seen: ${element.outerHTML.slice(0, 200)}`);
        }
      }
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      return { faults: found, makes: [...tried] };
    },
    [...known],
  );
  makes.forEach((make) => known.add(make));
  return faults;
}
