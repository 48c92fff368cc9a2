import {
  finalTotal,
  raterGap,
  scorePeople,
  scorePeopleInSteps,
  type RaterTotal,
} from '../../../src/domain/scoring/scores';
import { valueAt } from '../../../src/domain/checked';
import type { Rater } from '../../../src/domain/terms';
import { item, scheme, SOURCE } from '../../support/packs';
import { codesOf, EMPTY, known, people, scoreSheet, settings } from '../../support/round';

const NONE: RaterTotal = { kind: 'not-scored' };
const BROKEN: RaterTotal = { kind: 'no-total' };
const total = (points: number, raw = points, penalty = 0): RaterTotal => ({
  kind: 'total',
  points,
  raw,
  extras: 0,
  penalty,
  form: null,
});

test.each<[string, RaterTotal, RaterTotal, RaterTotal, number | null]>([
  ["the council's", total(9250), total(9100), total(9025), 9025],
  ["the unit's, where the council has not scored", total(9250), total(9100), NONE, 9100],
  ["the person's own, where nobody else has", total(9250), NONE, NONE, 9250],
  ['none, where nobody has', NONE, NONE, NONE, null],
  ["none, where the council's cannot be made: no lower rater's stands in", total(9250), total(9100), BROKEN, null],
  ["none, where the unit's cannot be made and the council has not scored", total(9250), BROKEN, NONE, null],
  ["the council's 0 all the same", total(9250), total(9100), total(0), 0],
])('the final score is %s', (_what, self, unit, council, final) => {
  expect(finalTotal({ self, unit, council })?.points ?? null).toBe(final);
});

test.each<[RaterTotal, RaterTotal, RaterTotal, number]>([
  [total(9250), total(9100), total(9025), 225],
  [total(9250), NONE, total(9300), 50],
  [total(9250), BROKEN, NONE, 0],
  [NONE, NONE, NONE, 0],
])('the gap between the raters', (self, unit, council, gap) => {
  expect(raterGap({ self, unit, council })).toBe(gap);
});

const STAFF = people(['NV001', 'NV002']);

test('everybody gets the totals of each rater, from any number of tabs', () => {
  const { scores, findings } = scorePeople(
    STAFF,
    [
      scoreSheet('self', [1000], [{ id: 'NV001', scores: [900] }]),
      scoreSheet('self', [1000], [{ id: 'NV002', scores: [800] }]),
      scoreSheet(
        'council',
        [1000],
        [
          { id: 'NV001', scores: [850] },
          { id: 'NV002', scores: [null] },
        ],
      ),
      scoreSheet('unit', [1000], [{ id: 'NV002', scores: [null], bonus: 100 }]),
    ],
    settings(),
    null,
  );
  expect(valueAt(scores, 'NV001')).toEqual({
    byRater: { self: total(900), unit: NONE, council: total(850) },
    final: 850,
    band: null,
  });
  expect(valueAt(scores, 'NV002')).toEqual({
    byRater: { self: total(800), unit: BROKEN, council: NONE },
    final: null,
    band: null,
  });
  expect(codesOf(findings)).toEqual(['score.missing']);
});

test('whom a sheet names that could not be read has no final score by a lower rater; a higher one’s stands', () => {
  const read = [
    scoreSheet(
      'unit',
      [1000],
      [
        { id: 'NV001', scores: [900] },
        { id: 'NV002', scores: [800] },
      ],
    ),
    scoreSheet('council', [1000], [{ id: 'NV002', scores: [700] }]),
  ];
  const finals = (rater: Rater, named: readonly string[]) => {
    const unread = [{ rater, people: new Set(named) }];
    const { scores, findings } = scorePeople(STAFF, read, settings(), null, new Map(), unread);
    expect(findings).toEqual([]);
    return [...scores.values()].map(({ final }) => final);
  };
  expect(finals('council', ['NV001', 'NV002'])).toEqual([null, 700]);
  expect(finals('council', [])).toEqual([900, 700]);
  expect(finals('self', ['NV001', 'NV002'])).toEqual([900, 700]);
});

