/** A merged cell counts for all that it covers; that one figure counts several times is told, as it may not have been meant. */
import { ROSTER, ROUND, reviewOf, snapshotOf, tab } from '../../support/workbook';
import type { Review } from '../../../src/review/review';

function told({ findings }: Review): readonly (readonly unknown[])[] {
  return findings
    .filter(({ code }) => code === 'score.shared-cell')
    .map(({ cell, params }) => [cell, params['value'], params['people'], params['criteria'], params['raters']]);
}

const MATRIX = [
  ['Mã', 'Họ và tên', 'A', 'B', 'Điểm cộng'],
  [null, 'Điểm tối đa', 10, 10, null],
  ['NV001', 'Nguyễn Thị An', 9, 8, 1],
  ['NV002', 'Trần Văn Bình', null, null, null],
] as const;

function matrix(merges: readonly string[]): Review {
  return reviewOf(
    snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Hội đồng chấm': tab('Hội đồng chấm', MATRIX, { merges }) }),
  );
}

test('points merged over two people count for both, and it is told', () => {
  const review = matrix(['C3:C4', 'D3:D4', 'E3:E4']);
  expect(told(review)).toEqual([
    ['C3', '9', '2', '1', '1'],
    ['D3', '8', '2', '1', '1'],
    ['E3', '1', '2', '1', '1'],
  ]);
  expect(review.evaluation.scores.get('NV002')?.final).toBe(1800);
});

test('points merged over two criteria count for each of them, and it is told', () => {
  const review = matrix(['C3:D3']);
  expect(told(review)).toEqual([['C3', '9', '1', '2', '1']]);
  expect(review.evaluation.scores.get('NV001')?.final).toBe(1900);
});

test('other merged cells are no matter, nor are merged cells without points', () => {
  expect(told(matrix([]))).toEqual([]);
  expect(told(matrix(['A1:A2', 'C4:D4']))).toEqual([]);
  // Wide enough for a long figure: it still counts once.
  expect(told(matrix(['E3:F3']))).toEqual([]);
  expect(matrix(['E3:F3']).findings).toEqual(matrix([]).findings);
});

test('a merged cell in which no points stand, of people who are scored, shares none', () => {
  const rows = [...MATRIX.slice(0, 2), ['NV001', null, null, 'khá', 1], ['NV002', null, null, null, 2]];
  const snapshot = snapshotOf({
    'Đợt xét': ROUND,
    'Danh sách': ROSTER,
    'Hội đồng chấm': tab('Hội đồng chấm', rows, { merges: ['C3:C4', 'D3:D4'] }),
  });
  expect(told(reviewOf(snapshot))).toEqual([]);
});

test('points merged over two raters of a form count for both, and it is told', () => {
  const form = [
    ['Mã: NV001', null, null, null],
    ['Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm', 'Hội đồng chấm'],
    ['A', 10, 9, null],
    ['B', 10, 8, 8],
  ];
  const snapshot = snapshotOf({
    'Đợt xét': ROUND,
    'Danh sách': ROSTER,
    NV001: tab('NV001', form, { merges: ['C3:D3'] }),
  });
  expect(told(reviewOf(snapshot))).toEqual([['C3', '9', '1', '1', '2']]);
});
