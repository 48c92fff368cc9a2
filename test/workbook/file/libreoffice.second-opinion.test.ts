import { readFileSync } from 'node:fs';
import { recalculate } from '../../tools/recalculate';
import { libreOfficeConvert, openpyxlDump, openpyxlMake } from '../../tools/second-opinion';
import type { TabPlan } from '../../../src/workbook/port';
import { formula, number, opened, plan, tabOf, text, written } from './opened';

const sample = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));

const plans: readonly TabPlan[] = [
  plan({
    key: 'scores',
    name: 'KQ - Điểm',
    rows: [
      { cells: [text('BẢNG ĐIỂM', { style: { bold: true, size: 14, horizontal: 'center' } })] },
      {
        cells: [
          text('=1+1', { note: 'ghi chú' }),
          number('87.25', { format: '0.00' }),
          formula("COUNTA('Danh sách'!B8:B49)", '42'),
        ],
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    page: {
      orientation: 'landscape',
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: { first: 0, last: 0 },
      pageNumbers: true,
    },
  }),
];

jest.setTimeout(180_000);

describe('LibreOffice', () => {
  test('opens what we wrote, and works out the same figures', async () => {
    const out = await written(sample, plans);
    const saved = await opened(new Uint8Array(recalculate(out)));
    expect(saved.snapshot.tabs.map((tab) => tab.name)).toEqual(
      (await opened(out)).snapshot.tabs.map((tab) => tab.name),
    );
    // It works all formulas out anew, as it is told to.
    expect(tabOf(saved, 'KQ - Điểm')).toMatchObject({
      values: [['BẢNG ĐIỂM'], ['=1+1', 87.25, 42]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      ownKey: 'scores',
    });
    for (const tab of (await opened(out)).snapshot.tabs) expect(tabOf(saved, tab.name).values).toEqual(tab.values);
  });

  test('what it saved is written to like any other workbook, and our tab known again', async () => {
    const saved = new Uint8Array(libreOfficeConvert(await written(sample, plans), 'xlsx'));
    const again = await written(saved, plans);
    expect(await written(again, plans)).toEqual(again);
    const [before, after] = [openpyxlDump(saved), openpyxlDump(again)];
    expect(after.sheets.slice(0, 10)).toEqual(before.sheets.slice(0, 10));
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
  });

  test('prints it', async () => {
    const full = new Uint8Array(openpyxlMake('make_full_workbook.py'));
    const pdf = libreOfficeConvert(
      await written(
        full,
        plans.map((one) => ({ ...one, rows: one.rows.slice(0, 1) })),
      ),
      'pdf',
    );
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
