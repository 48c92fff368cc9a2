import fc from 'fast-check';
import { complete } from '../../src/domain/steps';
import { KEPT_CELLS, previewInSteps, previewOfWritingInSteps } from '../../src/review/preview';
import { reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import type { CellContent, Snapshot, TabPlan } from '../../src/workbook/port';
import { ROSTER, ROUND, snapshotOf, tab } from '../support/workbook';

type Value = string | number | null;

function content(value: Value): CellContent | null {
  if (value === null) return null;
  return typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value };
}

function plan(key: string, name: string, rows: readonly (readonly Value[])[], isHidden = false): TabPlan {
  return {
    key,
    name,
    rows: rows.map((row) => ({
      cells: row.map((value) => (value === null ? null : { content: content(value), style: {}, format: '0.00' })),
    })),
    columnWidths: [],
    merges: [],
    page: { orientation: 'portrait', marginsMm: { top: 20, bottom: 20, left: 20, right: 20 }, pageNumbers: false },
    ...(isHidden ? { isHidden } : {}),
  };
}

const preview = (snapshot: Snapshot, plans: readonly TabPlan[]) => complete(previewInSteps(snapshot, plans));

test('a tab that is not there is new, with every cell that it will hold', () => {
  expect(
    preview({ tabs: [] }, [
      plan('A', 'Kết quả', [
        ['Tổng', 9.5],
        [null, 3],
      ]),
    ]),
  ).toEqual([
    {
      key: 'A',
      name: 'Kết quả',
      nameNow: null,
      isThere: false,
      isHidden: false,
      change: 'new',
      cells: 3,
      changes: [
        { row: 0, column: 0, cell: 'A1', before: null, after: 'Tổng', format: '0.00' },
        { row: 0, column: 1, cell: 'B1', before: null, after: 9.5, format: '0.00' },
        { row: 1, column: 1, cell: 'B2', before: null, after: 3, format: '0.00' },
      ],
    },
  ]);
});

test('a tab of ours that is there: the cells that get another value, what is typed beside it and goes, and the name that it gets back', () => {
  const now = tab(
    'KQ của tôi',
    [
      ['Tổng', 9.25, 'ghi thêm'],
      [null, 3],
      ['', null],
    ],
    { ownKey: 'A' },
  );
  const [one] = preview({ tabs: [now] }, [
    plan('a', 'Kết quả', [
      ['Tổng', 9.5],
      [null, 3],
    ]),
  ]);
  expect(one).toMatchObject({ name: 'Kết quả', nameNow: 'KQ của tôi', isThere: true, change: 'changed', cells: 2 });
  expect(one?.changes.map(({ before, after }) => [before, after])).toEqual([
    [9.25, 9.5],
    ['ghi thêm', null],
  ]);
});

test('the last digits of what Excel calculated are no change; a tab with the same values stays', () => {
  const now = tab('Kết quả', [[0.1 + 0.2, 'x']], { ownKey: 'A' });
  expect(preview({ tabs: [now] }, [plan('A', 'Kết quả', [[0.3, 'x']])])).toMatchObject([{ change: 'same', cells: 0 }]);
});

test('a tab of ours that is planned no more goes, and is told; the user’s own are left alone', () => {
  const tabs = [tab('Cũ', [['x', 1]], { ownKey: 'B' }), tab('Của tôi', [['y']])];
  expect(preview({ tabs }, [])).toMatchObject([{ key: 'B', name: 'Cũ', change: 'removed', cells: 2 }]);
});

test('of a tab with very many cells the first are shown, and all are counted', () => {
  const rows = Array.from({ length: KEPT_CELLS + 5 }, (_, row) => [row + 1]);
  const [one] = preview({ tabs: [] }, [plan('A', 'Dài', rows, true)]);
  expect(one).toMatchObject({ cells: KEPT_CELLS + 5, isHidden: true });
  expect(one?.changes).toHaveLength(KEPT_CELLS);
});

test('whatever stands there: carried out, the shown changes give what is planned', () => {
  const value = fc.constantFrom<Value>(null, 'a', 'b', 1, 2);
  const grid = fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(grid, grid, (now, wanted) => {
      const [one] = preview({ tabs: [tab('T', now, { ownKey: 'A' })] }, [plan('A', 'T', wanted)]);
      const after = new Map<string, Value>();
      now.forEach((row, y) => row.forEach((cell, x) => cell !== null && after.set(`${String(y)} ${String(x)}`, cell)));
      for (const { row, column, after: next } of one?.changes ?? []) {
        if (next === null) after.delete(`${String(row)} ${String(column)}`);
        else after.set(`${String(row)} ${String(column)}`, next);
      }
      const planned = new Map<string, Value>();
      wanted.forEach((row, y) =>
        row.forEach((cell, x) => cell !== null && planned.set(`${String(y)} ${String(x)}`, cell)),
      );
      expect(new Map([...after].sort())).toEqual(new Map([...planned].sort()));
      expect(one?.change).toBe(one?.cells === 0 ? 'same' : 'changed');
    }),
  );
});

test('what is shown before writing is what writing would plan', () => {
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER });
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(review.error.code);
  const checked = { snapshot, review: review.value };
  const shown = complete(previewOfWritingInSteps(checked));
  expect(shown.map(({ key, name }) => [key, name])).toEqual(plannedTabs(checked).map(({ key, name }) => [key, name]));
  expect(shown.every(({ change }) => change === 'new')).toBe(true);
});
