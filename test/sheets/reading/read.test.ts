import { awardIndex, readRound, readRoundInSteps, type ReadRound } from '../../../src/sheets/reading/read';
import type { TabSnapshot } from '../../../src/workbook/port';
import { ROSTER, ROSTER_HEADER, ROUND, rosterRow, snapshotOf, tab, type Rows } from '../../support/workbook';

const AWARDS = awardIndex([
  { id: 'ldtt', short: 'LĐTT', name: 'Lao động tiên tiến' },
  { id: 'cstd-co-so', short: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở' },
  { id: 'tap-the-ldtt', short: 'TTLĐTT', name: 'Tập thể lao động tiên tiến' },
]);
const UNIT_AWARDS = new Set(['tap-the-ldtt']);

type Tabs = Readonly<Record<string, Rows | TabSnapshot>>;

function result(tabs: Tabs) {
  return readRound(snapshotOf(tabs), AWARDS, UNIT_AWARDS);
}

function read(tabs: Tabs): ReadRound {
  const own = result({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...tabs });
  if (!own.ok) throw new Error(own.error.code);
  return own.value;
}

test('awards are known by id, short name and full name', () => {
  expect(['cstd-co-so', 'cstđcs', 'chien si thi dua co so'].map((word) => AWARDS.get(word.replace('đ', 'd')))).toEqual([
    'cstd-co-so',
    'cstd-co-so',
    'cstd-co-so',
  ]);
});

test('a whole workbook is read into one round', () => {
  const { round, tabs, findings } = read({
    'Tập thể': [
      ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
      ['K01', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
    ],
    'Tự chấm': [
      ['Mã', 'Họ và tên', 'Tư tưởng'],
      [null, 'Điểm tối đa', 10],
      ['NV001', 'An', 9],
    ],
    'Phiếu CSTĐCS': [
      ['NV001', 'NV002'],
      ['x', '0'],
    ],
    'Phiếu TTLĐTT': [['K01 – Khoa Lý luận'], ['x']],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 1, 1],
    ],
    'Quyết định của Hội đồng': [
      ['Danh hiệu', 'Mã', 'Quyết định'],
      ['CSTĐCS', 'nv002', 'Chọn'],
      ['TTLĐTT', 'k01', 'Chọn'],
    ],
    'Ghi chú': [['x']],
    'KQ - Điểm': [['x']],
  });
  expect(tabs).toMatchObject([
    { name: 'Đợt xét', meaning: 'round', detail: null },
    { name: 'Danh sách', meaning: 'roster', detail: null },
    { name: 'Tập thể', meaning: 'collectives', detail: null },
    { name: 'Tự chấm', meaning: 'scores', detail: 'self' },
    { name: 'Phiếu CSTĐCS', meaning: 'ballots', detail: 'cstd-co-so' },
    { name: 'Phiếu TTLĐTT', meaning: 'ballots', detail: 'tap-the-ldtt' },
    { name: 'Kiểm phiếu', meaning: 'counts', detail: null },
    { name: 'Quyết định của Hội đồng', meaning: 'decisions', detail: null },
    { name: 'Ghi chú', meaning: 'not-used', detail: null },
    { name: 'KQ - Điểm', meaning: 'own', detail: null },
  ]);
  expect(round).toMatchObject({
    sheet: 'Đợt xét',
    campaign: 'tran-phu-2022',
    year: 2022,
    isSchoolYear: false,
    period: 'year',
    meetingDate: { state: 'absent' },
    people: [{ id: 'NV001' }, { id: 'NV002' }],
    collectives: [{ id: 'K01', memberIds: ['NV001', 'NV002'] }],
    scoreSheets: [{ rater: 'self', rows: [{ personId: 'NV001' }] }],
    ballotBoxes: [{ award: 'cstd-co-so' }, { award: 'tap-the-ldtt', nominees: [{ id: 'K01' }] }],
    ballotCounts: [{ award: 'cstd-co-so' }],
    decisions: [{ candidateId: 'NV002' }, { candidateId: 'K01' }],
  });
  expect(findings.map(({ code, sheet, subject }) => [code, sheet, subject])).toEqual([
    ['tab.not-used', 'Ghi chú', null],
  ]);
});

test.each<readonly [string, Rows, number]>([
  ['without a maximum or a person was not used', [[null, 'Điểm tối đa', null]], 0],
  ['with a maximum is there to score by', [[null, 'Điểm tối đa', 10]], 1],
  [
    'with scores but without a maximum is not passed over',
    [
      [null, 'Điểm tối đa', null],
      ['NV001', 'An', 9],
    ],
    1,
  ],
])('a scoring tab %s', (_, rows, count) => {
  const { round } = read({ 'Tự chấm': [['Mã', 'Họ và tên', 'Tiêu chí 1'], ...rows] });
  expect(round.scoreSheets).toHaveLength(count);
});

