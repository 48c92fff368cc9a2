import fc from 'fast-check';
import { fromTsv, toHtml, toTsv } from '../../../src/workbench/sheet/tsv';

test.each([
  ['8,5', [['8,5']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\nb', [['a'], ['b']]],
  ['a\t\r\n', [['a', '']]],
  ['\t', [['', '']]],
  ['', []],
  ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
  ['"nói ""được"""\tb', [['nói "được"', 'b']]],
  // A quote that nothing ends is a letter.
  ['"a\tb', [['"a', 'b']]],
  ['5" x\tb', [['5" x', 'b']]],
  ['\r\n\r\n', [[''], ['']]],
])('the clipboard’s %j is these cells', (text, cells) => {
  expect(fromTsv(text)).toEqual(cells);
});

test('what is copied here and pasted here is the same cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', '\t', '\n', ' ', '0', ',') });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1 }),
      (width, rows) => {
        const block = rows.map((row) => row.slice(0, width));
        const back = fromTsv(toTsv(block));
        // An empty line and a line of one empty cell are one and the same text.
        expect(back.map((row) => (row.length === 0 ? [''] : row))).toEqual(block);
      },
    ),
  );
});

test('as a table numbers are told as such, and nothing in a cell becomes a mark of the table', () => {
  expect(toHtml([['8,50', '<b>&"']], [[8.5, null]])).toContain(
    '<tr><td x:num="8.5">8,50</td><td>&lt;b&gt;&amp;&quot;</td></tr>',
  );
});
