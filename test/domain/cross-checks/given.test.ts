import { gatherGiven } from '../../../src/domain/cross-checks/given';
import { scorePeople } from '../../../src/domain/scoring/scores';
import { item, scheme } from '../../support/packs';
import { people, scoreSheet, settings } from '../../support/round';
import { type Given, formSheet, schemeSettingsWith } from '../../support/schemes';

const GRADES = [
  { word: 'Tốt', points: '5' },
  { word: 'Yếu', points: '0' },
];
const OWN = scheme([
  item('a', '10', { name: 'Nề nếp' }),
  item('b', '5', { name: 'Hồ sơ', kind: 'max-or-nothing' }),
  item('c', '5', { name: 'Chuyên môn', kind: 'grades', grades: GRADES }),
]);

function given(rows: readonly Given[]) {
  const staff = people(rows.map(({ id }) => id));
  const sheet = formSheet(OWN, 'mau', rows);
  const { scores } = scorePeople(staff, [sheet], schemeSettingsWith(OWN), OWN);
  return gatherGiven({ people: staff, scoreSheets: [sheet] }, scores)
    .get('council')
    ?.map(({ person, ...own }) => ({ id: person.id, ...own }));
}

test('what a rater gave is every figure as it stands, by the names of the criteria: a word, a mark and nothing are three things', () => {
  expect(
    given([
      { id: 'NV1', cells: { a: 10, b: 'x', c: 5 }, bonus: 1 },
      { id: 'NV2', cells: { a: 10, b: null, c: 'Yếu' }, penalty: 2 },
      { id: 'NV3', cells: { a: 9, b: 5, c: 'Tốt' } },
    ]),
  ).toEqual([
    { id: 'NV1', total: 2100, figures: '0: 500; x; 1000; 100; ', isAtMaximum: true },
    { id: 'NV2', total: 800, figures: '0: Yếu; ; 1000; ; 200', isAtMaximum: false },
    { id: 'NV3', total: 1900, figures: '0: Tốt; 500; 900; ; ', isAtMaximum: false },
  ]);
});

test('whoever has all the points of the lesser of two ways to choose from is not at the maximum', () => {
  const staff = people(['NV1', 'NV2']);
  const whole = scoreSheet('council', [1000], [{ id: 'NV1', scores: [1000] }]);
  const lesser = scoreSheet('council', [800], [{ id: 'NV2', scores: [800] }]);
  const criteria = lesser.criteria.map((one) => ({ ...one, best: 1000 }));
  const scoreSheets = [whole, { ...lesser, criteria }];
  const { scores } = scorePeople(staff, scoreSheets, settings(), null);
  const found = gatherGiven({ people: staff, scoreSheets }, scores).get('council') ?? [];
  expect(found.map(({ person, isAtMaximum }) => [person.id, isAtMaximum])).toEqual([
    ['NV1', true],
    ['NV2', false],
  ]);
});

test('somebody of whom no total could be made is not among them, and each rater has a place', () => {
  expect(given([{ id: 'NV1', cells: { a: 'nhiều' } }, { id: 'NV2' }])?.map(({ id }) => id)).toEqual(['NV2']);
  const nothing = gatherGiven({ people: [], scoreSheets: [] }, scorePeople([], [], settings(), null).scores);
  expect([...nothing]).toEqual([
    ['self', []],
    ['unit', []],
    ['council', []],
  ]);
});

test('criteria of the same maxima and other names are other criteria: two raters who copied nothing are not told that they did', () => {
  const staff = people(['NV1', 'NV2']);
  const one = scoreSheet('council', [1000], [{ id: 'NV1', scores: [900] }]);
  const other = scoreSheet('council', [1000], [{ id: 'NV2', scores: [900] }]);
  const scoreSheets = [one, { ...other, criteria: other.criteria.map((all) => ({ ...all, name: 'Chuyên môn' })) }];
  const { scores } = scorePeople(staff, scoreSheets, settings(), null);
  const found = gatherGiven({ people: staff, scoreSheets }, scores).get('council') ?? [];
  expect(found.map(({ figures }) => figures)).toEqual(['0: 900; ; ', '1: 900; ; ']);
});

test('all the points of the criteria proper are the maximum, whatever was given as bonus below them', () => {
  const staff = people(['NV1']);
  const sheet = scoreSheet('council', [1000, 500], [{ id: 'NV1', scores: [1000, 0] }]);
  const [proper, extra] = sheet.criteria;
  if (proper === undefined || extra === undefined) throw new Error('two criteria are wanted');
  const scoreSheets = [{ ...sheet, criteria: [proper, { ...extra, under: 'bonus' as const }] }];
  const { scores } = scorePeople(staff, scoreSheets, settings(), null);
  expect(
    gatherGiven({ people: staff, scoreSheets }, scores)
      .get('council')
      ?.map((one) => one.isAtMaximum),
  ).toEqual([true]);
});
