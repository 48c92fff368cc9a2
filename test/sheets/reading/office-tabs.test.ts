/*
 * Tabs of every kind as offices fill them in, beside what the template has: what a secretary wrote is read as it was meant, or told. A vote, a decision or a
 * condition that is passed over in silence is what nobody finds before the papers are signed.
 */
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import type { Finding } from '../../../src/domain/finding';
import type { Round } from '../../../src/domain/round/round';
import {
  ROSTER_HEADER,
  ROUND,
  type Rows,
  type TabOptions,
  percent,
  rosterRow,
  snapshotOf,
  tab,
} from '../../support/workbook';

const AWARDS = awardIndex([
  { id: 'ldtt', short: 'LĐTT', name: 'Lao động tiên tiến' },
  { id: 'cstd-co-so', short: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở' },
  { id: 'cstd-tinh', short: 'CSTĐ tỉnh', name: 'Chiến sĩ thi đua cấp tỉnh' },
  { id: 'gioi-viec-truong', short: 'GVT-ĐVN', name: 'Giỏi việc trường, đảm việc nhà' },
  { id: 'tap-the-ldtt', short: 'TTLĐTT', name: 'Tập thể lao động tiên tiến' },
]);
const NAMES = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi'];
const ROSTER: Rows = [ROSTER_HEADER, ...NAMES.map((name, index) => rosterRow(`NV00${String(index + 1)}`, name))];

function read(tabs: Readonly<Record<string, Rows>>, options: Readonly<Record<string, TabOptions>> = {}) {
  const all = { 'Đợt xét': ROUND, 'Danh sách': ROSTER, ...tabs };
  const made = Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, tab(name, rows, options[name])]));
  const own = readRound(snapshotOf(made), AWARDS, new Set(['tap-the-ldtt']));
  if (!own.ok) throw new Error(own.error.code);
  return own.value;
}

/** Errors and warnings, as `code cell`. */
function told(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, sheet, cell, params }) =>
      [code, cell ?? sheet ?? '', params['what'] ?? params['kind'] ?? params['reason'] ?? ''].join(' ').trim(),
    );
}

describe('votes and decisions are not lost', () => {
  const HEADER = ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'];
  const totals = (rows: Rows) => {
    const { round, findings } = read({ 'Kết quả kiểm phiếu': [HEADER, ...rows] });
    const lines = round.voteTotals.flatMap(({ award, form, rows: own }) =>
      own.map(
        ({ candidateId, yes }) => `${award} ${form} ${candidateId} ${yes.state === 'known' ? String(yes.value) : ''}`,
      ),
    );
    return [lines, told(findings)];
  };

  test('where an award is written once over all its names, whatever signs say so', () => {
    const rows: Rows = [
      ['CSTĐCS', 'NV001', 10, 0, 0, 'Kín'],
      [null, 'NV002', 9, 1, 0, null],
      ['nt', 'NV003', 8, 2, 0, null],
    ];
    expect(totals([...rows, [null, 'Thư ký', null, null, null, null]])).toEqual([
      ['cstd-co-so papers NV001 10', 'cstd-co-so papers NV002 9', 'cstd-co-so papers NV003 8'],
      ['row.award-above A3'],
    ]);
  });

  test('a row of sums is no award, and nothing is by an award that is not known', () => {
    const rows: Rows = [
      ['LĐTX', 'NV001', 10, 0, 0, null],
      [null, 'NV002', 9, 1, 0, null],
      ['Cộng', null, 19, 1, 0, null],
    ];
    expect(totals(rows)).toEqual([[], ['value.unreadable A2 award']]);
    expect(totals([[null, 'NV001', 1, 0, 0, null]])).toEqual([[], []]);
    const unknown: Rows = [
      ['CSTĐCS', 'NV001', 10, 0, 0, null],
      [null, 'NV099', 9, 1, 0, null],
      [null, 'Tổng', 19, 1, 0, null],
    ];
    expect(totals(unknown)[1]).toEqual(['row.award-above A3', 'person.unknown B3']);
  });

  test('decisions of one award below each other, in other words', () => {
    const rows: Rows = [
      ['Danh hiệu thi đua', 'Mã', 'Ý kiến Hội đồng'],
      ['CSTĐCS', 'NV001', 'Được chọn'],
      [null, 'NV002', 'Không chọn.'],
      [null, null, 'Chọn'],
      [null, 'NV003', null],
    ];
    const { round, findings } = read({ 'Quyết định của Hội đồng': rows });
    expect(round.decisions.map(({ candidateId, isChosen }) => [candidateId, isChosen])).toEqual([
      ['NV001', true],
      ['NV002', false],
    ]);
    expect(told(findings)).toEqual(['row.award-above A3']);
  });

  test('papers that came back and of which the workbook has nothing', () => {
    const counts: Rows = [
      ['Danh hiệu', 'Phiếu phát ra', 'Phiếu thu về'],
      ['CSTĐ cơ sở', 10, 10],
      ['CSTĐ tỉnh', 10, 0],
      ['CSTĐCS (lần 2)', 10, 9],
      ['Cộng', 30, 19],
    ];
    expect(told(read({ 'Kiểm phiếu': counts }).findings)).toEqual(['ballot.no-papers C2', 'ballot.no-papers C4']);
    const papers = { 'Phiếu CSTĐCS': [['NV001'], ['x']], 'Phiếu CSTĐCS (lần 2)': [['NV001'], ['x']] };
    expect(told(read({ 'Kiểm phiếu': counts, ...papers }).findings)).toEqual([]);
  });
});

