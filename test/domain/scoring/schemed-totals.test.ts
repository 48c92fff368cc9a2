/** Rows under a scheme, beyond what the real sheets show: alternatives, bonus items beside a bonus column, tabs that differ from the scheme. */
import type { ScoreSheet } from '../../../src/domain/round/score-sheets';
import type { Scheme, SchemePart } from '../../../src/domain/rules/pack';
import { proposedSettings } from '../../../src/domain/rules/scheme-settings';
import { valueAt } from '../../../src/domain/checked';
import { pointsText } from '../../../src/domain/arithmetic/points';
import { scorePeople } from '../../../src/domain/scoring/scores';
import { item, scheme, SOURCE } from '../../support/packs';
import { EMPTY, UNREADABLE, known, people } from '../../support/round';
import { type Given, formSheet, schemeSettingsWith } from '../../support/schemes';

function scored(
  own: Scheme,
  given: Omit<Given, 'id'>,
  changes: {
    readonly sheet?: (sheet: ScoreSheet) => ScoreSheet;
    readonly round?: Readonly<Record<string, string>>;
    readonly discipline?: Parameters<typeof people>[1];
  } = {},
) {
  const sheet = formSheet(own, 'mau', [{ id: 'NV001', ...given }]);
  const { scores, findings } = scorePeople(
    people(['NV001'], changes.discipline),
    [changes.sheet?.(sheet) ?? sheet],
    schemeSettingsWith(own, changes.round),
    own,
  );
  const { byRater, band } = valueAt(scores, 'NV001');
  const { council } = byRater;
  return {
    total: council.kind === 'total' ? pointsText(council.points) : null,
    raw: council.kind === 'total' ? pointsText(council.raw) : null,
    band:
      band === null ? null : band.kind === 'band' ? band.band.id : band.kind === 'unknown' ? band.reason : band.kind,
    findings: findings.map(({ code, cell, params }) =>
      [code, cell ?? '-', params['value'] ?? params['stated'] ?? params['criterion'] ?? ''].join(' ').trim(),
    ),
  };
}

const ALTERNATIVES: SchemePart = {
  kind: 'alternatives',
  id: 'tiep-dan',
  name: 'Tiếp dân',
  max: '5',
  parts: [item('co', '5'), item('khong', '4')],
};
const WITH_ALTERNATIVES = scheme([item('a', '10'), ALTERNATIVES]);

describe('alternatives, of which one counts', () => {
  test.each<[Readonly<Record<string, number | null>>, string]>([
    [{ co: 4.5, khong: null }, '14.5'],
    [{ co: null, khong: 3 }, '13'],
    [{ co: 0, khong: 3 }, '13'],
    [{ co: 0, khong: 0 }, '10'],
  ])('%j', (cells, total) => {
    expect(scored(WITH_ALTERNATIVES, { cells })).toEqual({ total, raw: total, band: null, findings: [] });
  });

  test('both with points: no total, and the second cell is named', () => {
    expect(scored(WITH_ALTERNATIVES, { cells: { co: 2, khong: 3 } })).toEqual({
      total: null,
      raw: null,
      band: null,
      findings: ['value.unreadable F3 Tiếp dân'],
    });
  });

  test('none given: one score is missing, not two', () => {
    expect(scored(WITH_ALTERNATIVES, { cells: { co: null, khong: null } })).toMatchObject({
      total: null,
      findings: ['score.missing E3 Mục co'],
    });
  });

  test('their maxima count once in the declared total of the tab', () => {
    const declared = (points: number) => (sheet: ScoreSheet) => ({ ...sheet, declaredTotal: known(points) });
    expect(scored(WITH_ALTERNATIVES, { cells: { khong: null } }, { sheet: declared(1500) }).findings).toEqual([]);
    expect(scored(WITH_ALTERNATIVES, { cells: { khong: null } }, { sheet: declared(1900) }).findings).toEqual([
      'criterion.sum-mismatch B2',
    ]);
  });
});

