import { closingTab, readClosingRecord } from '../../../src/sheets/reading/closing-record';
import { type Rows, date, snapshotOf, tab } from '../../support/workbook';

const EVENTS: Rows = [
  ['Việc', 'Ngày', 'Người thực hiện', 'Lý do'],
  ['Chốt', '30/12/2022', 'Ngần', null],
  ['Mở lại', null, null, 'Sai điểm'],
  ['Chốt', date(44_932), 'Ngần', null],
];
const SEAL: Rows = [[], ['Dấu kiểm tra', 'abc']];
const HEADER = ['Số liệu', 'Danh hiệu', 'Mã', 'Họ và tên', 'Chốt lần 1', 'Chốt lần 2', 'Khóa số liệu'];
const FIGURES: Rows = [
  HEADER,
  ['Điểm cuối cùng', null, 'NV01', 'An', 93.5, 93, 'score-final::NV01'],
  ['Tình trạng', 'LĐTT', 'NV01', 'An', 'Đề nghị', null, 'status:ldtt:NV01'],
];

function read(rows: Rows) {
  return readClosingRecord(tab('KQ - Chốt', rows, { ownKey: 'KqChot' }));
}

test('the record is read back as it was written: events, seal, and the figures of each closing', () => {
  const result = read([['CHỐT ĐỢT XÉT'], ...EVENTS, ...SEAL, ...FIGURES]);
  const at = (cell: string) => ({ sheet: 'KQ - Chốt', cell });
  expect(result).toEqual({
    ok: true,
    value: {
      record: {
        events: [
          { kind: 'closed', date: '2022-12-30', by: 'Ngần' },
          { kind: 'reopened', date: null, by: '', reason: 'Sai điểm' },
          { kind: 'closed', date: '2023-01-06', by: 'Ngần' },
        ],
        figures: [
          { key: 'score-final::NV01', values: ['93.5', '93'], at: at('F9') },
          { key: 'status:ldtt:NV01', values: ['nominated', null], at: at('F10') },
        ],
      },
      seal: 'abc',
    },
  });
});

test('a record without a seal states none; one without a reason has none', () => {
  const events: Rows = [...EVENTS.slice(0, 2), ['Mở lại', '05/01/2023', 'Ngần', null], ...EVENTS.slice(3)];
  expect(read([...events, [], ...FIGURES])).toMatchObject({
    ok: true,
    value: { seal: '', record: { events: [{}, { date: '2023-01-05', reason: '' }, {}] } },
  });
  expect(read([...EVENTS, [], ['Dấu kiểm tra'], ...FIGURES])).toMatchObject({ ok: true, value: { seal: '' } });
});

const withCell = (rows: Rows, row: number, column: number, value: string | number | boolean | null): Rows =>
  rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));
const [FIRST_FIGURE, KEY] = [EVENTS.length + SEAL.length + 1, 6];
const whole: Rows = [...EVENTS, ...SEAL, ...FIGURES];

test.each<[string, Rows, string | null]>([
  ['an event that is none', withCell(whole, 1, 0, 'Xong'), 'A2'],
  ['a closing without a day', withCell(whole, 1, 1, null), 'B2'],
  ['a closing on no day', withCell(whole, 1, 1, '31/02/2022'), 'B2'],
  ['a reopening on no day', withCell(whole, 2, 1, 'hôm qua'), 'B3'],
  ['no closing at its beginning', withCell(whole, 1, 0, 'Mở lại'), null],
  ['no events', [EVENTS[0] ?? [], ...SEAL, ...FIGURES], null],
  ['no header of the events', whole.slice(1), null],
  ['no figures', [...EVENTS, ...SEAL], null],
  ['a value that is no word of ours', withCell(whole, FIRST_FIGURE, 4, 'chín'), 'E8'],
  ['a value that is a yes', withCell(whole, FIRST_FIGURE, 5, true), 'F8'],
  ['a value beyond what is exact', withCell(whole, FIRST_FIGURE, 5, 1e16), 'F8'],
  ['a key that is none', withCell(whole, FIRST_FIGURE, KEY, 'x'), 'G8'],
  ['fewer closings than events', [...EVENTS, ...SEAL, ['Khóa số liệu'], ['x']], null],
])('%s is a damage, told with its place', (_what, rows, cell) => {
  const error = cell === null ? { sheet: 'KQ - Chốt' } : { sheet: 'KQ - Chốt', cell };
  expect(read(rows)).toEqual({ ok: false, error });
});

test('figures are read where nothing but their values stands before the key', () => {
  const rows: Rows = [...EVENTS.slice(0, 2), [], ['Chốt lần 1', 'Khóa số liệu'], [93.5, 'score-final::NV01']];
  expect(read(rows)).toMatchObject({
    ok: true,
    value: { record: { figures: [{ key: 'score-final::NV01', values: ['93.5'], at: { cell: 'A5' } }] } },
  });
});

test('what holds no text says nothing', () => {
  const dated = withCell(whole, 1, 2, null).map((cells, at) =>
    at === 1 ? cells.map((cell, column) => (column === 2 ? date(44_925) : cell)) : cells,
  );
  expect(read(dated)).toMatchObject({ ok: true, value: { record: { events: [{ by: '' }, {}, {}] } } });
});

test('the record is the tab with its mark, whatever it is called; a copy of it is none', () => {
  const snapshot = snapshotOf({
    A: tab('KQ - Chốt', [], {}),
    B: tab('Chốt sổ', whole, { ownKey: 'KQCHOT' }),
    C: tab('KQ - Điểm', [], { ownKey: 'KqDiem' }),
  });
  expect(closingTab(snapshot)?.name).toBe('Chốt sổ');
  expect(closingTab(snapshotOf({ A: tab('KQ - Chốt', whole, {}) }))).toBeNull();
});
