import { readFileSync } from 'node:fs';
import { checkRound, writeResults } from '../../../src/review/use-cases';
import { createExcelPort } from '../../../src/workbook/excel/port';
import { createFilePort } from '../../../src/workbook/file/port';
import type { Snapshot, WorkbookPort } from '../../../src/workbook/port';
import { openExcel, specOf } from '../../excel-host/open-excel';
import { accessOf } from './played';

async function snapshotOf(port: WorkbookPort): Promise<Snapshot> {
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function work(port: WorkbookPort): Promise<Snapshot> {
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const written = await writeResults(port, checked.value);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return snapshotOf(port);
}

test('the main job gives in Excel what it gives in a file, the second time too', async () => {
  let bytes = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
  const file = createFilePort({
    name: 'a.xlsx',
    load: () => Promise.resolve(bytes),
    save: (saved) => {
      bytes = new Uint8Array(saved);
      return Promise.resolve();
    },
  });
  const excel = openExcel(specOf(await snapshotOf(file)));
  const port = createExcelPort(accessOf(excel));
  const inFile = await work(file);
  const inExcel = await work(port);
  expect(inExcel.tabs.map(({ name }) => name)).toEqual(inFile.tabs.map(({ name }) => name));
  for (const [index, tab] of inExcel.tabs.entries()) expect(tab).toEqual(inFile.tabs[index]);
  expect(await work(port)).toEqual(inExcel);
});
