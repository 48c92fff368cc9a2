import type { Frame } from 'playwright-core';

/** Text as people set it who need more room between lines, letters and words (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** What is wider than the page, and what is cut off: words of a button or a tab that do not fit in it. */
export async function roomFaults(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    // A sheet beside the pane is wider than any screen, and its tabs are many: they scroll by themselves.
    const scrolls = (element: Element): boolean => {
      for (let one = element.parentElement; one !== null; one = one.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) return true;
      }
      return false;
    };
    const isBesideSheet = document.querySelector('aside') !== null;
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && !(isBesideSheet && scrolls(element)),
    );
    const wide = shown
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `too wide: ${element.outerHTML.slice(0, 160)}`);
    const cut = shown
      .filter((element) => element.matches('button, [role=tab], h1, h2, h3, p, li, label, legend'))
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none') return false;
        const isCutX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2;
        const isCutY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 2;
        return isCutX || isCutY;
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`);
    return [...wide, ...cut];
  });
}

/** The same where text is set wider. */
export async function spacedRoomFaults(pane: Frame): Promise<readonly string[]> {
  const style = await pane.addStyleTag({ content: SPACED });
  const faults = await roomFaults(pane);
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return faults.map((fault) => `spaced, ${fault}`);
}

/** What moves for long although less movement is asked for. */
export async function movingThings(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() =>
    document
      .getAnimations()
      .filter(
        (animation) =>
          animation.playState === 'running' && animation.effect?.getComputedTiming().iterations === Infinity,
      )
      .flatMap(({ effect }) => (effect instanceof KeyframeEffect && effect.target !== null ? [effect.target] : []))
      .map((target) => `moves: ${target.outerHTML.slice(0, 160)}`),
  );
}
