import { DISCIPLINES, INITIATIVE_LEVELS, RATINGS, STATUSES, isAtLeast, isWeak } from '../../src/domain/terms';

test('HTXS is at least HTT, HT is not', () => {
  expect(RATINGS.map((rating) => isAtLeast(RATINGS, rating, 'HTT'))).toEqual([false, false, true, true]);
});

test('a warning is at least a warning, a reprimand is not', () => {
  expect(DISCIPLINES.filter((measure) => isAtLeast(DISCIPLINES, measure, 'canh-cao'))).toEqual([
    'canh-cao',
    'giang-chuc',
    'cach-chuc',
    'buoc-thoi-viec',
  ]);
});

test('an initiative of the whole country is one of the province, too', () => {
  expect(INITIATIVE_LEVELS.filter((level) => isAtLeast(INITIATIVE_LEVELS, level, 'tinh'))).toEqual([
    'tinh',
    'toan-quoc',
  ]);
});

test('only a source that was read, or is well known, may hold before anybody has confirmed it', () => {
  expect(STATUSES.filter((status) => !isWeak(status))).toEqual(['verified', 'secondary', 'recalled-high']);
});
