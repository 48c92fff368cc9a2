/** The pane goes away at any of its requests and asks no more: what the next pane opens is wholly what there was, or wholly what was to be. */
import { openOn } from '../../../src/taskpane/opening';
import { plannedTabs } from '../../../src/review/write-results';
import type { ExcelAccess } from '../../../src/workbook/excel/access';
import { createPaneHost } from '../../../src/workbook/excel/pane-host';
import { createExcelPort } from '../../../src/workbook/excel/port';
import { STANDARD } from '../../excel-host/model/sheet';
import { type ExcelHost, openExcel } from '../../excel-host/open-excel';
import { viewOfExcel } from '../contract/excel-view';
import type { BookView } from '../contract/tab-view';
import { accessOf } from './played';
import { SCENARIOS, expectedOf, leftovers, opened, snapshotOf, write } from './scenarios';
import { BOOK, VERBS, type Verb, checkedIn, valueOf } from './verbs';
import { oneInThree } from '../../support/runs';

const HOST = { about: () => [], now: () => 0 };

/** Something that a pane does, in an Excel in which all is ready for it. */
interface Doing {
  readonly name: string;
  readonly open: () => ExcelHost;
  readonly before?: Verb['before'];
  readonly ready: (access: ExcelAccess) => Promise<() => Promise<unknown>>;
  /** Whether it writes all tabs of a round, which takes its time here: then it is closed at its last request alone, before and amid it. */
  readonly isLarge?: boolean;
}

function doingOf({ name, before, ready, isLarge }: Verb): Doing {
  const open = (): ExcelHost => openExcel(BOOK);
  return {
    name,
    open,
    ...(before === undefined ? {} : { before }),
    ready: async (access) => {
      const act = await ready(createExcelPort(access));
      return async () => valueOf(await act());
    },
    isLarge: isLarge === true,
  };
}

/** Everything. A run and its taking back are written as tabs are: in all steps with few tabs here, and once each as they are. */
const DOINGS: readonly Doing[] = [
  {
    name: 'reading',
    open: () => openExcel(BOOK),
    ready: (access) => Promise.resolve(async () => valueOf(await createExcelPort(access).read())),
  },
  ...SCENARIOS.map(({ name, before, plans }): Doing => ({
    name: `writing ${name}`,
    open: () => opened().excel,
    before: (port) => write(port, before),
    ready: async (access) => {
      const port = createExcelPort(access);
      const expected = expectedOf(await snapshotOf(port));
      return async () => valueOf(await port.write(plans, expected));
    },
  })),
  ...VERBS.filter(({ name }) => !name.includes('another run')).map(doingOf),
  {
    name: 'trying Excel out',
    open: () => openExcel(BOOK),
    ready: (access) => Promise.resolve(async () => createPaneHost(access, HOST).selfTest?.()),
  },
];

/** How its end meets a request of the pane's. */
const ENDS = [
  {
    name: 'before Excel got it',
    at: ({ faults }: ExcelHost, k: number) => faults.from(k, { kind: 'never' }),
  },
  {
    name: 'after Excel did half of it',
    at: ({ faults }: ExcelHost, k: number) => {
      faults.on(k, { kind: 'error', code: 'GeneralException', beforeAction: 'half' });
      faults.from(k + 1, { kind: 'never' });
    },
  },
  {
    name: 'after Excel did it',
    at: ({ faults }: ExcelHost, k: number) => faults.from(k, { kind: 'never', applied: true }),
  },
] as const;

/** The third of them that `npm test` tries: with it, everything that is written is left half done at least once. */
const TURN = 1;

/** An Excel in which all is ready, and the way of a pane that goes away with its clocks once it gets no answer. */
async function prepared({ open, before, ready }: Doing) {
  const excel = open();
  await before?.(createExcelPort(accessOf(excel)));
  const act = await ready({ ...accessOf(excel), after: () => () => undefined });
  const view = await viewOfExcel(excel);
  excel.reset();
  return { excel, act, view };
}

/** Does something until it is over, or a request stays without an answer for ever. */
async function doUntilGone(excel: ExcelHost, act: () => Promise<unknown>): Promise<void> {
  const doing = { isOver: false };
  const over = (): void => {
    doing.isOver = true;
  };
  act().then(over, over);
  while (!doing.isOver && excel.batches.every(({ outcome }) => outcome !== 'none')) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * All that tabs hold and how they look. Excel does not tell whether somebody gave a row the height that rows have of themselves, so such a row comes
 * back as one that fits what is in it.
 */
function seen(view: BookView): BookView {
  const told = (heights: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(heights).filter(([, height]) => height !== STANDARD.height));
  return { ...view, tabs: view.tabs.map((tab) => ({ ...tab, heights: told(tab.heights) })) };
}

describe.each(DOINGS)('$name', (doing) => {
  test('closed at any request, the next pane finds all or nothing of it, says what it tidied, and can do it', async () => {
    const { excel: whole, act: toTheEnd, view: old } = await prepared(doing);
    await toTheEnd();
    const requests = whole.syncs;
    const done = await viewOfExcel(whole);
    const isRead = JSON.stringify(old) === JSON.stringify(done);
    let tidiedTimes = 0;
    const every = Array.from({ length: requests }, (_, before) =>
      ENDS.map((end) => ({ ...end, k: before + 1 })),
    ).flat();
    for (const { k, name, at } of doing.isLarge === true ? every.slice(-3, -1) : oneInThree(every, TURN)) {
      const { excel, act } = await prepared(doing);
      at(excel, k);
      await doUntilGone(excel, act);
      excel.reset();
      const isLeft = leftovers(excel).length > 0;

      const { tidied, failure } = await openOn(createPaneHost(accessOf(excel), HOST));
      const held = seen(await viewOfExcel(excel));
      // Only when it is through with the last request is it done.
      const isIn = tidied === 'completed' || (k === requests && !isLeft && name === 'after Excel did it');
      expect([k, name, failure, tidied]).toEqual([
        k,
        name,
        null,
        isLeft ? expect.stringMatching(/^(undone|completed)$/) : 'nothing',
      ]);
      expect([k, name, held]).toEqual([k, name, seen(isIn ? done : old)]);
      expect(leftovers(excel)).toEqual([]);
      if (tidied !== 'undone') continue;
      tidiedTimes += 1;
      await (
        await doing.ready(accessOf(excel))
      )();
      expect(seen(await viewOfExcel(excel))).toEqual(seen(done));
      expect(leftovers(excel)).toEqual([]);
    }
    // A table in which nothing was ever half done would hold nothing.
    expect(tidiedTimes > 0).toBe(!isRead || doing.name === 'trying Excel out');
  }, 60_000);
});

test('laying the results out asks nothing of Excel: closed meanwhile, nothing was begun', async () => {
  const excel = openExcel(BOOK);
  const checked = await checkedIn(createExcelPort(accessOf(excel)));
  const before = await viewOfExcel(excel);
  excel.reset();
  expect(plannedTabs(checked).length).toBeGreaterThan(5);
  expect(excel.syncs).toBe(0);
  expect(await viewOfExcel(excel)).toEqual(before);
});
