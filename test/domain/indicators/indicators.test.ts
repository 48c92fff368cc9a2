import { decimalText, parseDecimal } from '../../../src/domain/arithmetic/decimal';
import {
  type IndicatorTarget,
  judgeIndicator,
  reachedFaults,
  statedAnswer,
} from '../../../src/domain/indicators/indicators';
import type { Reached, ReachedRow } from '../../../src/domain/round/records';
import type { Round } from '../../../src/domain/round/round';
import type { Target } from '../../../src/domain/rules/pack';
import { ABSENT, EMPTY, UNREADABLE, known, round, settings } from '../../support/round';
import { campaign } from '../../support/packs';

const PROJECTS: IndicatorTarget = {
  kind: 'indicator',
  id: 'projects',
  name: 'Ít nhất 3 đề tài',
  measure: 'count',
  direction: 'higher',
  figure: '3',
};
const DROP_OUT: IndicatorTarget = { ...PROJECTS, id: 'drop-out', measure: 'percent', direction: 'lower', figure: null };
const QUALITY: IndicatorTarget = { ...PROJECTS, id: 'quality', measure: 'number', figure: '8.5' };
const HAND: Target = { kind: 'by-hand', id: 'standard', name: 'Chuẩn mức I' };
const LDTT: Target = { kind: 'count-nominated', id: 'one', name: 'Một', award: 'a', min: 1 };

function figure(text: string): Reached {
  const value = parseDecimal(text);
  if (value === null) throw new Error(text);
  return { kind: 'figure', value };
}

function row(code: string, value: Reached | string, year: number | null = null, cell = 'C2'): ReachedRow {
  return {
    code,
    codeAt: { sheet: 'Chỉ tiêu', cell: `A${cell.slice(1)}` },
    year: year === null ? EMPTY : known(year),
    reached: known(typeof value === 'string' ? figure(value) : value, { sheet: 'Chỉ tiêu', cell }),
  };
}

function judge(
  target: IndicatorTarget,
  rows: readonly ReachedRow[],
  set: Readonly<Record<string, string>> = {},
  own: Partial<Round> = {},
) {
  const { wanted, reached, met, at, byYear } = judgeIndicator(
    target,
    round({ reached: rows, ...own }),
    settings(set),
    2021,
  );
  return {
    wanted: wanted === null ? null : decimalText(wanted),
    reached: reached === null ? null : decimalText(reached),
    met,
    cell: at?.cell ?? null,
    years: byYear.map(({ year, value }) => `${String(year)}:${decimalText(value)}`),
  };
}

test.each([
  ['2', false],
  ['3', true],
  ['4', true],
])('at least 3 projects: %s is %s', (reached, met) => {
  expect(judge(PROJECTS, [row('Projects', reached)])).toEqual({ wanted: '3', reached, met, cell: 'C2', years: [] });
});

test.each([
  ['1.5', true],
  ['1.49', true],
  ['1.500000001', false],
])('at most 1.5 %% drop out: %s is %s, exactly', (reached, met) => {
  expect(judge(DROP_OUT, [row('drop-out', reached)], { 'target.drop-out.figure': '1.5' })).toMatchObject({ met });
});

test('while the school has set no figure, or written nothing down, nothing is compared', () => {
  expect(judge(DROP_OUT, [row('drop-out', '1.2')])).toMatchObject({ wanted: null, reached: '1.2', met: null });
  expect(judge(PROJECTS, [])).toEqual({ wanted: '3', reached: null, met: null, cell: null, years: [] });
});

test('the round’s figure stands over the plan’s', () => {
  expect(judge(QUALITY, [row('quality', '8')], { 'target.quality.figure': '7.25' })).toMatchObject({
    wanted: '7.25',
    met: true,
  });
});

