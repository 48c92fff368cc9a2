import {
  AWARD_PARAMETERS,
  type ParameterKind,
  ROUND_PARAMETERS,
  checkedPoints,
  normaliseParameter,
  parameterKinds,
  parseCount,
  parsePoints,
  targetScope,
} from '../../../src/domain/rules/parameters';
import type { Target } from '../../../src/domain/rules/pack';

const KINDS = parameterKinds({ awards: ['ldtt', 'cstd-co-so'], regimes: ['vn-2017'], targets: ['party'] });

function kindOf(key: string): ParameterKind {
  const kind = KINDS.get(key);
  if (kind === undefined) throw new Error(`no parameter ${key}`);
  return kind;
}

test('a round may set every parameter that the contract names, and no other', () => {
  const ofAward = (award: string): readonly string[] =>
    [...Object.keys(AWARD_PARAMETERS), 'ceiling.base'].map((key) => `${award}.${key}`);
  expect([...KINDS.keys()].sort()).toEqual(
    [...Object.keys(ROUND_PARAMETERS), ...ofAward('ldtt'), ...ofAward('cstd-co-so'), 'target.party', 'regime'].sort(),
  );
  expect(Object.keys(AWARD_PARAMETERS).sort()).toEqual([
    'ceiling.percent',
    'ceiling.places',
    'ceiling.rounding',
    'granted-by',
    'proposed-to',
    'reward.coefficient',
    'rule.confirmed',
    'vote.base',
    'vote.comparator',
    'vote.percent',
    'vote.required',
    'vote.secret',
  ]);
  expect(Object.keys(ROUND_PARAMETERS).sort()).toEqual([
    'article.cap',
    'article.points',
    'ballot.all-blank',
    'ballot.paper.form',
    'ballot.paper.per-page',
    'ballot.paper.spare',
    'ballot.unmarked-name',
    'council.nominee-member',
    'council.quorum',
    'cstd-co-so.rule',
    'cstd-tinh.chain-ends',
    // What the rules leave to the council: figures of conditions, time considered, ratings.
    'dien-hinh-tien-tien.discipline.from',
    'giay-khen.discipline.from',
    'ldtt.discipline.from',
    'ldtt.maternity-counts',
    'ldtt.recruit.months',
    'paper.style',
    'paper.tabs',
    'rating.decree',
    'rating.htxs.base',
    'rating.htxs.excellent-body',
    'rating.htxs.party-percent',
    'reward.base-salary',
    'reward.rounding',
    'reward.several',
    'score.base',
    'score.bonus-cap',
    'score.cross-check.people',
    'score.penalty-cap',
    'score.rater-gap',
    'score.rule.confirmed',
    'score.step',
    'score.total-cap',
    'tap-the-ldtt.share.percent',
    'tap-the-ldxs.share.percent',
  ]);
});

test.each([
  ['cstd-co-so.vote.percent', '70', '70'],
  ['cstd-co-so.vote.percent', ' 70,0 ', '70'],
  ['cstd-co-so.vote.percent', '66.67', '66.67'],
  ['cstd-co-so.vote.percent', '2/3', '2/3'],
  ['cstd-co-so.vote.percent', '0', '0'],
  ['cstd-co-so.vote.percent', '70%', '70'],
  ['cstd-co-so.vote.comparator', '>=', '>='],
  ['cstd-co-so.vote.comparator', '>', '>'],
  ['cstd-co-so.vote.base', 'members', 'members'],
  ['cstd-co-so.vote.base', 'present', 'present'],
  ['cstd-co-so.vote.base', 'Present-And-Written', 'present-and-written'],
  ['cstd-co-so.vote.base', 'issued', 'issued'],
  ['cstd-co-so.vote.base', 'returned', 'returned'],
  ['cstd-co-so.vote.base', 'valid', 'valid'],
  ['cstd-co-so.vote.required', 'YES', 'yes'],
  ['cstd-co-so.vote.required', 'no', 'no'],
  ['cstd-co-so.ceiling.percent', '15', '15'],
  ['cstd-co-so.ceiling.percent', 'None', 'none'],
  ['cstd-co-so.ceiling.base', 'ldtt', 'ldtt'],
  ['cstd-co-so.ceiling.base', 'staff', 'staff'],
  ['cstd-co-so.ceiling.rounding', 'half-up', 'half-up'],
  ['cstd-co-so.ceiling.rounding', 'ceil', 'ceil'],
  ['cstd-co-so.ceiling.places', '5', '5'],
  ['cstd-co-so.ceiling.places', '0', '0'],
  ['council.quorum', '2/3', '2/3'],
  ['council.quorum', '1/1', '1/1'],
  ['council.nominee-member', 'Abstains', 'abstains'],
  ['ballot.all-blank', 'invalid', 'invalid'],
  ['ballot.unmarked-name', 'no', 'no'],
  ['cstd-tinh.chain-ends', 'year-before', 'year-before'],
  ['cstd-co-so.rule', 'rating-or-initiative', 'rating-or-initiative'],
  ['score.step', '0,25', '0.25'],
  ['score.step', '0.250', '0.25'],
  ['score.total-cap', '100', '100'],
  ['score.rater-gap', '+5', '5'],
  ['score.cross-check.people', '0', '0'],
  ['reward.base-salary', '1490000', '1490000'],
  ['cstd-co-so.granted-by', 'Province', 'province'],
  ['ldtt.proposed-to', 'cluster', 'cluster'],
  ['paper.tabs', 'notice, Decision;', 'decision; notice'],
  ['paper.tabs', 'None', 'none'],
  ['target.party', 'yes', 'yes'],
  ['regime', ' VN-2017 ', 'vn-2017'],
])('%s may be %j, which is %s', (key, typed, value) => {
  expect(normaliseParameter(kindOf(key), typed)).toBe(value);
});