test('the council’s tab is read; a form that nobody has filled in is no council, and a second one that is filled in is pointed out', () => {
  const header = ['Họ và tên', 'Mã', 'Chức danh', 'Có mặt', 'Kiểm phiếu'];
  const lists: Rows = [['Cột', 'Giá trị', 'Nghĩa là']];
  const empty = read({ 'Hội đồng': [header], 'Danh mục': lists });
  expect([empty.round.council, empty.findings]).toEqual([null, []]);
  const filled = read({
    Mẫu: [header],
    'Hội đồng': [header, ['Nguyễn Văn Một', null, 'Chủ tịch', 'x']],
    'Hội đồng cũ': [header, ['Lê Văn Hai', null, null, 'x']],
  });
  expect(filled.round.council).toMatchObject({ sheet: 'Hội đồng', members: [{ name: 'Nguyễn Văn Một' }] });
  expect(filled.findings.map(({ code, sheet }) => [code, sheet])).toEqual([['tab.not-used', 'Hội đồng cũ']]);
});

test('the tabs may come in any order, and a rater may have several', () => {
  const scores = (code: string): Rows => [
    ['Mã', 'Họ và tên', 'Tư tưởng'],
    [null, 'Điểm tối đa', 10],
    [code, null, 9],
  ];
  const own = result({
    'Khoa chấm': scores('NV001'),
    'Phòng chấm': scores('NV002'),
    'Hội đồng chấm': scores('NV001'),
    'Khoa chấm (2)': scores('NV001'),
    'Danh sách': ROSTER,
    'Đợt xét': ROUND,
  });
  if (!own.ok) throw new Error(own.error.code);
  expect(own.value.round.scoreSheets.map(({ rater, rows }) => [rater, rows.length])).toEqual([
    ['unit', 1],
    ['unit', 1],
    ['council', 1],
    ['unit', 0],
  ]);
  expect(own.value.findings).toMatchObject([{ code: 'person.duplicate', sheet: 'Khoa chấm (2)', subject: 'NV001' }]);
});

test('old encodings are read in every tab that is used, and no paper is pointed at', () => {
  const old = (row: number, column: number, text: string) => ({ row, column, runs: [{ text, font: '.VnTime' }] });
  const stored = 'NguyÔn V¨n Hïng';
  const { round, findings } = read({
    'Phiếu CSTĐCS': tab('Phiếu CSTĐCS', [['NV001'], ['§ång ý'], ['x']], { oldFontCells: [old(1, 0, '§ång ý')] }),
    'Phiếu TTLĐTT': tab('Phiếu TTLĐTT', [[stored], ['§ång ý']], { oldFontCells: [old(0, 0, stored)] }),
    'Ghi chú': tab('Ghi chú', [[stored]], { oldFontCells: [old(0, 0, stored)] }),
    'KQ - Điểm': tab('KQ - Điểm', [[stored]], { oldFontCells: [old(0, 0, stored)] }),
    'Kiểm phiếu': tab('Kiểm phiếu', [['Danh hiệu', 'Phát ra', 'Thu về', stored]], {
      oldFontCells: [old(0, 3, stored)],
    }),
  });
  expect(round.ballotBoxes[0]?.ballots.map(({ marks }) => marks)).toEqual([['yes'], ['yes']]);
  expect(
    findings.filter(({ code }) => code === 'text.legacy-encoding').map(({ sheet, cell }) => [sheet, cell]),
  ).toEqual([
    ['Phiếu CSTĐCS', null],
    ['Phiếu TTLĐTT', null],
    ['Kiểm phiếu', 'D1'],
  ]);
});

test('a tab may carry several raters side by side', () => {
  const own = result({
    'Tổng hợp điểm': [
      ['Mã', 'Họ và tên', 'Tư tưởng', null],
      [null, null, 'Tự chấm', 'Hội đồng chấm'],
      [null, 'Điểm tối đa', 10, 10],
      ['NV001', null, 9, 8],
    ],
    'Danh sách': ROSTER,
    'Đợt xét': ROUND,
  });
  if (!own.ok) throw new Error(own.error.code);
  expect(own.value.tabs[0]).toMatchObject({ name: 'Tổng hợp điểm', meaning: 'scores', detail: null });
  expect(own.value.round.scoreSheets.map(({ rater, rows }) => [rater, rows.length])).toEqual([
    ['self', 1],
    ['council', 1],
  ]);
});

