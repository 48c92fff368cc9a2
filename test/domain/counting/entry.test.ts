import fc from 'fast-check';
import { type EntryEvent, isTouched, newEntry, nextEntry } from '../../../src/domain/counting/entry';
import { anyReason, anyStack, keyed, keysOf, keysOfStack, paper, stack } from './support';
import { PAPER_MARKS } from '../../../src/domain/counting/paper';

test('one key a mark, and one that takes the paper', () => {
  const entry = keyed(2, 'yes', 'no', 'next', 'unmarked', 'unreadable', 'next');
  expect(entry).toMatchObject({ papers: stack('x0', '-?'), at: 2, isNew: true, cursor: 0, notice: null });
});

test('a paper whose marks are not all typed is not taken: the first name without one comes next', () => {
  const entry = keyed(3, 'yes', { type: 'go', to: 2 }, 'no', 'next');
  expect(entry).toMatchObject({ papers: [], marks: ['yes', null, 'no'], cursor: 1, notice: 'incomplete' });
  expect(keyed(entry, 'unmarked', 'next').papers).toEqual(stack('x-0'));
});

test('a key too many changes nothing of a paper that is whole', () => {
  const entry = keyed(1, 'yes', 'no');
  expect(entry).toMatchObject({ marks: ['yes'], notice: 'complete' });
});

test('the names that are left get the mark typed last, where there is one', () => {
  expect(keyed(4, 'no', 'yes', 'rest')).toMatchObject({ marks: ['no', 'yes', 'yes', 'yes'], cursor: 4 });
  expect(keyed(2, 'rest')).toEqual(newEntry(2));
  expect(keyed(2, { type: 'go', to: 1 }, 'rest').marks).toEqual([null, null]);
  expect(keyed(2, 'yes', { type: 'invalid', reason: 'no-stamp' }, 'rest').marks).toEqual(['yes', null]);
});

test('an invalid paper needs no marks; back makes it valid again, with the marks that were there', () => {
  const entry = keyed(2, 'yes', { type: 'invalid', reason: 'no-stamp' });
  expect(keyed(entry, 'next').papers).toEqual(stack('!no-stamp'));
  expect(keyed(entry, 'no')).toMatchObject({ marks: ['yes', null], reason: 'no-stamp', notice: 'complete' });
  expect(keyed(entry, 'back', 'no', 'next').papers).toEqual(stack('x0'));
});

test('back goes name by name, then to the paper before, and never loses what was typed', () => {
  const entry = keyed(2, 'yes', 'yes', 'next', 'no', 'back');
  expect(entry).toMatchObject({ at: 1, cursor: 0, marks: ['no', null] });
  expect(keyed(entry, 'back')).toMatchObject({ at: 1, cursor: 0, marks: ['no', null], notice: 'incomplete' });
  const before = keyed(entry, 'clear', 'back');
  expect(before).toMatchObject({ at: 0, isNew: false, marks: ['yes', 'yes'], cursor: 2 });
  expect(keyed(before, 'back', 'no', 'next')).toMatchObject({ papers: stack('x0'), at: 1, isNew: true });
  expect(keyed(2, 'back')).toMatchObject({ at: 0, notice: 'at-start' });
});

test('a whole paper is kept when somebody goes back from it', () => {
  const entry = keyed(1, 'yes', 'next', 'no', 'previous');
  expect(entry).toMatchObject({ papers: stack('x', '0'), at: 0, isNew: false });
  expect(keyed(entry, 'next', 'next')).toMatchObject({ papers: stack('x', '0'), at: 2, isNew: true });
});

test('an invalid paper that is gone back to shows its reason', () => {
  const entry = keyed(1, { type: 'invalid', reason: 'nobody' }, 'next', 'previous');
  expect(entry).toMatchObject({ at: 0, reason: 'nobody', marks: [null], cursor: 0 });
  expect(keyed(entry, 'back', 'yes', 'next').papers).toEqual(stack('x'));
});

test('a paper that was skipped is put in where it lay, and room left empty closes again', () => {
  const entry = keyed(1, 'yes', 'next', 'no', 'next', 'previous', 'insert');
  expect(entry).toMatchObject({ at: 1, isNew: true, marks: [null] });
  expect(keyed(entry, 'unmarked', 'next')).toMatchObject({ papers: stack('x', '-', '0'), at: 2, isNew: false });
  expect(keyed(entry, 'next')).toMatchObject({ papers: stack('x', '0'), at: 1, isNew: false });
  expect(keyed(1, 'insert')).toEqual(newEntry(1));
  expect(keyed(1, 'yes', 'insert')).toEqual(keyed(1, 'yes'));
});

