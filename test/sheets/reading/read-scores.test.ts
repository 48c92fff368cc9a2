/** All tabs of scores together: how far their reading has come, and that none is mixed up with another. */
import type { Progress } from '../../../src/domain/steps';
import { readScores } from '../../../src/sheets/reading/read-scores';
import { having, recognise } from '../../../src/sheets/reading/recognise';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import type { TabSnapshot } from '../../../src/workbook/port';
import { person } from '../../support/round';
import { tab, type Rows } from '../../support/workbook';

const PEOPLE = [person({ id: 'NV001', name: 'Nguyễn Thị An' }), person({ id: 'NV002', name: 'Trần Văn Bình' })];
const MATRIX: Rows = [
  ['Mã', 'Họ và tên', 'A', 'B'],
  [null, 'Điểm tối đa', 10, 10],
  ['NV001', 'Nguyễn Thị An', 9, 8],
  ['NV002', 'Trần Văn Bình', 9, 7],
];
const FORM: Rows = [
  ['Mã: NV001', null, null],
  ['Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm'],
  ['A', 10, 9],
  ['B', 10, 8],
];

function read(...tabs: readonly TabSnapshot[]) {
  const recognised = tabs.map((one) => recognise(one, new Map()));
  const scoring = recognised.flatMap((one) => [...having([one], 'scores'), ...having([one], 'score-forms')]);
  const steps = readScores(scoring, PEOPLE, defaultVocabulary);
  const told: Progress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, told };
    if (step.value !== null) told.push(step.value);
  }
}

test('how far the reading has come is told in rows of all tabs: it never goes back, and never beyond the end', () => {
  const { told } = read(tab('Hội đồng chấm', MATRIX), tab('Phiếu An', FORM), tab('Đơn vị chấm', MATRIX));
  const doing = 'reading-scores';
  expect(told).toEqual([3, 4, 8, 11, 12].map((done) => ({ doing, done, of: 12 })));
});

test('points merged in one tab are told of that tab alone, whatever stands there in another', () => {
  const merged = MATRIX.map((row, index) => (index === 3 ? [...row.slice(0, 2), null, 7] : row));
  const { findings } = read(
    tab('Hội đồng chấm', [[], ...MATRIX], { merges: ['B1:B1', 'D1:D2'] }),
    tab('Đơn vị chấm', merged, { merges: ['C3:C4'] }),
  );
  expect(findings).toEqual([
    {
      code: 'score.shared-cell',
      severity: 'warning',
      sheet: 'Đơn vị chấm',
      cell: 'C3',
      subject: null,
      params: { value: '9', people: '2', criteria: '1', raters: '1' },
    },
  ]);
});

test('a tab in which nobody stands is one in use as soon as one of its raters has criteria', () => {
  const sheets = (rows: Rows) => read(tab('Tổng hợp điểm', rows)).scoreSheets;
  const head: Rows = [
    ['Mã', 'Họ và tên', 'A', null],
    [null, null, 'Tự chấm', 'Hội đồng chấm'],
  ];
  const one = sheets([...head, [null, 'Điểm tối đa', 10, 'mười']]);
  expect(one.map(({ rater, criteria }) => [rater, criteria.length])).toEqual([
    ['self', 1],
    ['council', 1],
  ]);
  expect(sheets([...head, [null, 'Điểm tối đa', null, null]])).toEqual([]);
});