describe('bonus and penalty item by item', () => {
  const own = scheme([item('a', '100')], {
    bonus: { cap: '5', parts: [item('c-1', '3'), item('c-2', '4')], ...SOURCE },
    penalty: { cap: null, parts: [item('t-1', '2'), item('t-2', '2')], ...SOURCE },
    bands: {
      list: [
        { id: 'p', name: 'P', from: '80', below: null },
        { id: 'q', name: 'Q', from: '50', below: '80' },
        { id: 'r', name: 'R', from: '0', below: '50' },
      ],
      ...SOURCE,
    },
    violations: [
      { when: 'penalty', part: 't-2', atMost: 'q', ...SOURCE },
      { when: 'discipline', from: 'canh-cao', atMost: 'r', ...SOURCE },
    ],
  });

  test('items count, within the cap; a column beside them that repeats their sum adds nothing', () => {
    expect(scored(own, { cells: { 'c-1': 3, 'c-2': 4 }, bonus: 7 })).toMatchObject({
      total: '105',
      raw: '107',
      findings: [],
    });
    expect(scored(own, { cells: { 'c-1': 1 } })).toMatchObject({ total: '101', findings: [] });
    const bare = (sheet: ScoreSheet) => ({ ...sheet, columns: { bonus: null, penalty: null, total: null } });
    expect(scored(own, { cells: { 'c-1': 1, 't-1': 1 } }, { sheet: bare })).toMatchObject({
      total: '100',
      findings: [],
    });
  });

  test('a column that says otherwise is pointed out; without items the column counts', () => {
    expect(scored(own, { cells: { 'c-1': 1 }, bonus: 2 })).toMatchObject({
      total: '101',
      findings: ['score.total-mismatch I3 2'],
    });
    expect(scored(own, { bonus: 2, cells: { 't-1': 1 }, penalty: 3 })).toMatchObject({
      total: '101',
      findings: ['score.total-mismatch J3 3'],
    });
  });

  test('their maxima are not part of the tab’s declared total', () => {
    expect(scored(own, {}, { sheet: (sheet) => ({ ...sheet, declaredTotal: known(10_000) }) }).findings).toEqual([]);
  });

  test.each<[string, Omit<Given, 'id'>, Parameters<typeof people>[1], string]>([
    ['nothing', {}, { discipline: EMPTY }, 'p'],
    ['a penalty that caps nothing', { cells: { 't-1': 1 } }, { discipline: EMPTY }, 'p'],
    ['the penalty that caps at q', { cells: { 't-2': 0.25 } }, { discipline: EMPTY }, 'q'],
    ['a penalty in the column alone: nobody knows what for', { penalty: 1 }, { discipline: EMPTY }, 'violation'],
    ['a mild measure', {}, { discipline: known('khien-trach') }, 'p'],
    ['a measure that caps at r', {}, { discipline: known('giang-chuc') }, 'r'],
    ['a measure that cannot be read', {}, { discipline: UNREADABLE }, 'violation'],
    ['unknown, where the total is that low already', { cells: { a: 20 } }, { discipline: UNREADABLE }, 'r'],
    ['a penalty unknown, and a measure that caps lower', { penalty: 1 }, { discipline: known('canh-cao') }, 'r'],
  ])('violations: %s', (_what, given, discipline, band) => {
    expect(scored(own, given, { discipline }).band).toBe(band);
  });
});

