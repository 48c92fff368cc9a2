/** The seven real scoring sheets (rules, section 10), each with rows worked out by hand at its edges. The sums stand beside them. */
import { pointsRatio, pointsText } from '../../../src/domain/arithmetic/points';
import { ratioText } from '../../../src/domain/arithmetic/ratio';
import { valueAt } from '../../../src/domain/checked';
import type { Scheme } from '../../../src/domain/rules/pack';
import { bandOf } from '../../../src/domain/scoring/bands';
import { schemeFaults } from '../../../src/domain/scoring/faults/scheme-faults';
import { type PeriodFigures, combinePeriods } from '../../../src/domain/scoring/periods';
import { scorePeople } from '../../../src/domain/scoring/scores';
import type { Period } from '../../../src/domain/terms';
import { codesOf, EMPTY, people } from '../../support/round';
import { type Given, REAL_SCHEMES, formSheet, realScheme, schemeSettingsWith } from '../../support/schemes';

/** What the council's row of one person comes to: total, raw total, class, codes of findings. */
function scored(scheme: Scheme, form: string, given: Omit<Given, 'id'>, round: Readonly<Record<string, string>> = {}) {
  const staff = people(['NV001'], { discipline: EMPTY });
  const sheet = formSheet(scheme, form, [{ id: 'NV001', ...given }]);
  const { scores, findings } = scorePeople(staff, [sheet], schemeSettingsWith(scheme, round), scheme);
  const { byRater, band } = valueAt(scores, 'NV001');
  const { council } = byRater;
  return {
    total: council.kind === 'total' ? pointsText(council.points) : null,
    raw: council.kind === 'total' ? pointsText(council.raw) : null,
    band: band?.kind === 'band' ? band.band.name : (band?.kind ?? null),
    findings: codesOf(findings),
  };
}

test.each(REAL_SCHEMES)('%s holds together: its parts add up, its classes neither overlap nor leave a gap', (name) => {
  expect(schemeFaults(realScheme(name))).toEqual([]);
});

describe('F-701: two forms, tables, bonus up to 7, penalty up to 5, a total held within 0 and 100', () => {
  const scheme = realScheme('f-701-thcs-2026');
  test.each<[string, Omit<Given, 'id'>, string, string, string]>([
    // 30 + 20 + 20 + 30
    ['everything reached', {}, '100', '100', 'HTXSNV'],
    // 30 + 20 (100 %) + 15 (95 %) + 25 (94.9 %) = 90
    [
      'exactly at 90',
      { cells: { 'b-so-luong': '100%', 'b-tien-do': '95%', 'b-chat-luong': '94,9%' } },
      '90',
      '90',
      'HTXSNV',
    ],
    // 29.75 + 20 + 15 + 25 = 89.75
    [
      'just below 90',
      { cells: { 'a-i-1': 2.25, 'b-tien-do': '90%', 'b-chat-luong': '90%' } },
      '89.75',
      '89.75',
      'HTTNV',
    ],
    // 30 + 15 (29 of 30, 96.67 %) + 15 (99.99 %) + 20 (89.99 %) = 80
    [
      'exactly at 80',
      { cells: { 'b-so-luong': '29/30', 'b-tien-do': '99,99%', 'b-chat-luong': '89.99%' } },
      '80',
      '80',
      'HTTNV',
    ],
    // 29.75 + 15 + 15 + 20 = 79.75
    [
      'just below 80: not the 70 of the decree',
      { cells: { 'a-iii-4': 2.25, 'b-so-luong': 15, 'b-tien-do': 15, 'b-chat-luong': 20 } },
      '79.75',
      '79.75',
      'HTNV',
    ],
    // 30 + 20 + 0 (59.9 %) + 0 (49.99 %) = 50
    ['exactly at 50', { cells: { 'b-tien-do': '59.9%', 'b-chat-luong': '49.99%' } }, '50', '50', 'HTNV'],
    // 29.75 + 20 + 0 + 0 = 49.75
    ['just below 50', { cells: { 'a-i-1': 2.25, 'b-tien-do': 0, 'b-chat-luong': '0%' } }, '49.75', '49.75', 'KHTNV'],
    // 100 + 1 + 2 + 2 + 2 = 107, held at 100
    [
      'bonus item by item, over the cap of the total',
      { cells: { 'cong-1': 1, 'cong-2': 2, 'cong-3': 2, 'cong-4': 2 } },
      '100',
      '107',
      'HTXSNV',
    ],
    // 30 + 1 (60 %) + 5 (70 %) + 10 (60 %) = 46; + min(9, 7) − min(8, 5) = 48; raw 46 + 9 − 8 = 47
    [
      'bonus and penalty over their caps',
      { cells: { 'b-so-luong': '60%', 'b-tien-do': '70%', 'b-chat-luong': '60%' }, bonus: 9, penalty: 8 },
      '48',
      '47',
      'KHTNV',
    ],
    // 90 + 1 − 1 − 2 = 88
    [
      'items of bonus and penalty together',
      { cells: { 'b-tien-do': 15, 'b-chat-luong': 25, 'cong-1': 1, 'tru-1': 1, 'tru-2': 2 } },
      '88',
      '88',
      'HTTNV',
    ],
  ])('%s', (_what, given, total, raw, band) => {
    expect(scored(scheme, 'mau-03', given)).toEqual({ total, raw, band, findings: [] });
  });

  test('managers have their own form: 30 + 65, and with the whole bonus 102, held at 100', () => {
    expect(scored(scheme, 'mau-02', {})).toMatchObject({ total: '95', band: 'HTXSNV', findings: [] });
    expect(scored(scheme, 'mau-02', { bonus: 7 })).toMatchObject({ total: '100', raw: '102', findings: [] });
  });

  test('a score off the step of 0.25, or that the table does not give, is warned of and counts', () => {
    expect(scored(scheme, 'mau-03', { cells: { 'a-i-1': 2.4, 'b-so-luong': 17 } })).toMatchObject({
      total: '96.9',
      findings: ['score.step', 'score.off-scale'],
    });
  });

  test('the round’s own caps and step come before those of the scheme', () => {
    const round = { 'score.bonus-cap': '5', 'score.total-cap': '110', 'score.step': '0.1' };
    expect(scored(scheme, 'mau-03', { bonus: 9, cells: { 'a-i-1': 2.4 } }, round)).toEqual({
      total: '104.9',
      raw: '108.9',
      band: 'HTXSNV',
      findings: [],
    });
  });
});

