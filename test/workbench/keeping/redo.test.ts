/** Kept changes are made again as they were made, or it is told how many could not be; another workbook is never changed. */
import { readFileSync } from 'node:fs';
import { beginWork, withChanges } from '../../../src/workbench/keeping/kept-work';
import { redo } from '../../../src/workbench/keeping/redo';
import { AT_ONE_GO } from '../../../src/workbook/pace';
import type { Amendment } from '../../../src/workbook/port';
import { snapshotOf } from '../../support/workbook';
import { snapshotOfFile, workbookFile } from '../../support/workbook-file';

const SAMPLE = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
const FILE = { name: 'so.xlsx', bytes: SAMPLE, isSample: false };
const change = (sheet: string, row: number, value: string): Amendment => ({
  changes: [{ sheet, row, column: 1, value }],
  added: [],
});

test('changes are made again in their order; those from one that does not fit any more on are counted', async () => {
  const { source } = beginWork(FILE.name, SAMPLE, await snapshotOfFile(SAMPLE));
  const steps = [change('Danh sách', 30, 'một'), change('Danh sách', 30, 'hai'), change('Không có', 0, 'ba')];
  const whole = await redo(FILE, source, steps.slice(0, 2), AT_ONE_GO);
  const partly = await redo(FILE, source, [...steps, change('Danh sách', 31, 'bốn')], AT_ONE_GO);
  if (whole === 'another-file' || 'code' in whole || partly === 'another-file' || 'code' in partly)
    throw new Error('not made');
  expect([whole.missed, partly.missed]).toEqual([0, 2]);
  const { tabs } = await snapshotOfFile(whole.bytes);
  expect(tabs.find(({ name }) => name === 'Danh sách')?.values[30]?.[1]).toBe('hai');
  expect(Buffer.compare(whole.bytes, partly.bytes)).toBe(0);
});

test('another workbook, or none, is told as such', async () => {
  const { source } = beginWork(FILE.name, SAMPLE, await snapshotOfFile(SAMPLE));
  expect(source.kind).toBe('file');
  const steps = [change('Danh sách', 30, 'một')];
  const other = await workbookFile({ 'Danh sách': [['Mã'], ['NV1']] });
  await expect(redo({ ...FILE, bytes: other }, source, steps, AT_ONE_GO)).resolves.toBe('another-file');
  const none = new TextEncoder().encode('no workbook');
  await expect(redo({ ...FILE, bytes: none }, source, steps, AT_ONE_GO)).resolves.toMatchObject({
    code: 'file.not-a-workbook',
  });
});

test('edits lie on top of the values below them, also beyond the edge of a tab', () => {
  const below = snapshotOf({ 'Danh sách': [['Mã']], 'Phiếu CSTĐCS': [['NV1']] });
  const { tabs } = withChanges(below, [change('Danh sách', 2, 'x')]);
  expect(tabs.map(({ values }) => values)).toEqual([[['Mã'], [], [null, 'x']], [['NV1']]]);
});
