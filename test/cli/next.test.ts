import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/domain/cell';
import { snapshotOfFile, withCells, workbookFile } from '../support/workbook-file';
import { sampleTabs, withRound } from '../sheets/writing/sample';
import { binhXet, called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

jest.setTimeout(60_000);
afterAll(removeFolders);

const FOLLOW_UP = [
  ['Danh hiệu', 'Mã', 'Quyết định số', 'Ngày quyết định', 'Kết quả'],
  ['CSTĐCS', 'NV002', '12/QĐ', '20/02/2023', 'Được tặng'],
  ['CSTĐCS', 'NV011', null, null, 'Đang chờ'],
];

async function folderWith(values: Parameters<typeof withRound>[1] = {}, isFollowed = true): Promise<string> {
  const folder = newFolder();
  const tabs = withRound(await sampleTabs(), values);
  const bytes = await workbookFile(isFollowed ? { ...tabs, 'Theo dõi đề nghị': FOLLOW_UP } : tabs);
  writeFileSync(path.join(folder, 'nay.xlsx'), bytes);
  return folder;
}

test('next writes next year’s workbook, and says who was counted, who was not, and why', async () => {
  const folder = await folderWith();
  const { status, stdout, stderr } = binhXet(folder, 'next', 'nay.xlsx', '--out', 'sau.xlsx');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Đã ghi sau.xlsx: sổ năm 2023, 42 cá nhân, 5 tập thể.');
  expect(stdout).toContain('Tính vào năm đạt CSTĐCS 2022: Châu Ngọc Mơ (NV002)');
  expect(stdout).toContain('Tính vào năm đạt CSTĐ tỉnh 2022: không có ai');
  expect(stdout).toContain('Chưa tính CSTĐCS: Bùi Viết Bách (NV011) (đang chờ)');
  expect(stdout).toMatch(/Tab Chấm điểm: đưa sang \d+ tiêu chí của tab Hội đồng chấm với điểm tối đa\./);
  expect(stdout).toContain('Chương trình tran-phu-2022 đến hết 31/12/2022');
  const { tabs } = await snapshotOfFile(readFileSync(path.join(folder, 'sau.xlsx')));
  expect(tabs[0]?.name).toBe('Đợt xét');
  expect(tabs.every(({ ownKey }) => ownKey === null)).toBe(true);
  // The same input gives the same bytes.
  expect((await called(folder, 'next', 'nay.xlsx', '--out', 'sau-2.xlsx')).status).toBe(0);
  expect(readFileSync(path.join(folder, 'sau-2.xlsx'))).toEqual(readFileSync(path.join(folder, 'sau.xlsx')));
});

test('whoever is lost on the way to next year is named with the cell, and so is why the status is 1: a roster is never shorter in silence', async () => {
  const folder = newFolder();
  const sample = await sampleTabs();
  const roster = sample['Danh sách'] ?? [];
  const cellOf = (code: string): string => {
    const row = roster.findIndex((cells) => cells.includes(code));
    return cellName(row, roster[row]?.indexOf(code) ?? -1);
  };
  const [twice, without] = [cellOf('NV003'), cellOf('NV004')];
  const cells = { [twice]: 'NV001', [without]: null };
  const tabs = withCells({ ...sample, 'Theo dõi đề nghị': FOLLOW_UP }, 'Danh sách', cells);
  writeFileSync(path.join(folder, 'nay.xlsx'), await workbookFile(tabs));
  const { status, stdout } = await called(folder, 'next', 'nay.xlsx', '--out', 'sau.xlsx');
  expect(status).toBe(1);
  expect(stdout).toContain(`Không đưa sang (Danh sách ${twice}): `);
  expect(stdout).toContain(`Không đưa sang (Danh sách ${without}): `);
  expect(stdout).toMatch(/Sổ đã đọc còn \d+ lỗi; binh-xet run cho biết ở đâu/);
});

test('the council and figures of earlier years go over and are counted; those that do not are named with the cell', async () => {
  const folder = newFolder();
  const tabs = {
    ...withRound(await sampleTabs(), { 'Chương trình': 'tct-binh-phuoc-2021-2025' }),
    'Hội đồng': [
      ['Họ và tên', 'Mã', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
      ['Châu Ngọc Mơ', 'NV002', 'Chủ tịch', 'x', null],
      ['Châu Ngọc Mơ', 'NV002', 'Ủy viên', 'x', null],
    ],
    'Chỉ tiêu': [
      ['Mã', 'Năm', 'Thực hiện'],
      ['provincial-projects', 2021, 1],
      ['provincial-projects', 2022, 'một'],
      ['excellent-lecturers', null, 1],
    ],
  };
  writeFileSync(path.join(folder, 'nay.xlsx'), await workbookFile(tabs));
  const { stdout } = await called(folder, 'next', 'nay.xlsx', '--out', 'sau.xlsx', '--count', 'none');
  expect(stdout).toContain('Tab Chỉ tiêu: đưa sang 1 con số ghi theo năm.');
  expect(stdout).toContain('Tab Hội đồng: đưa sang 1 thành viên; ghi lại ai có mặt, ai kiểm phiếu.');
  expect(stdout).toContain('Không đưa sang (Hội đồng A3): ');
  expect(stdout).toMatch(/Không đưa sang \(Chỉ tiêu C3\): .*“một”/);
  expect(stdout).toContain('Không đưa sang (Chỉ tiêu A4): dòng không ghi năm chỉ tính đến kỳ này');
  const english = await called(folder, 'next', 'nay.xlsx', '--out', 'sau-2.xlsx', '--count', 'none', '--lang', 'en');
  expect(english.stdout).toContain('Tab Chỉ tiêu: 1 figure by year carried over.');
  expect(english.stdout).toContain('Not carried over (Chỉ tiêu A4): a row without a year');
});

test('from a quarter’s workbook comes the next quarter’s, and that is said', async () => {
  const folder = await folderWith({ Kỳ: 'Quý 4' });
  const { stdout } = await called(folder, 'next', 'nay.xlsx', '--out', 'sau.xlsx');
  expect(stdout).toContain('Đã ghi sau.xlsx: sổ Quý 1 năm 2023, 42 cá nhân, 5 tập thể.');
  expect(stdout).not.toContain('CSTĐ');
  const english = await called(folder, 'next', 'nay.xlsx', '--out', 'sau-2.xlsx', '--lang', 'en');
  expect(english.stdout).toContain('workbook of Quarter 1 of 2023, 42 people');
});

test('a school year is told as one', async () => {
  const folder = await folderWith({ Năm: '2021-2022' });
  const { stdout } = await called(folder, 'next', 'nay.xlsx', '--out', 'sau.xlsx', '--lang', 'en');
  expect(stdout).toContain('workbook of 2022-2023');
  expect(stdout).toContain('Counted as CSTĐCS of 2021-2022: ');
  expect((await called(folder, 'run', 'nay.xlsx')).stdout).toContain('Năm 2021-2022');
});

test.each<[string, readonly string[], RegExp]>([
  ['no --out', [], /--out/],
  [
    'an unknown way of counting',
    ['--out', 'sau.xlsx', '--count', 'tất cả'],
    /--count.*tất cả.*awarded, nominated, none/,
  ],
  ['an option of another command', ['--out', 'sau.xlsx', '--people', '5'], /--people/],
  ['the input as output', ['--out', 'nay.xlsx', '--force'], /trùng/],
  ['a macro workbook as output', ['--out', 'sau.xlsm'], /macro/],
  ['a file that is there', ['--out', 'co.xlsx'], /--force/],
  ['an unknown campaign', ['--out', 'sau.xlsx', '--campaign', 'la'], /Không có chương trình “la”/],
  ['a campaign file that is none', ['--out', 'sau.xlsx', '--campaign', 'co.xlsx'], /JSON/],
  [
    'proposals that nobody followed',
    ['--out', 'sau.xlsx'],
    /5 danh hiệu CSTĐ.*“KQ - Theo dõi đề nghị”.*“Theo dõi đề nghị”.*--count nominated.*--count none/,
  ],
])('%s is refused on one line, and nothing is written', async (_what, options, line) => {
  const folder = await folderWith({}, false);
  copyFileSync(path.join(folder, 'nay.xlsx'), path.join(folder, 'co.xlsx'));
  const before = filesIn(folder);
  expectRefusal(await called(folder, 'next', 'nay.xlsx', ...options), line, folder, before);
});

test.each<[string, Parameters<typeof withRound>[1], RegExp]>([
  ['a round of an unknown period', { Kỳ: null }, /Không biết sổ là của kỳ nào.*“Kỳ”/],
  ['a round of an unknown campaign', { 'Chương trình': 'la' }, /Không có chương trình “la”/],
])('%s is refused', async (_what, values, line) => {
  const folder = await folderWith(values);
  expectRefusal(await called(folder, 'next', 'nay.xlsx', '--out', 'sau.xlsx'), line, folder, ['nay.xlsx']);
});

test('no input, and one that is not there', async () => {
  const folder = newFolder();
  expectRefusal(await called(folder, 'next'), /thiếu/, folder, []);
  expectRefusal(await called(folder, 'next', 'khong.xlsx', '--out', 'sau.xlsx'), /khong\.xlsx/, folder, []);
});
