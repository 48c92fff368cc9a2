import fc from 'fast-check';
import { evaluateRound } from '../../src/domain/evaluate';
import { itemAt, valueAt } from '../../src/domain/checked';
import type { Person } from '../../src/domain/round/people';
import type { Decision } from '../../src/domain/round/votes';
import type { Round } from '../../src/domain/round/round';
import { type RuleBook, makeRuleBook } from '../../src/domain/rules/rulebook';
import { pointsText } from '../../src/domain/arithmetic/points';
import { exactText } from '../../src/domain/ceilings/limit';
import { CAMPAIGNS, REGIMES } from '../../src/packs';
import { runsOf } from '../support/runs';
import {
  EMPTY,
  UNREADABLE,
  box,
  codesOf,
  count,
  known,
  people,
  person,
  registeredFor,
  round,
  scoreSheet,
  totals,
  unit,
} from '../support/round';

const AT = { sheet: 'Đợt xét', cell: 'B9' };

/** A round of five present members with these parameters. */
function withParameters(parameters: Readonly<Record<string, string>>, own: Partial<Round> = {}): Round {
  return round({
    members: known(5),
    present: known(5),
    written: known(0),
    parameters: Object.entries(parameters).map(([key, text]) => ({ key, text, at: AT })),
    ...own,
  });
}

function rulesOf(whole: Round): RuleBook {
  const book = makeRuleBook(whole, itemAt(CAMPAIGNS, 0), REGIMES);
  if (!book.ok) throw new Error(book.error.code);
  return book.value.rules;
}

function evaluate(own: Partial<Round>, parameters: Readonly<Record<string, string>> = {}) {
  const whole = withParameters(parameters, own);
  return evaluateRound(whole, rulesOf(whole));
}

type Evaluated = ReturnType<typeof evaluate>;

/** Every figure and status as one text, whatever the order of the roster. */
function figures({ entries, votes, ceilings, targets, findings, scores }: Evaluated): string {
  const byCode = [...scores.keys()].sort();
  return JSON.stringify([
    [...entries].map(([award, own]) => [
      award,
      byCode.map((id) => [id, own.get(id)?.eligibility, own.get(id)?.status]),
    ]),
    byCode.map((id) => scores.get(id)?.final),
    votes.map(({ nominees, valid, invalid, threshold }) => [nominees, valid, invalid, threshold?.required]),
    ceilings.map(({ award, base, limit, nominated, tied, over }) => [award, base, limit, nominated, tied, over]),
    targets.map(({ target, actual, met }) => [target.id, actual, met]),
    findings
      .map(({ code, sheet, cell, subject, params }) => JSON.stringify([code, sheet, cell, subject, params]))
      .sort(),
  ]);
}

function statusOf({ entries }: Evaluated, award: string, id: string): string {
  return valueAt(valueAt(entries, award), id).status;
}

function statusesOf(evaluated: Evaluated, award: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...valueAt(evaluated.entries, award)].map(([id, { status }]) => [id, status]));
}

/** Forty people; the first four also stand for CSTĐ cơ sở. */
const STAFF: readonly Person[] = Array.from({ length: 40 }, (_, index) =>
  person({
    id: `NV${String(index + 1).padStart(3, '0')}`,
    ...(index < 4 ? { registered: registeredFor('ldtt', 'cstd-co-so'), initiative: known('co-so') } : {}),
  }),
);
const NAMES = ['NV001', 'NV002', 'NV003', 'NV004'];
const SEVENTY = { 'cstd-co-so.vote.percent': '70' };
const VOTED = {
  people: STAFF,
  ballotBoxes: [box('cstd-co-so', NAMES, ['xxxx', 'xxxx', 'xxxx', 'xxx0', 'x000'])],
  ballotCounts: [count('cstd-co-so', 5, 5)],
};

function decision(candidateId: string, award = 'cstd-co-so'): Decision {
  return { award, candidateId, isChosen: true, basis: 'Biểu quyết', at: { sheet: 'Quyết định', cell: 'C2' } };
}

