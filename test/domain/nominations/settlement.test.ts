import fc from 'fast-check';
import { applyDecisions } from '../../../src/domain/nominations/decisions';
import {
  type ProposedDecision,
  SETTLEMENT_WAYS,
  type Tie,
  leaveEmpty,
  openTie,
  placesToFill,
  settleByChoice,
} from '../../../src/domain/nominations/settlement';

const TIE: Tie = { award: 'cstd', tied: ['A', 'B', 'C'], placesLeft: 2 };

test('a council has four ways out of a tie, the second ballot offered first', () => {
  expect(SETTLEMENT_WAYS).toEqual(['second-ballot', 'chair', 'lot', 'leave-empty']);
});

/** What the recorded lines come to. */
function recorded(lines: readonly ProposedDecision[], { tied, placesLeft }: Tie) {
  const decisions = lines.map(({ award, candidateId, isChosen }) => ({
    award,
    candidateId,
    isChosen,
    basis: '',
    at: { sheet: 'Quyết định của Hội đồng', cell: 'C2' },
  }));
  const { chosen, notChosen, findings } = applyDecisions(decisions, tied, placesLeft);
  return { chosen: [...chosen].sort(), notChosen: [...notChosen].sort(), findings };
}

test.each(['chair', 'lot'] as const)(
  '%s: everybody who is tied is recorded, chosen or not, with what it rests on',
  (way) => {
    const settled = settleByChoice(TIE, way, new Set(['C', 'A']));
    expect(settled).toEqual({
      ok: true,
      value: [
        { award: 'cstd', candidateId: 'A', isChosen: true, basis: { way } },
        { award: 'cstd', candidateId: 'B', isChosen: false, basis: { way } },
        { award: 'cstd', candidateId: 'C', isChosen: true, basis: { way } },
      ],
    });
  },
);

test.each([
  [['A'], 'not-as-many-as-places'],
  [['A', 'B', 'C'], 'not-as-many-as-places'],
  [['A', 'X'], 'not-tied'],
])('%j settles nothing: %s', (chosen, error) => {
  expect(settleByChoice(TIE, 'lot', new Set(chosen))).toEqual({ ok: false, error });
});

test('places that stay empty are recorded as nobody chosen', () => {
  expect(leaveEmpty({ ...TIE, tied: ['A'] })).toEqual([
    { award: 'cstd', candidateId: 'A', isChosen: false, basis: { way: 'leave-empty' } },
  ]);
  expect(recorded(leaveEmpty(TIE), TIE)).toEqual({ chosen: [], notChosen: ['A', 'B', 'C'], findings: [] });
});

test('what is recorded comes out again as it was settled, whoever is tied', () => {
  const tie = fc
    .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), { minLength: 2 })
    .chain((tied) =>
      fc.integer({ min: 1, max: tied.length - 1 }).map((placesLeft): Tie => ({ award: 'cstd', tied, placesLeft })),
    )
    .chain((own) =>
      fc.tuple(fc.constant(own), fc.subarray([...own.tied], { minLength: own.placesLeft, maxLength: own.placesLeft })),
    );
  fc.assert(
    fc.property(tie, fc.constantFrom('chair' as const, 'lot' as const), ([own, chosen], way) => {
      const settled = settleByChoice(own, way, new Set(chosen));
      const lines = settled.ok ? settled.value : [];
      expect(recorded(lines, own)).toEqual({
        chosen: [...chosen].sort(),
        notChosen: own.tied.filter((id) => !chosen.includes(id)).sort(),
        findings: [],
      });
    }),
    { numRuns: 1000 },
  );
});

test('what a ceiling still leaves open is the tie to settle; fewer people than places are all that can be chosen', () => {
  expect(openTie({ award: 'cstd', tied: [], limit: 3, nominated: 3 })).toBeNull();
  const open = openTie({ award: 'cstd', tied: ['A'], limit: 3, nominated: 1 });
  expect(open).toEqual({ award: 'cstd', tied: ['A'], placesLeft: 2 });
  expect(open === null ? null : settleByChoice(open, 'chair', new Set(['A']))).toMatchObject({
    ok: true,
    value: [{ isChosen: true }],
  });
});

test.each([
  [['A', 'B', 'C'], 2, 2],
  [['A', 'B'], 3, 2],
])(
  'of %j, for %i places that are left, %i are asked for: nobody is asked to choose more than there are',
  (tied, placesLeft, expected) => {
    expect(placesToFill({ award: 'cstd', tied, placesLeft })).toBe(expected);
  },
);
