import { calendarOf, dayOfRound } from '../../../src/domain/calendar/calendar';
import type { Reached, ReachedRow } from '../../../src/domain/round/records';
import type { Round } from '../../../src/domain/round/round';
import type { CalendarItem } from '../../../src/domain/rules/pack';
import { EMPTY, SOMEWHERE, UNREADABLE, known, round } from '../../support/round';
import { campaign } from '../../support/packs';

const SOURCE = { citation: 'Kế hoạch', fact: null, status: 'verified' } as const;

function once(own: Partial<Extract<CalendarItem, { every: 'once' }>> = {}): CalendarItem {
  return {
    every: 'once',
    id: 'report',
    name: 'Gửi báo cáo',
    kind: 'task',
    from: null,
    to: '2021-12-15',
    isBefore: true,
    ...SOURCE,
    ...own,
  };
}

const PROVINCE: CalendarItem = {
  every: 'year',
  id: 'province',
  name: 'Gửi tỉnh',
  kind: 'task',
  from: null,
  to: '01-31',
  isBefore: true,
  isNextYear: true,
  years: { first: 2022, last: 2025 },
  ...SOURCE,
};

const PRAISE: CalendarItem = {
  every: 'quarter',
  id: 'praise',
  name: 'Tuyên dương',
  kind: 'task',
  isBefore: false,
  ...SOURCE,
};

function reached(value: Reached, code = 'report'): ReachedRow {
  return { code, codeAt: SOMEWHERE, year: EMPTY, reached: known(value, { sheet: 'Chỉ tiêu', cell: 'C3' }) };
}

function look(items: readonly CalendarItem[], own: Partial<Round>) {
  return calendarOf(campaign({ calendar: [...items] }), round({ year: 2021, ...own }));
}

function stateOn(item: CalendarItem, day: string, rows: readonly ReachedRow[] = []): string | undefined {
  return look([item], { meetingDate: known(day), reached: rows }).entries[0]?.state;
}

test.each([
  ['2021-01-01', 'due'],
  ['2021-12-14', 'due'],
  ['2021-12-15', 'late'],
  ['2022-03-01', 'late'],
])('"before 15/12/2021" on %s: %s, for the day itself is too late', (day, state) => {
  expect(stateOn(once(), day)).toBe(state);
});

test.each([
  ['2021-11-30', 'upcoming'],
  ['2021-12-01', 'due'],
  ['2021-12-31', 'due'],
  ['2022-01-01', 'late'],
])('a task of December 2021 on %s: %s', (day, state) => {
  expect(stateOn(once({ from: '2021-12-01', to: '2021-12-31', isBefore: false }), day)).toBe(state);
});

test('a task without a last day is never late', () => {
  const item = once({ from: '2021-01-01', to: null });
  const [entry] = look([item], { meetingDate: known('2022-12-31') }).entries;
  expect(entry).toMatchObject({ state: 'due', lastDay: null, daysLeft: null });
});

test('a launch is not late once it is over; it has not come or has gone by', () => {
  const launch = once({ kind: 'milestone', from: '2021-02-19', to: '2021-02-19', isBefore: false });
  expect(['2021-02-18', '2021-02-19', '2021-12-31'].map((day) => stateOn(launch, day))).toEqual([
    'upcoming',
    'past',
    'past',
  ]);
  const byJune = once({ kind: 'milestone', to: '2021-06-30', isBefore: false });
  expect(['2021-06-29', '2021-06-30'].map((day) => stateOn(byJune, day))).toEqual(['upcoming', 'past']);
  expect(stateOn(once({ kind: 'milestone', from: '2021-06-01', to: null }), '2021-06-29')).toBe('past');
  expect(stateOn(once({ kind: 'milestone', to: null }), '2021-06-29')).toBe('past');
});

test('a movement that goes on for a year is not told to be over before its last day is', () => {
  const movement = once({ kind: 'milestone', from: '2021-02-01', to: '2021-12-31', isBefore: false });
  const days = ['2021-01-31', '2021-02-01', '2021-12-31', '2022-01-01'];
  expect(days.map((day) => stateOn(movement, day))).toEqual(['upcoming', 'due', 'due', 'past']);
});

