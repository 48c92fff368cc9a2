import { wordKey } from '../../../src/domain/text/keys';
import { isOwn, isRead, recognise } from '../../../src/sheets/reading/recognise';
import { ROSTER_HEADER, ROUND, tab, type Rows, type TabOptions } from '../../support/workbook';

const AWARDS = new Map([[wordKey('CSTĐCS'), 'cstd-co-so']]);
const SCORES: Rows = [
  ['Mã', 'Họ và tên', 'Tư tưởng'],
  [null, 'Điểm tối đa', 10],
];

test.each<[string, Rows, TabOptions, string]>([
  ['Đợt xét', ROUND, {}, 'round'],
  ['Sheet1', ROUND, {}, 'round'],
  ['Danh sách', [ROSTER_HEADER], {}, 'roster'],
  ['Sheet2', [['TRƯỜNG'], [], ROSTER_HEADER], {}, 'roster'],
  ['Danh sách', [ROSTER_HEADER], { visibility: 'hidden' }, 'roster'],
  ['Danh sách', [ROSTER_HEADER], { visibility: 'very-hidden' }, 'roster'],
  ['Chấm điểm - Tự chấm', SCORES, {}, 'scores'],
  ['Phiếu chấm điểm', SCORES, {}, 'scores'],
  ['Tập thể', [['Mã', 'Tên tập thể']], {}, 'collectives'],
  ['Phiếu CSTĐCS', [], {}, 'ballots'],
  ['Phiếu khen lạ', [['NV001', 'NV002']], {}, 'ballots'],
  ['Kiểm phiếu', [['Danh hiệu', 'Phát ra', 'Thu về']], {}, 'counts'],
  ['Quyết định của Hội đồng', [['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ']], {}, 'decisions'],
  ['Phiếu lần 2 CSTĐCS', [['NV001']], {}, 'second-ballots'],
  ['Phiếu lần 2 khen lạ', [['NV001']], {}, 'second-ballots'],
  ['Phiếu lần 2 khen lạ', [ROSTER_HEADER], {}, 'roster'],
  ['Phiếu lần 3 CSTĐCS', [['NV001']], {}, 'not-used'],
  ['Kết quả kiểm phiếu', [['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý']], {}, 'totals'],
  ['Hội đồng', [['Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu']], {}, 'council'],
  ['Danh mục', [['Cột', 'Giá trị', 'Nghĩa là']], {}, 'lists'],
  ['Ghi chú', [['Nộp trước 15/12']], {}, 'not-used'],
  ['Trống', [], {}, 'not-used'],
  ['KQ - Điểm', SCORES, {}, 'own'],
  ['In - Danh sách', [ROSTER_HEADER], {}, 'own'],
  ['kq - gì đó', [ROSTER_HEADER], {}, 'own'],
  ['Danh sách đề nghị', [ROSTER_HEADER], { ownKey: 'nominations' }, 'own'],
  ['Danh sách đề nghị', [ROSTER_HEADER], {}, 'roster'],
])('the tab %s is told by what it holds', (name, rows, options, meaning) => {
  expect(recognise(tab(name, rows, options), AWARDS).meaning).toBe(meaning);
});

test('a form is one, too, where its maxima stand below the label of the name', () => {
  const form = tab('Phiếu 1', [
    ['Họ và tên:', 'Nguyễn Thị An'],
    ['Mã:', 'NV001'],
    ['Điểm tối đa', 'Tiêu chí', 'Hội đồng chấm'],
    [10, 'Tư tưởng', 9],
  ]);
  expect(recognise(form, AWARDS).meaning).toBe('score-forms');
});

test('a tab is ours by its mark, or by a name that only ours bear', () => {
  expect(isOwn(tab('Biên bản họp', [], { ownKey: 'minutes' }))).toBe(true);
  expect(isOwn(tab('KQ - Tỷ lệ', []))).toBe(true);
  expect(isOwn(tab('KQ học tập', []))).toBe(false);
  expect(isOwn(tab('Inox', []))).toBe(false);
});

test('a ballot tab of an award that nobody knows keeps no award', () => {
  expect(recognise(tab('Phiếu khen lạ', []), AWARDS)).toMatchObject({ meaning: 'ballots', award: null });
  expect(recognise(tab('Phiếu CSTĐCS', []), AWARDS)).toMatchObject({ meaning: 'ballots', award: 'cstd-co-so' });
});

test('figures come from no tab of a run’s own, of lists, or that is not used; from every other they may', () => {
  expect((['own', 'lists', 'not-used'] as const).map(isRead)).toEqual([false, false, false]);
  expect((['round', 'scores', 'ballots', 'corrections', 'statute'] as const).every(isRead)).toBe(true);
});