test('forms, one a person, stand beside tabs of many; a second score of one rater is reported', () => {
  const form: Rows = [
    ['Mã: NV001'],
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Hội đồng chấm'],
    [1, 'Tư tưởng', 10, 9, 8],
  ];
  const own = result({
    'Hội đồng chấm': [
      ['Mã', 'Họ và tên', 'Tư tưởng'],
      [null, 'Điểm tối đa', 10],
      ['NV001', null, 9],
    ],
    'NV001 An': form,
    'Danh sách': ROSTER,
    'Đợt xét': ROUND,
  });
  if (!own.ok) throw new Error(own.error.code);
  expect(own.value.tabs.map(({ meaning }) => meaning)).toEqual(['scores', 'score-forms', 'roster', 'round']);
  expect(own.value.round.scoreSheets.map(({ rater, layout }) => [rater, layout])).toEqual([
    ['council', 'matrix'],
    ['self', 'form'],
  ]);
  expect(own.value.findings).toMatchObject([{ code: 'person.duplicate', sheet: 'NV001 An', subject: 'NV001' }]);
});

test.each<[string, Tabs, unknown]>([
  ['no roster', { 'Đợt xét': ROUND }, { code: 'workbook.no-roster', params: {} }],
  ['an empty workbook', {}, { code: 'workbook.no-roster', params: {} }],
  ['no round', { 'Danh sách': ROSTER }, { code: 'workbook.no-round', params: {} }],
  [
    'nobody in the roster',
    { 'Đợt xét': ROUND, 'Danh sách': [ROSTER_HEADER, rosterRow('Ví dụ', 'Nguyễn Văn A')] },
    { code: 'workbook.nobody', params: { sheet: 'Danh sách' } },
  ],
  [
    'two rosters',
    { 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Danh sách 2': ROSTER },
    { code: 'workbook.tab-twice', params: { meaning: 'roster', award: '', sheets: 'Danh sách; Danh sách 2' } },
  ],
  [
    'two rounds, one hidden',
    { 'Đợt xét': ROUND, 'Danh sách': ROSTER, Cũ: tab('Cũ', ROUND, { visibility: 'hidden' }) },
    { code: 'workbook.tab-twice', params: { meaning: 'round', award: '', sheets: 'Đợt xét; Cũ' } },
  ],
  [
    "two tabs of one award's ballots",
    { 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Phiếu LĐTT': [], 'Phiếu CSTĐCS': [], 'PHIẾU Chiến sĩ thi đua cơ sở': [] },
    {
      code: 'workbook.tab-twice',
      params: { meaning: 'ballots', award: 'cstd-co-so', sheets: 'Phiếu CSTĐCS; PHIẾU Chiến sĩ thi đua cơ sở' },
    },
  ],
  [
    'no year',
    {
      'Đợt xét': [
        ['Chương trình', 'x'],
        ['Kỳ', 'Năm'],
        ['Địa danh', 'x'],
      ],
      'Danh sách': ROSTER,
    },
    { code: 'workbook.no-year', params: { sheet: 'Đợt xét', cell: '' } },
  ],
  [
    'a year that cannot be read',
    {
      'Đợt xét': [
        ['Chương trình', 'x'],
        ['Năm', 'nay'],
        ['Kỳ', 'Năm'],
      ],
      'Danh sách': ROSTER,
    },
    { code: 'workbook.no-year', params: { sheet: 'Đợt xét', cell: 'B2' } },
  ],
])('a workbook is no round: %s', (_what, tabs, error) => {
  expect(result(tabs)).toEqual({ ok: false, error });
});

test('two ballot tabs of awards that nobody knows are each reported, and are not one tab twice', () => {
  const { round, findings } = read({ 'Phiếu khen': [['NV001']], 'Phiếu lạ': [['NV001']] });
  expect(round.ballotBoxes).toEqual([]);
  expect(findings.map(({ code, sheet, params }) => [code, sheet, params['what']])).toEqual([
    ['value.unreadable', 'Phiếu khen', 'award'],
    ['value.unreadable', 'Phiếu lạ', 'award'],
  ]);
});

const TOTALS: Rows = [
  ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến'],
  ['CSTĐCS', 'NV001', 3, 1, 0],
];

test('totals stand in for a ballot tab, also beside a form for it that nobody has filled in', () => {
  const { round, tabs, findings } = read({ 'Kết quả kiểm phiếu': TOTALS, 'Phiếu CSTĐCS': [['Không hợp lệ']] });
  expect(round.voteTotals).toMatchObject([{ award: 'cstd-co-so', rows: [{ candidateId: 'NV001' }] }]);
  expect(round.ballotBoxes).toEqual([]);
  expect(tabs.slice(2).map(({ meaning }) => meaning)).toEqual(['totals', 'ballots']);
  expect(findings).toEqual([]);
});

test('second ballots are read apart from the first, with their own counts', () => {
  const { round, tabs, findings } = read({
    'Phiếu CSTĐCS': [
      ['NV001', 'NV002'],
      ['x', 'x'],
    ],
    'Phiếu lần 2 CSTĐCS': [
      ['NV001', 'NV002'],
      ['x', '0'],
    ],
    'Phiếu lần 2 khen': [['NV001'], ['x']],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 1, 1],
      ['CSTĐCS (lần 2)', 2, 1],
    ],
  });
  expect(round.ballotBoxes.map(({ sheet }) => sheet)).toEqual(['Phiếu CSTĐCS']);
  expect(round.secondBallots).toMatchObject({
    boxes: [{ award: 'cstd-co-so', sheet: 'Phiếu lần 2 CSTĐCS' }],
    totals: [],
    counts: [{ award: 'cstd-co-so', issued: { value: 2 } }],
  });
  expect(tabs[3]).toMatchObject({ name: 'Phiếu lần 2 CSTĐCS', meaning: 'second-ballots', detail: 'cstd-co-so' });
  expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual([['value.unreadable', 'Phiếu lần 2 khen']]);
});

