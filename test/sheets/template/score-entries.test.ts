/** What is asked of a scored cell, formula by formula: where one is wrong, Excel warns of a right score, or lets a wrong one pass. */
import type { SchemeItem } from '../../../src/domain/rules/pack';
import { extraFormula, itemFormula } from '../../../src/sheets/template/score-entries';

const NO_SCORE = 'D6="-",D6="–",D6="/",D6="vắng"';
const WITHIN = 'AND(D6>=0,OR(D$5="",D6<=D$5))';
const PART = { id: 'a', name: 'A', max: '10' };

function asked(item: SchemeItem | null): string {
  return itemFormula(item, 'D6', 'D$5');
}

const grades = (words: readonly string[]): SchemeItem => ({
  kind: 'grades',
  ...PART,
  grades: words.map((word, index) => ({ word, points: String(index % 3) })),
});

test.each<[string, SchemeItem | null, string]>([
  [
    'a criterion of the council’s own: from 0 to its maximum, by the round’s step where there is one',
    null,
    `IF(ISNUMBER(D6),AND(D6>=0,OR(D$5="",D6<=D$5),IF(DM_BuocDiem>0,MOD(ROUND(100*D6,0),ROUND(100*DM_BuocDiem,0))=0,TRUE)),OR(${NO_SCORE}))`,
  ],
  [
    'an item without a step of its own: the same',
    { kind: 'points', ...PART },
    `IF(ISNUMBER(D6),AND(D6>=0,OR(D$5="",D6<=D$5),IF(DM_BuocDiem>0,MOD(ROUND(100*D6,0),ROUND(100*DM_BuocDiem,0))=0,TRUE)),OR(${NO_SCORE}))`,
  ],
  [
    'an item with a step of 0.25: 25 hundredths where the round sets none',
    { kind: 'points', ...PART, step: '0.25' },
    `IF(ISNUMBER(D6),AND(D6>=0,OR(D$5="",D6<=D$5),MOD(ROUND(100*D6,0),IF(DM_BuocDiem>0,ROUND(100*DM_BuocDiem,0),25))=0),OR(${NO_SCORE}))`,
  ],
  [
    'all or nothing: 0, the maximum, or an x',
    { kind: 'max-or-nothing', ...PART },
    `IF(ISNUMBER(D6),OR(D6=0,D6=D$5),OR(${NO_SCORE},D6="x"))`,
  ],
  [
    'a table: a share as Excel keeps it, or one of its points',
    {
      kind: 'table',
      ...PART,
      rows: [
        { from: '90', below: null, points: '10' },
        { from: '50', below: '90', points: '7.5' },
        { from: '10', below: '50', points: '7.5' },
      ],
    },
    `IF(ISNUMBER(D6),OR(AND(D6>=0,D6<=1),OR(D6=10,D6=7.5)),OR(${NO_SCORE}))`,
  ],
  [
    'grades: their points, each once, or their words',
    grades(['T', 'K', 'TB', 'Y', 'say "tốt"']),
    `IF(ISNUMBER(D6),OR(D6=0,D6=1,D6=2),OR(${NO_SCORE},D6="T",D6="K",D6="TB",D6="Y",D6="say ""tốt"""))`,
  ],
])('%s', (_, item, formula) => {
  expect(asked(item)).toBe(formula);
});

test('a formula that Excel would not take is a plain limit: up to 255 letters it says all, beyond that the maximum alone', () => {
  // The words make it exactly as long as one wishes.
  const base = asked(grades(['T', 'K', 'x'])).length - 1;
  const longest = grades(['T', 'K', 'x'.repeat(255 - base)]);
  expect(asked(longest)).toHaveLength(255);
  expect(asked(longest)).toContain('D6="T"');
  const plain = `IF(ISNUMBER(D6),${WITHIN},OR(${NO_SCORE}))`;
  expect(asked(grades(['T', 'K', 'x'.repeat(256 - base)]))).toBe(plain);
  const rows = Array.from({ length: 40 }, (_, index) => ({ from: String(index), below: null, points: String(index) }));
  expect(asked({ kind: 'table', ...PART, rows })).toBe(plain);
});

test('bonus and penalty points are numbers from 0 on, without a maximum, or none', () => {
  expect(extraFormula('L6')).toBe('IF(ISNUMBER(L6),L6>=0,OR(L6="-",L6="–",L6="/",L6="vắng"))');
});
