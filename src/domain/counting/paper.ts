import { type Tally, type BlankRules, tally } from '../ballots/tally';

/** What a teller can say of a name on a valid paper: one mark, none, or marks that cannot be told. */
export const PAPER_MARKS = ['yes', 'no', 'unmarked', 'unreadable'] as const;
/** One of them. */
export type PaperMark = (typeof PAPER_MARKS)[number];

/**
 * Why a paper is invalid, as party and state elections have it (Decision 244-QĐ/TW of 2014, article 17; Circular 01/2021/TT-BNV, article 11.6),
 * since no rule on awards says; `other` is written out once the stack is agreed. Whether a reason holds is the council's to say.
 */
export const INVALID_REASONS = [
  'not-issued',
  'no-stamp',
  'too-many',
  'nobody',
  'both-or-neither',
  'name-added',
  'other-writing',
  'other',
] as const;
/** One of them. */
export type InvalidReason = (typeof INVALID_REASONS)[number];

/** A paper as a teller typed it. An invalid one has no marks: they count nowhere, so they are not kept. */
export type Paper =
  | { readonly kind: 'valid'; readonly marks: readonly PaperMark[] }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

/** A key that two papers share exactly where they say the same. In the order of keys valid papers come first, then invalid ones by reason. */
export function paperKey(paper: Paper): string {
  return paper.kind === 'valid'
    ? `v${paper.marks.map((mark) => String(PAPER_MARKS.indexOf(mark))).join('')}`
    : `w${String(INVALID_REASONS.indexOf(paper.reason))}`;
}

/** Whether two papers say the same. */
export function isSamePaper(one: Paper, other: Paper): boolean {
  return paperKey(one) === paperKey(other);
}

/** The papers in the order that follows from what they say, and from nothing else: the order in which they lay is gone. */
export function inCanonicalOrder(papers: readonly Paper[]): readonly Paper[] {
  return papers
    .map((paper) => ({ paper, key: paperKey(paper) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ paper }) => paper);
}

/** The totals of papers with so many names. */
export function tallyPapers(papers: readonly Paper[], nominees: number, rules: BlankRules): Tally {
  return tally(
    papers.map((paper) => ({
      marks: paper.kind === 'valid' ? paper.marks : [],
      isInvalid: paper.kind === 'invalid',
    })),
    nominees,
    rules,
  );
}
