import { evaluateRound } from '../../../src/domain/evaluate';
import type { Decision } from '../../../src/domain/round/votes';
import type { Round } from '../../../src/domain/round/round';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import { CEILING_KEYS, conditionLayer, explain } from '../../../src/domain/trace/explain';
import { award, campaign, condition, regime } from '../../support/packs';
import { UNREADABLE, box, count, person, known, registeredFor, round, scoreSheet } from '../../support/round';

const LAW = regime({
  awards: { ldtt: award([condition('registered')], { short: 'LT' }) },
  settings: {
    'cstd.vote.required': { value: 'yes', citation: 'Luật, Điều 2', fact: null, status: 'verified' },
    'cstd.vote.percent': { value: '90', citation: 'Luật, Điều 3', fact: null, status: 'secondary' },
  },
});
const PACK = campaign({
  awards: ['ldtt', 'cstd'],
  ownAwards: { cstd: award([condition('registered')], { short: 'CS', includes: { award: 'ldtt', except: [] } }) },
});

const PEOPLE = ['A', 'B', 'C', 'D', 'E'].map((id) => person({ id, registered: registeredFor('ldtt', 'cstd') }));
/** A has 3 of 3, B and C 2, D 1; E is not on the ballot. */
const VOTED = {
  people: PEOPLE,
  ballotBoxes: [box('cstd', ['A', 'B', 'C', 'D'], ['xxxx', 'xxx0', 'x000'])],
  ballotCounts: [count('cstd', 3, 3)],
};

/** Why somebody has the status they have for CSTĐ, under these parameters. */
function why(subject: string, set: Readonly<Record<string, string>>, own: Partial<Round> = VOTED, of = 'cstd') {
  const parameters = Object.entries(set).map(([key, text], index) => ({
    key,
    text,
    at: { sheet: 'Đợt xét', cell: `B${String(index + 9)}` },
  }));
  const whole = round({ members: known(3), present: known(3), written: known(0), parameters, ...own });
  const book = makeRuleBook(whole, PACK, [LAW]);
  if (!book.ok) throw new Error(book.error.code);
  return explain(evaluateRound(whole, book.value.rules), book.value.rules, whole, subject, of);
}

const HALF = { 'cstd.vote.percent': '50' };

test('a condition tells the layer that lays it down: the law’s own, and those of an award that the plan describes', () => {
  const { conditions, award: of, subject } = why('A', HALF);
  expect([of, subject]).toEqual(['cstd', 'A']);
  expect(conditions.map(({ rule, layer, result }) => [rule, layer, result])).toEqual([
    ['registered', 'regime', 'met'],
    ['registered', 'campaign', 'met'],
  ]);
});

test('a condition whose figure may be set is told by its source, and by the layer that set it', () => {
  const months = { ...condition('recruit.months', { months: 10 }), parameter: 'ldtt.recruit.months' as const };
  const own = campaign({ ownAwards: { a: award([months, condition('registered')]) } });
  // Each round spells it out anew.
  expect(conditionLayer({ ...months, months: 6 }, { campaign: own })).toBe('campaign');
  expect(conditionLayer({ ...months, citation: 'Luật, Điều 9' }, { campaign: own })).toBe('regime');
  expect(conditionLayer({ ...months, status: 'open' }, { campaign: own })).toBe('regime');
  const setBy = {
    key: 'ldtt.recruit.months',
    text: '6',
    layer: 'statute',
    at: null,
    citation: 'Quy chế',
    status: null,
    overrides: [],
  } as const;
  expect(conditionLayer({ ...months, setBy }, { campaign: own })).toBe('statute');
});

test('the vote tells the totals, what was needed, and each parameter with its layer and what it stands in place of', () => {
  const { vote, ceiling, decidedBy, status } = why('D', HALF);
  expect([status, decidedBy, ceiling]).toEqual(['vote-failed', 'vote', null]);
  expect(vote).toMatchObject({
    isRequired: true,
    nominee: { id: 'D', yes: 1, verdict: 'failed', short: 1 },
    threshold: { base: 'members', of: 3, required: 2 },
    quorum: null,
  });
  expect(vote?.settings.map(({ key, layer }) => [key, layer])).toEqual([
    ['cstd.vote.required', 'regime'],
    ['cstd.vote.percent', 'round'],
    ['ballot.all-blank', 'default'],
    ['ballot.unmarked-name', 'default'],
  ]);
  expect(vote?.settings[1]).toMatchObject({
    text: '50',
    at: { cell: 'B9' },
    overrides: [{ text: '90', layer: 'regime', citation: 'Luật, Điều 3', status: 'secondary' }],
  });
});

const decision = (candidateId: string, isChosen: boolean, row: number): Decision => ({
  award: 'cstd',
  candidateId,
  isChosen,
  basis: 'Biên bản',
  at: { sheet: 'Quyết định của Hội đồng', cell: `C${String(row)}` },
});

