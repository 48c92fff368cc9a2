/** Repairs through both adapters: what was chosen is changed and noted in one go, and comes back in one step, also after the workbook was opened again. */
import { readFileSync } from 'node:fs';
import { applyRepairs, lastRepairs, repairsOfRound, takeBackRepairs } from '../../../src/review/repairs';
import { type CheckedRound, checkRound } from '../../../src/review/check-round';
import type { Repair } from '../../../src/sheets/repairs/repair';
import { repairsInForce } from '../../../src/sheets/reading/repair-log';
import type { TabSnapshot, WorkbookPort } from '../../../src/workbook/port';
import { workbookFile } from '../../support/workbook-file';
import { ROSTER, ROUND } from '../../support/workbook';
import { bothOf } from './books';

async function checked(port: WorkbookPort): Promise<CheckedRound> {
  const read = await checkRound(port, { kind: 'of-round' });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const first = (offered: readonly Repair[]) => offered.map((repair) => ({ repair, option: 0 }));

function shown({ snapshot }: CheckedRound): readonly Partial<TabSnapshot>[] {
  return snapshot.tabs
    .filter(({ name }) => !name.startsWith('KQ'))
    .map(({ name, values, formats, fingerprint, oldFontCells }) => ({
      name,
      values,
      formats,
      fingerprint,
      oldFontCells,
    }));
}

const MATRIX = [
  ['Mã', 'Họ và tên', 'A', 'B', 'Điểm cộng'],
  [null, 'Điểm tối đa', 10, 10, null],
  ['NV001', 'Nguyễn Thị  An', { value: 44_843, format: 'dd/mm/yyyy' }, '9,25đ', '=1'],
  ['NV002', 'Trần Văn Bình', { value: '8', format: '@' }, { value: '7đ', format: '0%' }, null],
] as const;

async function books() {
  return bothOf(await workbookFile({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': MATRIX }));
}

for (const where of ['file', 'excel'] as const) {
  test(`in the ${where}, what was chosen is changed, noted, and taken back as it was`, async () => {
    const { port } = (await books())[where];
    const before = await checked(port);
    const { offered } = repairsOfRound(before);
    expect(offered.map(({ kind }) => kind)).toEqual([
      'points-unit',
      'points-unit',
      'date',
      'number-from-text',
      'spaces',
    ]);
    expect(await applyRepairs(port, before, offered, first(offered))).toEqual({
      ok: true,
      value: { cells: 5, leftOut: [] },
    });
    const after = await checked(port);
    const tab = after.snapshot.tabs.find(({ name }) => name === 'Hội đồng chấm');
    expect(tab?.values.slice(2).map((row) => row.slice(1, 4))).toEqual([
      ['Nguyễn Thị An', 9, 9.25],
      ['Trần Văn Bình', 8, 7],
    ]);
    expect(after.review.findings.filter(({ severity, cell }) => severity === 'error' && cell !== 'E3')).toEqual([]);
    expect(repairsOfRound(after).offered).toEqual([]);
    expect(repairsInForce(after.snapshot)).toHaveLength(5);
    expect(lastRepairs(after)).toHaveLength(5);
    expect(await takeBackRepairs(port)).toEqual({ ok: true, value: { cells: 5, left: 0 } });
    const back = await checked(port);
    expect(shown(back)).toEqual(shown(before));
    expect(lastRepairs(back)).toEqual([]);
    expect(await takeBackRepairs(port)).toEqual({ ok: true, value: { cells: 0, left: 0 } });
  });

  test(`in the ${where}, a cell that somebody has changed since is left as it is`, async () => {
    const { port } = (await books())[where];
    const before = await checked(port);
    const units = repairsOfRound(before).offered.filter(({ kind }) => kind === 'points-unit');
    await applyRepairs(port, before, repairsOfRound(before).offered, first(units));
    const change = { sheet: 'Hội đồng chấm', row: 2, column: 3, value: 8 };
    expect(await port.amend({ changes: [change], added: [] }, new Map())).toMatchObject({ ok: true });
    expect(await takeBackRepairs(port)).toEqual({ ok: true, value: { cells: 1, left: 1 } });
    const { snapshot } = await checked(port);
    const tab = snapshot.tabs.find(({ name }) => name === 'Hội đồng chấm');
    expect(tab?.values.slice(2).map((row) => row[3])).toEqual([8, '7đ']);
    expect(repairsInForce(snapshot)).toEqual([]);
  });
}

test('old encodings are converted in a font that has the letters, and come back in their own', async () => {
  const { file } = await bothOf(new Uint8Array(readFileSync('test/fixtures/tran-phu-2022-messy.xlsx')));
  const before = await checked(file.port);
  const { offered } = repairsOfRound(before);
  const legacy = offered.filter(({ kind }) => kind === 'legacy-encoding');
  expect(legacy).toHaveLength(16);
  expect(await applyRepairs(file.port, before, offered, first(legacy))).toMatchObject({ ok: true });
  const after = await checked(file.port);
  expect(after.review.findings.filter(({ code }) => code === 'text.legacy-encoding')).toEqual([]);
  expect(after.snapshot.tabs.flatMap(({ oldFontCells }) => oldFontCells ?? [])).toEqual([]);
  expect(await takeBackRepairs(file.port)).toMatchObject({ ok: true, value: { cells: 16 } });
  expect(shown(await checked(file.port))).toEqual(shown(before));
});
