import { NO_OUTSIDE_RULES } from '../../../src/domain/rules/rulebook';
import { reviewSnapshot } from '../../../src/review/review';
import { ROSTER_HEADER, type Rows, rosterRow, snapshotOf } from '../../support/workbook';
import { withCells, withoutTab } from '../../support/workbook-file';
import { planOf, plansAfter, plansOf, textOf } from './planned';
import { EQUALS_HEADER, EQUALS_PAPERS, NO_AWARD_VOTED, equalOnScores, sampleTabs, withRound } from './sample';

const ROUND: Rows = [
  ['Chương trình', 'tran-phu-2022'],
  ['Năm', 2022],
  ['Kỳ', 'Năm'],
  ['Ngày họp', '23/12/2022'],
  ['Tổng số thành viên Hội đồng', 5],
  ['Số thành viên có mặt', 4],
  ['Số ý kiến bằng văn bản', 1],
  ['Trưởng ban kiểm phiếu', 'Lê  Thị Hoa'],
  ['cstd-co-so.vote.percent', '70'],
];

const BALLOTS: Rows = [
  ['NV001', 'NV002', 'Không hợp lệ'],
  ['x', 'x', null],
  ['x', '0', null],
  ['x', 'x', 'Rách'],
  ['-', '-', 'đánh cả  hai ô'],
  ['-', '-', 'Đánh cả hai ô'],
];

const TABS: Readonly<Record<string, Rows>> = {
  'Danh sách': [
    ROSTER_HEADER,
    ...['NV001', 'NV002'].map((code) =>
      rosterRow(code, `Người ${code}`, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
    ),
  ],
  'Phiếu CSTĐCS': BALLOTS,
  'Kiểm phiếu': [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 5, 5],
  ],
};

function minutes(round: Rows = [], tabs: Readonly<Record<string, Rows>> = {}): string {
  return textOf(planOf(plansOf(snapshotOf({ 'Đợt xét': [...ROUND, ...round], ...TABS, ...tabs })), 'BienBanKiemPhieu'));
}

test('number, place and times stand as typed; a time of Excel reads as one says it', () => {
  const text = minutes([
    ['Số biên bản kiểm phiếu', '05/BB-HĐTĐKT'],
    ['Địa điểm kiểm phiếu', 'Hội trường A'],
    ['Giờ bắt đầu kiểm phiếu', { value: 0.354_166_666_666, format: 'h:mm' }],
    ['Giờ kết thúc kiểm phiếu', '9 giờ 15'],
  ]);
  expect(text).toContain('Số: 05/BB-HĐTĐKT');
  expect(text).toContain('Địa điểm: Hội trường A.');
  expect(text).toContain('1. Thời gian: bắt đầu lúc 8 giờ 30, ngày 23 tháng 12 năm 2022.');
  expect(text).toContain('biên bản lập xong hồi 9 giờ 15 cùng ngày.');
});

test('that names without a mark were counted as an answer is said to whoever signs; where they are nobody’s answer, nothing is', () => {
  expect(minutes([['ballot.unmarked-name', 'yes']])).toContain(
    'tên không được đánh dấu trên phiếu hợp lệ tính là đồng ý; số phiếu dưới đây đã tính như vậy.',
  );
  expect(minutes([['ballot.unmarked-name', 'no']])).toContain('tính là không đồng ý;');
  expect(minutes()).not.toContain('không được đánh dấu');
});

test('a vote that decides nothing is not written as if it did: the final score ranks', () => {
  const text = minutes([['cstd-co-so.vote.required', 'no']]);
  expect(text).toContain('Danh hiệu, hình thức này không xét theo phiếu: kết quả phiếu chỉ để tham khảo.');
  expect(text).not.toContain('Mức cần đạt');
});

test('where votes only rank, nobody has “passed”', () => {
  const ranked = ROUND.map(([label, value]) => [
    label ?? null,
    label === 'cstd-co-so.vote.percent' ? '0' : (value ?? null),
  ]);
  const text = textOf(planOf(plansOf(snapshotOf({ 'Đợt xét': ranked, ...TABS })), 'BienBanKiemPhieu'));
  expect(text).toContain('phiếu chỉ để xếp thứ tự');
  expect(text).toContain('Xếp thứ tự');
  expect(text).not.toContain('| Đạt');
});

