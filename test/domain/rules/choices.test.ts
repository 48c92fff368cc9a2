import { awardOfKey, givenFigures, openChoices } from '../../../src/domain/rules/choices';
import { type RuleBook, makeRuleBook } from '../../../src/domain/rules/rulebook';
import type { CampaignPack } from '../../../src/domain/rules/pack';
import { REGIMES } from '../../../src/packs';
import { known, round } from '../../support/round';
import { award, campaign, condition } from '../../support/packs';

const TITLES = campaign({ awards: ['cstd-tinh', 'tap-the-ldxs'], ownAwards: {} });

function rulesOn(day: string, set: Readonly<Record<string, string>> = {}, pack: CampaignPack = TITLES): RuleBook {
  const at = { sheet: 'Đợt xét', cell: 'B30' };
  const parameters = Object.entries(set).map(([key, text]) => ({ key, text, at }));
  const book = makeRuleBook(
    round({ year: Number(day.slice(0, 4)), meetingDate: known(day), parameters }),
    pack,
    REGIMES,
  );
  if (!book.ok) throw new Error(book.error.code);
  return book.value.rules;
}

const hints = (rules: RuleBook): readonly string[] =>
  openChoices(rules).map(({ key, suggest }) => `${key} ${suggest ?? '?'}`);
const figures = (rules: RuleBook): readonly string[] => givenFigures(rules).map(({ key, text }) => `${key} ${text}`);

test('the award of a key is what stands before its first dot', () => {
  expect(['ldtt.recruit.months', 'regime'].map(awardOfKey)).toEqual(['ldtt', 'regime']);
});

test('2022: the law gives the figures, also of awards that are only included; the council’s own statute is open', () => {
  const rules = rulesOn('2022-12-20');
  expect(figures(rules)).toEqual([
    'ldtt.discipline.from khien-trach',
    'ldtt.recruit.months 10',
    'cstd-co-so.rule initiative',
    'tap-the-ldtt.share.percent 50',
    'tap-the-ldxs.share.percent 70',
  ]);
  // No CSTĐCS is worked out in this round, so nobody is asked for its threshold.
  expect(hints(rules)).toEqual(['council.quorum 2/3']);
  expect(hints(rulesOn('2022-12-20', {}, campaign({ awards: ['cstd-co-so'], ownAwards: {} })))).toEqual([
    'council.quorum 2/3',
    'cstd-co-so.vote.percent ?',
  ]);
});

test('2026: everything that is open is asked for, with its hint; nothing is given', () => {
  expect(figures(rulesOn('2026-12-20'))).toEqual([]);
  expect(hints(rulesOn('2026-12-20'))).toEqual([
    'ldtt.discipline.from none',
    'ldtt.recruit.months 6',
    'cstd-co-so.rule rating-and-initiative',
    'tap-the-ldtt.share.percent 50',
    'tap-the-ldxs.share.percent 70',
    'council.quorum 2/3',
    'cstd-tinh.vote.percent 90',
    'regime vn-2025',
    'rating.htxs.base reached-htt',
  ]);
});

test('what the round sets is no longer open, and what it confirms is given, but for a rule that has to be chosen', () => {
  const set = {
    'ldtt.rule.confirmed': 'yes',
    'cstd-co-so.rule.confirmed': 'yes',
    'ldtt.recruit.months': '10',
    'rating.htxs.base': 'final-htt',
    'council.quorum': '2/3',
  };
  const rules = rulesOn('2026-12-20', set);
  expect(figures(rules)).toEqual(['ldtt.discipline.from none']);
  expect(hints(rules)).toEqual([
    'cstd-co-so.rule rating-and-initiative',
    'tap-the-ldtt.share.percent 50',
    'tap-the-ldxs.share.percent 70',
    'cstd-tinh.vote.percent 90',
    'regime vn-2025',
  ]);
});

test('the Party’s share is asked for while its decree holds, and nothing where no decree is known', () => {
  expect(hints(rulesOn('2024-12-20'))).toContain('rating.htxs.party-percent ?');
  expect(hints(rulesOn('2024-12-20', { 'rating.htxs.party-percent': '15' })).join()).not.toContain('party');
  expect(hints(rulesOn('2022-12-20')).join()).not.toContain('rating');
  expect(hints(rulesOn('2019-12-20')).join()).not.toContain('rating');
});

test('an award of the campaign’s own is asked about, too; one that includes what there is not is passed over', () => {
  const weak = {
    ...condition('recruit.months', { months: 3, parameter: 'ldtt.recruit.months' }),
    status: 'open' as const,
  };
  const rules = rulesOn('2022-12-20', {}, campaign({ ownAwards: { a: award([weak]) } }));
  expect(hints(rules)).toEqual(['ldtt.recruit.months 3', 'council.quorum 2/3']);
  expect(hints({ ...rules, campaign: { ...rules.campaign, ownAwards: {} } })).toEqual(['council.quorum 2/3']);
});