describe('papers of a vote', () => {
  const papers = (rows: Rows, name = 'Phiếu CSTĐCS') => {
    const { round, findings } = read({ [name]: rows });
    const boxes = [...round.ballotBoxes, ...round.secondBallots.boxes];
    return [
      boxes.map(({ award, nominees, ballots }) => [
        award,
        nominees.map(({ id }) => id),
        ballots.map(({ marks, isInvalid }) => (isInvalid ? 'invalid' : marks.join(' '))),
      ]),
      told(findings),
    ];
  };

  test.each<[string, readonly string[]]>([
    ['by code', ['NV001', 'NV002']],
    ['by code and name', ['NV001 – Nguyễn Thị An', 'NV002 – Trần Văn Bình']],
    ['numbered', ['1. NV001 – Nguyễn Thị An', '2. NV002 – Trần Văn Bình']],
    ['by name and code', ['Nguyễn Thị An – NV001', 'Trần Văn Bình (NV002)']],
    ['by name alone', ['Nguyễn Thị An', 'TRẦN VĂN BÌNH']],
  ])('with names %s', (_how, names) => {
    expect(papers([names, ['x', '0']])).toEqual([[['cstd-co-so', ['NV001', 'NV002'], ['yes no']]], []]);
  });

  test('a name that two bear, or that is not the code’s, names nobody for sure', () => {
    const both: Rows = [
      ROSTER_HEADER,
      rosterRow('NV001', 'Lê An'),
      rosterRow('NV002', 'Lê An'),
      rosterRow('NV003', ''),
    ];
    expect(
      told(
        read({
          'Danh sách': both,
          'Phiếu CSTĐCS': [
            ['NV003', 'Lê An', ''],
            ['x', 'x', ''],
          ],
        }).findings,
      ),
    ).toEqual(['person.no-name B4', 'person.unknown B1']);
    expect(papers([['Phiếu bầu (NV001)'], ['NV002'], ['x']])).toEqual([[['cstd-co-so', ['NV002'], ['yes']]], []]);
  });

  test.each(['Phiếu không hợp lệ', 'Hỏng', 'Không hợp lệ'])('spoilt ones are told under %s', (heading) => {
    expect(
      papers([
        ['NV001', heading],
        ['x', null],
        ['x', 'Rách'],
      ]),
    ).toEqual([[['cstd-co-so', ['NV001'], ['yes', 'invalid']]], []]);
  });

  test('a reason that is none makes no paper invalid where it is no text, and is asked about', () => {
    const rows: Rows = [
      ['NV001', 'Không hợp lệ'],
      ['x', 0],
      ['x', false],
      ['x', '-'],
      ['x', 'Hợp lệ'],
      ['x', 'Mờ'],
      ['x'],
    ];
    expect(papers(rows)).toEqual([
      [['cstd-co-so', ['NV001'], ['yes', 'yes', 'yes', 'invalid', 'invalid', 'yes']]],
      ['ballot.reason-unclear Phiếu CSTĐCS'],
    ]);
  });

  test('turned by a quarter they are not counted, and not one mark is told', () => {
    const rows: Rows = [
      ['Người được bầu', 'Phiếu 1', 'Phiếu 2'],
      ['NV001 – Nguyễn Thị An', 'x', '0'],
      ['NV002 – Trần Văn Bình', '0', 'x'],
    ];
    expect(papers(rows)).toEqual([[['cstd-co-so', [], []]], ['value.unreadable Phiếu CSTĐCS ballot-direction']]);
    expect(
      JSON.stringify(
        read({
          'Phiếu CSTĐCS': [
            ['NV001', 'x'],
            ['x', 'x'],
          ],
        }).findings,
      ),
    ).not.toContain('"x"');
  });

  test.each([
    ['Phiếu CSTĐCS (lần 2)', 'cstd-co-so'],
    ['Phiếu CSTĐ cơ sở lần 2', 'cstd-co-so'],
    ['Phiếu Chiến sỹ thi đua cơ sở', 'cstd-co-so'],
    ['Phiếu CSTĐ cấp tỉnh', 'cstd-tinh'],
  ])('on a tab named %s', (name, award) => {
    expect(papers([['NV001'], ['x']], name)).toEqual([[[award, ['NV001'], ['yes']]], []]);
    const { round } = read({ [name]: [['NV001'], ['x']] });
    expect(round.secondBallots.boxes).toHaveLength(name.includes('lần 2') ? 1 : 0);
  });
});

