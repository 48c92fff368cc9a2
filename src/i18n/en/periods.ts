import type { Texts } from '../texts';

/** The period of a round. */
export const periods: Texts['periods'] = {
  year: 'Year',
  'quarter-1': 'Quarter 1',
  'quarter-2': 'Quarter 2',
  'quarter-3': 'Quarter 3',
  'quarter-4': 'Quarter 4',
  'semester-1': 'Semester 1',
  'semester-2': 'Semester 2',
  'month-1': 'January',
  'month-2': 'February',
  'month-3': 'March',
  'month-4': 'April',
  'month-5': 'May',
  'month-6': 'June',
  'month-7': 'July',
  'month-8': 'August',
  'month-9': 'September',
  'month-10': 'October',
  'month-11': 'November',
  'month-12': 'December',
};
