/** What can be done to a written tab besides typing a value into it, and what each is called. */
import { compareTab } from '../../../src/review/verify/compare-tab';
import { sameFormula } from '../../../src/review/verify/formula-text';
import type { CellPlan, HeldInTab, TabPlan, TabSnapshot } from '../../../src/workbook/port';
import { heldIn, writtenTab } from '../../support/written';

function text(value: string): CellPlan {
  return { content: { kind: 'text', text: value }, style: {} };
}

function number(decimal: string): CellPlan {
  return { content: { kind: 'number', decimal }, style: {}, format: '#,##0' };
}

const SUM: CellPlan = {
  content: { kind: 'formula', formula: "SUM('KQ - Điểm'!B2:B3)", result: { decimal: '3' } },
  style: {},
  format: '#,##0',
};

const PLAN: TabPlan = {
  key: 'KqThu',
  name: 'KQ - Thử',
  rows: [
    { cells: [{ ...text('Tiêu đề'), note: 'Luật, Điều 1' }] },
    { cells: [text('An'), number('1')] },
    { cells: [text('Bình'), number('2')] },
    { cells: [text('Cộng'), SUM] },
  ],
  columnWidths: [10, 10],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  autoFilter: { top: 0, left: 0, bottom: 2, right: 1 },
  page: {
    orientation: 'portrait',
    marginsMm: { top: 20, bottom: 20, left: 20, right: 20 },
    pageNumbers: false,
  },
};
const TAB = writtenTab(PLAN);
const HELD = heldIn(PLAN);

function found(tab: Partial<TabSnapshot>, held: Partial<HeldInTab> = {}, renamed?: ReadonlyMap<string, string>) {
  return compareTab({ ...TAB, ...tab }, PLAN, { ...HELD, ...held }, renamed);
}

test('as it was written nothing is told', () => {
  expect(found({})).toEqual({ differences: [], remarks: [] });
});

test('another formula with the same value is a difference; the very same one is none, however it is written', () => {
  const formula = "SUM('KQ - Điểm'!B2:B9)";
  expect(found({}, { formulas: new Map([['B4', formula]]) }).differences).toEqual([
    { kind: 'formula-changed', cell: 'B4', written: 3, expected: 3, formula },
  ]);
  expect(found({}, { formulas: new Map([['B4', "sum( 'KQ - Điểm'!B2:B3 )"]]) }).differences).toEqual([]);
  // Excel gives those below the first of a block no text of their own.
  expect(found({}, { formulas: new Map([['B4', '']]) }).differences).toEqual([]);
  const renamed = new Map([['KQ - Điểm', 'Diem']]);
  expect(found({}, { formulas: new Map([['B4', 'SUM(Diem!B2:B3)']]) }, renamed).differences).toEqual([]);
});

test('a formula where a value was written is a difference, though it gives that value', () => {
  const formulas = new Map([...HELD.formulas, ['B2', '1+0']]);
  expect(found({}, { formulas }).differences).toEqual([
    { kind: 'formula-changed', cell: 'B2', written: 1, expected: 1, formula: '1+0' },
  ]);
});

test('a text in a formula keeps its case, names of tabs and functions do not', () => {
  expect(sameFormula('IF(a1="Đạt",1,0)')).toBe(sameFormula('if( A1 = "Đạt", 1, 0 )'));
  expect(sameFormula('IF(A1="Đạt",1,0)')).not.toBe(sameFormula('IF(A1="đạt",1,0)'));
  expect(sameFormula("'A''B'!A1")).toBe(sameFormula("'a''b'!A1"));
  expect(sameFormula('_xlfn.CONCAT(A1)')).toBe(sameFormula('CONCAT(A1)'));
});

test('a number format is compared where it shows: of numbers, and of a text that it hides', () => {
  const formats = TAB.formats.map((line) => [...line]);
  formats[1] = [';;;', '0%'];
  formats[2] = ['@', '#,##0'];
  expect(found({ formats }).differences).toEqual([
    { kind: 'format', cell: 'A2', written: ';;;', expected: 'General' },
    { kind: 'format', cell: 'B2', written: '0%', expected: '#,##0' },
  ]);
});

