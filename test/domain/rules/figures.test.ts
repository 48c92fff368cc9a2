import { figureTexts, isAdjustable, ruledConditions } from '../../../src/domain/rules/figures';
import type { Condition } from '../../../src/domain/rules/pack';
import type { RuleStatus } from '../../../src/domain/terms';
import { condition } from '../../support/packs';
import { settings } from '../../support/round';

const RECRUIT = condition('recruit.months', { months: 10, parameter: 'ldtt.recruit.months' });
const DISCIPLINE = condition('discipline.none-from', { level: 'khien-trach', parameter: 'ldtt.discipline.from' });
const SHARE = condition('unit.share-nominated', {
  award: 'ldtt',
  comparator: '>',
  percent: '50',
  parameter: 'tap-the-ldtt.share.percent',
});
const MERIT = condition('rating-or-initiative', {
  rating: 'HTXS',
  initiative: 'co-so',
  mode: 'rating-or-initiative',
  suggest: null,
  parameter: 'cstd-co-so.rule',
});
const UNCHOSEN: Condition = { ...MERIT, mode: null, suggest: 'rating-and-initiative' };

function inStatus<C extends Condition>(rule: C, status: RuleStatus): C {
  return { ...rule, status };
}

test.each<[string, Condition, Readonly<Record<string, string>>, readonly object[]]>([
  ['months', RECRUIT, { 'ldtt.recruit.months': '6' }, [{ months: 6 }]],
  ['a first day', RECRUIT, { 'ldtt.recruit.months': '0' }, [{ months: 0 }]],
  ['a graver measure', DISCIPLINE, { 'ldtt.discipline.from': 'canh-cao' }, [{ level: 'canh-cao' }]],
  ['no measure at all', DISCIPLINE, { 'ldtt.discipline.from': 'none' }, []],
  ['a share', SHARE, { 'tap-the-ldtt.share.percent': '2/3' }, [{ percent: '2/3' }]],
  ['an initiative', UNCHOSEN, { 'cstd-co-so.rule': 'initiative' }, [{ rule: 'initiative.at-least', level: 'co-so' }]],
  [
    'a rating and an initiative',
    UNCHOSEN,
    { 'cstd-co-so.rule': 'rating-and-initiative' },
    [
      { rule: 'rating.at-least', level: 'HTXS' },
      { rule: 'initiative.at-least', level: 'co-so' },
    ],
  ],
  ['either', UNCHOSEN, { 'cstd-co-so.rule': 'rating-or-initiative' }, [{ mode: 'rating-or-initiative' }]],
  ['a word that is no rule', MERIT, { 'cstd-co-so.rule': 'popularity' }, [{ mode: null }]],
])('a round that asks for %s gets that, and the trace can name the parameter', (_what, rule, set, expected) => {
  const settled = ruledConditions(rule, settings(set));
  expect(settled).toMatchObject(expected);
  expect(settled).toHaveLength(expected.length);
  for (const one of settled) {
    expect(one.setBy).toMatchObject({ key: Object.keys(set)[0], layer: 'round' });
    expect([one.citation, one.isHint]).toEqual([rule.citation, undefined]);
  }
});

test.each<[string, Condition, readonly object[]]>([
  ['months', RECRUIT, [RECRUIT]],
  ['discipline', DISCIPLINE, [DISCIPLINE]],
  ['a share', SHARE, [SHARE]],
  ['either merit', MERIT, [MERIT]],
  ['a condition without a figure', condition('registered'), [condition('registered')]],
  ['one whose figure nobody may change', condition('recruit.months', { months: 10 }), [{ months: 10 }]],
  ['a rule that shuts nobody out', { ...DISCIPLINE, level: 'none' }, []],
  ['an initiative alone', { ...MERIT, mode: 'initiative' }, [{ rule: 'initiative.at-least', level: 'co-so' }]],
])('where the round sets nothing, what the pack says of %s holds, and not as a hint', (_what, rule, expected) => {
  const settled = ruledConditions(rule, settings());
  expect(settled).toMatchObject(expected);
  expect(settled).toHaveLength(expected.length);
  for (const one of settled) expect([one.setBy, one.isHint]).toEqual([undefined, undefined]);
});

test.each(['recalled-medium', 'recalled-low', 'open'] as const)(
  'the figure of a rule that is %s is only a hint, also where it would shut nobody out',
  (status) => {
    for (const rule of [RECRUIT, DISCIPLINE, { ...DISCIPLINE, level: 'none' as const }, SHARE])
      expect(ruledConditions(inStatus(rule, status), settings())).toEqual([
        { ...inStatus(rule, status), isHint: true },
      ]);
  },
);

test('where the pack gives no figure there is none to be taken for a hint', () => {
  expect(ruledConditions(inStatus(UNCHOSEN, 'open'), settings())).toEqual([inStatus(UNCHOSEN, 'open')]);
});

test.each(['verified', 'secondary', 'recalled-high'] as const)(
  'the figure of a rule that is %s is no hint',
  (status) => {
    expect(ruledConditions(inStatus(RECRUIT, status), settings())).toEqual([inStatus(RECRUIT, status)]);
  },
);

test.each<[Condition, string | null, string | null]>([
  [RECRUIT, '10', '10'],
  [DISCIPLINE, 'khien-trach', 'khien-trach'],
  [SHARE, '50', '50'],
  [MERIT, 'rating-or-initiative', 'rating-or-initiative'],
  [UNCHOSEN, null, 'rating-and-initiative'],
])('the figure of %j as a parameter would set it', (rule, text, suggest) => {
  if (!isAdjustable(rule)) throw new Error('no figure');
  expect(figureTexts(rule)).toEqual({ text, suggest });
});

test('a condition whose parameter is left out is not adjustable', () => {
  expect(isAdjustable({ ...RECRUIT, parameter: undefined })).toBe(false);
});

test('a round that has discipline shut out nobody is followed, however weak the law’s own word', () => {
  expect(ruledConditions(inStatus(DISCIPLINE, 'open'), settings({ 'ldtt.discipline.from': 'none' }))).toEqual([]);
});