test('over the years whole things add up, up to the round’s year; of other figures the latest counts', () => {
  const years = [
    row('projects', '1', 2023),
    row('projects', '1', 2021),
    row('projects', '2', 2024),
    row('projects', '9', 2020),
  ];
  expect(judge(PROJECTS, years, {}, { year: 2023 })).toEqual({
    wanted: '3',
    reached: '2',
    met: false,
    cell: null,
    years: ['2021:1', '2023:1'],
  });
  expect(judge(PROJECTS, years, {}, { year: 2024 })).toMatchObject({ reached: '4', met: true });
  const quality = [row('quality', '8.75', 2022), row('quality', '9', 2021)];
  expect(judge(QUALITY, quality, {}, { year: 2022 })).toMatchObject({ reached: '8.75', met: true });
  const three = [row('quality', '8.75', 2022), row('quality', '9', 2021), row('quality', '8', 2023)];
  expect(judge(QUALITY, three, {}, { year: 2023 })).toMatchObject({ reached: '8', met: false });
});

test('nothing reached is a figure, and not one that cannot be read: a year without projects is not taken for one nobody told of', () => {
  expect(judge(PROJECTS, [row('projects', '0')])).toMatchObject({ reached: '0', met: false, cell: 'C2' });
  expect(judge(DROP_OUT, [row('drop-out', '0')], { 'target.drop-out.figure': '2' })).toMatchObject({
    reached: '0',
    met: true,
  });
});

test('a figure so far stands over figures of years, and the first of a year over the next', () => {
  expect(judge(PROJECTS, [row('projects', '1', 2022), row('projects', '3')])).toMatchObject({
    reached: '3',
    years: [],
  });
  expect(judge(PROJECTS, [row('projects', '1', 2022), row('projects', '2', 2022)])).toMatchObject({ reached: '1' });
});

const LOST_YEAR = (code: string, value: string, cell = 'C9'): ReachedRow => ({
  ...row(code, value, null, cell),
  year: UNREADABLE,
});

test.each<[string, string, IndicatorTarget['direction'], boolean | null]>([
  ['2', '3', 'higher', null],
  ['2', '2', 'higher', true],
  ['2', '4', 'higher', false],
  ['2', '2', 'lower', null],
  ['2', '3', 'lower', true],
  ['2', '1', 'lower', false],
])(
  'a project whose year cannot be read is not the total so far: %s projects of years that can be read, and 1 more, of %s (%s): met %s',
  (reached, wanted, direction, met) => {
    const rows = [row('projects', '1', 2021), row('projects', '1', 2022), LOST_YEAR('projects', '1')];
    expect(judge({ ...PROJECTS, direction, figure: wanted }, rows)).toEqual({
      wanted,
      reached,
      met,
      cell: null,
      years: ['2021:1', '2022:1'],
    });
  },
);

test('of percents the row whose year cannot be read may be the latest: nothing is told unless it comes to the same', () => {
  const judged = (latest: string, ...lost: readonly string[]) =>
    judge(QUALITY, [row('quality', latest, 2022), ...lost.map((value) => LOST_YEAR('quality', value))]);
  expect(judged('9', '8')).toMatchObject({ reached: '9', met: null });
  expect(judged('9', '8.5', '8.49')).toMatchObject({ reached: '9', met: null });
  expect(judged('9', '8.5')).toMatchObject({ reached: '9', met: true });
  expect(judged('8', '8.49')).toMatchObject({ reached: '8', met: false });
});

test('figures of which no year can be read tell nothing, and beside one up to now they change nothing', () => {
  expect(judge(PROJECTS, [LOST_YEAR('projects', '5')])).toMatchObject({ reached: null, met: null, cell: null });
  expect(judge(PROJECTS, [LOST_YEAR('projects', '5'), row('projects', '1')])).toMatchObject({
    reached: '1',
    met: false,
    cell: 'C2',
  });
  const noColumn = { ...row('projects', '3'), year: ABSENT };
  expect(judge(PROJECTS, [noColumn])).toMatchObject({ reached: '3', met: true });
});

