import fc from 'fast-check';
import { differenceBetween, isNothing } from '../../src/review/difference';
import { type Review, reviewSnapshot } from '../../src/review/review';
import { ROSTER_HEADER, ROUND, type Rows, rosterRow, snapshotOf } from '../support/workbook';

const CODES = ['NV001', 'NV002', 'NV003', 'NV004'];

/** Four who registered for a title with so many "yes" each of five. */
function read(yes: readonly number[], own: Readonly<Record<string, string | number>> = {}): Review {
  const set: Rows = Object.entries({ 'ldtt.vote.required': 'yes', 'ldtt.vote.percent': '50', ...own });
  const rows = Array.from({ length: 5 }, (_, paper) => yes.map((count) => (paper < count ? 'x' : '0')));
  const review = reviewSnapshot(
    snapshotOf({
      'Đợt xét': [
        ...ROUND,
        ['Tổng số thành viên Hội đồng', 5],
        ['Số thành viên có mặt', 5],
        ['Số ý kiến bằng văn bản', 0],
        ['council.quorum', '2/3'],
        ...set,
      ],
      'Danh sách': [
        ROSTER_HEADER,
        ...CODES.map((code) => rosterRow(code, `Người ${code}`, { 'Xếp loại': 'HTTNV', 'Đăng ký danh hiệu': 'LĐTT' })),
      ],
      'Phiếu LĐTT': [CODES, ...rows],
      'Kiểm phiếu': [
        ['Danh hiệu', 'Phát ra', 'Thu về'],
        ['LĐTT', 5, 5],
      ],
    }),
    { kind: 'of-round' },
  );
  if (!review.ok) throw new Error(review.error.code);
  return review.value;
}

test('fewer places: who goes, why, and the figures that follow are told together', () => {
  const before = read([5, 4, 4, 1]);
  const [difference] = differenceBetween(before, read([5, 4, 4, 1], { 'ldtt.ceiling.places': 2 })).awards;
  expect(difference).toEqual({
    award: 'ldtt',
    limit: { before: null, after: 2 },
    required: null,
    nominated: { before: 3, after: 1 },
    tied: { before: 0, after: 2 },
    entering: [],
    leaving: [
      { subject: 'NV002', before: 'nominated', after: 'tied-at-ceiling' },
      { subject: 'NV003', before: 'nominated', after: 'tied-at-ceiling' },
    ],
    others: [],
  });
});

test('another threshold: who comes in is told apart from who is out for another reason', () => {
  const strict = read([5, 4, 3, 1], { 'ldtt.vote.percent': '100' });
  const mild = read([5, 4, 3, 1]);
  const [difference] = differenceBetween(strict, mild).awards;
  expect(difference?.entering.map(({ subject }) => subject)).toEqual(['NV002', 'NV003']);
  expect(difference?.required).toEqual({ before: 5, after: 3 });
  const capped = read([5, 4, 3, 1], { 'ldtt.ceiling.places': 1 });
  const other = differenceBetween(strict, capped).awards[0];
  expect(other?.others).toEqual([
    { subject: 'NV002', before: 'vote-failed', after: 'over-ceiling' },
    { subject: 'NV003', before: 'vote-failed', after: 'over-ceiling' },
  ]);
});

test('the same round differs in nothing', () => {
  const same = differenceBetween(read([5, 4, 3, 1]), read([5, 4, 3, 1]));
  expect(isNothing(same)).toBe(true);
});

test('whatever is tried out, the number of nominated changes by those who come in less those who go, and the way back is the mirror of the way there', () => {
  const counts = fc.tuple(...CODES.map(() => fc.integer({ min: 0, max: 5 })));
  const places = fc.option(fc.integer({ min: 0, max: 4 }).map((count) => ({ 'ldtt.ceiling.places': count })));
  fc.assert(
    fc.property(counts, places, places, (yes, one, other) => {
      const [before, after] = [read(yes, one ?? {}), read(yes, other ?? {})];
      const there = differenceBetween(before, after);
      const back = differenceBetween(after, before);
      expect(isNothing(there)).toBe(isNothing(back));
      for (const { award, nominated, entering, leaving, others } of there.awards) {
        const net = nominated === null ? 0 : (nominated.after ?? 0) - (nominated.before ?? 0);
        expect(entering.length - leaving.length).toBe(net);
        const mirror = back.awards.find((one_) => one_.award === award);
        expect(mirror?.leaving.map(({ subject }) => subject)).toEqual(entering.map(({ subject }) => subject));
        expect(mirror?.others.length).toBe(others.length);
      }
    }),
    { numRuns: 40 },
  );
});

test('targets, money and the number of findings are told where they differ, and only there', () => {
  const before = read([5, 4, 3, 1]);
  const { evaluation } = before;
  const target = {
    target: { kind: 'by-hand', id: 'party', name: 'Đảng bộ' },
    actual: { count: 1, of: 4 },
    met: false,
    stated: null,
  } as unknown as Review['evaluation']['targets'][number];
  const rewarded = (amount: number | null) =>
    [{ id: 'NV001', amount }] as unknown as Review['evaluation']['rewards']['rewarded'];
  const having = (targets: readonly (typeof target)[], amount: number | null): Review => ({
    ...before,
    evaluation: { ...evaluation, targets, rewards: { ...evaluation.rewards, rewarded: rewarded(amount) } },
  });
  const old = having([target], 500_000);
  expect(isNothing(differenceBetween(old, having([{ ...target }], 500_000)))).toBe(true);
  const more = having([{ ...target, actual: { count: 2, of: 4 }, met: false }], 700_000);
  const [first, ...rest] = before.findings;
  if (first === undefined) throw new Error('nothing found');
  const difference = differenceBetween(old, { ...more, findings: rest });
  expect(difference).toEqual({
    awards: [],
    targets: [
      {
        target: 'party',
        answer: { before: false, after: false },
        actual: { before: { count: 1, of: 4 }, after: { count: 2, of: 4 } },
      },
    ],
    money: { before: 500_000, after: 700_000 },
    findings: [
      {
        severity: first.severity,
        before: before.findings.filter(({ severity }) => severity === first.severity).length,
        after: rest.filter(({ severity }) => severity === first.severity).length,
      },
    ],
  });
  expect(differenceBetween(old, having([], null))).toMatchObject({
    targets: [{ target: 'party', answer: { before: false, after: null }, actual: { after: null } }],
    money: { before: 500_000, after: null },
  });
});
