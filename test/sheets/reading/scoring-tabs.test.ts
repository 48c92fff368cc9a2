import { scoringTabs, unreadScoring } from '../../../src/sheets/reading/scoring-tabs';
import { person } from '../../support/round';
import { ROSTER, type Rows, tab } from '../../support/workbook';

const KNOWN = { people: [person({ id: 'NV001', name: 'Nguyễn Thị An' })], collectives: [], awards: new Map() };
const WITHOUT_MAXIMA: Rows = [
  ['Mã', 'Họ và tên', 'Kỷ cương'],
  ['NV001', 'Nguyễn Thị An', 9],
];
const MAXIMA = [null, 'Điểm tối đa', 10];

test('a tab of scores that lacks what makes it readable is told; one that can be read, one of something else and a roster are not', () => {
  const table = tab('Đơn vị chấm', [WITHOUT_MAXIMA[0] ?? [], MAXIMA, WITHOUT_MAXIMA[1] ?? []]);
  expect(scoringTabs([table]).map(({ titles }) => titles)).toEqual([['Đơn vị chấm']]);
  expect(unreadScoring(table, KNOWN)).toBeNull();
  expect(unreadScoring(tab('Đơn vị chấm', WITHOUT_MAXIMA), KNOWN)).toMatchObject({
    code: 'tab.not-recognised',
    sheet: 'Đơn vị chấm',
    params: { kind: 'scores' },
  });
  expect(unreadScoring(tab('Ghi chú', [['Nguyễn Thị An xin nghỉ']]), KNOWN)).toBeNull();
  expect(unreadScoring(tab('Kiểm phiếu', WITHOUT_MAXIMA), KNOWN)).toBeNull();
  expect(unreadScoring(tab('Danh sách', ROSTER), KNOWN)).toBeNull();
});
