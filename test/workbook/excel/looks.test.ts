import { createExcelPort } from '../../../src/workbook/excel/port';
import { openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES } from './plans';

test('looks, sizes, panes, filter and page are as planned', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  expect(await createExcelPort(accessOf(excel)).write([SCORES], new Map())).toEqual({ ok: true, value: null });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SCORES.name);
    const title = sheet.getRange('A1:C1');
    title.load('format/font/name,format/font/size,format/font/bold,format/rowHeight,format/horizontalAlignment');
    const head = sheet.getRange('A2:B2').load('format/fill/color,format/font/bold');
    const figures = sheet.getRange('C3:C6');
    const border = figures.format.borders.getItem('InsideHorizontal').load('style');
    const widths = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).load('format/columnWidth'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const page = sheet.pageLayout.load('orientation,paperSize,zoom,leftMargin,headerMargin,centerHorizontally');
    const header = sheet.pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
    sheet.load('tabColor');
    await context.sync();
    const { font, rowHeight, horizontalAlignment } = title.format;
    expect([font.name, font.size, font.bold, rowHeight, horizontalAlignment]).toEqual([
      'Times New Roman',
      14,
      true,
      30,
      'Center',
    ]);
    expect([head.format.fill.color, head.format.font.bold]).toEqual(['#DDEBF7', false]);
    expect(border.style).toBe('Continuous');
    // 8, 30 and 12 characters are 56, 210 and 84 pixels.
    expect(widths.map(({ format }) => format.columnWidth)).toEqual([42, 157.5, 63]);
    expect(frozen.address).toContain('A1:A2');
    expect(filter.address).toContain('A2:C6');
    expect(titles.address).toContain('2:2');
    expect([page.orientation, page.paperSize, page.zoom.horizontalFitToPages]).toEqual(['Landscape', 'A4', 1]);
    expect([page.leftMargin.toFixed(1), page.headerMargin.toFixed(1), page.centerHorizontally]).toEqual([
      '85.0',
      '28.3',
      true,
    ]);
    expect(header.centerHeader).toContain('&P');
    expect(sheet.tabColor).toBe('#1F4E79');
  });
});
