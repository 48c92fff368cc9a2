import { expiredActs } from '../../../src/domain/rules/expired-acts';
import type { RegimePack } from '../../../src/domain/rules/pack';
import { regime } from '../../support/packs';
import { known, round } from '../../support/round';

const SOURCE = { citation: 'x', fact: null, status: 'verified' } as const;
const DECREE = { cited: 'Nghị định 1/2025', basis: 'Nghị định số 1', until: '2027-02-28', ...SOURCE };
const LAW = { cited: 'Luật', basis: 'Luật', until: null, ...SOURCE };

function told(meeting: string, own: Partial<RegimePack> = {}) {
  const book = { regime: regime({ name: 'Luật, Nghị định 1/2025', acts: [LAW, DECREE], ...own }) };
  return expiredActs(round({ meetingDate: known(meeting) }), book).map(({ code, params }) => [code, params]);
}

test('a decree that no longer holds on the round’s day is told, so that no paper rests on it unseen', () => {
  expect(told('2027-02-28')).toEqual([]);
  expect(told('2027-03-01')).toEqual([
    ['rule.act-expired', { act: 'Nghị định 1/2025', until: '2027-02-28', date: '2027-03-01' }],
  ]);
  expect(told('2027-03-01', { name: 'Luật' })).toEqual([]);
});
