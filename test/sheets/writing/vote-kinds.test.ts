import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../../support/workbook';
import { type Tabs, tabsOfFile } from '../../support/workbook-file';
import { formulasOf, plansOf, planOf, rowsWith, textOf } from './planned';
import { snapshotWith, withRound } from './sample';

/** The tab of the vote of the sample round (13 members, three tied for two places of CSTĐCS), with these tabs in place of its own. */
async function votesWith(change: (tabs: Tabs) => Tabs) {
  const tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
  return planOf(plansOf(snapshotWith(change(withRound(tabs, {})))), 'KqKiemPhieu');
}

function without(tabs: Tabs, name: string): Tabs {
  return Object.fromEntries(Object.entries(tabs).filter(([own]) => own !== name));
}

const TOTALS: Rows = [
  ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
  ['CSTĐCS', 'NV011', 12, 0, 0, 'Phiếu kín'],
  ['CSTĐCS', 'NV020', 9, 3, 0, null],
];

test('a vote of which only totals were kept says so, with its figures as they were typed and nothing that Excel could count', async () => {
  const plan = await votesWith((tabs) => ({ ...without(tabs, 'Phiếu CSTĐCS'), 'Kết quả kiểm phiếu': TOTALS }));
  expect(textOf(plan)).toContain('CSTĐCS: Chỉ có tổng số, kiểm phiếu bằng tay. Không có từng phiếu để đếm lại.');
  const [summary] = rowsWith(plan, 'Từ 70% tổng số thành viên Hội đồng trở lên');
  expect(summary?.slice(6)).toEqual([13, 13, '–', 1, 12, 13, 10]);
  const row = plan.rows.find(({ cells }) => cells[2]?.content?.kind === 'text' && cells[2].content.text === 'NV020');
  // The very cell in which the committee wrote it.
  expect(row?.cells[3]).toMatchObject({
    content: { kind: 'formula', formula: "'Kết quả kiểm phiếu'!$C$3", result: { decimal: '9' } },
  });
  expect(row?.cells[3]?.note).toContain('Chỉ có tổng số');
  expect(rowsWith(plan, 'Thu về = số phiếu đọc được').map(([award]) => award)).toEqual(['CSTĐ tỉnh']);
  expect(rowsWith(plan, 'Hợp lệ ≤ thu về')).toEqual([['CSTĐCS', 'Hợp lệ ≤ thu về', 12, '≤', 13, -1, '✓ Khớp']]);
});

test('raised hands are compared with those who could vote, and invalid papers that somebody counted with those left', async () => {
  const hands = TOTALS.map((row, index) => (index === 0 ? row : [...row.slice(0, 5), 'Giơ tay']));
  const raised = await votesWith((tabs) => ({ ...without(tabs, 'Phiếu CSTĐCS'), 'Kết quả kiểm phiếu': hands }));
  expect(textOf(raised)).toContain('biểu quyết giơ tay');
  expect(rowsWith(raised, 'Số người biểu quyết ≤ có mặt và ý kiến bằng văn bản')[0]?.slice(2)).toEqual([
    12,
    '≤',
    13,
    -1,
    '✓ Khớp',
  ]);
  const stated = await votesWith((tabs) => ({
    ...without(tabs, 'Phiếu CSTĐCS'),
    'Kết quả kiểm phiếu': TOTALS,
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ', 'Ghi chú'],
      ['CSTĐCS', 13, 13, 2, 'Một phiếu lẫn trong hồ sơ'],
    ],
  }));
  expect(rowsWith(stated, 'Hợp lệ + không hợp lệ = thu về')[0]?.slice(2)).toEqual([14, '=', 13, 1, '✗ Không khớp']);
  expect(textOf(stated)).toContain('CSTĐCS, ghi chú của ban kiểm phiếu: Một phiếu lẫn trong hồ sơ');
});

test('every paper says of which votes only totals were kept, and the minutes print what the committee says of numbers that disagree', async () => {
  const tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
  const plans = plansOf(
    snapshotWith({
      ...without(withRound(tabs, {}), 'Phiếu CSTĐCS'),
      'Kết quả kiểm phiếu': TOTALS,
      'Kiểm phiếu': [
        ['Danh hiệu', 'Phát ra', 'Thu về', 'Ghi chú'],
        ['CSTĐCS', 13, 11, 'Hai phiếu lẫn trong hồ sơ'],
        ['CSTĐ tỉnh', 13, 13, null],
      ],
    }),
  );
  for (const key of ['DanhSachDeNghi', 'BienBanKiemPhieu', 'BienBanHop', 'ToTrinh'])
    expect(textOf(planOf(plans, key))).toContain('CSTĐCS: Chỉ có tổng số, kiểm phiếu bằng tay.');
  expect(textOf(planOf(plans, 'BienBanKiemPhieu'))).toMatch(
    /Số liệu chưa khớp: .*Giải trình: Hai phiếu lẫn trong hồ sơ/,
  );
});

