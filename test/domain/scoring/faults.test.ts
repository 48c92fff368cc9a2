import type { Scheme, SchemePart } from '../../../src/domain/rules/pack';
import type { SchemeFault, SchemeFaultCode } from '../../../src/domain/scoring/faults/fault';
import { campaignSchemeFaults, schemeFaults } from '../../../src/domain/scoring/faults/scheme-faults';
import { LANGUAGES } from '../../../src/i18n/language';
import { schemeFaultText } from '../../../src/i18n/scheme-fault-text';
import { textsOf } from '../../../src/i18n/texts';
import { campaign, item, scheme, SOURCE } from '../../support/packs';
import { realScheme } from '../../support/schemes';

type Json = Record<string, unknown>;

function group(id: string, max: string | null, parts: readonly SchemePart[], limit: 'sum' | 'cap' = 'sum'): SchemePart {
  return { kind: 'group', id, name: `Nhóm ${id}`, max, limit, parts: [...parts] };
}

function alternatives(id: string, max: string | null, parts: readonly SchemePart[]): SchemePart {
  return { kind: 'alternatives', id, name: `Một trong ${id}`, max, parts: [...parts] };
}

function table(max: string | null, ...rows: readonly (readonly [string, string | null, string])[]): SchemePart {
  return {
    kind: 'table',
    id: 't',
    name: 'Số lượng',
    max,
    rows: rows.map(([from, below, points]) => ({ from, below, points })),
  };
}

function grades(max: string | null, ...list: readonly (readonly [string, string])[]): SchemePart {
  return { kind: 'grades', id: 'g', name: 'Chuyên môn', max, grades: list.map(([word, points]) => ({ word, points })) };
}

function bands(...list: readonly (readonly [string, string, string | null, Json?])[]): NonNullable<Scheme['bands']> {
  return {
    list: list.map(([id, from, below, own]) => ({ id, name: id.toUpperCase(), from, below, ...own })),
    ...SOURCE,
  };
}

function found(...faults: readonly SchemeFault[]): readonly string[] {
  return faults.map(({ code, path, params }) => `${path.join('.')}: ${code} ${Object.values(params).join(' ')}`.trim());
}

describe('the defects of a real sheet (F-702), each found in a scheme built from its facts', () => {
  const real = realScheme('f-701-thcs-2026');
  const [teachers, managers] = real.forms;

  test('part A: items of 30.5 where 30 is declared, which a min(30) hid', () => {
    // II.1 = 1 + 0.5 × 4 = 3.0 where 2.5 is declared; the rest of II and of A adds up.
    const second = group('a-ii-1', '2.5', [
      item('a-ii-1-1', '1'),
      ...['2', '3', '4', '5'].map((number) => item(`a-ii-1-${number}`, '0.5')),
    ]);
    const declared = group('a', '30', [
      item('a-i', '10'),
      group('a-ii', '10', [second, item('a-ii-2', '7.5')]),
      item('a-iii', '10'),
    ]);
    expect(found(...schemeFaults(scheme([declared])))).toEqual([
      'forms.0.parts.0.parts.1.parts.0.max: parts-sum 2.5 3',
    ]);
    // Told without the sub-maximum: the items of A come to 30.5.
    const flat = group('a', '30', [item('a-i', '10'), item('a-ii-1', '3'), item('a-ii-2', '7.5'), item('a-iii', '10')]);
    expect(found(...schemeFaults(scheme([flat])))).toEqual(['forms.0.parts.0.max: parts-sum 30 30.5']);
  });

  test('part B of the managers: 10 + 10 + 15 + 10 + 10 + 10 = 65 where 70 is declared, so nobody reaches 100', () => {
    if (managers === undefined) throw new Error('no second form');
    const [general, results] = managers.parts;
    if (general === undefined || results === undefined) throw new Error('no parts');
    const wrong = { ...real, forms: [{ ...managers, total: '100', parts: [general, { ...results, max: '70' }] }] };
    expect(found(...schemeFaults(wrong))).toEqual(['forms.0.parts.1.max: parts-sum 70 65']);
    const honest = { ...real, forms: [{ ...managers, total: '100' }] };
    expect(found(...schemeFaults(honest))).toEqual(['forms.0.total: parts-sum 100 95']);
    expect(found(...schemeFaults({ ...real, forms: [managers], bonus: undefined }))).toEqual([
      'totalCap.points: cap-unreachable 100 95',
    ]);
  });

  test('two alternatives (tiếp dân, không tiếp dân) that are both added', () => {
    const both = alternatives('tiep-dan', '4', [item('co', '2'), item('khong', '2')]);
    expect(found(...schemeFaults(scheme([both])))).toEqual(['forms.0.parts.0.max: alternatives-added 4 2']);
    expect(schemeFaults(scheme([alternatives('tiep-dan', '2', [item('co', '2'), item('khong', '2')])]))).toEqual([]);
  });

  test('a gap between 89.99 and 90', () => {
    const wrong = {
      ...real,
      bands: bands(['htxs', '90', null], ['htt', '80', '89.99'], ['ht', '50', '80'], ['kht', '0', '50']),
    };
    expect(found(...schemeFaults(wrong))).toEqual(['bands.list.0.from: gap 89.99 90']);
    expect(teachers?.total).toBe('100');
  });
});