test('a paper that was typed twice is taken out', () => {
  const entry = keyed(1, 'yes', 'next', 'yes', 'next', 'no', 'next', 'previous', 'previous');
  expect(keyed(entry, 'remove')).toMatchObject({ papers: stack('x', '0'), at: 1, isNew: false, marks: ['no'] });
  expect(keyed(entry, 'next', 'remove')).toMatchObject({ papers: stack('x', 'x'), at: 2, isNew: true });
  expect(keyed(1, 'yes', 'remove').marks).toEqual(['yes']);
});

test('the stack ends on an empty paper after a question, and any other key takes the question back', () => {
  const entry = keyed(1, 'yes', 'next', 'next');
  expect(entry).toMatchObject({ notice: 'ending', isDone: false });
  const done = keyed(entry, 'next');
  expect(done).toMatchObject({ notice: null, isDone: true, papers: stack('x') });
  expect(keyed(done, 'no', 'next')).toEqual(done);
  expect(keyed(entry, 'no')).toMatchObject({ notice: null, marks: ['no'] });
  expect(keyed(1, 'next', 'next')).toMatchObject({ notice: 'incomplete', isDone: false });
});

test('a name can be gone to, and none beyond the list', () => {
  expect(keyed(2, { type: 'go', to: 2 }).cursor).toBe(2);
  expect(keyed(2, 'yes', { type: 'go', to: 0 }).cursor).toBe(0);
  expect(keyed(2, { type: 'go', to: 3 }).cursor).toBe(0);
  expect(keyed(2, { type: 'go', to: -1 }).cursor).toBe(0);
});

test('what would be lost is told', () => {
  expect(isTouched(newEntry(1))).toBe(false);
  expect(isTouched(keyed(1, 'yes'))).toBe(true);
  expect(isTouched(keyed(1, { type: 'invalid', reason: 'other' }))).toBe(true);
  expect(isTouched(keyed(1, 'yes', 'next'))).toBe(true);
});

const anyKey: fc.Arbitrary<EntryEvent> = fc.oneof(
  fc.constantFrom(...PAPER_MARKS).map((mark): EntryEvent => ({ type: 'mark', mark })),
  anyReason.map((reason): EntryEvent => ({ type: 'invalid', reason })),
  fc.nat({ max: 4 }).map((to): EntryEvent => ({ type: 'go', to })),
  fc.constantFrom<EntryEvent>(
    { type: 'rest' },
    { type: 'back' },
    { type: 'clear' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'insert' },
    { type: 'remove' },
  ),
);

describe('whatever keys are hit', () => {
  test('every paper has a mark for each name, and the place is one that there is', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 60 }), (keys) => {
        const { papers, at, isNew, cursor } = keys.reduce(nextEntry, newEntry(3));
        for (const one of papers) if (one.kind === 'valid') expect(one.marks).toHaveLength(3);
        expect(at).toBeLessThanOrEqual(isNew ? papers.length : papers.length - 1);
        expect(cursor).toBeGreaterThanOrEqual(0);
        expect(cursor).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });

  test('the number of papers changes by no key but those that take, put in or take out a paper', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 40 }), anyKey, (keys, last) => {
        const before = keys.reduce(nextEntry, newEntry(2));
        const difference = nextEntry(before, last).papers.length - before.papers.length;
        if (last.type === 'remove') expect([0, -1]).toContain(difference);
        else if (['next', 'previous', 'back', 'insert'].includes(last.type)) expect([0, 1]).toContain(difference);
        else expect(difference).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a stack that is typed is that stack', () => {
    fc.assert(
      fc.property(anyStack(3), (papers) => {
        expect(keysOfStack(papers).reduce(nextEntry, newEntry(3))).toMatchObject({ papers, isDone: true });
      }),
    );
  });

  test('a paper put right afterwards is as if it had been typed so', () => {
    fc.assert(
      fc.property(anyStack(2, 6), fc.nat(), (papers, at) => {
        const place = at % papers.length;
        const whole = papers
          .flatMap((one) => [...keysOf(one), { type: 'next' } as const])
          .reduce(nextEntry, newEntry(2));
        const back = Array.from({ length: papers.length - place }, () => ({ type: 'previous' }) as const);
        const put = [...back, { type: 'clear' } as const, ...keysOf(paper('?0')), { type: 'next' } as const];
        expect(put.reduce(nextEntry, whole).papers).toEqual(
          papers.map((one, index) => (index === place ? paper('?0') : one)),
        );
      }),
    );
  });
});
