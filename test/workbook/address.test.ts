import { areaName, parseArea } from '../../src/workbook/address';

describe('A1 names of blocks', () => {
  test.each([
    ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
    ['B2:D10', { top: 1, left: 1, bottom: 9, right: 3 }],
    ['A1:XFD1048576', { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
  ])('%s', (name, area) => {
    expect(areaName(area)).toBe(name);
    expect(parseArea(name)).toEqual(area);
  });

  test('corners may come in any order', () => {
    expect(parseArea('D10:B2')).toEqual(parseArea('B2:D10'));
  });

  test.each(['', 'A', '1', 'A1:', 'A1:B2:C3', '#REF!'])('%p is none', (name) => {
    expect(parseArea(name)).toBeNull();
  });
});
