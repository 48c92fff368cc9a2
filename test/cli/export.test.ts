import path from 'node:path';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { binhXet, called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');

afterAll(removeFolders);

test('each list is a workbook of one tab, nothing is replaced unasked, and a folder is made where its parent is there', async () => {
  const folder = newFolder();
  const ended = binhXet(folder, 'export', SAMPLE, '--to', '.');
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  const files = filesIn(folder);
  expect(files).toHaveLength(6);
  for (const file of files) {
    const book = await openWorkbookFile(readFileSync(path.join(folder, file)), file);
    if (!book.ok) throw new Error(book.error.code);
    expect(book.value.snapshot.tabs.map(({ name, ownKey }) => [name, ownKey])).toEqual([['Danh sách đề nghị', null]]);
  }
  expectRefusal(await called(folder, 'export', SAMPLE, '--to', '.'), /đã có/, folder, files);
  expect((await called(folder, 'export', SAMPLE, '--to', '.', '--force')).status).toBe(0);
  expect(ended.stdout).toContain('BK tỉnh: không có ai được đề nghị nên không có tệp.\n');
  const older = 'Danh sách đề nghị - BK tỉnh - TRƯỜNG CHÍNH TRỊ MẪU - Năm 2022.xlsx';
  writeFileSync(path.join(folder, older), 'of last week');
  const again = await called(folder, 'export', SAMPLE, '--to', '.', '--force');
  expect(again.stdout).toContain(
    `BK tỉnh: không có ai được đề nghị, mà còn tệp ${older} từ lần trước. Đừng gửi tệp ấy.\n`,
  );
  expect(readFileSync(path.join(folder, older), 'utf8')).toBe('of last week');
  rmSync(path.join(folder, older));
  const missing = /Không có thư mục “không-có” để ghi “không-có\/đề nghị”\. Tạo thư mục đó, hoặc sửa lại đường dẫn\./;
  expectRefusal(await called(folder, 'export', SAMPLE, '--to', 'không-có/đề nghị'), missing, folder, files);
  expectRefusal(await called(folder, 'export', SAMPLE), /cần tùy chọn --to/, folder, files);
  expect(filesIn(folder)).toEqual(files);
  const made = await called(folder, 'export', SAMPLE, '--to', 'đề nghị');
  expect(made.stdout).toMatch(/^Đã tạo thư mục đề nghị\nĐã ghi đề nghị\//);
  expect(filesIn(path.join(folder, 'đề nghị'))).toEqual(files);
});
