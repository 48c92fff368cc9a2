import fc from 'fast-check';
import { openPlaces } from '../../../src/domain/counting/third-look';
import { inCanonicalOrder, isSamePaper, type Paper } from '../../../src/domain/counting/paper';
import { type CountingState, nextCounting, papersHeld, startCounting } from '../../../src/domain/counting/session';
import { itemAt } from '../../../src/domain/checked';
import { anyPaper, anyStack, happened, looking, paper, stack, typing } from './support';

const BEGIN = { type: 'begin-second' } as const;

/** A count in which two tellers typed these. */
function counted(nominees: number, first: readonly Paper[], second: readonly Paper[]): CountingState {
  return happened(startCounting(nominees), ...typing(first), BEGIN, ...typing(second));
}

test('two entries that agree give the papers in an order of their own, and nothing of either entry is kept', () => {
  const papers = stack('0x', '!no-stamp', 'x0', '0x');
  const state = counted(2, papers, papers);
  expect(state).toEqual({ phase: 'agreed', nominees: 2, papers: stack('x0', '0x', '0x', '!no-stamp') });
});

test('once the papers are in the workbook, nothing of them is kept here', () => {
  const papers = stack('0x', 'x0');
  const state = counted(2, papers, papers);
  expect(papersHeld(state)).toBe(2);
  expect(happened(state, { type: 'forget' })).toEqual(startCounting(2));
  const early = happened(startCounting(2), ...typing(papers));
  expect(happened(early, { type: 'forget' })).toBe(early);
});

test('nothing is agreed before both entries are done, and the second teller begins with an empty table', () => {
  const first = happened(startCounting(1), ...typing(stack('x', '0')));
  expect(first).toMatchObject({ phase: 'second-entry', hasBegun: false, entry: { papers: [] } });
  expect(happened(first, ...typing(stack('x', '0')))).toEqual(first);
  expect(happened(first, BEGIN, ...typing(stack('x')).slice(0, 2)).phase).toBe('second-entry');
});

test('who ended too early goes on, as long as the second teller has typed nothing', () => {
  const early = happened(startCounting(1), ...typing(stack('x')));
  const again = happened(early, { type: 'back-to-first' });
  expect(again).toMatchObject({ phase: 'first-entry', entry: { papers: stack('x'), at: 1, isDone: false } });
  const typed = happened(early, BEGIN, { type: 'entry', event: { type: 'mark', mark: 'yes' } });
  expect(happened(typed, { type: 'back-to-first' })).toEqual(typed);
});

test('a mark typed wrong: its place is told, one look settles it', () => {
  const truth = stack('xx', 'x0', '00');
  const compared = counted(2, truth, stack('xx', '00', '00'));
  expect(compared).toMatchObject({ phase: 'comparing', isHopeless: false });
  const look = happened(compared, { type: 'look', stack: 3 });
  expect(look.phase).toBe('third-look');
  expect(happened(look, ...looking(paper('x0')))).toEqual({
    phase: 'agreed',
    nominees: 2,
    papers: inCanonicalOrder(truth),
  });
  const neither = happened(look, ...looking(paper('??')));
  expect(neither).toMatchObject({ phase: 'third-look', look: { readings: [paper('??')], entry: { papers: [] } } });
  expect(happened(neither, ...looking(paper('??')))).toMatchObject({
    phase: 'agreed',
    papers: inCanonicalOrder(stack('xx', '??', '00')),
  });
});

test('a paper typed twice is gone by the count of the stack alone', () => {
  const state = counted(1, stack('x', '0', '0'), stack('x', '0'));
  expect(happened(state, { type: 'look', stack: 2 })).toMatchObject({ phase: 'agreed', papers: stack('x', '0') });
});

