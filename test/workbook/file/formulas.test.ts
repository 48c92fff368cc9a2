import { movedFormula, readsOf } from '../../../src/workbook/file/formulas/references';
import { staleResults } from '../../../src/workbook/file/formulas/stale-results';
import { unreplaceable } from '../../../src/workbook/file/formulas/unreplaceable';
import type { FormulaCell } from '../../../src/workbook/file/reading/sheet-view';
import { areaName, parseArea } from '../../../src/workbook/address';

const read = (formula: string): readonly string[] =>
  readsOf(formula).areas.map(({ sheet, area }) => `${sheet === null ? '' : `${sheet}!`}${areaName(area)}`);

test.each<[string, readonly string[], boolean]>([
  ['SUM(D9:K9)+L9-M9', ['D9:K9', 'L9', 'M9'], false],
  ["'Chấm điểm'!$A$1+Sheet2!B2", ['Chấm điểm!A1', 'Sheet2!B2'], false],
  ["'Tổ ''A'''!A1", ["Tổ 'A'!A1"], false],
  ['SUM(A:A)', ['A1:A1048576'], false],
  ['SUM(3:4)', ['A3:XFD4'], false],
  ['LOG10(A1)&"B2"', ['A1'], false],
  ['IF(TRUE,1.5E3,A1)', ['A1'], false],
  ['Tong_diem*2', [], true],
  ['SUM(Bang[Điểm])', [], true],
  ['OFFSET(A1,1,1)', ['A1'], true],
  ['INDIRECT("A"&B1)', ['B1'], true],
  ['SUM(A1:INDEX(B:B,3))', ['A1', 'B1:B1048576'], true],
  ['SUM(Mot:Hai!A1)', ['Hai!A1'], true],
  // Excel adds up as many cells as are looked at, however many are named.
  ['SUMIF(A1:A5,">2",B1)', ['B1:B5', 'A1:A5', 'B1'], false],
  ['IF(sumif(A1:A5,{"a,)","b"},\'Tổ, 1\'!$B$2:C3)>0,D1,0)', ['Tổ, 1!B2:B6', 'A1:A5', 'Tổ, 1!B2:C3', 'D1'], false],
  ['AVERAGEIF(A:A, F1, B1)', ['B1:B1048576', 'A1:A1048576', 'F1', 'B1'], false],
  ['SUMIF(A1:A5,">2")', ['A1:A5'], false],
  ['SUMIF(A1:A5,">2",INDEX(B1:B5,2))', ['A1:A5', 'B1:B5'], true],
  ['SUMIF(Bang,">2",B1)', ['B1'], true],
])('%s reads %j', (formula, areas, isOpaque) => {
  expect(read(formula)).toEqual(areas);
  expect(readsOf(formula).isOpaque).toBe(isOpaque);
});

test.each([
  ['SUM(A1:B1)*$C$1', 2, 1, 'SUM(B3:C3)*$C$1'],
  ['"A1"&$A1&A$1&Sheet2!A1', 1, 1, '"A1"&$A2&B$1&Sheet2!B2'],
  ['A1', -1, 0, null],
  ['SUM(A:A)', 1, 0, null],
])('%s, %i down and %i along, is %s', (formula, rows, columns, expected) => {
  expect(movedFormula(formula, { rows, columns })).toBe(expected);
});

const at = (cell: string, text: string | null, more: Partial<FormulaCell> = {}): FormulaCell => {
  const area = parseArea(cell);
  if (area === null) throw new Error(cell);
  return { row: area.top, column: area.left, text, filled: null, group: null, ...more };
};
const shared = (id: string, ref: string | null) => ({ group: { id, area: ref === null ? null : parseArea(ref) } });

test('a SUMIF whose range of sums is written short is not believed once a cell that Excel adds up is edited', () => {
  const formulas = new Map([['A', [at('D1', 'SUMIF(A1:A5,">2",B1)'), at('D2', 'SUM(B1:B3)')]]]);
  expect(staleResults(formulas, [{ sheet: 'A', row: 3, column: 1 }])).toEqual(new Map([['A', new Set(['0,3'])]]));
  expect(staleResults(formulas, [{ sheet: 'A', row: 5, column: 1 }])).toEqual(new Map());
});

test('what hangs on a changed cell, however far, is not to be believed; what does not is', () => {
  const formulas = new Map([
    [
      'A',
      [
        at('C1', 'A1+B1', shared('0', 'C1:C3')),
        at('C2', null, shared('0', null)),
        at('C3', null, shared('0', null)),
        at('D1', 'SUM(C1:C3)'),
      ],
    ],
    ['B', [at('A1', 'a!D1'), at('A2', 'A9'), at('A3', 'Ten')]],
  ]);
  const stale = staleResults(formulas, [{ sheet: 'A', row: 1, column: 0 }]);
  // Names do not differ by case, and of a name it cannot be told what it means.
  expect(stale).toEqual(
    new Map([
      ['A', new Set(['1,2', '0,3'])],
      ['B', new Set(['2,0', '0,0'])],
    ]),
  );
  expect(staleResults(formulas, [])).toEqual(new Map());
});

test('a formula that fills several cells, or whose text others have and cannot be given, is not replaced', () => {
  const whole = parseArea('B1:B3');
  const array = at('B1', 'A1:A3*2', { filled: whole });
  const columns = [at('C1', 'SUM(A:A)', shared('1', 'C1:C2')), at('C2', null, shared('1', null))];
  const plain = [at('D1', 'A1', shared('2', 'D1:D2')), at('D2', null, shared('2', null))];
  const change = (row: number, column: number) => ({ row, column });
  expect(
    unreplaceable([array, ...columns, ...plain], [change(2, 1), change(0, 2), change(1, 2), change(0, 3)]),
  ).toEqual([change(2, 1)]);
  expect(unreplaceable([array, ...columns, ...plain], [change(0, 2), change(0, 3)])).toEqual([change(0, 2)]);
});