test('of two rows of one rater for one person the first counts', () => {
  const twice = scoreSheet(
    'self',
    [1000],
    [
      { id: 'NV001', scores: [900] },
      { id: 'NV001', scores: [null], bonus: 1 },
    ],
  );
  const { scores, findings } = scorePeople(people(['NV001']), [twice], settings(), null);
  expect(valueAt(scores, 'NV001').final).toBe(900);
  expect(findings).toEqual([]);
});

test('somebody whom nobody scored is named, but only where there are scoring tabs', () => {
  expect(codesOf(scorePeople(STAFF, [], settings(), null).findings)).toEqual([]);
  const { findings } = scorePeople(
    STAFF,
    [scoreSheet('unit', [1000], [{ id: 'NV001', scores: [1] }])],
    settings(),
    null,
  );
  expect(findings).toMatchObject([
    { code: 'person.not-scored', subject: 'NV002', sheet: 'Danh sách', cell: 'B2', params: { name: 'Nguyễn Thị An' } },
  ]);
});

test.each([
  ['2', 200, true],
  ['2.01', 200, false],
  ['1.5', 200, true],
  ['0', 200, false],
  [null, 200, false],
])('a limit of %j points, raters %d hundredths apart: a warning: %s', (limit, apart, warned) => {
  const { findings } = scorePeople(
    people(['NV001']),
    [
      scoreSheet('self', [1000], [{ id: 'NV001', scores: [900] }]),
      scoreSheet('council', [1000], [{ id: 'NV001', scores: [900 - apart] }]),
    ],
    settings(limit === null ? {} : { 'score.rater-gap': limit }),
    null,
  );
  expect(findings.map(({ code, subject, params }) => [code, subject, params])).toEqual(
    warned ? [['rater.gap', 'NV001', { name: 'Nguyễn Thị An', gap: '2', limit }]] : [],
  );
});

test.each([
  [known(3000), []],
  [known(3050), [{ declared: '30.5', sum: '30' }]],
  [EMPTY, []],
])('maxima that do not add up to the declared total are pointed out', (declaredTotal, params) => {
  const sheet = scoreSheet('self', [1000, 2000], [], { declaredTotal });
  const { findings } = scorePeople([], [sheet], settings(), null);
  expect(findings).toEqual(
    params.map((own) => ({
      code: 'criterion.sum-mismatch',
      severity: 'warning',
      sheet: 'Danh sách',
      cell: 'B2',
      subject: null,
      params: own,
    })),
  );
});

test('where a maximum cannot be read, no total can be made of what is given under it, and nothing more is said: the maximum is told', () => {
  const rows = [
    { id: 'NV001', scores: [900, 1800] },
    { id: 'NV002', scores: [null, 1800] },
  ];
  const sheet = scoreSheet('self', [0, 2000], rows);
  const criteria = sheet.criteria.map((one) => (one.max === 0 ? { ...one, isMaximumUnreadable: true } : one));
  const { scores, findings } = scorePeople(people(['NV001', 'NV002']), [{ ...sheet, criteria }], settings(), null);
  expect([...scores.values()].map(({ byRater, final }) => [byRater.self.kind, final])).toEqual([
    ['no-total', null],
    ['no-total', null],
  ]);
  expect(findings).toEqual([]);
});

test('what stands under bonus or penalty counts there, without a maximum in the declared total, and may be empty', () => {
  const rows = [{ id: 'NV001', scores: [2500, 300, null, 200] }];
  const sheet = scoreSheet('self', [3000, 500, 500, 1000], rows, { declaredTotal: known(3000) });
  const criteria = sheet.criteria.map((one, index) =>
    index === 0 ? one : { ...one, under: index === 3 ? ('penalty' as const) : ('bonus' as const) },
  );
  const scored = (own: Readonly<Record<string, string>>) =>
    scorePeople(people(['NV001']), [{ ...sheet, criteria }], settings(own), null);
  expect(scored({}).findings).toEqual([]);
  expect(scored({}).scores.get('NV001')?.final).toBe(2600);
  expect(scored({ 'score.bonus-cap': '1' }).scores.get('NV001')?.final).toBe(2400);
  expect(scored({ 'score.penalty-cap': '1' }).scores.get('NV001')?.final).toBe(2700);
});