test('what nobody typed is a dotted line to fill in', () => {
  const text = minutes();
  expect(text).toContain('Số: ………/BB-');
  expect(text).toContain('bắt đầu lúc ……… giờ ………, ngày 23');
  expect(text).toMatch(/Địa điểm: …+\n/);
  expect(text).toContain('lập xong hồi ……… giờ ……… cùng ngày');
});

test('invalid papers stand by reason in totals, the commonest first, one spelling each', () => {
  expect(minutes()).toContain('Phiếu không hợp lệ, theo lý do: đánh cả hai ô: 2; rách: 1.');
  const blank = [
    ...BALLOTS.slice(0, 2),
    ['-', '-', null],
    ['x', 'x', { value: 44_000, format: 'dd/mm/yyyy' }],
    ['x', '0', null],
  ];
  expect(minutes([['ballot.all-blank', 'invalid']], { 'Phiếu CSTĐCS': blank })).toContain(
    'theo lý do: không đánh dấu dòng nào: 1; không ghi lý do: 1.',
  );
  const valid = BALLOTS.slice(0, 3);
  expect(minutes([], { 'Phiếu CSTĐCS': valid })).not.toContain('theo lý do');
});

test('an abbreviation that begins a reason keeps its capitals in the minutes, in whatever Unicode form it was typed; a word that begins one goes on the sentence', () => {
  const written = ['CSTĐCS bầu quá số', 'A4 rách', 'ẤN ĐÈ'.normalize('NFD'), 'Ở hai dòng', 'Đánh dấu lạ', 'X'];
  const papers = [...BALLOTS.slice(0, 3), ...written.map((reason) => ['x', '0', reason])];
  const text = minutes([], { 'Phiếu CSTĐCS': papers }).normalize('NFC');
  for (const reason of ['CSTĐCS bầu quá số: 1', 'A4 rách: 1', 'ẤN ĐÈ: 1', 'ở hai dòng: 1', 'đánh dấu lạ: 1'])
    expect(text).toMatch(new RegExp(`[:;] ${reason}[;.]`));
});

test('minutes that are signed and sent tell nobody’s name as the reason why a paper is invalid: whose paper it was stays secret', () => {
  const named = [...BALLOTS.slice(0, 3), ['x', '0', 'Phiếu của bà Lê Thị Hoa'], ['-', '-', 'viết lại NV002']];
  const text = minutes([], { 'Phiếu CSTĐCS': named });
  expect(text).toContain('theo lý do: lý do có thể chỉ rõ người, không ghi ở đây: 2.');
  expect(text).not.toMatch(/Phiếu của|viết lại/);
});

test('papers that did not come back are a number of their own, and a number that does not fit asks for its reason', () => {
  const text = minutes([], {
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 5, 4],
    ],
  });
  expect(text).toContain('Số phiếu không thu về');
  expect(text).toContain('5 | 4 | 1 | 2 | 3');
  expect(text).toContain('Số liệu chưa khớp: thu về = số phiếu đọc được (4 và 5, lệch 1). Giải trình: …');
});

