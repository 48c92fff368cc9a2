/** A repair is offered where something can be repaired, makes its finding disappear, and changes nothing that it was not asked for. */
import fc from 'fast-check';
import { serialOfDate } from '../../../src/domain/arithmetic/date';
import type { Finding } from '../../../src/domain/finding';
import { complete } from '../../../src/domain/steps';
import { reportOf } from '../../../src/review/report';
import { repairsInSteps } from '../../../src/sheets/repairs/repairs';
import type { Snapshot } from '../../../src/workbook/port';
import { all, repaired, repairsIn } from '../../support/repairs';
import {
  type Formatted,
  type Rows,
  ROSTER,
  ROSTER_HEADER,
  ROUND,
  reviewOf,
  rosterRow,
  snapshotOf,
  tab,
} from '../../support/workbook';
import { type Cell, MATRIX, book, offeredIn, scored, told, withCells } from './repair-book';

function same(left: Finding, right: Finding): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The findings that a repair takes away and adds. */
function effect(snapshot: Snapshot, option = 0): { readonly gone: readonly string[]; readonly new: readonly string[] } {
  const before = reviewOf(snapshot);
  const { offered } = repairsIn(snapshot, before);
  const after = reviewOf(
    repaired(
      snapshot,
      offered,
      all(offered, () => option),
    ),
  );
  const codes = (findings: readonly Finding[], others: readonly Finding[]) =>
    findings
      .filter((one) => !others.some((other) => same(one, other)))
      .map(({ code, cell }) => `${code} ${cell ?? ''}`);
  return { gone: codes(before.findings, after.findings), new: codes(after.findings, before.findings) };
}

test('a clean workbook has nothing to repair', () => {
  expect(repairsIn(book())).toEqual({ offered: [], withheld: [] });
});

const DAY = (iso: string): Formatted => ({ value: serialOfDate(iso), format: 'dd/mm/yyyy' });

test('in steps, so that a pane stays awake, the same is offered as at once', () => {
  const snapshot = scored({ D3: '9đ', E4: ' 17 ' });
  const steps = [...repairsInSteps({ snapshot, ...reviewOf(snapshot) })];
  expect(steps.length).toBeGreaterThan(7);
  expect(complete(repairsInSteps({ snapshot, ...reviewOf(snapshot) }))).toEqual(repairsIn(snapshot));
});

test.each<[Cell, readonly unknown[]]>([
  ['9,25đ', ['points-unit', 'D3', '9,25đ → 9.25']],
  ['9 điểm', ['points-unit', 'D3', '9 điểm → 9']],
  ['９', ['number-spelling', 'D3', '９ → 9']],
  ['1O', ['number-spelling', 'D3', '1O → 10']],
  ['9.', ['number-spelling', 'D3', '9. → 9']],
  ['9 ,5', ['number-spelling', 'D3', '9 ,5 → 9.5']],
  ['9,5/10', ['of-scale', 'D3', '9,5/10 → 9.5']],
  ['9/10', ['of-scale', 'D3', '9/10 → 9']],
  ['9-10', ['range?', 'D3', '9-10 → 9', '9-10 → 10']],
  [DAY('2022-10-09'), ['date?', 'D3', '09/10/2022 → 9', '09/10/2022 → 10', '09/10/2022 → 9.1']],
  [{ value: 9, format: 'dd/mm/yyyy' }, ['date?', 'D3', '9 → 9']],
  [{ value: '9đ', format: '0%' }, ['points-unit', 'D3', '9đ → 9']],
])('the score %j is offered a repair, and its finding is gone with it', (value, expected) => {
  const snapshot = scored({ D3: value });
  expect(offeredIn(snapshot)).toEqual([expected]);
  const { gone, new: added } = effect(snapshot);
  expect(gone).toContain('score.not-a-number D3');
  expect(added.filter((one) => !one.startsWith('score.total-mismatch'))).toEqual([]);
});

test.each<[Cell]>([['9,5/20'], ['20đ'], ['1.234,5'], ['-9đ'], ['chín'], ['x'], ['O'], [{ value: 0.9, format: '0%' }]])(
  'the score %j is only a finding: nothing is guessed',
  (value) => {
    expect(offeredIn(scored({ D3: value }))).toEqual([]);
  },
);

test('a missing score, one out of range and a fault have no repair', () => {
  expect(offeredIn(scored({ D3: 12, E3: -1, G3: 'chín', D4: { fault: 'error', code: '#REF!' } }))).toEqual([]);
});

