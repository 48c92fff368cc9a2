/** Cells in the usual forms are read by a short way of their own: it must give just what the long way gives, or a score would depend on how its cell is written. */
import { LEAST_LIMITS } from '../../../src/workbook/file/limits';
import fc from 'fast-check';
import { complete } from '../../../src/domain/steps';
import { cellName } from '../../../src/domain/cell';
import { plainCellAt } from '../../../src/workbook/file/reading/plain-cell';
import { type CellContext, readSheet } from '../../../src/workbook/file/reading/sheet';
import { escapeText } from '../../../src/workbook/file/xml/escape';

const TEXTS = [
  'Nguyễn Thị Ánh',
  ' 9,25 ',
  '_x000D_',
  '',
  'a\nb',
  '&<>"',
  '1e3',
  '007',
  '-0.5',
  '1',
  'TRUE',
  '#N/A',
  '2022-12-20',
];

function context(): CellContext {
  return {
    sharedStrings: [
      { text: 'chung', runs: null },
      { text: '', runs: null },
    ],
    formats: [null, '0%', 'dd/mm/yyyy'],
    fonts: [null, '.VnTime', null],
    is1904: false,
    count: { cells: 0, places: 0, merged: 0, looks: 0 },
    limits: LEAST_LIMITS,
  };
}

const content = fc.oneof(
  fc.record({
    type: fc.constantFrom(null, 'n', 's', 'b', 'e', 'd', 'str', 'inlineStr'),
    inner: fc.constantFrom(...TEXTS).map((text) => `<v>${escapeText(text)}</v>`),
  }),
  fc.record({
    type: fc.constantFrom(null, 'str', 'n'),
    inner: fc.constantFrom(...TEXTS).map((text) => `<f>SUM(A1:A2)&amp;"x"</f><v>${escapeText(text)}</v>`),
  }),
  fc.record({
    type: fc.constantFrom('inlineStr', 'n'),
    inner: fc.constantFrom(...TEXTS).map((text) => `<is><t>${escapeText(text)}</t></is>`),
  }),
  fc.record({
    type: fc.constant('inlineStr'),
    inner: fc.constantFrom(...TEXTS).map((text) => `<is><t xml:space="preserve">${escapeText(text)}</t></is>`),
  }),
  fc.record({
    type: fc.constantFrom(null, 's'),
    inner: fc.constantFrom('', '<v/>', '<f>A1</f>', '<f/><v>3</v>', '<is><r><t>a</t></r></is>'),
  }),
);
const style = fc.constantFrom(null, 0, 1, 2, 7);

function sheet(
  cells: readonly {
    readonly style: number | null;
    readonly content: { readonly type: string | null; readonly inner: string };
  }[],
  tag: string,
): string {
  const written = cells.map(({ style: look, content: { type, inner } }, index) => {
    const name = cellName(Math.floor(index / 3), index % 3);
    const attributes = `${look === null ? '' : ` s="${String(look)}"`}${type === null ? '' : ` t="${type}"`}`;
    return inner === '' ? `<${tag} r="${name}"${attributes}/>` : `<${tag} r="${name}"${attributes}>${inner}</c>`;
  });
  const rows = Array.from(
    { length: Math.ceil(cells.length / 3) },
    (_, row) => `<row r="${String(row + 1)}">${written.slice(row * 3, row * 3 + 3).join('')}</row>`,
  );
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function outcome(xml: string): unknown {
  try {
    return complete(readSheet([xml], 'sheet', context(), true));
  } catch (error) {
    return error instanceof Error ? error.constructor.name : error;
  }
}

test('the short way reads what the long way reads', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ style, content }), { maxLength: 9 }), (cells) => {
      // A second space after the tag's name is all that the short way does not know.
      expect(outcome(sheet(cells, 'c'))).toEqual(outcome(sheet(cells, 'c ')));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['<c r="B7" s="3" t="s"><v>12</v></c>', { row: 6, column: 1, style: 3 }],
  ['<c r="XFD1048576"/>', { row: 1_048_575, column: 16_383, style: 0 }],
  ['<c r="A1" t="inlineStr"><is><t>Lê</t></is></c>', { row: 0, column: 0, style: 0 }],
])('%s is plain', (xml, place) => {
  expect(plainCellAt(`<row>${xml}</row>`, 5)).toMatchObject({ ...place, end: 5 + xml.length });
});

test.each([
  '</row>',
  '<c r="XFE1"/>',
  '<c r="A1048577"/>',
  '<c r="A0"/>',
  '<c r="A01"/>',
  '<c r="a1"/>',
  '<c r="1"/>',
  '<c r="A1" s="3" cm="1"><v>1</v></c>',
  '<c r="A1" s="x"/>',
  '<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>',
  '<c r="A1"><v>1<!-- --></v></c>',
  '<c r="A1"><v>1</v><extLst/></c>',
  '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
  '<c r="A1"',
  '<c r="A1"><v>1',
])('%s is left to the long way', (xml) => {
  expect(plainCellAt(xml, 0)).toBeNull();
});