test('a row put in or taken out is told alone, and the rows below it are not', () => {
  const [title, an, binh, sum] = TAB.values;
  if (title === undefined || an === undefined || binh === undefined || sum === undefined) throw new Error('rows');
  const moved = new Map([['B5', "SUM('KQ - Điểm'!B3:B4)"]]);
  const notes = new Map([['A1', 'Luật, Điều 1']]);
  const formats = [...TAB.formats.slice(0, 2), [], ...TAB.formats.slice(2)];
  expect(
    found({ values: [title, an, ['Chen', 9], binh, sum], formats }, { formulas: moved, notes }).differences,
  ).toEqual([{ kind: 'row-added', row: 2 }]);
  const fewer = found(
    { values: [title, an, sum], formats: [TAB.formats[0] ?? [], TAB.formats[1] ?? [], TAB.formats[3] ?? []] },
    { formulas: new Map([['B3', "SUM('KQ - Điểm'!B2:B2)"]]) },
  );
  expect(fewer.differences).toEqual([{ kind: 'row-missing', row: 2 }]);
});

test('what is typed beside or below what is ours is told as added, and nothing else with it', () => {
  const values = [...TAB.values.slice(0, 3), ['Cộng', 3, 'thêm'], [null, 'dưới cùng']];
  expect(found({ values }).differences).toEqual([
    { kind: 'added', cell: 'C4', written: 'thêm' },
    { kind: 'added', cell: 'B5', written: 'dưới cùng' },
  ]);
});

test('cells merged or split, rows and columns hidden are told; what a filter hides is but remarked', () => {
  const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
  expect(found({ merges, hiddenRows: [1, 3], hiddenColumns: [1] })).toEqual({
    differences: [
      { kind: 'split', area: 'A1:B1' },
      { kind: 'merged', area: 'A2:A3' },
      { kind: 'rows-hidden', lines: [3] },
      { kind: 'columns-hidden', lines: [1] },
    ],
    remarks: [{ kind: 'rows-filtered', lines: [1] }],
  });
});

test('a note of ours that was changed is a difference; somebody else’s is but remarked, and none at all are left out', () => {
  expect(found({}, { notes: new Map([['A1', 'Khác']]) }).differences).toEqual([
    { kind: 'note', cell: 'A1', written: 'Khác' },
  ]);
  const notes = new Map([...(HELD.notes ?? []), ['B3', 'Của tôi']]);
  expect(found({}, { notes })).toEqual({
    differences: [],
    remarks: [{ kind: 'note-added', cell: 'B3', written: 'Của tôi' }],
  });
  expect(found({}, { notes: new Map() })).toEqual({ differences: [], remarks: [{ kind: 'notes-left-out' }] });
  expect(found({}, { notes: null })).toEqual({ differences: [], remarks: [] });
});

test('a tab that was renamed or hidden is remarked, and all that is ours is as it was', () => {
  expect(found({ name: 'Của tôi', visibility: 'hidden' })).toEqual({
    differences: [],
    remarks: [{ kind: 'renamed', from: 'KQ - Thử' }, { kind: 'hidden' }],
  });
});

test('a live formula without a result, or with another one, is told apart from a value typed over it', () => {
  const values = TAB.values.map((line) => [...line]);
  values[3] = ['Cộng', { fault: 'formula-without-result', formula: 'x' }];
  expect(found({ values }).differences).toEqual([{ kind: 'not-calculated', cells: ['B4'] }]);
  values[3] = ['Cộng', { fault: 'error', code: '#N/A' }];
  expect(found({ values }).differences).toMatchObject([{ kind: 'recalculated', cell: 'B4', expected: 3 }]);
  values[3] = ['Cộng', 4];
  expect(found({ values }, { formulas: new Map() }).differences).toEqual([
    { kind: 'formula-replaced', cell: 'B4', written: 4, expected: 3 },
  ]);
  values[3] = ['Cộng'];
  expect(found({ values }, { formulas: new Map() }).differences).toEqual([
    { kind: 'value', cell: 'B4', written: null, expected: 3 },
  ]);
});