describe('a tab that is not the scheme’s form', () => {
  const own = scheme([item('a', '10'), item('b', '10')], {
    bands: { list: [{ id: 'p', name: 'P', from: '0', below: null }], ...SOURCE },
  });

  test('is told once, its total is the contract’s, and no class is told from it', () => {
    const renamed = (sheet: ScoreSheet): ScoreSheet => ({
      ...sheet,
      criteria: sheet.criteria.map((criterion, index) => (index === 1 ? { ...criterion, name: 'Khác' } : criterion)),
    });
    expect(scored(own, { cells: { a: 9, b: 8 }, bonus: 1 }, { sheet: renamed })).toEqual({
      total: '18',
      raw: '18',
      band: 'part',
      findings: ['criterion.unknown D2 Khác', 'criterion.absent - Mục b'],
    });
    const strange = (sheet: ScoreSheet): ScoreSheet => ({
      ...sheet,
      criteria: sheet.criteria.map((criterion, index) => ({ ...criterion, name: `Khác ${String(index)}` })),
    });
    expect(scored(own, { cells: { a: 9, b: 8 } }, { sheet: strange })).toEqual({
      total: '17',
      raw: '17',
      band: 'part',
      findings: ['criterion.no-form -'],
    });
  });

  test('has no class where the scheme has none, whatever the tab', () => {
    const unclassed = scheme([item('a', '10'), item('b', '10')]);
    const without = (sheet: ScoreSheet): ScoreSheet => ({
      ...sheet,
      criteria: sheet.criteria.map((criterion, index) => (index === 1 ? { ...criterion, name: 'Khác' } : criterion)),
    });
    expect(scored(unclassed, {}, { sheet: without }).band).toBeNull();
  });

  test('several raters in one tab are one tab', () => {
    const sheet = { ...formSheet(own, 'mau', [{ id: 'NV001' }]), criteria: [] };
    const raters = (['self', 'council'] as const).map((rater) => ({ ...sheet, rater, rows: [] }));
    const { findings } = scorePeople(people([]), raters, schemeSettingsWith(own), own);
    expect(findings.map(({ code }) => code)).toEqual(['criterion.no-form']);
  });
});

test('a total that the sheet states is compared with the scheme’s', () => {
  const own = scheme([item('a', '10')], { base: { points: '750', ...SOURCE } });
  expect(scored(own, { cells: { a: 9 }, total: 759 }).findings).toEqual([]);
  expect(scored(own, { cells: { a: 9 }, total: 9 }).findings).toEqual(['score.total-mismatch G3 9']);
});

test('a table takes a share that lies above 100 %, points within it, and no mark', () => {
  const rows = [
    { from: '100', below: '120', points: '8' },
    { from: '120', below: null, points: '10' },
    { from: '50', below: '100', points: '5' },
  ];
  const own = scheme([{ kind: 'table', id: 't', name: 'Khối lượng', max: '10', rows }]);
  expect(scored(own, { cells: { t: '31/30' } }).total).toBe('8');
  expect(scored(own, { cells: { t: '120 %' } }).total).toBe('10');
  expect(scored(own, { cells: { t: 5 } })).toMatchObject({ total: '5', findings: [] });
  expect(scored(own, { cells: { t: '49,99%' } })).toMatchObject({
    total: null,
    findings: ['score.not-a-number D3 49,99%'],
  });
  for (const raw of ['x', 'nhiều'])
    expect(scored(own, { cells: { t: raw } })).toMatchObject({
      total: null,
      findings: [`score.not-a-number D3 ${raw}`],
    });
});

test('an item’s own step comes before the scheme’s', () => {
  const own = scheme([item('a', '10', { step: '0.5' }), item('b', '10')], { step: { points: '0.25', ...SOURCE } });
  expect(scored(own, { cells: { a: 9.25, b: 9.25 } }).findings).toEqual(['score.step D3 9.25']);
  expect(scored(own, { cells: { a: 9.25, b: 9.25 } }, { round: { 'score.step': '0.25' } }).findings).toEqual([]);
});

test('caps of a weak source are proposed, not applied, until the round sets them', () => {
  const weak = { ...SOURCE, status: 'recalled-medium' } as const;
  const own = scheme([item('a', '100')], {
    totalCap: { points: '90', ...weak },
    bonus: { cap: '5', parts: [], ...SOURCE },
  });
  expect(Object.keys(proposedSettings(own))).toEqual(['score.total-cap']);
  expect(scored(own, {})).toMatchObject({ total: '100', findings: ['rule.unconfirmed - 90'] });
  expect(scored(own, {}, { round: { 'score.total-cap': '90' } })).toMatchObject({
    total: '90',
    raw: '100',
    findings: [],
  });
});

