import { readFileSync } from 'node:fs';
import { evaluateRound } from '../../../src/domain/evaluate';
import type { Round } from '../../../src/domain/round/round';
import type { Target } from '../../../src/domain/rules/pack';
import { CAMPAIGNS } from '../../../src/packs';
import { reviewSnapshot } from '../../../src/review/review';
import { planTabs } from '../../../src/sheets/writing/plan-tabs';
import type { TabPlan } from '../../../src/workbook/port';
import { ROSTER, ROUND, type Rows, reviewOf, snapshotOf, tab } from '../../support/workbook';
import { type Tabs, withCells, withoutTab } from '../../support/workbook-file';
import { cellShowing, formulasOf, planOf, plansAfter, plansOf, recordsOf, rowsOf, rowsWith, textOf } from './planned';
import { papers, sampleTabs, snapshotWith, withRound } from './sample';

interface ReportedScores {
  readonly self: string | null;
  readonly unit: string | null;
  readonly council: string | null;
  readonly final: string | null;
}
interface Reported {
  readonly people: readonly {
    readonly id: string;
    readonly scores: ReportedScores;
    readonly awards: Readonly<Record<string, { readonly status: string }>>;
  }[];
}
const report = JSON.parse(readFileSync('test/fixtures/tran-phu-2022.report.json', 'utf8')) as Reported;

async function tabWith(key: string, change: (tabs: Tabs) => Tabs): Promise<TabPlan> {
  return planOf(plansOf(snapshotOf(change(await sampleTabs()))), key);
}

async function sampleTab(key: string): Promise<TabPlan> {
  return tabWith(key, (tabs) => tabs);
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text);
}

describe('KQ - Kiểm tra', () => {
  test('counts, then every finding in words, the gravest first', async () => {
    const plan = await sampleTab('KqKiemTra');
    expect(rowsOf(plan).slice(2, 5)).toEqual([
      [null, '✗ Lỗi', 0],
      [null, '! Cảnh báo', 1],
      [null, 'i Lưu ý', 4],
    ]);
    const records = recordsOf(plan, 'Mức độ');
    expect(records).toHaveLength(5);
    expect(rowsWith(plan, '! Cảnh báo')[1]?.[4]).toBe('Trên 15% cán bộ, viên chức đạt Chiến sĩ thi đua cơ sở');
    expect(plan.autoFilter).toEqual({ top: 6, left: 0, bottom: 11, right: 5 });
    expect(plan.page.titleRows).toEqual({ first: 6, last: 6 });
  });

  test('names tab, cell and whom a finding is about', async () => {
    const plan = await tabWith('KqKiemTra', (tabs) =>
      withCells(tabs, 'Chấm điểm - Tự chấm', { D9: 12, B10: 'NV999', E11: 'chín' }),
    );
    expect(rowsWith(plan, 'D9')[0]?.slice(1, 5)).toEqual([
      '✗ Lỗi',
      'Chấm điểm - Tự chấm',
      'D9',
      'Đoàn Khắc Xứng (NV001)',
    ]);
    expect(rowsWith(plan, 'B10')[0]?.[4]).toBe('mã NV999');
    expect(textOf(plan)).toContain('“chín”');
  });

  test('says so where there is nothing', async () => {
    const plan = await tabWith('KqKiemTra', () => ({
      'Đợt xét': [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2022],
        ['Kỳ', 'Quý 1'],
        ['cstd-co-so.ceiling.percent', 'none'],
      ],
      'Danh sách': [
        [
          'Mã',
          'Họ và tên',
          'Giới tính',
          'Đơn vị',
          'Giảng viên',
          'Số tháng công tác',
          'Mới tuyển dụng',
          'Xếp loại',
          'Đăng ký danh hiệu',
          'Cấp sáng kiến',
          'Kỷ luật',
          'Năm đạt CSTĐCS',
        ],
        ['NV1', 'Nguyễn Văn An', 'Nam', 'Khoa', null, 12, null, 'HTT', 'LĐTT'],
      ],
    }));
    expect(textOf(plan)).toContain('Không có lỗi, cảnh báo hay lưu ý nào.');
    expect(plan.autoFilter).toBeUndefined();
  });
});