const TWO = { ...HALF, 'cstd.ceiling.places': '2' };

test.each<[string, string, Readonly<Record<string, string>>, Partial<Round>, string, string]>([
  ['passed, and there is no ceiling', 'A', HALF, VOTED, 'nominated', 'vote'],
  ['within the places', 'A', TWO, VOTED, 'nominated', 'ceiling'],
  ['tied for the last place', 'B', TWO, VOTED, 'tied-at-ceiling', 'ceiling'],
  ['below the places', 'B', { ...HALF, 'cstd.ceiling.places': '1' }, VOTED, 'over-ceiling', 'ceiling'],
  ['chosen', 'B', TWO, { ...VOTED, decisions: [decision('B', true, 2)] }, 'nominated', 'decision'],
  ['not chosen', 'C', TWO, { ...VOTED, decisions: [decision('C', false, 3)] }, 'over-ceiling', 'decision'],
  ['not on the ballot', 'E', HALF, VOTED, 'not-on-ballot', 'vote'],
  ['no ballot at all', 'A', HALF, { people: PEOPLE }, 'not-on-ballot', 'vote'],
  ['too few present', 'A', { ...HALF, 'council.quorum': '1/1' }, { ...VOTED, present: known(2) }, 'no-quorum', 'vote'],
  ['numbers that do not agree', 'A', HALF, { ...VOTED, ballotCounts: [count('cstd', 3, 2)] }, 'undetermined', 'vote'],
  ['a ceiling of nothing known', 'A', { ...HALF, 'cstd.ceiling.percent': '50' }, VOTED, 'undetermined', 'ceiling'],
  ['a ceiling that is lifted', 'A', { ...HALF, 'cstd.ceiling.percent': 'none' }, VOTED, 'nominated', 'vote'],
  [
    'not registered',
    'A',
    HALF,
    { ...VOTED, people: [person({ id: 'A', registered: registeredFor() }), ...PEOPLE.slice(1)] },
    'ineligible',
    'conditions',
  ],
  [
    'a registration that cannot be read',
    'A',
    HALF,
    { ...VOTED, people: [person({ id: 'A', registered: UNREADABLE }), ...PEOPLE.slice(1)] },
    'review',
    'conditions',
  ],
])('the step that settled it: %s', (_what, subject, set, own, status, decidedBy) => {
  expect(why(subject, set, own)).toMatchObject({ status, decidedBy });
});

test('without vote and ceiling nothing stands against whoever meets the conditions', () => {
  expect(why('A', {}, { people: PEOPLE }, 'ldtt')).toMatchObject({
    status: 'nominated',
    decidedBy: 'nothing-against',
    vote: null,
    ceiling: null,
    decisions: [],
  });
});

test('a vote that none is required for is shown, and decides nothing', () => {
  const { vote, status, decidedBy } = why('D', { ...HALF, 'cstd.vote.required': 'no' });
  expect(vote).toMatchObject({ isRequired: false, nominee: { yes: 1 } });
  expect([status, decidedBy]).toEqual(['nominated', 'nothing-against']);
});

test('the ceiling tells what somebody was ranked by: votes, or the score where none are cast; or that there is neither', () => {
  expect(why('B', TWO).ceiling).toMatchObject({
    outcome: { limit: 2, tied: ['B', 'C'] },
    rank: { by: 'votes', value: 2 },
    settings: [{ key: 'cstd.ceiling.places', text: '2', layer: 'round' }],
  });
  expect(why('E', TWO).ceiling?.rank).toEqual({ by: 'votes', value: null });
  const set = { 'ldtt.ceiling.places': '1' };
  const scored = { people: PEOPLE, scoreSheets: [scoreSheet('council', [1000], [{ id: 'A', scores: [900] }])] };
  expect(why('A', set, scored, 'ldtt').ceiling?.rank).toEqual({ by: 'score', value: 900 });
  expect(why('B', set, scored, 'ldtt').ceiling?.rank).toEqual({ by: 'score', value: null });
});

test('a decision that does not apply is shown as such, and so are both of somebody named both ways', () => {
  const own = { ...VOTED, decisions: [decision('A', true, 2), decision('B', true, 3), decision('B', false, 4)] };
  expect(why('A', TWO, own).decisions).toEqual([{ decision: decision('A', true, 2), applies: false }]);
  expect(why('B', TWO, own)).toMatchObject({
    status: 'tied-at-ceiling',
    decisions: [{ applies: false }, { applies: false }],
  });
});

test('every parameter that a ceiling is made of is shown with it, in the order in which it is worked out', () => {
  const set = {
    'cstd.ceiling.places': '2',
    'cstd.ceiling.rounding': 'floor',
    'cstd.ceiling.base': 'staff',
    'cstd.ceiling.percent': '60',
  };
  const { ceiling } = why('A', { ...HALF, ...set });
  expect(ceiling?.settings.map(({ key }) => key)).toEqual(CEILING_KEYS.map((key) => `cstd.${key}`));
});
