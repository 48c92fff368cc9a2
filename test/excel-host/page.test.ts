import { openExcel } from './open-excel';
import { codeOfBatch } from './support';

test('orientation, paper, margins, zoom, titles, print area and headers are kept', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    const { pageLayout } = workbook.worksheets.getItem('A');
    pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
    });
    pageLayout.setPrintMargins('Centimeters', { top: 2, left: 3 });
    pageLayout.setPrintTitleRows('$5:$6');
    pageLayout.setPrintArea('A1:F40');
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    await context.sync();
    pageLayout.load('orientation,paperSize,topMargin,leftMargin,bottomMargin,zoom,centerHorizontally');
    const { headersFooters } = pageLayout;
    headersFooters.load('state,defaultForAllPages/centerHeader,firstPage/centerHeader');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      bottomMargin: 54,
    });
    expect(pageLayout.topMargin).toBeCloseTo(56.69, 2);
    expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
    expect([
      headersFooters.state,
      headersFooters.defaultForAllPages.centerHeader,
      headersFooters.firstPage.centerHeader,
    ]).toEqual(['FirstAndDefault', '&P', '']);
    expect([titles.address, columns.isNullObject]).toEqual(['A!5:6', true]);
    expect(area.load('address').address).toBe('A!A1:F40');
  });
});

test('print titles are whole rows; a zoom has its own form', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  const batches: readonly ((layout: Excel.PageLayout) => void)[] = [
    (layout) => layout.setPrintTitleRows('A1:B2'),
    (layout) => (layout.zoom = { scale: 500 }),
    (layout) => (layout.leftMargin = -1),
  ];
  for (const batch of batches) {
    expect(await codeOfBatch(excel, ({ workbook }) => batch(workbook.worksheets.getItem('A').pageLayout))).toBe(
      'InvalidArgument',
    );
  }
});

test('page breaks stand before cells in the order of their places, come along with a copy of the sheet, and go', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    for (const address of ['A9', 'B5:C6', '5:5']) sheet.horizontalPageBreaks.add(address);
    sheet.verticalPageBreaks.add(sheet.getRange('D1'));
    sheet.copy();
    const rows = sheet.horizontalPageBreaks.load('items/rowIndex');
    const columns = sheet.verticalPageBreaks.load('items/columnIndex');
    await context.sync();
    expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 8]);
    expect(columns.items.map(({ columnIndex }) => columnIndex)).toEqual([3]);
    sheet.horizontalPageBreaks.removePageBreaks();
    const copied = context.workbook.worksheets.getItem('A (2)').horizontalPageBreaks.load('items/rowIndex');
    const [left, there] = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
    await context.sync();
    expect([left.value, there.value, copied.items.length]).toEqual([0, 1, 2]);
  });
});

test('panes freeze by rows, columns or both, and thaw', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    const { freezePanes } = workbook.worksheets.getItem('A');
    freezePanes.freezeAt(workbook.worksheets.getItem('A').getRange('A1:B3'));
    const both = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(both.address).toBe('A!A1:B3');
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(rows.address).toBe('A!1:2');
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
