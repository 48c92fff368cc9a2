import { cellText, isQuoted } from '../../../src/workbook/cell-text';
import { withTabsNamed } from '../../../src/workbook/excel/formula-tabs';
import { parseMark } from '../../../src/workbook/excel/marks';
import { pointedTab } from '../../../src/workbook/own-name';
import { batchesOf, operation } from '../../../src/workbook/excel/operations';
import { remainder, takePieces } from '../../../src/workbook/excel/pieces';
import { rectanglesOf } from '../../../src/workbook/excel/rectangles';
import { temporaryNames } from '../../../src/workbook/excel/temporary';

test('cells that are alike come in few blocks', () => {
  const found = rectanglesOf([
    ['a', 'a', null, 'b'],
    ['a', 'a', 'b', 'b'],
    ['a', null, 'b', 'b'],
  ]);
  expect(found).toEqual([
    { key: 'a', area: { top: 0, left: 0, bottom: 1, right: 1 } },
    { key: 'b', area: { top: 0, left: 3, bottom: 0, right: 3 } },
    { key: 'b', area: { top: 1, left: 2, bottom: 2, right: 3 } },
    { key: 'a', area: { top: 2, left: 0, bottom: 2, right: 0 } },
  ]);
  expect(rectanglesOf([])).toEqual([]);
});

test('tabs in formulas get other names, texts keep theirs', () => {
  const names = new Map([
    ['kq - điểm', 'BinhXet~1'],
    ["a'b", "c'd"],
    ['kq', 'KQ 2'],
  ]);
  expect(withTabsNamed(`'KQ - Điểm'!$A$1+KQ!B2&"'KQ - Điểm'!A1 KQ!"&'a''b'!A1+Khác!A1`, names)).toBe(
    `'BinhXet~1'!$A$1+'KQ 2'!B2&"'KQ - Điểm'!A1 KQ!"&'c''d'!A1+Khác!A1`,
  );
});

test('pieces fill an answer, one row at least, and nothing is left out', () => {
  const whole = { top: 0, left: 0, bottom: 9, right: 3 };
  const pieces = [
    { tab: 'a', area: whole, cellBytes: 10 },
    { tab: 'b', area: whole, cellBytes: 10 },
  ];
  expect(takePieces(pieces, 1000)).toEqual({ taken: pieces, left: [] });
  const first = takePieces(pieces, 450);
  expect(first.taken.map(({ tab, area }) => [tab, area.top, area.bottom])).toEqual([
    ['a', 0, 9],
    ['b', 0, 0],
  ]);
  expect(first.left.map(({ tab, area }) => [tab, area.top, area.bottom])).toEqual([['b', 1, 9]]);
  expect(takePieces(pieces, 1).taken.map(({ area }) => area.bottom)).toEqual([0]);
  expect(takePieces(pieces, 400).left.map(({ tab, area }) => [tab, area.top])).toEqual([['b', 0]]);
  expect(remainder(whole, { top: 0, left: 0, bottom: 4, right: 1 })).toEqual([
    { top: 0, left: 2, bottom: 4, right: 3 },
    { top: 5, left: 0, bottom: 9, right: 3 },
  ]);
  expect(remainder(whole, { top: 0, left: 0, bottom: 20, right: 20 })).toEqual([]);
});

test('operations go into requests by their bytes, in their order', () => {
  const one = (bytes: number): { bytes: number; run: () => void } => ({ bytes, run: () => undefined });
  expect(
    batchesOf([one(5), one(5), one(1), one(20), one(1)], 10).map((batch) => batch.map(({ bytes }) => bytes)),
  ).toEqual([[5, 5], [1], [20], [1]]);
  expect(batchesOf([])).toEqual([[]]);
  expect(operation(() => undefined, 2).bytes).toBe(2 * operation(() => undefined).bytes);
});

test('texts are what a cell can hold', () => {
  expect(cellText('a\r\nb\rc\u0000\ud800')).toBe('a\nb\nc');
  expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
  expect(["'x", '=x', '+1', '-1', '@x', '\tx', 'x', '1'].map(isQuoted)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('marks and temporary names', () => {
  expect(parseMark('BinhXetGhi_keep_Scores')).toEqual({ kind: 'keep', key: 'Scores' });
  expect(parseMark('BinhXetGhi_done')).toBeNull();
  expect(parseMark('BinhXet_Scores')).toBeNull();
  expect(pointedTab("='A ''b'' c'!$A$1")).toBe("A 'b' c");
  expect(pointedTab('=KQ!$A$1:$B$2')).toBe('KQ');
  expect(pointedTab('=#REF!')).toBeNull();
  const next = temporaryNames(['BinhXet~2', 'x']);
  expect([next(), next()]).toEqual(['BinhXet~1', 'BinhXet~3']);
});
