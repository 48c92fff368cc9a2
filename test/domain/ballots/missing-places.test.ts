import { placeMissing } from '../../../src/domain/ballots/missing-places';
import { finding } from '../../../src/domain/finding';
import { ABSENT, EMPTY, count, round } from '../../support/round';

const place = (label: string, own: Parameters<typeof round>[0] = {}) => {
  const of = round(own);
  const [found] = placeMissing([finding('round.missing', null, 'cstd-co-so', { label })], of, of.ballotCounts);
  return [found?.sheet, found?.cell];
};

describe('a secretary is led to where a missing number belongs', () => {
  const at = { sheet: 'Đợt xét', cell: 'B14' };
  const empty = { state: 'empty', at } as const;

  test.each(['members', 'present', 'written'])('%s: its empty cell, else the tab of the round', (label) => {
    expect(place(label, { [label]: empty })).toEqual(['Đợt xét', 'B14']);
    expect(place(label, { [label]: ABSENT })).toEqual(['Đợt xét', null]);
  });

  test('papers issued and returned: the empty cell of the award, else nowhere', () => {
    const ballotCounts = [{ ...count('cstd-co-so', 9, 9), issued: empty }];
    expect(place('issued', { ballotCounts })).toEqual(['Đợt xét', 'B14']);
    expect(place('returned', { ballotCounts: [{ ...count('cstd-co-so', 9, 9), returned: EMPTY }] })).toEqual([
      'Danh sách',
      'B2',
    ]);
    expect(place('issued')).toEqual([null, null]);
  });

  test('of two ballots, the one whose number is missing: nobody types it into the line of another award', () => {
    const other = {
      ...count('ldtt', 9, 9),
      issued: { state: 'empty', at: { sheet: 'Kiểm phiếu', cell: 'B2' } } as const,
    };
    expect(place('issued', { ballotCounts: [other, { ...count('cstd-co-so', 9, 9), issued: empty }] })).toEqual([
      'Đợt xét',
      'B14',
    ]);
  });

  test('what stands nowhere keeps no place, and other findings keep theirs', () => {
    expect(place('valid')).toEqual([null, null]);
    const others = [
      finding('ballot.unanimous', { sheet: 'Phiếu CSTĐCS' }, 'NV001', {}),
      finding('ballot.reconciliation', { sheet: 'Hội đồng' }, null, { label: 'members' }),
    ];
    expect(placeMissing(others, round(), [])).toEqual(others);
  });
});
