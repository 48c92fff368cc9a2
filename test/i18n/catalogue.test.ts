import { LANGUAGES } from '../../src/i18n/language';
import { dayText, decimalText, listText, percentText } from '../../src/i18n/numbers';
import { allTextsOf } from './all-texts';
import { leaves } from './leaves';

test('both languages have the same keys, of the same kind, none empty', () => {
  const [vi, en] = [leaves(allTextsOf('vi')), leaves(allTextsOf('en'))];
  expect(en.map(([path, leaf]) => [path, typeof leaf])).toEqual(vi.map(([path, leaf]) => [path, typeof leaf]));
  for (const [path, leaf] of [...vi, ...en]) {
    expect([path, leaf]).not.toEqual([path, '']);
    expect(['string', 'function']).toContain(typeof leaf);
  }
});

test.each(LANGUAGES)('texts of %s are NFC, without straight quotes or double spaces', (language) => {
  for (const [path, leaf] of leaves(allTextsOf(language))) {
    if (typeof leaf !== 'string' || path === '/cli/help') continue;
    expect(leaf).toBe(leaf.normalize('NFC'));
    expect(leaf).not.toMatch(/"|'| {2}|^\s|\s$|\.\.\./);
  }
});

test.each([
  ['87.25', '87,25', '87.25'],
  ['91', '91', '91'],
  ['-0.5', '−0,5', '−0.5'],
  ['1490000', '1.490.000', '1,490,000'],
  ['1000', '1000', '1000'],
  ['20/3', '20/3', '20/3'],
  ['abc', 'abc', 'abc'],
])('the decimal %s is %s in Vietnamese and %s in English', (plain, vi, en) => {
  expect([decimalText('vi', plain), decimalText('en', plain)]).toEqual([vi, en]);
});

test('percents, days and lists', () => {
  expect([percentText('vi', '66.67'), percentText('en', '70'), percentText('vi', '2/3')]).toEqual([
    '66,67%',
    '70%',
    '2/3',
  ]);
  expect(['2022-12-08', '2022-02-01', '2022-03-05', '?'].map((day) => dayText('vi', day))).toEqual([
    '08/12/2022',
    '01/02/2022',
    '05/3/2022',
    '?',
  ]);
  expect([dayText('en', '2022-03-05'), dayText('en', '?')]).toEqual(['5 Mar 2022', '?']);
  expect([listText('vi', ['A', 'B', 'C']), listText('en', ['A', 'B'])]).toEqual(['A, B và C', 'A and B']);
});