test('a criterion that is named as a penalty is added, and that is told once for all raters', () => {
  const sheets = (['self', 'council'] as const).map((rater) => {
    const sheet = scoreSheet(rater, [3000, 500], [{ id: 'NV001', scores: [2500, 300] }], { sheet: 'Phiếu' });
    const criteria = sheet.criteria.map((one) =>
      one.max === 500 ? { ...one, maxAt: { sheet: 'Phiếu', cell: 'C9' }, isNamedPenalty: true } : one,
    );
    return { ...sheet, criteria };
  });
  const { findings } = scorePeople(people(['NV001']), sheets, settings(), null);
  expect(findings.map(({ code, sheet, cell, params }) => [code, sheet, cell, params])).toEqual([
    ['criterion.named-penalty', 'Phiếu', 'C9', { criterion: 'Tiêu chí 2' }],
  ]);
});

test('of a tab that names no cell for its maxima a penalty among the criteria is told of the tab; one that the scheme knows is not told', () => {
  const own = scheme([item('a', '30', { name: 'Nề nếp' })], {
    penalty: { cap: null, parts: [item('p', '5', { name: 'Điểm trừ do đi muộn' })], ...SOURCE },
  });
  const sheet = scoreSheet('council', [3000, 500], [{ id: 'NV001', scores: [2500, 300] }]);
  const criteria = ['Nề nếp', 'Điểm trừ do đi muộn'].flatMap((name, index) => {
    const one = sheet.criteria[index];
    return one === undefined ? [] : [{ ...one, name, isNamedPenalty: index === 1 }];
  });
  const told = (by: Parameters<typeof scorePeople>[3]) =>
    scorePeople(people(['NV001']), [{ ...sheet, criteria }], settings(), by)
      .findings.filter(({ code }) => code === 'criterion.named-penalty')
      .map((found) => [found.sheet, found.cell]);
  expect(told(null)).toEqual([['Chấm điểm council', null]]);
  expect(told(own)).toEqual([]);
});

test('of ways to choose from the most counts in the declared total, and the chosen one’s own maximum holds', () => {
  const sheet = scoreSheet('self', [800, 2000], [{ id: 'NV001', scores: [900, 2000] }], { declaredTotal: known(3000) });
  const criteria = sheet.criteria.map((one) => (one.max === 800 ? { ...one, best: 1000 } : one));
  const { findings } = scorePeople(people(['NV001']), [{ ...sheet, criteria }], settings(), null);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['score.above-max', { criterion: 'Tiêu chí 1', max: '8', value: '9' }],
  ]);
});

test('what a scheme of a weak source proposes is told where something is scored by it, and not before', () => {
  const weak = scheme([item('a', '10')], { step: { points: '0.25', ...SOURCE, status: 'open' } });
  expect(scorePeople(STAFF, [], settings(), weak).findings).toEqual([]);
  expect(codesOf(scorePeople([], [scoreSheet('self', [], [])], settings(), weak).findings)).toContain(
    'rule.unconfirmed',
  );
});

test('a long scoring tells after each row how far it is', () => {
  const rows = [
    { id: 'NV001', scores: [900] },
    { id: 'NV002', scores: [800] },
  ];
  const steps = scorePeopleInSteps(
    STAFF,
    [scoreSheet('self', [1000], rows), scoreSheet('unit', [1000], rows.slice(1))],
    settings(),
    null,
  );
  expect([...steps]).toEqual([1, 2, 3].map((done) => ({ doing: 'adding-up', done, of: 3 })));
});
