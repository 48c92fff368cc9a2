import { differingPart, toldByRoundTab, toldByTitles } from '../../../src/sheets/reading/told-round';
import { ROSTER, ROUND, reviewOf, snapshotOf, tab } from '../../support/workbook';

const { round } = reviewOf(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER }));

describe('what the titles of a scoring tab say of its round', () => {
  test.each([
    ['BẢNG CHẤM ĐIỂM NĂM 2022', [2022], null],
    ['Bảng chấm điểm năm học 2021 - 2022', [2021, 2022], null],
    ['PHIẾU CHẤM ĐIỂM QUÝ III NĂM 2021', [2021], 'quarter-3'],
    ['Học kỳ 2 năm học 2021-2022', [2021, 2022], 'semester-2'],
    ['Ngày 20 tháng 12 năm 2021', [], null],
    ['Theo Quyết định số 15/2020/QĐ-TCT', [], null],
    ['Quý 1 và Quý 2', [], null],
    ['Chấm điểm - Đơn vị chấm', [], null],
    ['BẢNG CHẤM ĐIỂM NĂM2022', [2022], null],
    ['Năm học2021-2022', [2021, 2022], null],
    ['BẢNG CHẤM ĐIỂM (QUÝ: III)', [], 'quarter-3'],
    ['Ngày20 tháng 12 năm 2021', [], null],
    ['Ngày 20tháng 12 năm 2021', [], null],
    ['Ngày 20 tháng12 năm 2021', [], null],
    ['Ngày …. tháng ….năm 2021', [], null],
    ['Ngày 20 tháng 12 năm2021', [], null],
    ['Kỳ thứ 1', [], null],
    ['BẢNG CHẤM ĐIỂM 2021', [2021], null],
    ['Đơn vị chấm 2021', [2021], null],
    ['Bảng điểm 2021-2022', [2021, 2022], null],
    ['Chấm điểm 20210', [], null],
    ['Chấm điểm khoa 2021', [], null],
    ['(Theo Quy chế năm 2021)', [], null],
    ['BẢNG CHẤM ĐIỂM NĂM 2022 (Theo Quy chế thi đua ban hành năm 2021)', [2022], null],
    ['Theo Quyết định số 15, BẢNG CHẤM ĐIỂM CỦA KHOA CƠ BẢN VÀ CÁC TỔ TRỰC THUỘC NĂM 2022', [2022], null],
  ])('%s', (title, years, period) => {
    expect(toldByTitles([title])).toEqual({ campaign: null, years, period });
  });

  test('titles over several rows are one text, in which a day, even one misspelt, says nothing of the year', () => {
    const told = (...titles: readonly string[]) => toldByTitles(titles);
    expect(told('BẢNG CHẤM ĐIỂM QUÝ III', 'NĂM 2021')).toEqual({ campaign: null, years: [2021], period: 'quarter-3' });
    expect(told('Bảng chấm điểm năm', 'Ngày 20 tháng 12 năm 2021').years).toEqual([]);
    expect(told('Bảng chấm điểm năm', 'Ngày 20 tháng 12 năm 22021').years).toEqual([]);
  });
});

test('a round tab says it itself; other tabs say nothing', () => {
  expect(toldByRoundTab([tab('Ghi chú', [['x']])])).toBeNull();
  expect(toldByRoundTab([tab('Ghi chú', [['x']]), tab('Đợt xét', ROUND)])).toEqual({
    campaign: 'tran-phu-2022',
    years: [2022],
    period: 'year',
  });
  const empty = tab('Đợt xét', [
    ['Chương trình', null],
    ['Năm', null],
  ]);
  expect(toldByRoundTab([empty])).toEqual({ campaign: null, years: [], period: null });
});

describe('a file of another round is told from one of this', () => {
  const same = { campaign: 'tran-phu-2022', years: [2022], period: 'year' } as const;
  test.each([
    ['the same', same, null],
    ['one that says nothing', { campaign: null, years: [], period: null }, null],
    ['of a school year that ends in it', { ...same, years: [2021, 2022] }, null],
    ['of another campaign', { ...same, campaign: 'other' }, 'campaign'],
    ['of another year', { ...same, years: [2021] }, 'year'],
    ['of another period', { ...same, period: 'quarter-3' as const }, 'period'],
  ])('%s', (_, told, part) => {
    expect(differingPart(told, round)).toBe(part);
  });

  test('a round that does not say its campaign and period differs in neither', () => {
    const silent = { ...round, campaign: null, period: null };
    expect(differingPart({ campaign: 'other', years: [], period: 'quarter-3' }, silent)).toBeNull();
  });
});
