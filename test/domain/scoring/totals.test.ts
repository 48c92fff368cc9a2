import fc from 'fast-check';
import { type ScoreLimits, scoreLimits } from '../../../src/domain/scoring/limits';
import { isOnlyTotal, isScored, scoreCell } from '../../../src/domain/scoring/row-figures';
import { combine, totalOfRow } from '../../../src/domain/scoring/totals';
import type { ScoreSheet } from '../../../src/domain/round/score-sheets';
import type { Setting } from '../../../src/domain/rules/settings';
import { itemAt } from '../../../src/domain/checked';
import { codesOf, scoreSheet, settings, type Scored } from '../../support/round';

const NO_LIMITS: ScoreLimits = {
  base: 0,
  step: null,
  isStepOverridden: false,
  bonusCap: null,
  penaltyCap: null,
  totalCap: null,
};

/** What a row comes to, with these points for articles. */
function withArticles(row: Omit<Scored, 'id'>, articlePoints: number) {
  const sheet = scoreSheet('council', [1000, 2000], [{ id: 'NV001', ...row }]);
  return totalOfRow(sheet, itemAt(sheet.rows, 0), null, NO_LIMITS, articlePoints);
}

function totalOf(row: Omit<Scored, 'id'>, limits: Partial<ScoreLimits> = {}, own: Partial<ScoreSheet> = {}) {
  const sheet = scoreSheet('council', [1000, 2000], [{ id: 'NV001', ...row }], own);
  const { total, findings } = totalOfRow(sheet, itemAt(sheet.rows, 0), null, { ...NO_LIMITS, ...limits });
  return { total: total === null ? null : total.points, findings };
}

test('the limits are those that the parameters set, in hundredths', () => {
  expect(scoreLimits(settings())).toEqual(NO_LIMITS);
  expect(
    scoreLimits(
      settings({ 'score.step': '0.25', 'score.bonus-cap': '7', 'score.penalty-cap': '5', 'score.total-cap': '100' }),
    ),
  ).toEqual({ base: 0, step: 25, isStepOverridden: true, bonusCap: 700, penaltyCap: 500, totalCap: 10_000 });
});

test.each<[string, Omit<Scored, 'id'>, Partial<ScoreLimits>, number]>([
  ['criteria alone', { scores: [925, 1850] }, {}, 2775],
  ['nothing but zeros', { scores: [0, 0] }, {}, 0],
  ['maxima reached', { scores: [1000, 2000] }, {}, 3000],
  ['bonus and penalty', { scores: [925, 1850], bonus: 200, penalty: 75 }, {}, 2900],
  ['a bonus over its cap', { scores: [925, 1850], bonus: 800 }, { bonusCap: 700 }, 3475],
  ['a penalty over its cap', { scores: [925, 1850], penalty: 800 }, { penaltyCap: 500 }, 2275],
  ['a cap of 0', { scores: [925, 1850], bonus: 800 }, { bonusCap: 0 }, 2775],
  ['more penalty than points', { scores: [100, 100], penalty: 500 }, {}, 0],
  ['more than the total cap', { scores: [1000, 2000], bonus: 500 }, { totalCap: 3000 }, 3000],
  ['a total over 100 where nothing caps it', { scores: [1000, 2000], bonus: 9000 }, {}, 12_000],
])('%s', (_what, row, limits, total) => {
  expect(totalOf(row, limits)).toEqual({ total, findings: [] });
});

