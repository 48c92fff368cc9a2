import fc from 'fast-check';
import {
  type Edit,
  type EditHistory,
  NO_EDITS,
  changeList,
  netChanges,
  withAgain,
  withEdit,
  withoutLast,
} from '../../../src/workbench/editing/edit';

const change = fc.record({
  sheet: fc.constantFrom('A', 'B'),
  row: fc.nat(3),
  column: fc.nat(3),
  value: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
});
const edit: fc.Arbitrary<Edit> = fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 5 }) });

const undoneTimes = (history: EditHistory, times: number): EditHistory =>
  Array.from({ length: times }).reduce<EditHistory>(withoutLast, history);

test('taking back and doing again any number of steps gives the very same state', () => {
  fc.assert(
    fc.property(fc.array(edit), fc.nat(30), (edits, times) => {
      const history = edits.reduce(withEdit, NO_EDITS);
      const back = undoneTimes(history, times);
      expect(back.done).toEqual(edits.slice(0, Math.max(0, edits.length - times)));
      const again = Array.from({ length: times }).reduce<EditHistory>(withAgain, back);
      expect(again).toEqual(history);
    }),
  );
});

test('a new step after taking back leaves nothing to do again', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1 }), edit, (edits, fresh) => {
      const back = withoutLast(edits.reduce(withEdit, NO_EDITS));
      expect(withEdit(back, fresh)).toEqual({ done: [...edits.slice(0, -1), fresh], undone: [] });
    }),
  );
});

test('the last value of each cell counts, and no cell comes twice', () => {
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const last = new Map<string, unknown>();
      for (const { changes } of edits) {
        for (const { sheet, row, column, value } of changes) last.set(JSON.stringify([sheet, row, column]), value);
      }
      const list = changeList(netChanges(edits));
      expect(
        new Map(list.map(({ sheet, row, column, value }) => [JSON.stringify([sheet, row, column]), value])),
      ).toEqual(last);
      expect(list).toHaveLength(last.size);
    }),
  );
});

test('a cell that became a percentage stays one when another number is typed into it', () => {
  const cell = { sheet: 'A', row: 0, column: 0 };
  const net = netChanges([
    { changes: [{ ...cell, value: 0.15, look: { format: '0%' } }] },
    { changes: [{ ...cell, value: 0.2 }] },
  ]);
  expect(changeList(net)).toEqual([{ ...cell, value: 0.2, look: { format: '0%' } }]);
});
