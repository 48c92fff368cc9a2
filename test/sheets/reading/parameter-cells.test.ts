import { parameterCells } from '../../../src/sheets/reading/parameter-cells';
import { ROUND, date, tab } from '../../support/workbook';

const at = (key: string, row: number, isThere: boolean, valueColumn = 1, labelColumn = 0) => ({
  key,
  row,
  labelColumn,
  valueColumn,
  isThere,
});

test('a key that stands in the round’s tab has its cell beside it, also where that is empty; the first of two counts', () => {
  const round = tab('Đợt xét', [...ROUND, ['score.step', null], ['regime', 'vn-2017'], ['score.step', '1']]);
  expect(parameterCells(round, ['score.step', 'regime'])).toEqual([at('score.step', 3, true), at('regime', 4, true)]);
});

test('other keys come in new rows below everything that the tab holds, in their order', () => {
  const round = tab('Đợt xét', [...ROUND, ['Ngày họp', date(44_900)], [], [null, null, 'ghi chú'], [null], []]);
  expect(parameterCells(round, ['score.step', 'council.quorum'])).toEqual([
    at('score.step', 6, false),
    at('council.quorum', 7, false),
  ]);
});

test('labels that are merged over two columns have their values beyond both', () => {
  const rows = ROUND.map(([label, value]) => [null, label ?? null, null, value ?? null]);
  const round = tab('Đợt xét', rows, { merges: ['B1:C1', 'B2:C2', 'B3:C3'] });
  expect(parameterCells(round, ['score.step'])).toEqual([at('score.step', 3, false, 3, 1)]);
});

test('a cell of a date in the labels is no key, and a tab that is no round’s has no place', () => {
  const round = tab('Đợt xét', [...ROUND, [date(44_900), 'x']]);
  expect(parameterCells(round, ['score.step'])).toEqual([at('score.step', 4, false)]);
  expect(parameterCells(tab('Khác', [['x', 'y']]), ['score.step'])).toBeNull();
});

test('a new key has its value where the last label has, whatever stands below without a label; those that are there are not counted', () => {
  const rows = [
    ...ROUND,
    ['score.step', null, 1],
    ['Ngày họp', null, 'x'],
    [null, null, null, 'ghi chú'],
    [{ fault: 'error', code: '#REF!' } as const],
  ];
  const round = tab('Đợt xét', rows, { merges: ['A4:B4', 'A5:B5'] });
  expect(parameterCells(round, ['score.step', 'council.quorum', 'regime'])).toEqual([
    at('score.step', 3, true, 2),
    at('council.quorum', 7, false, 2),
    at('regime', 8, false, 2),
  ]);
});

test('a key has its cell in a second pair of columns, too, and however it was spelt', () => {
  const [first = [], ...others] = ROUND;
  const round = tab('Đợt xét', [
    [...first, null, 'Score.step:', '1'],
    ...others,
    [null, null, null, 'council.quorum', ''],
  ]);
  expect(parameterCells(round, ['score.step', 'council.quorum'])).toEqual([
    at('score.step', 0, true, 4, 3),
    at('council.quorum', 3, true, 4, 3),
  ]);
});