test('15 % of those nominated for LĐTT: the base is who was nominated in this round, not who is on the staff', () => {
  const lazy = STAFF.map((one, index) => (index >= 33 ? { ...one, rating: known('HT' as const) } : one));
  const { ceilings, findings } = evaluate({ ...VOTED, people: lazy }, SEVENTY);
  const [ceiling] = ceilings;
  expect(ceiling).toMatchObject({
    award: 'cstd-co-so',
    base: 33,
    limit: 4,
    passed: 3,
    nominated: 3,
    rounding: 'floor',
  });
  expect(ceiling === undefined ? null : exactText(ceiling)).toBe('4.95');
  expect(codesOf(findings)).not.toContain('ceiling.base-pending');
});

test('a base that may still grow is pointed out', () => {
  const unread = STAFF.map((one, index) => (index >= 38 ? { ...one, rating: UNREADABLE } : one));
  const { ceilings, findings } = evaluate({ ...VOTED, people: unread }, SEVENTY);
  expect(ceilings).toMatchObject([{ base: 38, limit: 5 }]);
  expect(findings.filter(({ code }) => code === 'ceiling.base-pending')).toMatchObject([
    { subject: 'cstd-co-so', params: { pending: '2' } },
  ]);
});

test('a base of the staff is everybody; for units every unit', () => {
  const own = {
    ...VOTED,
    collectives: [unit({ memberIds: NAMES }), unit({ id: 'K02', memberIds: ['NV005'] })],
  };
  const { ceilings } = evaluate(own, {
    ...SEVENTY,
    'cstd-co-so.ceiling.base': 'staff',
    'tap-the-ldtt.ceiling.percent': '50',
    'tap-the-ldtt.ceiling.base': 'staff',
  });
  expect(ceilings.map(({ award, base, limit }) => [award, base, limit])).toEqual([
    ['cstd-co-so', 40, 6],
    ['tap-the-ldtt', 2, 1],
  ]);
});

test('a ceiling whose base is not worked out, or is not named, is asked about', () => {
  for (const set of [
    { ...SEVENTY, 'cstd-co-so.ceiling.base': 'giay-khen' },
    { ...SEVENTY, 'gioi-viec-truong.ceiling.percent': '50' },
  ]) {
    const own = {
      ...VOTED,
      people: [...STAFF, person({ id: 'NV100', registered: registeredFor('gioi-viec-truong') })],
    };
    const { findings } = evaluate(own, set);
    expect(findings.filter(({ code }) => code === 'round.missing')).toMatchObject([
      { params: { label: 'ceiling-base' } },
    ]);
  }
});

test('a chain that this year may complete waits for this year', () => {
  const [first, ...others] = STAFF;
  if (first === undefined) throw new Error('nobody');
  const candidate = {
    ...first,
    registered: registeredFor('ldtt', 'cstd-co-so', 'cstd-tinh'),
    initiative: known('tinh' as const),
    cstdCoSoYears: known([2020, 2021]),
  };
  const own = { ...VOTED, people: [candidate, ...others] };
  expect(statusOf(evaluate(own, SEVENTY), 'cstd-tinh', 'NV001')).toBe('not-on-ballot');
  expect(statusOf(evaluate(own), 'cstd-tinh', 'NV001')).toBe('review');
  const failing = { ...own, ballotBoxes: [box('cstd-co-so', NAMES, ['0xxx', '0xxx', '0xxx', '0xxx', '0xxx'])] };
  expect(statusOf(evaluate(failing, SEVENTY), 'cstd-tinh', 'NV001')).toBe('ineligible');
});

test('a unit is judged by what came of its people', () => {
  const registered = registeredFor('tap-the-ldtt', 'tap-the-ldxs');
  const evaluated = evaluate(
    {
      ...VOTED,
      collectives: [
        unit({ id: 'K01', rating: known('HTXS'), registered, memberIds: NAMES }),
        unit({ id: 'K02', rating: known('HTXS'), registered, memberIds: ['NV005', 'NV006'] }),
      ],
    },
    SEVENTY,
  );
  expect(statusesOf(evaluated, 'tap-the-ldtt')).toEqual({ K01: 'nominated', K02: 'nominated' });
  expect(statusesOf(evaluated, 'tap-the-ldxs')).toEqual({ K01: 'nominated', K02: 'ineligible' });
  const actual = new Map(evaluated.targets.map((result) => [result.target.id, result.actual]));
  expect(actual.get('tap-the-ldxs')).toEqual({ count: 1, of: 2 });
  expect(actual.get('cstd-tinh-count')).toEqual({ count: 0, of: 40 });
});