test('numbers stored as text become numbers, in criteria, bonus and total', () => {
  const snapshot = scored({ D3: '9', E3: '18,0', F3: '1', G3: '28', D4: { value: '8', format: 'dd/mm/yyyy' } });
  expect(offeredIn(snapshot)).toEqual([
    ['decimal-comma', 'E3', '18,0 → 18'],
    ['number-from-text', 'D3', '9 → 9'],
    ['number-from-text', 'F3', '1 → 1'],
    ['number-from-text', 'G3', '28 → 28'],
  ]);
  expect(effect(snapshot)).toEqual({ gone: [], new: [] });
});

test('a number stays one, whatever the format was, and the format can be given back', () => {
  const [repair] = repairsIn(scored({ D3: DAY('2022-10-09') })).offered;
  expect(repair?.options[0]?.[0]).toMatchObject({
    before: serialOfDate('2022-10-09'),
    look: { format: 'General' },
    lookBefore: { format: 'dd/mm/yyyy' },
  });
});

test('a merged cell is repaired once, for all that it counts for', () => {
  const snapshot = scored({ D3: '9đ', D4: null }, { merges: ['D3:D4'] });
  const { offered } = repairsIn(snapshot);
  expect(offered.map(told)).toEqual([['points-unit', 'D3', '9đ → 9']]);
  expect(offered[0]?.findings).toHaveLength(2);
});

test('maxima that cannot be read are repaired, too', () => {
  const snapshot = scored({ D2: '10 điểm' });
  expect(offeredIn(snapshot)).toContainEqual(['points-unit', 'D2', '10 điểm → 10']);
  expect(effect(snapshot).gone).toContain('value.unreadable D2');
});

