import { itemAt } from '../../../src/domain/checked';
import { evaluateRound } from '../../../src/domain/evaluate';
import type { Round } from '../../../src/domain/round';
import type { Target } from '../../../src/domain/rules/pack';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
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