test('entries that cannot come from so many papers have to be typed anew, one of them or both', () => {
  const state = counted(1, stack('x', '0'), stack('x'));
  const trouble = happened(state, { type: 'look', stack: 5 });
  expect(trouble).toMatchObject({ phase: 'comparing', isHopeless: true });
  expect(happened(trouble, { type: 'again', which: 'second' })).toMatchObject({
    phase: 'second-entry',
    first: stack('x', '0'),
    hasBegun: false,
  });
  expect(happened(trouble, { type: 'again', which: 'both' })).toEqual(startCounting(1));
});

test('one paper skipped and another typed twice: no look can tell which, so an entry is typed anew', () => {
  const state = counted(1, stack('0', 'x', '-', '?', '0', 'x'), stack('x', '-', '?', '0', 'x', 'x'));
  expect(happened(state, { type: 'look', stack: 6 })).toMatchObject({ phase: 'comparing', isHopeless: true });
});

test('a third look can be left for a new entry', () => {
  const look = happened(counted(1, stack('x'), stack('0')), { type: 'look', stack: 1 });
  expect(happened(look, { type: 'again', which: 'second' })).toMatchObject({
    phase: 'second-entry',
    first: stack('x'),
  });
});

test('a rehearsal comes out right or says where not, and is thrown away', () => {
  const state = happened(startCounting(8), { type: 'rehearse' });
  if (state.phase !== 'rehearsal') throw new Error(state.phase);
  const right = happened(state, ...typing(state.deck));
  expect(right).toMatchObject({ phase: 'rehearsal', outcome: { kind: 'right' } });
  expect(happened(right, ...typing(state.deck))).toEqual(right);
  expect(papersHeld(right)).toBe(0);
  expect(happened(state, ...typing(state.deck.slice(1)))).toMatchObject({ outcome: { kind: 'wrong', places: [1] } });
  expect(happened(right, { type: 'rehearse' })).toEqual(state);
  expect(happened(right, { type: 'count' })).toEqual(startCounting(8));
});

test('a rehearsal never takes the place of papers', () => {
  const typed = happened(startCounting(1), ...typing(stack('x')).slice(0, 2));
  expect(happened(typed, { type: 'rehearse' })).toEqual(typed);
});

test('how many papers leaving would lose', () => {
  const start = startCounting(1);
  expect(papersHeld(start)).toBe(0);
  expect(papersHeld(happened(start, ...typing(stack('x')).slice(0, 1)))).toBe(1);
  expect(papersHeld(happened(start, ...typing(stack('x')).slice(0, 2)))).toBe(1);
  const handed = happened(start, ...typing(stack('x', '0')));
  expect(papersHeld(handed)).toBe(2);
  expect(papersHeld(happened(handed, BEGIN, ...typing(stack('x', '0')).slice(0, 3)))).toBe(4);
  const compared = counted(1, stack('x', '0'), stack('x', 'x', 'x'));
  expect(papersHeld(compared)).toBe(5);
  expect(papersHeld(happened(compared, { type: 'look', stack: 3 }))).toBe(5);
  expect(papersHeld(counted(1, stack('x'), stack('x')))).toBe(1);
});

test('an event that does not fit changes nothing', () => {
  const start = startCounting(1);
  const agreed = counted(1, stack('x'), stack('x'));
  const compared = counted(1, stack('x'), stack('0'));
  for (const type of ['count', 'begin-second', 'back-to-first'] as const) {
    expect(nextCounting(start, { type })).toBe(start);
    expect(nextCounting(agreed, { type })).toBe(agreed);
  }
  expect(nextCounting(start, { type: 'look', stack: 1 })).toBe(start);
  expect(nextCounting(start, { type: 'again', which: 'both' })).toBe(start);
  expect(happened(agreed, ...typing(stack('0')))).toBe(agreed);
  expect(happened(compared, ...typing(stack('0')))).toBe(compared);
});