test('the committee comes from the council tab, its head apart; members on the paper are named with the custom of the council', () => {
  const council: Rows = [
    ['Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
    ['Lê Thị Hoa', null, null, 'Ủy viên', 'x', 'x'],
    ['Người NV001', 'NV001', null, 'Ủy viên', 'x', null],
    ['Hồ Ba', null, null, 'Ủy viên', 'x', 'x'],
    ['Võ Bốn', null, null, 'Ủy viên', 'x', 'x'],
    ['Vắng', null, null, 'Ủy viên', 'văn bản', null],
  ];
  const text = minutes([], { 'Hội đồng': council });
  expect(text).toContain('Trưởng ban: Lê Thị Hoa.');
  expect(text).toContain('Các ủy viên: Hồ Ba; Võ Bốn.');
  expect(text).toContain('Thành viên Hội đồng có tên trong phiếu: Người NV001.');
  // Each of several tellers has a place to sign.
  expect(text).toMatch(/STT \| Ủy viên Ban kiểm phiếu \| Ký tên\n1 \| Hồ Ba.*\n2 \| Võ Bốn.*\n/);
  expect(text).not.toContain('Theo quy chế');
  for (const [rule, words] of [
    ['votes', 'vẫn bỏ phiếu'],
    ['abstains', 'không bỏ phiếu về mình'],
    ['leaves', 'ra ngoài'],
  ])
    expect(minutes([['council.nominee-member', rule ?? '']], { 'Hội đồng': council })).toContain(words);
});

test('nobody is minuted as having counted, nor has a place to sign by name, who was not there: the minutes would contradict those of the meeting', () => {
  const council = (chief: string | null, second: string | null): Rows => [
    ['Họ và tên', 'Mã', 'Có mặt', 'Kiểm phiếu'],
    ['Lê Thị Hoa', null, chief, 'x'],
    ['Hồ Ba', null, second, 'x'],
    ['Võ Bốn', null, 'x', 'x'],
    ...['Một', 'Hai'].map((name) => [name, null, 'x', null]),
  ];
  const away = minutes([], { 'Hội đồng': council(null, 'văn bản') });
  expect(away).toMatch(/Trưởng ban: …+\.\n/);
  expect(away).toMatch(/Các ủy viên: …+; Võ Bốn\.\n/);
  expect(away).toMatch(/Ký tên\n1 \| …+.*\n2 \| Võ Bốn.*\n/);
  expect(away).not.toMatch(/Lê Thị Hoa|Hồ Ba/);
  const there = minutes([], { 'Hội đồng': council('x', 'x') });
  expect(there).toContain('Trưởng ban: Lê Thị Hoa.\nCác ủy viên: Hồ Ba; Võ Bốn.');
  const alone = council('x', null).filter(([name]) => name !== 'Võ Bốn');
  const text = minutes([], { 'Hội đồng': alone });
  expect(text).toMatch(/…+ \| Lê Thị Hoa/);
  expect(text).not.toContain('Hồ Ba');
});

test('raised hands are not written of as papers: members who stand in the list are said to, and one teller alone signs by name', () => {
  const council: Rows = [
    ['Họ và tên', 'Mã', 'Có mặt', 'Kiểm phiếu'],
    ['Người NV001', 'NV001', 'x', null],
    ['Hồ Ba', null, 'x', 'x'],
    ...['Một', 'Hai'].map((name) => [name, null, 'x', null]),
    ['Vắng', null, 'văn bản', null],
  ];
  const hands: Readonly<Record<string, Rows>> = {
    'Đợt xét': [...ROUND, ['council.nominee-member', 'abstains']],
    'Danh sách': TABS['Danh sách'] ?? [],
    'Hội đồng': council,
    'Kết quả kiểm phiếu': [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
      ['CSTĐCS', 'NV001', 4, 0, 0, 'Giơ tay'],
    ],
  };
  const text = textOf(planOf(plansOf(snapshotOf(hands)), 'BienBanKiemPhieu'));
  expect(text).toContain('Thành viên Hội đồng có tên trong danh sách biểu quyết: Người NV001.');
  expect(text).toContain('thành viên có tên trong danh sách không biểu quyết về mình.');
  expect(text).not.toContain('Ký tên');
  expect(text).toContain('Hồ Ba | Lê  Thị Hoa'.replace('  ', ' '));
});

test('a tie at the ceiling is named, never broken; what the council decided of it stands there with its basis', async () => {
  const tabs = await sampleTabs();
  const open = textOf(planOf(plansOf(snapshotOf(tabs)), 'BienBanKiemPhieu'));
  expect(open).toContain('Bằng phiếu ở ranh giới số lượng tối đa, chờ Hội đồng quyết định: ');
  const decided = withCells(tabs, 'Quyết định của Hội đồng', {
    A8: 'CSTĐCS',
    B8: 'NV004',
    C8: 'Chọn',
    D8: 'Biểu quyết 11/11',
    A9: 'CSTĐCS',
    B9: 'NV012',
    C9: 'Không chọn',
  });
  const text = textOf(planOf(plansOf(snapshotOf(decided)), 'BienBanKiemPhieu'));
  expect(text).toContain('Hội đồng quyết định trường hợp bằng phiếu: Tô Viết Nghiêm: chọn (Biểu quyết 11/11).');
  expect(text).toContain('Khúc Thị Hồng Yến: không chọn.');
  // The tie itself stays on record, as the papers gave it.
  expect(text).toContain('Bằng phiếu ở ranh giới số lượng tối đa: Tô Viết Nghiêm; Khúc Thị Hồng Yến.');
  expect(open).not.toContain('Bằng phiếu ở ranh giới số lượng tối đa: ');
});

test('with a salt the fingerprint of papers and rule is on the paper to sign, and the salt is not', async () => {
  const salt = 'ab'.repeat(32);
  const snapshot = snapshotOf(withRound(await sampleTabs(), {}));
  const review = reviewSnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES, () => salt);
  if (!review.ok) throw new Error(review.error.code);
  const plans = plansAfter(review.value, snapshot);
  const text = textOf(planOf(plans, 'BienBanKiemPhieu'));
  expect(text.match(/Dấu vân tay của phiếu và quy tắc kiểm \(để kiểm lại\): [0-9a-f]{64}/g)).toHaveLength(2);
  for (const plan of plans) if (plan.key !== 'KqDoiChieu') expect(textOf(plan)).not.toContain(salt);
  expect(textOf(planOf(plans, 'KqDoiChieu'))).toContain(salt);
});

