import { councilVotingOn } from '../council';
import type { Sitting } from './sitting';

/** A reason that one paper alone bears. */
export const REASON = 'zqxj7741';

/** The marks that one paper alone bears, name by name, whatever stands between them. */
export const PATTERN = /0["',;|\s[\]]{0,4}\?["',;|\s[\]]{0,4}-["',;|\s[\]]{0,4}x/;

/** A council that votes on four people. */
export const COUNCIL = councilVotingOn(['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi', 'Phạm Dũng'], 9);

/** The first sitting. */
export const ONE: Sitting = {
  stack: ['xxxx', 'x0x-', '0?-x', '*8', '*6', 'xxxx', '*8', 'xx0x', 'x-x0'],
  slip: { at: 2, as: '0?-0' },
  reasons: [`gạch cả trang ${REASON}`, 'xé đôi'],
  opened: '2022-12-27T01:00:00Z',
  seconds: [2, 3],
};

/** The same papers from another table: another order, another slip, slower, nine years later, the reasons the other way round. */
export const OTHER: Sitting = {
  stack: ['*8', 'xx0x', 'xxxx', 'x-x0', '0?-x', 'x0x-', '*8', 'xxxx', '*6'],
  slip: { at: 0, as: '*6' },
  reasons: ['xé đôi', `gạch cả trang ${REASON}`],
  opened: '2031-03-04T22:15:00Z',
  seconds: [40, 1, 11],
};

/** The first sitting, but two papers have exchanged what they say of one name: every total stays. */
export const SWAPPED: Sitting = {
  ...ONE,
  stack: ['xxxx', 'x0xx', '0?--', '*8', '*6', 'xxxx', '*8', 'xx0x', 'x-x0'],
  slip: { at: 2, as: '0?-0' },
};
