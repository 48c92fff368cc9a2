import { roman } from '../../../src/i18n/papers/documents';
import { namesTitle } from '../../../src/sheets/writing/papers/parts';
import type { TabPlan } from '../../../src/workbook/port';
import { type Rows, snapshotOf } from '../../support/workbook';
import { type Tabs, withCells, withoutTab } from '../../support/workbook-file';
import { cellShowing, formulasOf, planOf, plansOf, rowsOf, rowsWith, textOf } from './planned';
import { papers, sampleTabs, withRound } from './sample';

async function paperWith(key: string, change: (tabs: Tabs) => Tabs): Promise<TabPlan> {
  return planOf(plansOf(snapshotOf(change(await sampleTabs()))), key);
}

async function paper(key: string): Promise<TabPlan> {
  return paperWith(key, (tabs) => tabs);
}

/** The sample with everything settled: the tie decided, the missing vote held, the rule confirmed. */
function settled(tabs: Tabs): Tabs {
  const confirmed = withRound(tabs, { 'bang-khen-tinh.vote.required': 'no', 'bang-khen-tinh.rule.confirmed': 'yes' });
  const decided = withCells(confirmed, 'Quyết định của Hội đồng', {
    A8: 'CSTĐCS',
    B8: 'NV004',
    C8: 'Chọn',
    D8: 'Biểu quyết 11/11',
    A9: 'CSTĐCS',
    B9: 'NV012',
    C9: 'Không chọn',
  });
  // NV005 is eligible for CSTĐCS, NV004 for CSTĐ tỉnh, and neither is on that ballot.
  return withCells(decided, 'Danh sách', { L12: 'LĐTT', L11: 'LĐTT; CSTĐCS' });
}

const UNKNOWN_TEXTS = {
  'Cơ quan chủ quản': null,
  'Cơ quan': null,
  'Địa danh': null,
  'Ngày họp': null,
  'Chủ tịch Hội đồng': null,
  'Thư ký Hội đồng': null,
  'Trưởng ban kiểm phiếu': null,
  'Tổng số thành viên Hội đồng': null,
  'Số thành viên có mặt': null,
  'Số ý kiến bằng văn bản': null,
};

/** The formulas of a paper's figures: all but the one above its title. */
function figuresOf(plan: TabPlan): readonly string[] {
  return formulasOf(plan).filter((formula) => !formula.includes('SỐ LIỆU ĐÃ ĐỔI'));
}

describe('Danh sách đề nghị', () => {
  test('is a paper in state style, grouped by award', async () => {
    const plan = await paper('DanhSachDeNghi');
    expect(rowsOf(plan).slice(0, 2)).toEqual([
      ['TỈNH ỦY SÔNG NGÀN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TRƯỜNG CHÍNH TRỊ MẪU', null, 'Độc lập - Tự do - Hạnh phúc'],
    ]);
    const text = textOf(plan);
    expect(text).toContain('Sông Ngàn, ngày 23 tháng 12 năm 2022');
    expect(text).toContain('Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; ');
    expect(text).toContain('Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 23 tháng 12 năm 2022.');
    expect(text).toContain('I. Lao động tiên tiến: 39 cá nhân');
    expect(text).toContain('IV. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: Không có');
    expect(text).toContain('VII. Tập thể lao động xuất sắc: 3 tập thể');
    expect(text).toContain(
      '1 | Châu Ngọc Mơ | Giảng viên, Khoa Lý luận Mác - Lênin, tư tưởng Hồ Chí Minh | Chiến sĩ thi đua cơ sở | Cơ sở',
    );
    expect(text).toContain('TM. HỘI ĐỒNG');
    expect(text).toContain('Thái Thị Hồng Ngần | Quách Đình Vượng');
    expect(
      rowsOf(plan)
        .flat()
        .filter((value) => typeof value === 'number'),
    ).toEqual([39, 4, 1, 0, 14, 5, 3]);
    expect(figuresOf(plan)).toHaveLength(7);
    expect(plan.page).toMatchObject({
      orientation: 'portrait',
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    });
    expect(rowsOf(plan)[plan.page.titleRows?.first ?? 0]?.[0]).toBe('STT');
  });

  test('leaves no room for what is still open: it says that it is not whole', async () => {
    expect(textOf(await paper('DanhSachDeNghi'))).toContain(
      'BẢN CHƯA HOÀN CHỈNH: còn 7 trường hợp chưa kết luận ở KQ - Đề nghị',
    );
    const wrong = await paperWith('ToTrinh', (tabs) => withCells(settled(tabs), 'Chấm điểm - Tự chấm', { D9: 12 }));
    expect(textOf(wrong)).toContain('BẢN CHƯA HOÀN CHỈNH: còn 1 lỗi ở KQ - Kiểm tra');
    const whole = await paperWith('DanhSachDeNghi', settled);
    expect(textOf(whole)).not.toContain('BẢN CHƯA HOÀN CHỈNH');
    expect(textOf(whole)).toContain('Tô Viết Nghiêm');
  });

  test('has dotted lines for what neither the round nor the plan tells, never the day of a clock', async () => {
    const text = textOf(await paperWith('DanhSachDeNghi', (tabs) => withRound(tabs, UNKNOWN_TEXTS)));
    expect(text).toContain('Hà Tĩnh, ngày …… tháng …… năm ………');
    expect(text).toContain('………… | …………');
    expect(text.match(/\d{4}/g)).not.toContain(String(new Date().getFullYear()));
  });

  test('writes days and months as offices do', async () => {
    const text = async (day: string): Promise<string> =>
      textOf(await paperWith('ToTrinh', (tabs) => withRound(tabs, { 'Ngày họp': day })));
    expect(await text('5/2/2022')).toContain('ngày 05 tháng 02 năm 2022');
    expect(await text('5/3/2022')).toContain('ngày 05 tháng 3 năm 2022');
  });

  test('says so where nobody is nominated, and where no award is worked out', async () => {
    const none = await paperWith('DanhSachDeNghi', (tabs) =>
      withRound(tabs, {
        'ldtt.ceiling.places': 0,
        'gioi-viec-truong.ceiling.places': 0,
        'tap-the-ldtt.ceiling.places': 0,
      }),
    );
    expect(textOf(none)).toContain('I. Lao động tiên tiến: Không có');
    const quarter = await paperWith('DanhSachDeNghi', (tabs) => withRound(tabs, { Kỳ: 'Quý 2' }));
    expect(textOf(quarter)).toContain('Không có danh hiệu, hình thức nào được xét.');
    expect(textOf(quarter)).not.toContain('Kỳ xét');
    expect(textOf(quarter)).toContain('quý II năm 2022');
    expect(figuresOf(quarter)).toEqual([]);
  });

  test('a person without a position, a unit alone', async () => {
    const plan = await paperWith('DanhSachDeNghi', (tabs) => withCells(tabs, 'Danh sách', { F8: null }));
    expect(rowsWith(plan, 'Đoàn Khắc Xứng')[0]?.[2]).toBe('Khoa Lý luận Mác - Lênin, tư tưởng Hồ Chí Minh');
    expect(rowsWith(plan, 'Khoa Xây dựng Đảng')).toHaveLength(2);
  });
});

