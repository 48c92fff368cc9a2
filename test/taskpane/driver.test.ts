import type { Progress, Steps } from '../../src/domain/steps';
import { type AtWork, type Clock, type Driver, createDriver } from '../../src/taskpane/driver';
import { AT_ONE_GO, type Pace } from '../../src/workbook/pace';

/** A clock on which each look takes some milliseconds; it counts the turns that the page gets. */
function slowClock(milliseconds: number): Clock & { readonly turns: () => number } {
  let now = 0;
  let turns = 0;
  return {
    now: () => (now += milliseconds),
    turn: () => {
      turns += 1;
      return Promise.resolve();
    },
    turns: () => turns,
  };
}

function* counting(of: number): Steps<string> {
  for (let done = 1; done <= of; done += 1) {
    yield { doing: 'reading-scores', done, of };
    yield null;
  }
  return 'counted';
}

function toldBy(driver: Driver): readonly AtWork[] {
  const told: AtWork[] = [];
  driver.subscribe(() => told.push(driver.atWork()));
  return told;
}

const far = ({ progress }: AtWork): number | null => (progress === null ? null : progress.done);

test('long work lets the page have its turn again and again; short work is done at one go', async () => {
  const slow = slowClock(10);
  await expect(createDriver(slow).drive((pace) => pace.run(counting(50)))).resolves.toBe('counted');
  expect(slow.turns()).toBeGreaterThan(10);
  const fast = slowClock(0);
  await expect(createDriver(fast).drive((pace) => pace.run(counting(50)))).resolves.toBe('counted');
  expect(fast.turns()).toBe(0);
});

test('what was stopped leaves no progress in sight for the next work to begin with', async () => {
  const driver = createDriver(slowClock(30));
  const stopped = driver.drive((pace) => pace.run(counting(500)));
  driver.stop();
  await expect(stopped).resolves.toBeNull();
  expect(driver.atWork()).toEqual({ progress: null, canStop: false });
});

test('progress begins unknown, only grows, and is not told at every step', async () => {
  const driver = createDriver(slowClock(10));
  const told = toldBy(driver);
  await driver.drive((pace) => pace.run(counting(500)));
  expect(told[0]).toEqual({ progress: null, canStop: true });
  const figures = told.slice(1).map(far);
  expect(figures.length).toBeGreaterThan(5);
  expect(figures.length).toBeLessThan(250);
  expect(figures).toEqual([...figures].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(new Set(figures).size).toBe(figures.length);
});

test('work that is stopped goes no further than its slice', async () => {
  const driver = createDriver(slowClock(30));
  let reached = 0;
  function* endless(): Steps<never> {
    for (;;) {
      reached += 1;
      if (reached === 5) driver.stop();
      yield null;
    }
  }
  await expect(driver.drive((pace) => pace.run(endless()))).resolves.toBeNull();
  expect(reached).toBe(5);
});

test('an answer that does not come can be stopped, too', async () => {
  const driver = createDriver(slowClock(1));
  const told = toldBy(driver);
  const progress: Progress = { doing: 'reading-tabs', done: 11, of: 40 };
  const driven = driver.drive((pace) => pace.wait(new Promise<never>(() => undefined), progress));
  expect(told.at(-1)).toEqual({ progress, canStop: true });
  driver.stop();
  await expect(driven).resolves.toBeNull();
  await expect(driver.drive((pace) => pace.wait(Promise.resolve('an answer')))).resolves.toBe('an answer');
});

test('what has begun to change something cannot be stopped any more, and says so', async () => {
  const driver = createDriver(slowClock(30));
  const work = async (pace: Pace): Promise<string> => {
    await pace.run(counting(2));
    pace.commit();
    driver.stop();
    return pace.run(counting(3));
  };
  const told = toldBy(driver);
  await expect(driver.drive(work)).resolves.toBe('counted');
  expect(told[0]?.canStop).toBe(true);
  expect(told.at(-1)?.canStop).toBe(false);
});

test('what was stopped just before does not begin to change anything', async () => {
  const driver = createDriver(slowClock(0));
  let isChanged = false;
  const work = async (pace: Pace): Promise<void> => {
    await pace.run(counting(2));
    driver.stop();
    pace.commit();
    isChanged = true;
  };
  await expect(driver.drive(work)).resolves.toBeNull();
  expect(isChanged).toBe(false);
});

test('a fault in the work is no stop: it comes out as it is', async () => {
  const driver = createDriver(slowClock(30));
  await expect(driver.drive(() => Promise.reject(new Error('ngoài dự kiến')))).rejects.toThrow('ngoài dự kiến');
  await expect(
    driver.drive((pace) =>
      pace.run(
        (function* (): Steps<never> {
          yield null;
          throw new Error('giữa chừng');
        })(),
      ),
    ),
  ).rejects.toThrow('giữa chừng');
});

test('nobody hears of it any more who does not want to', async () => {
  const driver = createDriver(slowClock(30));
  let heard = 0;
  driver.subscribe(() => (heard += 1))();
  await driver.drive((pace) => pace.run(counting(5)));
  expect(heard).toBe(0);
  // Stopping when there is nothing to stop does no harm.
  driver.stop();
  await expect(driver.drive((pace) => pace.run(counting(1)))).resolves.toBe('counted');
});

test('at one go there are no turns, and faults come out the same way', async () => {
  await expect(AT_ONE_GO.run(counting(3))).resolves.toBe('counted');
  await expect(
    AT_ONE_GO.run(
      (function* (): Steps<never> {
        yield null;
        throw new Error('giữa chừng');
      })(),
    ),
  ).rejects.toThrow('giữa chừng');
});
