import type { TabView } from '../../../src/workbook/file/view';
import { type EditedTab, emptied, pastedPlaces, pastedText, plannedEdit } from '../../../src/workbench/sheet/edits';

const VIEW: TabView = {
  widthOf: () => null,
  frozen: { rows: 0, columns: 0 },
  formatOf: () => null,
  isLocked: (row, column) => row === 5 && column === 5,
  mayFormat: false,
  formulas: [{ row: 6, column: 0, text: 'A1:A2', filled: { top: 6, left: 0, bottom: 7, right: 0 }, group: null }],
  tableLines: [{ top: 9, left: 0, bottom: 9, right: 3 }],
};
const TAB: EditedTab = {
  name: 'A',
  isReadOnly: false,
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  view: VIEW,
  formatOf: () => null,
  hasFormula: (row, column) => row === 3 && column === 3,
};
const LIMITS = { rows: 100, columns: 20 };
const typed = (row: number, column: number, text: string) => plannedEdit(TAB, [{ row, column, text }]);

test.each([
  ['a locked cell of a protected tab', 5, 5, '1', 'locked', 'F6'],
  ['a date where no format may be changed', 1, 1, '12/3/2026', 'format-locked', 'B2'],
  ['one of the cells that one formula fills', 7, 0, '1', 'fixed-formula', 'A8'],
  ['the head of a table', 9, 1, 'x', 'table-line', 'B10'],
  ['a cell under a merged one', 0, 1, 'x', 'covered', 'B1'],
  ['a formula', 1, 1, '=A1', 'formula', 'B2'],
])('%s is refused, with the cell', (_what, row, column, text, code, cell) => {
  expect(typed(row, column, text)).toEqual({ kind: 'refused', refusal: { code, cell } });
});

test('in a result tab nothing is typed over, pasted or emptied: no road to it is open', () => {
  const own = { ...TAB, isReadOnly: true };
  const refused = { kind: 'refused', refusal: { code: 'read-only', cell: 'B2' } };
  const place = { row: 1, column: 1 };
  expect(plannedEdit(own, [{ ...place, text: '99,9' }])).toEqual(refused);
  expect(plannedEdit(own, [{ ...place, value: 99.9, format: null }])).toEqual(refused);
  expect(plannedEdit(own, emptied({ top: 1, left: 1, bottom: 2, right: 2 }))).toEqual(refused);
});

test('a block is pasted whole or not at all', () => {
  const wanted = pastedText(
    [
      ['1', '2'],
      ['3', '4'],
    ],
    { top: 4, left: 4, bottom: 4, right: 4 },
    LIMITS,
  );
  if ('code' in wanted) throw new Error(wanted.code);
  expect(plannedEdit(TAB, wanted)).toEqual({ kind: 'refused', refusal: { code: 'locked', cell: 'F6' } });
});

test('a block as Excel copies a merged cell, its covered cells empty, goes into a merged cell; how many formulas go is told', () => {
  const wanted = pastedText([['Tiêu đề', '', '']], { top: 0, left: 0, bottom: 0, right: 2 }, LIMITS);
  if ('code' in wanted) throw new Error(wanted.code);
  expect(plannedEdit(TAB, wanted)).toEqual({
    kind: 'edit',
    edit: { changes: [{ sheet: 'A', row: 0, column: 0, value: 'Tiêu đề' }] },
    formulas: 0,
    understood: [],
  });
  expect(plannedEdit(TAB, emptied({ top: 3, left: 2, bottom: 3, right: 3 }))).toMatchObject({ formulas: 1 });
});

test('how text was understood is told once for each way, with the first cell and how many more', () => {
  const wanted = ['1.234', '2.345', '007'].map((text, row) => ({ row: row + 1, column: 0, text }));
  expect(plannedEdit(TAB, wanted)).toMatchObject({
    understood: [
      { note: 'two-meanings', cell: 'A2', text: '1.234', more: 1 },
      { note: 'long-number', cell: 'A4', text: '007', more: 0 },
    ],
  });
});

test('one cell goes over all that is chosen, a block over whole times itself, else once', () => {
  const area = { top: 0, left: 0, bottom: 3, right: 3 };
  expect(pastedPlaces({ rows: 1, columns: 1 }, area)).toEqual(area);
  expect(pastedPlaces({ rows: 2, columns: 2 }, area)).toEqual(area);
  expect(pastedPlaces({ rows: 3, columns: 5 }, area)).toEqual({ top: 0, left: 0, bottom: 2, right: 4 });
});

test('a block that does not fit on the sheet is refused', () => {
  const chosen = { top: 99, left: 0, bottom: 99, right: 0 };
  expect(pastedText([['1'], ['2']], chosen, LIMITS)).toEqual({ code: 'too-large', cell: 'A100' });
  expect(pastedText([], chosen, LIMITS)).toEqual([]);
});
