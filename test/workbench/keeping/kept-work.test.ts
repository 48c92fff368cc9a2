/** What is kept of work for the case that its window goes: all that can be made again, and nothing of a ballot. */
import fc from 'fast-check';
import { beginWork, isSameFile, withStep } from '../../../src/workbench/keeping/kept-work';
import { tabsWithBallots } from '../../../src/review/ballot-content';
import type { Amendment, CellTab } from '../../../src/workbook/port';
import { type Rows, snapshotOf, tab } from '../../support/workbook';

const BYTES = new Uint8Array([1, 2, 3]);
const ROSTER: Rows = [
  ['Mã', 'Họ và tên', 'Giảng viên'],
  ['NV1', 'Nguyễn Thị An', 'x'],
  ['NV2', 'Trần Văn Bình', 'x'],
];
const PAPERS: Rows = [
  ['NV1 – Nguyễn Thị An', 'NV2 – Trần Văn Bình', 'Không hợp lệ'],
  ['x', '0', null],
  ['x', '?', null],
];
const PLAIN = { 'Danh sách': ROSTER, 'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về']] };

const change = (sheet: string, value: string, row = 1): Amendment => ({
  changes: [{ sheet, row, column: 2, value }],
  added: [],
});

function adding(name: string, rows: Rows): Amendment {
  const { values, formats, merges, visibility, hiddenRows, hiddenColumns, oldFontCells } = tab(name, rows);
  const added: CellTab = {
    ...{ name, values, formats, merges, visibility, hiddenRows, hiddenColumns, oldFontCells },
    columnWidths: [],
  };
  return { changes: [], added: [{ kind: 'cells', tab: added }] };
}

test.each([
  ['papers by their name', { 'Phiếu CSTĐCS': [['NV1'], ['x']] }, ['Phiếu CSTĐCS']],
  ['a second ballot', { 'Phiếu lần 2 CSTĐCS': [['NV1']] }, ['Phiếu lần 2 CSTĐCS']],
  ['the name without diacritics', { 'PHIEU  ldtt': [['NV1']] }, ['PHIEU  ldtt']],
  [
    'papers under any name',
    {
      Sheet3: [
        ['An', 'Bình'],
        ['x', '0'],
        ['', ''],
      ],
    },
    ['Sheet3'],
  ],
  ['papers of one name', { Sheet3: [['An'], ['x'], ['Đồng ý']] }, ['Sheet3']],
  [
    'a log of cells of papers',
    {
      'Phiếu CSTĐCS': [['NV1']],
      'KQ - Sửa ô': [
        ['Tab đã sửa', 'Trước'],
        ['Phiếu CSTĐCS', 'X '],
      ],
    },
    ['Phiếu CSTĐCS', 'KQ - Sửa ô'],
  ],
  ['forms of scores', { 'Phiếu chấm điểm NV1': [['TT', 'Tiêu chí']], 'Danh sách': ROSTER }, []],
  ['a single sign', { Sheet1: [['x'], ['Nguyễn Thị An', 'x']] }, []],
] as const)('tabs with ballots: %s', (_what, tabs, expected) => {
  expect(tabsWithBallots(snapshotOf(tabs as Readonly<Record<string, Rows>>).tabs)).toEqual(expected);
});

test('the minutes of the count list what single papers bear', () => {
  const minutes = tab('Biên bản', [['Lý do']], { ownKey: 'BienBanKiemPhieu' });
  expect(tabsWithBallots([minutes])).toEqual(['Biên bản']);
});

test('of a workbook without papers the file itself is kept, and each change', () => {
  const begun = beginWork('so.xlsx', BYTES, snapshotOf(PLAIN));
  expect(begun.source).toEqual({ kind: 'bytes', bytes: BYTES });
  const steps = [change('Danh sách', 'x'), adding('Chấm điểm', [['Mã'], ['NV1']])];
  const { steps: kept, leftOut } = steps.reduce((work, step) => withStep(work, step, snapshotOf(PLAIN)), begun);
  expect([kept, leftOut]).toEqual([steps, 0]);
});

