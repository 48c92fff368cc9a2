import type { Attendance } from '../../../src/domain/ballots/attendance';
import { passes, thresholdOf } from '../../../src/domain/ballots/threshold';
import { COMPARATORS, VOTE_BASES, type VoteBase } from '../../../src/domain/terms';
import { settings } from '../../support/round';

/** Shares of interest, each as two whole numbers written down by hand. */
const SHARES: readonly (readonly [string, number, number])[] = [
  ['0', 0, 1],
  ['1/3', 1, 3],
  ['50', 1, 2],
  ['66.67', 6667, 10_000],
  ['2/3', 2, 3],
  ['70', 7, 10],
  ['75', 3, 4],
  ['90', 9, 10],
  ['100', 1, 1],
];

/** A council and papers in which one base is `n`, and every other number is another one. */
function withBase(base: VoteBase, n: number) {
  const numbers = { members: n + 7, present: n + 5, issued: n + 3, returned: n + 2, valid: n + 1, [base]: n };
  // Both parts of the sum change with n.
  const written = base === 'present-and-written' ? Math.floor(n / 2) : 4;
  const present = base === 'present-and-written' ? n - written : numbers.present;
  const attendance: Attendance = { members: numbers.members, present, written, quorum: null, quorumShare: null };
  return { attendance, papers: { issued: numbers.issued, returned: numbers.returned, valid: numbers.valid } };
}

/** The least "yes" by trying one after the other; a share of nothing asks for none. */
function least(of: number, over: number, under: number, isStrict: boolean): number {
  if (over === 0) return 0;
  let yes = 0;
  while (isStrict ? yes * under <= over * of : yes * under < over * of) yes += 1;
  return yes;
}

test.each(VOTE_BASES)(
  'of %s from 1 to 200, every share and comparator asks for what counting up one by one finds',
  (base) => {
    const wrong: string[] = [];
    for (const [text, over, under] of SHARES) {
      for (const comparator of COMPARATORS) {
        const set = settings({ 'a.vote.percent': text, 'a.vote.base': base, 'a.vote.comparator': comparator });
        for (let n = 1; n <= 200; n += 1) {
          const { attendance, papers } = withBase(base, n);
          const threshold = thresholdOf('a', set, attendance, papers);
          const required = least(n, over, under, comparator === '>');
          const says = (yes: number): boolean => threshold !== null && passes(yes, threshold.percent, comparator, n);
          const agrees =
            threshold?.of === n &&
            threshold.required === required &&
            says(required) &&
            says(required + 1) &&
            (required === 0 || !says(required - 1));
          if (!agrees) wrong.push(`${text} ${comparator} ${String(n)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);