describe('a second ballot', () => {
  function second(header: Rows[number], ...papers: Rows): (tabs: Tabs) => Tabs {
    return (tabs) => ({
      ...tabs,
      'Phiếu lần 2 CSTĐCS': [header, ...papers],
      'Kiểm phiếu': [...(tabs['Kiểm phiếu'] ?? []), ['CSTĐCS (lần 2)', papers.length, papers.length]],
    });
  }

  async function tied(): Promise<readonly string[]> {
    const plan = planOf(plansOf(snapshotWith(await tabsOfFile('test/fixtures/tran-phu-2022.xlsx'))), 'KqDeNghi');
    return rowsWith(plan, '? Bằng nhau ở ranh giới tỷ lệ').flatMap((row) =>
      row.filter((cell) => /^NV\d+$/.test(String(cell))).map(String),
    );
  }

  test('has its own numbers and chain, and what it proposes with the ground for it', async () => {
    const those = await tied();
    expect(those.length).toBeGreaterThan(1);
    const papers = Array.from({ length: 5 }, () => those.map((_, index) => (index === 0 ? 'x' : '0')));
    const plan = await votesWith(second(those, ...papers));
    const text = textOf(plan);
    expect(text).toContain('IV. Bỏ phiếu lần 2');
    expect(text).toContain('CSTĐCS (lần 2)');
    expect(rowsWith(plan, 'Chọn').map((row) => row[2])).toEqual([those[0]]);
    expect(text).toContain('Bỏ phiếu lần 2 trong số những người bằng nhau ở ranh giới: 5/5 phiếu hợp lệ đồng ý.');
    const counted = plan.rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => (cell?.content?.kind === 'formula' ? [cell.content.formula] : []));
    expect(counted.some((formula) => formula.includes("'Phiếu lần 2 CSTĐCS'!"))).toBe(true);
  });

  test('its chain stands over its own numbers and those of the meeting, as far as Excel has these as numbers', async () => {
    const those = await tied();
    const papers = Array.from({ length: 5 }, () => those.map(() => 'x'));
    const sidesOf = async (set: Readonly<Record<string, string>>): Promise<readonly (string | undefined)[]> => {
      const plan = await votesWith((tabs) => withRound(second(those, ...papers)(tabs), set));
      const line = [...plan.rows]
        .reverse()
        .find(({ cells }) => cells[1]?.content?.kind === 'text' && cells[1].content.text.startsWith('Phát ra ≤'));
      return [line?.cells[2]?.content?.kind, line?.cells[4]?.content?.kind];
    };
    expect(await sidesOf({})).toEqual(['formula', 'formula']);
    expect(await sidesOf({ 'Số thành viên có mặt': '13' })).toEqual(['formula', 'number']);
    expect(await sidesOf({ 'Số ý kiến bằng văn bản': '0' })).toEqual(['formula', 'number']);
  });

  test('that leaves people equal, or that others stood on, says so and proposes nothing for them', async () => {
    const those = await tied();
    const equal = await votesWith(
      second(
        those,
        those.map(() => 'x'),
      ),
    );
    expect(textOf(equal)).toContain('Vẫn còn người bằng phiếu');
    expect(rowsWith(equal, 'Vẫn bằng phiếu')).toHaveLength(those.length);
    const wrong = await votesWith(
      second(
        [...those, 'NV011'],
        [...those, 'NV011'].map(() => 'x'),
      ),
    );
    expect(textOf(wrong)).toContain('Có tên ngoài những người bằng nhau');
    expect(rowsWith(wrong, 'Chưa đề xuất')).toHaveLength(those.length + 1);
    const byHand = await votesWith((tabs) => ({
      ...tabs,
      'Kết quả kiểm phiếu': [
        ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý'],
        ['CSTĐ tỉnh (lần 2)', 'NV011', 3, 2],
      ],
    }));
    expect(textOf(byHand)).toContain('Hiện không có ai bằng nhau ở ranh giới');
  });

  test('that was counted by hand is marked on every paper, and the committee’s note is printed', async () => {
    const tabs = await tabsOfFile('test/fixtures/tran-phu-2022.xlsx');
    const plans = plansOf(
      snapshotWith({
        ...tabs,
        'Kết quả kiểm phiếu': [
          ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
          ['CSTĐCS (lần 2)', 'NV011', 3, 2, 0, 'Giơ tay'],
        ],
        'Kiểm phiếu': [
          ['Danh hiệu', 'Phát ra', 'Thu về', 'Ghi chú'],
          ['CSTĐCS (lần 2)', null, null, 'Hai người ra ngoài'],
        ],
      }),
    );
    for (const key of ['KqKiemPhieu', 'DanhSachDeNghi', 'BienBanKiemPhieu', 'BienBanHop', 'ToTrinh'])
      expect(textOf(planOf(plans, key))).toContain('CSTĐCS (lần 2): Chỉ có tổng số, biểu quyết giơ tay.');
    expect(textOf(planOf(plans, 'KqKiemPhieu'))).toContain('Hai người ra ngoài');
  });
});

test('a vote on four hundred names adds up in formulas that Excel takes: one that is longer makes it call the file damaged', () => {
  const codes = Array.from({ length: 400 }, (_, index) => `NV${String(index + 1).padStart(3, '0')}`);
  const plans = plansOf(
    snapshotOf({
      'Đợt xét': [...ROUND, ['Tổng số thành viên Hội đồng', 9], ['Số thành viên có mặt', 9]],
      'Danh sách': [ROSTER_HEADER, ...codes.map((code) => rosterRow(code, `Nguyễn Văn ${code}`))],
      'Kết quả kiểm phiếu': [
        ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
        ...codes.map((code) => ['LĐTT', code, 7, 1, 1, 'Phiếu kín']),
      ],
    }),
  );
  const formulas = plans.flatMap((plan) => formulasOf(plan));
  expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
  const compared = rowsWith(planOf(plans, 'KqDoiChieu'), 2800);
  expect(compared.length).toBeGreaterThan(0);
});