test('an award whose ballot tab has papers nobody wrote reasons on says nothing of reasons', () => {
  expect(
    minutes([], {
      'Phiếu CSTĐCS': [
        ['NV001', 'NV002'],
        ['x', 'x'],
      ],
    }),
  ).not.toContain('lý do');
});

test('what the committee notes of numbers stands in the minutes, in place of the dots', () => {
  const counts: Rows = [
    ['Danh hiệu', 'Phát ra', 'Thu về', 'Ghi chú'],
    ['CSTĐCS', 5, 4, 'Một phiếu lẫn trong hồ sơ'],
  ];
  const text = minutes([], { 'Kiểm phiếu': counts });
  expect(text).toContain('lệch 1). Giải trình: Một phiếu lẫn trong hồ sơ');
  const agreeing = counts.map((row, index) => (index === 0 ? row : ['CSTĐCS', 5, 5, 'Đã kiểm hai lần']));
  expect(minutes([], { 'Kiểm phiếu': agreeing })).toContain('Giải trình của Ban kiểm phiếu: Đã kiểm hai lần');
});

test('a second ballot is a part of its own, in totals, with its own papers, reasons and fingerprint', () => {
  const tabs: Readonly<Record<string, Rows>> = {
    ...TABS,
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 5, 5],
      ['CSTĐCS (lần 2)', 3, 3],
    ],
    'Phiếu CSTĐCS': [
      ['NV001', 'NV002'],
      ['x', 'x'],
      ['x', 'x'],
      ['x', 'x'],
      ['0', '0'],
      ['x', 'x'],
    ],
    'Phiếu lần 2 CSTĐCS': [
      ['NV001', 'NV002', 'Không hợp lệ'],
      ['x', '0', null],
      ['0', 'x', null],
      ['-', '-', 'rách'],
    ],
  };
  const snapshot = snapshotOf({
    'Đợt xét': [...ROUND, ['cstd-co-so.ceiling.percent', 'none'], ['cstd-co-so.ceiling.places', 1]],
    ...tabs,
  });
  const review = reviewSnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES, () => 'ab'.repeat(32));
  if (!review.ok) throw new Error(review.error.code);
  const plans = plansAfter(review.value, snapshot);
  const text = textOf(planOf(plans, 'BienBanKiemPhieu'));
  const [, second = ''] = text.split('Bỏ phiếu lần 2 trong số những người bằng phiếu');
  expect(second).toContain('3 | 3 | 0 | 2 | 1');
  expect(second).toContain('theo lý do: rách: 1.');
  expect(second).toContain('1 | Người NV001 | 1 | 1 | 0 | 0');
  expect(second).toContain('Vẫn bằng phiếu sau lần 2, chờ Hội đồng quyết định: Người NV001; Người NV002.');
  expect(second).toMatch(/Dấu vân tay của phiếu và quy tắc kiểm \(để kiểm lại\): [0-9a-f]{64}/);
  // The bare fingerprint of the tab could be searched: it is nowhere.
  const bare = snapshot.tabs.filter(({ name }) => name.startsWith('Phiếu')).map(({ fingerprint }) => fingerprint);
  for (const plan of plans) for (const hex of bare) expect(textOf(plan)).not.toContain(hex);
  const without = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!without.ok) throw new Error(without.error.code);
  for (const plan of plansAfter(without.value, snapshot))
    for (const hex of bare) expect(textOf(plan)).not.toContain(hex);
});

