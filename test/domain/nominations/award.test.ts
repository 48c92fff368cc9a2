import fc from 'fast-check';
import { parsePercent } from '../../../src/domain/arithmetic/ratio';
import type { Verdict, Vote } from '../../../src/domain/ballots/vote';
import type { CeilingRule } from '../../../src/domain/ceilings/limit';
import { itemAt } from '../../../src/domain/checked';
import type { Finding } from '../../../src/domain/finding';
import type { Eligibility } from '../../../src/domain/eligibility/eligibility';
import type { NominationStatus } from '../../../src/domain/eligibility/evidence';
import { type AwardCase, type Considered, decideAward } from '../../../src/domain/nominations/award';
import type { Decision } from '../../../src/domain/round/votes';
import { box, codesOf } from '../../support/round';

function considered(id: string, eligibility: Eligibility = 'eligible', finalScore: number | null = null): Considered {
  return { id, eligibility, conditions: [], finalScore };
}

/** A vote with these verdicts and "yes". */
function voteWith(nominees: Readonly<Record<string, readonly [Verdict, number]>>): Vote {
  return {
    award: 'cstd',
    way: 'papers',
    note: '',
    unread: [],
    read: 13,
    box: box('cstd', Object.keys(nominees), []),
    attendance: { members: 13, present: 13, written: 0, quorum: null, quorumShare: null },
    issued: 13,
    returned: 13,
    valid: 13,
    invalid: 0,
    threshold: null,
    lines: [],
    nominees: Object.entries(nominees).map(([id, [verdict, yes]]) => ({
      id,
      yes,
      no: 13 - yes,
      blank: 0,
      unreadable: 0,
      unknownMarks: 0,
      verdict,
      short: null,
    })),
  };
}

const PLACES = (places: number): CeilingRule => ({ percent: null, base: null, rounding: 'floor', places });
const PERCENT: CeilingRule = { percent: parsePercent('15'), base: 'ldtt', rounding: 'floor', places: null };

function decide(own: Partial<AwardCase>) {
  return decideAward({
    award: 'cstd',
    considered: [],
    isVoteRequired: true,
    isThresholdSet: true,
    vote: null,
    ceilingRule: null,
    ceilingBase: null,
    decisions: [],
    ...own,
  });
}

function chosen(candidateId: string, isChosen = true): Decision {
  return { award: 'cstd', candidateId, isChosen, basis: '', at: { sheet: 'Quyết định của Hội đồng', cell: 'C2' } };
}

function statuses(own: Partial<AwardCase>): Readonly<Record<string, NominationStatus>> {
  return Object.fromEntries(decide(own).statuses);
}

describe('the first that applies', () => {
  test.each<[Eligibility, Verdict | null, NominationStatus]>([
    ['ineligible', 'passed', 'ineligible'],
    ['ineligible', null, 'ineligible'],
    ['ineligible', 'no-quorum', 'ineligible'],
    ['review', 'passed', 'review'],
    ['review', null, 'review'],
    ['eligible', null, 'not-on-ballot'],
    ['eligible', 'no-quorum', 'no-quorum'],
    ['eligible', 'undetermined', 'undetermined'],
    ['eligible', 'failed', 'vote-failed'],
    ['eligible', 'passed', 'nominated'],
  ])('%s, verdict %j: %s', (eligibility, verdict, status) => {
    const vote = voteWith(verdict === null ? { NV009: ['passed', 13] } : { NV001: [verdict, 10] });
    expect(statuses({ considered: [considered('NV001', eligibility)], vote })).toEqual({ NV001: status });
  });

  test('somebody of whom no totals can be read was put to the vote: it is open how it came out', () => {
    const vote = { ...voteWith({ NV009: ['passed', 13] }), unread: ['NV001'] };
    expect(statuses({ considered: [considered('NV001'), considered('NV002')], vote })).toEqual({
      NV001: 'undetermined',
      NV002: 'not-on-ballot',
    });
  });

  test('without any ballot tab the eligible are not on the ballot', () => {
    expect(statuses({ considered: [considered('NV001'), considered('NV002', 'review')] })).toEqual({
      NV001: 'not-on-ballot',
      NV002: 'review',
    });
  });

  test('where no vote is required the eligible are nominated, whatever was cast', () => {
    const vote = voteWith({ NV001: ['failed', 0], NV002: ['no-quorum', 9] });
    const all = [considered('NV001'), considered('NV002'), considered('NV003', 'ineligible')];
    expect(statuses({ considered: all, isVoteRequired: false, vote })).toEqual({
      NV001: 'nominated',
      NV002: 'nominated',
      NV003: 'ineligible',
    });
  });
});

