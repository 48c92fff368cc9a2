import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellBeside, withTyped, withoutResults } from '../support/edit-file';
import { binhXet, called, filesIn, newFolder, removeFolders } from './program';

jest.setTimeout(60_000);
afterAll(removeFolders);

const folder = newFolder();
const fileOf = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  copyFileSync('test/fixtures/tran-phu-2022.xlsx', fileOf('so.xlsx'));
  await called(folder, 'run', 'so.xlsx', '--out', 'kq.xlsx', '--report', 'kq.json');
});

test('a written workbook and its report agree; nothing is written, and it is said why ballots have no fingerprint', () => {
  const before = filesIn(folder);
  const { status, stdout, stderr } = binhXet(folder, 'verify', 'kq.xlsx', '--report', 'kq.json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Kết quả trong sổ do Bình Xét \d/);
  expect(stdout).toContain('không ô nào lệch');
  expect(stdout).toContain('Kiểm phiếu lại CSTĐCS: 13 phiếu; khớp với KQ - Kiểm phiếu');
  expect(stdout).toContain(
    'phiếu chưa có dấu vân tay nên chỉ so được số liệu (không phải lỗi). Muốn có: mở sổ trong ngăn Bình Xét',
  );
  expect(stdout).toMatch(/Báo cáo: khớp\.\nKết luận: khớp\.\n$/);
  expect(filesIn(folder)).toEqual(before);
});

test('a figure typed over in a result tab is named with its cell, and a changed report by its place', async () => {
  const bytes = readFileSync(fileOf('kq.xlsx'));
  writeFileSync(fileOf('sua.xlsx'), await withTyped(bytes, { sheet: 'KQ - Đề nghị', cell: 'A1', value: 'KHÁC' }));
  writeFileSync(fileOf('sua.json'), readFileSync(fileOf('kq.json'), 'utf8').replace('"year": 2022', '"year": 2021'));
  const { status, stdout } = await called(folder, 'verify', 'sua.xlsx', '--report', 'sua.json');
  expect(status).toBe(1);
  expect(stdout).toMatch(/tab “KQ - Đề nghị”, ô A1: đang là KHÁC, tính lại là /);
  expect(stdout).toMatch(/Báo cáo: 1 chỗ lệch\.\n {2}year\nKết luận: KHÔNG khớp\.\n$/);
});

test('an input tab that was changed is named with its row, in English, too', async () => {
  const bytes = readFileSync(fileOf('kq.xlsx'));
  const cell = await cellBeside(bytes, 'Đợt xét', 'Cơ quan');
  writeFileSync(fileOf('vao.xlsx'), await withTyped(bytes, { sheet: 'Đợt xét', cell, value: 'Nơi khác' }));
  const { status, stdout } = await called(folder, 'verify', 'vao.xlsx', '--lang', 'en');
  expect(status).toBe(1);
  const row = /\d+$/.exec(cell)?.[0] ?? '';
  expect(stdout).toContain(`tab “Đợt xét”: changed after the results were made: rows ${row} changed.`);
  expect(stdout).toContain('Conclusion: does NOT agree.');
});

test('formulas that a program saved without results are told once a tab, so that a figure typed over is not buried', async () => {
  const typed = await withTyped(readFileSync(fileOf('kq.xlsx')), { sheet: 'KQ - Đề nghị', cell: 'A1', value: 'KHÁC' });
  writeFileSync(fileOf('trong.xlsx'), withoutResults(typed));
  const { status, stdout } = await called(folder, 'verify', 'trong.xlsx');
  expect(status).toBe(1);
  const told = stdout.split('\n').filter((line) => line.includes('chưa có kết quả'));
  expect(told.length).toBeGreaterThan(5);
  expect(new Set(told.map((line) => /“[^”]+”/.exec(line)?.[0])).size).toBe(told.length);
  expect(told[0]).toMatch(/^ {2}tab “KQ - Kiểm tra”: 3 công thức còn nguyên nhưng chưa có kết quả \(từ ô C3\), vì sổ /);
  expect(stdout).toMatch(/tab “KQ - Đề nghị”, ô A1: đang là KHÁC, tính lại là /);
  expect(stdout).toContain('Kiểm phiếu lại CSTĐCS: 13 phiếu; KHÔNG khớp với KQ - Kiểm phiếu');
});