test('a second ballot without equals names none, and leaves numbers that nobody wrote down to dots', () => {
  const tabs: Readonly<Record<string, Rows>> = {
    'Phiếu CSTĐCS': [
      ['NV001', 'NV002'],
      ['x', 'x'],
      ['x', 'x'],
      ['x', 'x'],
      ['0', '0'],
      ['x', 'x'],
    ],
    'Phiếu lần 2 CSTĐCS': [
      ['NV001', 'NV002'],
      ['x', '0'],
      ['x', 'x'],
    ],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 5, 5],
    ],
  };
  const text = minutes(
    [
      ['cstd-co-so.ceiling.percent', 'none'],
      ['cstd-co-so.ceiling.places', 1],
    ],
    tabs,
  );
  const [, second = ''] = text.split('Bỏ phiếu lần 2 trong số những người bằng phiếu');
  expect(second).toContain('……… | ……… | ……… | 2 | 0');
  expect(second).not.toContain('Vẫn bằng phiếu');
});

test('two of one name are told apart in the minutes that are signed: for whom the votes were must be read from them', () => {
  const people = ['NV001', 'NV002'].map((code, index) =>
    rosterRow(code, 'Lê An', {
      'Đơn vị': index === 0 ? 'Tổ Toán' : 'Tổ Văn',
      'Đăng ký danh hiệu': 'LĐTT; CSTĐCS',
      'Cấp sáng kiến': 'Cơ sở',
    }),
  );
  const text = minutes([], { 'Danh sách': [ROSTER_HEADER, ...people] });
  expect(text).toContain('1 | Lê An (Tổ Toán) | ');
  expect(text).toContain('2 | Lê An (Tổ Văn) | ');
});

/** Minutes of a round of which only totals were kept. */
function withTotals(round: Rows, totals: Readonly<Record<string, Rows>>): string {
  const { 'Danh sách': roster = [] } = TABS;
  const snapshot = snapshotOf({ 'Đợt xét': [...ROUND, ...round], 'Danh sách': roster, ...totals });
  return textOf(planOf(plansOf(snapshot), 'BienBanKiemPhieu'));
}

test('raised hands are minuted as such: no papers, no marks that could not be read, people and not papers that are missing', () => {
  const totals: Readonly<Record<string, Rows>> = {
    'Kết quả kiểm phiếu': [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
      ['CSTĐCS', 'NV001', 4, 1, 0, 'Giơ tay'],
      ['CSTĐCS', 'NV002', 3, 2, 0, 'Giơ tay'],
    ],
  };
  const text = withTotals([], totals);
  expect(text).toContain('4. Kết quả biểu quyết Chiến sĩ thi đua cơ sở');
  expect(text).toContain('tức là ít nhất 4 người đồng ý.');
  expect(text).toContain('Số người biểu quyết: 5.');
  expect(text).toContain('Không đạt, thiếu 1 người đồng ý');
  expect(text).not.toMatch(/Số phiếu|Không đọc được|thiếu 1 phiếu/);
  const apart = withTotals([['cstd-co-so.vote.required', 'no']], totals);
  expect(apart).toContain('không xét theo biểu quyết: kết quả biểu quyết chỉ để tham khảo.');
});

test('where more papers came back than were issued, none is missing: no number below zero is signed', () => {
  const counts = [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 4, 5],
  ];
  expect(minutes([], { 'Kiểm phiếu': counts })).toContain('4 | 5 | ……… | 2 | 3');
});

test('a number that does not agree for one name says whose it is', () => {
  const text = withTotals([], {
    'Kết quả kiểm phiếu': [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến'],
      ['CSTĐCS', 'NV001', 4, 1, 0],
      ['CSTĐCS', 'NV002', 1, 1, 0],
    ],
  });
  expect(text).toContain('Số liệu chưa khớp: Người NV002, đồng ý + không đồng ý');
});

test('a tick, a number or the heading once more is no reason that could be signed', () => {
  const ticked = [
    ...BALLOTS.slice(0, 3),
    ['x', '0', 'x'],
    ['x', '0', '-5'],
    ['x', '0', 'Không hợp lệ'],
    ['0', '0', 'rách.'],
  ];
  const text = minutes([], { 'Phiếu CSTĐCS': ticked });
  expect(text).toContain('theo lý do: rách.: 1; không ghi lý do: 3.');
});