test('what is no figure of that kind does not count', () => {
  const none = { reached: null, met: null };
  expect(judge(PROJECTS, [row('projects', '2.5')])).toMatchObject(none);
  expect(judge(PROJECTS, [row('projects', '-1')])).toMatchObject(none);
  expect(judge(PROJECTS, [row('projects', { kind: 'answer', isYes: true })])).toMatchObject(none);
  expect(judge(DROP_OUT, [row('drop-out', '100.5')])).toMatchObject(none);
  expect(judge(DROP_OUT, [row('drop-out', '100')])).toMatchObject({ reached: '100' });
});

test.each<[string, Reached, boolean | null]>([
  ['x', { kind: 'answer', isYes: true }, true],
  ['Không', { kind: 'answer', isYes: false }, false],
  ['1', figure('1'), true],
  ['0', figure('0'), false],
  ['7', figure('7'), null],
  ['a day', { kind: 'day', day: '2022-01-01' }, null],
])('a target set by hand may be stated in the tab of indicators: %s', (_what, value, isYes) => {
  const stated = statedAnswer('standard', round({ reached: [row('standard', value)] }), settings(), 2021);
  expect(stated === null ? null : stated.isYes).toBe(isYes);
  expect(stated?.at?.cell ?? null).toBe(isYes === null ? null : 'C2');
});

test('for a target set by hand the parameter stands over the tab', () => {
  const here = round({ reached: [row('standard', { kind: 'answer', isYes: false })] });
  expect(statedAnswer('standard', here, settings({ 'target.standard': 'yes' }), 2021)).toEqual({
    isYes: true,
    at: null,
  });
});

const [YES, NO] = [true, false].map((isYes): Reached => ({ kind: 'answer', isYes })) as [Reached, Reached];

test.each<[string, readonly ReachedRow[], boolean | null, string | null]>([
  ['the year under review', [row('standard', NO, 2021), row('standard', YES, 2023, 'C3')], true, 'C3'],
  [
    'the latest year so far, whatever the order',
    [row('standard', YES, 2022), row('standard', NO, 2021, 'C3')],
    true,
    'C2',
  ],
  [
    'no year to come, and none before the plan',
    [row('standard', YES, 2024), row('standard', YES, 2020, 'C3')],
    null,
    null,
  ],
  ['the year, not what stands without one', [row('standard', NO), row('standard', YES, 2022, 'C3')], true, 'C3'],
  [
    'no year, where no year was answered',
    [row('standard', YES), { ...row('standard', NO, 2023, 'C3'), reached: EMPTY }],
    true,
    'C2',
  ],
  [
    'nothing older where the latest cannot be read',
    [row('standard', YES, 2022), { ...row('standard', NO, 2023), reached: UNREADABLE }],
    null,
    null,
  ],
  [
    'the next row of that year where the first cannot be read',
    [{ ...row('standard', NO, 2023), reached: UNREADABLE }, row('standard', YES, 2023, 'C3')],
    true,
    'C3',
  ],
  ['nothing of a year that cannot be read', [{ ...row('standard', YES), year: UNREADABLE }], null, null],
])(
  'a target of five years set by hand is as %s says: a school that reached its level this year is not told that it failed two years ago',
  (_what, rows, isYes, cell) => {
    const stated = statedAnswer('standard', round({ year: 2023, reached: rows }), settings(), 2021);
    expect([stated?.isYes ?? null, stated?.at?.cell ?? null]).toEqual([isYes, cell]);
  },
);

