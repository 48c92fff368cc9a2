/** What the secretary says in `Cách đọc` of tabs and columns goes before their words, and what says nothing is told. */
import { readCorrections, unusedCorrections } from '../../../src/sheets/reading/corrections-tab';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { ROSTER, ROUND, snapshotOf, tab, type Rows } from '../../support/workbook';

const HEADER = ['Trang tính', 'Cột', 'Là'];
const SCORES: Rows = [
  ['Mã', 'Họ và tên', 'A', 'Cộng dồn', 'Điểm vui', 'Tổng điểm'],
  [null, 'Điểm tối đa', 10, 20, 5, 10],
  ['NV001', 'Nguyễn Thị An', 9, 8, 1, 10],
];

function read(said: Rows, tabs: Readonly<Record<string, Rows>> = { 'Hội đồng chấm': SCORES }) {
  const result = readRound(
    snapshotOf({
      'Đợt xét': ROUND,
      'Danh sách': ROSTER,
      'Cách đọc': [['CÁCH ĐỌC'], HEADER, ...said],
      'KQ - Cách đọc': tab('KQ - Cách đọc', [HEADER, ['Danh sách', null, 'Không dùng']], { ownKey: 'x' }),
      ...tabs,
    }),
    awardIndex([]),
    new Set(),
  );
  if (!result.ok) throw new Error(result.error.code);
  const { round, tabs: recognised, findings } = result.value;
  return {
    sheets: round.scoreSheets.map(({ rater, criteria, columns }) => ({
      rater,
      criteria: criteria.map(({ name }) => name),
      ...columns,
    })),
    told: findings
      .filter(({ code }) => code === 'correction.not-used' || code === 'column.unclear')
      .map(({ cell, params }) => [cell, params['tab'], params['column'], params['reason']].join(' ')),
    tabs: recognised,
  };
}

const column = (own: ReturnType<typeof read>, heading: string) =>
  own.tabs.flatMap(({ columns }) => columns).find((one) => one.heading === heading);

test('a column is what it was said to be: a sum, a bonus, a criterion, or nothing', () => {
  const own = read([
    ['hội đồng CHẤM', 'D – Cộng dồn', 'Cộng nhóm'],
    ['Hội đồng chấm', 'E – Điểm vui', 'Điểm cộng'],
    ['Hội đồng chấm', 'F', 'Không dùng'],
    ['', 'F', 'Không dùng'],
    ['Hội đồng chấm', 'F', ''],
  ]);
  expect(own.sheets).toEqual([{ rater: 'council', criteria: ['A'], bonus: 4, penalty: null, total: null }]);
  expect(own.told).toEqual([]);
  expect(own.tabs[2]?.meaning).toBe('corrections');
  expect(column(own, 'Cộng dồn')).toMatchObject({ meaning: { kind: 'sub-total' }, reason: { code: 'told' } });
  expect(column(own, 'Điểm vui')).toMatchObject({ meaning: { word: 'Điểm cộng' }, reason: { code: 'told' } });
  expect(column(own, 'Tổng điểm')).toMatchObject({ meaning: { kind: 'not-used' }, reason: { code: 'told' } });
  expect(read([['Hội đồng chấm', 'F – Tổng điểm', 'Tiêu chí']]).sheets).toMatchObject([
    { criteria: ['A', 'Cộng dồn', 'Điểm vui', 'Tổng điểm'], total: null },
  ]);
});

test('a header that lacks what makes it one, by what was said, begins no table', () => {
  const again: Rows = [[], [null, 'Họ và tên', 'Ghi chú', 'Mã'], ['NV002', 'Trần Văn Bình', 7, 1, 1]];
  const [head = [], ...below] = SCORES;
  const tabs = { 'Hội đồng chấm': [[head[0] ?? null, 'Họ tên', ...head.slice(2)], ...below, ...again] };
  expect(read([['Hội đồng chấm', 'B – Họ và tên', 'Không dùng']], tabs).sheets).toHaveLength(1);
});

test('a cell of `Cách đọc` that cannot be read names no tab', () => {
  const broken = { fault: 'error', code: '#REF!' } as const;
  expect(read([[broken, 'A', 'Không dùng']]).told).toEqual(['C3 #REF! A no-tab']);
});

