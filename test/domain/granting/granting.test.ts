import { awardsOfHead, awardsOfNobody, grantingsOf, submissionsOf } from '../../../src/domain/granting/granting';
import { papersAsTabs } from '../../../src/domain/granting/papers-asked';
import type { CampaignPack } from '../../../src/domain/rules/pack';
import { type RuleBook, makeRuleBook } from '../../../src/domain/rules/rulebook';
import type { Period } from '../../../src/domain/terms';
import { CAMPAIGNS, REGIMES } from '../../../src/packs';
import { round } from '../../support/round';

function rulesOf(
  campaign: CampaignPack,
  set: Readonly<Record<string, string>> = {},
  period: Period = 'year',
): RuleBook {
  const parameters = Object.entries(set).map(([key, text]) => ({ key, text, at: { sheet: 'Đợt xét', cell: 'B30' } }));
  const book = makeRuleBook(round({ year: Number(campaign.from.slice(0, 4)), period, parameters }), campaign, REGIMES);
  if (!book.ok) throw new Error(book.error.code);
  expect(book.value.findings).toEqual([]);
  return book.value.rules;
}

function shipped(id: string): CampaignPack {
  const pack = CAMPAIGNS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(id);
  return pack;
}

function said(rules: RuleBook) {
  return submissionsOf(rules).map(({ receiver, awards, asks }) => [receiver, awards.map(({ id }) => id), asks.length]);
}

test.each([
  [
    'tran-phu-2022',
    ['ldtt', 'cstd-co-so', 'tap-the-ldtt'],
    [
      ['head', ['ldtt', 'cstd-co-so', 'tap-the-ldtt'], 0],
      ['province', ['cstd-tinh', 'bang-khen-tinh', 'tap-the-ldxs'], 0],
      ['cluster', [], 2],
      [null, ['gioi-viec-truong'], 0],
    ],
  ],
  ['tct-binh-phuoc-2021-2025', ['giay-khen'], [['head', ['giay-khen'], 0]]],
  ['tct-binh-phuoc-covid-2021', [], []],
  [
    'dien-hinh-tien-tien-2021-2025',
    ['dien-hinh-tien-tien'],
    [
      ['head', ['dien-hinh-tien-tien'], 0],
      ['province', ['dien-hinh-tien-tien'], 0],
    ],
  ],
  [
    'thpt-loc-thai-2021',
    ['giay-khen'],
    [
      ['head', ['giay-khen'], 0],
      ['department', ['giay-khen'], 0],
    ],
  ],
])('%s asks whom its plan and the law name, and each award reaches somebody', (id, ofHead, submissions) => {
  const rules = rulesOf(shipped(id));
  expect(awardsOfHead(rules).map(({ id: award }) => award)).toEqual(ofHead);
  expect(said(rules)).toEqual(submissions);
  const reached = new Set(submissionsOf(rules).flatMap(({ awards }) => awards.map(({ id: award }) => award)));
  expect([...reached].sort()).toEqual([...rules.campaign.awards].sort());
});

test('the round says who settles an award in place of law and plan, and who else gets the proposal', () => {
  const rules = rulesOf(shipped('tran-phu-2022'), {
    'gioi-viec-truong.granted-by': 'union',
    'tap-the-ldxs.granted-by': 'head',
    'cstd-co-so.proposed-to': 'cluster',
  });
  expect(awardsOfHead(rules).map(({ id }) => id)).toEqual(['ldtt', 'cstd-co-so', 'tap-the-ldtt', 'tap-the-ldxs']);
  expect(awardsOfNobody(rules)).toEqual([]);
  expect(said(rules)).toEqual([
    ['head', ['ldtt', 'cstd-co-so', 'tap-the-ldtt', 'tap-the-ldxs'], 0],
    ['province', ['cstd-tinh', 'bang-khen-tinh'], 0],
    ['cluster', ['cstd-co-so'], 2],
    ['union', ['gioi-viec-truong'], 0],
  ]);
  expect(grantingsOf(rules).find(({ award }) => award.id === 'cstd-co-so')).toMatchObject({
    grantedBy: 'head',
    proposedTo: 'cluster',
  });
});

test('a quarter, in which no award is worked out, asks nobody for anything', () => {
  const rules = rulesOf(shipped('tran-phu-2022'), {}, 'quarter-1');
  expect([awardsOfHead(rules), submissionsOf(rules)]).toEqual([[], []]);
});

test('papers become tabs only where the round asks for them', () => {
  const pack = shipped('tran-phu-2022');
  expect(papersAsTabs(rulesOf(pack))).toEqual([]);
  expect(papersAsTabs(rulesOf(pack, { 'paper.tabs': 'none' }))).toEqual([]);
  expect(papersAsTabs(rulesOf(pack, { 'paper.tabs': 'notice, decision' }))).toEqual(['decision', 'notice']);
});

test('an award is nobody’s as long as nobody is said to settle it or to get its proposal: else its papers would wait for no one', () => {
  const ids = (set: Readonly<Record<string, string>>): readonly string[] =>
    awardsOfNobody(rulesOf(shipped('tran-phu-2022'), set)).map(({ id }) => id);
  expect(ids({})).toEqual(['gioi-viec-truong']);
  expect(ids({ 'gioi-viec-truong.granted-by': 'union' })).toEqual([]);
  expect(ids({ 'gioi-viec-truong.proposed-to': 'union' })).toEqual([]);
});
