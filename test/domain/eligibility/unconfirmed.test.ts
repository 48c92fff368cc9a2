import { unconfirmedRules } from '../../../src/domain/eligibility/unconfirmed';
import type { Finding } from '../../../src/domain/finding';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import type { RegimePack } from '../../../src/domain/rules/pack';
import type { Person } from '../../../src/domain/round/people';
import { known, person, round } from '../../support/round';
import { award, campaign, condition, regime } from '../../support/packs';

const WEAK = { citation: 'Luật, Điều 2', fact: null, status: 'open' } as const;

function found(
  own: Partial<RegimePack>,
  set: Readonly<Record<string, string>> = {},
  people: readonly Person[] = [],
): readonly Finding[] {
  const at = { sheet: 'Đợt xét', cell: 'B30' };
  const all = round({ parameters: Object.entries(set).map(([key, text]) => ({ key, text, at })) });
  const pack = campaign({
    awards: ['a', 'b'],
    ownAwards: {
      a: award([condition('registered'), { ...condition('rule.confirmed'), ...WEAK }]),
      b: award([condition('registered')]),
    },
  });
  const book = makeRuleBook(all, pack, [regime(own)]);
  if (!book.ok) throw new Error(book.error.code);
  return unconfirmedRules(book.value.rules, { people });
}

const told = (own: Partial<RegimePack>, set?: Readonly<Record<string, string>>) =>
  found(own, set).map(({ code, subject, params }) => [code, subject, params]);

test('an award that waits for the council is told once, until it is confirmed', () => {
  expect(told({})).toEqual([['rule.unconfirmed', 'a', { citation: 'Luật, Điều 2', status: 'open' }]]);
  expect(told({}, { 'a.rule.confirmed': 'no' })).toHaveLength(1);
  expect(told({}, { 'a.rule.confirmed': 'yes' })).toEqual([]);
});

test('a choice that bears on who may be proposed is told with its hint, or that there is none; others are not', () => {
  const choices = {
    'a.ceiling.percent': { suggest: null, ...WEAK },
    'council.quorum': { suggest: '2/3', ...WEAK },
    'a.vote.percent': { suggest: '70', ...WEAK },
  };
  const confirmed = { 'a.rule.confirmed': 'yes' };
  expect(told({ choices }, confirmed)).toEqual([
    ['rule.unconfirmed', 'a', { rule: 'a.ceiling.percent', suggest: '', citation: 'Luật, Điều 2', status: 'open' }],
  ]);
  expect(told({ choices }, { ...confirmed, 'a.ceiling.percent': 'none' })).toEqual([]);
});

test('a rounding that no text lays down is told where a percent is set, until the round sets the rounding', () => {
  const ceiling = { 'a.rule.confirmed': 'yes', 'a.ceiling.percent': '15', 'a.ceiling.base': 'staff' };
  expect(told({}, ceiling)).toEqual([['rule.unconfirmed', 'a', { rule: 'a.ceiling.rounding' }]]);
  expect(told({}, { ...ceiling, 'a.ceiling.rounding': 'ceil' })).toEqual([]);
});

test('whether maternity leave counts is asked only where the roster has such leave: nobody stays in review without a word', () => {
  const choices = { 'ldtt.maternity-counts': { suggest: 'yes', ...WEAK } };
  const confirmed = { 'a.rule.confirmed': 'yes' };
  expect(found({ choices }, confirmed, [person()])).toEqual([]);
  const onLeave = [person({ maternityMonths: known(200) })];
  expect(found({ choices }, confirmed, onLeave).map(({ code, params }) => [code, params['rule']])).toEqual([
    ['rule.unconfirmed', 'ldtt.maternity-counts'],
  ]);
});