test('a vote of which only the names stand ready, first or second, is minuted as one without a result: no zero reads like votes that nobody got', () => {
  const yetToBeHeld = {
    'Phiếu CSTĐCS': BALLOTS.slice(0, 1),
    'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']],
  };
  const plans = plansOf(snapshotOf({ 'Đợt xét': ROUND, ...TABS, ...yetToBeHeld }));
  const counting = textOf(planOf(plans, 'BienBanKiemPhieu'));
  expect(counting).toContain('4. Bỏ phiếu Chiến sĩ thi đua cơ sở: chưa có kết quả');
  expect(counting).toContain('Mức cần đạt: từ 70% tổng số thành viên Hội đồng trở lên');
  expect(counting).toContain('Có tên trong phiếu: Người NV001; Người NV002.');
  expect(counting).not.toContain('Số phiếu thu về');
  const meeting = textOf(planOf(plans, 'BienBanHop'));
  expect(meeting).toContain('- Chưa có kết quả bỏ phiếu: Chiến sĩ thi đua cơ sở.');
  expect(meeting).not.toContain('Bỏ phiếu kín');

  const secondNotHeld = {
    'Phiếu CSTĐCS': [['NV001', 'NV002'], ...Array.from({ length: 5 }, () => ['x', 'x'])],
    'Phiếu lần 2 CSTĐCS': [['NV001', 'NV002']],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 5, 5],
    ],
  };
  const onePlace = [
    ['cstd-co-so.ceiling.percent', 'none'],
    ['cstd-co-so.ceiling.places', 1],
  ];
  const later = plansOf(snapshotOf({ 'Đợt xét': [...ROUND, ...onePlace], ...TABS, ...secondNotHeld }));
  const [first, second = ''] = textOf(planOf(later, 'BienBanKiemPhieu')).split('Bỏ phiếu lần 2 trong số');
  expect(first).toContain('4. Kết quả bỏ phiếu Chiến sĩ thi đua cơ sở');
  expect(second).toContain('Chưa có kết quả.\nCó tên trong phiếu: Người NV001; Người NV002.');
  expect(second).not.toContain('Số phiếu thu về');
  const laterMeeting = textOf(planOf(later, 'BienBanHop'));
  expect(laterMeeting).toContain('- Bỏ phiếu kín: Chiến sĩ thi đua cơ sở.');
  expect(laterMeeting).not.toContain('Bỏ phiếu lần 2');
});