test.each<[string, Reached, string, string | null]>([
  ['a day in time', { kind: 'day', day: '2021-12-14' }, 'done', '2021-12-14'],
  ['a day too late', { kind: 'day', day: '2021-12-15' }, 'done-late', '2021-12-15'],
  ['x', { kind: 'answer', isYes: true }, 'done', null],
  ['Không', { kind: 'answer', isYes: false }, 'late', null],
  ['1', { kind: 'figure', value: { unscaled: 1n, scale: 0 } }, 'done', null],
  ['0', { kind: 'figure', value: { unscaled: 0n, scale: 0 } }, 'late', null],
])('what the tab of indicators records of a task: %s', (_what, value, state, doneOn) => {
  const { entries } = look([once()], { meetingDate: known('2021-12-20'), reached: [reached(value, 'REPORT')] });
  expect(entries).toMatchObject([{ state, doneOn, at: { sheet: 'Chỉ tiêu', cell: 'C3' } }]);
});

test('a cell that cannot be read records nothing', () => {
  const row = { ...reached({ kind: 'answer', isYes: true }), reached: UNREADABLE };
  const { entries } = look([once()], { meetingDate: known('2021-12-20'), reached: [row] });
  expect(entries).toMatchObject([{ state: 'late', doneOn: null }]);
});

test('what is recorded of another task says nothing of this one', () => {
  const other = reached({ kind: 'answer', isYes: true }, 'other');
  const { entries } = look([once()], { meetingDate: known('2021-12-20'), reached: [other] });
  expect(entries).toMatchObject([{ state: 'late', at: null, doneOn: null }]);
});

const YEARLY: CalendarItem = {
  ...PROVINCE,
  id: 'plan',
  from: '01-01',
  to: '12-31',
  isBefore: false,
  isNextYear: false,
};

function ofYear(year: ReachedRow['year'], isYes: boolean, code: string, cell: string): ReachedRow {
  return {
    ...reached({ kind: 'answer', isYes }, code),
    year,
    reached: known({ kind: 'answer', isYes }, { sheet: 'Chỉ tiêu', cell }),
  };
}

test.each<[string, readonly ReachedRow[], string, string | null]>([
  ['last year’s plan', [ofYear(known(2022), true, 'plan', 'C2')], 'late', null],
  ['next year’s plan', [ofYear(known(2024), true, 'plan', 'C2')], 'late', null],
  ['a plan of no year that one can read', [ofYear(UNREADABLE, true, 'plan', 'C2')], 'late', null],
  [
    'this year’s, below last year’s',
    [ofYear(known(2022), false, 'plan', 'C2'), ofYear(known(2023), true, 'plan', 'C3')],
    'done',
    'C3',
  ],
  [
    'this year’s, over one without a year',
    [ofYear(EMPTY, true, 'plan', 'C2'), ofYear(known(2023), false, 'plan', 'C3')],
    'late',
    'C3',
  ],
  ['one without a year', [ofYear(known(2022), false, 'plan', 'C2'), ofYear(EMPTY, true, 'plan', 'C3')], 'done', 'C3'],
  [
    'one without a year beside a line that was left empty',
    [{ ...ofYear(known(2023), true, 'plan', 'C2'), reached: EMPTY }, ofYear(EMPTY, true, 'plan', 'C3')],
    'done',
    'C3',
  ],
])(
  'the plan of 2023 is as done as its own row says, or nobody hears that it is late: %s',
  (_what, rows, state, cell) => {
    const { entries, findings } = look([YEARLY], { year: 2023, meetingDate: known('2024-01-10'), reached: rows });
    expect(entries).toMatchObject([{ state, at: cell === null ? null : { cell } }]);
    expect(findings).toHaveLength(state === 'late' ? 1 : 0);
  },
);

test('what is due in the year after may be written down under that year; what quarters of another year did says nothing of this one', () => {
  const at = (item: CalendarItem, year: number, own: Partial<Round> = {}) =>
    look([item], { year: 2023, reached: [ofYear(known(year), true, item.id, 'C2')], ...own }).entries[0]?.state;
  expect([2022, 2023, 2024, 2025].map((year) => at(PROVINCE, year))).toEqual(['due', 'done', 'done', 'due']);
  expect([2022, 2023, 2024].map((year) => at(PRAISE, year, { period: 'quarter-3' }))).toEqual(['due', 'done', 'due']);
  expect(
    [2022, 2023].map((year) => at(YEARLY, year, { isSchoolYear: true, meetingDate: known('2023-08-31') })),
  ).toEqual(['due', 'done']);
});

test('what is done once in a campaign is done, whatever year its row tells', () => {
  const rows = [ofYear(known(2020), true, 'report', 'C2'), ofYear(known(2021), false, 'report', 'C3')];
  expect(stateOn(once(), '2021-12-20', rows)).toBe('done');
});

test('a task without a deadline may be done on any day', () => {
  expect(stateOn(once({ to: null }), '2021-12-20', [reached({ kind: 'day', day: '2030-01-01' })])).toBe('done');
});

