import { evaluateRound } from '../../../src/domain/evaluate';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import { changesBetween } from '../../../src/domain/trace/changes';
import type { Round } from '../../../src/domain/round/round';
import { award, campaign, regime } from '../../support/packs';
import { box, count, known, person, round } from '../../support/round';

const PACK = campaign({
  awards: ['cs', 'lt'],
  ownAwards: { cs: award([], { short: 'CS' }), lt: award([], { short: 'LT' }) },
  targets: [
    { kind: 'count-nominated', id: 'two', name: 'Hai', award: 'cs', min: 2 },
    { kind: 'by-hand', id: 'party', name: 'Đảng bộ' },
  ],
});

/** A has 3 of 3, B 2, C 1. */
const VOTED = {
  members: known(3),
  present: known(3),
  written: known(0),
  people: ['A', 'B', 'C'].map((id) => person({ id })),
  ballotBoxes: [box('cs', ['A', 'B', 'C'], ['xxx', 'xx0', 'x00'])],
  ballotCounts: [count('cs', 3, 3)],
};

function evaluation(set: Readonly<Record<string, string>>, own: Partial<Round> = VOTED, pack = PACK) {
  const parameters = Object.entries(set).map(([key, text]) => ({ key, text, at: null }));
  const whole = round({ ...own, parameters });
  const book = makeRuleBook(whole, pack, [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  return evaluateRound(whole, book.value.rules);
}

const HALF = { 'cs.vote.required': 'yes', 'cs.vote.percent': '50' };

test('nothing changes where nothing is changed', () => {
  expect(changesBetween(evaluation(HALF), evaluation(HALF))).toEqual([]);
});

test('a higher threshold changes the votes needed, who passes, and the targets that hang on it', () => {
  expect(
    changesBetween(evaluation(HALF), evaluation({ ...HALF, 'cs.vote.percent': '100', 'target.party': 'yes' })),
  ).toEqual([
    { kind: 'required', award: 'cs', before: 2, after: 3 },
    { kind: 'status', award: 'cs', subject: 'B', before: 'nominated', after: 'vote-failed' },
    { kind: 'target', target: 'two', before: true, after: false },
    { kind: 'target', target: 'party', before: null, after: true },
  ]);
});

test('a ceiling that comes or goes changes the places', () => {
  const capped = evaluation({ ...HALF, 'cs.ceiling.places': '1' });
  expect(changesBetween(evaluation(HALF), capped)).toContainEqual({
    kind: 'limit',
    award: 'cs',
    before: null,
    after: 1,
  });
  expect(changesBetween(capped, evaluation(HALF))).toContainEqual({
    kind: 'limit',
    award: 'cs',
    before: 1,
    after: null,
  });
});

test('awards, people and targets of one side only are told, too', () => {
  const fewer = campaign({ awards: ['lt'], ownAwards: { lt: award([], { short: 'LT' }) } });
  const small = evaluation({}, { people: VOTED.people.slice(0, 2) }, fewer);
  const whole = evaluation({}, { people: VOTED.people });
  expect(changesBetween(small, whole)).toEqual([
    { kind: 'status', award: 'cs', subject: 'A', before: null, after: 'nominated' },
    { kind: 'status', award: 'cs', subject: 'B', before: null, after: 'nominated' },
    { kind: 'status', award: 'cs', subject: 'C', before: null, after: 'nominated' },
    { kind: 'status', award: 'lt', subject: 'C', before: null, after: 'nominated' },
    { kind: 'target', target: 'two', before: null, after: true },
  ]);
  expect(changesBetween(whole, small).map(({ before }) => before)).toEqual([
    'nominated',
    'nominated',
    'nominated',
    'nominated',
    true,
  ]);
});
