/** The units' tab: its example is one that a council could register. */
import { collectivesTab } from '../../../src/sheets/template/collectives-tab';
import { exampleUnit, registrables, shortNames } from '../../../src/sheets/template/facts';
import { campaign } from '../../support/packs';
import { rowsWith } from '../writing/planned';
import { factsOf } from './template-facts';

test('an award is registered for together with those that it needs, where the campaign has them, the lowest first', () => {
  const both = factsOf(campaign({ awards: ['tap-the-ldxs', 'tap-the-ldtt', 'ldtt'], ownAwards: {} }));
  expect(rowsWith(collectivesTab(both), 'Ví dụ')).toEqual([['Ví dụ', 'Khoa A', 'HTXS', 'TTLĐTT; TTLĐXS']]);
  expect(registrables(both, 'unit').map(({ shorts }) => shorts)).toEqual([['TTLĐTT', 'TTLĐXS'], ['TTLĐTT']]);
  expect(shortNames(both, 'unit')).toBe('TTLĐXS; TTLĐTT');
  const alone = factsOf(campaign({ awards: ['tap-the-ldxs', 'ldtt'], ownAwards: {} }));
  expect(registrables(alone, 'unit').map(({ shorts }) => shorts)).toEqual([['TTLĐXS']]);
  const none = factsOf(campaign());
  expect(rowsWith(collectivesTab(none), 'Ví dụ')).toEqual([['Ví dụ', 'Khoa A', 'HTXS', null]]);
});

test.each([
  ['khoa, phòng, ban', 'Khoa A'],
  ['tổ chuyên môn', 'Tổ chuyên môn A'],
  [null, 'Đơn vị A'],
])('units called %j have an example called %s', (unitWord, example) => {
  expect(exampleUnit(factsOf(campaign({ unitWord })))).toBe(example);
});