describe('under a ceiling', () => {
  const VOTE = voteWith({
    NV001: ['passed', 13],
    NV002: ['passed', 11],
    NV003: ['passed', 11],
    NV004: ['passed', 10],
    NV005: ['failed', 5],
    NV006: ['passed', 12],
  });
  const ALL = ['NV001', 'NV002', 'NV003', 'NV004', 'NV005'].map((id) => considered(id));

  test('those above the tie are nominated, the tied wait for the council, the rest are over', () => {
    const { statuses: own, ceiling, findings } = decide({ considered: ALL, vote: VOTE, ceilingRule: PLACES(2) });
    expect(Object.fromEntries(own)).toEqual({
      NV001: 'nominated',
      NV002: 'tied-at-ceiling',
      NV003: 'tied-at-ceiling',
      NV004: 'over-ceiling',
      NV005: 'vote-failed',
    });
    expect(ceiling).toMatchObject({
      award: 'cstd',
      limit: 2,
      passed: 4,
      nominated: 1,
      tied: ['NV002', 'NV003'],
      over: ['NV004'],
    });
    expect(findings).toEqual([]);
  });

  test('the ineligible take no place, however many voted for them', () => {
    const all = [...ALL, considered('NV006', 'ineligible')];
    const { statuses: own, ceiling } = decide({ considered: all, vote: VOTE, ceilingRule: PLACES(1) });
    expect(own.get('NV001')).toBe('nominated');
    expect(own.get('NV006')).toBe('ineligible');
    expect(ceiling?.passed).toBe(4);
  });

  test('what the council decides about the tied holds, and those left when the places are full are over', () => {
    expect(
      statuses({ considered: ALL, vote: VOTE, ceilingRule: PLACES(2), decisions: [chosen('NV003')] }),
    ).toMatchObject({
      NV001: 'nominated',
      NV002: 'over-ceiling',
      NV003: 'nominated',
    });
    expect(
      statuses({ considered: ALL, vote: VOTE, ceilingRule: PLACES(2), decisions: [chosen('NV003', false)] }),
    ).toMatchObject({ NV002: 'tied-at-ceiling', NV003: 'over-ceiling' });
  });

  test.each<[string, Partial<AwardCase>]>([
    ['for somebody who is in anyhow', { ceilingRule: PLACES(2), decisions: [chosen('NV001')] }],
    ['where there is no tie', { ceilingRule: PLACES(5), decisions: [chosen('NV001')] }],
    ['where there is no ceiling', { decisions: [chosen('NV001')] }],
    ['where the ceiling cannot be worked out', { ceilingRule: PERCENT, decisions: [chosen('NV001', false)] }],
    [
      'where more are chosen than there are places',
      { ceilingRule: PLACES(2), decisions: [chosen('NV002'), chosen('NV003')] },
    ],
  ])('a decision %s does not apply', (_what, own) => {
    const { findings } = decide({ considered: ALL, vote: VOTE, ...own });
    expect(codesOf(findings)).toContain('decision.not-applicable');
  });

  test('the codes of those tied and over are sorted as texts, whatever the order of the roster', () => {
    const vote = voteWith({ NV10: ['passed', 9], NV9: ['passed', 9], NV2: ['passed', 3], NV11: ['passed', 3] });
    const all = ['NV10', 'NV11', 'NV9', 'NV2'].map((id) => considered(id));
    expect(decide({ considered: all, vote, ceilingRule: PLACES(1) }).ceiling).toMatchObject({
      tied: ['NV10', 'NV9'],
      over: ['NV11', 'NV2'],
    });
  });

  test('before the vote there is a ceiling, and nobody under it', () => {
    const { statuses: own, ceiling } = decide({ considered: ALL, ceilingRule: PLACES(2) });
    expect(new Set(own.values())).toEqual(new Set(['not-on-ballot']));
    expect(ceiling).toMatchObject({ limit: 2, passed: 0, nominated: 0, tied: [], over: [] });
  });

  test('a percent is taken of its base', () => {
    expect(decide({ considered: ALL, vote: VOTE, ceilingRule: PERCENT, ceilingBase: 13 }).ceiling).toMatchObject({
      base: 13,
      limit: 1,
      nominated: 1,
    });
  });

  test('a percent whose base is not known leaves those who passed undetermined, and says so', () => {
    const { statuses: own, ceiling, findings } = decide({ considered: ALL, vote: VOTE, ceilingRule: PERCENT });
    expect([own.get('NV001'), own.get('NV005')]).toEqual(['undetermined', 'vote-failed']);
    expect(ceiling).toBeNull();
    expect(findings).toMatchObject([
      { code: 'round.missing', subject: 'cstd', params: { label: 'ceiling-base', award: 'cstd' } },
    ]);
  });

  test('where no vote is held the final score ranks, in the same way; without one nothing can be told', () => {
    const all = [
      considered('NV001', 'eligible', 9025),
      considered('NV002', 'eligible', 9100),
      considered('NV003', 'eligible', 9025),
      considered('NV004', 'eligible', null),
      considered('NV005', 'review', 9900),
    ];
    const byScore = { isVoteRequired: false, vote: VOTE, ceilingRule: PLACES(2) };
    const { statuses: own, ceiling, findings } = decide({ considered: all, ...byScore });
    expect(Object.fromEntries(own)).toEqual({
      NV001: 'tied-at-ceiling',
      NV002: 'nominated',
      NV003: 'tied-at-ceiling',
      NV004: 'undetermined',
      NV005: 'review',
    });
    expect(ceiling).toMatchObject({ passed: 3, nominated: 1, tied: ['NV001', 'NV003'] });
    const unranked = { code: 'ceiling.unranked', subject: 'cstd', params: { award: 'cstd', count: '1', of: '4' } };
    expect(findings.filter(({ code }) => code === 'ceiling.unranked')).toMatchObject([unranked]);
    expect(decide({ considered: all.slice(0, 3), ...byScore }).findings).not.toContainEqual(
      expect.objectContaining({ code: 'ceiling.unranked' }),
    );
  });
});

