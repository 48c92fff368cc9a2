/** What was reached: a figure misread makes a target reached that is not. */
import type { Reached } from '../../../src/domain/round/records';
import { gridOf } from '../../../src/sheets/reading/grid';
import { findReachedHeader, readReached } from '../../../src/sheets/reading/reached';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { words } from '../../../src/sheets/words';
import type { CellValue } from '../../../src/workbook/port';
import { type Formatted, date, percent, tab } from '../../support/workbook';

function read(reached: CellValue | Formatted, year: CellValue = 2022) {
  const { code, reached: word, year: ofYear } = words.reachedColumns;
  const grid = gridOf(
    tab('Chỉ tiêu', [
      [code[0] ?? '', word[0] ?? '', ofYear[0] ?? ''],
      ['CT1', reached, year],
    ]),
  );
  const header = findReachedHeader(grid, defaultVocabulary);
  if (header === null) throw new Error('no header');
  return readReached(grid, header);
}

const figure = (unscaled: bigint, scale = 0): Reached => ({ kind: 'figure', value: { unscaled, scale } });

test.each<[CellValue | Formatted, Reached]>([
  [75, figure(75n)],
  ['75 %', figure(75n)],
  ['7,5%', figure(75n, 1)],
  [percent(0.75), figure(75n)],
  [date(44_925), { kind: 'day', day: '2022-12-30' }],
  ['Có', { kind: 'answer', isYes: true }],
  ['Không', { kind: 'answer', isYes: false }],
])('%j is read as what it says', (typed, value) => {
  const { reached, findings } = read(typed);
  expect(findings).toEqual([]);
  expect(reached[0]?.reached).toEqual({ state: 'known', value, at: { sheet: 'Chỉ tiêu', cell: 'B2' } });
});

test.each([['7%5'], ['%75'], ['khá nhiều']])('%j is no figure, and is told', (typed) => {
  const { reached, findings } = read(typed);
  expect(reached[0]?.reached.state).toBe('unreadable');
  expect(findings.map(({ cell, subject, params }) => [cell, subject, params])).toEqual([
    ['B2', 'CT1', { what: 'reached', value: typed }],
  ]);
});

test('a year that cannot be read is told as such', () => {
  const { reached, findings } = read(75, 'năm nay');
  expect(reached[0]?.year.state).toBe('unreadable');
  expect(findings.map(({ cell, subject, params }) => [cell, subject, params])).toEqual([
    ['C2', 'CT1', { what: 'year', value: 'năm nay' }],
  ]);
});
