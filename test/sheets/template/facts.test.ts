import { CAMPAIGNS } from '../../../src/packs';
import { itemAt } from '../../../src/domain/checked';
import { whenTitle } from '../../../src/sheets/template/facts';
import { factsOf } from './template-facts';

test('a title says the year, the school year or the period as offices write it', () => {
  const pack = itemAt(CAMPAIGNS, 0);
  const title = (own: Parameters<typeof factsOf>[1]): string => whenTitle(factsOf(pack, own));
  expect(title({})).toBe('NĂM 2022');
  expect(title({ isSchoolYear: true })).toBe('NĂM HỌC 2021-2022');
  expect(title({ period: 'quarter-3' })).toBe('QUÝ 3 NĂM 2022');
});
