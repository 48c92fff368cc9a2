import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  readonly run: (
    context: object,
    options: object,
  ) => Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  }>;
}

/** Once colours have come to what they change to by and by. */
export async function settled(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const changing = async (): Promise<readonly Animation[]> => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    };
    // What changes at the end of a change is waited for as well.
    for (let changes = await changing(); changes.length > 0; changes = await changing()) {
      await Promise.allSettled(changes.map(({ finished }) => finished));
    }
  });
}

/** What axe finds: by all its rules, also that of the size of targets; or, where only colours have changed, by those of contrast. */
export async function axeFaults(pane: Frame, rules: 'all' | 'colours'): Promise<readonly string[]> {
  // What is long is sent once: the page would read all of it each time.
  const isThere = await pane.evaluate(() => 'axe' in globalThis);
  if (!isThere) await pane.evaluate(AXE);
  await settled(pane);
  return pane.evaluate(async (which) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const options =
      which === 'all'
        ? { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }
        : { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] }, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}
