import { itemAt } from '../../../src/domain/checked';
import { evaluateRound } from '../../../src/domain/evaluate';
import type { Round } from '../../../src/domain/round/round';
import type { Target } from '../../../src/domain/rules/pack';
import { type AwardRules, makeRuleBook } from '../../../src/domain/rules/rulebook';
import type { Standing } from '../../../src/domain/targets/reach';
import { baseBounds } from '../../../src/domain/targets/standings';
import { award, campaign, condition, regime } from '../../support/packs';
import { UNREADABLE, box, count, known, person, registeredFor, round, scoreSheet, unit } from '../../support/round';

/** LĐTT for those registered; CSTĐ by vote of three members; an award of units without any condition. */
const PACK = campaign({
  awards: ['ldtt', 'cstd', 'tap-the'],
  ownAwards: {
    ldtt: award([condition('registered')]),
    cstd: award([], { short: 'CS' }),
    'tap-the': award([], { subject: 'unit', short: 'TT' }),
  },
});

function target(id: string): Target {
  return { kind: 'count-nominated', id: `${id}-count`, name: id, award: id, min: 1 };
}

/** What each award can still come to, under these parameters. */
function reachable(set: Readonly<Record<string, string>>, own: Partial<Round>) {
  const parameters = Object.entries(set).map(([key, text]) => ({ key, text, at: null }));
  const whole = round({ members: known(3), present: known(3), written: known(0), parameters, ...own });
  const book = makeRuleBook(whole, { ...PACK, targets: PACK.awards.map(target) }, [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  const { targets } = evaluateRound(whole, book.value.rules);
  return Object.fromEntries(targets.map(({ target: { id }, reach }) => [id.replace('-count', ''), reach]));
}

/** Four people: two registered for LĐTT, one of whom it cannot be told, one who is not. */
const FOUR = [
  person({ id: 'A' }),
  person({ id: 'B' }),
  person({ id: 'C', registered: UNREADABLE }),
  person({ id: 'D', registered: registeredFor() }),
];

test('whoever is to be looked at may still be nominated, whoever is out may not', () => {
  expect(reachable({}, { people: FOUR, collectives: [unit()] })).toEqual({
    ldtt: { least: 2, most: 3 },
    cstd: { least: 4, most: 4 },
    'tap-the': { least: 1, most: 1 },
  });
});

const VOTE = { 'cstd.vote.required': 'yes', 'cstd.vote.percent': '50' };
/** Everybody has passed: A with 3, B and C with 2 each; D did not. */
const BOX = {
  people: FOUR,
  ballotBoxes: [box('cstd', ['A', 'B', 'C', 'D'], ['xxxx', 'xxx0', 'x000'])],
  ballotCounts: [count('cstd', 3, 3)],
};

test.each<[string, Readonly<Record<string, string>>, number, number]>([
  ['places for all who passed', { 'cstd.ceiling.places': '3' }, 3, 3],
  ['a tie at the cut, which the council may decide or leave', { 'cstd.ceiling.places': '2' }, 1, 2],
  ['a share of the staff: 2 of 4', { 'cstd.ceiling.percent': '50', 'cstd.ceiling.base': 'staff' }, 1, 2],
  [
    'a share of those with LĐTT, who may be 2 or 3: one place, or with the third two',
    { 'cstd.ceiling.percent': '2/3', 'cstd.ceiling.base': 'ldtt' },
    1,
    2,
  ],
  ['a share of a base that nobody works out', { 'cstd.ceiling.percent': '50' }, 0, 3],
  [
    'a share of a base that nobody works out, and a number of places',
    { 'cstd.ceiling.percent': '50', 'cstd.ceiling.places': '2' },
    0,
    2,
  ],
])('under a ceiling: %s', (_what, set, least, most) => {
  expect(reachable({ ...VOTE, ...set }, BOX)['cstd']).toEqual({ least, most });
});

test('without a vote the final score ranks; whoever has none may still come in anywhere', () => {
  const scores = [
    { id: 'A', scores: [900] },
    { id: 'B', scores: [800] },
    { id: 'C', scores: [700] },
  ];
  const scored = { people: FOUR, scoreSheets: [scoreSheet('council', [1000], scores)] };
  // D may come in level with B, and the council choose neither.
  expect(reachable({ 'cstd.ceiling.places': '2' }, scored)['cstd']).toEqual({ least: 1, most: 2 });
  const ofA: Target = {
    kind: 'share-nominated',
    id: 'a',
    name: 'A',
    award: 'cstd',
    of: 'women',
    comparator: '=',
    percent: '100',
  };
  const people = FOUR.map((one) => (one.id === 'B' ? one : { ...one, gender: known('male' as const) }));
  const whole = round({ ...scored, people, parameters: [{ key: 'cstd.ceiling.places', text: '2', at: null }] });
  const book = makeRuleBook(whole, { ...PACK, targets: [ofA] }, [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  // B is second of two places: D, whose score is not known, may come in above.
  expect(itemAt(evaluateRound(whole, book.value.rules).targets, 0)).toMatchObject({
    actual: { count: 1, of: 1 },
    met: true,
    reach: { least: 0, most: 1 },
    outlook: 'open',
  });
});

test('in a period without awards nothing is reached', () => {
  expect(reachable({}, { people: FOUR, period: 'quarter-1' })).toEqual({ ldtt: null, cstd: null, 'tap-the': null });
});

test('whoever ranks highest comes first, whatever the order of the roster', () => {
  const scores = [
    { id: 'A', scores: [800] },
    { id: 'B', scores: [800] },
    { id: 'C', scores: [900] },
  ];
  const scored = { people: FOUR, scoreSheets: [scoreSheet('council', [1000], scores)] };
  // C is sure of one of two places, even if D, whose score is not known, comes in above.
  expect(reachable({ 'cstd.ceiling.places': '2' }, scored)['cstd']).toEqual({ least: 1, most: 2 });
});

test('before the vote is held anybody may still come in', () => {
  expect(reachable({ ...VOTE, 'cstd.ceiling.places': '2' }, { people: FOUR })['cstd']).toEqual({ least: 0, most: 2 });
});

test('each award ranks by its own vote', () => {
  const both = {
    people: FOUR,
    ballotBoxes: [box('ldtt', ['A', 'B'], ['xx', 'xx', 'xx']), box('cstd', ['A', 'B', 'C'], ['xxx', 'xxx', 'x00'])],
    ballotCounts: [count('ldtt', 3, 3), count('cstd', 3, 3)],
  };
  const set = { ...VOTE, 'ldtt.vote.required': 'yes', 'ldtt.vote.percent': '50', 'cstd.ceiling.places': '2' };
  // A has the most "yes" for CSTĐ, and D is not on its ballot yet.
  expect(reachable(set, both)['cstd']).toEqual({ least: 1, most: 2 });
});

test('those tied may still be chosen while somebody else is open', () => {
  const ofWomen: Target = {
    kind: 'share-nominated',
    id: 'women',
    name: 'Nữ',
    award: 'cstd',
    of: 'women',
    comparator: '>=',
    percent: '50',
  };
  const people = FOUR.map((one) =>
    one.id === 'A' || one.id === 'D' ? { ...one, gender: known('male' as const) } : one,
  );
  const set = { ...VOTE, 'cstd.ceiling.places': '2' };
  const whole = round({
    members: known(3),
    present: known(3),
    written: known(0),
    people,
    ballotBoxes: [box('cstd', ['A', 'B', 'C'], ['xxx', 'xxx', 'x00'])],
    ballotCounts: [count('cstd', 3, 3)],
    parameters: Object.entries(set).map(([key, text]) => ({ key, text, at: null })),
  });
  const book = makeRuleBook(whole, { ...PACK, targets: [ofWomen] }, [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  expect(itemAt(evaluateRound(whole, book.value.rules).targets, 0).reach).toEqual({ least: 0, most: 1 });
});

test('a base is the award that it names, among its own candidates; one that is not worked out is none', () => {
  const whole = round({ people: FOUR, collectives: [unit()] });
  const rules = (id: string, subject: 'person' | 'unit'): AwardRules => ({
    id,
    short: id,
    name: id,
    subject,
    conditions: [],
  });
  const [units, ldtt, cstd] = [rules('tap-the', 'unit'), rules('ldtt', 'person'), rules('cstd', 'person')];
  const standing: Standing = { nominated: ['A', 'B'], tied: [], levels: [['A', 'B']], pending: [], places: null };
  const bounds = (base: string | null, awards: readonly AwardRules[], worked: readonly string[]) =>
    baseBounds(base, cstd, whole, awards, new Map(worked.map((id) => [id, standing])));
  expect(bounds('ldtt', [units, ldtt, cstd], ['ldtt'])).toEqual({ least: 2, most: 2 });
  expect(bounds('ldtt', [units, ldtt, cstd], ['tap-the'])).toBeNull();
  expect(bounds('ldtt', [units, cstd], ['ldtt'])).toBeNull();
  expect(bounds(null, [units, ldtt, cstd], ['ldtt'])).toBeNull();
  expect(bounds('staff', [], [])).toEqual({ least: 4, most: 4 });
});
