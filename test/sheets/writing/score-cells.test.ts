import { type Figure, cellsOf } from '../../../src/sheets/writing/score-cells';

function figure(row: number, column: number): Figure {
  return { value: { kind: 'none' }, row, column };
}

test.each<[string, readonly Figure[], string]>([
  ['in one row', [figure(2, 3), figure(2, 4), figure(2, 5)], "'Khoa A'!D3:F3"],
  ['with a bonus that stands before the criteria', [figure(2, 4), figure(2, 5), figure(2, 3)], "'Khoa A'!D3:F3"],
  ['with a column between that does not count', [figure(2, 5), figure(2, 3)], "'Khoa A'!D3,'Khoa A'!F3"],
  ['one below the other, as in a form', [figure(7, 3), figure(5, 3), figure(6, 3)], "'Khoa A'!D6:D8"],
  ['in two rows', [figure(3, 1), figure(2, 3)], "'Khoa A'!D3,'Khoa A'!B4"],
])(
  'cells %s are added up each once, in as few ranges as can be: a total misses none of them',
  (_what, figures, cells) => {
    expect(cellsOf('Khoa A', figures)).toBe(cells);
  },
);