describe('a tab that decides something and cannot be read is an error: its figures would be missed in silence', () => {
  test.each<[string, string, Rows, string]>([
    [
      'papers under another name',
      'Bỏ phiếu',
      [
        ['NV001', 'NV002'],
        ['x', 'x'],
        [null, '0'],
      ],
      'ballots',
    ],
    [
      'scores without maxima',
      'Chấm điểm - Hội đồng chấm',
      [
        ['Mã', 'Tiêu chí 1'],
        ['NV001', 9],
      ],
      'scores',
    ],
    ['scores by their title', 'Bảng 1', [['BẢNG ĐIỂM HỘI ĐỒNG CHẤM'], ['Mã', 'Tiêu chí 1'], ['NV001', 9]], 'scores'],
    [
      'totals without codes',
      'Kết quả kiểm phiếu',
      [
        ['Danh hiệu', 'Họ và tên'],
        ['CSTĐCS', 'Nguyễn Thị An'],
      ],
      'totals',
    ],
    ['counts without a heading', 'Kiểm phiếu (2)', [['CSTĐCS', 10, 10]], 'counts'],
    [
      'decisions in two columns',
      'Quyết định của Hội đồng',
      [
        ['Danh hiệu', 'Mã', 'Chọn'],
        ['CSTĐCS', 'NV001', 'x'],
      ],
      'decisions',
    ],
    [
      'units without codes',
      'Tập thể',
      [
        [null, 'Năm 2022'],
        ['Tên tập thể', 'Hạng'],
        ['Khoa Lý luận', 'HTT'],
      ],
      'collectives',
    ],
    [
      'articles without codes',
      'Bài viết',
      [
        ['Tên bài', 'Người viết'],
        ['Vùng xanh', 'Nguyễn Thị An'],
      ],
      'articles',
    ],
  ])('%s', (_what, name, rows, kind) => {
    expect(told(read({ [name]: rows }).findings)).toEqual([`tab.not-recognised ${name} ${kind}`]);
  });

  test.each<[string, string, Rows]>([
    [
      'that speaks of nobody',
      'Tiêu chí chấm điểm',
      [
        ['Nội dung', 'Điểm'],
        ['Chuyên môn', 20],
      ],
    ],
    ['that is empty', 'Kiểm phiếu', [[]]],
    [
      'with a list of people',
      'Danh bạ',
      [
        ['NV001', 'NV002'],
        ['0912 345 678', '0912 345 679'],
      ],
    ],
    ['with one person and a mark', 'Trực', [['NV001'], ['x']]],
    ['with people and nothing else', 'Trực', [['NV001', 'NV002']]],
    ['with another name', 'Tập thể dục', [['Nguyễn Thị An']]],
  ])('but not one %s', (_what, name, rows) => {
    expect(told(read({ [name]: rows }).findings)).toEqual([]);
  });
});

