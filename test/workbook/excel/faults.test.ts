import { cleanUp } from '../../../src/workbook/excel/clean-up';
import { inTurns, oneInThree } from '../../support/runs';
import { viewOfExcel } from '../contract/excel-view';
import { CASES, isTooLarge } from './fault-cases';
import { accessOf } from './played';
import {
  REPLACING,
  SCENARIOS,
  actionsOf,
  failingWrite,
  leftovers,
  opened,
  snapshotOf,
  stoppedWrite,
  toldCode,
  write,
} from './scenarios';

test.each(oneInThree(CASES, 0))(
  'reading: $name at every sync leaves all as it is, is told, and the next reading succeeds',
  async (one) => {
    for (const sync of [1, 2]) {
      const { excel, port } = opened();
      const before = await viewOfExcel(excel);
      excel.reset();
      excel.faults.on(sync, one.fault);
      const read = await port.read();
      // What is too large for one answer is asked for in smaller ones.
      const goesOn = isTooLarge(one) && sync === 2;
      expect([sync, read.ok ? 'read' : toldCode(read.error)]).toEqual([sync, goesOn ? 'read' : one.reading]);
      expect((await snapshotOf(port)).tabs.map(({ name }) => name)).toEqual(['Danh sách', 'Khác']);
      expect(await viewOfExcel(excel)).toEqual(before);
    }
  },
);

describe.each(inTurns(SCENARIOS))('writing $name', ({ before, plans, turn }) => {
  test.each(oneInThree(CASES, turn))(
    '$name at every sync: all or nothing, told, nothing left over, and again',
    async (one) => {
      for (const sync of [1, 2, 3]) {
        const book = opened();
        const { excel, port } = book;
        if (before.length > 0) expect(await write(port, before)).toBe('written');
        const was = await snapshotOf(port);
        const view = await viewOfExcel(excel);
        const code = await failingWrite(book, was, plans, sync, one.fault);
        // Where tabs only go, half way through the last batch is past the point from which on it is completed.
        const isIn = sync === 3 && (one.isDone || (plans.length === 0 && one.name.endsWith('half way')));
        // Nothing was asked for but a look, so it is taken step by step; that is no repetition of a write.
        const goesOn = sync === 1 && (isTooLarge(one) || one.code === 'ItemNotFound');
        expect([sync, code]).toEqual([sync, isIn || goesOn ? 'written' : one.writing]);
        expect(leftovers(excel)).toEqual([]);
        if (code !== 'written') {
          expect(await snapshotOf(port)).toEqual(was);
          // Not a width, a pane or a margin is another one.
          expect(await viewOfExcel(excel)).toEqual(view);
        }
        expect(await write(port, plans)).toBe('written');
        expect(leftovers(excel)).toEqual([]);
        expect((await snapshotOf(port)).tabs.length).toBe(2 + plans.length);
      }
    },
  );
});

/** The actions of the batches that are stopped below. */
const counted = actionsOf(REPLACING);

const half = (actions: number): number => Math.floor(actions / 2);

/** Where a writing stopped, and in how many requests the next opening puts it in order: what it has to ask for costs one more. */
const STOPPED = [
  { name: 'before all was in', sync: 2, at: half, requests: 2, outcome: 'undone' },
  { name: 'while tabs were set up', sync: 3, at: half, requests: 3, outcome: 'undone' },
  { name: 'when all was in', sync: 3, at: (actions: number) => actions - 3, requests: 2, outcome: 'completed' },
] as const;

describe.each(inTurns(STOPPED))(
  'putting things in order after a writing that stopped $name',
  ({ sync, at: stop, requests, outcome, turn }) => {
    test.each(oneInThree(CASES, turn))(
      '$name at every sync harms nothing, and the next opening puts it in order',
      async (one) => {
        for (let at = 1; at <= requests; at += 1) {
          const book = opened();
          const { excel, port } = book;
          await write(port, REPLACING.before);
          const was = await snapshotOf(port);
          const view = await viewOfExcel(excel);
          const beforeAction = stop((await counted)[sync - 1] ?? 0);
          expect(await stoppedWrite(book, was, REPLACING.plans, sync, beforeAction)).toBe('excel.unfinished');

          excel.faults.on(at, one.fault);
          const first = await cleanUp(accessOf(excel));
          expect([at, first.ok ? first.value : toldCode(first.error)]).toEqual([at, one.tidying]);
          excel.reset();
          const second = await cleanUp(accessOf(excel));
          expect(second).toEqual({ ok: true, value: at === requests && one.isDone ? 'nothing' : outcome });
          expect(leftovers(excel)).toEqual([]);
          const { tabs } = await snapshotOf(port);
          if (outcome === 'undone') {
            expect(tabs).toEqual(was.tabs);
            expect(await viewOfExcel(excel)).toEqual(view);
          } else expect(tabs.map(({ ownKey }) => ownKey)).toEqual([null, null, 'Scores', 'Totals']);
          expect(await write(port, REPLACING.plans)).toBe('written');
        }
      },
    );
  },
);

test.each(oneInThree(CASES, 1))(
  'going to a cell: $name at every sync changes nothing, and the next time it goes there',
  async (one) => {
    for (const sync of [1, 2]) {
      const { excel, port } = opened();
      const before = await viewOfExcel(excel);
      excel.reset();
      excel.faults.on(sync, one.fault);
      await port.show('Danh sách', 1, 1);
      excel.reset();
      expect(await viewOfExcel(excel)).toEqual(before);
      await port.show('Danh sách', 2, 1);
      expect(excel.workbook.selection).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
    }
  },
);

test.each(oneInThree(CASES, 2))(
  'watching: $name at every sync is no fault of the pane, and watching again hears',
  async (one) => {
    for (const sync of [1, 2]) {
      const { excel, port } = opened();
      excel.reset();
      excel.faults.on(sync, one.fault);
      const stop = port.watch(() => undefined);
      // A turn of the library's, so that the syncs keep their order.
      if (sync === 2) while (excel.syncs < 1) await excel.settled();
      stop();
      await excel.settled();
      excel.reset();
      let calls = 0;
      const stopAgain = port.watch(() => {
        calls += 1;
      });
      await port.show('Danh sách', 0, 0);
      excel.edit('Danh sách', 'B2', [['Ân']], 'Remote');
      await excel.settled();
      expect(calls).toBe(1);
      stopAgain();
    }
  },
);
