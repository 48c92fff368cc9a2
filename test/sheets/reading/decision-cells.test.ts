import { decisionCells } from '../../../src/sheets/reading/decision-cells';
import { findDecisionsHeader } from '../../../src/sheets/reading/council';
import { gridOf } from '../../../src/sheets/reading/grid';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { type Rows, tab } from '../../support/workbook';

const HEADER = ['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ'];

function free(count: number, rows: Rows, merges: readonly string[] = []) {
  const decisions = tab('Quyết định của Hội đồng', rows, { merges });
  const grid = gridOf(decisions);
  const header = findDecisionsHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no header');
  return decisionCells(decisions, grid, header, count);
}

test('new lines come below the last that names an award, in rows in which nothing of anybody’s stands', () => {
  const rows: Rows = [
    ['QUYẾT ĐỊNH'],
    HEADER,
    [],
    ['CSTĐCS', 'NV001', 'Chọn', null],
    [null, 'NV002'],
    [null, null, null, 'để dành'],
    [null, null, null, null, 'ngoài bảng'],
    [],
    ['LĐTT'],
    [null, null, 'Chọn'],
    [null, null, null, null, 'ngoài bảng'],
    [],
    [],
  ];
  expect(free(3, rows, ['B12:C12'])).toEqual({
    rows: [10, 12, 13],
    columns: { award: 0, code: 1, decision: 2, basis: 3 },
    basisHeaderRow: null,
  });
  expect(free(0, rows).rows).toEqual([]);
});

test('under a header alone the lines begin below it; a ground that has no column gets one behind all others', () => {
  expect(free(2, [HEADER.slice(0, 3).reverse()])).toEqual({
    rows: [1, 2],
    columns: { award: 2, code: 1, decision: 0, basis: 3 },
    basisHeaderRow: 0,
  });
});
