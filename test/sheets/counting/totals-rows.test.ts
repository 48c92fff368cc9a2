import { nominableOf } from '../../../src/sheets/reading/ballots';
import {
  type CountedTotals,
  type TotalsTab,
  recordedVote,
  totalsChanges,
  totalsTabPlan,
  totalsTabs,
} from '../../../src/sheets/counting/totals-rows';
import { recognise } from '../../../src/sheets/reading/recognise';
import { type Vocabulary, defaultVocabulary, withSynonyms } from '../../../src/sheets/vocabulary';
import { plannedValue } from '../../../src/workbook/plan/planned-value';
import type { Snapshot } from '../../../src/workbook/port';
import { type Rows, snapshotOf, tab } from '../../support/workbook';

const HEADER = ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'];
const NAMES = ['CSTĐCS', 'Chiến sĩ thi đua cơ sở', 'cstd-co-so'] as const;
const NOMINABLE = nominableOf(['NV1', 'NV2', 'NV3'].map((id) => ({ id, name: `Người ${id}` })));
const COUNTED: CountedTotals = {
  form: 'papers',
  rows: [
    { id: 'NV1', yes: 15, no: 2, blank: 0 },
    { id: 'NV2', yes: 9, no: 7, blank: 1 },
  ],
};

function tabsOf(snapshot: Snapshot, vocabulary: Vocabulary = defaultVocabulary): readonly TotalsTab[] {
  return totalsTabs(
    snapshot,
    snapshot.tabs.map((one) => recognise(one, new Map(), vocabulary)),
  );
}

function totals(rows: Rows, merges: readonly string[] = []): TotalsTab {
  const [found] = tabsOf({ tabs: [tab('Kết quả kiểm phiếu', rows, { merges })] });
  if (found === undefined) throw new Error('no tab');
  return found;
}

/** Changes as one reads them, a line a row: `3: A=CSTĐCS B=NV1`. */
function changes(counted: CountedTotals, rows: Rows, merges: readonly string[] = []): readonly string[] {
  const lines = new Map<number, string[]>();
  for (const { row, column, value } of totalsChanges(totals(rows, merges), NAMES, NOMINABLE, counted)) {
    const line = lines.get(row) ?? [];
    line.push(`${'ABCDEFGH'.charAt(column)}=${String(value)}`);
    lines.set(row, line);
  }
  return [...lines].map(([row, cells]) => `${String(row + 1)}: ${cells.join(' ')}`);
}

test('each name has its totals in its own row, whichever of the award’s names stands there; others get rows below', () => {
  const rows = [HEADER, ['LĐTT', 'NV1', 3, 0, 0, null], ['chien si thi dua co so', 'nv2', 1, 1, 1, 'Giơ tay'], []];
  expect(changes(COUNTED, rows)).toEqual(['4: A=CSTĐCS B=NV1 C=15 D=2 E=0 F=Phiếu kín', '3: C=9 D=7 E=1 F=Phiếu kín']);
});

test('rows that hold something, or are merged, are passed over', () => {
  const rows = [HEADER, [], [null, 'NV1', 'để dành'], ['Ghi chú'], []];
  expect(changes({ ...COUNTED, rows: COUNTED.rows.slice(0, 1) }, [...rows, []], ['A5:F5'])).toEqual([
    '6: A=CSTĐCS B=NV1 C=15 D=2 E=0 F=Phiếu kín',
  ]);
});

test('a row without an award in which anything stands is somebody’s: it is passed over, even where most of it is empty', () => {
  const rows = [HEADER, ['LĐTT', 'NV1', 3, 0, 0, null], [null, null, null, null, null, 'Giơ tay'], [null, 'NV3'], []];
  expect(changes({ ...COUNTED, rows: COUNTED.rows.slice(0, 1) }, rows)).toEqual([
    '5: A=CSTĐCS B=NV1 C=15 D=2 E=0 F=Phiếu kín',
  ]);
});

