import { unsetCeilings } from '../../../src/domain/ceilings/unset';
import type { NominationStatus } from '../../../src/domain/eligibility/evidence';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import { award, campaign, condition, regime } from '../../support/packs';
import { round } from '../../support/round';

const OPEN = { suggest: '20', citation: 'Luật mới', fact: null, status: 'open' } as const;

function told(statuses: readonly NominationStatus[], set: Readonly<Record<string, string>> = {}, isOpen = true) {
  const at = { sheet: 'Đợt xét', cell: 'B30' };
  const parameters = Object.entries(set).map(([key, text]) => ({ key, text, at }));
  const book = makeRuleBook(
    round({ parameters }),
    campaign({ awards: ['a'], ownAwards: { a: award([condition('registered')]) } }),
    [regime(isOpen ? { choices: { 'a.ceiling.percent': OPEN } } : {})],
  );
  if (!book.ok) throw new Error(book.error.code);
  const nominations = new Map([['a', new Map(statuses.map((status, index) => [String(index), status]))]]);
  return unsetCeilings(book.value.rules, nominations).map(({ code, severity, params }) => [severity, code, params]);
}

test('a ceiling that the law may set and nobody looked up is told where somebody is nominated: the list may be too long', () => {
  expect(told(['nominated', 'nominated', 'ineligible'])).toEqual([
    ['warning', 'ceiling.unset', { award: 'a', count: '2', citation: 'Luật mới' }],
  ]);
});

test.each<[string, Parameters<typeof told>]>([
  ['nobody is nominated', [['ineligible', 'review']]],
  ['the round lifts it', [['nominated'], { 'a.ceiling.percent': 'none' }]],
  ['the round sets a percent', [['nominated'], { 'a.ceiling.percent': '20', 'a.ceiling.base': 'staff' }]],
  ['the round sets the places', [['nominated'], { 'a.ceiling.places': '3' }]],
  ['the law leaves nothing open', [['nominated'], {}, false]],
])('%s: nothing is told', (_when, own) => {
  expect(told(...own)).toEqual([]);
});
