import { type Figure, type Limited, cellsOf, countAbove } from '../../../src/sheets/writing/score-cells';

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

/** A figure and its limit, each by row and column. */
function limited(...[row, column, limitRow, limitColumn]: readonly [number, number, number, number]): Limited {
  return { figure: figure(row, column), limit: { row: limitRow, column: limitColumn } };
}

const above = (cells: string, limits: string): string => `SUMPRODUCT(('A'!${cells}>'A'!${limits})*1)`;

test.each<[string, readonly Limited[], string]>([
  ['side by side below theirs', [limited(5, 3, 1, 3), limited(5, 4, 1, 4)], above('D6:E6', 'D2:E2')],
  ['one below the other beside theirs', [limited(5, 3, 5, 2), limited(6, 3, 6, 2)], above('D6:D7', 'C6:C7')],
  ['with a gap among them', [limited(5, 3, 1, 3), limited(5, 5, 1, 5)], `${above('D6', 'D2')}+${above('F6', 'F2')}`],
  [
    'side by side, with limits that are not',
    [limited(5, 3, 1, 3), limited(5, 4, 1, 6)],
    `${above('D6', 'D2')}+${above('E6', 'G2')}`,
  ],
  [
    'side by side, with limits one below the other',
    [limited(5, 3, 1, 0), limited(5, 4, 2, 0)],
    `${above('D6', 'A2')}+${above('E6', 'A3')}`,
  ],
])(
  'figures %s are each compared with their own limit: no score above its maximum makes a total',
  (_what, all, told) => {
    expect(countAbove('A', all)).toBe(told);
  },
);
