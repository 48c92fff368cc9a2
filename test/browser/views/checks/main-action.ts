import type { Frame } from 'playwright-core';

/** What is wrong with what there is to do: nothing that is offered as the main thing, or more than one. What cannot be pressed yet still tells what comes next. */
export async function mainActionFaults(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const isPresent = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // What lies under a question cannot be pressed.
    const view = document.querySelector('[aria-modal=true]') ?? document.body;
    const buttons = [...view.querySelectorAll('button, a.fui-Button')].filter(isPresent);
    const main = buttons.filter((button) => {
      const probe = document.createElement('span');
      button.parentElement?.append(probe);
      // It may lie under the mouse, or be held down.
      const brand = ['', 'Hover', 'Pressed'].map((state) => {
        probe.style.backgroundColor = `var(--colorBrandBackground${state})`;
        return getComputedStyle(probe).backgroundColor;
      });
      probe.remove();
      return brand.includes(getComputedStyle(button).backgroundColor);
    });
    // Beside a sheet, the pane is what leads through the work.
    const pane = view.querySelector('aside') ?? view;
    const isWaiting = [...pane.querySelectorAll('button')].some(
      (button) => button.getAttribute('aria-disabled') === 'true',
    );
    if (main.length === 1 || (main.length === 0 && isWaiting)) return [];
    return [`${String(main.length)} main actions: ${main.map(({ textContent }) => textContent.trim()).join(' | ')}`];
  });
}
