import { hiddenFindings } from '../../../src/sheets/reading/hidden-lines';
import { tab } from '../../support/workbook';

const ROWS = [['a', null, null], [null, null, 'b'], [null, null, null], []];
const TELLING = { severity: 'info', sheet: 'Danh sách', cell: null, subject: null };

function found(hiddenRows: readonly number[], hiddenColumns: readonly number[], isHidden = false) {
  const visibility = isHidden ? 'hidden' : 'visible';
  return hiddenFindings({ ...tab('Danh sách', ROWS, { visibility }), hiddenRows, hiddenColumns });
}

test('a hidden tab is told', () => {
  expect(found([], [], true)).toEqual([{ ...TELLING, code: 'tab.hidden', params: {} }]);
  expect(found([], [])).toEqual([]);
});

test('hidden rows and columns are told where something stands in them: nobody is left out unseen', () => {
  const lines = (rows: number, columns: number) => [
    { ...TELLING, code: 'tab.hidden-lines', params: { rows: String(rows), columns: String(columns) } },
  ];
  expect(found([0, 1, 2, 3, 9], [])).toEqual(lines(2, 0));
  expect(found([], [0, 1, 2, 9])).toEqual(lines(0, 2));
  expect(found([1], [0])).toEqual(lines(1, 1));
  expect(found([2, 3, 9], [1, 9])).toEqual([]);
});