test.each<[string, Tabs, string]>([
  [
    'papers and totals of one award',
    { 'Phiếu CSTĐCS': [['NV001'], ['x']], 'Kết quả kiểm phiếu': TOTALS },
    'Phiếu CSTĐCS; Kết quả kiểm phiếu',
  ],
  ['totals in two tabs', { 'Kết quả 1': TOTALS, 'Kết quả 2': TOTALS }, 'Kết quả 1; Kết quả 2'],
  [
    'two second ballots',
    { 'Phiếu lần 2 CSTĐCS': [['NV001']], 'Phiếu lần 2 cstđcs ': [['NV001']] },
    'Phiếu lần 2 CSTĐCS; Phiếu lần 2 cstđcs ',
  ],
])('%s: which of them counts would be a guess', (_what, tabs, sheets) => {
  expect(result({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...tabs })).toEqual({
    ok: false,
    error: { code: 'workbook.tab-twice', params: { meaning: 'ballots', award: 'cstd-co-so', sheets } },
  });
});

test.each(['Phiếu CSTĐCS', 'Phiếu lần 2 CSTĐCS'])(
  'of old letters in “%s” those in the header are told at their cell, those of the papers at none',
  (name) => {
    const old = (row: number, column: number, text: string) => ({ row, column, runs: [{ text, font: '.VnTime' }] });
    const [heading, mark] = ['NV002 – TrÇn V¨n B×nh', '§ång ý'];
    const rows: Rows = [['NV001', heading], ['x', mark], [mark]];
    const oldFontCells = [old(0, 1, heading), old(1, 1, mark), old(2, 0, mark)];
    const { findings } = read({ [name]: tab(name, rows, { oldFontCells }) });
    expect(
      findings.filter(({ code }) => code === 'text.legacy-encoding').map(({ sheet, cell }) => [sheet, cell]),
    ).toEqual([
      [name, 'B1'],
      [name, null],
    ]);
  },
);

test.each([
  ['first', 'Phiếu CSTĐCS', 'Phiếu Chiến sĩ thi đua cơ sở'],
  ['second', 'Phiếu lần 2 CSTĐCS', 'Phiếu lần 2 Chiến sĩ thi đua cơ sở'],
])(
  'two tabs of %s ballots of one award are refused before anything is read, also where one is an empty form',
  (...names) => {
    const [, filled, empty] = names;
    const tabs = { [filled]: [['NV001'], ['x']], [empty]: [['Không hợp lệ']] };
    expect(result({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...tabs })).toEqual({
      ok: false,
      error: {
        code: 'workbook.tab-twice',
        params: { meaning: 'ballots', award: 'cstd-co-so', sheets: `${filled}; ${empty}` },
      },
    });
  },
);