test('a column that has moved is known by its heading; one that is gone, or there twice, is told', () => {
  expect(read([['Hội đồng chấm', 'B – Điểm vui', 'Không dùng']]).sheets[0]?.criteria).toEqual(['A', 'Cộng dồn']);
  expect(read([['Hội đồng chấm', 'Điểm vui', 'Không dùng']]).sheets[0]?.criteria).toEqual(['A', 'Cộng dồn']);
  expect(read([['Hội đồng chấm', 'E – Điểm buồn', 'Không dùng']]).told).toEqual(['C3 Hội đồng chấm E no-column']);
  expect(read([['Hội đồng chấm', 'Điểm buồn', 'Không dùng']]).told).toEqual(['C3 Hội đồng chấm  no-column']);
  expect(read([['Hội đồng chấm', 'Z', 'Không dùng']]).told).toEqual(['C3 Hội đồng chấm Z no-column']);
  const [head = [], ...below] = SCORES;
  const twice = { 'Hội đồng chấm': [[...head.slice(0, 2), 'X', 'X'], ...below] };
  expect(read([['Hội đồng chấm', 'A – X', 'Không dùng']], twice).told).toEqual(['C3 Hội đồng chấm A no-column']);
});

test('a whole tab is not used, or some rater’s; a tab that is not there and a word that means nothing are told', () => {
  expect(read([['Hội đồng chấm', '', 'Không dùng']]).sheets).toEqual([]);
  expect(read([['Hội đồng chấm', null, 'Tự chấm']]).sheets).toMatchObject([{ rater: 'self' }]);
  expect(read([['Hội đồng chấm', 'C', 'Tự chấm']]).sheets).toMatchObject([{ rater: 'council' }]);
  expect(
    read([
      ['Không có', null, 'Tự chấm'],
      ['Hội đồng chấm', null, 'Gì đó'],
      ['Hội đồng chấm', 'C', 'Gì đó'],
      ['Hội đồng chấm', null, 'Đơn vị'],
      ['Đợt xét', 'A', 'Không dùng'],
    ]).told.sort(),
  ).toEqual([
    'C3 Không có  no-tab',
    'C4 Hội đồng chấm  unknown-word',
    'C5 Hội đồng chấm C unknown-word',
    'C6 Hội đồng chấm  unknown-word',
    'C7 Đợt xét A not-by-columns',
  ]);
});

test('a column of the roster is what it was said to be, under a heading that no word knows, too', () => {
  const roster: Rows = [
    ['Số hồ sơ', 'Người', 'Xếp loại', 'Kỷ luật', 'Giới tính', { fault: 'error', code: '#N/A' }],
    ['A1', 'Lê Sao', 'HTT', '-', 'Nữ'],
  ];
  const own = read(
    [
      ['Danh sách', 'A – Số hồ sơ', 'Mã'],
      ['Danh sách', 'F – Người', 'Họ và tên'],
      ['Danh sách', 'E – Giới tính', 'Không dùng'],
    ],
    { 'Danh sách': roster },
  );
  expect(column(own, 'Người')).toMatchObject({
    meaning: { word: 'Họ và tên' },
    reason: { code: 'told', word: 'Họ và tên' },
  });
  expect(column(own, 'Giới tính')).toMatchObject({ meaning: { kind: 'not-used' }, reason: { code: 'told' } });
  expect(own.told).toEqual([]);
});

test('a criterion that is called like a column about people counts where it has a maximum; without one it tells of people', () => {
  for (const heading of ['Chức danh', 'Minh chứng', 'Đơn vị', 'Chức vụ']) {
    const scores = (max: number | string | null): Rows => [
      ['Mã', 'Họ và tên', 'A', heading, 'Tổng điểm'],
      [null, 'Điểm tối đa', 10, max, 15],
      ['NV001', 'Nguyễn Thị An', 9, 1, 10],
    ];
    const counted = read([], { 'Hội đồng chấm': scores(5) });
    expect(counted.sheets).toMatchObject([{ criteria: ['A', heading] }]);
    const own = counted.tabs.find(({ meaning }) => meaning === 'scores')?.columns[3];
    expect(own).toMatchObject({
      heading,
      meaning: { kind: 'criterion' },
      reason: { code: 'has-maximum' },
    });
    for (const none of [null, 'tối đa', -1])
      expect(read([], { 'Hội đồng chấm': scores(none) }).sheets).toMatchObject([{ criteria: ['A'] }]);
    const said = read([['Hội đồng chấm', `D – ${heading}`, 'Đơn vị']], { 'Hội đồng chấm': scores(5) });
    expect(said.sheets).toMatchObject([{ criteria: ['A'] }]);
  }
});

test('of what is used as it was said nothing is told', () => {
  const { tabs } = read([]);
  const told = readCorrections(
    [tab('Cách đọc', [HEADER, ['Hội đồng chấm', 'D – Cộng dồn', 'Cộng nhóm']]), tab('Hội đồng chấm', SCORES)],
    defaultVocabulary,
  );
  expect([...told.findings, ...unusedCorrections(told, tabs)]).toEqual([]);
});
