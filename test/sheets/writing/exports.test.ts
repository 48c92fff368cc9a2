/** The files to attach: who is proposed for one award, and nothing that nobody asked for. */
import { planExports } from '../../../src/sheets/writing/exports';
import { VERSION } from '../../../src/review/version';
import { reviewOf, snapshotOf } from '../../support/workbook';
import type { Tabs } from '../../support/workbook-file';
import { formulasOf, rowsOf, textOf } from './planned';
import { sampleTabs, withRound } from './sample';

function exportsOf(tabs: Tabs) {
  const snapshot = snapshotOf(tabs);
  return planExports({ ...reviewOf(snapshot), snapshot, version: VERSION });
}

test('a file for each award with somebody in it; its name says award, organisation and year', async () => {
  const files = exportsOf(await sampleTabs());
  expect(files.map(({ award, count }) => `${award} ${String(count)}`)).toEqual([
    'ldtt 39',
    'cstd-co-so 4',
    'cstd-tinh 1',
    'gioi-viec-truong 14',
    'tap-the-ldtt 5',
    'tap-the-ldxs 3',
  ]);
  expect(files[1]?.name).toBe('Danh sách đề nghị - CSTĐCS - TRƯỜNG CHÍNH TRỊ MẪU - Năm 2022.xlsx');
});

test('values alone: no formula, no note at a cell, no score or vote, nobody of another award', async () => {
  const file = exportsOf(await sampleTabs()).find(({ award }) => award === 'cstd-tinh');
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
  const [file] = exportsOf(withRound(await sampleTabs(), { 'Cơ quan': organisation }));
  expect(file?.name).toMatch(/^Danh sách đề nghị - LĐTT - Trường A B C rất dài [^\\/:*?"<>|]+ - Năm 2022\.xlsx$/);
  expect(Array.from(file?.name ?? '').length).toBeLessThan(120);
});

test('nobody is nominated: no file', async () => {
  expect(exportsOf(withRound(await sampleTabs(), { Kỳ: 'Quý 1' }))).toEqual([]);
});