test('without a threshold every verdict waits, and the question is asked once', () => {
  const evaluated = evaluate(VOTED);
  expect(statusOf(evaluated, 'cstd-co-so', 'NV001')).toBe('undetermined');
  expect(evaluated.findings.filter(({ code }) => code === 'rule.vote-threshold-unset')).toMatchObject([
    { subject: 'cstd-co-so', severity: 'error' },
  ]);
});

test('without a quorum nothing that needs a vote is nominated, and what needs none is as it was', () => {
  const evaluated = evaluate(
    { ...VOTED, present: known(3), written: known(2) },
    { ...SEVENTY, 'council.quorum': '2/3' },
  );
  expect(statusOf(evaluated, 'cstd-co-so', 'NV001')).toBe('no-quorum');
  expect(statusOf(evaluated, 'ldtt', 'NV001')).toBe('nominated');
});

test('votes cast where none is required are shown and decide nothing', () => {
  const own = {
    ...VOTED,
    ballotBoxes: [...VOTED.ballotBoxes, box('ldtt', ['NV001', 'NV002'], ['00', '00', '00', '00', '00'])],
    ballotCounts: [...VOTED.ballotCounts, count('ldtt', 5, 5)],
  };
  const evaluated = evaluate(own, { ...SEVENTY, 'ldtt.vote.percent': '50' });
  expect(evaluated.votes.map(({ award }) => award)).toEqual(['ldtt', 'cstd-co-so']);
  expect(evaluated.votes[0]?.nominees.map(({ verdict }) => verdict)).toEqual(['failed', 'failed']);
  expect(statusOf(evaluated, 'ldtt', 'NV001')).toBe('nominated');
});

test('a rounding that the law leaves open and a rule with a weak source are each mentioned, until the round settles them', () => {
  const mentioned = (set: Readonly<Record<string, string>>): readonly unknown[] =>
    evaluate({ people: STAFF }, set)
      .findings.filter(({ code }) => code === 'rule.unconfirmed')
      .map(({ subject, params }) => [subject, params['rule'] ?? params['status']]);
  const bangKhen = ['bang-khen-tinh', 'recalled-medium'];
  expect(mentioned(SEVENTY)).toEqual([['cstd-co-so', 'cstd-co-so.ceiling.rounding'], bangKhen]);
  expect(mentioned({ 'cstd-co-so.ceiling.rounding': 'floor' })).toEqual([bangKhen]);
  expect(mentioned({ 'cstd-co-so.ceiling.percent': 'none' })).toEqual([bangKhen]);
  expect(mentioned({ 'bang-khen-tinh.rule.confirmed': 'yes' })).toEqual([
    ['cstd-co-so', 'cstd-co-so.ceiling.rounding'],
  ]);
});

test('a rule with a weak source leaves everybody in review until the round confirms it', () => {
  const staff = [person({ registered: registeredFor('bang-khen-tinh') })];
  expect(statusOf(evaluate({ people: staff }), 'bang-khen-tinh', 'NV001')).toBe('review');
  const confirmed = { 'bang-khen-tinh.rule.confirmed': 'yes', 'bang-khen-tinh.vote.required': 'no' };
  expect(statusOf(evaluate({ people: staff }, confirmed), 'bang-khen-tinh', 'NV001')).toBe('nominated');
});

test('ballots and decisions for an award that this round does not work out are not passed over in silence', () => {
  const stray = { ballotBoxes: [box('giay-khen', ['NV001'], ['x'])], decisions: [decision('NV001', 'giay-khen')] };
  const { votes, findings } = evaluate({ people: STAFF, ...stray });
  expect(votes).toEqual([]);
  expect(findings.filter(({ subject }) => subject === 'giay-khen' || subject === 'NV001')).toMatchObject([
    { code: 'tab.not-used', sheet: 'Phiếu giay-khen', subject: 'giay-khen', params: { award: 'giay-khen' } },
    { code: 'decision.not-applicable', cell: 'C2', subject: 'NV001', params: { reason: 'not-tied' } },
  ]);
  const quarter = evaluate({ ...VOTED, decisions: [decision('NV001')], period: 'quarter-3' }, SEVENTY);
  expect(codesOf(quarter.findings)).toEqual(['tab.not-used', 'decision.not-applicable']);
});