test('the gaps of F-704: B 20 – 22.75 and C 17 – 19.75', () => {
  const wrong = {
    ...realScheme('f-704-tieu-hoc-2015'),
    bands: bands(['a', '23', null], ['b', '20', '22.75'], ['c', '17', '19.75'], ['d', '0', '17']),
  };
  expect(found(...schemeFaults(wrong))).toEqual(['bands.list.1.from: gap 19.75 20', 'bands.list.0.from: gap 22.75 23']);
});

const TWENTY = item('a', '20');
const bonus = (cap: string | null, ...parts: readonly SchemePart[]) => ({ cap, parts: [...parts], ...SOURCE });
const year = (...of: readonly string[]) =>
  ({
    into: 'year',
    of: of.map((period) => ({ period, weight: 1 })),
    rounding: null,
    plusOwnExtras: false,
    ...SOURCE,
  }) as unknown as NonNullable<Scheme['periods']>[number];

const cap = (points: string) => ({ points, ...SOURCE });
/** A scheme of several forms, each with these parts. */
const forms = (...all: readonly (readonly SchemePart[])[]): Scheme => ({
  ...scheme([]),
  forms: all.map((parts, index) => ({
    id: `f${String(index)}`,
    name: `Mẫu ${String(index)}`,
    total: null,
    parts: [...parts],
    ...SOURCE,
  })),
});

