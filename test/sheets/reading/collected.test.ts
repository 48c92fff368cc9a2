import { readCollected } from '../../../src/sheets/reading/collected';
import { scoringTabs } from '../../../src/sheets/reading/scoring-tabs';
import { planCollected } from '../../../src/sheets/writing/collected';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { snapshotOfFile } from '../../support/workbook-file';
import { snapshotOf, tab } from '../../support/workbook';

const ONE = {
  file: '=khoa-a.xlsx',
  sha256: 'a'.repeat(64),
  source: 'Chấm điểm - Đơn vị chấm',
  tab: 'Chấm điểm - Đơn vị chấm (2)',
  fingerprint: 'b'.repeat(64),
};

test('the list of what was collected is read as it was written', async () => {
  const snapshot = await snapshotOfFile(
    await newWorkbook([planCollected([ONE, { ...ONE, tab: 'x' }], 'KQ - Thu thập')]),
  );
  const { tab: list, collected } = readCollected(snapshot);
  expect(list?.name).toBe('KQ - Thu thập');
  expect(collected).toEqual([ONE, { ...ONE, tab: 'x' }]);
});

test('a workbook without a list has collected nothing; rows that somebody has typed into are none', async () => {
  expect(readCollected(snapshotOf({ A: [['x']] }))).toEqual({ tab: null, collected: [] });
  const snapshot = await snapshotOfFile(await newWorkbook([planCollected([], 'KQ - Thu thập')]));
  expect(readCollected(snapshot).collected).toEqual([]);
  const header = ['Tệp đã nhận', 'SHA-256 của tệp', 'Tab trong tệp', 'Tab trong sổ', 'Dấu vân tay của tab'];
  const typed = snapshotOf({
    'KQ - Thu thập': [
      header,
      ['a', 'b', 'c', 'd', 'e'],
      ['a', 'b', 'c', 'd', `x${ONE.fingerprint}`],
      ['a', 'b', 'c', 'd', `${ONE.fingerprint}x`],
      [{ fault: 'error', code: '#REF!' }],
      [],
    ],
  });
  expect(readCollected(typed).collected).toEqual([]);
});

test('scoring tabs are found in either layout, with what stands above their tables', () => {
  const matrix = tab('Đơn vị chấm', [
    ['Khoa A', 'năm 2022', { fault: 'error', code: '#REF!' }],
    ['Mã', 'Họ và tên', 'A'],
    [null, 'Điểm tối đa', 10],
  ]);
  const form = tab('BP01', [
    ['PHIẾU QUÝ 3', null],
    ['Họ và tên:', 'Nguyễn Thị An'],
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cá nhân tự chấm'],
    [1, 'A', 10, 9],
  ]);
  expect(scoringTabs([tab('x', [['y']]), matrix, form]).map(({ tab: { name }, titles }) => [name, titles])).toEqual([
    ['Đơn vị chấm', ['Đơn vị chấm', 'Khoa A năm 2022 ']],
    ['BP01', ['BP01', 'PHIẾU QUÝ 3   ', 'Họ và tên: Nguyễn Thị An  ']],
  ]);
});