describe('people who are equal on their scores, of whom nobody voted before, and a second ballot among them', () => {
  test('stands in the minutes that the tellers sign with what was decided of it, as equals and not as equal votes: it was held', async () => {
    const decided = withCells(await equalOnScores(EQUALS_PAPERS), 'Quyết định của Hội đồng', {
      A8: 'LĐTT',
      B8: 'NV013',
      C8: 'Chọn',
    });
    const plans = plansOf(snapshotOf(decided));
    const counting = textOf(planOf(plans, 'BienBanKiemPhieu'));
    expect(counting).not.toContain('Không có danh hiệu');
    const [, second = ''] = counting.split('4. Bỏ phiếu lần 2 trong số những người bằng nhau: Lao động tiên tiến');
    expect(second).toContain('13 | 13 | 0 | 12 | 1');
    expect(second).toContain('theo lý do: chọn cả hai: 1.');
    expect(second).toContain('1 | Thái Hữu Hoạch | 9 | 0 | 3 | 0');
    expect(second).toContain('Hội đồng quyết định trường hợp bằng nhau: Thái Hữu Hoạch: chọn.');
    expect(second.indexOf('Hội đồng quyết định')).toBeGreaterThan(second.indexOf('Thái Hữu Hoạch | 9'));
    const meeting = textOf(planOf(plans, 'BienBanHop'));
    expect(meeting).toContain('- Bỏ phiếu lần 2 trong số những người bằng nhau ở ranh giới số lượng tối đa: Lao động');
    expect(meeting).toContain('- Không bỏ phiếu: Chiến sĩ thi đua cơ sở; ');
    expect(meeting).not.toMatch(/Không bỏ phiếu:[^\n]*Lao động tiên tiến;/);
  });

  test('who is equal again waits for the council, and no word says that the first equals were equal in votes', async () => {
    const again = [EQUALS_HEADER, ...Array.from({ length: 13 }, () => ['x', 'x', null])];
    const counting = textOf(planOf(plansOf(snapshotOf(await equalOnScores(again))), 'BienBanKiemPhieu'));
    expect(counting).toContain('Vẫn bằng nhau sau lần 2, chờ Hội đồng quyết định: Thái Hữu Hoạch; Đinh Đức Luyện.');
    expect(counting).not.toContain('bằng phiếu');
  });

  test('comes after the awards that still wait for their first vote, and has a number of its own', async () => {
    const counting = textOf(planOf(plansOf(snapshotOf(await equalOnScores(EQUALS_PAPERS, {}))), 'BienBanKiemPhieu'));
    expect(counting).toContain('4. Kết quả: Chưa có kết quả bỏ phiếu: Chiến sĩ thi đua cơ sở; ');
    expect(counting).toContain('5. Bỏ phiếu lần 2 trong số những người bằng nhau: Lao động tiên tiến');
  });

  test('comes after the votes that were held, and takes the next number', async () => {
    const { 'Phiếu CSTĐCS': papers = [], 'Kiểm phiếu': counts = [] } = await sampleTabs();
    const tabs = await equalOnScores(EQUALS_PAPERS, {});
    const both = { ...tabs, 'Phiếu CSTĐCS': papers, 'Kiểm phiếu': [...counts, ['LĐTT (lần 2)', 13, 13]] };
    const counting = textOf(planOf(plansOf(snapshotOf(both)), 'BienBanKiemPhieu'));
    expect(counting).toMatch(
      /4\. Kết quả bỏ phiếu Chiến sĩ thi đua cơ sở[^]*\n5\. Bỏ phiếu lần 2 trong số những người bằng nhau/,
    );
  });

  test('of which only the names stand ready has no result yet, in both minutes: the meeting does not have it as not voted on', async () => {
    const plans = plansOf(snapshotOf(withoutTab(await equalOnScores([EQUALS_HEADER]), 'Kiểm phiếu')));
    const counting = textOf(planOf(plans, 'BienBanKiemPhieu'));
    expect(counting).toContain(
      '4. Bỏ phiếu lần 2 trong số những người bằng nhau: Lao động tiên tiến\nChưa có kết quả.',
    );
    const meeting = textOf(planOf(plans, 'BienBanHop'));
    expect(meeting).toContain('- Chưa có kết quả bỏ phiếu: Lao động tiên tiến.');
    expect(meeting).not.toMatch(/Không bỏ phiếu:[^\n]*Lao động tiên tiến;/);
    expect(meeting).not.toContain('Bỏ phiếu lần 2');
  });

  test('after votes that only inform is still one among equals, and what was decided of it stands there', async () => {
    const tabs = await equalOnScores(EQUALS_PAPERS);
    const informing = {
      ...withCells(tabs, 'Quyết định của Hội đồng', { A8: 'LĐTT', B8: 'NV013', C8: 'Chọn' }),
      'Phiếu LĐTT': [['NV013', 'NV014'], ...Array.from({ length: 13 }, () => ['x', 'x'])],
      'Kiểm phiếu': [...(tabs['Kiểm phiếu'] ?? []), ['LĐTT', 13, 13]],
    };
    const counting = textOf(planOf(plansOf(snapshotOf(informing)), 'BienBanKiemPhieu'));
    expect(counting).toContain('\nBỏ phiếu lần 2 trong số những người bằng nhau: Lao động tiên tiến\n');
    expect(counting).toContain('Hội đồng quyết định trường hợp bằng nhau: Thái Hữu Hoạch: chọn.');
  });

  test('with others than the equal on its paper is reported in words that are true of scores', async () => {
    const others = [['NV001', 'NV002'], ...Array.from({ length: 13 }, () => ['x', null])];
    const findings = textOf(planOf(plansOf(snapshotOf(await equalOnScores(others))), 'KqKiemTra'));
    expect(findings).toContain('không thuộc diện bằng nhau ở ranh giới');
    expect(findings).toContain('bằng nhau ở ranh giới của LĐTT nhưng không có tên trên phiếu lần 2');
    expect(findings).not.toContain('bằng phiếu');
  });

  test('asked for by the council gets its papers printed where the round prints papers', async () => {
    const printing = withoutTab(
      await equalOnScores(EQUALS_PAPERS, { ...NO_AWARD_VOTED, 'ballot.paper.per-page': '2' }),
      'Phiếu lần 2 LĐTT',
    );
    const plan = plansOf(snapshotOf(printing)).find(({ name }) => name === 'In - Phiếu lần 2 LĐTT');
    expect(plan === undefined ? '' : textOf(plan)).toContain('Thái Hữu Hoạch');
  });
});