test.each<[string, Omit<Scored, 'id'>, string, string, Readonly<Record<string, string>>]>([
  ['a missing score', { scores: [925, null] }, 'score.missing', 'D3', { criterion: 'Tiêu chí 2' }],
  [
    'a score that is no number',
    { scores: ['mười', 1850] },
    'score.not-a-number',
    'C3',
    { value: 'mười', criterion: 'Tiêu chí 1' },
  ],
  [
    'a score above its maximum',
    { scores: [1001, 1850] },
    'score.above-max',
    'C3',
    { value: '10.01', max: '10', criterion: 'Tiêu chí 1' },
  ],
  [
    'a score below zero',
    { scores: [-25, 1850] },
    'score.below-zero',
    'C3',
    { value: '-0.25', criterion: 'Tiêu chí 1' },
  ],
  ['a bonus that is no number', { scores: [925, 1850], bonus: 'x' }, 'score.not-a-number', 'E3', { value: 'x' }],
  ['a bonus below zero', { scores: [925, 1850], bonus: -100 }, 'score.below-zero', 'E3', { value: '-1' }],
  ['a penalty that is no number', { scores: [925, 1850], penalty: 'x' }, 'score.not-a-number', 'F3', { value: 'x' }],
  ['a penalty below zero', { scores: [925, 1850], penalty: -100 }, 'score.below-zero', 'F3', { value: '-1' }],
])('%s is a finding at its cell, and there is no total: nothing is clipped', (_what, row, code, cell, params) => {
  const { total, findings } = totalOf(row);
  expect(total).toBeNull();
  expect(findings).toEqual([{ code, severity: 'error', sheet: 'Chấm điểm council', cell, subject: 'NV001', params }]);
});

test('every fault of a row is named at once', () => {
  expect(codesOf(totalOf({ scores: [null, 2001], bonus: 'x', penalty: -1 }).findings)).toEqual([
    'score.missing',
    'score.above-max',
    'score.not-a-number',
    'score.below-zero',
  ]);
});

test('a bonus or penalty without a column of its own is 0, whatever the row says', () => {
  const columns = { bonus: null, penalty: null, total: null };
  expect(totalOf({ scores: [925, 1850], bonus: 100, penalty: 'x', total: 1 }, {}, { columns })).toEqual({
    total: 2775,
    findings: [],
  });
});

test.each([
  [25, 925, false],
  [25, 930, true],
  [50, 925, true],
  [0, 930, false],
  [null, 931, false],
])('with a step of %j hundredths, %d is off step: %s', (step, points, isOff) => {
  const { total, findings } = totalOf({ scores: [points, 2000] }, { step });
  expect(total).toBe(points + 2000);
  expect(codesOf(findings)).toEqual(isOff ? ['score.step'] : []);
});

test('the step that a score is off is named, hundredths where none is set', () => {
  expect(
    totalOf({ scores: [910, 2000], bonus: 10 }, { step: 25 }).findings.map(({ cell, params }) => [cell, params]),
  ).toEqual([
    ['C3', { value: '9.1', step: '0.25' }],
    ['E3', { value: '0.1', step: '0.25' }],
  ]);
  const sheet = scoreSheet('self', [1000], [{ id: 'NV001', scores: [] }]);
  const rounded = {
    ...itemAt(sheet.rows, 0),
    scores: [{ kind: 'given', points: 913, isRounded: true, isNative: true }],
  };
  expect(totalOfRow(sheet, rounded as (typeof sheet.rows)[0] & object, null, NO_LIMITS)).toMatchObject({
    total: { points: 913 },
    findings: [{ code: 'score.step', params: { value: '9.13', step: '0.01' } }],
  });
});

test('a total that the sheet states is compared with the one worked out, and never stands in for it', () => {
  expect(totalOf({ scores: [925, 1850], total: 2775 })).toEqual({ total: 2775, findings: [] });
  expect(totalOf({ scores: [925, 1850], total: 2825 })).toEqual({
    total: 2775,
    findings: [
      {
        code: 'score.total-mismatch',
        severity: 'warning',
        sheet: 'Chấm điểm council',
        cell: 'G3',
        subject: 'NV001',
        params: { stated: '28.25', total: '27.75' },
      },
    ],
  });
  expect(totalOf({ scores: [925, 1850], total: 'x' })).toEqual({ total: 2775, findings: [] });
  expect(totalOf({ scores: [925, null], total: 2775 }).total).toBeNull();
});

test('points for articles are bonus; a sheet may state its total with them or without, and nothing else', () => {
  const row = { scores: [925, 1850], bonus: 50, penalty: 25 };
  const total = { points: 2900, raw: 2900, extras: 125, penalty: 25, form: null };
  expect(withArticles(row, 100)).toEqual({ total, findings: [] });
  expect(withArticles({ ...row, total: 2900 }, 100)).toEqual({ total, findings: [] });
  expect(withArticles({ ...row, total: 2800 }, 100)).toEqual({ total, findings: [] });
  expect(withArticles({ ...row, total: 2850 }, 100).findings).toMatchObject([
    { code: 'score.total-mismatch', params: { stated: '28.5', total: '29' } },
  ]);
});