describe('Biên bản kiểm phiếu', () => {
  test('has the totals, by the cells of KQ - Kiểm phiếu', async () => {
    const plan = await paper('BienBanKiemPhieu');
    const text = textOf(plan);
    expect(text).toContain('TRƯỜNG CHÍNH TRỊ MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG');
    expect(text).toContain('3. Tổng số thành viên Hội đồng: 13; có mặt: 11; vắng mặt: 2; gửi ý kiến bằng văn bản: 2.');
    expect(text).toContain('4. Kết quả bỏ phiếu Chiến sĩ thi đua cơ sở');
    expect(text).toContain('Mức cần đạt: từ 70% tổng số thành viên Hội đồng trở lên, tức là ít nhất 10 phiếu đồng ý.');
    expect(rowsWith(plan, 'Vũ Ngọc Khuyên')[0]).toEqual([
      '8',
      'Vũ Ngọc Khuyên',
      9,
      0.6923,
      3,
      0.2308,
      0,
      0,
      1,
      'Không đạt, thiếu 1 phiếu',
    ]);
    expect(figuresOf(plan)[0]).toBe("'KQ - Kiểm phiếu'!$G$6");
    expect(text).toContain('Tỷ lệ tính trên tổng số thành viên Hội đồng: 13.');
    expect(text).toContain('TRƯỞNG BAN KIỂM PHIẾU');
    // Who reads no fingerprint here finds none: the command line makes no salt.
    expect(text).not.toContain('Dấu vân tay');
  });

  test('leaves what is not known to a dotted line', async () => {
    const plan = await paperWith('BienBanKiemPhieu', (tabs) =>
      withoutTab(
        withRound(
          { ...tabs, 'Phiếu CSTĐ tỉnh': [['chưa có tên ai']] },
          { ...UNKNOWN_TEXTS, 'cstd-co-so.vote.percent': null },
        ),
        'Kiểm phiếu',
      ),
    );
    const text = textOf(plan);
    expect(text).toContain('Trưởng ban: …………');
    expect(text).toContain('Mức cần đạt: chưa đặt tỷ lệ phiếu cần đạt.');
    expect(text).toContain('Không có');
    expect(rowsWith(plan, 'Chưa xác định')).toHaveLength(9);
  });

  test('without a vote says so; a threshold of 0 names no number', async () => {
    const none = await paperWith('BienBanKiemPhieu', (tabs) =>
      withoutTab(withoutTab(tabs, 'Phiếu CSTĐCS'), 'Phiếu CSTĐ tỉnh'),
    );
    expect(textOf(none)).toContain(
      '4. Kết quả: Chưa có kết quả bỏ phiếu: Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua cấp tỉnh; Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.',
    );
    const asked = {
      'cstd-co-so.vote.required': 'no',
      'cstd-tinh.vote.required': 'no',
      'bang-khen-tinh.vote.required': 'no',
    };
    const nothing = await paperWith('BienBanKiemPhieu', (tabs) =>
      withRound(withoutTab(withoutTab(tabs, 'Phiếu CSTĐCS'), 'Phiếu CSTĐ tỉnh'), asked),
    );
    expect(textOf(nothing)).toContain('Không có danh hiệu, hình thức nào bỏ phiếu.');
    const zero = await paperWith('BienBanKiemPhieu', (tabs) => withRound(tabs, { 'cstd-co-so.vote.percent': 0 }));
    expect(textOf(zero)).toContain('Mức cần đạt: phiếu chỉ để xếp thứ tự.');
  });
});

