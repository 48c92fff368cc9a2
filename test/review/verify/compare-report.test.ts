import { reportDifferences } from '../../../src/review/verify/compare-report';

test.each([
  ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['another figure', { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, ['a[1].b']],
  ['another length', { a: [1] }, { a: [1, 2] }, ['a']],
  ['a figure left out', { a: 1 }, { a: 1, b: 2 }, ['b']],
  ['a figure too many', { a: 1, b: 2 }, { a: 1 }, ['b']],
  ['a text for a number', { a: '1' }, { a: 1 }, ['a']],
  ['no report at all', 'x', { a: 1 }, ['']],
])('%s', (_, stated, now, places) => {
  expect(reportDifferences(stated, now)).toEqual(places);
});