test('somebody on the ballot who may not be is named, and keeps the status', () => {
  const vote = voteWith({ NV001: ['passed', 13], NV002: ['passed', 13], NV003: ['passed', 13], NV404: ['passed', 1] });
  const all = [considered('NV001'), considered('NV002', 'ineligible'), considered('NV003', 'review')];
  const { statuses: own, findings } = decide({ considered: all, vote });
  expect([own.get('NV002'), own.get('NV003')]).toEqual(['ineligible', 'review']);
  expect(findings.map(({ code, sheet, subject, params }) => [code, sheet, subject, params['eligibility']])).toEqual([
    ['ballot.ineligible-nominee', 'Phiếu cstd', 'NV002', 'ineligible'],
    ['ballot.ineligible-nominee', 'Phiếu cstd', 'NV003', 'review'],
  ]);
});

test.each<[string, Partial<AwardCase>, boolean]>([
  ['somebody is eligible', { considered: [considered('NV001', 'review'), considered('NV002')] }, true],
  ['there is a ballot tab', { vote: voteWith({}) }, true],
  ['nobody is eligible and nobody voted', { considered: [considered('NV001', 'review')] }, false],
  ['a threshold is set', { considered: [considered('NV001')], isThresholdSet: true }, false],
  ['no vote is required', { considered: [considered('NV001')], isVoteRequired: false }, false],
])('a vote without a threshold is asked about, once: %s', (_what, own, isAsked) => {
  const { findings } = decide({ isThresholdSet: false, ...own });
  const asked: Finding = {
    code: 'rule.vote-threshold-unset',
    severity: 'error',
    sheet: null,
    cell: null,
    subject: 'cstd',
    params: { award: 'cstd', key: 'cstd.vote.percent' },
  };
  expect(findings).toStrictEqual(isAsked ? [asked] : []);
});