describe('F-703: classes by total and by what a criterion must come to', () => {
  const scheme = realScheme('f-703-nam-hung-2019');
  const confirmed = { 'score.rule.confirmed': 'yes' };
  test.each<[string, Readonly<Record<string, number>>, string, string]>([
    // 15 + 77 = 92
    ['total and floor reached', { 'nhiem-vu': 77 }, '92', 'Xuất sắc'],
    // (3 + 5 + 5) + 77 = 90, floor 13
    ['both exactly', { truc: 3, 'nhiem-vu': 77 }, '90', 'Xuất sắc'],
    // (2.75 + 5 + 5) + 80 = 92.75, floor 13 missed
    ['the floor just missed', { truc: 2.75, 'nhiem-vu': 80 }, '92.75', 'Khá'],
    // (0 + 4.75 + 5) + 85 = 94.75, floors 13 and 10 missed
    ['two floors missed', { truc: 0, 'sinh-hoat': 4.75 }, '94.75', 'Đạt'],
    // 15 + 74.75 = 89.75
    ['the total just missed', { 'nhiem-vu': 74.75 }, '89.75', 'Khá'],
  ])('%s', (_what, cells, total, band) => {
    expect(scored(scheme, 'quan-ly', { cells }, confirmed)).toEqual({ total, raw: total, band, findings: [] });
  });

  test('its open figures hold nothing until the round confirms them', () => {
    expect(scored(scheme, 'quan-ly', {})).toEqual({
      total: '100',
      raw: '100',
      band: 'unknown',
      findings: ['rule.unconfirmed'],
    });
  });

  test('the year is the mean of two rounds, and the bonus is added at its end', () => {
    const figures: PeriodFigures = {
      totals: new Map([
        ['semester-1', pointsRatio(9125)],
        ['semester-2', pointsRatio(9000)],
      ]),
      ownExtras: new Map([['year', 250]]),
      totalCap: null,
    };
    // (91.25 + 90) / 2 + 2.5 = 93.125
    expect(combined(scheme, figures, true)).toBe('93.125');
    expect(combinePeriods(scheme, 'year', figures, false)).toMatchObject({ kind: 'unconfirmed' });
  });
});

function combined(scheme: Scheme, figures: PeriodFigures, isConfirmed: boolean, into: Period = 'year'): string {
  const made = combinePeriods(scheme, into, figures, isConfirmed);
  return made?.kind === 'combined' ? ratioText(made.total) : (made?.kind ?? 'nothing');
}

