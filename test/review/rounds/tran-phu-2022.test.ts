/** What the plan of 2022 has besides its targets: dates, tasks kept by hand, and the head of its papers. */
import { ROSTER, ROUND, type Rows } from '../../support/workbook';
import { planOf, rowsWith, textOf } from '../../sheets/writing/planned';
import { workedOut } from './worked-out';

const TABS = {
  'Đợt xét': [...ROUND, ['Ngày họp', '28/12/2022']],
  'Danh sách': ROSTER,
  'Chỉ tiêu': [
    ['Mã', 'Thực hiện'],
    ['doctoral-student', 'x'],
    ['research-plan', 'Chưa'],
    ['party', 'x'],
    ['ldtt-share', '95%'],
  ],
} satisfies Readonly<Record<string, Rows>>;

const { report, findings, plans } = workedOut(TABS);

test('on 28 December the final review is two days ahead, and what was done by hand is ticked off', () => {
  expect(report['calendar']).toMatchObject({
    dates: [
      { id: 'campaign', state: 'due' },
      { id: 'training-plan', state: 'due', daysLeft: 3 },
      { id: 'research-plan', state: 'due' },
      { id: 'doctoral-student', state: 'done' },
      { id: 'theory-classes', state: 'due' },
      { id: 'final-review', from: '2022-12-30', lastDay: '2022-12-30', state: 'upcoming', daysLeft: 2 },
    ],
  });
  expect(rowsWith(planOf(plans, 'KqLich'), 'Tổng kết phong trào thi đua năm 2022')[0]?.slice(2, 5)).toEqual([
    'Ngày 30/12/2022',
    'Chưa đến',
    2,
  ]);
});

test('a target set by hand may be stated in the tab of indicators; one that is worked out may not', () => {
  expect(report['targets']).toContainEqual({ id: 'party', actual: null, met: null, stated: true });
  expect(findings.filter((found) => found.startsWith('indicator'))).toEqual([
    'indicator.not-used Chỉ tiêu A5 ldtt-share',
  ]);
});

test('the number of its papers has the symbol of the plan', () => {
  expect(textOf(planOf(plans, 'ToTrinh'))).toMatch(/Số: …+\/TTr-TCTTP \| Hà Tĩnh, ngày 28 tháng 12 năm 2022/);
});
