import { isWithin, quarterOf, quarterParts, quarterSpan, yearSpan } from '../../../src/domain/calendar/span';
import { PERIODS } from '../../../src/domain/terms';

const CALENDAR_YEAR = { year: 2021, isSchoolYear: false };
const SCHOOL_YEAR = { year: 2022, isSchoolYear: true };
const QUARTERS = [1, 2, 3, 4] as const;

test('the quarters of a year follow each other and have its days', () => {
  const days = [
    { first: '2021-01-01', last: '2021-03-31' },
    { first: '2021-04-01', last: '2021-06-30' },
    { first: '2021-07-01', last: '2021-09-30' },
    { first: '2021-10-01', last: '2021-12-31' },
  ];
  expect(QUARTERS.map((quarter) => quarterParts(CALENDAR_YEAR, quarter))).toEqual(days.map((span) => [span]));
  expect(QUARTERS.map((quarter) => quarterSpan(CALENDAR_YEAR, quarter))).toEqual(days);
});

test('the quarters of a school year are days of that school year: work of another one is not counted, and of its own none is lost', () => {
  expect(QUARTERS.map((quarter) => quarterParts(SCHOOL_YEAR, quarter))).toEqual([
    [{ first: '2022-01-01', last: '2022-03-31' }],
    [{ first: '2022-04-01', last: '2022-06-30' }],
    [
      { first: '2021-09-01', last: '2021-09-30' },
      { first: '2022-07-01', last: '2022-08-31' },
    ],
    [{ first: '2021-10-01', last: '2021-12-31' }],
  ]);
  expect(QUARTERS.map((quarter) => quarterSpan(SCHOOL_YEAR, quarter))).toEqual([
    { first: '2022-01-01', last: '2022-03-31' },
    { first: '2022-04-01', last: '2022-06-30' },
    { first: '2021-09-01', last: '2022-08-31' },
    { first: '2021-10-01', last: '2021-12-31' },
  ]);
});

test('both ends belong to a span', () => {
  const span = quarterSpan(CALENDAR_YEAR, 3);
  expect(['2021-06-30', '2021-07-01', '2021-09-30', '2021-10-01'].map((day) => isWithin(span, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a school year goes from September to August', () => {
  expect(yearSpan({ year: 2022, isSchoolYear: false })).toEqual({ first: '2022-01-01', last: '2022-12-31' });
  expect(yearSpan({ year: 2022, isSchoolYear: true })).toEqual({ first: '2021-09-01', last: '2022-08-31' });
});

test('only quarters are quarters', () => {
  expect(PERIODS.filter((period) => quarterOf(period) !== null)).toEqual([
    'quarter-1',
    'quarter-2',
    'quarter-3',
    'quarter-4',
  ]);
  expect(quarterOf('quarter-3')).toBe(3);
  expect(quarterOf(null)).toBeNull();
});
