/** The looks of the template's cells. */
import { cellToFillIn, headerCell, openHeaderCell } from '../../../src/sheets/template/cells';

test('a cell about which there is nothing to say has no note, not an empty one', () => {
  expect(Object.keys(openHeaderCell('Mã'))).toEqual(['content', 'style']);
  expect(Object.keys(headerCell('Mã'))).toEqual(['content', 'style', 'isLocked']);
  expect(Object.keys(cellToFillIn(null))).toEqual(['content', 'style']);
  expect(Object.keys(cellToFillIn('@', 'ghi chú'))).toEqual(['content', 'style', 'format', 'note']);
});