/** A scheme with the fault, and every fault that is found. */
const FAULTS: readonly (readonly [SchemeFaultCode, string, Scheme, readonly string[]])[] = [
  ['parts-sum', 'groups', scheme([item('a', '30'), item('b', '60')], {}, '100'), ['forms.0.total: parts-sum 100 90']],
  [
    'alternatives-max',
    'a maximum of its own',
    scheme([alternatives('x', '5', [item('a', '3'), item('b', '4')])]),
    ['forms.0.parts.0.max: alternatives-max 5 4'],
  ],
  [
    'alternatives-added',
    'added',
    scheme([alternatives('x', '7', [item('a', '3'), item('b', '4')])]),
    ['forms.0.parts.0.max: alternatives-added 7 4'],
  ],
  [
    'cap-unreachable',
    'of a group',
    scheme([group('x', '10', [item('a', '3'), item('b', '4')], 'cap')]),
    ['forms.0.parts.0.max: cap-unreachable 10 7'],
  ],
  [
    'cap-unreachable',
    'of the bonus',
    scheme([TWENTY], { bonus: bonus('7', item('b', '2'), item('c', '4')) }),
    ['bonus.cap: cap-unreachable 7 6'],
  ],
  [
    'cap-unreachable',
    'of the total',
    scheme([TWENTY], { totalCap: { points: '100', ...SOURCE }, base: { points: '50', ...SOURCE } }),
    ['totalCap.points: cap-unreachable 100 70'],
  ],
  [
    'max-unreachable',
    'of a table',
    scheme([table('20', ['0', null, '15'])]),
    ['forms.0.parts.0.max: max-unreachable 20 15'],
  ],
  [
    'max-unreachable',
    'of grades',
    scheme([grades('10', ['T', '8'], ['Y', '0'])]),
    ['forms.0.parts.0.max: max-unreachable 10 8'],
  ],
  [
    'above-max',
    'in a table',
    scheme([table('20', ['50', null, '25'], ['0', '50', '20'])]),
    ['forms.0.parts.0.rows.0.points: above-max 25 20'],
  ],
  [
    'above-max',
    'of a deduction',
    scheme([item('a', '5', { deductions: [{ name: 'Nghỉ', points: '6' }] })]),
    ['forms.0.parts.0.deductions.0.points: above-max 6 5'],
  ],
  [
    'step',
    'a maximum',
    scheme([item('a', '10.1')], { step: { points: '0.25', ...SOURCE } }),
    ['forms.0.parts.0.max: step 0.25 10.1'],
  ],
  [
    'step',
    'a deduction, by the item’s own step',
    scheme([item('a', '5', { step: '0.5', deductions: [{ name: 'Ốm', points: '0.25' }] })], {
      step: { points: '0.25', ...SOURCE },
    }),
    ['forms.0.parts.0.deductions.0.points: step 0.5 0.25'],
  ],
  ['step-zero', 'of an item', scheme([item('a', '5', { step: '0' })]), ['forms.0.parts.0.step: step-zero']],
  ['step-zero', 'of all', scheme([TWENTY], { step: { points: '0', ...SOURCE } }), ['step.points: step-zero']],
  [
    'range-empty',
    'a row',
    scheme([table('20', ['90', '90', '20'], ['0', null, '20'])]),
    ['forms.0.parts.0.rows.0.below: range-empty 90 90'],
  ],
  [
    'gap',
    'between rows, by exact percents',
    scheme([table('20', ['2/3', null, '20'], ['0', '66.66', '5'])]),
    ['forms.0.parts.0.rows.0.from: gap 66.66 2/3'],
  ],
  [
    'gap',
    'below the lowest row and above the highest',
    scheme([table('20', ['50', '100', '20'], ['10', '50', '5'])]),
    ['forms.0.parts.0.rows.1.from: gap 0 10', 'forms.0.parts.0.rows.0.below: gap 100'],
  ],
  [
    'gap',
    'a total of exactly 20 in no class',
    scheme([TWENTY], { bands: bands(['a', '10', '20'], ['b', '0', '10']) }),
    ['bands.list.0.below: gap 20'],
  ],
  [
    'overlap',
    'between classes',
    scheme([TWENTY], { bands: bands(['a', '10', null], ['b', '0', '12']) }),
    ['bands.list.0.from: overlap 10 12'],
  ],
  [
    'overlap',
    'two without end',
    scheme([table('20', ['50', null, '20'], ['0', null, '5'])]),
    ['forms.0.parts.0.rows.0.from: overlap 50'],
  ],
  [
    'overlap',
    'a row within one without end',
    scheme([table('20', ['0', null, '5'], ['50', '60', '20'], ['60', '70', '20'])]),
    ['forms.0.parts.0.rows.1.from: overlap 50 60', 'forms.0.parts.0.rows.2.below: gap 70'],
  ],
  [
    'points-fall',
    'a table',
    scheme([table('20', ['50', null, '5'], ['0', '50', '20'])]),
    ['forms.0.parts.0.rows.1.points: points-fall 5 20'],
  ],
  [
    'band-order',
    'classes',
    scheme([TWENTY], { bands: bands(['b', '0', '10'], ['a', '10', null]) }),
    ['bands.list.1.from: band-order A'],
  ],
  [
    'band-unreachable',
    'a class',
    scheme([TWENTY], { bonus: bonus('2'), bands: bands(['a', '22.5', null], ['b', '0', '22.5']) }),
    ['bands.list.0.from: band-unreachable 22.5 22'],
  ],
  [
    'floor-unreachable',
    'a floor',
    scheme([TWENTY], { bands: bands(['a', '10', null, { floors: [{ part: 'a', from: '21' }] }], ['b', '0', '10']) }),
    ['bands.list.0.floors.0.from: floor-unreachable 21 20'],
  ],
  [
    'floor-lowest',
    'the lowest class',
    scheme([TWENTY], { bands: bands(['a', '0', null, { floors: [{ part: 'a', from: '1' }] }]) }),
    ['bands.list.0.floors: floor-lowest A'],
  ],
  [
    'unknown-part',
    'of a floor',
    scheme([TWENTY], { bands: bands(['a', '10', null, { floors: [{ part: 'z', from: '1' }] }], ['b', '0', '10']) }),
    ['bands.list.0.floors.0.part: unknown-part z'],
  ],
  [
    'unknown-part',
    'of a violation',
    scheme([TWENTY], {
      bands: bands(['a', '10', null], ['b', '0', '10']),
      penalty: bonus(null, item('p', '1')),
      violations: [
        { when: 'penalty', part: 'p', atMost: 'b', ...SOURCE },
        { when: 'penalty', part: 'z', atMost: 'b', ...SOURCE },
        { when: 'penalty', atMost: 'b', ...SOURCE },
      ],
    }),
    ['violations.1.part: unknown-part z'],
  ],
  [
    'unknown-band',
    'where there are no classes',
    scheme([TWENTY], { violations: [{ when: 'discipline', from: 'canh-cao', atMost: 'b', ...SOURCE }] }),
    ['violations.0.atMost: unknown-band b'],
  ],
  ['same-id', 'parts', scheme([item('a', '1'), item('a', '1', { name: 'Khác' })]), ['forms.0.parts.1.id: same-id a']],
  [
    'same-id',
    'a bonus and a criterion, classes',
    scheme([TWENTY], {
      bonus: bonus(null, item('a', '1', { name: 'Khác' })),
      bands: bands(['a', '10', null], ['a', '0', '10']),
    }),
    ['bonus.parts.0.id: same-id a', 'bands.list.1.id: same-id a', 'bands.list.1.name: same-name A'],
  ],
  [
    'same-name',
    'two items that differ in a mark only',
    scheme([item('a', '1', { name: 'Kỷ luật' }), item('b', '1', { name: 'KỶ LUẬT ' })]),
    ['forms.0.parts.1.name: same-name KỶ LUẬT'],
  ],
  [
    'same-name',
    'two grades',
    scheme([grades('10', ['T', '10'], ['t', '0'])]),
    ['forms.0.parts.0.grades.1.word: same-name t'],
  ],
  [
    'same-name',
    'two grades that differ in spaces beside a sign only: a cell could mean either',
    scheme([grades('10', ['Tốt, đủ', '10'], ['Tốt,đủ', '0'])]),
    ['forms.0.parts.0.grades.1.word: same-name Tốt,đủ'],
  ],
  [
    'forms-alike',
    'two forms',
    {
      ...scheme([TWENTY]),
      forms: ['x', 'y'].map((id) => ({ id, name: `Mẫu ${id}`, total: null, parts: [TWENTY], ...SOURCE })),
    },
    ['forms.1.parts: forms-alike Mẫu y'],
  ],
  [
    'period-twice',
    'a part and a whole',
    scheme([TWENTY], { periods: [year('quarter-1', 'quarter-1'), year('quarter-1', 'quarter-2')] }),
    ['periods.0.of.1.period: period-twice quarter-1', 'periods.1.into: period-twice year'],
  ],
  [
    'period-circular',
    'over two steps',
    scheme([TWENTY], {
      periods: [
        year('semester-1', 'semester-2'),
        { ...year('month-1', 'year'), into: 'semester-1' },
        { ...year('month-2', 'month-3'), into: 'quarter-1' },
      ],
    }),
    ['periods.0.of: period-circular year', 'periods.1.of: period-circular semester-1'],
  ],
  [
    'above-max',
    'of a grade',
    scheme([grades('10', ['T', '12'], ['Y', '10'])]),
    ['forms.0.parts.0.grades.0.points: above-max 12 10'],
  ],
  [
    'step-zero',
    'within alternatives, and within the bonus',
    scheme([alternatives('x', '3', [item('a', '3', { step: '0' }), item('b', '2')])], {
      bonus: bonus(null, item('c', '2', { step: '0' })),
    }),
    ['forms.0.parts.0.parts.0.step: step-zero', 'bonus.parts.0.step: step-zero'],
  ],
  [
    'band-unreachable',
    'a class beyond all criteria and all bonus, which has no cap of its own',
    scheme([TWENTY], { bonus: bonus(null, item('c', '2')), bands: bands(['a', '22.5', null], ['b', '0', '22.5']) }),
    ['bands.list.0.from: band-unreachable 22.5 22'],
  ],
  [
    'band-unreachable',
    'a class above the cap of the total',
    scheme([TWENTY], { totalCap: cap('15'), bands: bands(['a', '15.5', null], ['b', '0', '15.5']) }),
    ['bands.list.0.from: band-unreachable 15.5 15'],
  ],
  [
    'band-order',
    'two classes that begin at the same total',
    scheme([TWENTY], { bands: bands(['a', '10', null], ['b', '10', '20'], ['c', '0', '10']) }),
    ['bands.list.1.from: band-order B', 'bands.list.1.from: overlap 10 20', 'bands.list.1.below: gap 20'],
  ],
  [
    'floor-unreachable',
    'a floor that one of two forms does not reach',
    {
      ...forms([item('a', '20')], [item('a', '10', { name: 'Khác' }), item('b', '10')]),
      bands: bands(['p', '10', null, { floors: [{ part: 'a', from: '15' }] }], ['q', '0', '10']),
    },
    ['bands.list.0.floors.0.from: floor-unreachable 15 10'],
  ],
  [
    'unknown-band',
    'beside classes that there are',
    scheme([TWENTY], {
      bands: bands(['a', '10', null], ['b', '0', '10']),
      violations: [{ when: 'discipline', from: 'canh-cao', atMost: 'z', ...SOURCE }],
    }),
    ['violations.0.atMost: unknown-band z'],
  ],
  [
    'same-id',
    'within a group, within alternatives, within the penalty, and of forms',
    {
      ...scheme(
        [
          group('x', '2', [item('a', '1'), item('a', '1', { name: 'Khác' })]),
          alternatives('y', '1', [item('b', '1'), item('a', '1', { name: 'Nữa' })]),
        ],
        { penalty: bonus(null, item('b', '1', { name: 'Trừ' })) },
      ),
    },
    ['forms.0.parts.0.parts.1.id: same-id a', 'forms.0.parts.1.parts.1.id: same-id a', 'penalty.parts.0.id: same-id b'],
  ],
  [
    'same-id',
    'of two forms',
    {
      ...forms([TWENTY], [item('b', '20')]),
      forms: forms([TWENTY], [item('b', '20')]).forms.map((one) => ({ ...one, id: 'f' })),
    },
    ['forms.1.id: same-id f'],
  ],
  [
    'forms-alike',
    'two forms with the same criteria in another order',
    forms([item('a', '1'), item('b', '1')], [item('b', '1'), item('a', '1')]),
    ['forms.1.parts: forms-alike Mẫu 1'],
  ],
  [
    'period-circular',
    'beneath a longer period that is in no circle itself',
    scheme([TWENTY], {
      periods: [
        year('semester-1', 'semester-2'),
        { ...year('month-1', 'month-2'), into: 'semester-1' },
        { ...year('semester-1', 'month-3'), into: 'month-1' },
      ],
    }),
    ['periods.1.of: period-circular semester-1', 'periods.2.of: period-circular month-1'],
  ],
];

