import fc from 'fast-check';
import { inCanonicalOrder, isSamePaper, paperKey, tallyPapers } from '../../../src/domain/counting/paper';
import { anyStack, paper, stack } from './support';

const USUAL = { allBlank: 'valid', unmarkedName: 'blank' } as const;

test('papers that say the same have one key, whoever typed them; any difference has another', () => {
  expect(isSamePaper(paper('x0'), paper('x0'))).toBe(true);
  const all = stack('x0', '0x', 'x-', 'x?', '!no-stamp', '!other');
  expect(new Set(all.map(paperKey)).size).toBe(all.length);
});

test('the order is that of what the papers say: valid ones by their marks, then invalid ones by reason', () => {
  expect(inCanonicalOrder(stack('!other', '0x', '!not-issued', 'x?', 'x0', 'xx', '--', 'x0'))).toEqual(
    stack('xx', 'x0', 'x0', 'x?', '0x', '--', '!not-issued', '!other'),
  );
});

test('no order of the stack can be told from the ordered papers', () => {
  fc.assert(
    fc.property(
      anyStack(3).chain((papers) =>
        fc.tuple(fc.constant(papers), fc.shuffledSubarray([...papers], { minLength: papers.length })),
      ),
      ([papers, shuffled]) => {
        expect(inCanonicalOrder(shuffled)).toEqual(inCanonicalOrder(papers));
      },
    ),
    { numRuns: 1000 },
  );
});

test('marks of valid papers count, invalid papers count as such', () => {
  expect(tallyPapers(stack('x0', 'x?', '--', '!nobody'), 2, USUAL)).toMatchObject({
    read: 4,
    valid: 3,
    invalid: 1,
    nominees: [
      { yes: 2, no: 0, blank: 1, unreadable: 0 },
      { yes: 0, no: 1, blank: 1, unreadable: 1 },
    ],
  });
});
