import type { Rows } from '../../support/workbook';
import { type Tabs, tabsOfFile } from '../../support/workbook-file';
import { plansOf, planOf, rowsWith } from './planned';
import { snapshotWith, withRound } from './sample';

/** The chain of the first award of the sample round, whose council has 13 members: 11 came, 2 wrote. */
async function chainWith(members: Rows): Promise<readonly (readonly [unknown, unknown])[]> {
  const tabs: Tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
  const council: Rows = [['Họ và tên', 'Mã', 'Có mặt', 'Kiểm phiếu'], ...members];
  const plan = planOf(plansOf(snapshotWith({ ...withRound(tabs, {}), 'Hội đồng': council })), 'KqKiemPhieu');
  return ['members', 'present', 'written'].map((_, index) => {
    const said = [
      'Thành viên có tên trong tab Hội đồng = tổng số thành viên',
      'Có mặt theo tab Hội đồng = số thành viên có mặt',
      'Ý kiến bằng văn bản theo tab Hội đồng = số ý kiến bằng văn bản',
    ][index];
    const row = plan.rows.find(({ cells }) =>
      cells.some((cell) => cell?.content?.kind === 'text' && cell.content.text === said),
    );
    const left = row?.cells[2]?.content ?? null;
    const shown = rowsWith(plan, said ?? '')[0]?.slice(2) ?? [];
    return [left?.kind === 'formula' ? left.formula : null, shown] as const;
  });
}

function member(name: string, presence: string | null): Rows[number] {
  return [name, null, presence, null];
}

const THIRTEEN = Array.from({ length: 13 }, (_, index) =>
  member(`Thành viên ${String(index + 1)}`, index < 11 ? 'x' : 'văn bản'),
);

test('Excel counts the council’s tab itself, and every line of it is in the chain', async () => {
  expect(await chainWith(THIRTEEN)).toEqual([
    [`SUMPRODUCT(1*(TRIM('Hội đồng'!$A$2:$A$14&"")<>""))`, [13, '=', 13, 0, '✓ Khớp']],
    [`SUMPRODUCT(1*(TRIM('Hội đồng'!$C$2:$C$14&"")={"x","✓","1","TRUE","Có","Có mặt"}))`, [11, '=', 11, 0, '✓ Khớp']],
    [
      `SUMPRODUCT(1*(TRIM('Hội đồng'!$C$2:$C$14&"")={"văn bản","VB","Ý kiến bằng văn bản","Bằng văn bản","Gửi văn bản","Gửi ý kiến bằng văn bản"}))`,
      [2, '=', 2, 0, '✓ Khớp'],
    ],
  ]);
});

test('what Excel would count otherwise is written as our own count: a row passed over, a word without its diacritics', async () => {
  const rows = [
    ...THIRTEEN.slice(0, 5),
    ['Tổng số', null, null, null],
    ...THIRTEEN.slice(5, 12),
    member('Người cuối', 'van ban'),
  ];
  expect((await chainWith(rows)).map(([formula, shown]) => [formula === null, shown])).toEqual([
    [true, [13, '=', 13, 0, '✓ Khớp']],
    [false, [11, '=', 11, 0, '✓ Khớp']],
    [true, [2, '=', 2, 0, '✓ Khớp']],
  ]);
});

test('a council that disagrees with the round is shown with the difference, line by line', async () => {
  expect((await chainWith(THIRTEEN.slice(0, 12))).map(([, shown]) => shown)).toEqual([
    [12, '=', 13, -1, '✗ Không khớp'],
    [11, '=', 11, 0, '✓ Khớp'],
    [1, '=', 2, -1, '✗ Không khớp'],
  ]);
});