test('scores of a form are repaired in its cells', () => {
  const form: Rows = [
    ['Mã: NV001', null, null],
    ['Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
    ['A', 10, '9đ'],
    ['B', 10, '8'],
    ['Tổng điểm', 20, 18],
  ];
  expect(offeredIn(book({ scores: form }))).toEqual([
    ['points-unit', 'C3', '9đ → 9'],
    ['number-from-text', 'C4', '8 → 8'],
  ]);
});

test('a declared total that is typed is set to what the points come to; one that a formula works out is left alone', () => {
  const snapshot = scored({ G3: 28.5, G2: 31 });
  expect(offeredIn(snapshot)).toEqual([
    ['declared-total', 'G2', '31 → 30'],
    ['declared-total', 'G3', '28.5 → 28'],
  ]);
  expect(effect(snapshot)).toEqual({ gone: ['criterion.sum-mismatch G2', 'score.total-mismatch G3'], new: [] });
  const worked = { ...snapshot, formulas: new Map([['Hội đồng chấm', [{ top: 2, left: 6, bottom: 3, right: 6 }]]]) };
  const { offered, withheld } = repairsIn(worked);
  expect(offered.map(told)).toEqual([['declared-total', 'G2', '31 → 30']]);
  expect(withheld).toEqual([{ reason: 'formula', sheet: 'Hội đồng chấm', count: 1 }]);
});

test('a protected tab is left alone, and it is said', () => {
  const snapshot = scored({ D3: '9đ', E3: '18đ' });
  const locked = { ...snapshot, tabs: snapshot.tabs.map((one) => ({ ...one, isProtected: true })) };
  expect(repairsIn(locked)).toEqual({
    offered: [],
    withheld: [{ reason: 'protected', sheet: 'Hội đồng chấm', count: 2 }],
  });
});

const NFD = 'Trần Văn Bình'.normalize('NFD');

test('needless spaces and letters put together from parts are tidied where people are named, and nowhere else', () => {
  const snapshot = book({
    roster: [
      ['DANH  SÁCH', null],
      ROSTER_HEADER,
      rosterRow('NV001 ', 'Nguyễn\u00a0Thị  An'),
      rosterRow('NV002', NFD, { 'Chức vụ': 'Giảng viên\nTổ  trưởng ' }),
      [null, 'THƯ  KÝ'],
    ],
    scores: withCells(MATRIX, { B3: ' Nguyễn Thị An', A4: ' \u200b' }),
  });
  expect(offeredIn(snapshot)).toEqual([
    ['spaces', 'A3', 'NV001  → "NV001"'],
    ['spaces', 'B3', 'Nguyễn\u00a0Thị  An → "Nguyễn Thị An"'],
    ['spaces', 'E4', 'Giảng viên\nTổ  trưởng  → "Giảng viên\\nTổ trưởng"'],
    ['spaces', 'B3', ' Nguyễn Thị An → "Nguyễn Thị An"'],
    ['unicode-form', 'B4', `${NFD} → "Trần Văn Bình"`],
  ]);
});

test('tidying names changes no figure and no finding', () => {
  const snapshot = book({ roster: [ROSTER_HEADER, rosterRow(' NV001', 'Nguyễn Thị  An'), rosterRow('NV002', NFD)] });
  expect(effect(snapshot)).toEqual({ gone: [], new: [] });
});

const UNITS: Rows = [
  ROSTER_HEADER,
  rosterRow('NV001', 'Nguyễn Thị An', { 'Đơn vị': 'Khoa Lý luận' }),
  rosterRow('NV002', 'Trần Văn Bình', { 'Đơn vị': 'KHOA  LÝ LUẬN' }),
  rosterRow('NV003', 'Lê Hoà', { 'Đơn vị': 'Khoa Lý luận'.normalize('NFD') }),
];

test('one unit in several spellings gets the one that most cells have', () => {
  const [repair, ...others] = repairsIn(book({ roster: UNITS })).offered;
  expect(others).toEqual([]);
  expect(repair === undefined ? null : told(repair)).toEqual([
    'unit-spelling',
    'D3',
    `KHOA  LÝ LUẬN → "Khoa Lý luận"; ${'Khoa Lý luận'.normalize('NFD')} → "Khoa Lý luận"`,
  ]);
});

test('of two spellings with as many cells, the units’ tab has the last word; else somebody chooses', () => {
  const tie = (scores: Rows, more: Readonly<Record<string, Rows>> = {}): readonly unknown[] =>
    offeredIn(
      book({
        roster: [
          ROSTER_HEADER,
          rosterRow('NV001', 'Nguyễn Thị An', { 'Đơn vị': 'Tổ Hoà Bình' }),
          rosterRow('NV002', 'Trần Văn Bình', { 'Đơn vị': 'Tổ Hòa Bình' }),
        ],
        scores,
        more,
      }),
    );
  const bare = withCells(MATRIX, { C3: 'Tổ Hoà Bình', C4: 'Tổ Hòa Bình' });
  expect(tie(bare)).toEqual([
    [
      'unit-spelling?',
      'D3',
      'Tổ Hòa Bình → "Tổ Hoà Bình"; Tổ Hòa Bình → "Tổ Hoà Bình"',
      'Tổ Hoà Bình → "Tổ Hòa Bình"; Tổ Hoà Bình → "Tổ Hòa Bình"',
    ],
  ]);
  const units: Rows = [
    ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K01', 'Tổ Hòa Bình', 'HTT', null],
  ];
  expect(tie(withCells(bare, { C4: '' }), { 'Tập thể': units })).toEqual([
    ['unit-spelling', 'D2', 'Tổ Hoà Bình → "Tổ Hòa Bình"; Tổ Hoà Bình → "Tổ Hòa Bình"'],
  ]);
});

test('units that differ by a letter or a tone are two, and are never made one', () => {
  const roster: Rows = [
    ROSTER_HEADER,
    rosterRow('NV001', 'Nguyễn Thị An', { 'Đơn vị': 'Tổ Toán' }),
    rosterRow('NV002', 'Trần Văn Bình', { 'Đơn vị': 'Tổ Toàn' }),
    rosterRow('NV003', 'Lê Hoà', { 'Đơn vị': '-' }),
  ];
  expect(offeredIn(book({ roster, scores: MATRIX.map((row) => row.filter((_, column) => column !== 2)) }))).toEqual([]);
});

test('somebody whom the scores name and the roster does not is added below the last person, with what is known alone', () => {
  const scores: Rows = [
    ...MATRIX,
    ['NV009', 'ThS. Lê Lạ', 'Khoa Lý luận', 9, 18, null, 27],
    ['NV008', null, { fault: 'error', code: '#N/A' }, 9, 18, null, 27],
  ];
  const self: Rows = [
    ['Mã', 'Họ và tên', 'A', 'B'],
    [null, 'Điểm tối đa', 10, 20],
    ['nv009', 'Lê  Lạ', 9, 18],
  ];
  const snapshot = book({ scores, more: { 'Tự chấm': self } });
  const { offered } = repairsIn(snapshot);
  expect(offered.filter(({ kind }) => kind === 'missing-person').map(told)).toEqual([
    ['missing-person', 'A4', ' → "NV009";  → "ThS. Lê Lạ";  → "Khoa Lý luận"'],
    ['missing-person', 'A5', ' → "NV008"'],
  ]);
  const after = reviewOf(repaired(snapshot, offered, all(offered)));
  expect(after.findings.filter(({ code }) => code === 'person.unknown')).toEqual([]);
  expect(after.round.people.map(({ id, name, unit }) => [id, name, unit]).slice(2)).toEqual([
    ['NV009', 'ThS. Lê Lạ', 'Khoa Lý luận'],
    ['NV008', '', ''],
  ]);
  // Whoever is chosen, no row stays empty between.
  const second = offered.filter(({ subject }) => subject === 'NV008');
  expect(reviewOf(repaired(snapshot, offered, all(second))).round.people.at(-1)?.at.cell).toBe('A4');
});

test('of two names beside one code that the roster does not have, somebody chooses', () => {
  const more = { 'Tự chấm': [...MATRIX, ['NV009', 'Lê Khác', 'Phòng Đào tạo', 9, 18, null, 27]] };
  const snapshot = book({ scores: [...MATRIX, ['NV009', 'Lê Lạ', 'Khoa Lý luận', 9, 18, null, 27]], more });
  const missing = repairsIn(snapshot).offered.filter(({ kind }) => kind === 'missing-person');
  expect(missing.map(told)).toEqual([['missing-person?', 'A4', ' → "NV009";  → "Lê Lạ"', ' → "NV009";  → "Lê Khác"']]);
});

test('where something stands below the last person, nobody is added', () => {
  const scores: Rows = [
    ...MATRIX,
    ['NV009', 'Lê Lạ', null, 9, 18, null, 27],
    ['NV008', 'Lê Mới', null, 9, 18, null, 27],
  ];
  const roster: Rows = [...ROSTER, [], [null, 'Thư ký']];
  expect(repairsIn(book({ roster, scores })).withheld).toEqual([{ reason: 'no-room', sheet: 'Danh sách', count: 1 }]);
  const merged = tab('Danh sách', ROSTER, { merges: ['A4:C5'] });
  expect(
    repairsIn(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': merged, 'Hội đồng chấm': tab('Hội đồng chấm', scores) }))
      .withheld,
  ).toEqual([{ reason: 'no-room', sheet: 'Danh sách', count: 2 }]);
});

test('a roster without units gets the code and the name alone; a row without a code cannot be added', () => {
  const without = (rows: Rows, column: number): Rows => rows.map((row) => row.filter((_, index) => index !== column));
  const scores: Rows = [...MATRIX, ['NV009', 'Lê Lạ', 'Khoa Lý luận', 9, 18, null, 27], [null, 'Vô Danh', null, 9, 18]];
  const { offered } = repairsIn(book({ roster: without(ROSTER, 3), scores }));
  expect(offered.map(told)).toEqual([['missing-person', 'A4', ' → "NV009";  → "Lê Lạ"']]);
});

test('a name that is not that of its code is a question: another name, or another code', () => {
  const snapshot = scored({ B3: 'Trần Văn Bình' });
  const { offered } = repairsIn(snapshot);
  expect(offered.map(told)).toEqual([['person-name?', 'A3', 'Trần Văn Bình → "Nguyễn Thị An"', 'NV001 → "NV002"']]);
  expect(effect(snapshot)).toEqual({ gone: ['person.name-differs A3'], new: [] });
});

test('a name beside the code of a form is told, and not repaired', () => {
  const form: Rows = [
    ['Mã: NV001', 'Họ và tên: Trần Văn Bình', null],
    ['Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'],
    ['A', 10, 9],
  ];
  expect(offeredIn(book({ scores: form }))).toEqual([]);
});

describe('old encodings', () => {
  const STORED = 'NguyÔn ThÞ An';
  const inFont = (runs: readonly { readonly text: string; readonly font: string | null }[]): Snapshot =>
    scored({ B3: STORED }, { oldFontCells: [{ row: 2, column: 1, runs }] });

  test('are converted, in a font that has the letters', () => {
    const snapshot = inFont([{ text: STORED, font: '.VnTime' }]);
    const { offered } = repairsIn(snapshot);
    expect(offered.map(told)).toEqual([['legacy-encoding', 'B3', `${STORED} → "Nguyễn Thị An"`]]);
    expect(offered[0]?.options[0]?.[0]).toMatchObject({
      look: { font: 'Times New Roman' },
      lookBefore: { font: '.VnTime' },
    });
    expect(effect(snapshot)).toEqual({ gone: ['text.legacy-encoding B3'], new: [] });
  });

  test('in a cell of several fonts are left alone, as they could not be given back', () => {
    const snapshot = inFont([
      { text: 'NguyÔn ', font: '.VnTime' },
      { text: 'ThÞ An', font: '.VnArial' },
    ]);
    expect(repairsIn(snapshot)).toEqual({
      offered: [],
      withheld: [{ reason: 'mixed-fonts', sheet: 'Hội đồng chấm', count: 1 }],
    });
  });

  test('without a font are a suspicion, at which somebody has to look', () => {
    const snapshot = scored({ B3: STORED }, { oldFontCells: null });
    const legacy = repairsIn(snapshot).offered.filter(({ kind }) => kind === 'legacy-encoding');
    expect(legacy.map(told)).toEqual([['legacy-encoding?', 'B3', `${STORED} → "Nguyễn Thị An"`]]);
    expect(legacy[0]?.options[0]?.[0]?.look).toBeUndefined();
  });

  test('on papers of a ballot are never touched, not even above them', () => {
    const papers = tab('Phiếu CSTĐCS', [['NV001 – NguyÔn ThÞ An'], ['x']], {
      oldFontCells: [{ row: 0, column: 0, runs: [{ text: 'NV001 – NguyÔn ThÞ An', font: '.VnTime' }] }],
    });
    const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Phiếu CSTĐCS': papers });
    expect(reviewOf(snapshot).findings.map(({ code }) => code)).toContain('text.legacy-encoding');
    expect(repairsIn(snapshot)).toEqual({ offered: [], withheld: [] });
  });
});

/** Faults to plant in the clean workbook, each with the cell and how the option to choose is found. */
const FAULTS: readonly (readonly [sheet: string, cell: string, value: Cell, option: number])[] = [
  ['Hội đồng chấm', 'D3', '9đ', 0],
  ['Hội đồng chấm', 'E3', DAY('2022-10-18'), 0],
  ['Hội đồng chấm', 'D4', '8/10', 0],
  ['Hội đồng chấm', 'E4', '17-18', 0],
  ['Hội đồng chấm', 'F3', '1.', 0],
  ['Hội đồng chấm', 'G4', 24, 0],
  ['Hội đồng chấm', 'G2', 29, 0],
  ['Hội đồng chấm', 'B4', 'Trần  Văn Bình', 0],
  ['Hội đồng chấm', 'C4', 'KHOA LÝ LUẬN', 0],
  ['Danh sách', 'B2', 'Nguyễn Thị An'.normalize('NFD'), 0],
  ['Danh sách', 'D3', 'Khoa  Lý luận', 0],
  ['Danh sách', 'A2', 'NV001 ', 0],
];

test('whatever faults are planted together, the repairs bring the clean workbook back, cell for cell', () => {
  const clean = book();
  const figures = (snapshot: Snapshot): unknown => {
    const { people, findings } = reportOf(reviewOf(snapshot)) as unknown as Record<string, unknown>;
    return { people, findings };
  };
  const plant = (faults: typeof FAULTS): Snapshot => {
    const own = (sheet: string): Readonly<Record<string, Cell>> =>
      Object.fromEntries(faults.filter(([where]) => where === sheet).map(([, cell, value]) => [cell, value]));
    return book({ roster: withCells(ROSTER, own('Danh sách')), scores: withCells(MATRIX, own('Hội đồng chấm')) });
  };
  fc.assert(
    fc.property(fc.subarray([...FAULTS]), (faults) => {
      // A total can only be judged when its points can be read, so what one round of repairs brings to light is repaired in the next.
      let now = plant(faults);
      for (let times = 0; times < 3; times += 1) {
        const { offered } = repairsIn(now);
        now = repaired(now, offered, all(offered));
      }
      expect(repairsIn(now).offered).toEqual([]);
      expect(now.tabs.map(({ values }) => values)).toEqual(clean.tabs.map(({ values }) => values));
      expect(figures(now)).toEqual(figures(clean));
    }),
    { numRuns: 60 },
  );
});