/** What one of the tellers, or both, may do to a stack: mistype papers, skip some, type some twice. */
function mistyped(truth: readonly Paper[], nominees: number) {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('mistype' as const), at: fc.nat({ max: truth.length - 1 }), as: anyPaper(nominees) }),
    fc.record({ kind: fc.constant('skip' as const), at: fc.nat({ max: truth.length - 1 }) }),
    fc.record({ kind: fc.constant('twice' as const), at: fc.nat({ max: truth.length - 1 }) }),
  );
  return fc.array(act, { maxLength: 2 }).map((acts) =>
    truth.flatMap((one, at) => {
      const mine = acts.find((candidate) => candidate.at === at);
      if (mine === undefined) return [one];
      switch (mine.kind) {
        case 'mistype':
          return [mine.as];
        case 'skip':
          return [];
        case 'twice':
          return [one, one];
      }
    }),
  );
}

/** Looks at each open place of a stack whose papers are known, and types what lies there. */
function lookedAtTruth(state: CountingState, truth: readonly Paper[]): CountingState {
  let now = state;
  for (let looks = 0; now.phase === 'third-look'; looks += 1) {
    if (looks > 200) throw new Error('never settled');
    const [place] = openPlaces(now.look);
    now = happened(now, ...looking(itemAt(truth, (place ?? 0) - 1)));
  }
  return now;
}

describe('whatever two tellers do', () => {
  test('where each mistyped what the other did not, skipped nothing and typed nothing twice, the stack comes out true', () => {
    const errors = anyStack(2).chain((truth) =>
      fc.tuple(
        fc.constant(truth),
        fc.array(fc.tuple(fc.boolean(), anyPaper(2)), { minLength: truth.length, maxLength: truth.length }),
      ),
    );
    fc.assert(
      fc.property(errors, ([truth, wrong]) => {
        const typed = (isFirst: boolean): readonly Paper[] =>
          truth.map((one, at) => {
            const [ofFirst, as] = itemAt(wrong, at);
            return ofFirst === isFirst && at % 3 === 0 ? as : one;
          });
        const compared = counted(2, typed(true), typed(false));
        const state = lookedAtTruth(happened(compared, { type: 'look', stack: truth.length }), truth);
        // Where a shift explains the entries better than the truth does, the count of the stack or a look says so; never is a wrong stack agreed.
        if (state.phase === 'agreed') expect(state.papers).toEqual(inCanonicalOrder(truth));
        else expect(state).toMatchObject({ phase: 'comparing' });
      }),
      { numRuns: 1000 },
    );
  });

  test('one teller errs, the other types the truth: looking at the papers gives the truth', () => {
    const errors = anyStack(2).chain((truth) => fc.tuple(fc.constant(truth), mistyped(truth, 2), fc.boolean()));
    fc.assert(
      fc.property(errors, ([truth, typed, isFirst]) => {
        if (typed.length === 0) return;
        const compared = isFirst ? counted(2, typed, truth) : counted(2, truth, typed);
        const begun = happened(compared, { type: 'look', stack: truth.length });
        // A paper skipped and another typed twice: then an entry is typed anew.
        if (begun.phase === 'comparing') {
          expect(typed.length).toBe(truth.length);
          return;
        }
        const state = lookedAtTruth(begun, truth);
        expect(state).toEqual({ phase: 'agreed', nominees: 2, papers: inCanonicalOrder(truth) });
      }),
      { numRuns: 1000 },
    );
  });

  test('in whichever order the same papers lie, the agreed papers are the same to the last', () => {
    const orders = anyStack(3).chain((papers) =>
      fc.tuple(fc.constant(papers), fc.shuffledSubarray([...papers], { minLength: papers.length })),
    );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(counted(3, one, one)).toEqual(counted(3, other, other));
      }),
      { numRuns: 1000 },
    );
  });

  test('the tellers may change places', () => {
    fc.assert(
      fc.property(anyStack(2, 6), anyStack(2, 6), (one, other) => {
        const [forth, back] = [counted(2, one, other), counted(2, other, one)];
        expect(forth.phase).toBe(back.phase);
        if (forth.phase === 'agreed' && back.phase === 'agreed')
          expect(forth.papers.every((paperOf, at) => isSamePaper(paperOf, itemAt(back.papers, at)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
