import { keptSalt } from '../../../src/sheets/reading/ballot-salt';
import { tab } from '../../support/workbook';

const SALT = '0123456789abcdef'.repeat(4);
const LABEL = 'Chuỗi bí mật của phiếu (muối)';

test('the salt is read from our own tab alone, whatever that is called', () => {
  const rows = [['ĐỐI CHIẾU'], [LABEL, SALT]];
  expect(keptSalt({ tabs: [tab('Đã đổi tên', rows, { ownKey: 'kqdoichieu' })] })).toBe(SALT);
  expect(keptSalt({ tabs: [tab('KQ - Đối chiếu', rows)] })).toBeNull();
});

test.each([
  ['no tab', []],
  ['no line', [['Phần mềm', 'Bình Xét']]],
  ['a line somebody emptied', [[LABEL, null]]],
  ['a line somebody typed into', [[LABEL, SALT.slice(1)]]],
  ['one with something before it', [[LABEL, `x${SALT}`]]],
  ['one with something behind it', [[LABEL, `${SALT}x`]]],
  ['one beside another line', [['Phần mềm', SALT]]],
  ['a date in its place', [[LABEL, { value: 44_000, format: 'dd/mm/yyyy' }]]],
])('%s is no salt', (_, rows) => {
  expect(keptSalt({ tabs: [tab('KQ - Đối chiếu', rows, { ownKey: 'KqDoiChieu' })] })).toBeNull();
});
