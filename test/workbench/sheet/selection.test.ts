import fc from 'fast-check';
import { commandOf } from '../../../src/workbench/sheet/keys';
import {
  type Ground,
  type Motion,
  type Place,
  areaOf,
  moved,
  movedSelection,
  only,
} from '../../../src/workbench/sheet/selection';

/** `x` is filled; the title over A1:C1 and B4:B5 are merged. */
const CELLS = ['x....', '.....', 'xx.x.', 'xx.x.', 'x..x.', '.....'];
const GROUND: Ground = {
  rows: 6,
  columns: 5,
  page: 3,
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 3, left: 1, bottom: 4, right: 1 },
  ],
  isEmpty: (row, column) => CELLS[row]?.[column] !== 'x',
};

const step = (rows: -1 | 0 | 1, columns: -1 | 0 | 1): Motion => ({ kind: 'step', rows, columns });
const edge = (rows: -1 | 0 | 1, columns: -1 | 0 | 1): Motion => ({ kind: 'edge', rows, columns });

test.each<[string, Place, Motion, Place]>([
  ['right out of a merged title', { row: 0, column: 0 }, step(0, 1), { row: 0, column: 3 }],
  ['down out of a merged cell', { row: 3, column: 1 }, step(1, 0), { row: 5, column: 1 }],
  ['up at the top', { row: 0, column: 4 }, step(-1, 0), { row: 0, column: 4 }],
  ['to the end of a filled column', { row: 2, column: 0 }, edge(1, 0), { row: 4, column: 0 }],
  ['over a gap to the next filled cell', { row: 2, column: 1 }, edge(0, 1), { row: 2, column: 3 }],
  ['to the last column where nothing more is filled', { row: 2, column: 3 }, edge(0, 1), { row: 2, column: 4 }],
  ['a page down', { row: 0, column: 4 }, { kind: 'page', rows: 1 }, { row: 3, column: 4 }],
  ['a page down at the end', { row: 4, column: 4 }, { kind: 'page', rows: 1 }, { row: 5, column: 4 }],
  ['Home', { row: 2, column: 3 }, { kind: 'row-start' }, { row: 2, column: 0 }],
  ['End', { row: 2, column: 0 }, { kind: 'row-end' }, { row: 2, column: 3 }],
  ['Ctrl+Home', { row: 4, column: 3 }, { kind: 'start' }, { row: 0, column: 0 }],
  ['Ctrl+End', { row: 0, column: 0 }, { kind: 'end' }, { row: 4, column: 3 }],
])('%s', (_what, from, motion, to) => {
  expect(moved(GROUND, from, motion)).toEqual(to);
});

test('a block never cuts through a merged cell', () => {
  expect(areaOf({ active: { row: 0, column: 2 }, corner: { row: 3, column: 2 } }, GROUND.merges)).toEqual({
    top: 0,
    left: 0,
    bottom: 4,
    right: 2,
  });
  expect(only(GROUND.merges, { row: 4, column: 1 }).active).toEqual({ row: 3, column: 1 });
});

test('whatever is pressed, what is chosen is on the sheet, and drawing keeps the cell that is typed into', () => {
  const keys = fc.record({
    key: fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Enter',
    ),
    shiftKey: fc.boolean(),
    ctrlKey: fc.boolean(),
    altKey: fc.constant(false),
  });
  fc.assert(
    fc.property(fc.array(keys), (pressed) => {
      let selection = only(GROUND.merges, { row: 2, column: 2 });
      for (const one of pressed) {
        const command = commandOf(one);
        if (command?.kind !== 'move') continue;
        const before = selection;
        selection = movedSelection(GROUND, selection, command.motion, command.isDrawn);
        for (const { row, column } of [selection.active, selection.corner]) {
          expect(row >= 0 && row < GROUND.rows && column >= 0 && column < GROUND.columns).toBe(true);
        }
        if (command.isDrawn) expect(selection.active).toEqual(before.active);
      }
    }),
  );
});

test.each([
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'y', ctrlKey: true }, 'redo'],
  [{ key: 'F2' }, 'edit'],
  [{ key: 'Delete' }, 'clear'],
  [{ key: 'Escape' }, 'leave'],
  [{ key: 'a' }, undefined],
  [{ key: 'c', ctrlKey: true }, undefined],
])('%j asks for %s', (pressed, kind) => {
  expect(commandOf({ shiftKey: false, ctrlKey: false, altKey: false, ...pressed })?.kind).toBe(kind);
});
