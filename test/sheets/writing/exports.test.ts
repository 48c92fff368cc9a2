/** The files to attach: who is proposed for one award, and nothing that nobody asked for. */
import { EXPORTS_BY, type ExportsBy, planExports } from '../../../src/sheets/writing/exports';
import { VERSION } from '../../../src/review/version';
import { reviewOf, snapshotOf } from '../../support/workbook';
import type { Tabs } from '../../support/workbook-file';
import { formulasOf, rowsOf, textOf } from './planned';
import { sampleTabs, withRound } from './sample';

function exportsOf(tabs: Tabs, by: ExportsBy = 'award') {
  const snapshot = snapshotOf(tabs);
  return planExports({ ...reviewOf(snapshot), snapshot, version: VERSION }, by);
}

function filesOf(tabs: Tabs, by: ExportsBy = 'award') {
  return exportsOf(tabs, by).files;
}

test('a file for each award with somebody in it; its name says award, organisation and year', async () => {
  const files = filesOf(await sampleTabs());
  expect(files.map(({ of, count }) => `${of} ${String(count)}`)).toEqual([
    'LĐTT 39',
    'CSTĐCS 4',
    'CSTĐ tỉnh 1',
    'GVT-ĐVN 14',
    'TTLĐTT 5',
    'TTLĐXS 3',
  ]);
  expect(files[1]?.name).toBe('Danh sách đề nghị - CSTĐCS - TRƯỜNG CHÍNH TRỊ MẪU - Năm 2022.xlsx');
});

test('values alone: no formula, no note at a cell, no score or vote, nobody of another award', async () => {
  const file = filesOf(await sampleTabs()).find(({ of }) => of === 'CSTĐ tỉnh');
  if (file === undefined) throw new Error('no file');
  expect(formulasOf(file.plan)).toEqual([]);
  expect(file.plan.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.note !== undefined))).toEqual([]);
  expect(
    rowsOf(file.plan)
      .flat()
      .filter((value) => typeof value === 'number'),
  ).toEqual([]);
  expect(textOf(file.plan)).toContain('Bùi Viết Bách');
  expect(textOf(file.plan)).not.toContain('Doãn Khắc Xứng');
});

test('an organisation with signs that no system takes in a file’s name, or a name without end, still makes a file', async () => {
  const organisation = `Trường A/B: "C" <${'rất dài '.repeat(40)}>`;
  const [file] = filesOf(withRound(await sampleTabs(), { 'Cơ quan': organisation }));
  expect(file?.name).toMatch(/^Danh sách đề nghị - LĐTT - Trường A B C rất dài [^\\/:*?"<>|]+ - Năm 2022\.xlsx$/);
  expect(Array.from(file?.name ?? '').length).toBeLessThan(120);
});

test('nobody is nominated: no file, and the lists without one are named as their files would be', async () => {
  expect(exportsOf(withRound(await sampleTabs(), { Kỳ: 'Quý 1' }))).toEqual({ files: [], withNobody: [] });
  const { withNobody } = exportsOf(await sampleTabs());
  expect(withNobody).toEqual([
    { of: 'BK tỉnh', name: 'Danh sách đề nghị - BK tỉnh - TRƯỜNG CHÍNH TRỊ MẪU - Năm 2022.xlsx' },
  ]);
  expect(exportsOf(await sampleTabs(), 'receiver').withNobody.map(({ of }) => of)).toEqual(['cụm']);
});

test('lists are parted by award or by receiver', () => {
  expect(EXPORTS_BY).toEqual(['award', 'receiver']);
});

test('a file for each who gets a submission: what it is asked for, and nobody else', async () => {
  const files = filesOf(await sampleTabs(), 'receiver');
  expect(files.map(({ of, count }) => `${of} ${String(count)}`)).toEqual(['thủ trưởng 48', 'cấp tỉnh 4', 'khác 14']);
  expect(files[1]?.name).toBe('Danh sách đề nghị - cấp tỉnh - TRƯỜNG CHÍNH TRỊ MẪU - Năm 2022.xlsx');
  const [, province] = files;
  if (province === undefined) throw new Error('no file');
  expect(formulasOf(province.plan)).toEqual([]);
  expect(textOf(province.plan)).toContain('Bùi Viết Bách');
  expect(textOf(province.plan)).not.toContain('Doãn Khắc Xứng');
});

test('a list that is attached is a draft by its own open cases, not by those of other awards', async () => {
  const said = new Map(filesOf(await sampleTabs()).map(({ of, plan }) => [of, textOf(plan)]));
  expect(said.get('LĐTT')).not.toContain('CHƯA HOÀN CHỈNH');
  expect(said.get('CSTĐCS')).toContain('DỰ THẢO – CHƯA HOÀN CHỈNH: còn 3 trường hợp chưa kết luận');
});