test('totals without papers decide like papers; a name whose totals cannot be read is undetermined, and was on the ballot', () => {
  const ballotCounts = [count('cstd-co-so', 5, 5)];
  const rows = { NV001: [5, 0, 0], NV002: [4, 1, 0], NV003: [3, 2, 0] };
  const told = { people: STAFF, ballotCounts, members: known(5), present: known(5) };
  const good = evaluate({ ...told, voteTotals: [totals('cstd-co-so', rows)] }, SEVENTY);
  expect(NAMES.map((id) => statusOf(good, 'cstd-co-so', id))).toEqual([
    ...['nominated', 'nominated', 'vote-failed', 'not-on-ballot'],
  ]);
  const gap = evaluate({ ...told, voteTotals: [totals('cstd-co-so', { ...rows, NV004: ['?', 1, 0] })] }, SEVENTY);
  expect(NAMES.map((id) => statusOf(gap, 'cstd-co-so', id))).toEqual(NAMES.map(() => 'undetermined'));
});

describe('a second ballot among the tied', () => {
  const first = {
    people: STAFF,
    members: known(5),
    present: known(5),
    ballotBoxes: [box('cstd-co-so', NAMES, ['xxxx', 'xxxx', 'xxxx', 'xxxx', 'x000'])],
    ballotCounts: [count('cstd-co-so', 5, 5)],
  };
  const two = { ...SEVENTY, 'cstd-co-so.ceiling.percent': 'none', 'cstd-co-so.ceiling.places': '2' };
  const second = (...papers: readonly string[]) => ({
    boxes: [box('cstd-co-so', ['NV002', 'NV003', 'NV004'], papers)],
    totals: [],
    counts: [count('cstd-co-so', papers.length, papers.length)],
  });

  test('proposes and decides nothing by itself', () => {
    const { secondBallots, ceilings, findings, ...rest } = evaluate(
      { ...first, secondBallots: second('x00', 'x00', '0x0') },
      two,
    );
    expect(ceilings).toMatchObject([{ nominated: 1, tied: ['NV002', 'NV003', 'NV004'] }]);
    expect(secondBallots[0]?.proposed.map(({ candidateId, isChosen }) => [candidateId, isChosen])).toEqual([
      ['NV002', true],
      ['NV003', false],
      ['NV004', false],
    ]);
    expect(rest.entries).toEqual(evaluate(first, two).entries);
    expect(codesOf(findings)).not.toContain('second-ballot.not-applicable');
  });

  test('is held about the tie of the first ballot, also once its lines are recorded', () => {
    const decisions = [decision('NV002')];
    const { secondBallots, ceilings } = evaluate({ ...first, decisions, secondBallots: second('x00') }, two);
    expect(ceilings).toMatchObject([{ nominated: 2, tied: [] }]);
    expect(secondBallots).toMatchObject([{ faults: [], tie: { tied: ['NV002', 'NV003', 'NV004'], placesLeft: 1 } }]);
  });

  test('asks for its own numbers where they should stand', () => {
    const unsaid = { ...second('x00'), counts: [{ ...count('cstd-co-so', 1, 1), issued: EMPTY }] };
    const { findings } = evaluate({ ...first, secondBallots: unsaid }, two);
    expect(findings.filter(({ code }) => code === 'round.missing')).toMatchObject([
      { sheet: 'Danh sách', cell: 'B2', subject: 'cstd-co-so', params: { label: 'issued', ballot: 'second' } },
    ]);
  });

  test('may be counted by hand as well', () => {
    const byHand = {
      boxes: [],
      totals: [totals('cstd-co-so', { NV002: [3, 2, 0], NV003: [1, 4, 0], NV004: [1, 4, 0] })],
      counts: [],
    };
    expect(evaluate({ ...first, secondBallots: byHand }, two).secondBallots).toMatchObject([
      { counted: { way: 'totals-only' }, proposed: [{ candidateId: 'NV002', isChosen: true }, {}, {}] },
    ]);
  });
});

