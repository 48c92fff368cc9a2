/** The tabs that only some campaigns need: what is to be reached, which tasks are due, and room for everybody. */
import type { CalendarItem, CampaignPack, JudgementRule, Target } from '../../../src/domain/rules/pack';
import { campaignTabs } from '../../../src/sheets/template/campaign-tabs';
import type { TemplateFacts } from '../../../src/sheets/template/facts';
import { SOURCE, campaign } from '../../support/packs';
import { rowsOf } from '../writing/planned';
import { factsOf } from './template-facts';

function indicator(id: string, own: Partial<Extract<Target, { kind: 'indicator' }>> = {}): Target {
  return { kind: 'indicator', id, name: `Chỉ tiêu ${id}`, measure: 'count', direction: 'higher', figure: '3', ...own };
}

function yearly(id: string, first: number, last: number, isBefore = false): CalendarItem {
  const common = { id, name: `Việc ${id}`, kind: 'task', isBefore, ...SOURCE } as const;
  return { every: 'year', from: null, to: '01-31', isNextYear: false, years: { first, last }, ...common };
}

function judgement(code: string, groups: JudgementRule['groups']): JudgementRule {
  return { rule: 'judgement.met', code, name: `Tiêu chí ${code}`, groups, ...SOURCE };
}

const CALENDAR: CampaignPack['calendar'] = [
  { every: 'once', from: null, to: null, id: 'mot-lan', name: 'Sơ kết', kind: 'task', isBefore: false, ...SOURCE },
  { every: 'once', from: null, to: null, id: 'moc', name: 'Mốc', kind: 'milestone', isBefore: false, ...SOURCE },
  { every: 'quarter', id: 'quy', name: 'Báo cáo quý', kind: 'task', isBefore: false, ...SOURCE },
  yearly('2022-tro-di', 2022, 2025),
  yearly('den-2022', 2020, 2022, true),
  yearly('tu-2023', 2023, 2025),
  yearly('truoc-2022', 2020, 2021),
];

const PLAN: Partial<CampaignPack> = {
  tabs: ['indicators'],
  targets: [
    indicator('a'),
    indicator('b', { measure: 'percent', figure: '98.5' }),
    indicator('c', { direction: 'lower', figure: '2' }),
    indicator('d', { direction: 'lower', measure: 'percent', figure: '0.5' }),
    indicator('e', { measure: 'percent', figure: null }),
    { kind: 'by-hand', id: 'f', name: 'Bằng tay' },
  ],
  calendar: CALENDAR,
};

/** What stands in the lines of the indicators' tab: code, name, what is to be reached. */
function linesOf(own: Parameters<typeof factsOf>[1] = {}) {
  const [plan] = campaignTabs(factsOf(campaign(PLAN), own));
  if (plan === undefined) throw new Error('a tab of indicators');
  return rowsOf(plan)
    .slice(4)
    .map((row) => row.slice(0, 3));
}

test('what is to be reached is told with its direction and its percent, tasks of the year beside it; six lines are left to write on', () => {
  expect(linesOf()).toEqual([
    ['a', 'Chỉ tiêu a', '≥ 3'],
    ['b', 'Chỉ tiêu b', '≥ 98.5%'],
    ['c', 'Chỉ tiêu c', '≤ 2'],
    ['d', 'Chỉ tiêu d', '≤ 0.5%'],
    ['e', 'Chỉ tiêu e', '≥ …% (ghi ở tab Đợt xét)'],
    ['mot-lan', 'Sơ kết', null],
    ['2022-tro-di', 'Việc 2022-tro-di', 'đến hết 31/01/2022'],
    ['den-2022', 'Việc den-2022', 'trước 31/01/2022'],
    ...Array.from({ length: 6 }, () => [null, null, null]),
  ]);
});

test('a task that is due before a day says so; one that is over before the year is not asked for again', () => {
  const once = (id: string, to: string): CalendarItem => {
    return { every: 'once', from: null, to, id, name: 'Việc', kind: 'task', isBefore: true, ...SOURCE };
  };
  const calendar = [once('truoc', '2021-12-31'), once('trong', '2022-06-25'), once('sau', '2023-01-10')];
  const [plan] = campaignTabs(factsOf(campaign({ tabs: ['indicators'], calendar })));
  if (plan === undefined) throw new Error('a tab of indicators');
  expect(rowsOf(plan)[4]?.slice(0, 3)).toEqual(['trong', 'Việc', 'trước 25/6/2022']);
  expect(rowsOf(plan)[5]?.[0]).toBe('sau');
  expect(rowsOf(plan)[6]?.[0]).toBeNull();
});

test('the council has a line for each person and each criterion that it judges one by', () => {
  const judgement = (code: string, group: 'leader' | 'employee'): CampaignPack['judgements'][string][number] => {
    return { rule: 'judgement.met', code, name: `Tiêu chí ${code}`, groups: [group], ...SOURCE };
  };
  const judged = [...['B1', 'B2', 'B3', 'B4'].map((code) => judgement(code, 'employee')), judgement('A1', 'leader')];
  const pack = campaign({ tabs: ['judgements'], judgements: { a: judged } });
  const [plan] = campaignTabs(factsOf(pack, { people: 60 }));
  if (plan === undefined) throw new Error('a tab of judgements');
  expect(plan.rows.length - (plan.freeze?.rows ?? 0)).toBe(60 * 4);
});

test('a quarter has its own tasks, too; another year has those that are due in it', () => {
  const codes = (own: Parameters<typeof factsOf>[1]) => linesOf(own).flatMap(([code]) => (code === null ? [] : [code]));
  expect(codes({ period: 'quarter-2' }).slice(5)).toEqual(['mot-lan', 'quy', '2022-tro-di', 'den-2022']);
  expect(codes({ year: 2023 }).slice(5)).toEqual(['mot-lan', '2022-tro-di', 'tu-2023']);
});

test.each([
  [1, [20, 20, 20]],
  [10, [20, 20, 20]],
  [11, [20, 22, 20]],
  [40, [20, 80, 20]],
  [41, [21, 82, 21]],
])('for %d people there are rows enough in registers and judgements: %j', (people, rows) => {
  // Two criteria for leaders, one of them for everybody.
  const judgements = { a: [judgement('A1', ['leader']), judgement('A2', ['leader', 'employee'])] };
  const pack = campaign({ tabs: ['articles', 'judgements', 'initiatives'], judgements });
  const facts: TemplateFacts = factsOf(pack, { people });
  // Above: title, hints, an empty row, the header, and in registers an example.
  const open = campaignTabs(facts).map((plan) => plan.rows.length - (plan.freeze?.rows ?? 0));
  const examples = campaignTabs(facts).map((plan) => rowsOf(plan).filter((row) => row.includes('Ví dụ')).length);
  expect(open.map((count, index) => count - (examples[index] ?? 0))).toEqual(rows);
});
