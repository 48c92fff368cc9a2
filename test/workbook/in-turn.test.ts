/** Changes of one workbook run one after the other: two at once, and the second saves over what the first has written. */
import { inTurn } from '../../src/workbook/in-turn';

test('a work begins when the one before it has ended, well or not, and each gives what came of it', async () => {
  const turn = inTurn();
  const log: string[] = [];
  const work = (name: string, isGood: boolean) => async (): Promise<string> => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${name} ends`);
    if (!isGood) throw new Error(name);
    return name;
  };
  const all = await Promise.allSettled([turn(work('one', true)), turn(work('two', false)), turn(work('three', true))]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual(['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(await turn(work('four', true))).toBe('four');
});
