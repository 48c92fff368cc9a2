import { cleanUp } from '../../../src/workbook/excel/clean-up';
import type { Snapshot } from '../../../src/workbook/port';
import type { Fault } from '../../excel-host/open-excel';
import { stepOf } from '../../support/runs';
import { viewOfExcel } from '../contract/excel-view';
import { accessOf } from './played';
import { SCENARIOS, actionsOf, failingWrite, leftovers, opened, snapshotOf, stoppedWrite, write } from './scenarios';

describe.each(SCENARIOS)('writing $name', (scenario) => {
  const { before, plans } = scenario;

  async function prepared(): Promise<ReturnType<typeof opened> & { readonly was: Snapshot }> {
    const book = opened();
    if (before.length > 0) expect(await write(book.port, before)).toBe('written');
    return { ...book, was: await snapshotOf(book.port) };
  }

  test('stopped before any one action, everything is as it was', async () => {
    const counts = await actionsOf(scenario);
    for (const sync of [2, 3]) {
      const step = stepOf(sync === 2 ? 7 : 1);
      for (let beforeAction = 0; beforeAction < (counts[sync - 1] ?? 0); beforeAction += step) {
        const book = await prepared();
        const view = await viewOfExcel(book.excel);
        const fault: Fault = { kind: 'error', code: 'GeneralException', beforeAction };
        const code = await failingWrite(book, book.was, plans, sync, fault);
        expect(leftovers(book.excel)).toEqual([]);
        if (code === 'written') expect((await snapshotOf(book.port)).tabs.length).toBe(2 + plans.length);
        else expect(await viewOfExcel(book.excel)).toEqual(view);
      }
    }
  }, 120_000);

  test('where Excel answers no more, the next opening puts everything in order', async () => {
    const counts = await actionsOf(scenario);
    for (const sync of [2, 3]) {
      const book = await prepared();
      const { excel, port, was } = book;
      const view = await viewOfExcel(excel);
      const half = Math.floor((counts[sync - 1] ?? 0) / 2);
      expect(await stoppedWrite(book, was, plans, sync, half)).toBe('excel.unfinished');
      // Where tabs only go, there is little to put by first, and they soon begin to go.
      const outcome = plans.length > 0 ? 'undone' : sync === 2 ? 'nothing' : 'completed';
      expect(leftovers(excel).length > 0).toBe(outcome !== 'nothing');
      expect(await cleanUp(accessOf(excel))).toEqual({ ok: true, value: outcome });
      expect(leftovers(excel)).toEqual([]);
      // Not a width, a pane or a page break is another one.
      if (outcome === 'undone') expect(await viewOfExcel(excel)).toEqual(view);
      const { tabs } = await snapshotOf(port);
      expect(tabs).toEqual(outcome === 'completed' ? was.tabs.slice(0, 2) : was.tabs);
      expect(await cleanUp(accessOf(excel))).toEqual({ ok: true, value: 'nothing' });
    }
  });

  test('a writing after one that stopped half way puts things in order first', async () => {
    const [, second = 0] = await actionsOf(scenario);
    const book = await prepared();
    const { excel, port, was } = book;
    expect(await stoppedWrite(book, was, plans, 2, Math.floor(second / 2))).toBe('excel.unfinished');
    expect((await snapshotOf(port)).tabs.some(({ name }) => name.includes('~'))).toBe(false);
    expect(await write(port, plans)).toBe('written');
    expect(leftovers(excel)).toEqual([]);
    expect((await snapshotOf(port)).tabs.slice(0, 2)).toEqual(was.tabs.slice(0, 2));
  });
});
