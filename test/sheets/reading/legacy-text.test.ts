import { legacyFindings, readableTab } from '../../../src/sheets/reading/legacy-text';
import { tab } from '../../support/workbook';

const OLD = 'NguyÔn V¨n Hïng';

function cell(row: number, column: number, text: string, font = '.VnTime') {
  return { row, column, runs: [{ text, font }] };
}

test('a name under an old font is read as Unicode, at its cell, and the tab itself stays as it is', () => {
  const stored = tab('Phòng chấm', [['Mã'], ['NV001', OLD, 9]], { oldFontCells: [cell(1, 1, OLD)] });
  const readable = readableTab(stored);
  expect(readable.tab.values).toEqual([['Mã'], ['NV001', 'Nguyễn Văn Hùng', 9]]);
  expect(stored.values[1]).toEqual(['NV001', OLD, 9]);
  expect(readable.tab.fingerprint).toBe(stored.fingerprint);
  expect(legacyFindings(readable)).toMatchObject([
    {
      code: 'text.legacy-encoding',
      sheet: 'Phòng chấm',
      cell: 'B2',
      params: { encoding: 'tcvn3', stored: OLD, text: 'Nguyễn Văn Hùng', certain: 'yes' },
    },
  ]);
});

test('what only the font, or only the text, speaks for is told and left as it is', () => {
  const rows = [['Lê Thanh', 'Lan', 'Hà']];
  const fonts = [cell(0, 0, 'Lê Thanh'), cell(0, 2, 'Hà')];
  expect(readableTab(tab('x', rows, { oldFontCells: fonts }))).toMatchObject({ tab: { values: rows }, legacy: [] });
  const beside = readableTab(tab('x', [...rows, [OLD]], { oldFontCells: [...fonts, cell(1, 0, OLD)] }));
  expect(beside.tab.values).toEqual([...rows, ['Nguyễn Văn Hùng']]);
  expect(legacyFindings(beside).map(({ cell: at, params }) => [at, params['certain']])).toEqual([
    ['A1', 'no'],
    ['A2', 'yes'],
  ]);
  const byText = readableTab(tab('x', [[null, OLD, 'Nguyễn', 5]], { oldFontCells: null }));
  expect(byText.tab.values).toEqual([[null, OLD, 'Nguyễn', 5]]);
  expect(legacyFindings(byText).map(({ cell: at, params }) => [at, params['text'], params['certain']])).toEqual([
    ['B1', 'Nguyễn Văn Hùng', 'no'],
  ]);
});

test('of papers no cell is named, and no word told', () => {
  const readable = readableTab(
    tab('Phiếu CSTĐCS', [[OLD], ['§ång ý'], ['§ång ý']], {
      oldFontCells: [cell(0, 0, OLD), cell(1, 0, '§ång ý'), cell(2, 0, '§ång ý')],
    }),
  );
  expect(readable.tab.values).toEqual([['Nguyễn Văn Hùng'], ['Đồng ý'], ['Đồng ý']]);
  expect(legacyFindings(readable, 0)).toEqual([
    expect.objectContaining({ cell: 'A1' }),
    {
      code: 'text.legacy-encoding',
      severity: 'warning',
      sheet: 'Phiếu CSTĐCS',
      cell: null,
      subject: null,
      params: { encoding: 'tcvn3' },
    },
  ]);
});

test('a tab without a text in an old encoding is the very same tab, whatever else its cells hold', () => {
  const fault = { fault: 'error', code: '#REF!' } as const;
  for (const oldFontCells of [null, []]) {
    const stored = tab('x', [[null, 'Nguyễn', 5, true, fault]], { oldFontCells });
    const { tab: read, legacy } = readableTab(stored);
    expect(read).toBe(stored);
    expect(legacy).toEqual([]);
  }
});