test('in a quarter scores are worked out, and no award has an entry', () => {
  const evaluated = evaluate({
    people: people(['NV001']),
    period: 'quarter-3',
    scoreSheets: [scoreSheet('council', [1000], [{ id: 'NV001', scores: [925] }])],
  });
  expect(evaluated.entries.size).toBe(0);
  expect(evaluated.ceilings).toEqual([]);
  expect(valueAt(evaluated.scores, 'NV001').final).toBe(925);
  expect(evaluated.targets.filter(({ actual }) => actual !== null).map(({ target }) => target.id)).toEqual([
    'discipline',
    'registered',
    'lecturers-initiative',
  ]);
});

describe('whatever comes in', () => {
  const line = fc.array(fc.constantFrom('x', 'x', 'x', '0', '-', '?'), { minLength: 4, maxLength: 4 });
  const lines = fc.array(
    line.map((marks) => marks.join('')),
    { minLength: 5, maxLength: 5 },
  );
  const RUNS = { numRuns: runsOf(1000) };
  const SOME = STAFF.slice(0, 8);
  const BY_HALF = {
    'cstd-co-so.vote.percent': '50',
    'cstd-co-so.ceiling.percent': 'none',
    'cstd-co-so.ceiling.places': '2',
  };
  const RULES = rulesOf(withParameters(BY_HALF));
  const voted = (papers: readonly string[], own: Partial<Round> = {}): Evaluated =>
    evaluateRound(
      withParameters(BY_HALF, {
        people: SOME,
        ballotBoxes: [box('cstd-co-so', NAMES, papers)],
        ballotCounts: VOTED.ballotCounts,
        ...own,
      }),
      RULES,
    );

  test('the same round comes to the same twice', () => {
    fc.assert(
      fc.property(lines, (papers) => {
        expect(figures(voted(papers))).toBe(figures(voted(papers)));
      }),
      RUNS,
    );
  });

  test('the order of the papers and of the roster changes no figure', () => {
    fc.assert(
      fc.property(
        lines.chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: 5 }))),
        fc.shuffledSubarray([...SOME], { minLength: SOME.length }),
        ([papers, shuffledPapers], shuffledPeople) => {
          expect(figures(voted(shuffledPapers, { people: shuffledPeople }))).toBe(figures(voted(papers)));
        },
      ),
      RUNS,
    );
  });

  test('other codes change nothing but the codes', () => {
    fc.assert(
      fc.property(lines, fc.shuffledSubarray(NAMES, { minLength: 4 }), (papers, names) => {
        const rename = (id: string): string => (NAMES.includes(id) ? itemAt(names, NAMES.indexOf(id)) : id);
        const renamed = voted(papers, {
          people: SOME.map((one) => ({ ...one, id: rename(one.id) })),
          ballotBoxes: [box('cstd-co-so', NAMES.map(rename), papers)],
        });
        const straight = voted(papers);
        for (const id of NAMES)
          expect(statusOf(renamed, 'cstd-co-so', rename(id))).toBe(statusOf(straight, 'cstd-co-so', id));
      }),
      RUNS,
    );
  });

  test('one "yes" more takes nobody from passed to failed, and no more are nominated than there are places', () => {
    fc.assert(
      fc.property(lines, fc.nat(4), fc.nat(3), (papers, row, name) => {
        const better = papers.map((own, at) => (at === row ? own.slice(0, name) + 'x' + own.slice(name + 1) : own));
        const before = voted(papers).votes[0]?.nominees ?? [];
        const after = voted(better).votes[0]?.nominees ?? [];
        expect(before.filter(({ verdict }, at) => verdict === 'passed' && after[at]?.verdict !== 'passed')).toEqual([]);
        expect(voted(better).ceilings[0]?.nominated).toBeLessThanOrEqual(2);
      }),
      RUNS,
    );
  });

  test("a person's final score is the sum of what the council gave", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (scores) => {
        const sheet = scoreSheet(
          'council',
          scores.map(() => 1000),
          [{ id: 'NV001', scores }],
        );
        const { final } = valueAt(evaluate({ people: people(['NV001']), scoreSheets: [sheet] }).scores, 'NV001');
        const sum = scores.reduce((total, points) => total + BigInt(points), 0n);
        expect(final === null ? null : pointsText(final)).toBe(pointsText(Number(sum)));
        expect(BigInt(final ?? -1)).toBe(sum);
      }),
      RUNS,
    );
  });
});