describe('parameters of the round', () => {
  const round = (...rows: Rows): Round => read({ 'Đợt xét': [...ROUND, ...rows] }).round;

  test.each([
    'cstd-co-so.ceiling.percent',
    'cstd-co-so.ceiling.percent:',
    'Cstd-co-so.ceiling.percent',
    'cstd-co-so. ceiling.percent',
    'cstd‑co–so.ceiling.percent',
    'cstd-co-so.ceiling.percent (%)',
  ])('count however Excel or a hasty hand wrote the key: %s', (key) => {
    expect(round([key, '10']).parameters.map((one) => [one.key, one.text])).toEqual([
      ['cstd-co-so.ceiling.percent', '10'],
    ]);
  });

  test.each([
    ['CSTĐCS.vote.percent', 'cstdcs.vote.percent'],
    ['target.x', 'target.x'],
    ['Target.x', 'target.x'],
    ['Regime:', 'regime'],
    ['council.quorums', 'council.quorums'],
    ['Council.Quorum', 'council.quorum'],
  ])('a label that is put together like a key, %s, is one, known or not', (label, key) => {
    expect(round([label, '1']).parameters.map((one) => one.key)).toEqual([key]);
  });

  test.each(['Điện thoại', 'Website: www.tranphu.edu.vn', 'TP. Hà Tĩnh', 'Target.', 'v.v.'])(
    'other labels are none: %s',
    (label) => {
      expect(round([label, '1']).parameters).toEqual([]);
    },
  );

  test('count in a second pair of columns, too, and so do labels; a value is no label', () => {
    const rows: Rows = [
      ['Chương trình', 'tran-phu-2022', null, 'cstd-co-so.ceiling.percent', '10'],
      ['Năm', '2022', null, 'Số thành viên có mặt', 9],
      ['Kỳ', 'Năm', null, 'Ghi chú', 'Năm'],
      ['Ghi chú', 'Kỳ'],
    ];
    const { round: own, findings } = read({ 'Đợt xét': rows });
    expect(own.parameters).toEqual([
      { key: 'cstd-co-so.ceiling.percent', text: '10', at: { sheet: 'Đợt xét', cell: 'E1' } },
    ]);
    expect(own.present).toMatchObject({ value: 9 });
    expect([own.year, own.period, told(findings)]).toEqual([2022, 'year', []]);
  });
});