test('a column that the tab has not got is added only where there is something to put into it', () => {
  const narrow = HEADER.slice(0, 4);
  const [first] = COUNTED.rows;
  const none = { form: 'papers', rows: first === undefined ? [] : [first] } as const;
  expect(changes(none, [narrow])).toEqual(['2: A=CSTĐCS B=NV1 C=15 D=2']);
  expect(changes({ ...COUNTED, form: 'hands' }, [narrow])).toEqual([
    '1: E=Không ý kiến F=Hình thức',
    '2: A=CSTĐCS B=NV1 C=15 D=2 E=0 F=Giơ tay',
    '3: A=CSTĐCS B=NV2 C=9 D=7 E=1 F=Giơ tay',
  ]);
});

test('what the tab says now: the first row about a name counts, what is no whole number is not taken for one, and an award counts for the rows below it', () => {
  const rows = [
    HEADER,
    ['CSTĐCS', 'Ví dụ', 1, 1, 1, 'Giơ tay'],
    ['CSTĐCS', 'NV1', 15, 'hai', null, null],
    ['CSTĐCS', 'NV1', 1, 1, 1, 'Giơ tay'],
    ['CSTĐCS', 'NV9', 1, 1, 1, null],
    [null, 'NV3', 1, 1, 1, null],
    ['LĐTT', 'NV2', 1, 1, 1, null],
    [null, 'NV2', 1, 1, 1, null],
  ];
  expect(recordedVote(totals(rows), NAMES, NOMINABLE)).toEqual({
    rows: [
      { id: 'NV1', row: 2, yes: 15, no: null, blank: null },
      { id: 'NV3', row: 5, yes: 1, no: 1, blank: 1 },
    ],
    form: 'hands',
  });
  const broken = [HEADER, ['CSTĐCS', 'NV1', { fault: 'error', code: '#REF!' } as const, 2, 0, null]];
  expect(recordedVote(totals(broken), NAMES, NOMINABLE).rows[0]).toMatchObject({ yes: null, no: 2 });
  const narrow = [HEADER.slice(0, 4), ['CSTĐCS (lần 2)', 'NV2', 3, 4]];
  expect(recordedVote(totals(narrow), ['CSTĐCS (LẦN 2)'], NOMINABLE)).toEqual({
    rows: [{ id: 'NV2', row: 1, yes: 3, no: 4, blank: null }],
    form: null,
  });
  expect(recordedVote(totals(narrow), NAMES, NOMINABLE)).toEqual({ rows: [], form: null });
  const faulty = [
    HEADER,
    [{ fault: 'error', code: '#REF!' } as const, 'NV1'],
    ['CSTĐCS', 'NV1', 1, 1, 1, { fault: 'error', code: '#REF!' } as const],
  ];
  expect(recordedVote(totals(faulty), NAMES, NOMINABLE).form).toBeNull();
});

test('a council’s own words for the columns are known', () => {
  const words = withSynonyms(defaultVocabulary, [{ word: 'Đồng ý', synonym: 'Thuận' }]);
  const snapshot = snapshotOf({
    'Kết quả': [
      ['Danh hiệu', 'Mã', 'Thuận', 'Không đồng ý'],
      ['CSTĐCS', 'NV1', 3, 4],
    ],
  });
  expect(tabsOf(snapshot)).toEqual([]);
  expect(tabsOf({ tabs: [tab('Ghi chú', [['x']]), ...snapshot.tabs] }, words).map((one) => one.tab.name)).toEqual([
    'Kết quả',
  ]);
  expect(
    totalsTabs(
      { tabs: [] },
      snapshot.tabs.map((one) => recognise(one, new Map(), words)),
    ),
  ).toEqual([]);
});

test('a new tab says what is written, and that it is all there is', () => {
  const plan = totalsTabPlan('Kết quả kiểm phiếu', 'CSTĐCS', { ...COUNTED, form: 'hands' });
  const values = plan.rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null)));
  expect(values[0]?.[0]).toContain('CHỈ CÓ TỔNG SỐ');
  expect(plan).toMatchObject({
    key: 'totals',
    name: 'Kết quả kiểm phiếu',
    columnWidths: [28, 12, 12, 16, 16, 16],
    tabColor: '8A5A2F',
    page: { orientation: 'landscape' },
  });
  expect(recordedVote(totals(values), NAMES, NOMINABLE)).toMatchObject({
    form: 'hands',
    rows: [
      { id: 'NV1', yes: 15, no: 2, blank: 0 },
      { id: 'NV2', yes: 9, no: 7, blank: 1 },
    ],
  });
});