describe('whatever the council decides', () => {
  const IDS = ['NV001', 'NV002', 'NV003', 'NV004', 'NV005', 'NV006', 'NV007'];
  const entry = fc.record({
    eligibility: fc.constantFrom<Eligibility>('eligible', 'eligible', 'eligible', 'review', 'ineligible'),
    verdict: fc.constantFrom<Verdict>('passed', 'passed', 'passed', 'failed'),
    yes: fc.nat(3),
  });
  const entries = fc.array(entry, { minLength: IDS.length, maxLength: IDS.length });
  const decision = fc.record({ at: fc.nat(IDS.length - 1), isChosen: fc.boolean() });
  const caseOf = (
    all: readonly { readonly eligibility: Eligibility; readonly verdict: Verdict; readonly yes: number }[],
  ) => ({
    considered: all.map(({ eligibility }, at) => considered(itemAt(IDS, at), eligibility)),
    vote: voteWith(Object.fromEntries(all.map(({ verdict, yes }, at) => [itemAt(IDS, at), [verdict, yes] as const]))),
  });

  test('a ceiling is never exceeded, and only those who passed are nominated', () => {
    fc.assert(
      fc.property(entries, fc.array(decision, { maxLength: 6 }), fc.nat(60), (all, decided, base) => {
        const decisions = decided.map(({ at, isChosen }) => chosen(itemAt(IDS, at), isChosen));
        const { statuses: own, ceiling } = decide({
          ...caseOf(all),
          ceilingRule: PERCENT,
          ceilingBase: base,
          decisions,
        });
        const nominated = IDS.filter((id) => own.get(id) === 'nominated');
        expect(nominated.length * 100).toBeLessThanOrEqual(15 * base);
        expect(ceiling?.nominated).toBe(nominated.length);
        for (const [at, { eligibility, verdict }] of all.entries()) {
          if (eligibility !== 'eligible' || verdict !== 'passed') expect(nominated).not.toContain(itemAt(IDS, at));
        }
        expect([...own.keys()].sort()).toEqual(IDS);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of the roster and of the ballot makes no difference to anybody', () => {
    fc.assert(
      fc.property(entries, fc.shuffledSubarray(IDS, { minLength: IDS.length }), fc.nat(7), (all, order, places) => {
        const { considered: people, vote } = caseOf(all);
        const position = ({ id }: { readonly id: string }): number => order.indexOf(id);
        const sorted = <T extends { readonly id: string }>(those: readonly T[]): readonly T[] =>
          [...those].sort((left, right) => position(left) - position(right));
        const straight = decide({ considered: people, vote, ceilingRule: PLACES(places) });
        const moved = decide({
          considered: sorted(people),
          vote: { ...vote, nominees: sorted(vote.nominees) },
          ceilingRule: PLACES(places),
        });
        expect(Object.fromEntries(moved.statuses)).toEqual(Object.fromEntries(straight.statuses));
        expect(moved.ceiling).toEqual(straight.ceiling);
      }),
      { numRuns: 1000 },
    );
  });
});
