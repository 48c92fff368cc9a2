import fc from 'fast-check';
import { align, differingPlaces, isAgreed, isGap } from '../../../src/domain/counting/alignment';
import { type Paper, PAPER_MARKS, paperKey } from '../../../src/domain/counting/paper';
import { anyPaper, anyStack, paper, stack } from './support';

/** Steps as one reads them: `x0=x0`, `x0/00`, `x0/` for a paper that the second has not. */
function shown(first: readonly Paper[], second: readonly Paper[]): readonly string[] {
  const text = (one: Paper | null): string =>
    one === null
      ? ''
      : one.kind === 'invalid'
        ? '!'
        : one.marks.map((mark) => 'x0-?'[PAPER_MARKS.indexOf(mark)]).join('');
  return align(first, second).map((step) => `${text(step.first)}${isAgreed(step) ? '=' : '/'}${text(step.second)}`);
}

test('equal entries differ nowhere', () => {
  const papers = stack('x0', '00', '!no-stamp');
  expect(differingPlaces(align(papers, papers))).toEqual([]);
  expect(align([], [])).toEqual([]);
});

test('as many papers, with a mark typed wrong: that place and no other', () => {
  expect(differingPlaces(align(stack('x0', '00', 'xx', '00'), stack('x0', '0x', 'xx', '--')))).toEqual([2, 4]);
});

test('a paper that the second teller skipped shifts the rest, which is not taken for different', () => {
  expect(shown(stack('xx', 'x0', '0x', '00', '--'), stack('xx', '0x', '00', '--'))).toEqual([
    'xx=xx',
    'x0/',
    '0x=0x',
    '00=00',
    '--=--',
  ]);
});

test('a paper skipped and another typed twice: as many papers, and the shift is still seen', () => {
  const first = stack('xx', 'x0', '0x', '00', '--', '?x');
  const second = stack('xx', '0x', '00', '--', '?x', '?x');
  expect(differingPlaces(align(first, second))).toEqual([2, 6]);
  expect(align(first, second).filter(isGap)).toHaveLength(2);
});

test('two papers that changed places are two that differ: nothing is taken for skipped where that explains no more', () => {
  expect(shown(stack('x0', '0x'), stack('0x', 'x0'))).toEqual(['x0/0x', '0x/x0']);
});

test('an empty entry against a whole one: every paper is missing', () => {
  expect(align(stack('x', '0'), [])).toEqual([
    { first: paper('x'), second: null },
    { first: paper('0'), second: null },
  ]);
  expect(align([], stack('x'))).toEqual([{ first: null, second: paper('x') }]);
});

/** The edit distance by its textbook recursion. */
function distance(first: readonly string[], second: readonly string[]): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === first.length) return second.length - j;
    if (j === second.length) return first.length - i;
    const at = `${String(i)} ${String(j)}`;
    const before = known.get(at);
    if (before !== undefined) return before;
    const least = Math.min(
      from(i + 1, j + 1) + (first[i] === second[j] ? 0 : 1),
      from(i + 1, j) + 1,
      from(i, j + 1) + 1,
    );
    known.set(at, least);
    return least;
  };
  return from(0, 0);
}

describe('whatever two tellers type', () => {
  const two = fc.tuple(anyStack(1), anyStack(1));

  test('the alignment is exact: no other explains the entries with fewer differences', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        expect(differingPlaces(align(first, second))).toHaveLength(distance(first.map(paperKey), second.map(paperKey)));
      }),
      { numRuns: 1000 },
    );
  });

  test('both entries stand in it whole and in their order', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        const steps = align(first, second);
        expect(steps.flatMap((step) => step.first ?? [])).toEqual(first);
        expect(steps.flatMap((step) => step.second ?? [])).toEqual(second);
        expect(steps.every((step) => step.first !== null || step.second !== null)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the places that differ are exactly those that were planted', () => {
    const planted = anyStack(3).chain((papers) =>
      fc.tuple(
        fc.constant(papers),
        fc.array(fc.tuple(fc.nat({ max: papers.length - 1 }), anyPaper(3)), { maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(planted, ([papers, changes]) => {
        const other = [...papers];
        for (const [place, changed] of changes) other[place] = changed;
        const differing = papers.flatMap((one, place) => {
          const now = other[place];
          return now !== undefined && paperKey(now) === paperKey(one) ? [] : [place + 1];
        });
        const steps = align(papers, other);
        // Only where a shift explains more do the places differ from those typed wrong, and then there are fewer.
        if (steps.some(isGap)) expect(differingPlaces(steps).length).toBeLessThan(differing.length);
        else expect(differingPlaces(steps)).toEqual(differing);
      }),
      { numRuns: 1000 },
    );
  });

  test('one skipped paper is found, wherever it lay: one difference, which is that paper or its like', () => {
    const skipped = anyStack(2).chain((papers) => fc.tuple(fc.constant(papers), fc.nat({ max: papers.length - 1 })));
    fc.assert(
      fc.property(skipped, ([papers, place]) => {
        const steps = align(
          papers,
          papers.filter((_, index) => index !== place),
        );
        const gaps = steps.filter((step) => !isAgreed(step));
        expect(gaps).toHaveLength(1);
        expect(gaps[0]?.second).toBeNull();
        expect(gaps[0]?.first).toEqual(papers[place]);
      }),
      { numRuns: 1000 },
    );
  });
});
