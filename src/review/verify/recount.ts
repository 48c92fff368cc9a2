import { parseCellName } from '../../domain/cell';
import { awardName, namesOf } from '../../i18n/names';
import { countingMinutes } from '../../i18n/papers/counting-minutes';
import { secondBallots } from '../../i18n/papers/ties';
import type { TabPlan } from '../../workbook/port';
import type { Review } from '../review';
import type { TabDifference } from './compare-tab';
import type { StatedRun } from './stated-run';
import { VOTE_TABS } from './vote-tabs';
import { type VerifiedTab, shownByPlan } from './written-tabs';

/** The papers of an award, counted anew. `same` and `changed` need a salted fingerprint; without one there is `none`. */
export interface VerifiedBallots {
  readonly award: string;
  readonly sheet: string;
  /** Whether it is the second ballot, among the tied. */
  readonly isSecond: boolean;
  readonly papers: number;
  /** Whether the totals that are counted now are those of `KQ - Kiểm phiếu` and of the counting minutes. */
  readonly figures: 'same' | 'different' | 'not-written';
  readonly fingerprint: 'same' | 'changed' | 'none';
}

const FINGERPRINT = /^[0-9a-f]{64}$/;

/** What a vote is called where its figures stand, at the beginning of a row or at the end of a heading. */
interface VoteLabels {
  readonly sheet: string;
  readonly labels: readonly string[];
}

function labelsOf({ round, rules }: Review): readonly VoteLabels[] {
  const names = namesOf(round, rules);
  const full = (award: string): string => names.fullAwards.get(award) ?? award;
  return [
    ...round.ballotBoxes.map(({ award, sheet }) => ({ sheet, labels: [awardName(names, award), ` ${full(award)}`] })),
    ...round.secondBallots.boxes.map(({ award, sheet }) => ({
      sheet,
      labels: [
        secondBallots.award(awardName(names, award)),
        ...[true, false].map((isOfPapers) => countingMinutes.second(null, full(award), isOfPapers)),
      ],
    })),
  ];
}

/** The vote that each row of a plan is about, by the tab of its papers: the one that was named last, by the longest of its names. */
function votesByRow(plan: TabPlan, votes: readonly VoteLabels[]): readonly (string | null)[] {
  let last: string | null = null;
  return shownByPlan(plan).values.map((row) => {
    const named = votes
      .flatMap(({ sheet, labels }) => labels.map((label) => ({ sheet, label })))
      .filter(({ label }) =>
        row.some((value) => typeof value === 'string' && (value === label || value.endsWith(label))),
      )
      .sort((left, right) => right.label.length - left.label.length);
    last = named[0]?.sheet ?? last;
    return last;
  });
}

/** The cells of a difference that is of figures, or of what works them out; none of any other. */
function figureCells(difference: TabDifference): readonly string[] {
  switch (difference.kind) {
    case 'value':
    case 'recalculated':
    case 'formula-replaced':
    case 'formula-changed':
      return [difference.cell];
    case 'not-calculated':
      return difference.cells;
    case 'added':
    case 'format':
    case 'note':
    case 'row-added':
    case 'row-missing':
    case 'merged':
    case 'split':
    case 'rows-hidden':
    case 'columns-hidden':
    case 'record-row':
    case 'record':
      return [];
  }
}

/**
 * Whether the totals of a vote stand as they come out anew; that another fingerprint stands beside them is told by itself, and so is what differs in a
 * tab but is no figure of this vote. Where rows were put in or taken out nothing tells which is whose.
 */
function figuresOf(
  review: Review,
  tabs: readonly VerifiedTab[],
  plans: readonly TabPlan[],
): (sheet: string) => VerifiedBallots['figures'] {
  const ofVotes = tabs.filter(({ key }) => VOTE_TABS.includes(key));
  if (ofVotes.some(({ isThere }) => !isThere)) return () => 'not-written';
  const fingerprints = [...review.fingerprints.byTab.values()];
  const votes = labelsOf(review);
  const isFingerprint = (difference: TabDifference): boolean =>
    difference.kind === 'value' && fingerprints.some((one) => String(difference.expected).includes(one));
  const different = new Set<string>();
  for (const { key, differences } of ofVotes) {
    const rows = plans.filter((plan) => plan.key === key).flatMap((plan) => votesByRow(plan, votes));
    const isMoved = differences.some(({ kind }) => kind === 'row-added' || kind === 'row-missing');
    for (const cell of differences.filter((one) => !isFingerprint(one)).flatMap(figureCells)) {
      const row = parseCellName(cell)?.row;
      const sheet = row === undefined || isMoved ? null : (rows[row] ?? null);
      for (const vote of votes) if (isMoved || vote.sheet === sheet) different.add(vote.sheet);
    }
  }
  return (sheet) => (different.has(sheet) ? 'different' : 'same');
}

/** Every award's papers, counted anew from their tab alone; never a row of it. */
export function recounted(
  review: Review,
  stated: StatedRun,
  tabs: readonly VerifiedTab[],
  plans: readonly TabPlan[],
): readonly VerifiedBallots[] {
  const { round, fingerprints } = review;
  const figures = figuresOf(review, tabs, plans);
  return [...round.ballotBoxes, ...round.secondBallots.boxes].map(({ award, sheet, ballots }) => {
    const now = fingerprints.byTab.get(sheet);
    const before = stated.fingerprints.get(sheet) ?? '';
    const fingerprint = now === before ? 'same' : now === undefined && !FINGERPRINT.test(before) ? 'none' : 'changed';
    const isSecond = round.secondBallots.boxes.some((box) => box.sheet === sheet);
    return { award, sheet, isSecond, papers: ballots.length, figures: figures(sheet), fingerprint };
  });
}
