/** The workbook as repairs look at it: a cell taken for another would change what nobody asked for. */
import { finding } from '../../../src/domain/finding';
import { bookOf, placed, said } from '../../../src/sheets/repairs/cells';
import { snapshotOf, tab } from '../../support/workbook';

const AT = { sheet: 'A', cell: 'B3' };
const FINDINGS = [
  finding('score.missing', AT, 'NV001'),
  finding('text.legacy-encoding', { sheet: 'A' }, null),
  finding('value.unreadable', AT, null, { what: 'maximum' }),
  finding('round.missing', null, null),
  finding('value.unreadable', { sheet: 'B', cell: 'AA10' }, null),
];

test('findings are known by tab and cell; one about a whole tab, or nowhere in particular, is at no cell', () => {
  const book = bookOf(snapshotOf({ A: [['x']] }), FINDINGS);
  expect(book.findingsAt('A', 2, 1)).toEqual([FINDINGS[0], FINDINGS[2]]);
  expect(book.findingsAt('B', 9, 26)).toEqual([FINDINGS[4]]);
  expect(book.findingsAt('A', 1, 2)).toEqual([]);
  expect(placed(FINDINGS, 'value.unreadable', 'text.legacy-encoding', 'round.missing')).toEqual([
    { found: FINDINGS[2], place: { ...AT, row: 2, column: 1 } },
    { found: FINDINGS[4], place: { sheet: 'B', cell: 'AA10', row: 9, column: 26 } },
  ]);
  expect(placed(FINDINGS, 'score.step')).toEqual([]);
});

test('what a finding says is taken from it; what it does not say is a fault of the program', () => {
  const found = finding('value.unreadable', AT, null, { what: 'maximum' });
  expect(said(found, 'what')).toBe('maximum');
  expect(() => said(found, 'other')).toThrow('no value for other');
});

test('a formula fills its whole area and nothing beside it', () => {
  const snapshot = { ...snapshotOf({ A: [['x']], B: [['x']] }), formulas: new Map([['A', [AREA]]]) };
  const book = bookOf(snapshot, []);
  const holding = [0, 1, 2, 3, 4, 5].map((row) =>
    [0, 1, 2, 3, 4].map((column) => (book.holdsFormula('A', row, column) ? 'f' : '-')).join(''),
  );
  expect(holding).toEqual(['-----', '-----', '-ff--', '-ff--', '-ff--', '-----']);
  expect(book.holdsFormula('B', 2, 1)).toBe(false);
  expect(bookOf(snapshotOf({ A: [['x']] }), []).holdsFormula('A', 0, 0)).toBe(false);
});

const AREA = { top: 2, bottom: 4, left: 1, right: 2 };

test('a cell beyond what a tab holds is empty and has no format', () => {
  const book = bookOf(snapshotOf({ A: tab('A', [[{ value: 7, format: '0.00' }]]) }), []);
  expect([book.value('A', 0, 0), book.format('A', 0, 0)]).toEqual([7, '0.00']);
  expect([book.value('A', 0, 1), book.format('A', 5, 0)]).toEqual([null, null]);
});
