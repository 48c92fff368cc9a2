/** Tabs of small rounds made for what no kept workbook has, each read through. */
import { expectKept } from '../kept/kept';
import { type MadeRound, combinedYear, manyTargets, plansOfMade } from '../kept/made-rounds';
import { shownPlan } from '../kept/shown-plan';
import { planOf, recordsOf } from './planned';

test.each<[string, () => MadeRound, readonly string[]]>([
  ['combined-year', combinedYear, ['KqCacKy']],
  ['many-targets', manyTargets, ['KqChiTieu']],
])('every cell of the tabs of %s is as it was read through', (name, made, keys) => {
  const plans = plansOfMade(made());
  expectKept(`written/made/${name}`, keys.map((key) => shownPlan(planOf(plans, key))).join('\n'));
});

test('a combination that nobody confirmed has no figure in the year’s tab', () => {
  const shown = recordsOf(planOf(plansOfMade(combinedYear({ status: 'open' })), 'KqCacKy'), 'Học kỳ 1');
  const contents = shown.map((record) => record['Điểm tổng hợp các kỳ']?.content);
  expect(contents).toEqual(Array.from({ length: 5 }, () => ({ kind: 'text', text: 'Chờ xác nhận cách tính' })));
});
