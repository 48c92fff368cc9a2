/** The papers of a round as .docx files: all of them or none, nothing replaced unasked. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { readZip } from '../../src/workbook/file/zip/archive';
import { binhXet, called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');

afterAll(removeFolders);

test('every paper is a .docx, those that are named alone, nothing is replaced unasked', async () => {
  const folder = newFolder();
  expect(binhXet(folder, 'papers', SAMPLE, '--out', '.')).toMatchObject({ status: 0, stderr: '' });
  const files = filesIn(folder);
  expect(files).toHaveLength(24);
  for (const file of files) {
    expect(file).toMatch(/ - TRƯỜNG CHÍNH TRỊ MẪU - Năm 2022\.docx$/);
    const parts = readZip(readFileSync(path.join(folder, file))).map(({ name }) => name);
    expect(parts).toContain('word/document.xml');
  }
  expectRefusal(await called(folder, 'papers', SAMPLE, '--out', '.'), /đã có/, folder, files);
  const named = newFolder();
  expect((await called(named, 'papers', SAMPLE, '--out', '.', '--only', 'decision, notice')).status).toBe(0);
  expect(filesIn(named)).toHaveLength(2);
  expect((await called(named, 'papers', SAMPLE, '--out', '.', '--only', 'dossiers')).stdout).toMatch(
    /không có giấy tờ nào/,
  );
  expectRefusal(await called(named, 'papers', SAMPLE, '--out', '.', '--only', 'thư'), /--only/, named, filesIn(named));
});

test('papers come into a folder that is made for them, and none is made for no papers', async () => {
  const folder = newFolder();
  const made = await called(folder, 'papers', SAMPLE, '--out', 'giấy tờ', '--only', 'decision');
  expect(made.stdout).toMatch(/^Đã tạo thư mục giấy tờ\nĐã ghi giấy tờ\/Quyết định - /);
  await called(folder, 'papers', SAMPLE, '--out', 'không giấy tờ', '--only', 'dossiers');
  expect(filesIn(folder)).toEqual(['giấy tờ']);
});

test('an award without a decision because nobody says who grants it is told, with what to write; nothing where no such paper was wanted', async () => {
  const folder = newFolder();
  const told = await called(folder, 'papers', SAMPLE, '--out', '.', '--only', 'decision');
  expect(told.stdout).toMatch(
    /\nGVT-ĐVN: chưa rõ ai quyết định tặng .* rồi ghi gioi-viec-truong\.granted-by \(một trong: head, department, province, cluster, union\) vào tab Đợt xét\.\n$/,
  );
  expect(told.stdout.match(/chưa rõ ai/g)).toHaveLength(1);
  const notice = await called(folder, 'papers', SAMPLE, '--out', '.', '--only', 'notice');
  expect(notice.stdout).not.toContain('chưa rõ ai');
});

test('lists to attach are parted by receiver where that is asked for, by nothing else', async () => {
  const folder = newFolder();
  expect((await called(folder, 'export', SAMPLE, '--to', '.', '--by', 'receiver')).status).toBe(0);
  expect(filesIn(folder)).toHaveLength(3);
  expectRefusal(await called(folder, 'export', SAMPLE, '--to', '.', '--by', 'khoa'), /--by/, folder, filesIn(folder));
});