test.each<[Setting['layer'], boolean]>([
  ['default', false],
  ['regime', false],
  ['campaign', false],
  ['statute', true],
  ['round', true],
])('a step that the %s sets comes before the step of an item: %s', (layer, isStepOverridden) => {
  const step: Setting = {
    key: 'score.step',
    text: '0.5',
    layer,
    at: null,
    citation: null,
    status: null,
    overrides: [],
  };
  expect(scoreLimits(new Map([['score.step', step]]))).toMatchObject({ step: 50, isStepOverridden });
});

test('in a form the criteria stand in rows and the rater in a column: the cells are named so', () => {
  const { findings } = totalOf({ scores: [null, 1850] }, {}, { layout: 'form' });
  expect(findings).toMatchObject([{ cell: 'C3' }]);
  const sheet = scoreSheet('council', [1000], [{ id: 'NV001', scores: [null], bonus: 'x' }], { layout: 'form' });
  const row = { ...itemAt(sheet.rows, 0), index: 5 };
  expect(scoreCell(sheet, row, 2)).toEqual({ sheet: 'Chấm điểm council', cell: 'F3' });
  expect(totalOfRow(sheet, row, null, NO_LIMITS).findings.map(({ cell }) => cell)).toEqual(['F3', 'F4']);
});

test.each<[string, Omit<Scored, 'id'>, boolean]>([
  ['a score', { scores: [0, null] }, true],
  ['only a bonus', { scores: [null, null], bonus: 0 }, true],
  ['only a penalty', { scores: [null, null], penalty: 50 }, true],
  ['only a word', { scores: ['x', null] }, true],
  ['only the total that the sheet works out by itself', { scores: [null, null], total: 0 }, false],
  ['nothing', { scores: [null, null] }, false],
])('a row with %s is scored: %s', (_what, row, scored) => {
  const sheet = scoreSheet('self', [1000, 2000], [{ id: 'NV001', ...row }]);
  expect(isScored(itemAt(sheet.rows, 0))).toBe(scored);
});

test('a total is what whole numbers of any size make of it', () => {
  const cap = fc.option(fc.nat(20_000), { nil: null });
  fc.assert(
    fc.property(
      fc.array(fc.nat(10_000), { maxLength: 30 }),
      fc.nat(5000),
      fc.nat(5000),
      fc.record({
        base: fc.nat(75_000),
        step: fc.constant(null),
        isStepOverridden: fc.constant(false),
        bonusCap: cap,
        penaltyCap: cap,
        totalCap: cap,
      }),
      (criteria, bonus, penalty, limits) => {
        let expected = BigInt(limits.base);
        for (const points of criteria) expected += BigInt(points);
        const sum = criteria.reduce((all, points) => all + points, 0);
        expected += limits.bonusCap !== null && limits.bonusCap < bonus ? BigInt(limits.bonusCap) : BigInt(bonus);
        expected -=
          limits.penaltyCap !== null && limits.penaltyCap < penalty ? BigInt(limits.penaltyCap) : BigInt(penalty);
        if (expected < 0n) expected = 0n;
        if (limits.totalCap !== null && expected > BigInt(limits.totalCap)) expected = BigInt(limits.totalCap);
        expect(BigInt(combine(sum, bonus, penalty, limits))).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each<[string, Omit<Scored, 'id'>, boolean]>([
  ['a total alone', { scores: [null, null], total: 2750 }, true],
  ['a total of 0 alone, as an empty sum shows it', { scores: [null, null], total: 0 }, false],
  ['a total that is no number', { scores: [null, null], total: 'khá' }, false],
  ['nothing at all', { scores: [null, null] }, false],
  ['a total with a score', { scores: [925, null], total: 925 }, false],
  ['a total with a bonus', { scores: [null, null], bonus: 100, total: 100 }, false],
])(
  'a row that holds %s is told apart: points that are the sum of nothing would be lost in silence',
  (_what, row, isAlone) => {
    const sheet = scoreSheet('unit', [1000, 2000], [{ id: 'NV001', ...row }]);
    expect(isOnlyTotal(itemAt(sheet.rows, 0))).toBe(isAlone);
  },
);
