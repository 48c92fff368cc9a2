import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium';
import { openExcel } from '../open-excel';
import { openPane } from './pane';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const PROBE = `<!doctype html><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p id="out"></p>
<script>
  const out = document.getElementById('out');
  const say = (value) => { out.textContent = JSON.stringify(value); };
  Office.onReady(async (info) => {
    try {
      const sets = ['1.13', '1.14', '1.17'].filter((set) => Office.context.requirements.isSetSupported('ExcelApi', set));
      const values = await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Bảng').getRange('A1:B1');
        cells.values = [['An', '=1+1']];
        cells.load('values');
        await context.sync();
        return cells.values;
      });
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      }).catch((error) => error.code);
      say({ info, sets, values, code, language: Office.context.displayLanguage });
    } catch (error) { say(String(error)); }
  });
</script>`;

test('in the page around it, office.js is ready in Excel, runs batches and has error codes', async () => {
  const excel = openExcel({ sheets: [{ name: 'Bảng' }] }, { level: '1.14' });
  const open = await openPane(browser, excel, { file: 'probe.html', pages: { '/probe.html': PROBE } });
  await open.pane.waitForFunction(() => document.getElementById('out')?.textContent !== '', undefined, {
    timeout: 20_000,
  });
  expect(JSON.parse((await open.pane.textContent('#out')) ?? '')).toEqual({
    info: { host: 'Excel', platform: 'OfficeOnline', addin: null },
    sets: ['1.13', '1.14'],
    values: [['An', 2]],
    code: 'ItemNotFound',
    language: 'vi-VN',
  });
  expect(excel.syncs).toBe(2);
  await open.close();
});

const LISTENER = `<!doctype html><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p id="out"></p><p id="ready"></p>
<script>
  Office.onReady(() => Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      document.getElementById('out').textContent = event.address + ' ' + event.source;
    });
    await context.sync();
    document.getElementById('ready').textContent = 'ready';
  }));
</script>`;

test('a pane hears of what others change', async () => {
  const excel = openExcel({ sheets: [{ name: 'Bảng' }] });
  const open = await openPane(browser, excel, { file: 'listener.html', pages: { '/listener.html': LISTENER } });
  await open.pane.waitForFunction(() => document.getElementById('ready')?.textContent !== '', undefined, {
    timeout: 20_000,
  });
  excel.edit('Bảng', 'B2', 'x', 'Remote');
  await open.pane.waitForFunction(() => document.getElementById('out')?.textContent !== '', undefined, {
    timeout: 10_000,
  });
  expect(await open.pane.textContent('#out')).toBe('B2 Remote');
  await open.close();
});

test('the pane that ships boots in Excel, under its own policy, and asks nobody else for anything', async () => {
  const excel = openExcel({ sheets: [{ name: 'Bảng' }] });
  const open = await openPane(browser, excel);
  await open.pane.waitForFunction(() => (document.getElementById('root')?.textContent ?? '') !== '', undefined, {
    timeout: 20_000,
  });
  const host = await open.pane.evaluate(async () => (await Office.onReady()).host);
  expect(host).toBe('Excel');
  expect(open.log.actions).toContain('ContextActivationManager_getAppContextAsync');
  expect({ complaints: open.log.complaints, foreign: open.log.foreign }).toEqual({ complaints: [], foreign: [] });
  await open.close();
});
