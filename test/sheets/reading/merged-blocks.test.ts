import fc from 'fast-check';
import { mergedBlocks } from '../../../src/sheets/reading/merged-blocks';
import type { Area } from '../../../src/workbook/port';

const ROWS = 7;
const COLUMNS = 6;

const area: fc.Arbitrary<Area> = fc
  .record({ top: fc.nat(8), left: fc.nat(8), down: fc.nat(5), across: fc.nat(5) })
  .map(({ top, left, down, across }) => ({ top, left, bottom: top + down, right: left + across }));

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

test('a cell is of the last block that covers it, however blocks stand and overlap: no name or figure is taken from another', () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 6 }), (merges) => {
      const blocks = mergedBlocks(merges, ROWS, COLUMNS);
      for (let row = 0; row < ROWS; row += 1) {
        const covered: number[] = [];
        for (let column = 0; column < COLUMNS; column += 1) {
          const block = merges.filter((one) => covers(one, row, column)).at(-1);
          if (block !== undefined) covered.push(column);
          expect(blocks.firstOf(row, column)).toEqual(block && { row: block.top, column: block.left });
        }
        expect(blocks.columnsOf(row)).toEqual(covered);
      }
    }),
  );
});

test('what is merged beyond the last row or column of a tab is nothing: no cells are made up', () => {
  const blocks = mergedBlocks([{ top: 1, left: 2, bottom: 1_048_575, right: 16_383 }], 3, 4);
  expect([blocks.columnsOf(0), blocks.columnsOf(2), blocks.columnsOf(3)]).toEqual([[], [2, 3], []]);
  expect([blocks.firstOf(2, 3), blocks.firstOf(2, 4), blocks.firstOf(3, 3), blocks.firstOf(-1, 3)]).toEqual([
    { row: 1, column: 2 },
    undefined,
    undefined,
    undefined,
  ]);
});

test('rows with the same blocks share what is worked out for them: a block over a whole tab costs one row', () => {
  const merges = [
    { top: 0, left: 0, bottom: 99, right: 0 },
    { top: 0, left: 2, bottom: 99, right: 3 },
    { top: 50, left: 5, bottom: 50, right: 6 },
  ];
  const blocks = mergedBlocks(merges, 100, 9);
  expect(blocks.columnsOf(99)).toBe(blocks.columnsOf(0));
  expect([blocks.columnsOf(0), blocks.columnsOf(50)]).toEqual([
    [0, 2, 3],
    [0, 2, 3, 5, 6],
  ]);
});