test.each<[string, Scheme]>([
  ['a deduction of all that an item has', scheme([item('a', '5', { deductions: [{ name: 'Nghỉ', points: '5' }] })])],
  ['the whole maximum or nothing', scheme([{ kind: 'max-or-nothing', id: 'a', name: 'A', max: '5' }])],
  ['a cap that everything just reaches', scheme([TWENTY], { totalCap: cap('20') })],
  ['a class of the highest total alone', scheme([TWENTY], { bands: bands(['a', '20', null], ['b', '0', '20']) })],
  [
    'a floor that is all of its part',
    scheme([TWENTY], { bands: bands(['a', '10', null, { floors: [{ part: 'a', from: '20' }] }], ['b', '0', '10']) }),
  ],
  [
    'a class that the form with an open maximum may reach',
    { ...forms([item('a', null)], [TWENTY, item('b', '1')]), bands: bands(['p', '50', null], ['q', '0', '50']) },
  ],
  [
    'a cap of the class for one of several penalties',
    scheme([TWENTY], {
      bands: bands(['a', '10', null], ['b', '0', '10']),
      penalty: bonus(null, item('p', '1'), item('q', '1')),
      violations: [{ when: 'penalty', part: 'p', atMost: 'b', ...SOURCE }],
    }),
  ],
  [
    'an item of the name of its group: only items have columns',
    scheme([
      group('x', '1', [item('a', '1', { name: 'Nhóm x' })]),
      alternatives('y', '1', [item('b', '1', { name: 'Một trong y' }), item('c', '1')]),
    ]),
  ],
  [
    'two forms whose criteria only run together to the same words',
    forms(
      [item('a', '1', { name: 'ab' }), item('b', '1', { name: 'c' })],
      [item('a', '1', { name: 'a' }), item('b', '1', { name: 'bc' })],
    ),
  ],
])('no fault: %s', (_what, right) => {
  expect(found(...schemeFaults(right))).toEqual([]);
});