describe('F-704: 25 points a month, words for points, year = (HK1 + 2 × HK2) / 3', () => {
  const scheme = realScheme('f-704-tieu-hoc-2015');
  test.each<[string, Readonly<Record<string, number | string>>, string, string]>([
    // 5 + 10 + 5 + 5
    ['a full month', { 'chuyen-mon': 'T', lop: 'A' }, '25', 'A'],
    // 5 + 8 + 5 + 5 = 23
    ['exactly at 23', { 'chuyen-mon': 'k', lop: 'A' }, '23', 'A'],
    // (5 − 0.25) + 8 + 5 + 5 = 22.75
    ['just below 23', { 'ngay-cong': 4.75, 'chuyen-mon': 'K', lop: 'A' }, '22.75', 'B'],
    // (5 − 3) + 10 + 3 + 5 = 20
    ['exactly at 20', { 'ngay-cong': 2, 'chuyen-mon': 'T', lop: 'C' }, '20', 'B'],
    // (5 − 3 − 0.25) + 10 + 3 + 5 = 19.75
    ['just below 20', { 'ngay-cong': 1.75, 'chuyen-mon': 'T', lop: 'C' }, '19.75', 'C'],
    // 5 + 6 + 4 + 2 = 17
    ['exactly at 17', { 'chuyen-mon': 'TB', lop: 'B', 'trang-phuc': 2 }, '17', 'C'],
    // 5 + 6 + 4 + 1.5 = 16.5
    ['just below 17', { 'chuyen-mon': 'tb', lop: 'B', 'trang-phuc': 1.5 }, '16.5', 'D'],
  ])('%s', (_what, cells, total, band) => {
    expect(scored(scheme, 'thang', { cells })).toEqual({ total, raw: total, band, findings: [] });
  });

  test('a word that the scheme does not know is no score', () => {
    expect(scored(scheme, 'thang', { cells: { 'chuyen-mon': 'Giỏi' } })).toMatchObject({
      total: null,
      band: null,
      findings: ['score.not-a-number'],
    });
  });

  const MONTHS = { 'month-9': 2300, 'month-10': 2275, 'month-11': 2300, 'month-12': 2300 } as const;
  test.each<[string, Readonly<Partial<Record<Period, number>>>, string, string]>([
    // (23 + 2 × 24) / 3 = 71/3: a third that no decimal ends
    ['an exact third', { 'semester-1': 2300, 'semester-2': 2400 }, '71/3', 'A'],
    // (20 + 2 × 24.5) / 3 = 69/3 = 23
    ['exactly at 23', { 'semester-1': 2000, 'semester-2': 2450 }, '23', 'A'],
    // (20 + 2 × 24.49) / 3 = 68.98/3 = 22.99333…
    ['a hundredth less is below', { 'semester-1': 2000, 'semester-2': 2449 }, '3449/150', 'B'],
    // (20 + 2 × 24.25) / 3 = 68.5/3 = 22.8333…: in the gap that the sheet's own "20 – 22,75" leaves
    ['between 22.75 and 23', { 'semester-1': 2000, 'semester-2': 2425 }, '137/6', 'B'],
    // HK1 = (23 + 22.75 + 23 + 23) / 4 = 22.9375; (22.9375 + 2 × 23) / 3 = 68.9375/3 = 22.97916…
    ['months to a semester to the year', { ...MONTHS, 'semester-2': 2300 }, '1103/48', 'B'],
  ])('the year: %s', (_what, totals, total, band) => {
    const figures: PeriodFigures = {
      totals: new Map(
        Object.entries(totals).map(([period, points]) => [period as Period, pointsRatio(points)] as const),
      ),
      ownExtras: new Map(),
      totalCap: null,
    };
    const made = combinePeriods(scheme, 'year', figures, false);
    if (made?.kind !== 'combined') throw new Error('no total');
    expect(ratioText(made.total)).toBe(total);
    expect(made.exact).toEqual(made.total);
    const outcome = bandOf(
      scheme,
      { total: made.total, part: () => null, penalty: () => null, discipline: EMPTY },
      false,
    );
    expect(outcome).toMatchObject({ kind: 'band', band: { name: band } });
  });

  test('a period without a total is named, and nothing is made of the others', () => {
    const figures: PeriodFigures = {
      totals: new Map([
        ['month-9', pointsRatio(2300)],
        ['month-11', pointsRatio(2300)],
        ['semester-2', pointsRatio(2300)],
      ]),
      ownExtras: new Map(),
      totalCap: null,
    };
    expect(combinePeriods(scheme, 'year', figures, false)).toEqual({
      kind: 'incomplete',
      missing: ['month-10', 'month-12'],
    });
    expect(combinePeriods(scheme, 'quarter-1', figures, false)).toBeNull();
  });
});

describe('F-705: everyone begins with 750', () => {
  const scheme = realScheme('f-705-bac-giang-2011');
  test.each<[Omit<Given, 'id'>, string, string]>([
    // 750 + 20 − 35.5
    [{ bonus: 20, penalty: 35.5 }, '734.5', '734.5'],
    [{ bonus: 12.25 }, '762.25', '762.25'],
    [{ penalty: 750 }, '0', '0'],
    // 750 − 800 = −50: held at 0, and the raw figure is kept
    [{ penalty: 800 }, '0', '-50'],
  ])('%j comes to %s', (given, total, raw) => {
    expect(scored(scheme, 'so-theo-doi', given)).toEqual({ total, raw, band: null, findings: [] });
  });
});