describe('KQ - Điểm', () => {
  test('has the totals of the report, all worked out over the scoring tabs', async () => {
    const plan = await sampleTab('KqDiem');
    for (const { id, scores } of report.people) {
      const [row] = rowsWith(plan, id);
      expect(row?.slice(4, 8)).toEqual([scores.self, scores.unit, scores.council, scores.final].map(number));
    }
    const formulas = formulasOf(plan);
    expect(formulas).toHaveLength(42 * 5);
    expect(formulas[0]).toBe(
      `IF(COUNTA('Chấm điểm - Tự chấm'!D9:M9)=0,"",` +
        "IF(IF(COUNT('Chấm điểm - Tự chấm'!D9:M9)+COUNTBLANK('Chấm điểm - Tự chấm'!L9:M9)=10," +
        "AND(MIN('Chấm điểm - Tự chấm'!D9:M9)>=0," +
        "SUMPRODUCT(('Chấm điểm - Tự chấm'!D9:K9>'Chấm điểm - Tự chấm'!D8:K8)*1)=0),FALSE)," +
        "MIN(MAX(0,ROUND(SUM('Chấm điểm - Tự chấm'!D9:K9)+MIN(SUM('Chấm điểm - Tự chấm'!L9),5)" +
        `-MIN(SUM('Chấm điểm - Tự chấm'!M9),5),2)),100),"Chưa tính được"))`,
    );
    expect(formulas[3]).toBe('IF(G4<>"",G4,IF(F4<>"",F4,IF(E4<>"",E4,"Chưa chấm")))');
    expect(formulas[4]).toBe('IF(G4<>"","Hội đồng chấm",IF(F4<>"","Đơn vị chấm",IF(E4<>"","Tự chấm","")))');
    expect(cellShowing(plan, 'Tự chấm').note).toContain('điểm cộng tối đa: 5');
  });

  test('writes the figure alone, and says why, where Excel cannot add the cells up', async () => {
    const plan = await tabWith('KqDiem', (tabs) =>
      withCells(tabs, 'Chấm điểm - Tự chấm', { D9: '10', D10: 9.254, L11: '-', E12: 'chín' }),
    );
    const byCode = new Map(recordsOf(plan, 'Mã').map((record, index) => [index + 1, record]));
    expect(byCode.get(1)?.['Tự chấm']).toMatchObject({
      content: { kind: 'number', decimal: '94.25' },
      note: expect.stringContaining('Số ghi sẵn') as string,
    });
    expect(byCode.get(2)?.['Tự chấm']?.content).toEqual({ kind: 'number', decimal: '90.5' });
    // A dash is no number for Excel either.
    expect(byCode.get(3)?.['Tự chấm']?.content?.kind).toBe('formula');
    expect(byCode.get(4)?.['Tự chấm']?.content).toEqual({ kind: 'text', text: 'Chưa tính được' });
  });

  test('tells nobody scored from no total, and takes no lower rater for one without a total', async () => {
    const scoreless = (tabs: Tabs): Tabs =>
      withCells(tabs, 'Chấm điểm - Hội đồng chấm', { D9: 'chín', B10: 'x', C10: 'Không ai' });
    const plan = await tabWith('KqDiem', scoreless);
    const [first, second] = recordsOf(plan, 'Mã');
    expect(first?.['Điểm cuối cùng']?.content).toEqual({ kind: 'text', text: 'Chưa tính được' });
    expect(second?.['Hội đồng chấm']?.content).toBeNull();
    expect(first?.['Lấy điểm của']?.content).toEqual({ kind: 'text', text: 'Hội đồng chấm' });
    expect(second?.['Lấy điểm của']?.content).toMatchObject({ result: { text: 'Đơn vị chấm' } });
    const none = await tabWith('KqDiem', (tabs) =>
      ['Tự chấm', 'Đơn vị chấm', 'Hội đồng chấm'].reduce((rest, one) => withoutTab(rest, `Chấm điểm - ${one}`), tabs),
    );
    expect(textOf(none)).toContain('Không có bảng chấm điểm nào');
    expect(rowsWith(none, 'Chưa chấm')).toHaveLength(42);
    expect(rowsWith(none, 'Chưa chấm')[0]?.[8]).toBeNull();
  });

  test('goes without caps, bonus and penalty, over columns that do not touch', async () => {
    const plan = await tabWith('KqDiem', (tabs) => {
      const uncapped = withRound(tabs, { 'score.bonus-cap': null, 'score.penalty-cap': null, 'score.total-cap': null });
      return {
        ...uncapped,
        'Chấm điểm - Tự chấm': [
          ['Mã', 'Họ và tên', 'A', 'Ghi chú', 'B', 'C'],
          [null, 'Điểm tối đa', 10, null, 10, 10],
          ['NV001', 'Đoàn Khắc Xứng', 9.5, null, 8, 7],
        ],
      };
    });
    expect(formulasOf(plan)[0]).toBe(
      `IF(COUNTA('Chấm điểm - Tự chấm'!C3,'Chấm điểm - Tự chấm'!E3:F3)=0,"",` +
        "IF(IF(COUNT('Chấm điểm - Tự chấm'!C3,'Chấm điểm - Tự chấm'!E3:F3)=3," +
        "AND(MIN('Chấm điểm - Tự chấm'!C3,'Chấm điểm - Tự chấm'!E3:F3)>=0," +
        "SUMPRODUCT(('Chấm điểm - Tự chấm'!C3>'Chấm điểm - Tự chấm'!C2)*1)" +
        "+SUMPRODUCT(('Chấm điểm - Tự chấm'!E3:F3>'Chấm điểm - Tự chấm'!E2:F2)*1)=0),FALSE)," +
        `MAX(0,ROUND(SUM('Chấm điểm - Tự chấm'!C3,'Chấm điểm - Tự chấm'!E3:F3),2)),"Chưa tính được"))`,
    );
    expect(cellShowing(plan, 'Tự chấm').note).toContain('không đặt giới hạn nào');
  });

  test('compares no score with a maximum that is no number in its cell: Excel takes every text for more', async () => {
    const plan = await tabWith('KqDiem', (tabs) => withCells(tabs, 'Chấm điểm - Tự chấm', { E8: '10' }));
    const [formula] = formulasOf(plan);
    expect(formula).toContain(
      "SUMPRODUCT(('Chấm điểm - Tự chấm'!D9>'Chấm điểm - Tự chấm'!D8)*1)" +
        "+SUMPRODUCT(('Chấm điểm - Tự chấm'!F9:K9>'Chấm điểm - Tự chấm'!F8:K8)*1)=0",
    );
  });

  test('does not add up a tab without criteria, nor cells that a merge only shows', async () => {
    const plan = await tabWith('KqDiem', (tabs) => ({
      ...tabs,
      'Chấm điểm - Tự chấm': [
        ['Mã', 'Họ và tên', 'Điểm cộng'],
        [null, 'Điểm tối đa', null],
        ['NV001', 'Đoàn Khắc Xứng', 3],
      ],
    }));
    expect(formulasOf(plan)[0]).toContain(
      "=1,AND(MIN('Chấm điểm - Tự chấm'!C3)>=0),FALSE),MIN(MAX(0,ROUND(0+MIN(SUM('Chấm điểm - Tự chấm'!C3),5),2)),100),",
    );
    // What a merge hides is still a number to Excel.
    const tabs = withCells(await sampleTabs(), 'Chấm điểm - Tự chấm', { D9: 10, D10: 9, E9: 9, E10: 9.004, F9: 18 });
    const merged = planOf(
      plansOf(
        snapshotWith(
          withoutTab(tabs, 'Chấm điểm - Tự chấm'),
          tab('Chấm điểm - Tự chấm', tabs['Chấm điểm - Tự chấm'] ?? [], { merges: ['D9:D10'] }),
        ),
      ),
      'KqDiem',
    );
    const [above, below] = recordsOf(merged, 'Mã');
    expect(above?.['Tự chấm']?.content?.kind).toBe('formula');
    expect(below?.['Tự chấm']?.content?.kind).toBe('number');
  });

  test('adds up one form a person, down its column', () => {
    const form = tab('Chấm điểm NV001', [
      ['Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
      ['A', 10, 9.5],
      ['B', 10, 8],
      ['C', 10, 7],
      ['Điểm cộng', null, 1],
    ]);
    const snapshot = snapshotWith({ 'Đợt xét': ROUND, 'Danh sách': ROSTER }, form);
    const review = reviewOf(snapshot);
    const given = (points: number) => ({ kind: 'given', points, isRounded: false, isNative: true }) as const;
    const round: Round = {
      ...review.round,
      scoreSheets: [
        {
          sheet: 'Chấm điểm NV001',
          layout: 'form',
          rater: 'council',
          // The cell of the last one's maximum is not known: it is not compared with any.
          criteria: [
            { name: 'A', max: 1000, index: 1, maxAt: { sheet: 'Chấm điểm NV001', cell: 'B2' } },
            { name: 'B', max: 1000, index: 2, maxAt: { sheet: 'Chấm điểm NV001', cell: 'B3' } },
            { name: 'C', max: 1000, index: 3 },
          ],
          columns: { bonus: 4, penalty: null, total: null },
          declaredTotal: { state: 'absent' },
          rows: [
            {
              personId: 'NV001',
              index: 2,
              scores: [950, 800, 700].map(given),
              bonus: given(100),
              penalty: { kind: 'none' },
              total: { kind: 'none' },
            },
          ],
        },
      ],
    };
    const evaluation = evaluateRound(round, review.rules);
    const plan = planOf(planTabs({ ...review, round, evaluation, snapshot, version: '1' }), 'KqDiem');
    expect(rowsWith(plan, 'NV001')[0]?.slice(4, 8)).toEqual([null, null, 25.5, 25.5]);
    expect(formulasOf(plan)[0]).toBe(
      `IF(COUNTA('Chấm điểm NV001'!C2:C5)=0,"",` +
        "IF(IF(COUNT('Chấm điểm NV001'!C2:C5)+COUNTBLANK('Chấm điểm NV001'!C5)=4," +
        "AND(MIN('Chấm điểm NV001'!C2:C5)>=0," +
        "SUMPRODUCT(('Chấm điểm NV001'!C2:C3>'Chấm điểm NV001'!B2:B3)*1)=0),FALSE)," +
        `MAX(0,ROUND(SUM('Chấm điểm NV001'!C2:C4)+SUM('Chấm điểm NV001'!C5),2)),"Chưa tính được"))`,
    );
  });
});

describe('KQ - Điều kiện', () => {
  test('lists every condition with the cell it read, its source, and the mark of what nobody has checked', async () => {
    const plan = await sampleTab('KqDieuKien');
    const [first, second] = rowsWith(plan, 'NV001');
    expect(first).toEqual([
      'NV001',
      'Đoàn Khắc Xứng',
      'LĐTT',
      '✓ Đủ điều kiện',
      'Xếp loại từ Hoàn thành tốt nhiệm vụ trở lên',
      '✓ Đạt',
      'Danh sách!K8',
      'Luật TĐKT 2003 (sửa đổi 2013), Điều 24 khoản 1',
      null,
    ]);
    expect(second?.[8]).toBe('Đối chiếu văn bản gốc');
    expect(rowsWith(plan, '? Chưa rõ').length).toBeGreaterThan(0);
    expect(rowsWith(plan, 'K01').length).toBeGreaterThan(8);
    expect(plan.freeze).toEqual({ rows: 3, columns: 2 });
  });

  test('a figure that the round set is grounded on its cell: nobody is refused with a law that does not say so', async () => {
    const grounds = (plan: TabPlan): readonly unknown[] =>
      rowsWith(plan, 'NV001').flatMap((row) =>
        String(row[4]).includes('Kỷ luật') || String(row[4]).includes('kỷ luật') ? [row[7]] : [],
      );
    const own = await tabWith('KqDieuKien', (tabs) => withRound(tabs, { 'ldtt.discipline.from': 'canh-cao' }));
    expect(grounds(own)[0]).toMatch(/^Đợt xét đặt ở Đợt xét!B\d+, thay cho Nghị định 91\/2017/u);
    const statute = await tabWith('KqDieuKien', (tabs) => ({
      ...tabs,
      'Quy chế': [
        ['Tham số', 'Giá trị', 'Căn cứ'],
        ['ldtt.discipline.from', 'canh-cao', 'Quy chế 01, Điều 5'],
      ],
    }));
    expect(grounds(statute)[0]).toBe('Quy chế 01, Điều 5');
  });
});

describe('KQ - Đề nghị', () => {
  test('a figure that the round sets in place of a statute’s and the law’s tells all three, with their cells', async () => {
    const plan = await tabWith('KqTyLe', (tabs) => ({
      ...withRound(tabs, { 'cstd-co-so.ceiling.percent': '10' }),
      'Quy chế': [
        ['Tham số', 'Giá trị', 'Căn cứ'],
        ['cstd-co-so.ceiling.percent', '12', 'Quy chế 01, Điều 5'],
      ],
    }));
    const { note } = cellShowing(plan, 'CSTĐCS');
    expect(note).toContain('Thay cho: 12% (Quy chế · Quy chế 01, Điều 5 · Quy chế!B2)');
    expect(note).toContain('Thay cho: 15% (Quy định · Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3)');
  });

  test('has the status of everybody, in words with a sign, and counts them', async () => {
    const plan = await sampleTab('KqDeNghi');
    const words: Readonly<Record<string, string>> = {
      nominated: '✓ Đề nghị',
      ineligible: '✗ Không đủ điều kiện',
      'tied-at-ceiling': '? Bằng nhau ở ranh giới tỷ lệ',
      'over-ceiling': '✗ Vượt tỷ lệ khống chế',
      'vote-failed': '✗ Không đủ phiếu',
      'not-on-ballot': '? Chưa đưa vào phiếu',
      review: '? Cần xem lại',
    };
    for (const { id, awards } of report.people) {
      const [row] = rowsWith(plan, id);
      expect(row?.[4]).toBe('Cá nhân');
      expect(row?.[9]).toBe(words[awards['cstd-co-so']?.status ?? '']);
    }
    expect(rowsWith(plan, 'K01')[0]?.slice(4)).toEqual([
      'Tập thể',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      '✓ Đề nghị',
      '✓ Đề nghị',
      'x',
      'x',
      null,
    ]);
    expect(rowsOf(plan).at(-1)?.slice(8)).toEqual([39, 4, 1, 0, 14, 5, 3]);
    expect(formulasOf(plan)).toContain('COUNTIF(\'KQ - Đề nghị\'!$J$5:$J$51,"✓ Đề nghị")');
    // The final score is that of its own tab.
    expect(rowsWith(plan, 'NV001')[0]?.[7]).toBe(rowsWith(await sampleTab('KqDiem'), 'NV001')[0]?.[7]);
    expect(formulasOf(plan)[0]).toBe(`IF(ISNUMBER('KQ - Điểm'!$H$4),'KQ - Điểm'!$H$4,"")`);
    expect(cellShowing(plan, 'CSTĐCS').note).toContain('Căn cứ: Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3');
    expect(cellShowing(plan, 'BK tỉnh').note).toContain('⚠ Đối chiếu văn bản gốc');
    expect(cellShowing(plan, 'LĐTT').note).toBeUndefined();
  });

  test('tells unit by unit how many there are and how many are nominated, adding up to the whole', async () => {
    const plan = await sampleTab('KqDeNghi');
    const records = recordsOf(plan, 'Số người');
    const figures = (title: string): readonly number[] =>
      records.map((record) => {
        const content = record[title]?.content ?? null;
        if (content?.kind !== 'formula' || !('decimal' in content.result)) throw new Error(`${title} is not live`);
        return Number(content.result.decimal);
      });
    for (const title of ['Số người', 'Nữ', 'Giảng viên', 'LĐTT', 'CSTĐCS', 'GVT-ĐVN', 'TTLĐTT', 'TTLĐXS']) {
      const all = figures(title);
      expect(all.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(all.at(-1));
    }
    expect(figures('Số người').at(-1)).toBe(42);
    expect(figures('TTLĐXS')).toHaveLength(6);
  });

  test('names a unit as it is counted, however the roster writes it, and has a line for people of none', async () => {
    const plan = await tabWith('KqDeNghi', (tabs) =>
      withCells(tabs, 'Danh sách', { E8: null, E9: 'KHOA xây dựng đảng' }),
    );
    expect(rowsWith(plan, 'NV001')[0]?.[3]).toBeNull();
    expect(rowsWith(plan, 'NV002')[0]?.[3]).toBe('Khoa Xây dựng Đảng');
    expect(rowsWith(plan, 'Chưa ghi đơn vị')[0]?.slice(4, 5)).toEqual([1]);
  });

  test('in a round that is not of a year says that no award is worked out', async () => {
    const quarter = await tabWith('KqDeNghi', (tabs) => withRound(tabs, { Kỳ: 'Quý 3' }));
    expect(textOf(quarter)).toContain('Kỳ xét “Quý 3” không phải kỳ “Năm” nên không xét danh hiệu.');
    expect(textOf(quarter)).toContain('Quý 3 năm 2022');
    expect(formulasOf(quarter).filter((formula) => formula.includes('COUNT'))).toEqual([]);
    const unknown = await tabWith('KqDieuKien', (tabs) => withRound(tabs, { Kỳ: null }));
    expect(textOf(unknown)).toContain('Chưa rõ kỳ xét');
    const school = await tabWith('KqDeNghi', (tabs) => withRound(tabs, { Năm: '2021-2022' }));
    expect(textOf(school)).toContain('Năm học 2021-2022');
  });
});

describe('KQ - Tỷ lệ', () => {
  test('shows how a ceiling came about, counting where the statuses stand', async () => {
    const plan = await sampleTab('KqTyLe');
    expect(rowsOf(plan)[3]).toEqual([
      'CSTĐCS',
      'Số được đề nghị LĐTT',
      39,
      '15%',
      5.85,
      'Làm tròn xuống',
      '–',
      5,
      7,
      4,
      2,
      1,
      'Tô Viết Nghiêm (NV004); Khúc Thị Hồng Yến (NV012)',
      'Cao Hữu Thuần (NV036)',
    ]);
    expect(formulasOf(plan).slice(0, 3)).toEqual([
      'COUNTIF(\'KQ - Đề nghị\'!$I$5:$I$51,"✓ Đề nghị")',
      'C4*15/100',
      'INT(C4*15/100)',
    ]);
    expect(cellShowing(plan, 'CSTĐCS').note).toContain('văn bản không quy định');
  });

  test('of every kind', async () => {
    const plan = await tabWith('KqTyLe', (tabs) =>
      withRound(tabs, {
        'ldtt.ceiling.percent': 90,
        'ldtt.ceiling.base': 'staff',
        'cstd-co-so.ceiling.percent': '1/11',
        'cstd-co-so.ceiling.places': 3,
        'cstd-tinh.ceiling.places': 1,
        'gioi-viec-truong.ceiling.percent': '33.3333333333',
        'gioi-viec-truong.ceiling.base': 'ldtt',
        'tap-the-ldtt.ceiling.percent': 50,
        'tap-the-ldtt.ceiling.base': 'staff',
      }),
    );
    const row = (award: string) => rowsWith(plan, award)[0];
    expect(row('LĐTT')?.slice(1, 8)).toEqual(['Số người trong danh sách', 42, '90%', 37.8, 'Làm tròn xuống', '–', 37]);
    expect(row('CSTĐCS')?.[3]).toBe('1/11');
    expect(row('CSTĐCS')?.[4]).toMatch(/^\d+\/11$/);
    expect(row('CSTĐCS')?.[7]).toBe(3);
    expect(row('CSTĐ tỉnh')?.slice(1, 8)).toEqual(['–', '–', '–', '–', '–', 1, 1]);
    expect(row('TTLĐTT')?.slice(1, 3)).toEqual(['Số tập thể', 5]);
    const fine = recordsOf(plan, 'Tính trên').find(
      (record) =>
        record['Tỷ lệ']?.content?.kind === 'text' &&
        record['Danh hiệu']?.content?.kind === 'text' &&
        record['Danh hiệu'].content.text === 'GVT-ĐVN',
    );
    expect(fine?.['Được nhiều nhất']?.content?.kind).toBe('number');
    expect(fine?.['Trước khi làm tròn']?.content?.kind).toBe('text');
  });

  test('says so where there is none', async () => {
    const plan = await tabWith('KqTyLe', (tabs) => withRound(tabs, { 'cstd-co-so.ceiling.percent': 'none' }));
    expect(textOf(plan)).toContain('Không danh hiệu nào có tỷ lệ khống chế.');
  });
});

describe('KQ - Kiểm phiếu', () => {
  test('has the totals of the report, counted by Excel in the ballot tab, and the chain of numbers', async () => {
    const plan = await sampleTab('KqKiemPhieu');
    expect(rowsOf(plan).slice(5, 7)).toEqual([
      ['CSTĐCS', 'Từ 70% tổng số thành viên Hội đồng trở lên', 13, 11, 2, '✓ Đủ', 13, 13, 13, 0, 13, 13, 10],
      ['CSTĐ tỉnh', 'Từ 90% tổng số thành viên Hội đồng trở lên', 13, 11, 2, '✓ Đủ', 13, 13, 13, 1, 12, 13, 12],
    ]);
    expect(rowsWith(plan, 'Thu về = số phiếu đọc được')).toEqual([
      ['CSTĐCS', 'Thu về = số phiếu đọc được', 13, '=', 13, 0, '✓ Khớp'],
      ['CSTĐ tỉnh', 'Thu về = số phiếu đọc được', 13, '=', 13, 0, '✓ Khớp'],
    ]);
    expect(rowsWith(plan, 'NV020')[0]).toEqual([
      'CSTĐCS',
      'Vũ Ngọc Khuyên',
      'NV020',
      9,
      3,
      0,
      1,
      13,
      0,
      0.6923,
      '✗ Không đạt',
      10,
      1,
      null,
    ]);
    expect(rowsWith(plan, 'NV002')[0]?.[13]).toContain('Mọi phiếu hợp lệ giống nhau');
    const formulas = formulasOf(plan);
    expect(formulas[0]).toBe("'Đợt xét'!$B$14");
    expect(formulas).toContain(
      'SUMPRODUCT((TRIM(\'Phiếu CSTĐ tỉnh\'!$A$4:$A$16&"")={"x","✓","v","1","TRUE","Có","Đồng ý"})*(TRIM(\'Phiếu CSTĐ tỉnh\'!$D$4:$D$16&"")=""))',
    );
    expect(formulas).toContain(
      'IF(COUNTIF(F6,"✗ Không đủ")=1,"? Họp không đủ thành viên",' +
        'IF(AND(COUNTIF(F6,"✓ Đủ")=1,COUNTIF(G11:G14,"✓ Khớp")=4,COUNTIF(I22:I30,0)=9,COUNTIF(L6,">0")=1),' +
        'IF(D22*100>=L6*70,"✓ Đạt","✗ Không đạt"),"? Chưa xác định"))',
    );
    expect(formulas).toContain('IF(K22="✗ Không đạt",M6-D22,"")');
  });

  test('every figure of a nominee is counted in the ballot tab', async () => {
    const plan = await sampleTab('KqKiemPhieu');
    for (const record of recordsOf(plan, 'Mã')) {
      for (const title of ['Đồng ý', 'Không đồng ý', 'Không có ý kiến', 'Không đọc được', 'Cộng', 'Tỷ lệ đồng ý'])
        expect(record[title]?.content?.kind).toBe('formula');
    }
  });

  test('unreadable marks are counted by themselves, so that the four can differ from the valid papers', async () => {
    const plan = await sampleTab('KqKiemPhieu');
    const [record] = recordsOf(plan, 'Mã');
    const { content } = record?.['Không đọc được'] ?? {};
    const formula = content?.kind === 'formula' ? content.formula : '';
    expect(formula).toMatch(/^SUMPRODUCT\(\(TRIM\('Phiếu CSTĐCS'!.*<>"x"\)\*/);
    expect(formula).not.toMatch(/[DEFK]\d+-/);
    // Their table goes on over pages: each begins with its header.
    expect(rowsOf(plan)[plan.page.titleRows?.first ?? 0]?.[2]).toBe('Mã');
  });

  test('counts marks in every plain spelling, and no others', async () => {
    const header = ['NV011 – Bùi Viết Bách', 'NV019', 'NV020'];
    const plain: Rows = papers(
      header,
      ['x', 'X', ' Có '],
      ['✓', 'Đồng ý', 1],
      [null, null, null],
      [true, false, 0],
      ['Không đồng ý', 'KHÔNG', '-'],
      ['–', null, '?'],
    );
    const counted = (ballots: Rows) => async (): Promise<TabPlan> =>
      tabWith('KqKiemPhieu', (tabs) =>
        withCells({ ...tabs, 'Phiếu CSTĐ tỉnh': ballots }, 'Kiểm phiếu', { B9: 5, C9: 5 }),
      );
    const kindOf = (plan: TabPlan): string | undefined =>
      recordsOf(plan, 'Cần đạt')[1]?.['Số phiếu đọc được']?.content?.kind;
    const good = await counted(plain)();
    expect(kindOf(good)).toBe('formula');
    expect(rowsWith(good, 'NV011').at(-1)?.slice(3, 7)).toEqual([3, 1, 1, 0]);
    expect(formulasOf(good)).toContain('0');

    // Without its diacritics a word is the same to the reading, another to Excel; so are a word in another Unicode form, and NBSP around it.
    for (const mark of ['Co', 'Đồng ý'.normalize('NFD'), '\u00a0x', 'khong'])
      expect(kindOf(await counted([...plain, [mark, 'x', 'x']])())).toBe('number');
    const fault = { fault: 'error', code: '#REF!' } as const;
    expect(kindOf(await counted([...plain, [fault, 'x', 'x']])())).toBe('number');
    const reasons: Rows = plain.map((row, index) => [...row, index === 0 ? 'Không hợp lệ' : null]);
    expect(kindOf(await counted([...reasons, ['x', 'x', 'x', fault]])())).toBe('number');
    // A row with something beside the names is a paper to the reading.
    expect(kindOf(await counted([...plain, [null, null, null, 'lạc']])())).toBe('number');
    expect(kindOf(await counted([...reasons, ['x', 'x', 'x', '\u00a0']])())).toBe('number');
  });

  test('counts names and papers without a mark as the council’s rule has it', async () => {
    const ballots = papers(
      ['NV011', 'NV019', 'NV020', 'Không hợp lệ'],
      ...[
        ['x', '-', 'x', null],
        ['-', '–', '—', null],
        [null, null, null, null],
        ['0', '?', '-', null],
        ['-', '-', '-', 'rách'],
      ],
    );
    const figuresWith = async (rule: Readonly<Record<string, string>>) => {
      const plan = await tabWith('KqKiemPhieu', (tabs) => ({
        ...withRound(tabs, rule),
        'Phiếu CSTĐ tỉnh': ballots,
      }));
      const record = recordsOf(plan, 'Cần đạt')[1];
      expect(record?.['Không hợp lệ']?.content?.kind).toBe('formula');
      return ['NV011', 'NV019', 'NV020'].map((id) => rowsWith(plan, id).at(-1)?.slice(3, 7));
    };
    expect(await figuresWith({})).toEqual([
      [1, 1, 1, 0],
      [0, 0, 2, 1],
      [1, 0, 2, 0],
    ]);
    expect(await figuresWith({ 'ballot.unmarked-name': 'yes' })).toEqual([
      [2, 1, 0, 0],
      [2, 0, 0, 1],
      [3, 0, 0, 0],
    ]);
    expect(await figuresWith({ 'ballot.unmarked-name': 'no' })).toEqual([
      [1, 2, 0, 0],
      [0, 2, 0, 1],
      [1, 2, 0, 0],
    ]);
    expect(await figuresWith({ 'ballot.all-blank': 'invalid' })).toEqual([
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
    ]);
  });

  test('leaves counting to us where a formula would be too long', async () => {
    const people = Array.from({ length: 300 }, (_, index) => `P${String(index + 1).padStart(3, '0')}`);
    const plan = await tabWith('KqKiemPhieu', (tabs) => ({
      ...withRound(tabs, {}),
      'Danh sách': [
        ['Mã', 'Họ và tên', 'Xếp loại', 'Đăng ký danh hiệu'],
        ...people.map((code) => [code, 'Nguyễn Văn An', 'HTT', 'LĐTT']),
      ],
      'Phiếu CSTĐ tỉnh': papers(
        people,
        people.map(() => 'x'),
      ),
    }));
    expect(recordsOf(plan, 'Cần đạt')[1]?.['Số phiếu đọc được']?.content?.kind).toBe('number');
  });

  test('says what is not known', async () => {
    const plan = await tabWith('KqKiemPhieu', (tabs) => {
      const unset = withRound(tabs, {
        'Tổng số thành viên Hội đồng': null,
        'Số thành viên có mặt': '11',
        'Số ý kiến bằng văn bản': null,
        'cstd-co-so.vote.percent': null,
      });
      return withoutTab(unset, 'Kiểm phiếu');
    });
    expect(rowsOf(plan).slice(5, 7)).toEqual([
      ['CSTĐCS', 'Chưa đặt tỷ lệ phiếu cần đạt', '–', 11, '–', '? Chưa rõ', '–', '–', 13, 0, 13, '–', '–'],
      [
        'CSTĐ tỉnh',
        'Từ 90% tổng số thành viên Hội đồng trở lên',
        '–',
        11,
        '–',
        '? Chưa rõ',
        '–',
        '–',
        13,
        1,
        12,
        '–',
        '–',
      ],
    ]);
    expect(textOf(plan)).toContain('Chưa đủ số liệu để đối chiếu.');
    expect(rowsWith(plan, '? Chưa xác định')).toHaveLength(12);
    // The number stands there as text, so Excel is given it as a number.
    expect(recordsOf(plan, 'Cần đạt')[0]?.['Có mặt']?.content?.kind).toBe('number');
  });

  test('shows a broken line with its difference, and no quorum', async () => {
    const plan = await tabWith('KqKiemPhieu', (tabs) =>
      withCells(withRound(tabs, { 'Số thành viên có mặt': 8, 'Số ý kiến bằng văn bản': 0 }), 'Kiểm phiếu', { C8: 12 }),
    );
    expect(rowsWith(plan, '✗ Không khớp')).toContainEqual([
      'CSTĐCS',
      'Thu về = số phiếu đọc được',
      12,
      '=',
      13,
      -1,
      '✗ Không khớp',
    ]);
    expect(rowsWith(plan, '✗ Không đủ')).toHaveLength(2);
    expect(rowsWith(plan, '? Họp không đủ thành viên')).toHaveLength(12);
  });

  test('goes by every base, by fractions, and by a threshold of 0', async () => {
    const texts = async (
      rule: Readonly<Record<string, string | number>>,
    ): Promise<readonly (string | number | null)[]> => {
      const plan = await tabWith('KqKiemPhieu', (tabs) => withRound(tabs, rule));
      return rowsOf(plan)[5] ?? [];
    };
    expect((await texts({ 'cstd-co-so.vote.base': 'present' })).slice(11)).toEqual([11, 8]);
    expect((await texts({ 'cstd-co-so.vote.base': 'issued' })).slice(11)).toEqual([13, 10]);
    expect((await texts({ 'cstd-co-so.vote.base': 'present-and-written' })).slice(11)).toEqual([13, 10]);
    expect(
      (await texts({ 'cstd-co-so.vote.percent': '2/3', 'cstd-co-so.vote.comparator': '>', 'council.quorum': '' }))[1],
    ).toBe('Trên 2/3 tổng số thành viên Hội đồng');
    expect((await texts({ 'cstd-co-so.vote.percent': 0 })).slice(11)).toEqual([13, 0]);
    expect((await texts({ 'cstd-co-so.vote.percent': 0 }))[1]).toBe('Phiếu chỉ để xếp thứ tự');
    expect((await texts({ 'cstd-co-so.vote.percent': '66.6666666666' })).slice(11)).toEqual([13, 9]);
    expect((await texts({ 'council.quorum': '' }))[5]).toBe('Không quy định');
  });

  test('without votes, and with a ballot tab that has no names', async () => {
    const none = await tabWith('KqKiemPhieu', (tabs) =>
      withoutTab(withoutTab(tabs, 'Phiếu CSTĐCS'), 'Phiếu CSTĐ tỉnh'),
    );
    expect(textOf(none)).toContain('Không có danh hiệu nào bỏ phiếu trong sổ này.');
    const nameless = await tabWith('KqKiemPhieu', (tabs) => ({ ...tabs, 'Phiếu CSTĐCS': [['chưa có tên ai']] }));
    expect(rowsOf(nameless)[5]?.slice(8, 11)).toEqual([0, 0, 0]);
  });

  test('a unanimous "no" is pointed out, too', async () => {
    const plan = await tabWith('KqKiemPhieu', (tabs) => ({
      ...tabs,
      'Phiếu CSTĐ tỉnh': papers(['NV011'], ['0'], ['0']),
    }));
    expect(rowsWith(plan, 'NV011').at(-1)?.[13]).toContain('Mọi phiếu hợp lệ giống nhau');
  });

  test('hands that all went up were seen by all: no papers are said to tell anything', async () => {
    const remarkOf = async (form: string): Promise<unknown> => {
      const plan = await tabWith('KqKiemPhieu', (tabs) => ({
        ...withoutTab(tabs, 'Phiếu CSTĐ tỉnh'),
        'Kết quả kiểm phiếu': [
          ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
          ['CSTĐ tỉnh', 'NV011', 13, 0, 0, form],
        ],
      }));
      return rowsWith(plan, 'NV011').at(-1)?.[13];
    };
    expect(await remarkOf('Phiếu kín')).toContain('Mọi phiếu hợp lệ giống nhau');
    expect((await remarkOf('Giơ tay')) ?? '').toBe('');
  });
});

describe('KQ - Chỉ tiêu', () => {
  test('has what was reached, worked out by Excel where that is plain, and both sides of a conflict', async () => {
    const plan = await sampleTab('KqChiTieu');
    const row = (name: string) =>
      rowsOf(plan)
        .find((cells) => String(cells[1]).includes(name))
        ?.slice(2, 7);
    expect(row('kỷ luật')).toEqual([45, 47, 0.9574, '= 100%', '✗ Chưa đạt']);
    expect(row('đăng ký danh hiệu')).toEqual([47, 47, 1, '= 100%', '✓ Đạt']);
    expect(row('90% trở lên')).toEqual([39, 42, 0.9286, '≥ 90%', '✓ Đạt']);
    expect(row('Trên 15%')).toEqual([4, 42, 0.0952, '> 15%', '✗ Chưa đạt']);
    expect(row('01 – 02 người')).toEqual([1, 42, 0.0238, '1 – 2', '✓ Đạt']);
    expect(row('khoa, phòng đạt Tập thể')).toEqual([3, 5, 0.6, '≥ 1', '✓ Đạt']);
    expect(row('100% nữ')).toEqual([14, 15, 0.9333, '= 100%', '✗ Chưa đạt']);
    expect(row('giảng viên')).toEqual([24, 26, 0.9231, '= 100%', '✗ Chưa đạt']);
    expect(row('Đảng bộ')).toEqual(['–', '–', '–', 'Ghi tay', '? Chưa xác định']);
    expect(textOf(plan)).toContain('Không thể đạt cả hai');
    expect(textOf(plan)).toContain('đặt “target.party” là yes hoặc no');
    const plainly = recordsOf(plan, 'Chỉ tiêu').filter((record) => record['Thực hiện']?.content?.kind === 'formula');
    expect(plainly).toHaveLength(9);
    expect(plainly[0]?.['Thực hiện']?.content).toMatchObject({
      formula: 'COUNTIF(\'KQ - Đề nghị\'!$P$5:$P$51,"x")',
    });
    expect(plainly[1]?.['Thực hiện']?.content).toMatchObject({
      formula:
        'ROWS(\'Danh sách\'!$L$8:$L$49)-SUMPRODUCT(1*(TRIM(\'Danh sách\'!$L$8:$L$49&"")={"","-","–","Không","—"}))' +
        '+ROWS(\'Tập thể\'!$D$8:$D$12)-SUMPRODUCT(1*(TRIM(\'Tập thể\'!$D$8:$D$12&"")={"","-","–","Không","—"}))',
    });
  });

  test('shows what the round says by hand, and where', async () => {
    const plan = await tabWith('KqChiTieu', (tabs) =>
      withRound(tabs, { 'target.party': 'yes', 'target.school': 'no' }),
    );
    const row = (name: string) =>
      rowsOf(plan)
        .find((cells) => String(cells[1]).includes(name))
        ?.slice(6);
    expect(row('Đảng bộ')).toEqual(['✓ Đạt (thư ký ghi)', '–', 'Ghi tay ở ô Đợt xét!B29.']);
    expect(row('Nhà trường')).toEqual(['✗ Chưa đạt (thư ký ghi)', '–', 'Ghi tay ở ô Đợt xét!B30.']);
  });

  test('without figures says so', async () => {
    const plan = await tabWith('KqChiTieu', (tabs) => withRound(tabs, { Kỳ: 'Học kỳ 1' }));
    expect(textOf(plan)).toContain('Chưa có số liệu để tính trong kỳ xét này.');
  });

  test('counts in the roster itself only where Excel would count the same, else in the list of everybody', async () => {
    const kindOf = (plan: TabPlan, index: number): string => {
      const content = recordsOf(plan, 'Chỉ tiêu')[index]?.['Thực hiện']?.content;
      if (content?.kind !== 'formula') throw new Error('not worked out by Excel');
      return content.formula.startsWith("COUNTIF('KQ - Đề nghị'") ? 'list' : 'roster';
    };
    const kinds = async (change: (tabs: Tabs) => Tabs): Promise<readonly string[]> => {
      const plan = await tabWith('KqChiTieu', change);
      return [2, 9].map((index) => kindOf(plan, index));
    };
    expect(await kinds((tabs) => tabs)).toEqual(['roster', 'roster']);
    // Text that is empty to the reading alone; a fault; a column that is not there.
    expect(await kinds((tabs) => withCells(tabs, 'Danh sách', { L8: 'khong', M8: 'khong' }))).toEqual(['list', 'list']);
    const fault = { fault: 'error', code: '#N/A' } as const;
    expect(await kinds((tabs) => withCells(tabs, 'Danh sách', { L8: fault, H8: fault }))).toEqual(['list', 'list']);
    expect(await kinds((tabs) => withCells(tabs, 'Danh sách', { L7: 'khác', M7: 'khác' }))).toEqual(['list', 'list']);
    // Somebody's row that does not count stands between the others: the example row has a text in both columns.
    expect(
      await kinds((tabs) => withCells(tabs, 'Danh sách', { B20: 'Ví dụ', L20: 'LĐTT', H20: 'x', M20: 'Cơ sở' })),
    ).toEqual(['list', 'list']);
    const stray = { fault: 'formula-without-result', formula: 'A1' } as const;
    expect(await kinds((tabs) => withCells(tabs, 'Danh sách', { B20: 'Ví dụ', L20: stray, M20: stray }))).toEqual([
      'list',
      'list',
    ]);
    const tabs = await sampleTabs();
    // A merged cell is named by its first: the column ends a row early, or a cell of it stands in another column.
    const merged = tab('Danh sách', tabs['Danh sách'] ?? [], { merges: ['M48:M49', 'K9:L9'] });
    const plan = planOf(plansOf(snapshotWith(withoutTab(tabs, 'Danh sách'), merged)), 'KqChiTieu');
    expect(kindOf(plan, 9)).toBe('list');
    expect(kindOf(plan, 2)).toBe('list');
    expect(await kinds((all) => withoutTab(all, 'Tập thể'))).toEqual(['roster', 'roster']);
  });

  const [campaign] = CAMPAIGNS;
  const share = { kind: 'share-nominated', of: 'staff', comparator: '>', percent: '50' } as const;
  const ownTargets: readonly Target[] = [
    { ...share, id: 't1', name: 'Giảng viên', award: 'ldtt', of: 'lecturers' },
    { ...share, id: 't2', name: 'Tập thể', award: 'tap-the-ldtt', of: 'units' },
    { ...share, id: 't3', name: 'Lệch', award: 'tap-the-ldtt', of: 'staff' },
    { ...share, id: 't4', name: 'Nhiều chữ số', award: 'ldtt', percent: '33.3333333333' },
    { kind: 'roster-share', id: 't6', name: 'Kỷ luật', what: 'discipline', comparator: '>', percent: '2/3' },
  ];

  async function withTargets(targets: readonly Target[], change: (tabs: Tabs) => Tabs): Promise<TabPlan> {
    const snapshot = snapshotOf(change(await sampleTabs()));
    if (campaign === undefined) throw new Error('no campaign');
    const review = reviewSnapshot(snapshot, { kind: 'pack', pack: { ...campaign, targets: [...targets] } });
    if (!review.ok) throw new Error(review.error.code);
    return planOf(plansAfter(review.value, snapshot), 'KqChiTieu');
  }

  test('of every kind a plan may have', async () => {
    const plan = await withTargets(ownTargets, (tabs) => tabs);
    const row = (name: string) => rowsWith(plan, name)[0]?.slice(2, 7);
    expect(row('Giảng viên')).toEqual([24, 26, 0.9231, '> 50%', '✓ Đạt']);
    expect(row('Tập thể')).toEqual([5, 5, 1, '> 50%', '✓ Đạt']);
    expect(row('Lệch')).toEqual([0, 42, 0, '> 50%', '✗ Chưa đạt']);
    expect(row('Nhiều chữ số')).toEqual([39, 42, 0.9286, '> 33,3333333333%', '✓ Đạt']);
    expect(row('Kỷ luật')?.slice(3)).toEqual(['> 2/3', '✓ Đạt']);
    const byName = recordsOf(plan, 'Chỉ tiêu');
    expect(byName[2]?.['Thực hiện']?.content?.kind).toBe('number');
    expect(byName[3]?.['Kết quả']?.content?.kind).toBe('text');
    expect(byName[0]?.['Thực hiện']?.content).toMatchObject({
      formula: 'COUNTIFS(\'KQ - Đề nghị\'!$I$5:$I$51,"✓ Đề nghị",\'KQ - Đề nghị\'!$G$5:$G$51,"x")',
    });
  });

  test('none at all, and of nobody', async () => {
    expect(textOf(await withTargets([], (tabs) => tabs))).toContain('Kế hoạch không đặt chỉ tiêu nào.');
    const lecturers = (tabs: Tabs): Tabs => withCells(tabs, 'Danh sách', { H7: 'khác' });
    const plan = await withTargets(ownTargets.slice(0, 1), lecturers);
    expect(rowsWith(plan, 'Giảng viên')[0]?.slice(2, 7)).toEqual([0, 0, '–', '> 50%', '? Chưa xác định']);
  });
});
