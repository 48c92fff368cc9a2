import type { BallotFingerprints } from '../ballots/canonical';
import type { CountedVote } from '../ballots/counting';
import type { Threshold } from '../ballots/threshold';
import { figureKey, frozenFigures } from '../closing/figures';
import type { Evaluation } from '../evaluate';
import type { Finding, Severity } from '../finding';
import type { Round } from '../round/round';

/** What the papers of one ballot came to, to tell whether they are those of another run. Nothing of a single paper is in it. */
export interface PaperTotals {
  /** The rule that they are judged by: it is part of the fingerprint. */
  readonly rule: string;
  readonly totals: string;
  /** The salted fingerprint; `null` where the workbook has no salt. */
  readonly fingerprint: string | null;
}

/** The figures of a run, as the next one compares its own with them. */
export interface RunFigures {
  /** By `figureKey`, in the order of the tabs. */
  readonly figures: ReadonlyMap<string, string>;
  /** By ballot: an award's id, or `AWARD/2` for its second ballot. Only of ballots with papers. */
  readonly papers: ReadonlyMap<string, PaperTotals>;
  readonly findings: Readonly<Record<Severity, number>>;
}

function totalsOf({ valid, invalid, nominees }: Pick<CountedVote, 'valid' | 'invalid' | 'nominees'>): string {
  const counts = nominees.map(({ id, yes, no, blank, unreadable }) => [id, yes, no, blank, unreadable].join(' '));
  return [`${String(valid)} ${String(invalid)}`, ...counts.sort()].join(';');
}

function ruleOf(threshold: Threshold | null): string {
  return threshold === null ? '' : [threshold.percent.text, threshold.comparator, threshold.base].join(' ');
}

/** The figures of a round that was worked out. */
export function runFigures(
  round: Round,
  evaluation: Evaluation,
  findings: readonly Finding[],
  { byTab }: BallotFingerprints,
): RunFigures {
  const paper = (id: string, vote: CountedVote, rule: string): readonly (readonly [string, PaperTotals])[] => {
    if (vote.valid === 0 && [0, null].includes(vote.invalid)) return [];
    return [[id, { rule, totals: totalsOf(vote), fingerprint: byTab.get(vote.box.sheet) ?? null }]];
  };
  const count = (severity: Severity): number => findings.filter((found) => found.severity === severity).length;
  return {
    figures: new Map(frozenFigures(round, evaluation).map((figure) => [figureKey(figure), figure.value])),
    papers: new Map([
      ...evaluation.votes.flatMap((vote) => paper(vote.award, { ...vote }, ruleOf(vote.threshold))),
      ...evaluation.secondBallots.flatMap(({ award, counted }) => paper(`${award}/2`, counted, '')),
    ]),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

/**
 * The ballots whose papers are no longer those of an earlier run: counted anew, with a paper more or less, or taken out. Two counts that differ by a
 * paper tell that paper, so nothing that hangs on the earlier one may be kept beside this one.
 */
export function recounted(before: RunFigures, now: RunFigures): readonly string[] {
  return [...before.papers].flatMap(([ballot, was]) => {
    const is = now.papers.get(ballot);
    if (is?.totals !== was.totals) return [ballot];
    // Under another rule the same papers have another fingerprint, and without a salt they have none.
    const fingerprints = new Set([is.fingerprint, was.fingerprint]);
    const differ = is.rule === was.rule && !fingerprints.has(null) && fingerprints.size > 1;
    return differ ? [ballot] : [];
  });
}