describe('the roster', () => {
  const people = (rows: Rows, merges: readonly string[] = [], about: Rows = ROUND) => {
    const { round, findings } = read({ 'Danh sách': rows, 'Đợt xét': about }, { 'Danh sách': { merges: [...merges] } });
    return { people: round.people, told: told(findings).filter((one) => !one.startsWith('column.missing')) };
  };

  test('a name in two cells is one name, under a merged heading or under two', () => {
    const names = (header: readonly string[], merges: readonly string[]) =>
      people(
        [
          ['Mã', ...header, 'Xếp loại', 'Kỷ luật'],
          ['NV001', 'Nguyễn Thị', 'An', 'HTT', null],
          ['NV002', 'Lê', null, 'HTT', null],
          ['NV003', 'Hồ Văn Ba', '1980', 'HTT', null],
        ],
        merges,
      ).people.map(({ name }) => name);
    expect(names(['Họ và tên', ''], ['B1:C1'])).toEqual(['Nguyễn Thị An', 'Lê', 'Hồ Văn Ba']);
    expect(names(['Họ đệm', 'Tên'], [])).toEqual(['Nguyễn Thị An', 'Lê', 'Hồ Văn Ba']);
    expect(names(['Họ và tên', 'Tên'], [])).toEqual(['Nguyễn Thị', 'Lê', 'Hồ Văn Ba']);
  });

  test('two ratings under one heading are asked about: which of them counts would be a guess', () => {
    const rows = (second: string): Rows => [
      ['Mã', 'Họ và tên', 'Xếp loại', null, 'Kỷ luật'],
      [null, null, 'Đảng viên', 'Viên chức', null],
      ['NV001', 'Nguyễn Thị An', 'HTT', second, null],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'];
    expect(people(rows('HT'), merges).told).toEqual(['column.unclear C1 repeated']);
  });

  test('registrations with a column for each award', () => {
    const rows: Rows = [
      ['Mã', 'Họ và tên', 'Xếp loại', 'Đăng ký danh hiệu', null, null],
      [null, null, null, 'LĐTT', 'CSTĐ cơ sở', 'Khác'],
      ['NV001', 'Nguyễn Thị An', 'HTT', 'x', 'x', null],
      ['NV002', 'Trần Văn Bình', 'HTT', 'x', null, null],
      ['NV003', 'Lê Thị Chi', 'HTT', null, null, null],
      ['NV004', 'Lê Văn Dũng', 'HTT', 'x', 'rồi', null],
    ];
    const own = people(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1']);
    expect(
      own.people.map(({ registered }) => (registered.state === 'known' ? registered.value : registered.state)),
    ).toEqual([
      { awards: ['ldtt', 'cstd-co-so'], hasUnknown: false },
      { awards: ['ldtt'], hasUnknown: false },
      'empty',
      { awards: ['ldtt'], hasUnknown: true },
    ]);
    expect(own.told).toEqual(['value.unreadable E6 registered']);
  });

  test.each<[string, readonly string[], number]>([
    ['Giỏi việc trường, đảm việc nhà', ['gioi-viec-truong'], 0],
    ['LĐTT, Giỏi việc trường, đảm việc nhà', ['ldtt', 'gioi-viec-truong'], 0],
    ['LĐTT + CSTĐ cơ sở', ['ldtt', 'cstd-co-so'], 0],
    ['LĐTT và CSTĐ CS', ['ldtt', 'cstd-co-so'], 0],
    ['LĐTT\nCSTĐ tỉnh', ['ldtt', 'cstd-tinh'], 0],
    ['- LĐTT; 2. Chiến sỹ thi đua cơ sở.', ['ldtt', 'cstd-co-so'], 0],
    ['LĐTT/CSTĐX', ['ldtt'], 1],
    ['LĐTT CSTĐX', [], 1],
    [';', [], 0],
  ])('the registration %j is %j, and %d words are no award', (typed, awards, unknown) => {
    const row = rosterRow('NV001', 'Nguyễn Thị An', { 'Đăng ký danh hiệu': typed });
    const own = people([ROSTER_HEADER, row]);
    expect(own.people[0]?.registered).toMatchObject({ value: { awards, hasUnknown: unknown > 0 } });
    expect(own.told).toHaveLength(unknown);
  });

  test.each<[string, unknown, string]>([
    ['Kỷ luật', 'Không có', 'empty'],
    ['Kỷ luật', 'Không bị kỷ luật', 'empty'],
    ['Kỷ luật', 0, 'empty'],
    ['Kỷ luật', 'Bị khiển trách', 'khien-trach'],
    ['Kỷ luật', 'Kỷ luật cảnh cáo (QĐ 12/QĐ-TCT)', 'canh-cao'],
    ['Kỷ luật', 'Nhắc nhở', 'unreadable'],
    ['Xếp loại', 'HT tốt NV', 'HTT'],
    ['Xếp loại', 'Hoàn thành XS nhiệm vụ', 'HTXS'],
    ['Xếp loại', 'Tốt', 'unreadable'],
    ['Cấp sáng kiến', 'Cấp tỉnh (QĐ 12)', 'tinh'],
    ['Cấp sáng kiến', '01 SK cấp cơ sở', 'co-so'],
    ['Cấp sáng kiến', 'Đề tài cấp tỉnh', 'tinh'],
    ['Cấp sáng kiến', 'Tỉnh; Cơ sở', 'tinh'],
    ['Cấp sáng kiến', 'Cấp trường', 'co-so'],
    ['Cấp sáng kiến', 'Tỉnh; Huyện', 'unreadable'],
    ['Cấp sáng kiến', ';', 'unreadable'],
    ['Số tháng công tác', '12 tháng', '1200'],
    ['Nhóm', 'Cán bộ quản lý', 'leader'],
  ])('under %s the words %j are %s', (heading, typed, value) => {
    const row = rosterRow('NV001', 'Nguyễn Thị An', { [heading]: typed as string });
    const [one] = people([ROSTER_HEADER, row]).people;
    const fields: Readonly<Record<string, unknown>> = {
      'Kỷ luật': one?.discipline,
      'Xếp loại': one?.rating,
      'Cấp sáng kiến': one?.initiative,
      'Số tháng công tác': one?.months,
      Nhóm: one?.group,
    };
    const field = fields[heading] as { readonly state: string; readonly value?: unknown } | undefined;
    expect(field?.state === 'known' ? String(field.value) : field?.state).toBe(value);
  });

  describe('a note in brackets that takes back or puts off what it follows is asked about: else a refused initiative or title makes somebody eligible', () => {
    const ask = (heading: string, typed: string, about: Rows = ROUND) =>
      people([ROSTER_HEADER, rosterRow('NV001', 'Nguyễn Thị An', { [heading]: typed })], [], about).told;

    test.each([
      ['Cấp sáng kiến', 'Tỉnh (không đạt)'],
      ['Cấp sáng kiến', 'Cơ sở (đang chờ công nhận)'],
      ['Cấp sáng kiến', 'Tỉnh (chưa có QĐ)'],
      ['Cấp sáng kiến', 'Cơ sở (không công nhận)'],
      ['Cấp sáng kiến', 'Cơ sở; Tỉnh (dự kiến)'],
      ['Cấp sáng kiến', 'Tỉnh (khong dat)'],
      ['Cấp sáng kiến', 'Tỉnh (Huỷ)'],
      ['Cấp sáng kiến', 'Tỉnh (loại)'],
      ['Cấp sáng kiến', 'Tỉnh (?)'],
      ['Cấp sáng kiến', 'Tỉnh (đạt/không)'],
      ['Cấp sáng kiến', 'Tỉnh (chưa)'.normalize('NFD')],
      ['Cấp sáng kiến', 'Tỉnh (năm 2021)'],
      ['Cấp sáng kiến', 'Tỉnh (2020-2021)'],
      ['Năm đạt CSTĐCS', '2019; 2020; 2021 (không đạt)'],
      ['Năm đạt CSTĐCS', '2020 (không), 2021'],
      ['Năm đạt CSTĐ tỉnh', '2021 (rút)'],
      ['Kỷ luật', 'Khiển trách (chưa có QĐ)'],
      ['Xếp loại', 'HTT (dự kiến)'],
      ['Giảng viên', 'x (không)'],
      ['Đăng ký danh hiệu', 'CSTĐCS (rút)'],
    ])('%s: %s', (heading, typed) => {
      expect(ask(heading, typed)).toEqual([expect.stringMatching(/^value\.unreadable [A-Z]+2 /)]);
    });

    test.each([
      ['Cấp sáng kiến', 'Tỉnh (loại A)'],
      ['Cấp sáng kiến', 'Cơ sở (Đảng ủy công nhận)'],
      ['Cấp sáng kiến', 'Tỉnh (năm 2022)'],
      ['Cấp sáng kiến', 'Tỉnh (QĐ năm 2021)'],
      ['Năm đạt CSTĐCS', '2020 (QĐ 12); 2021 (QĐ 33/QĐ-TCT)'],
      ['Kỷ luật', 'Khiển trách (QĐ 12)'],
    ])('other notes are none of the reader’s business, %s: %s', (heading, typed) => {
      expect(ask(heading, typed)).toEqual([]);
    });

    test('a row without a code is somebody’s whatever the note: else who was left without a code is missed', () => {
      const rows: Rows = [
        ['Mã', 'Họ và tên', 'Xếp loại', 'Cấp sáng kiến', 'Kỷ luật'],
        ['NV001', 'Nguyễn Thị An', 'HTT', null, null],
        [null, 'Trần Văn Bình', null, 'Tỉnh (không đạt)', null],
      ];
      expect(people(rows).told).toEqual(['person.no-code A3']);
    });

    test('in a round of a school year both its years are its own', () => {
      const about: Rows = ROUND.map(([label, value]) => [
        label ?? null,
        label === 'Năm' ? '2021-2022' : (value ?? null),
      ]);
      const told = ['Tỉnh (năm 2021)', 'Tỉnh (2021-2022)', 'Tỉnh (2020)'].map((typed) =>
        ask('Cấp sáng kiến', typed, about),
      );
      expect(told).toEqual([[], [], ['value.unreadable L2 initiative']]);
    });
  });

  test('the unit of those below a heading, of whom no column tells it, and one that is said again by signs', () => {
    const headed: Rows = [
      ['Mã', 'Họ và tên', 'Xếp loại', 'Kỷ luật'],
      ['NV000', 'Phạm Văn Ân', 'HTT', null],
      ['I', 'Khoa Lý luận (2 người)', null, null],
      ['NV001', 'Nguyễn Thị An', 'HTT', null],
      [null, 'Cộng Khoa Lý luận', 1, null],
      ['II. Phòng Đào tạo', null, null, null],
      ['NV002', 'Trần Văn Bình', 'HTT', null],
    ];
    const own = people(headed, ['A6:D6']);
    expect(own.people.map(({ id, unit }) => [id, unit])).toEqual([
      ['NV000', ''],
      ['NV001', 'Khoa Lý luận'],
      ['NV002', 'Phòng Đào tạo'],
    ]);
    expect(own.told).toEqual([]);
    const again = people([
      ['Mã', 'Họ và tên', 'Đơn vị', 'Xếp loại', 'Kỷ luật'],
      ['NV001', 'Nguyễn Thị An', 'Khoa Lý luận', 'HTT', null],
      ['NV002', 'Trần Văn Bình', '"', 'HTT', null],
      ['NV003', 'Lê Thị Chi', 'nt', 'HTT', null],
    ]);
    expect(again.people.map(({ unit }) => unit)).toEqual(['Khoa Lý luận', 'Khoa Lý luận', 'Khoa Lý luận']);
  });

  test('years from one to another are all meant, but for two in a row, which may be one school year', () => {
    const years = (typed: string, about: Rows = ROUND) =>
      people([ROSTER_HEADER, rosterRow('NV001', 'Nguyễn Thị An', { 'Năm đạt CSTĐCS': typed })], [], about);
    expect(years('2019-2021').people[0]?.cstdCoSoYears).toMatchObject({ value: [2019, 2020, 2021] });
    expect(years('2020-2021').told).toEqual(['value.unreadable N2 cstdCoSoYears']);
    const school: Rows = ROUND.map((row) => (row[0] === 'Năm' ? ['Năm', 'Năm học 2021-2022'] : row));
    expect(years('2020-2021', school).people[0]?.cstdCoSoYears).toMatchObject({ value: [2021] });
  });
});

test('an initiative that was not recognised has no level, whatever level was asked for', () => {
  const rows: Rows = [
    ['Mã', 'Tên sáng kiến', 'Tình trạng', 'Cấp công nhận'],
    ['NV001', 'Kho bài giảng', 'Không công nhận', 'Tỉnh'],
    ['NV002', 'Sổ điện tử', 'Đã công nhận', 'Tỉnh'],
    ['NV003', 'Phòng đọc', 'Không công nhận', null],
  ];
  expect(read({ 'Sáng kiến': rows }).round.initiatives.map(({ level }) => level.state)).toEqual([
    'empty',
    'known',
    'empty',
  ]);
});

test('units under another heading', () => {
  const rows: Rows = [
    ['Mã', 'Tên đơn vị', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K01', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
  ];
  expect(read({ 'Tập thể': rows }).round.collectives.map(({ name }) => name)).toEqual(['Khoa Lý luận']);
});

test('V in the list of those present may mean absent: it is asked about', () => {
  const rows: Rows = [
    ['Họ và tên', 'Mã', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
    ['Nguyễn Thị An', 'NV001', 'Chủ tịch', 'x', null],
    ['Trần Văn Bình', 'NV002', 'Ủy viên', 'V', null],
    ['Lê Thị Chi', 'NV003', 'Ủy viên', 'Vắng có phép', null],
  ];
  expect(told(read({ 'Hội đồng': rows }).findings)).toEqual(['value.unreadable D3 presence']);
});

test('a percent cell is as it shows', () => {
  expect(read({ 'Đợt xét': [...ROUND, ['cstd-co-so.vote.percent', percent(0.7)]] }).round.parameters).toMatchObject([
    { text: '70' },
  ]);
});