test('a yearly date is of the year after the one that is reviewed, for the years of the plan', () => {
  const [entry] = look([PROVINCE], { year: 2022, meetingDate: known('2022-12-28') }).entries;
  // From 28/12/2022 to 30/1/2023: 3 days of December and 30 of January.
  expect(entry).toMatchObject({ to: '2023-01-31', lastDay: '2023-01-30', state: 'due', daysLeft: 33 });
  expect([2021, 2022, 2025, 2026].map((year) => look([PROVINCE], { year }).entries.length)).toEqual([0, 1, 1, 0]);
  const later = { ...PROVINCE, from: '01-05' };
  expect(look([later], { year: 2022 }).entries).toMatchObject([{ from: '2023-01-05', to: '2023-01-31' }]);
  const inYear = { ...PROVINCE, isNextYear: false, from: '01-01', to: '12-31', isBefore: false };
  expect(look([inYear], { year: 2024 }).entries).toMatchObject([{ from: '2024-01-01', to: '2024-12-31' }]);
});

test('what is done every quarter stands in rounds of a quarter only, from its first day on, with no day of their own', () => {
  expect(look([PRAISE], {}).entries).toEqual([]);
  expect(look([PRAISE], { period: 'quarter-3' }).entries).toMatchObject([
    { id: 'praise', quarter: 3, from: null, lastDay: null, state: 'due' },
  ]);
  const before = look([PRAISE], { period: 'quarter-3', meetingDate: known('2021-06-30') });
  expect(before.entries).toMatchObject([{ state: 'upcoming' }]);
});

test('what is done every quarter can be done while that quarter of the school year lasts, not a year later', () => {
  const state = (period: Round['period'], day: string) =>
    look([PRAISE], { year: 2022, isSchoolYear: true, period, meetingDate: known(day) }).entries[0]?.state;
  expect([state('quarter-4', '2021-09-30'), state('quarter-4', '2021-10-01')]).toEqual(['upcoming', 'due']);
  expect([state('quarter-1', '2021-12-31'), state('quarter-1', '2022-01-01')]).toEqual(['upcoming', 'due']);
  expect([state('quarter-3', '2021-08-31'), state('quarter-3', '2021-09-01')]).toEqual(['upcoming', 'due']);
});

test('dates of other years are left out', () => {
  const items = [
    once({ id: 'before', from: '2020-01-01', to: '2020-12-31' }),
    once({ id: 'over', from: '2020-06-01', to: '2021-03-31' }),
    once({ id: 'after', from: '2022-01-01', to: null }),
    once({ id: 'first', from: '2020-06-01', to: '2021-01-01' }),
    once({ id: 'last', from: '2021-12-31', to: null }),
    once({ id: 'open', from: null, to: null }),
  ];
  expect(look(items, {}).entries.map(({ id }) => id)).toEqual(['over', 'first', 'last', 'open']);
});

test('the day is the meeting’s, else the last of the quarter or the year', () => {
  expect(dayOfRound(round({ meetingDate: known('2021-09-05') }))).toBe('2021-09-05');
  expect(dayOfRound(round({ year: 2021, period: 'quarter-3' }))).toBe('2021-09-30');
  expect(dayOfRound(round({ year: 2021 }))).toBe('2021-12-31');
  expect(dayOfRound(round({ year: 2022, isSchoolYear: true }))).toBe('2022-08-31');
  const inSchoolYear = (period: Round['period']) => dayOfRound(round({ year: 2022, isSchoolYear: true, period }));
  expect((['quarter-4', 'quarter-1', 'quarter-2', 'quarter-3'] as const).map(inSchoolYear)).toEqual([
    '2021-12-31',
    '2022-03-31',
    '2022-06-30',
    '2022-08-31',
  ]);
});

test('a task is said to be late only on a day that somebody wrote down', () => {
  const others = [once({ id: 'open', to: null }), once({ id: 'next', to: '2021-12-31' }), PROVINCE];
  expect(look([once(), ...others], { meetingDate: known('2021-12-17') }).findings).toMatchObject([
    { code: 'calendar.late', severity: 'info', subject: 'report', params: { day: '2021-12-14', days: '3' } },
  ]);
  // The cell in which it would be recorded is where a secretary goes to.
  const row = reached({ kind: 'answer', isYes: false });
  expect(look([once()], { meetingDate: known('2021-12-17'), reached: [row] }).findings).toMatchObject([
    { sheet: 'Chỉ tiêu', cell: 'C3' },
  ]);
  expect(look([once()], {}).findings).toEqual([]);
});
