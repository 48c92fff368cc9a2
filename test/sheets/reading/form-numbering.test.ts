/*
 * What the numbers of a form's rows say: which rows are in which. Misread, the points of a heading count beside those of the rows that make it up, or a
 * criterion is taken for one that only describes another.
 */
import { gridOf } from '../../../src/sheets/reading/grid';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import { readScoreForm } from '../../../src/sheets/reading/read-score-form';
import { findScoreForms } from '../../../src/sheets/reading/score-forms';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { person } from '../../support/round';
import { type Rows, tab } from '../../support/workbook';

const AN = person({ id: 'NV001', name: 'Nguyễn Văn An' });

/** The criteria that a form counts, by their names, and what is told. */
function counted(rows: Rows): { readonly names: readonly string[]; readonly told: readonly string[] } {
  const grid = gridOf(tab('Phiếu An', [['Mã: NV001'], ['TT', 'Tiêu chí', 'Điểm tối đa', 'Hội đồng chấm'], ...rows]));
  const scoredIn = {
    self: new Map<string, string>(),
    unit: new Map<string, string>(),
    council: new Map<string, string>(),
  };
  const read = findScoreForms(grid, defaultVocabulary).map((form) =>
    readScoreForm(grid, form, personFinder([AN]), scoredIn),
  );
  return {
    names: read.flatMap(({ scoreSheets }) => scoreSheets.flatMap(({ criteria }) => criteria.map(({ name }) => name))),
    told: read.flatMap(({ findings }) => findings.map(({ code }) => code)),
  };
}

type Numbers = readonly [string, string, string, string];

/** A row with the sum of the two below it, and another one, under such numbers. */
function numbered([whole, first, second, next]: Numbers): Rows {
  return [
    [whole, 'Chuyên môn', 40, 37],
    [first, 'Dạy học', 30, 28],
    [second, 'Dự giờ', 10, 9],
    [next, 'Nề nếp', 60, 50],
  ];
}

/** The same with the numbers before the names. */
function inNames([whole, first, second, next]: Numbers): Rows {
  return [
    [null, `${whole} Chuyên môn`, 40, 37],
    [null, `${first} Dạy học`, 30, 28],
    [null, `${second} Dự giờ`, 10, 9],
    [null, `${next} Nề nếp`, 60, 50],
  ];
}

describe('points count once where the numbers say that rows are in the one above them', () => {
  const within: readonly Numbers[] = [
    ['1', '1.1', '1.2', '2'],
    ['1.', '1.1.', '1.2.', '2.'],
    ['1)', '1,1)', '1,2)', '2)'],
    ['1:', '1.1:', '1.2:', '2:'],
    ['12', '12.10', '12.11', '13'],
    ['1.1', '1.1.1', '1.1.2', '1.2'],
    ['1', 'a)', 'b)', '2'],
    ['1', 'đ.', 'e.', '2'],
    ['1', '-', '-', '2'],
    ['1', '–', '+', '2'],
    ['1', '*', '•', '2'],
    ['a)', '-', '-', 'b)'],
    ['A', '1', '2', 'B'],
    ['A.', 'I.', 'II.', 'B.'],
    ['A)', 'a)', 'b)', 'B)'],
    ['H:', '1', '2', 'A:'],
    ['I', '1', '2', 'II'],
    ['IX.', '1.', '2.', 'X.'],
    ['V-', '-', '-', 'VI-'],
  ];

  test.each(within)('a heading %s over %s and %s, before %s', (...numbers) => {
    expect(counted(numbered(numbers))).toEqual({ names: ['Dạy học', 'Dự giờ', 'Nề nếp'], told: [] });
  });

  test.each(within)('a heading %s over %s and %s, before %s, in the cells of the names', (...numbers) => {
    const [, first, second, next] = inNames(numbers).map(([, name]) => name);
    expect(counted(inNames(numbers))).toEqual({ names: [first, second, next], told: [] });
  });
});

describe('no criterion is lost where the numbers do not say that others are in it', () => {
  const ALL = ['Chuyên môn', 'Dạy học', 'Dự giờ', 'Nề nếp'];

  test.each<Numbers>([
    ['1', '2', '3', '4'],
    ['1', '11', '12', '13'],
    ['1', '2.1', '2.2', '3'],
    ['1.1', '1.2', '1.3', '1.4'],
    ['1.1', '1', '2', '3'],
    ['1.1', '2.1.1', '2.1.2', '3'],
    ['a)', 'b)', 'c)', 'd)'],
    ['a)', '1', '2', 'b)'],
    ['-', '-', '-', '-'],
    ['-', 'a)', 'b)', '-'],
    ['I', 'II', 'III', 'IV'],
    ['A', 'B', 'C', 'D'],
    ['', '', '', ''],
    ['', '1.1', '1.2', '2'],
    ['1', '', '', '2'],
    ['100', '100.1', '100.2', '200'],
  ])('a criterion %s before %s, %s and %s', (...numbers) => {
    expect(counted(numbered(numbers)).names).toEqual(ALL);
  });

  test('a name that only begins as a number does is none', () => {
    const rows: Rows = [
      ['Ba công khai', 40, 37],
      ['Chuyên môn', 30, 28],
      ['Internet an toàn', 10, 9],
      ['Có mặt 100%', 60, 50],
    ].map((row) => [null, ...row]);
    expect(counted(rows).names).toEqual(rows.map(([, name]) => name));
  });
});