describe('Biên bản họp', () => {
  test('says who met and what came out', async () => {
    const plan = await paper('BienBanHop');
    const text = textOf(plan);
    expect(text).toContain('- Có mặt: 11; vắng mặt: 2; gửi ý kiến bằng văn bản: 2.');
    expect(text).toContain('- Chủ tịch Hội đồng: Quách Đình Vượng.');
    expect(rowsWith(plan, 'Chiến sĩ thi đua cơ sở')[0]).toEqual(['2', 'Chiến sĩ thi đua cơ sở', 10, 9, 7, 5, 4, 3]);
    expect(rowsWith(plan, 'Lao động tiên tiến')[0]).toEqual(['1', 'Lao động tiên tiến', 39, null, null, null, 39, 0]);
    expect(text).toContain('Hội đồng chưa có quyết định.');
    // Who is left out only because there are too few places is named: the council answers for it.
    expect(text).toContain('- Chiến sĩ thi đua cơ sở: vượt số lượng tối đa nên không đề nghị: Cao Hữu Thuần.');
    expect(text).toContain('- Không bỏ phiếu: Lao động tiên tiến; Giỏi việc trường, đảm việc nhà; Tập thể lao động');
    expect(text).toContain('- Chưa có kết quả bỏ phiếu: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.');
    expect(text).toContain('THƯ KÝ | CHỦ TỌA');
  });

  test('records the decisions that apply, and no others', async () => {
    const decided = textOf(await paperWith('BienBanHop', settled));
    expect(decided).toContain('- Chiến sĩ thi đua cơ sở: Tô Viết Nghiêm: chọn (Biểu quyết 11/11).');
    expect(decided).toContain('- Chiến sĩ thi đua cơ sở: Khúc Thị Hồng Yến: không chọn.');
    const refused = textOf(
      await paperWith('BienBanHop', (tabs) =>
        withCells(tabs, 'Quyết định của Hội đồng', {
          A8: 'CSTĐCS',
          B8: 'NV001',
          C8: 'Chọn',
          A9: 'CSTĐTQ',
          B9: 'NV777',
          C9: 'Chọn',
        }),
      ),
    );
    expect(refused).toContain('Đã ghi 1 quyết định, chưa áp dụng được (xem KQ - Kiểm tra).');
  });

  test('names who got the votes and is not proposed all the same: a secretary answers for each', async () => {
    const line = async (cells: Readonly<Record<string, string | null>>): Promise<string | undefined> =>
      textOf(await paperWith('BienBanHop', (tabs) => withCells(tabs, 'Danh sách', cells)))
        .split('\n')
        .find((one) => one.includes('đạt số phiếu nhưng'));
    expect(await line({ N9: 'Khiển trách' })).toBe(
      '- Chiến sĩ thi đua cơ sở: đạt số phiếu nhưng không đủ điều kiện nên không đề nghị: Châu Ngọc Mơ.',
    );
    expect(await line({ M9: '???' })).toBe(
      '- Chiến sĩ thi đua cơ sở: đạt số phiếu nhưng chưa xác định được đủ điều kiện: Châu Ngọc Mơ.',
    );
    expect(await line({})).toBeUndefined();
  });

  test('is finished under a law that asks nobody to register: who was proposed for nothing is no open case', async () => {
    const later = await paperWith('BienBanHop', (tabs) =>
      withRound(tabs, {
        Năm: 2025,
        'Ngày họp': '20/12/2025',
        'ldtt.rule.confirmed': 'yes',
        'cstd-co-so.rule.confirmed': 'yes',
      }),
    );
    const [row] = rowsWith(later, 'Chiến sĩ thi đua cơ sở');
    // Of what is praised with a certificate of the province no condition is known: nobody is said to have been checked.
    expect(rowsWith(later, 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh')[0]?.[2]).toBe('—');
    // NV005 registered and is on no paper, so the council has that to settle; many others may get it and never asked.
    expect(row?.at(-1)).toBe(1);
  });

  test('says that nothing can be told of ties as long as a vote is to be held, and that there are none once all are', async () => {
    const open = textOf(
      await paperWith('BienBanHop', (tabs) => withoutTab(withoutTab(tabs, 'Phiếu CSTĐCS'), 'Phiếu CSTĐ tỉnh')),
    );
    expect(open).toContain('Chưa xác định: còn danh hiệu, hình thức chưa kết luận được.');
    // Open cases that no vote waits for make no tie.
    const none = withRound(await sampleTabs(), {
      'bang-khen-tinh.vote.required': 'no',
      'cstd-co-so.ceiling.percent': 'none',
    });
    expect(textOf(planOf(plansOf(snapshotOf(none)), 'BienBanHop'))).toContain('Không có trường hợp bằng nhau.');
  });

  const VOTED = { 'bang-khen-tinh.vote.required': 'no' };
  const NO_QUORUM = { ...VOTED, 'Số thành viên có mặt': 5, 'Số ý kiến bằng văn bản': 8 };
  test.each<[string, (tabs: Tabs) => Tabs, 'open' | 'none']>([
    ['there was no quorum', (tabs) => withRound(tabs, NO_QUORUM), 'open'],
    [
      'the papers do not agree with what came back',
      (tabs) => withCells(withRound(tabs, VOTED), 'Kiểm phiếu', { C8: 12 }),
      'open',
    ],
    [
      'nobody knows of what the ceiling is a percent',
      (tabs) => withRound(tabs, { ...VOTED, 'cstd-co-so.ceiling.percent': 'none', 'ldtt.ceiling.percent': '50' }),
      'open',
    ],
    [
      'there was no quorum, and no award has a ceiling to be tied at',
      (tabs) => withRound(tabs, { ...NO_QUORUM, 'cstd-co-so.ceiling.percent': 'none' }),
      'none',
    ],
  ])('does not have the council sign that nobody is tied where nobody can know it: %s', async (_why, change, told) => {
    const text = textOf(await paperWith('BienBanHop', change));
    const [open, none] = [
      'Chưa xác định: còn danh hiệu, hình thức chưa kết luận được.',
      'Không có trường hợp bằng nhau.',
    ];
    expect({ open: text.includes(open), none: text.includes(none) }).toEqual({
      open: told === 'open',
      none: told === 'none',
    });
  });

  test('has when and where the council met, as the round tells it: nobody writes it in by hand', async () => {
    const times = { 'Giờ bắt đầu': '7 giờ 30', 'Giờ kết thúc': '11 giờ 00', 'Địa điểm họp': 'Phòng họp số 1.' };
    const text = textOf(await paperWith('BienBanHop', (tabs) => withRound(tabs, times)));
    expect(text).toContain('1. Thời gian: 7 giờ 30, ngày 23 tháng 12 năm 2022.');
    expect(text).toContain('Địa điểm: Phòng họp số 1.');
    expect(text).toContain('Cuộc họp kết thúc hồi 11 giờ 00 cùng ngày.');
    expect(textOf(await paper('BienBanHop'))).toContain('1. Thời gian: ……… giờ ………, ngày 23 tháng 12 năm 2022.');
  });

  test('leaves what is not known, or cannot be, to a dotted line', async () => {
    const unknown = textOf(await paperWith('BienBanHop', (tabs) => withRound(tabs, UNKNOWN_TEXTS)));
    expect(unknown).toContain('- Có mặt: ………; vắng mặt: ………; gửi ý kiến bằng văn bản: ………');
    const absent = async (rule: Readonly<Record<string, number | null>>): Promise<string> =>
      textOf(await paperWith('BienBanHop', (tabs) => withRound(tabs, rule)));
    expect(await absent({ 'Số thành viên có mặt': 14 })).toContain('- Có mặt: 14; vắng mặt: ……');
    expect(await absent({ 'Số thành viên có mặt': null })).toContain('vắng mặt: ……');
  });

  test('of a quarter tells whose scores are worked out, and nothing of awards that nobody considered', async () => {
    const quarter = textOf(await paperWith('BienBanHop', (tabs) => withRound(tabs, { Kỳ: 'Quý 4' })));
    expect(quarter).toContain('Họp Hội đồng Thi đua - Khen thưởng quý IV năm 2022');
    expect(quarter).toContain('3. Nội dung: xét kết quả chấm điểm thi đua quý IV năm 2022 theo Kế hoạch');
    expect(quarter).toContain(
      '5. Kết quả: 42/42 cá nhân có điểm cuối cùng; điểm của từng người theo bảng điểm kèm theo.',
    );
    for (const untrue of ['Danh hiệu, hình thức', '6. Quyết định', 'Danh sách đề nghị kèm theo', 'Bỏ phiếu kín'])
      expect(quarter).not.toContain(untrue);
    const some = await paperWith('BienBanHop', (tabs) =>
      withCells(withRound(tabs, { Kỳ: 'Quý 4' }), 'Chấm điểm - Hội đồng chấm', { D9: 'chín' }),
    );
    expect(textOf(some)).toMatch(
      /5\. Kết quả: 41\/42 cá nhân có điểm cuối cùng; .*\n- Chưa có điểm cuối cùng: \S+ .*\.\n/,
    );
    const nobody = await paperWith('BienBanHop', (tabs) =>
      withRound(Object.fromEntries(Object.entries(tabs).filter(([name]) => !name.startsWith('Chấm điểm'))), {
        Kỳ: 'Tháng 5',
      }),
    );
    expect(textOf(nobody)).toContain('5. Kết quả: chưa có điểm của cá nhân nào.');
  });

  test('says nothing of the absent where nobody was, and of ties only while one may come', async () => {
    const everybody = textOf(
      await paperWith('BienBanHop', (tabs) =>
        withRound(tabs, { 'Số thành viên có mặt': 13, 'Số ý kiến bằng văn bản': 0 }),
      ),
    );
    expect(everybody).toContain('- Có mặt: 13; vắng mặt: 0; gửi ý kiến bằng văn bản: 0.');
    expect(everybody).not.toContain('Họ tên người vắng');
    expect(everybody).toContain('Hội đồng chưa có quyết định.');
  });

  test('is signed by nobody who was not there: whoever presided in fact is left to be named, and a warning says so', async () => {
    const signed = async (chair: string | null, secretary: string | null): Promise<string> => {
      const presence = [chair, secretary, 'x'];
      const names = ['TS. Quách Đình Vượng', 'Thái Thị Hồng Ngần', 'Lê Văn Ba'];
      const text = textOf(
        await paperWith('BienBanHop', (tabs) => ({
          ...tabs,
          'Hội đồng': [
            ['Họ và tên', 'Có mặt', 'Kiểm phiếu'],
            ...names.map((name, index) => [name, presence[index] ?? null, null]),
          ],
        })),
      );
      return text.slice(text.indexOf('(Ký, ghi rõ họ tên)'));
    };
    expect(await signed('x', 'x')).toContain('Thái Thị Hồng Ngần | Quách Đình Vượng');
    expect(await signed(null, 'x')).toContain('Thái Thị Hồng Ngần | ………');
    expect(await signed('văn bản', null)).toMatch(/…+ \| …+\n/);
  });

  test('is signed by the chair and the secretary whom the tab of the council has, where the round names nobody', async () => {
    const text = textOf(
      await paperWith('BienBanHop', (tabs) => ({
        ...withRound(tabs, { 'Chủ tịch Hội đồng': null, 'Thư ký Hội đồng': null }),
        'Hội đồng': [
          ['Họ và tên', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
          ['Quách Đình Vượng', 'Hiệu trưởng', 'Chủ tịch Hội đồng', 'x', null],
          ['Lê Văn Ba', null, 'Phó Chủ tịch Hội đồng', 'x', null],
          ['Thái Thị Hồng Ngần', null, 'Ủy viên - Thư ký', 'x', null],
        ],
      })),
    );
    expect(text).toContain(
      '- Thành viên có mặt: Quách Đình Vượng (Hiệu trưởng, Chủ tịch Hội đồng); Lê Văn Ba (Phó Chủ tịch Hội đồng); Thái Thị',
    );
    expect(text).toContain('- Chủ tịch Hội đồng: Quách Đình Vượng.');
    expect(text).toContain('- Thư ký Hội đồng: Thái Thị Hồng Ngần.');
    expect(text.slice(text.indexOf('(Ký, ghi rõ họ tên)'))).toContain('Thái Thị Hồng Ngần | Quách Đình Vượng');
  });

  test('says who was not there, how it was voted, and that there was no quorum', async () => {
    const council = (presence: (index: number) => string | null): Rows => [
      ['Họ và tên', 'Có mặt', 'Kiểm phiếu'],
      ...Array.from({ length: 13 }, (_, index) => [`Thành viên ${String(index + 1)}`, presence(index), null]),
    ];
    const minutes = async (presence: (index: number) => string | null): Promise<string> =>
      textOf(
        await paperWith('BienBanHop', (tabs) => ({
          ...withRound(tabs, { 'Số thành viên có mặt': 11, 'Số ý kiến bằng văn bản': 1, 'council.quorum': '2/3' }),
          'Hội đồng': council(presence),
        })),
      );
    const text = await minutes((index) => (index === 0 ? null : index === 1 ? 'văn bản' : 'x'));
    expect(text).toContain('- Họ tên người vắng, lý do: Thành viên 1 (');
    expect(text).toContain(
      '- Bỏ phiếu kín: Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua cấp tỉnh. Kết quả theo Biên bản kiểm phiếu kèm theo.',
    );
    expect(text).toContain('Thành viên 2 (gửi ý kiến bằng văn bản; ………………).');
    expect(text).toContain('- Thành viên có mặt: Thành viên 3; Thành viên 4; ');
    expect(text.split('Thành viên 3')).toHaveLength(2);
    expect(text).toContain('- Đủ số thành viên dự họp theo quy định (ít nhất 9 người có mặt).');
    expect(text).not.toContain('Không đủ số thành viên dự họp');
    // A tab that tells of nobody's presence makes nobody absent.
    expect(await minutes(() => null)).toContain('- Họ tên người vắng, lý do: …');
    const without = textOf(
      await paperWith('BienBanHop', (tabs) => withRound(tabs, { 'Số thành viên có mặt': 8, 'council.quorum': '2/3' })),
    );
    expect(without).toContain('- Không đủ số thành viên dự họp: cần ít nhất 9 người có mặt');
    expect(without).toContain('- Họ tên người vắng, lý do: …');
  });

  test('says of no vote that it was secret of which the workbook has only totals, unless it must be; raised hands are said to be', async () => {
    const totals: Rows = [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
      ['CSTĐCS', 'NV002', 13, 0, 0, null],
      ['CSTĐ tỉnh', 'NV011', 13, 0, 0, null],
      ['TTLĐXS', 'K01', 13, 0, 0, 'Giơ tay'],
    ];
    const minutes = async (round: Readonly<Record<string, string>>): Promise<string> =>
      textOf(
        await paperWith('BienBanHop', (tabs) => ({
          ...withRound(withoutTab(withoutTab(tabs, 'Phiếu CSTĐCS'), 'Phiếu CSTĐ tỉnh'), round),
          'Kết quả kiểm phiếu': totals,
        })),
      );
    const text = await minutes({});
    expect(text).toContain('- Bỏ phiếu kín: Chiến sĩ thi đua cấp tỉnh. Kết quả');
    expect(text).toContain('- Bỏ phiếu: Chiến sĩ thi đua cơ sở. Kết quả');
    expect(text).toContain('- Biểu quyết giơ tay: Tập thể lao động xuất sắc. Kết quả');
    const said = textOf(
      await paperWith('BienBanHop', (tabs) => ({
        ...withoutTab(withoutTab(tabs, 'Phiếu CSTĐCS'), 'Phiếu CSTĐ tỉnh'),
        'Kết quả kiểm phiếu': totals.map((row) => (row[0] === 'CSTĐCS' ? [...row.slice(0, 5), 'Phiếu kín'] : row)),
      })),
    );
    expect(said).toContain('- Bỏ phiếu kín: Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua cấp tỉnh. Kết quả');
    expect(await minutes({ 'cstd-co-so.vote.secret': 'yes' })).toContain(
      '- Bỏ phiếu kín: Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua cấp tỉnh.',
    );
    const open = textOf(await paperWith('BienBanHop', (tabs) => withRound(tabs, { 'cstd-co-so.vote.secret': 'no' })));
    expect(open).toContain('- Bỏ phiếu: Chiến sĩ thi đua cơ sở.');
  });

  test('counts by Excel all that Excel can count, and bears the symbol of the council under its head', async () => {
    const plan = await paper('BienBanHop');
    expect(textOf(plan)).toContain('Số: ………/BB-HĐTĐKT');
    expect(textOf(await paper('BienBanKiemPhieu'))).toContain('Số: ………/BB-HĐTĐKT');
    const formulas = figuresOf(plan);
    // Seven awards: eligible, nominated, open; two votes: names and passed; one ceiling.
    expect(formulas).toHaveLength(7 * 3 + 2 * 2 + 1);
    expect(
      formulas.filter((formula) => /^ROWS\('KQ - Kiểm phiếu'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\)$/.test(formula)),
    ).toHaveLength(2);
    const nobody = await paperWith('BienBanHop', (tabs) => ({ ...tabs, 'Phiếu CSTĐ tỉnh': [['chưa có tên ai']] }));
    expect(rowsWith(nobody, 'Chiến sĩ thi đua cấp tỉnh')[0]?.slice(3, 5)).toEqual([0, 0]);
  });
});

describe('Tờ trình', () => {
  test('has the numbers of each award, and who gets it', async () => {
    const plan = await paper('ToTrinh');
    const text = textOf(plan);
    expect(text).toContain('Số: ………/TTr-…');
    expect(text).toContain('Kính gửi: …');
    expect(text).toContain('Hội đồng Thi đua - Khen thưởng TRƯỜNG CHÍNH TRỊ MẪU trình xem xét');
    expect(text).toContain('hình thức khen thưởng năm 2022 với số lượng như sau:');
    expect(text).toContain('Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung');
    expect(text).toContain(
      'ngày 16 tháng 11 năm 2013;\nCăn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định',
    );
    expect(rowsWith(plan, 'Lao động tiên tiến')[0]).toEqual(['1', 'Lao động tiên tiến', null, 'Cá nhân', 39]);
    expect(rowsWith(plan, 'Tập thể lao động xuất sắc')[0]?.slice(3)).toEqual(['Tập thể', 3]);
    expect(text).toContain('- Lưu: VT, ……');
    expect(text).toContain('Quách Đình Vượng');
  });

  test('with the organisation of the plan where the round tells none, and without awards', async () => {
    const text = textOf(await paperWith('ToTrinh', (tabs) => withRound(tabs, { ...UNKNOWN_TEXTS, Kỳ: 'Quý 4' })));
    expect(text).toContain('Hội đồng Thi đua - Khen thưởng Trường Chính trị Trần Phú trình xem xét');
    expect(text).toContain('Không có danh hiệu, hình thức nào được xét.');
  });

  test('names the plan’s own organisation in a sentence as the plan does, and in capitals at its head', async () => {
    const text = textOf(
      await paperWith('ToTrinh', (tabs) => withRound(tabs, { 'Cơ quan': 'TRƯỜNG CHÍNH TRỊ  TRẦN PHÚ' })),
    );
    expect(text).toContain('Hội đồng Thi đua - Khen thưởng Trường Chính trị Trần Phú trình xem xét');
    expect(text).toContain('TRƯỜNG CHÍNH TRỊ TRẦN PHÚ | Độc lập');
  });

  test('its list names it by the symbol and the day that it bears', async () => {
    const list = async (rule: Readonly<Record<string, string | null>>): Promise<string> =>
      textOf(await paperWith('DanhSachDeNghi', (tabs) => withRound(tabs, { 'Cơ quan': null, ...rule })));
    expect(await list({})).toContain('(Kèm theo Tờ trình số ………/TTr-TCTTP ngày 23 tháng 12 năm 2022)');
    expect(await list({ 'paper.style': 'party-36', 'Ngày họp': null })).toContain(
      '(Kèm theo Tờ trình số ………-TTr/TCTTP ngày …… tháng …… năm ………)',
    );
  });
});

describe('KQ - Đối chiếu', () => {
  test('tells what was read, with fingerprints but for the ballots', async () => {
    const plan = await paper('KqDoiChieu');
    expect(textOf(plan)).toContain('Phần mềm | Bình Xét ');
    expect(textOf(plan)).toContain('vn-2017: Luật Thi đua, khen thưởng 2003');
    expect(textOf(plan)).toContain('(từ 01/10/2017 đến 31/12/2023)');
    const roster = rowsWith(plan, 'Danh sách')[0];
    expect(roster?.[1]).toBe('Danh sách cá nhân');
    expect(roster?.[4]).toMatch(/^[0-9a-f]{64}$/);
    expect(rowsWith(plan, 'Chấm điểm - Tự chấm')[0]?.[2]).toBe('Tự chấm');
    const ballots = rowsWith(plan, 'Phiếu CSTĐCS')[0];
    expect(ballots?.[2]).toBe('CSTĐCS');
    expect(ballots?.[4]).toContain('phiếu kín không có dấu vân tay khi không có chuỗi bí mật');
  });

  test('tells the parameters with layer and source', async () => {
    const plan = await paper('KqDoiChieu');
    expect(rowsWith(plan, 'cstd-co-so.ceiling.rounding')[0]).toEqual([
      'cstd-co-so.ceiling.rounding',
      'CSTĐCS: cách làm tròn tỷ lệ khống chế',
      'làm tròn xuống',
      'Quy định',
      'Văn bản không quy định cách làm tròn; làm tròn xuống không bao giờ vượt tỷ lệ',
      'Đối chiếu văn bản gốc',
    ]);
    expect(rowsWith(plan, 'score.step')[0]?.slice(2)).toEqual(['0,25', 'Đợt xét!B24', null, null]);
    expect(rowsWith(plan, 'ballot.all-blank')[0]?.[3]).toBe('Mặc định');
    expect(cellShowing(plan, 'score.step').note).toBeUndefined();
  });

  test('tells what decided a vote or a chain without being set, as a default', async () => {
    const plan = await paperWith('KqDoiChieu', (tabs) =>
      withRound(tabs, { 'cstd-co-so.vote.comparator': null, 'cstd-co-so.vote.base': null }),
    );
    const told = (key: string) => rowsWith(plan, key)[0]?.slice(2, 4);
    expect(told('cstd-co-so.vote.comparator')).toEqual(['đạt từ tỷ lệ đó trở lên (≥)', 'Mặc định']);
    expect(told('cstd-co-so.vote.base')).toEqual(['tổng số thành viên Hội đồng', 'Mặc định']);
    expect(told('cstd-tinh.vote.base')?.[1]).toBe('Quy định');
    expect(told('cstd-tinh.chain-ends')).toEqual(['năm xét hoặc năm liền trước', 'Mặc định']);
    const set = await paperWith('KqDoiChieu', (tabs) =>
      withRound(tabs, { 'cstd-tinh.chain-ends': 'this-year', 'cstd-co-so.vote.base': 'valid' }),
    );
    expect(rowsWith(set, 'cstd-tinh.chain-ends').map((row) => row[2])).toEqual(['năm xét']);
    expect(rowsWith(set, 'cstd-co-so.vote.base').map((row) => row[2])).toEqual(['số phiếu hợp lệ']);
  });

  test('leaves out the law’s parameters of awards that the plan does not have, unless the workbook sets one', async () => {
    const plan = await paperWith('KqDoiChieu', (tabs) => withRound(tabs, { 'giay-khen.vote.required': 'yes' }));
    expect(rowsWith(plan, 'giay-khen.vote.required')[0]?.[3]).toMatch(/^Đợt xét!B/);
    const listed = textOf(plan);
    expect(listed).toContain('cstd-tinh.vote.percent');
    expect(listed).not.toContain('cstd-toan-quoc.');
    expect(listed).not.toContain('dien-hinh-tien-tien.');
  });

  test('tells the year of a quarter, too', async () => {
    const plan = await paperWith('KqDoiChieu', (tabs) => withRound(tabs, { Kỳ: 'Quý 4' }));
    expect(rowsWith(plan, 'Kỳ xét')[0]?.[1]).toMatch(/^Quý 4 năm 2022 · Kỳ xét “Quý 4”/);
  });

  test('has Excel’s own results beside ours, by families', async () => {
    const plan = await paper('KqDoiChieu');
    const family = (name: string) => rowsWith(plan, name)[0]?.slice(1);
    expect(family('Cộng điểm cuối cùng của mọi người')).toEqual([3627.25, 3627.25, '✓ Khớp', 'KQ - Điểm']);
    expect(family('CSTĐCS: được nhiều nhất')).toEqual([5, 5, '✓ Khớp', 'KQ - Tỷ lệ']);
    expect(family('Phiếu CSTĐCS: cộng đồng ý')?.slice(0, 2)).toEqual([97, 97]);
    expect(family('Phiếu CSTĐ tỉnh: hợp lệ')?.slice(0, 2)).toEqual([12, 12]);
    expect(family('CSTĐCS: số đủ điều kiện')?.slice(0, 2)).toEqual([10, 10]);
    expect(family('LĐTT: Đề nghị')?.slice(0, 2)).toEqual([39, 39]);
    expect(family('Số chỉ tiêu đạt')?.[3]).toBe('KQ - Chỉ tiêu');
  });

  test('says in one line, worked out by Excel, whether all families agree', async () => {
    const plan = await paper('KqDoiChieu');
    const all = formulasOf(plan).find((formula) => formula.includes('Khớp cả'));
    const lines = rowsWith(plan, '✓ Khớp').length;
    expect(lines).toBeGreaterThan(60);
    expect(all).toContain(`=${String(lines)},"✓ Khớp cả ${String(lines)} dòng`);
    // Every tab with figures of its own has a family.
    const tabs = new Set(rowsWith(plan, '✓ Khớp').map((row) => row[4]));
    expect([...tabs]).toEqual([
      'KQ - Kiểm tra',
      'KQ - Điểm',
      'KQ - Điều kiện',
      'KQ - Đề nghị',
      'KQ - Tỷ lệ',
      'KQ - Kiểm phiếu',
      'KQ - Chỉ tiêu',
      'KQ - Đăng ký',
      // What the run went by, as it stands in its own tabs.
      'Đợt xét',
      'Danh sách',
      'Tập thể',
    ]);
  });

  test('tells hidden tabs, tabs that were not read, and rounds without awards, ceilings of a base, or names on the ballot', async () => {
    const tabs = await sampleTabs();
    const plan = planOf(
      plansOf(
        snapshotOf({
          ...withRound(tabs, { Kỳ: 'Quý 1', Năm: 2022 }),
          'Ghi chú riêng': [['ghi chú']],
          'KQ - của tôi': [['tên giống của ta']],
          'Phiếu danh hiệu lạ': [['x']],
        }),
      ),
      'KqDoiChieu',
    );
    expect(rowsWith(plan, 'Ghi chú riêng')[0]?.slice(1)).toEqual([
      'Không dùng đến',
      null,
      'Hiện',
      'Không ghi: tab không được đọc.',
    ]);
    expect(rowsWith(plan, 'KQ - của tôi')[0]?.[4]).toBe('Không ghi: tab không được đọc.');
    expect(rowsWith(plan, 'Phiếu danh hiệu lạ')[0]?.slice(2, 3)).toEqual([null]);
    expect(rowsWith(plan, 'Kỳ xét')[0]?.[1]).toContain('không xét danh hiệu');
    const nameless = await paperWith('KqDoiChieu', (all) =>
      withRound({ ...all, 'Phiếu CSTĐCS': [['chưa có tên ai']] }, { 'ldtt.ceiling.places': 40 }),
    );
    expect(textOf(nameless)).not.toContain('Phiếu CSTĐCS: cộng đồng ý');
    expect(textOf(nameless)).not.toContain('LĐTT: số làm căn cứ tính tỷ lệ');
    expect(textOf(nameless)).toContain('LĐTT: được nhiều nhất');
  });

  test.each(['xls', 'ods', 'csv'] as const)(
    'a workbook that came as .%s says what was not carried over',
    async (cameAs) => {
      const snapshot = snapshotOf(await sampleTabs());
      expect(textOf(planOf(plansOf({ ...snapshot, cameAs }), 'KqDoiChieu'))).toContain(
        `Nguồn | Sổ vốn là tệp .${cameAs}`,
      );
      expect(textOf(planOf(plansOf(snapshot), 'KqDoiChieu'))).not.toContain('Nguồn |');
    },
  );

  test('hidden tabs are read like others', async () => {
    const [first, ...others] = snapshotOf(await sampleTabs()).tabs;
    if (first === undefined) throw new Error('no tabs');
    const plan = planOf(plansOf({ tabs: [{ ...first, visibility: 'hidden' }, ...others] }), 'KqDoiChieu');
    expect(rowsWith(plan, 'Đợt xét')[0]?.[3]).toBe('Ẩn');
  });
});

test('Roman numbers', () => {
  expect([1, 4, 7, 9, 14].map(roman)).toEqual(['I', 'IV', 'VII', 'IX', 'XIV']);
});

const PEOPLE = { subject: 'person' } as const;
const UNITS = { subject: 'unit' } as const;

test.each([
  [[], 'Họ và tên'],
  [[PEOPLE], 'Họ và tên'],
  [[UNITS], 'Tên tập thể'],
  [[UNITS, PEOPLE], 'Họ và tên, tên tập thể'],
])('over the names in a table stands whose they are: no unit is called by a person’s name (%j)', (awards, title) => {
  expect(namesTitle(awards)).toBe(title);
});

test('papers of ballots with one name', async () => {
  const plan = await paperWith('BienBanKiemPhieu', (tabs) => ({
    ...tabs,
    'Phiếu CSTĐ tỉnh': papers(['NV011'], ['x']),
  }));
  expect(rowsWith(plan, 'Bùi Viết Bách').at(-1)?.[2]).toBe(1);
});
