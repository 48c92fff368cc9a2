/**
 * Every view as a secretary may meet it, with names as long as they come, at 320 pixels: fit for everybody in any light, every word in the language that
 * was chosen, and nothing out of sight, also where the words are two fifths longer than any of ours.
 */
import type { Browser } from 'playwright-core';
import { MACHINE_NAME } from '../../support/machine-names';
import { isWhole } from '../../support/runs';
import type { Rows } from '../../support/workbook';
import { tabsOfFile } from '../../support/workbook-file';
import { launchChromium } from '../chromium';
import { axeFaults, settled } from './checks/axe';
import { focusFaults } from './checks/focus';
import { mainActionFaults } from './checks/main-action';
import { movingThings, roomFaults, spacedRoomFaults } from './checks/room';
import { textsIn } from './checks/texts';
import { englishIn, uncatalogued } from './checks/words';
import { type OpenView, openView, walks } from './open-view';
import { type BuiltPages, buildPages } from './pages/build';
import type { View } from './view';
import { VIEWS } from './views';
import { SESSION_HANGS } from '../patience';

let browser: Browser;
let pages: BuiltPages;

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), buildPages()]);
}, SESSION_HANGS);

afterAll(async () => {
  await browser.close();
  pages.remove();
});

const LIGHT = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;
const DARK = { ...LIGHT, colorScheme: 'dark' } as const;
const FORCED = { ...DARK, forcedColors: 'active' } as const;

/** What the workbook of a view holds; the workbench begins with the sample. */
async function bookOf(view: View): Promise<Readonly<Record<string, Rows>>> {
  return view.at === 'excel' ? view.book : tabsOfFile('assets/mau-tran-phu-2022.xlsx');
}

/** Whether contrast is also looked at in forced colours, where it is the system's: `npm test` looks at the views with which a page begins. */
function isLookedAtForced(view: View): boolean {
  return isWhole() || view.goesOn !== true;
}

/** The makes of things whose focus was looked at. */
const seen = { light: new Set<string>(), forced: new Set<string>() };

/** What is wrong with a view, by where it was looked at; nothing where all is well. */
async function faultsOf(view: View, { stand, complaints, foreign }: OpenView): Promise<readonly string[]> {
  const { page, pane } = stand;
  const book = await bookOf(view);
  await page.emulateMedia(LIGHT);
  await settled(pane);
  const light = [
    ...(await axeFaults(pane, 'all')),
    ...(await roomFaults(pane)),
    ...(await spacedRoomFaults(pane)),
    ...(await movingThings(pane)),
    ...(view.isChoice === true ? [] : await mainActionFaults(pane)),
    ...(await focusFaults(page, pane, seen.light)),
    ...englishIn(await textsIn(pane), book),
    ...(await textsIn(pane)).filter((text) => MACHINE_NAME.test(text)),
  ];
  await page.emulateMedia(DARK);
  const dark = await axeFaults(pane, 'colours');
  await page.emulateMedia(FORCED);
  const forced = [
    ...(isLookedAtForced(view) ? await axeFaults(pane, 'colours') : []),
    ...(await focusFaults(page, pane, seen.forced)),
  ];
  await page.emulateMedia(LIGHT);

  const toEnglish = pane.locator('header button[lang=en]');
  const madeUp: string[] = [];
  if ((await toEnglish.count()) > 0) {
    // As an event of its own: a question that is open lies over the switch.
    await toEnglish.dispatchEvent('click');
    await pane.locator('html[lang=en]').waitFor();
    await settled(pane);
    madeUp.push(...(await roomFaults(pane)), ...uncatalogued(await textsIn(pane), book));
    await pane.locator('header button[lang=vi]').dispatchEvent('click');
    await pane.locator('html[lang=vi]').waitFor();
  }
  const complained = complaints.splice(0).filter((told) => view.complains?.test(told) !== true);
  const by = { light, dark, forced, 'made-up language': madeUp, complained, foreign: foreign.splice(0) };
  return Object.entries(by).flatMap(([where, faults]) => faults.map((fault) => `${view.name}, ${where}: ${fault}`));
}

test.each(walks(VIEWS).map((walk) => [walk.map(({ name }) => name).join(', '), walk] as const))(
  'can be seen, read and used by everybody, in both languages and in any light, and ask nobody outside for anything: %s',
  async (_names, walk) => {
    let open: OpenView | null = null;
    try {
      for (const view of walk) {
        open = await openView({ browser, pages: pages.folder, language: 'vi', width: 320 }, view, open);
        expect(await faultsOf(view, open)).toEqual([]);
      }
    } finally {
      await open?.close();
    }
  },
  SESSION_HANGS,
);
