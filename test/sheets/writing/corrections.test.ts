/** What is said of a column from the pane is read again as just that, changes no more than its own row, and can be taken back. */
import { columnWords, tabWords } from '../../../src/sheets/correction-words';
import type { TabMeaning } from '../../../src/sheets/reading/recognise';
import { readCorrections } from '../../../src/sheets/reading/corrections-tab';
import { headingKey } from '../../../src/sheets/heading-words';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { correctionAmendment } from '../../../src/sheets/writing/corrections';
import type { Snapshot } from '../../../src/workbook/port';
import { memoryPort } from '../../taskpane/memory-port';
import { type Rows, snapshotOf, tab } from '../../support/workbook';

const HEADER = ['Trang tính', 'Cột', 'Là', 'Ghi chú'];
const CODE = { column: 0, heading: 'Mã' };
const UNIT = { column: 4, heading: '– Tổ / Khoa' };
const BARE = { column: 5, heading: '' };
const ABOUT = { name: '2024', columns: [CODE, UNIT, BARE] };

function book(said?: Rows | ReturnType<typeof tab>): Snapshot {
  return snapshotOf({ '2024': [['Mã']], ...(said === undefined ? {} : { 'Cách đọc': said }) });
}

const amended = (snapshot: Snapshot, column: typeof CODE | null, word: string | null) =>
  correctionAmendment(snapshot.tabs, { tab: ABOUT, column }, word, 'Cách đọc (2)');

/** What is said of the tab after a correction, and what became of the rows of `Cách đọc`. */
async function after(snapshot: Snapshot, column: typeof CODE | null, word: string | null) {
  const amendment = amended(snapshot, column, word);
  if (!amendment.ok) throw new Error(amendment.error.at.cell);
  const port = memoryPort(snapshot);
  await port.amend(amendment.value, new Map());
  const read = await port.read();
  const tabs = read.ok ? read.value.tabs : [];
  const { byTab, findings } = readCorrections(tabs, defaultVocabulary);
  const told = byTab.get('2024');
  return {
    said: told?.columns.map((one) => [one.column, one.heading, one.word]) ?? [],
    ...(told?.isNotUsed === true ? { isNotUsed: true } : {}),
    ...(told?.rater === undefined || told.rater === null ? {} : { rater: told.rater }),
    unused: findings.length,
    rows: tabs.at(-1)?.values.slice(1) ?? [],
    names: tabs.map(({ name }) => name),
    tabs,
  };
}

test('the first correction adds a tab with the usual header, beside one of its name that says nothing, and it is read as what was said', async () => {
  expect(await after(book(), UNIT, 'Đơn vị')).toMatchObject({
    said: [[4, '– Tổ / Khoa', 'Đơn vị']],
    unused: 0,
    names: ['2024', 'Cách đọc (2)'],
    rows: [[], HEADER, ['2024', 'E – – Tổ / Khoa', 'Đơn vị']],
  });
  expect(await after(book([['Cách đọc các con số']]), BARE, 'Không dùng')).toMatchObject({
    said: [[5, '', 'Không dùng']],
    names: ['2024', 'Cách đọc', 'Cách đọc (2)'],
  });
  expect(await after(book(), null, 'Tự chấm')).toMatchObject({ said: [], rater: 'self' });
  expect(await after(book(), null, 'Không dùng')).toMatchObject({ isNotUsed: true });
});

test('a second one goes into the first row that is empty from end to end, and into no merged cell', async () => {
  const said = tab('Cách đọc', [['CÁCH ĐỌC'], HEADER, ['2024', 'A', 'Tuổi'], [null, null, null, 'nhớ'], []], {
    merges: ['B5:B6'],
  });
  expect((await after(book(said), UNIT, 'Đơn vị')).rows.slice(2)).toEqual([
    [null, null, null, 'nhớ'],
    [],
    [],
    ['2024', 'E – – Tổ / Khoa', 'Đơn vị'],
  ]);
  expect((await after(book([HEADER, [], ['2024', 'A', 'Mã']]), null, 'Tự chấm')).rows).toEqual([
    ['2024', null, 'Tự chấm'],
    ['2024', 'A', 'Mã'],
  ]);
});