test('what cannot be read in the tabs that only some campaigns need is reported', () => {
  const { round, findings } = read({
    'Bài viết': [
      ['Mã', 'Tên bài'],
      ['NV404', 'Bài của ai đó'],
      ['NV001', 'Bài của An'],
    ],
  });
  expect(round.articles.map(({ personId, title }) => [personId, title])).toEqual([['NV001', 'Bài của An']]);
  expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([['person.unknown', 'Bài viết', 'A2']]);
});

test('how many tabs are recognised is told tab by tab, once more only where a statute in force has words of its own', () => {
  const told = (words: Rows) => {
    const statute: Rows = [['Tham số', 'Giá trị', 'Căn cứ'], ['Tên quy chế', 'Quy chế', null], ...words];
    const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Quy chế': statute });
    const steps = readRoundInSteps(snapshot, AWARDS, UNIT_AWARDS);
    const progress: unknown[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next())
      if (step.value !== null) progress.push(step.value);
    return progress;
  };
  const once = [1, 2, 3].map((done) => ({ doing: 'recognising', done, of: 3 }));
  expect(told([])).toEqual(once);
  expect(told([['Chữ không có điểm', 'nghỉ ốm', 'Điều 6']])).toEqual([...once, ...once]);
});

test('a scoring tab of nobody in particular is reported, and not counted for anybody', () => {
  const { round, findings } = read({
    'Bảng 1': [
      ['Mã', 'Họ và tên', 'Tư tưởng'],
      [null, 'Điểm tối đa', 10],
      ['NV001', 'An', 9],
    ],
  });
  expect(round.scoreSheets).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'value.unreadable', sheet: 'Bảng 1', cell: null, params: { what: 'rater', value: 'Bảng 1' } },
  ]);
});

test('a ballot form on which nobody has written yet is no vote', () => {
  const { round, findings } = read({ 'Phiếu CSTĐCS': [['Không hợp lệ']] });
  expect(round.ballotBoxes).toEqual([]);
  expect(findings).toEqual([]);
});

test.each<[string, Rows, string | null]>([
  [
    'no label',
    [
      ['Chương trình', 'x'],
      ['Năm', 2022],
    ],
    null,
  ],
  [
    'nothing beside it',
    [
      ['Chương trình', 'x'],
      ['Năm', 2022],
      ['Kỳ', null],
    ],
    'B3',
  ],
])('a period that is not set is asked for: %s', (_what, rows, cell) => {
  const { round, findings } = read({ 'Đợt xét': rows });
  expect(round.period).toBeNull();
  expect(findings).toMatchObject([{ code: 'round.missing', sheet: 'Đợt xét', cell, params: { label: 'period' } }]);
});

test('a period that cannot be read is reported once', () => {
  const { round, findings } = read({
    'Đợt xét': [
      ['Chương trình', 'x'],
      ['Năm', 2022],
      ['Kỳ', 'lâu'],
    ],
  });
  expect(round.period).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['value.unreadable']);
});

test('a decision about somebody who is nowhere is told with the code as it was typed', () => {
  const { round, findings } = read({
    'Quyết định': [
      ['Danh hiệu', 'Mã', 'Quyết định'],
      ['LĐTT', 'nv404', 'Chọn'],
    ],
  });
  expect(round.decisions).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'decision.not-applicable', subject: 'nv404', params: { reason: 'unknown' } },
  ]);
});

test('where a person and a unit have one code, a decision is about the person', () => {
  const { round } = read({
    'Tập thể': [
      ['Mã', 'Tên tập thể'],
      ['nv001', 'Khoa Lý luận'],
    ],
    'Quyết định': [
      ['Danh hiệu', 'Mã', 'Quyết định'],
      ['LĐTT', 'Nv001', 'Chọn'],
    ],
  });
  expect(round.decisions).toMatchObject([{ candidateId: 'NV001' }]);
});

test('people below a heading of the roster belong to the unit of that name: its shares would be counted over nobody', () => {
  const { round, findings } = read({
    'Danh sách': [
      ['Mã', 'Họ và tên', 'Xếp loại', 'Kỷ luật'],
      ['I. TỔ TOÁN'],
      ['NV001', 'Nguyễn Thị An', 'HTT', null],
      ['II. LÝ - HÓA'],
      ['NV002', 'Trần Văn Bình', 'HTT', null],
    ],
    'Tập thể': [
      ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
      ['T01', 'Tổ Toán', 'HTT', 'TTLĐTT'],
      ['T02', 'Lý - Hóa', 'HTT', 'TTLĐTT'],
    ],
  });
  expect(round.collectives.map(({ memberIds }) => memberIds)).toEqual([['NV001'], ['NV002']]);
  expect(findings.filter(({ code }) => code !== 'column.missing')).toEqual([]);
});