describe('a row that says nothing useful is reported', () => {
  const CAMPAIGN = campaign({
    from: '2021-01-01',
    targets: [PROJECTS, DROP_OUT, HAND, LDTT],
    calendar: [
      {
        every: 'once',
        id: 'report',
        name: 'Gửi',
        kind: 'task',
        from: null,
        to: null,
        isBefore: false,
        citation: 'KH',
        fact: null,
        status: 'verified',
      },
      {
        every: 'year',
        id: 'yearly',
        name: 'Kế hoạch năm',
        kind: 'task',
        from: '01-01',
        to: '12-31',
        isBefore: false,
        isNextYear: false,
        years: { first: 2021, last: 2025 },
        citation: 'KH',
        fact: null,
        status: 'verified',
      },
    ],
  });
  const faults = (rows: readonly ReachedRow[], set: Readonly<Record<string, string>> = {}) =>
    reachedFaults(round({ reached: rows }), CAMPAIGN, settings(set)).map(({ code, cell, params }) => [
      code,
      cell,
      params['reason'] ?? params['what'],
      ...(params['value'] === undefined ? [] : [params['value']]),
    ]);

  test('nothing is wrong with figures, answers and days where they belong', () => {
    const rows = [
      row('projects', '1', 2021),
      row('projects', '1', 2022),
      row('standard', { kind: 'answer', isYes: true }),
      row('report', { kind: 'day', day: '2022-01-01' }),
      { ...row('drop-out', '1'), reached: EMPTY },
      { ...row('projects', '1'), reached: UNREADABLE },
    ];
    expect(faults(rows)).toEqual([]);
    expect(faults([row('standard', { kind: 'answer', isYes: true })], { 'target.standard': 'yes' })).toEqual([]);
    expect(faults([row('standard', { kind: 'answer', isYes: false })], { 'target.standard': 'no' })).toEqual([]);
    expect(faults([{ ...row('standard', '1'), reached: EMPTY }], { 'target.standard': 'yes' })).toEqual([]);
  });

  test.each<[string, readonly ReachedRow[], readonly string[]]>([
    ['a code of nothing', [row('project', '1')], ['indicator.not-used', 'A2', 'unknown']],
    ['a target that is worked out', [row('one', '1')], ['indicator.not-used', 'A2', 'worked-out']],
    ['a year after the round’s', [row('projects', '1', 2023)], ['indicator.not-used', 'A2', 'other-year']],
    ['a year before the plan', [row('projects', '1', 2020)], ['indicator.not-used', 'A2', 'other-year']],
    [
      'a second row of a year',
      [row('projects', '1', 2022), row('projects', '1', 2022, 'C3')],
      ['indicator.not-used', 'A3', 'repeated'],
    ],
    [
      'a second row',
      [row('drop-out', '1'), row('DROP-OUT', '2', null, 'C3')],
      ['indicator.not-used', 'A3', 'repeated'],
    ],
    [
      'a second answer',
      [row('standard', figure('1')), row('standard', figure('1'), null, 'C3')],
      ['indicator.not-used', 'A3', 'repeated'],
    ],
    [
      'a second day',
      [row('report', figure('1')), row('report', figure('1'), null, 'C3')],
      ['indicator.not-used', 'A3', 'repeated'],
    ],
    [
      'a second day of what is done once, be it of another year',
      [
        row('report', { kind: 'day', day: '2022-01-01' }, 2022),
        row('report', { kind: 'day', day: '2021-12-31' }, 2021, 'C3'),
      ],
      ['indicator.not-used', 'A3', 'repeated'],
    ],
    [
      'a second day of a year gone by, beside the one of this year',
      [
        row('yearly', figure('1'), 2022),
        row('yearly', figure('1'), 2021, 'C3'),
        row('yearly', figure('1'), 2021, 'C4'),
      ],
      ['indicator.not-used', 'A4', 'repeated'],
    ],
    [
      'a second day of this year for what is done each year',
      [row('yearly', figure('1'), 2022), row('yearly', figure('1'), 2022, 'C3')],
      ['indicator.not-used', 'A3', 'repeated'],
    ],
    ['half a project', [row('projects', '0.5')], ['value.unreadable', 'C2', 'count', '0.5']],
    ['more than all', [row('drop-out', '101')], ['value.unreadable', 'C2', 'percent', '101']],
    [
      'a day for a figure',
      [row('projects', { kind: 'day', day: '2022-01-01' })],
      ['value.unreadable', 'C2', 'count', '2022-01-01'],
    ],
    ['an x for a figure', [row('projects', { kind: 'answer', isYes: true })], ['value.unreadable', 'C2', 'count', '']],
    ['a figure for an answer', [row('standard', '98')], ['value.unreadable', 'C2', 'answer', '98']],
  ])('%s', (_what, rows, expected) => {
    expect(faults(rows)).toEqual([expected]);
  });

  test('the days of earlier years stand beside that of this year, and a year that cannot be read is told of at its own cell alone', () => {
    expect(faults([row('yearly', figure('1'), 2021), row('yearly', figure('1'), 2022, 'C3')])).toEqual([]);
    expect(faults([{ ...row('yearly', figure('1')), year: UNREADABLE }, row('yearly', figure('1'), 2022)])).toEqual([]);
    expect(faults([row('yearly', figure('1'), 2022), { ...row('yearly', figure('1')), year: UNREADABLE }])).toEqual([]);
    expect(faults([{ ...row('yearly', figure('1')), year: UNREADABLE }])).toEqual([]);
  });

  test('good figures of years are not called repeated for one whose year cannot be read: that is told of its own cell', () => {
    expect(faults([row('projects', '1', 2021), row('projects', '1', 2022, 'C3'), LOST_YEAR('projects', '1')])).toEqual(
      [],
    );
    expect(faults([LOST_YEAR('projects', '1'), row('projects', '1')])).toEqual([]);
  });

  test.each(['standard', 'yearly'])('what other years did of %s is theirs: it is not called a repetition', (code) => {
    expect(faults([row(code, YES, 2021), row(code, NO, 2022, 'C3')])).toEqual([]);
    expect(faults([row(code, NO, 2022), row(code, YES, 2021, 'C3')])).toEqual([]);
    expect(faults([row(code, YES, 2021), row(code, YES, null, 'C3')])).toEqual(
      code === 'yearly' ? [] : [['indicator.not-used', 'A3', 'repeated']],
    );
  });

  test.each<[string, readonly ReachedRow[], readonly (readonly string[])[]]>([
    [
      'a second row of the year, and of another year',
      [
        row('yearly', YES, 2022),
        row('yearly', YES, 2022, 'C3'),
        row('yearly', YES, 2021, 'C4'),
        row('yearly', YES, 2021, 'C5'),
      ],
      [
        ['indicator.not-used', 'A3', 'repeated'],
        ['indicator.not-used', 'A5', 'repeated'],
      ],
    ],
    [
      'one without a year beside the year’s',
      [row('standard', YES), row('standard', YES, 2022, 'C3')],
      [['indicator.not-used', 'A2', 'repeated']],
    ],
    [
      'years that are not reviewed',
      [row('yearly', YES, 2023), row('standard', YES, 2020, 'C3')],
      [
        ['indicator.not-used', 'A2', 'other-year'],
        ['indicator.not-used', 'A3', 'other-year'],
      ],
    ],
    [
      'a line left empty beside the one that is filled: it says nothing',
      [{ ...row('yearly', YES), reached: EMPTY }, row('yearly', YES, 2022, 'C3')],
      [],
    ],
    [
      'a year that cannot be read: that is told of its cell',
      [{ ...row('yearly', YES), year: UNREADABLE }, row('yearly', YES, 2022, 'C3')],
      [],
    ],
  ])('of rows of several years: %s', (_what, rows, expected) => {
    expect(faults(rows)).toEqual(expected);
  });

  test('an answer of another year does not contradict the parameter', () => {
    const rows = [row('standard', NO, 2021), row('standard', YES, 2022, 'C3')];
    expect(faults(rows, { 'target.standard': 'yes' })).toEqual([]);
  });

  test('an answer that differs from the parameter', () => {
    expect(faults([row('standard', figure('0'))], { 'target.standard': 'yes' })).toEqual([
      ['indicator.not-used', 'A2', 'set-elsewhere'],
    ]);
  });
});
