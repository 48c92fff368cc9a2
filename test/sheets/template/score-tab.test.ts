/** Scoring tabs by a scheme's own forms: their columns, maxima, live totals, and what each cell is asked for. */
import type { Scheme } from '../../../src/domain/rules/pack';
import { scoreForms } from '../../../src/sheets/template/score-forms';
import { scoreTab } from '../../../src/sheets/template/score-tab';
import { SOURCE, campaign, item, scheme } from '../../support/packs';
import { expectKept } from '../kept/kept';
import { shownPlan } from '../kept/shown-plan';
import { factsOf } from './template-facts';

/** One letter more than a narrow column takes. */
const LONG = 'Thực hiện nhiệm vụ được giao đúng hạn';
const PARTS = [
  item('a', '20', { number: 'I.1', name: LONG.slice(0, 31) }),
  item('b', '20', { name: LONG }),
  item('c', null, { step: '0.25' }),
  item('d', null),
  { kind: 'max-or-nothing', id: 'e', name: 'Mục e', max: '10' } as const,
];

/** Two forms: one whole, one whose council has yet to say the most that it gives. */
const FORMS: Scheme = {
  ...scheme([]),
  forms: [
    { id: 'lanh-dao', name: 'Lãnh đạo', total: '100', parts: PARTS, ...SOURCE },
    { id: 'vien-chuc', name: 'Viên chức', total: null, parts: PARTS.slice(1, 3), ...SOURCE },
  ],
  base: { points: '50.5', ...SOURCE },
  bonus: { cap: '5', parts: [item('f', '2'), item('g', '3')], ...SOURCE },
  penalty: { cap: null, parts: [item('h', null), item('i', null), item('j', '4')], ...SOURCE },
};

test('every cell of a council’s scoring tabs by two forms is as it was read through', () => {
  const facts = factsOf(campaign({ scheme: FORMS }), { period: 'quarter-3' });
  const plans = scoreForms(facts).map((form) => scoreTab(facts, 'council', form));
  expectKept('template/two-forms', plans.map(shownPlan).join('\n'));
});

test('a council’s own criteria stand with their maxima, both to be changed as before: next year’s form may differ', () => {
  const criteria = [
    { name: 'Chuyên môn', max: 6050 },
    { name: LONG, max: null },
  ];
  const [form] = scoreForms(factsOf(campaign(), { criteria }));
  if (form === undefined) throw new Error('a form');
  const plan = scoreTab(factsOf(campaign(), { criteria }), 'council', form);
  const [header, maxima] = plan.rows.slice(3, 5).map(({ cells }) => cells.slice(3, 5));
  expect(header).toMatchObject([{ content: { text: 'Chuyên môn' } }, { content: { text: LONG } }]);
  expect(maxima?.map((cell) => cell?.content)).toEqual([{ kind: 'number', decimal: '60.5' }, null]);
  const cells = [...(header ?? []), ...(maxima ?? [])];
  expect(cells.map((cell) => cell?.isLocked)).toEqual([undefined, undefined, undefined, undefined]);
  expect(plan.validations[0]?.areas).toEqual([{ top: 4, bottom: 4, left: 3, right: 4 }]);
});
