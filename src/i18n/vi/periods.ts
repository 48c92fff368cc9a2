import type { Period } from '../../domain/terms';

/** The period of a round. */
export const periods = {
  year: 'Năm',
  'quarter-1': 'Quý 1',
  'quarter-2': 'Quý 2',
  'quarter-3': 'Quý 3',
  'quarter-4': 'Quý 4',
  'semester-1': 'Học kỳ 1',
  'semester-2': 'Học kỳ 2',
  'month-1': 'Tháng 1',
  'month-2': 'Tháng 2',
  'month-3': 'Tháng 3',
  'month-4': 'Tháng 4',
  'month-5': 'Tháng 5',
  'month-6': 'Tháng 6',
  'month-7': 'Tháng 7',
  'month-8': 'Tháng 8',
  'month-9': 'Tháng 9',
  'month-10': 'Tháng 10',
  'month-11': 'Tháng 11',
  'month-12': 'Tháng 12',
} satisfies Record<Period, string>;
