import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellBeside, withTyped } from '../support/edit-file';
import { workbookFile } from '../support/workbook-file';
import { sampleTabs, withRound } from '../sheets/writing/sample';
import { called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

jest.setTimeout(60_000);
afterAll(removeFolders);

const folder = newFolder();
const fileOf = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  const tabs = withRound(await sampleTabs(), { 'Chốt đợt xét': '30/12/2022', 'Mở lại': '-' });
  writeFileSync(fileOf('so.xlsx'), await workbookFile(tabs));
  const { status, stdout } = await called(folder, 'run', 'so.xlsx', '--out', 'chot.xlsx');
  expect({ status, isTold: stdout.includes('Chốt đợt xét ngày 30/12/2022') }).toEqual({ status: 0, isTold: true });
  const changed = await withTyped(readFileSync(fileOf('chot.xlsx')), {
    sheet: 'Chấm điểm - Hội đồng chấm',
    cell: 'D9',
    value: 8.5,
  });
  writeFileSync(fileOf('sua.xlsx'), changed);
});

test('a closed round comes out of another run byte for byte', async () => {
  const { status, stdout } = await called(folder, 'run', 'chot.xlsx', '--out', 'lai.xlsx');
  expect(status).toBe(0);
  expect(stdout).toContain('Đợt xét đã chốt ngày 30/12/2022; số liệu khác khi chốt: 0.');
  expect(readFileSync(fileOf('lai.xlsx'))).toEqual(readFileSync(fileOf('chot.xlsx')));
});

test('after a change nothing is written, not even the report, and the reason is told on one line', async () => {
  const before = filesIn(folder);
  const line = /sua\.xlsx: Đợt xét đã chốt ngày 30\/12\/2022, nay có 2 số liệu khác/;
  expectRefusal(await called(folder, 'run', 'sua.xlsx', '--out', 'x.xlsx', '--report', 'x.json'), line, folder, before);
});

test('a look without writing tells each change with its cell in the record', async () => {
  const { status, stdout } = await called(folder, 'run', 'sua.xlsx');
  expect(status).toBe(0);
  expect(stdout).toContain('số liệu khác khi chốt: 2.');
  expect(stdout).toMatch(
    /Tab “KQ - Chốt”, ô E\d+: Điểm cuối cùng của Đoàn Khắc Xứng \(NV001\): đã chốt 93,5, nay là 93\./,
  );
});

test('with a reason it is written again', async () => {
  const bytes = readFileSync(fileOf('sua.xlsx'));
  const cell = await cellBeside(bytes, 'Đợt xét', 'Mở lại');
  writeFileSync(fileOf('mo.xlsx'), await withTyped(bytes, { sheet: 'Đợt xét', cell, value: 'Sai điểm NV001' }));
  const { status, stdout } = await called(folder, 'run', 'mo.xlsx', '--out', 'mo-kq.xlsx');
  expect(status).toBe(0);
  expect(stdout).toContain('Đợt xét đã mở lại; số liệu khác lần chốt ngày 30/12/2022: 2.');
});