test('classes below which a total can lie leave it without one', () => {
  const own = scheme([item('a', '100')], {
    bands: { list: [{ id: 'p', name: 'P', from: '50', below: null }], ...SOURCE },
  });
  expect(scored(own, { cells: { a: 49.99 } }).band).toBe('none');
  expect(scored(own, { cells: { a: 50 } }).band).toBe('p');
});

/** What is wrong in one row of a scheme's tab, whole. */
function findingsOf(own: Scheme, cells: Given['cells'] = {}) {
  const sheet = formSheet(own, 'mau', [{ id: 'NV001', cells }]);
  return scorePeople(people(['NV001']), [sheet], schemeSettingsWith(own), own).findings;
}

test('points that are none of the grades are named with the grades there are; a step has no say in them', () => {
  const grades = [
    { word: 'Tốt', points: '10' },
    { word: 'Khá', points: '7.3' },
    { word: 'Đạt', points: '7.3' },
  ];
  const own = scheme([{ kind: 'grades', id: 'g', name: 'Nề nếp', max: '10', grades }], {
    step: { points: '0.25', ...SOURCE },
  });
  expect(scored(own, { cells: { g: 7.3 } })).toMatchObject({ total: '7.3', findings: [] });
  expect(scored(own, { cells: { g: 'khá' } })).toMatchObject({ total: '7.3', findings: [] });
  expect(findingsOf(own, { g: 7 })).toEqual([
    {
      code: 'score.off-scale',
      severity: 'warning',
      sheet: 'Chấm điểm - Hội đồng chấm',
      cell: 'D3',
      subject: 'NV001',
      params: { value: '7', scale: '10; 7.3', criterion: 'Nề nếp' },
    },
  ]);
});

test('a grade gives its points with any spaces around its signs, and a word that is none gives nobody any', () => {
  const grades = [
    { word: 'Tốt, đủ', points: '10' },
    { word: 'T/B', points: '5' },
  ];
  const own = scheme([{ kind: 'grades', id: 'g', name: 'Nề nếp', max: '10', grades }]);
  const totals = ['Tốt,đủ', 'tốt , đủ', 'T / B', 'Tốt đủ', 'TB'].map((g) => scored(own, { cells: { g } }).total);
  expect(totals).toEqual(['10', '10', '5', null, null]);
});

test('points in two alternatives are named as that, with what the alternatives are of', () => {
  expect(findingsOf(WITH_ALTERNATIVES, { co: 2, khong: 3 })).toMatchObject([
    { code: 'value.unreadable', subject: 'NV001', params: { what: 'alternatives', value: 'Tiếp dân' } },
  ]);
});

test('classes of a weak source are proposed: the secretary is told once, with their source, until the round confirms them', () => {
  const list = [{ id: 'p', name: 'P', from: '0', below: null }];
  const own = scheme([item('a', '10')], {
    bands: { list, ...SOURCE, citation: 'Hướng dẫn 12', status: 'recalled-low' },
  });
  expect(findingsOf(own)).toMatchObject([
    {
      code: 'rule.unconfirmed',
      sheet: null,
      subject: null,
      params: { scheme: 'score.rule.confirmed', value: 'yes', citation: 'Hướng dẫn 12', status: 'recalled-low' },
    },
  ]);
  expect(scored(own, {}, { round: { 'score.rule.confirmed': 'yes' } })).toMatchObject({ band: 'p', findings: [] });
});

test('points are kept by the parts of the form, and of nothing else', () => {
  const own = scheme([item('a', '10'), ALTERNATIVES]);
  const sheet = formSheet(own, 'mau', [{ id: 'NV001', cells: { co: null } }]);
  const { scores } = scorePeople(people(['NV001']), [sheet], schemeSettingsWith(own), own);
  const { council } = valueAt(scores, 'NV001').byRater;
  expect(council.kind === 'total' ? [...(council.form?.byPart.keys() ?? [])].sort() : null).toStrictEqual([
    'a',
    'co',
    'khong',
    'tiep-dan',
  ]);
});
