import { reportDifferences } from '../../../src/review/verify/compare-report';

test.each([
  ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['another figure', { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, ['a[1].b']],
  ['another length', { a: [1] }, { a: [1, 2] }, ['a']],
  ['a figure left out', { a: 1 }, { a: 1, b: 2 }, ['b']],
  ['a figure too many', { a: 1, b: 2 }, { a: 1 }, ['b']],
  ['a text for a number', { a: '1' }, { a: 1 }, ['a']],
  [
    'the run that closed the round, read back: it is closed now',
    { closing: { state: 'closing' } },
    { closing: { state: 'closed' } },
    [],
  ],
  [
    'closed then and reopened now',
    { closing: { state: 'closed' } },
    { closing: { state: 'reopened' } },
    ['closing.state'],
  ],
  ['closed then and not now', { closing: { state: 'closed' } }, { closing: { state: 'closing' } }, ['closing.state']],
  [
    'about to be closed and damaged now',
    { closing: { state: 'closing' } },
    { closing: { state: 'damaged' } },
    ['closing.state'],
  ],
  ['the same two words elsewhere', { state: 'closing' }, { state: 'closed' }, ['state']],
  [
    'another date of the closing',
    { closing: { state: 'closing', on: '30/12/2022' } },
    { closing: { state: 'closed', on: '31/12/2022' } },
    ['closing.on'],
  ],
  ['no report at all', 'x', { a: 1 }, ['']],
])('%s', (_, stated, now, places) => {
  expect(reportDifferences(stated, now)).toEqual(places);
});