test('another word takes the place of the last about that column; what counted no more is emptied, and all else stays', async () => {
  const said: Rows = [
    HEADER,
    ['2024', 'E', 'Mã', 'cũ'],
    ['2024', 'A – Mã', 'Không dùng'],
    ['Khác', 'E', 'Đơn vị'],
    ['2024', 'E – – Tổ / Khoa', '', 'chưa rõ'],
    ['2024', 'Tổ', 'Đơn vị', 'tiêu đề đã đổi'],
    ['2024', 'G – – Tổ / Khoa', 'Gì đó', 'mới'],
    ['2024', null, 'Tự chấm'],
  ];
  expect((await after(book(said), UNIT, 'Chức vụ')).rows).toEqual([
    [null, null, null, 'cũ'],
    ...said.slice(2, 6),
    ['2024', 'G – – Tổ / Khoa', 'Chức vụ', 'mới'],
    ...said.slice(7),
  ]);
  expect((await after(book(said), null, 'Không dùng')).rows.at(-1)).toEqual(['2024', null, 'Không dùng']);
});

test('taken back, it is as if nothing had been said; rows that share a cell are left to the secretary', async () => {
  const first = await after(book(), UNIT, 'Đơn vị');
  const back = await after({ tabs: first.tabs }, UNIT, null);
  expect(back).toMatchObject({ said: [], unused: 0, rows: [[], HEADER, [null, null, null]] });
  expect(back.tabs[0]).toEqual(book().tabs[0]);
  const again = await after({ tabs: back.tabs }, CODE, 'Mã');
  expect(again.rows).toEqual([[], HEADER, ['2024', 'A – Mã', 'Mã']]);
  const merged = (area: string) =>
    book(tab('Cách đọc', [HEADER, ['2024', 'A', 'Không dùng'], [null, 'F', null]], { merges: ['A2:A3', area] }));
  expect(amended(merged('C2:C3'), BARE, null)).toEqual({ ok: false, error: { at: { sheet: 'Cách đọc', cell: 'C2' } } });
  expect(await after(merged('D2:D3'), CODE, null)).toMatchObject({
    said: [],
    rows: [
      ['2024', null, null],
      [null, 'F', null],
    ],
  });
});

test('what Bình Xét wrote itself is no place for it', async () => {
  const own = tab('Cách đọc', [HEADER], { ownKey: 'x' });
  expect((await after(book(own), CODE, 'Mã')).names).toEqual(['2024', 'Cách đọc', 'Cách đọc (2)']);
});

const MEANINGS: readonly TabMeaning[] = [
  'roster',
  'scores',
  'score-forms',
  'collectives',
  'counts',
  'decisions',
  'periods',
  'follow-ups',
  'articles',
  'judgements',
  'indicators',
  'initiatives',
  'council',
  'not-used',
];

const BY_CELLS: readonly TabMeaning[] = [
  'round',
  'ballots',
  'second-ballots',
  'totals',
  'statute',
  'lists',
  'corrections',
  'own',
];

test.each(MEANINGS)('every word that is offered for a column of a tab “%s” is one that is read', async (meaning) => {
  const offered = columnWords(meaning);
  expect(new Set(offered.map(headingKey)).size).toBe(offered.length);
  expect(offered.at(-1)).toBe('Không dùng');
  for (const word of offered)
    expect(await after(book(), CODE, word)).toMatchObject({ said: [[0, 'Mã', word]], unused: 0 });
});

test('only in a tab of scores can a column be a criterion or a sum, and the whole tab somebody’s', () => {
  expect(columnWords('scores')).toEqual(expect.arrayContaining(['Tiêu chí', 'Cộng nhóm', 'Điểm cộng', 'Họ và tên']));
  expect(columnWords('roster')).not.toContain('Cộng nhóm');
  for (const meaning of BY_CELLS) expect(columnWords(meaning)).toEqual([]);
  expect(tabWords('scores')).toEqual(['Tự chấm', 'Đơn vị chấm', 'Hội đồng chấm', 'Không dùng']);
  expect(tabWords('roster')).toEqual(['Không dùng']);
});
