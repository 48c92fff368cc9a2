import type { OldFontCell } from '../../../src/workbook/port';
import { rawWorkbook } from '../../tools/raw-workbook';
import { opened, tabOf } from './opened';

const OLD = 'NguyÔn V¨n Hïng';

const STYLES =
  '<fonts count="3"><font><name val="Arial"/></font><font><name val=".VnTime"/></font><font><sz val="11"/></font></fonts>' +
  '<cellXfs count="4"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf/></cellXfs>';

function cell(name: string, style: number, index: number): string {
  return `<c r="${name}" s="${String(style)}" t="s"><v>${String(index)}</v></c>`;
}

async function oldFontCells(cells: string, sharedStrings: string, styles: string | null = STYLES) {
  const bytes = rawWorkbook({
    sheets: [{ name: 'A', xml: `<sheetData><row r="1">${cells}</row></sheetData>` }],
    sharedStrings,
    ...(styles === null ? {} : { styles }),
  });
  return tabOf(await opened(bytes), 'A').oldFontCells;
}

function at(column: number, ...runs: OldFontCell['runs']): OldFontCell {
  return { row: 0, column, runs };
}

test('a text under an old font is told with it; plain letters, other fonts and numbers are not', async () => {
  const cells =
    cell('A1', 1, 0) +
    cell('B1', 0, 0) +
    cell('C1', 1, 1) +
    cell('D1', 2, 0) +
    cell('E1', 9, 0) +
    '<c r="F1" s="1"><v>8.5</v></c>';
  expect(await oldFontCells(cells, `<si><t>${OLD}</t></si><si><t>Lan Anh</t></si>`)).toEqual([
    at(0, { text: OLD, font: '.VnTime' }),
  ]);
});

test('runs keep their fonts; one without has the cell’s', async () => {
  const rich =
    '<si><r><t xml:space="preserve">NguyÔn </t></r><r><rPr><b/><rFont val="Times New Roman"/></rPr><t>Văn</t></r>' +
    '<r><rPr><rFont val="VNI-Times"/></rPr><t> Huøng</t></r><rPh><t>x</t></rPh></si>';
  expect(await oldFontCells(cell('A1', 1, 0) + cell('B1', 0, 0), rich)).toEqual([
    at(
      0,
      { text: 'NguyÔn ', font: '.VnTime' },
      { text: 'Văn', font: 'Times New Roman' },
      { text: ' Huøng', font: 'VNI-Times' },
    ),
    at(
      1,
      { text: 'NguyÔn ', font: 'Arial' },
      { text: 'Văn', font: 'Times New Roman' },
      { text: ' Huøng', font: 'VNI-Times' },
    ),
  ]);
});

test('a text that stands in the cell itself, plain or in runs', async () => {
  const inline = `<c r="A1" s="1" t="inlineStr"><is><t>${OLD}</t></is></c>`;
  const rich = `<c r="B1" t="inlineStr"><is><r><rPr><rFont val=".VnArial"/></rPr><t>${OLD}</t></r></is></c>`;
  const formula = `<c r="C1" s="1" t="str"><f>D1</f><v>${OLD}</v></c>`;
  expect(await oldFontCells(inline + rich + formula + '<c r="D1" t="inlineStr"/>', '')).toEqual([
    at(0, { text: OLD, font: '.VnTime' }),
    at(1, { text: OLD, font: '.VnArial' }),
    at(2, { text: OLD, font: '.VnTime' }),
  ]);
});

test('a character that is split between runs leaves the text whole, in the cell’s font', async () => {
  const rich = '<si><r><rPr><rFont val="Arial"/></rPr><t>é_x00</t></r><r><t>41_</t></r></si>';
  expect(await oldFontCells(cell('A1', 1, 0), rich)).toEqual([at(0, { text: 'éA', font: '.VnTime' })]);
});

test('a workbook without looks has no old fonts', async () => {
  expect(await oldFontCells(cell('A1', 1, 0), `<si><t>${OLD}</t></si>`, null)).toEqual([]);
  expect(await oldFontCells(cell('A1', 1, 0), `<si><t>${OLD}</t></si>`, '<cellXfs><xf fontId="0"/></cellXfs>')).toEqual(
    [],
  );
});
