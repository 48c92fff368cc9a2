import { timeAfter } from '../../../src/domain/periods/time-after';
import type { Period } from '../../../src/domain/terms';

test.each<[Period, Period, number]>([
  ['year', 'year', 2023],
  ['quarter-1', 'quarter-2', 2022],
  ['quarter-3', 'quarter-4', 2022],
  ['quarter-4', 'quarter-1', 2023],
  ['semester-1', 'semester-2', 2022],
  ['semester-2', 'semester-1', 2023],
  ['month-9', 'month-10', 2022],
  ['month-12', 'month-1', 2023],
])('after %s of 2022 comes %s of %d: nobody’s work falls between two rounds', (period, next, year) => {
  expect(timeAfter({ year: 2022, isSchoolYear: false, period })).toEqual({ year, isSchoolYear: false, period: next });
});

test.each<[Period, Period, number]>([
  ['year', 'year', 2023],
  ['semester-1', 'semester-2', 2022],
  ['semester-2', 'semester-1', 2023],
  ['quarter-4', 'quarter-1', 2022],
  ['quarter-1', 'quarter-2', 2022],
  ['quarter-2', 'quarter-3', 2022],
  ['quarter-3', 'quarter-4', 2023],
  ['month-12', 'month-1', 2022],
  ['month-8', 'month-9', 2023],
])(
  'in the school year 2021-2022 (which ends in August) %s is followed by %s, of the one that ends in %d',
  (...told) => {
    const [period, next, year] = told;
    expect(timeAfter({ year: 2022, isSchoolYear: true, period })).toEqual({ year, isSchoolYear: true, period: next });
  },
);
