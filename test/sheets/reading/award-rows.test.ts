import { type Finding } from '../../../src/domain/finding';
import { wordKey } from '../../../src/domain/text/keys';
import { awardRows, voteKey } from '../../../src/sheets/reading/award-rows';
import { gridOf } from '../../../src/sheets/reading/grid';
import { date, tab } from '../../support/workbook';

const AWARDS = new Map([[wordKey('CSTĐCS'), 'cstd-co-so']]);

test.each([
  ['CSTĐCS', 'cstdcs'],
  ['CSTĐCS (lần 2)', 'cstdcs (lan 2)'],
  ['cstđcs(LẦN 2)', 'cstdcs (lan 2)'],
  ['CSTĐCS   (Lần 2)', 'cstdcs (lan 2)'],
  ['CSTĐCS(lần 2) cũ', 'cstdcs(lan 2) cu'],
])('the vote %j has the key %j', (text, key) => {
  expect(voteKey(text)).toBe(key);
});

test('a row is about the first ballot of an award or its second; what is neither is reported with its cell', () => {
  const grid = gridOf(
    tab('Kiểm phiếu', [
      ['CSTĐCS'],
      ['Danh hiệu'],
      ['CSTĐCS'],
      [],
      ['cstdcs(lần 2)'],
      ['CSTĐCS (lần 2) cũ'],
      ['CSTĐCS (lần 3)'],
      [date(44_925)],
    ]),
  );
  const findings: Finding[] = [];
  const rows = awardRows(grid, { row: 1, columns: { award: 0 } }, AWARDS, (found) => findings.push(found));
  expect(rows).toEqual([
    { row: 2, award: 'cstd-co-so', ballot: 1 },
    { row: 4, award: 'cstd-co-so', ballot: 2 },
  ]);
  const unreadable = { code: 'value.unreadable', severity: 'error', sheet: 'Kiểm phiếu', subject: null };
  expect(findings).toEqual([
    { ...unreadable, cell: 'A6', params: { what: 'award', value: 'CSTĐCS (lần 2) cũ' } },
    { ...unreadable, cell: 'A7', params: { what: 'award', value: 'CSTĐCS (lần 3)' } },
    { ...unreadable, cell: 'A8', params: { what: 'award', value: '44925' } },
  ]);
});
