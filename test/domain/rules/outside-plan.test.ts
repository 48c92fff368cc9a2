import { outsidePlan } from '../../../src/domain/rules/outside-plan';
import { campaign } from '../../support/packs';

function told(year: number, isSchoolYear: boolean, from: string, to: string) {
  return outsidePlan({ year, isSchoolYear }, { campaign: campaign({ from, to, citation: 'Kế hoạch số 3' }) });
}

test('a round of a year that the plan does not reach is told of: its papers would rest on a plan of other years', () => {
  expect(
    told(2023, false, '2022-01-01', '2022-12-31').map(({ code, severity, params }) => [code, severity, params]),
  ).toEqual([
    [
      'rule.outside-plan',
      'warning',
      { first: '2023-01-01', last: '2023-12-31', from: '2022-01-01', to: '2022-12-31', citation: 'Kế hoạch số 3' },
    ],
  ]);
  expect(told(2021, false, '2022-01-01', '2022-12-31')).toHaveLength(1);
});

test.each([
  ['the year of the plan', 2022, false, '2022-01-01', '2022-12-31'],
  ['a plan that begins on the last day', 2022, false, '2022-12-31', '2025-12-31'],
  ['a plan that ends on the first day', 2022, false, '2021-01-01', '2022-01-01'],
  ['a school year that begins within it', 2023, true, '2022-01-01', '2022-09-01'],
])('%s is no reason to warn', (_, year, isSchoolYear, from, to) => {
  expect(told(year, isSchoolYear, from, to)).toEqual([]);
});

test('a school year that begins after the plan is told of by its own days', () => {
  expect(told(2023, true, '2022-01-01', '2022-08-31')[0]?.params).toMatchObject({
    first: '2022-09-01',
    last: '2023-08-31',
  });
});
