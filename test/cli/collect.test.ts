import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Tabs, snapshotOfFile, tabsOfFile, withCells, withoutTab, workbookFile } from '../support/workbook-file';
import { binhXet, called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');
const COUNCIL = 'Chấm điểm - Hội đồng chấm';
const UNIT = 'Chấm điểm - Đơn vị chấm';

afterAll(removeFolders);

/** A folder with the sample round in `book.xlsx`, but the scores of council and units in files of their own. */
async function sentRound(): Promise<{ readonly folder: string; readonly tabs: Tabs }> {
  const folder = newFolder();
  const tabs = await tabsOfFile(SAMPLE);
  const put = async (name: string, content: Tabs): Promise<void> =>
    writeFileSync(path.join(folder, name), await workbookFile(content));
  await put('book.xlsx', withoutTab(withoutTab(tabs, COUNCIL), UNIT));
  await put('council.xlsx', { [COUNCIL]: tabs[COUNCIL] ?? [] });
  await put('unit.xlsx', { [UNIT]: tabs[UNIT] ?? [] });
  return { folder, tabs };
}

test('what was sent comes into the workbook, and the report is that of the whole round', async () => {
  const { folder } = await sentRound();
  const ended = binhXet(folder, 'collect', 'council.xlsx', 'unit.xlsx', '--into', 'book.xlsx', '--out', 'out.xlsx');
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  expect(ended.stdout).toMatch(/2 tệp; 2 tab mới/);
  expect(ended.stdout).toMatch(/Đã ghi out\.xlsx/);
  await called(folder, 'run', 'out.xlsx', '--report', 'after.json');
  await called(folder, 'run', SAMPLE, '--report', 'before.json');
  const report = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  expect(report('after.json')).toEqual(report('before.json'));
});

test('without --out it is a check: the table, and no file', async () => {
  const { folder } = await sentRound();
  const ended = await called(folder, 'collect', 'council.xlsx', '--into', 'book.xlsx', '--lang', 'en');
  expect(ended.status).toBe(0);
  expect(ended.stdout).toMatch(/Only checked/);
  expect(ended.stdout).toMatch(/^ {2}Khoa Xây dựng Đảng +8 +8 +8 +council\.xlsx$/m);
  expect(filesIn(folder)).toEqual(['book.xlsx', 'council.xlsx', 'unit.xlsx']);
});

test('a file sent anew is told, and with --replace takes the place of the old one; a run in between changes nothing', async () => {
  const { folder, tabs } = await sentRound();
  await called(folder, 'collect', 'council.xlsx', '--into', 'book.xlsx', '--out', 'one.xlsx');
  await called(folder, 'run', 'one.xlsx', '--out', 'two.xlsx');
  const newer = withCells({ [COUNCIL]: tabs[COUNCIL] ?? [] }, COUNCIL, { E8: 1 });
  writeFileSync(path.join(folder, 'council-2.xlsx'), await workbookFile(newer));
  const told = await called(folder, 'collect', 'council-2.xlsx', '--into', 'two.xlsx', '--out', 'three.xlsx');
  expect(told.status).toBe(1);
  expect(told.stdout).toMatch(/--replace/);
  expect(filesIn(folder)).not.toContain('three.xlsx');
  const done = await called(
    folder,
    'collect',
    'council-2.xlsx',
    '--into',
    'two.xlsx',
    '--out',
    'three.xlsx',
    '--replace',
  );
  expect(done.stdout).toMatch(/thay tab “Chấm điểm - Hội đồng chấm”/);
  const before = await snapshotOfFile(readFileSync(path.join(folder, 'two.xlsx')));
  const after = await snapshotOfFile(readFileSync(path.join(folder, 'three.xlsx')));
  expect(after.tabs.map(({ name }) => name)).toEqual(before.tabs.map(({ name }) => name));
  const changed = after.tabs.filter(({ fingerprint }, index) => fingerprint !== before.tabs[index]?.fingerprint);
  expect(changed.map(({ name }) => name)).toEqual([COUNCIL, 'KQ - Thu thập']);
  expect(changed[0]?.values[7]?.[4]).toBe(1);
});

test('corrected scores that are refused are no “nothing new”: it is told whose scores would be lost, and what to do', async () => {
  const { folder, tabs } = await sentRound();
  await called(folder, 'collect', 'council.xlsx', '--into', 'book.xlsx', '--out', 'one.xlsx');
  const wrongCode = (tabs[COUNCIL] ?? []).map((row) => row.map((cell) => (cell === 'NV003' ? 'NV999' : cell)));
  writeFileSync(path.join(folder, 'sửa.xlsx'), await workbookFile({ [COUNCIL]: wrongCode }));
  const ended = await called(folder, 'collect', 'sửa.xlsx', '--into', 'one.xlsx', '--out', 'two.xlsx', '--replace');
  expect(ended.status).toBe(1);
  expect(ended.stdout).toMatch(/Tab ấy còn có điểm của \S.* \(NV003\) mà bản này không có\. Kiểm tra mã,.*--replace\./);
  expect(ended.stdout).not.toContain('Không có gì mới');
  expect(ended.stdout).toMatch(/Chưa lấy 1 tab: lý do ghi ở từng tab, từng tệp trên đây\.\nKhông ghi tệp nào\.\n$/);
  expect(filesIn(folder)).not.toContain('two.xlsx');
});

test('what is sent twice or was collected before is nothing new; other scores of the same people are told with the way out', async () => {
  const { folder, tabs } = await sentRound();
  const other = withCells({ [COUNCIL]: tabs[COUNCIL] ?? [] }, COUNCIL, { E8: 1 });
  writeFileSync(path.join(folder, 'other.xlsx'), await workbookFile(other));
  const both = await called(
    folder,
    'collect',
    'council.xlsx',
    'other.xlsx',
    '--into',
    'book.xlsx',
    '--out',
    'one.xlsx',
  );
  expect(both.stdout).toMatch(/chỉ giữ bản đúng rồi thu lại\.(?:.|\n)*Chưa lấy 1 tab: .*\nĐã ghi one\.xlsx\n$/);
  const again = await called(folder, 'collect', 'council.xlsx', '--into', 'one.xlsx');
  expect(again.status).toBe(0);
  expect(again.stdout).toMatch(/Không có gì mới để thêm/);
  const own = await called(folder, 'collect', 'other.xlsx', '--into', SAMPLE, '--lang', 'en');
  expect(own.stdout).toMatch(
    /delete that tab, with the scores of everybody in it(?:.|\n)*Not taken: 1 tab; the reason/,
  );
});

test('a file that cannot be used is named, the others are taken', async () => {
  const { folder } = await sentRound();
  writeFileSync(path.join(folder, 'bad.xls'), '<html></html>');
  const ended = await called(folder, 'collect', 'bad.xls', 'unit.xlsx', '--into', 'book.xlsx', '--out', 'out.xlsx');
  expect(ended.status).toBe(1);
  expect(ended.stdout).toMatch(/bad\.xls.*không phải là sổ Excel/);
  expect(ended.stdout).toMatch(/Chưa lấy 1 tệp: .*\nĐã ghi out\.xlsx\n$/);
  expect(filesIn(folder)).toContain('out.xlsx');
});

describe('nothing is done, and one line says why', () => {
  test.each([
    ['no file', ['collect', '--into', 'book.xlsx'], /tên các tệp đã gửi/],
    ['no workbook to collect into', ['collect', 'unit.xlsx'], /--into/],
    ['a file that is not there', ['collect', 'none.xlsx', '--into', 'book.xlsx'], /“none\.xlsx”/],
    ['a workbook that is not there', ['collect', 'unit.xlsx', '--into', 'none.xlsx'], /“none\.xlsx”/],
    ['a workbook that is no round', ['collect', 'council.xlsx', '--into', 'unit.xlsx'], /unit\.xlsx.*danh sách/],
    ['the workbook among what was sent', ['collect', 'book.xlsx', '--into', 'book.xlsx'], /--into.*“book\.xlsx”/],
    [
      '--out over a sent file',
      ['collect', 'unit.xlsx', '--into', 'book.xlsx', '--out', 'unit.xlsx', '--force'],
      /--out/,
    ],
    [
      '--out over a file that is there',
      ['collect', 'unit.xlsx', '--into', 'book.xlsx', '--out', 'book.xlsx'],
      /--force/,
    ],
    ['--out as .xls', ['collect', 'unit.xlsx', '--into', 'book.xlsx', '--out', 'out.xls'], /“out\.xls”/],
    ['--out as .xlsm', ['collect', 'unit.xlsx', '--into', 'book.xlsx', '--out', 'out.xlsm'], /out\.xlsm/],
    ['an option of another command', ['collect', 'unit.xlsx', '--into', 'book.xlsx', '--people', '3'], /--people/],
  ])('%s', async (_, args, line) => {
    const { folder } = await sentRound();
    expectRefusal(await called(folder, ...args), line, folder, ['book.xlsx', 'council.xlsx', 'unit.xlsx']);
  });
});

describe('other formats on the command line', () => {
  test.each([
    ['kinds.xls', /danh sách/],
    ['kinds.ods', /danh sách/],
  ])('%s is opened: what it lacks is a roster', async (name, line) => {
    const folder = newFolder();
    expectRefusal(
      await called(folder, 'run', path.resolve('test/fixtures', name), '--out', 'out.xlsx'),
      line,
      folder,
      [],
    );
  });
});