test.each(FAULTS)('%s, %s', (code, _what, wrong, expected) => {
  const faults = schemeFaults(wrong);
  expect(found(...faults)).toEqual(expected);
  expect(faults.map((fault) => fault.code)).toContain(code);
});

test('a parameter that is set both in the scheme and beside it is a fault; paths lead from the campaign', () => {
  const own = scheme([item('a', '1'), item('b', '1')], { step: { points: '0.5', ...SOURCE } }, '3');
  const faults = campaignSchemeFaults(
    campaign({
      scheme: own,
      settings: { 'score.step': { value: '1', ...SOURCE }, 'council.quorum': { value: '2/3', ...SOURCE } },
    }),
  );
  expect(found(...faults)).toEqual([
    'scheme.forms.0.total: parts-sum 3 2',
    'settings.score.step: set-twice score.step',
  ]);
  expect(campaignSchemeFaults(campaign())).toEqual([]);
});

test('what the council has yet to fill in is no fault, and nothing is told of what depends on it', () => {
  const open = scheme(
    [
      item('a', null, { deductions: [{ name: 'Nghỉ', points: '3' }] }),
      item('c', null, { step: '0.5' }),
      group('g', '10', [item('h', null)], 'cap'),
      alternatives('x', '5', [item('y', null), item('z', '3')]),
      alternatives('u', null, [item('v', '1'), item('w', '3')]),
      table(null, ['0', null, '5']),
    ],
    {
      bands: bands(['p', '50', null, { floors: [{ part: 'a', from: '20' }] }], ['q', '0', '50']),
      totalCap: { points: '100', ...SOURCE },
      step: { points: '0.25', ...SOURCE },
    },
    '100',
  );
  expect(schemeFaults(open)).toEqual([]);
  const unlimited = scheme([TWENTY], { bonus: bonus(null), bands: bands(['p', '500', null], ['q', '0', '500']) });
  expect(schemeFaults(unlimited)).toEqual([]);
  const named = scheme([TWENTY], { bonus: bonus(null, item('b', null)), bands: bands(['p', '0', '10']) });
  expect(found(...schemeFaults(named))).toEqual(['bands.list.0.below: gap 10']);
});

test('a class may end above every total', () => {
  expect(schemeFaults(scheme([TWENTY], { bands: bands(['a', '10', '20.01'], ['b', '0', '10']) }))).toEqual([]);
});

describe.each(LANGUAGES)('faults in %s', (language) => {
  const texts = textsOf(language);
  const examples = FAULTS.flatMap(([, , wrong]) => schemeFaults(wrong));
  const twice = campaignSchemeFaults(
    campaign({
      scheme: scheme([TWENTY], { step: { points: '1', ...SOURCE } }),
      settings: { 'score.step': { value: '1', ...SOURCE } },
    }),
  );
  const all = [...examples, ...twice];

  test.each(Object.keys(texts.schemeFaults))('%s is one line with everything filled in', (code) => {
    const own = all.filter((fault) => fault.code === code);
    expect(own.length).toBeGreaterThan(0);
    for (const fault of own) {
      expect(schemeFaultText(texts, fault)).toMatch(/^[\p{L}“\d].*\.$/u);
      expect(schemeFaultText(texts, fault)).not.toMatch(/undefined|null|[{}\n]|“”/);
    }
  });
});