test('of a workbook with papers only the other tabs’ fingerprints are kept, and the file is known by them again', () => {
  const snapshot = snapshotOf({ ...PLAIN, 'Phiếu CSTĐCS': PAPERS });
  const { source } = beginWork('so.xlsx', BYTES, snapshot);
  expect(source).toMatchObject({
    kind: 'file',
    prints: [
      ['Danh sách', expect.any(String)],
      ['Kiểm phiếu', expect.any(String)],
    ],
  });
  expect(isSameFile(source, snapshot)).toBe(true);
  expect(isSameFile(source, snapshotOf({ ...PLAIN, 'Phiếu CSTĐCS': [['other']] }))).toBe(true);
  expect(isSameFile(source, snapshotOf({ ...PLAIN, 'Danh sách': ROSTER.slice(0, 2) }))).toBe(false);
});

test('papers that are written are left out, and so is what hangs together with them; the rest is kept', () => {
  const begun = beginWork('so.xlsx', BYTES, snapshotOf(PLAIN));
  const after = snapshotOf({ ...PLAIN, 'Phiếu CSTĐCS': PAPERS });
  const papers = adding('Phiếu CSTĐCS', PAPERS);
  const counted: Amendment = {
    changes: [{ sheet: 'Kiểm phiếu', row: 1, column: 0, value: 'CSTĐCS' }],
    added: papers.added,
  };
  const steps = [change('Danh sách', '1'), counted, change('Kiểm phiếu', '5'), change('Danh sách', '2')];
  const work = steps.reduce((before, step) => withStep(before, step, after), begun);
  expect(work.steps).toEqual([change('Danh sách', '1'), change('Danh sách', '2')]);
  expect(work.leftOut).toBe(2);
  expect(work.source.kind).toBe('bytes');
});

test('a tab that turns out to hold papers goes, with what was kept of it before', () => {
  const begun = beginWork('so.xlsx', BYTES, snapshotOf({ ...PLAIN, Sheet3: [['An', 'Bình']] }));
  const one = withStep(begun, change('Sheet3', 'x'), snapshotOf({ ...PLAIN, Sheet3: [['An', 'Bình'], ['x']] }));
  expect(one.steps).toHaveLength(1);
  const two = withStep(
    one,
    change('Sheet3', '0'),
    snapshotOf({
      ...PLAIN,
      Sheet3: [
        ['An', 'Bình'],
        ['x', '0'],
      ],
    }),
  );
  expect([two.steps, two.leftOut]).toEqual([[], 2]);
});

test('whatever is changed in whatever order, no change of a tab with papers is kept', () => {
  const names = ['Danh sách', 'Kiểm phiếu', 'Phiếu CSTĐCS', 'phiếu lđtt', 'Sheet3'];
  const marks = fc.constantFrom('x', '0', '?', '-');
  const step = fc.oneof(
    fc.tuple(fc.constantFrom(...names), marks).map(([sheet, value]) => change(sheet, value)),
    fc.tuple(fc.constantFrom(...names), marks, marks).map(([name, a, b]) =>
      adding(name, [
        ['NV1', 'NV2'],
        [a, b],
      ]),
    ),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, hasPapers) => {
      const tabs = hasPapers ? { ...PLAIN, 'Phiếu CSTĐCS': PAPERS } : PLAIN;
      const work = steps.reduce(
        (before, one) => withStep(before, one, snapshotOf(tabs)),
        beginWork('so.xlsx', BYTES, snapshotOf(tabs)),
      );
      const kept = work.steps.flatMap(({ changes, added }) => [
        ...changes.map(({ sheet }) => sheet),
        ...added.map((one) => (one.kind === 'cells' ? one.tab.name : one.plan.name)),
      ]);
      expect(work.steps.length + work.leftOut).toBe(steps.length);
      expect(work.steps.flatMap(({ added }) => added)).toEqual([]);
      expect(kept.filter((name) => /^phiếu/i.test(name))).toEqual([]);
    }),
  );
});