describe('F-706: a bonus may lift the total above 100', () => {
  const scheme = realScheme('f-706-cum-tphcm');
  test.each<[Readonly<Record<string, number | string | null>>, string]>([
    // 97 + 10
    [{ 'noi-dung': 97, 'co-tp': 'x' }, '107'],
    // 97 + 10 + 15
    [{ 'noi-dung': 97, 'co-tp': 'x', 'co-cp': 15 }, '122'],
    [{ 'noi-dung': 97, 'co-tp': 'Không', 'co-cp': null }, '97'],
  ])('%j comes to %s', (cells, total) => {
    expect(scored(scheme, 'cum', { cells })).toEqual({ total, raw: total, band: null, findings: [] });
  });
});

describe('F-707: the maximum or nothing', () => {
  const scheme = realScheme('f-707-kpi-2026');
  test.each<[string, Readonly<Record<string, number | string | boolean | null>>, string, string]>([
    [
      'every cell an x',
      { 'a-1': 'x', 'a-2': '✓', 'a-3': true, 'a-4': 'Đảm bảo', 'a-5': 'X', 'b-1': 'x' },
      '100',
      'HTXSNV',
    ],
    // 100 − 10
    ['exactly at 90: an empty cell is 0', { 'b-1': null }, '90', 'HTXSNV'],
    // 100 − 10 − 5
    ['below 90: so are words that say no', { 'b-1': 'Không đảm bảo', 'a-1': false }, '85', 'HTTNV'],
    // 100 − 30
    ['exactly at 70', { 'b-1': 0, 'b-2': null, 'b-3': '-' }, '70', 'HTTNV'],
    // 100 − 30 − 5
    ['below 70', { 'b-1': null, 'b-2': null, 'b-3': null, 'a-1': null }, '65', 'HTNV'],
    // 30 + 20
    ['exactly at 50', { 'b-1': null, 'b-2': null, 'b-3': null, 'b-4': null, 'b-5': null }, '50', 'HTNV'],
    // 25 + 20
    ['below 50', { 'a-1': null, 'b-1': null, 'b-2': null, 'b-3': null, 'b-4': null, 'b-5': null }, '45', 'KHTNV'],
  ])('%s', (_what, cells, total, band) => {
    expect(scored(scheme, 'mau-01', { cells })).toEqual({ total, raw: total, band, findings: [] });
  });

  test('half of it is warned of and counts as written; a word that is no mark is no score', () => {
    expect(scored(scheme, 'mau-01', { cells: { 'b-1': 5 } })).toMatchObject({
      total: '95',
      findings: ['score.off-scale'],
    });
    expect(scored(scheme, 'mau-01', { cells: { 'b-1': 'một nửa' } })).toMatchObject({
      total: null,
      findings: ['score.not-a-number'],
    });
  });
});

describe('F-709, F-710: quarters averaged to the year, a violation caps the class at B', () => {
  const scheme = realScheme('f-709-thuong-gap');
  const confirmed = { 'score.rule.confirmed': 'yes' };
  const cells = (each: number) => ({ 'noi-dung-1': each, 'noi-dung-2': 0, 'noi-dung-3': 0 });
  test.each<[Omit<Given, 'id'>, string, string]>([
    [{ cells: cells(80) }, '80', 'A'],
    [{ cells: cells(79.99) }, '79.99', 'B'],
    // 90 − 0.5 is an A, but for the violation
    [{ cells: cells(90), penalty: 0.5 }, '89.5', 'B'],
    [{ cells: cells(50), penalty: 0.25 }, '49.75', 'C'],
  ])('%j comes to %s, class %s', (given, total, band) => {
    expect(scored(scheme, 'quy', given, confirmed)).toEqual({ total, raw: total, band, findings: [] });
  });

  test.each<[readonly number[], string]>([
    // (80 + 79.5 + 80.25 + 80.01) / 4 = 319.76 / 4
    [[8000, 7950, 8025, 8001], '79.94'],
    // (80 + 80 + 80 + 80.02) / 4 = 80.005, half up
    [[8000, 8000, 8000, 8002], '80.01'],
    // (80 + 80 + 80 + 80.01) / 4 = 80.0025
    [[8000, 8000, 8000, 8001], '80'],
  ])('the quarters %j make the year %s', (quarters, total) => {
    const figures: PeriodFigures = {
      totals: new Map(quarters.map((points, index) => [`quarter-${String(index + 1)}` as Period, pointsRatio(points)])),
      ownExtras: new Map([['year', 500]]),
      totalCap: null,
    };
    expect(combined(scheme, figures, true)).toBe(total);
  });
});