test.each([
  ['ldtt.granted-by', 'chủ tịch'],
  ['paper.tabs', 'decision; none'],
  ['paper.tabs', 'quyết định'],
  ['paper.tabs', ' ; '],
  ['cstd-co-so.vote.percent', 'none'],
  ['cstd-co-so.vote.percent', '101'],
  ['cstd-co-so.vote.percent', '-1'],
  ['cstd-co-so.vote.percent', '4/3'],
  ['cstd-co-so.vote.percent', 'bảy mươi'],
  ['cstd-co-so.vote.comparator', '='],
  ['cstd-co-so.vote.base', 'thành viên'],
  ['cstd-co-so.vote.required', 'x'],
  ['cstd-co-so.ceiling.percent', '150'],
  ['cstd-co-so.ceiling.base', 'cstd-co-so'],
  ['cstd-co-so.ceiling.base', 'members'],
  ['cstd-co-so.ceiling.rounding', 'round'],
  ['cstd-co-so.ceiling.places', '4.5'],
  ['cstd-co-so.ceiling.places', '-1'],
  ['council.quorum', '66.67'],
  ['council.quorum', '4/3'],
  ['ballot.all-blank', 'blank'],
  ['ballot.unmarked-name', 'invalid'],
  ['score.step', '-0.25'],
  ['score.step', '0.125'],
  ['score.step', 'một phần tư'],
  ['reward.base-salary', 'none'],
  ['target.party', 'maybe'],
  ['regime', 'vn-1999'],
])('%s may not be %j', (key, typed) => {
  expect(normaliseParameter(kindOf(key), typed)).toBeNull();
});

test.each([
  ['9,25', 925],
  ['0', 0],
  ['9.250', 925],
  ['9.255', null],
  ['-1', null],
  ['x', null],
])('%j as points is %j hundredths', (typed, points) => {
  expect(parsePoints(typed)).toBe(points);
});

test.each([
  ['13', 13],
  ['5,00', 5],
  ['5.5', null],
  ['x', null],
])('%j as a count is %j', (typed, counted) => {
  expect(parseCount(typed)).toBe(counted);
});

test('points that a schema should have refused are a fault of the program', () => {
  expect(checkedPoints('7.25')).toBe(725);
  expect(() => checkedPoints('bảy')).toThrow('are no points');
});

test('a figure that the organisation sets for a target is points, under the key of that target alone', () => {
  const target = (kind: 'by-hand' | 'indicator', id: string) => ({ kind, id, name: id }) as unknown as Target;
  const scope = targetScope({ targets: [target('by-hand', 'party'), target('indicator', 'khac-phuc')] });
  expect(scope).toEqual({ targets: ['party'], indicators: ['khac-phuc'] });
  const kinds = parameterKinds({ awards: [], regimes: [], ...scope });
  expect([...kinds.keys()].filter((key) => key.startsWith('target.'))).toEqual([
    'target.party',
    'target.khac-phuc.figure',
  ]);
  expect(kinds.get('target.khac-phuc.figure')).toEqual({ kind: 'points' });
});

test('of several words “none” stands alone, and spaces make no difference', () => {
  const kind = { kind: 'some-of', words: ['minutes', 'list'] } as const;
  expect(normaliseParameter(kind, ' list ;  minutes ')).toBe('minutes; list');
  expect(normaliseParameter(kind, 'list; ; minutes;')).toBe('minutes; list');
  expect(normaliseParameter(kind, 'none')).toBe('none');
  expect(normaliseParameter({ ...kind, kind: 'one-of' }, 'list; minutes')).toBeNull();
  expect(normaliseParameter(kind, 'none; list')).toBeNull();
});
