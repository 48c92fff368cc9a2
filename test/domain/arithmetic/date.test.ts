import fc from 'fast-check';
import {
  dateOfSerial,
  dayBefore,
  daysBetween,
  isoDate,
  parseDate,
  serialOfDate,
} from '../../../src/domain/arithmetic/date';

test.each([
  ['30/12/2022', '2022-12-30'],
  [' 8/3/2022 ', '2022-03-08'],
  ['08-03-2022', '2022-03-08'],
  ['8.3.2022', '2022-03-08'],
  ['8 / 3 / 2022', '2022-03-08'],
  ['2022-3-8', '2022-03-08'],
  [' 2022-3-8 ', '2022-03-08'],
  ['2022-12-30', '2022-12-30'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2000', '2000-02-29'],
])('a day typed as %j is %s', (typed, day) => {
  expect(parseDate(typed)).toBe(day);
});

test.each([
  '',
  '29/2/2022',
  '29/2/1900',
  '31/4/2022',
  '0/1/2022',
  '1/0/2022',
  '1/13/2022',
  '12/30/2022',
  '30/12/22',
  '30/12',
  'ngày 30 tháng 12',
  'ngày 30/12/2022',
  '30/12/2022 (sáng)',
  'ngày 2022-12-30',
  '2022-12-30 08:00',
  '2022-13-01',
  '2022-00-01',
  '2022-01-00',
])('%j is no day of the calendar', (typed) => {
  expect(parseDate(typed)).toBeNull();
});

test.each([
  [1899, 12, 31],
  [10_000, 1, 1],
])('the year %d is out of what a workbook can hold', (year, month, day) => {
  expect(isoDate(year, month, day)).toBeNull();
});

test.each([
  [61, '1900-03-01'],
  [44_561, '2021-12-31'],
  [44_562, '2022-01-01'],
  [44_925, '2022-12-30'],
  [44_925.75, '2022-12-30'],
  [45_351, '2024-02-29'],
  [2_958_465, '9999-12-31'],
])('Excel keeps %d for %s', (serial, day) => {
  expect(dateOfSerial(serial)).toBe(day);
});

test.each([0, 60, 60.9, -1, -1e15, 2_958_466, 1e15])('%d is no day that Excel counts right', (serial) => {
  expect(dateOfSerial(serial)).toBeNull();
});

test('serial numbers and the calendar of JavaScript agree on every day', () => {
  const agree = (serial: number): void => {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    expect(dateOfSerial(serial)).toBe(day);
  };
  fc.assert(fc.property(fc.integer({ min: 61, max: 120_000 }), agree), { numRuns: 1000 });
  fc.assert(fc.property(fc.integer({ min: 61, max: 2_958_465 }), agree), { numRuns: 20 });
});

test('the last days of every year and February, and the first ones after, are told as they are: a decision of 31 December is none of another year', () => {
  const serialOf = (year: number, month: number, day: number): number =>
    Date.UTC(year, month, day) / 86_400_000 - Date.UTC(1899, 11, 30) / 86_400_000;
  const years = Array.from({ length: 9999 - 1900 }, (_, index) => 1900 + index);
  const ends = years.flatMap((year) => [serialOf(year, 11, 31), serialOf(year + 1, 1, 28)]);
  const days = ends.flatMap((serial) => [serial, serial + 1]);
  const told = (serial: number): string =>
    new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
  expect(days.map(dateOfSerial)).toEqual(days.map(told));
});

test.each([
  ['1900-03-01', 61],
  ['2022-12-30', 44_925],
  ['2024-02-29', 45_351],
  ['2024-03-01', 45_352],
  ['9999-12-31', 2_958_465],
])('%s is the day %i of Excel', (day, serial) => {
  expect(serialOfDate(day)).toBe(serial);
});

test('a day and its number in Excel say the same, over all days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = dateOfSerial(serial);
      expect(day === null ? null : serialOfDate(day)).toBe(serial);
    }),
  );
});

test('the day before a day, over the ends of months and years', () => {
  expect(['2021-06-25', '2022-01-01', '2024-03-01', '2023-03-01'].map(dayBefore)).toEqual([
    '2021-06-24',
    '2021-12-31',
    '2024-02-29',
    '2023-02-28',
  ]);
  expect(() => dayBefore('1900-03-01')).toThrow('no day before');
  expect(() => serialOfDate('2022-02-30')).toThrow('no day');
});

test('days between two days, also backwards', () => {
  expect(daysBetween('2021-12-10', '2021-12-14')).toBe(4);
  expect(daysBetween('2022-01-02', '2021-12-31')).toBe(-2);
});
