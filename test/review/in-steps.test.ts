/** A pane that works in slices must come to the very figures of the command line, and one that is stopped must have done nothing. */
import { readFileSync } from 'node:fs';
import type { Progress } from '../../src/domain/steps';
import { WORK } from '../../src/domain/steps';
import { reportText } from '../../src/review/report';
import { type CheckedRound, checkRound } from '../../src/review/check-round';
import { plannedTabs, writeResults } from '../../src/review/write-results';
import { type Driver, createDriver } from '../../src/taskpane/driver';
import { createFilePort } from '../../src/workbook/file/port';
import type { WorkbookPort } from '../../src/workbook/port';
import { largeRound, largeRoundInTabs } from '../bench/large-round';
import { workbookFile } from '../support/workbook-file';

const OF_ROUND = { kind: 'of-round' } as const;

/** A driver that pauses after every single step, and calls back at each pause. */
function pausingAlways(atPause: (pauses: number, driver: Driver) => void = () => undefined): Driver {
  let now = 0;
  let pauses = 0;
  const driver = createDriver({
    now: () => (now += 1000),
    turn: () => {
      pauses += 1;
      atPause(pauses, driver);
      return Promise.resolve();
    },
  });
  return driver;
}

function portOf(bytes: Uint8Array, save: (bytes: Uint8Array) => void = () => undefined): WorkbookPort {
  return createFilePort({
    name: 'so.xlsx',
    load: () => Promise.resolve(bytes),
    save: (after) => {
      save(after);
      return Promise.resolve();
    },
  });
}

async function checkedAtOneGo(bytes: Uint8Array): Promise<CheckedRound> {
  const checked = await checkRound(portOf(bytes), OF_ROUND);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

/** A checked round as data alone: the recognised tabs carry functions, too. */
function dataOf({ snapshot, review }: CheckedRound): unknown {
  return { snapshot, review: { ...review, recognised: review.recognised.map(({ meaning }) => meaning) } };
}

const fixture = (name: string) => () => Promise.resolve(new Uint8Array(readFileSync(`test/fixtures/${name}`)));

const WORKBOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the sample', fixture('tran-phu-2022.xlsx')],
  ['the messy sample', fixture('tran-phu-2022-messy.xlsx')],
  ['the sample with forms', fixture('quarter-forms.xlsx')],
  ['a made-up round in one tab', () => workbookFile(largeRound(60, 12))],
  ['a made-up round in many tabs', () => workbookFile(largeRoundInTabs(60, 12, 7))],
];

test.each(WORKBOOKS)('%s comes to the same, paused at every step or at one go', async (_name, make) => {
  const bytes = await make();
  const atOneGo = await checkedAtOneGo(bytes);
  const driver = pausingAlways();
  const told: Progress[] = [];
  driver.subscribe(() => {
    const { progress } = driver.atWork();
    if (progress !== null) told.push(progress);
  });
  const inSteps = await driver.drive((pace) => checkRound(portOf(bytes), OF_ROUND, pace));
  if (inSteps?.ok !== true) throw new Error('not read');
  expect(dataOf(inSteps.value)).toEqual(dataOf(atOneGo));
  expect(reportText(inSteps.value.review)).toBe(reportText(atOneGo.review));
  expect(plannedTabs(inSteps.value)).toEqual(plannedTabs(atOneGo));
  // It goes on and never back, and no kind of work comes to more than all of it.
  const order = told.map(({ doing, done, of }) => WORK.indexOf(doing) + (of === 0 ? 0 : done / of / 2));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(told.every(({ done, of }) => Number.isInteger(done) && 0 <= done && done <= of)).toBe(true);
});

test('a reading that is stopped at any of its steps has done nothing, and the next one is whole', async () => {
  const bytes = await workbookFile(largeRoundInTabs(6, 3, 2));
  const before = bytes.slice();
  const whole = await checkedAtOneGo(bytes);
  let steps = 0;
  await pausingAlways((pauses) => (steps = pauses)).drive((pace) => checkRound(portOf(bytes), OF_ROUND, pace));
  expect(steps).toBeGreaterThan(50);
  for (let at = 1; at <= steps; at += 1) {
    const port = portOf(bytes);
    const driver = pausingAlways((pauses, own) => {
      if (pauses === at) own.stop();
    });
    await expect(driver.drive((pace) => checkRound(port, OF_ROUND, pace))).resolves.toBeNull();
    if (at % 100 !== 0 && at !== steps) continue;
    const after = await checkRound(port, OF_ROUND);
    expect(after.ok && dataOf(after.value)).toEqual(dataOf(whole));
  }
  expect(bytes).toEqual(before);
});

test('writing in slices gives the very bytes of writing at one go; stopped before its end it has written nothing', async () => {
  const bytes = await workbookFile(largeRoundInTabs(8, 3, 2));
  const checked = await checkedAtOneGo(bytes);
  const saved: Uint8Array[] = [];
  const port = portOf(bytes, (after) => saved.push(after));
  const atOneGo = await writeResults(port, checked);
  let steps = 0;
  const inSteps = await pausingAlways((pauses) => (steps = pauses)).drive((pace) => writeResults(port, checked, pace));
  expect(inSteps).toEqual(atOneGo);
  expect(saved).toHaveLength(2);
  expect(Buffer.compare(saved[0] ?? new Uint8Array(), saved[1] ?? new Uint8Array(1))).toBe(0);

  const never = portOf(bytes, () => {
    throw new Error('written although it was stopped');
  });
  const stops = new Set([
    1,
    2,
    steps - 1,
    steps,
    ...Array.from({ length: 16 }, (_, part) => Math.ceil((steps * part) / 16) + 1),
  ]);
  for (const at of [...stops].filter((stop) => stop <= steps)) {
    const driver = pausingAlways((pauses, own) => {
      if (pauses === at) own.stop();
    });
    await expect(driver.drive((pace) => writeResults(never, checked, pace))).resolves.toBeNull();
  }
});
