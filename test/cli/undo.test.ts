import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbookFile } from '../../src/workbook/file/open';
import type { TabSnapshot } from '../../src/workbook/port';
import { cellBeside, withTyped } from '../support/edit-file';
import { binhXet, called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

jest.setTimeout(60_000);
afterAll(removeFolders);

const folder = newFolder();
const fileOf = (name: string): string => path.join(folder, name);

async function tabsOf(name: string): Promise<readonly TabSnapshot[]> {
  const file = await openWorkbookFile(new Uint8Array(readFileSync(fileOf(name))), name);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.snapshot.tabs;
}

/** The workbook after a run, a change of the input, and before and after another run. */
beforeAll(async () => {
  copyFileSync('test/fixtures/tran-phu-2022.xlsx', fileOf('so.xlsx'));
  await called(folder, 'run', 'so.xlsx', '--out', 'mot.xlsx');
  const bytes = readFileSync(fileOf('mot.xlsx'));
  const cell = await cellBeside(bytes, 'Đợt xét', 'Cơ quan');
  writeFileSync(fileOf('sua.xlsx'), await withTyped(bytes, { sheet: 'Đợt xét', cell, value: 'Nơi khác' }));
  await called(folder, 'run', 'sua.xlsx', '--out', 'hai.xlsx');
});

test('the second run is taken back into another file, and into the same one only by force: the tabs are as before it', async () => {
  const before = readFileSync(fileOf('hai.xlsx'));
  const { status, stdout, stderr } = binhXet(folder, 'undo', 'hai.xlsx', '--out', 'lui.xlsx');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Đã hoàn tác lần chạy\.\n\d+ tab kết quả đã trở lại như trước/);
  expect(stdout).toMatch(/Trở lại như trước: .*KQ - Đề nghị.*\n.*Đã ghi lui\.xlsx\n$/s);
  expect(await tabsOf('hai.xlsx')).not.toEqual(await tabsOf('sua.xlsx'));
  expect(await tabsOf('lui.xlsx')).toEqual(await tabsOf('sua.xlsx'));
  expect(Buffer.compare(readFileSync(fileOf('hai.xlsx')), before)).toBe(0);

  copyFileSync(fileOf('hai.xlsx'), fileOf('tai-cho.xlsx'));
  expect((await called(folder, 'undo', 'tai-cho.xlsx', '--force', '--lang', 'en')).stdout).toMatch(
    /^The run was undone\.\n/,
  );
  expect(await tabsOf('tai-cho.xlsx')).toEqual(await tabsOf('sua.xlsx'));
  expect((await called(folder, 'undo', 'tai-cho.xlsx')).stdout).toMatch(
    /^Lần chạy số 1 trong sổ:\nĐây là lần chạy đầu/,
  );
});

test('without a target it is only told what would change, and the first run taken back leaves no tab of ours', async () => {
  const before = filesIn(folder);
  const look = await called(folder, 'undo', 'mot.xlsx');
  expect(look.status).toBe(0);
  expect(look.stdout).toMatch(/^Lần chạy số 1 trong sổ:\nĐây là lần chạy đầu/);
  expect(look.stdout).toMatch(/Bỏ đi: .*KQ - Đề nghị.*KQ - Lịch sử\n.*không ghi tệp nào/s);
  expect(look.stdout).not.toContain('KQ - Bản lưu');
  expect(filesIn(folder)).toEqual(before);
  expect((await called(folder, 'undo', 'mot.xlsx', '--out', 'chua-chay.xlsx')).status).toBe(0);
  expect(await tabsOf('chua-chay.xlsx')).toEqual(await tabsOf('so.xlsx'));
});

test('a workbook without a run, and a target that is there, are refused in a line, with nothing written', async () => {
  const before = filesIn(folder);
  const refused = async (line: RegExp, ...args: readonly string[]): Promise<void> =>
    expectRefusal(await called(folder, 'undo', ...args), line, folder, before);
  await refused(/so\.xlsx: Sổ này chưa có tab kết quả nào để lấy lại/, 'so.xlsx', '--force');
  await refused(/“mot\.xlsx” đã có/, 'hai.xlsx', '--out', 'mot.xlsx');
  await refused(/có đuôi|đuôi \.xlsm/, 'hai.xlsx', '--out', 'x.xlsm');
  await refused(/undo.*--report/, 'hai.xlsx', '--report', 'x.json');
});

test('what was typed into a result tab since the run is not dropped unless that is said', async () => {
  const bytes = readFileSync(fileOf('hai.xlsx'));
  writeFileSync(fileOf('go.xlsx'), await withTyped(bytes, { sheet: 'Tờ trình', cell: 'A2', value: 'ĐÃ TRÌNH' }));
  const before = filesIn(folder);
  expectRefusal(
    await called(folder, 'undo', 'go.xlsx', '--out', 'lui-2.xlsx'),
    /“go\.xlsx”: có nội dung được gõ thêm .* \(Tờ trình\).*--over-edits/,
    folder,
    before,
  );
  expect((await called(folder, 'undo', 'go.xlsx')).stdout).toContain('vào Tờ trình sẽ mất');
  expect((await called(folder, 'undo', 'go.xlsx', '--out', 'lui-2.xlsx', '--over-edits')).status).toBe(0);
  expect(await tabsOf('lui-2.xlsx')).toEqual(await tabsOf('sua.xlsx'));
});
