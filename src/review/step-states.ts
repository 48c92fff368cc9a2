import { isWithheld, isYetToBeHeld } from '../domain/ballots/counting';
import type { Finding } from '../domain/finding';
import { openCases } from '../domain/nominations/open-cases';
import { openTie } from '../domain/nominations/settlement';
import { isYes } from '../domain/rules/settings';
import { COMPARISON_KEY } from '../sheets/reading/ballot-salt';
import { ownTab } from '../sheets/reading/own-tab';
import { runCode } from '../sheets/writing/row-marks';
import type { CheckedRound } from './check-round';
import { isWrittenNoMore } from './closing';
import type { Review } from './review';
import type { Step } from './step-order';
import { statedRun } from './verify/stated-run';
import { VERSION } from './version';

/** What a step can wait for. Nothing else than counts is ever told of it: no name, no cell. */
export const WAITING_FOR = [
  /** Facts of the round that something is worked out from and that are not there. */
  'facts',
  /** Thresholds that neither law nor campaign sets, so the council has to. */
  'thresholds',
  'errors',
  'warnings',
  /** Ties at a ceiling that no decision settles. */
  'ties',
  /** Targets of which it cannot be told whether they are met. */
  'targets',
  /** Votes that are due and of which nothing is counted. */
  'votes',
  /** Votes whose numbers do not agree. */
  'numbers',
  /** A meeting without its quorum. */
  'quorum',
  /** Nominations that something still to come could decide. */
  'open-nominations',
  /** The results were never written into this workbook. */
  'writing',
  /** They were, from other inputs, rules or another version of the program than now. */
  'writing-again',
] as const;

/** One of them. */
export type WaitingFor = (typeof WAITING_FOR)[number];

/** Something that a step waits for, and how many of it: at least 1. */
export interface Waiting {
  readonly what: WaitingFor;
  readonly count: number;
}

/** What each step waits for, the most pressing first; nothing where it is done. */
export type StepStates = Readonly<Record<Step, readonly Waiting[]>>;

function countOf(findings: readonly Finding[], isOne: (one: Finding) => boolean): number {
  return findings.filter(isOne).length;
}

/** Those of which there is at least one. */
function waiting(counts: Partial<Record<WaitingFor, number>>): readonly Waiting[] {
  return WAITING_FOR.flatMap((what) => {
    const count = counts[what] ?? 0;
    return count === 0 ? [] : [{ what, count }];
  });
}

/** How many votes are due that nobody has counted: a vote is required and somebody is eligible. */
function votesDue({ rules, evaluation }: Review): number {
  const counted = new Set(evaluation.votes.filter((vote) => !isYetToBeHeld(vote)).map(({ award }) => award));
  return rules.awards.filter(
    ({ id }) =>
      !counted.has(id) &&
      isYes(rules.settings, `${id}.vote.required`) &&
      [...(evaluation.entries.get(id)?.values() ?? [])].some(({ eligibility }) => eligibility === 'eligible'),
  ).length;
}

/** Nominations that are open for another reason than a tie, which waits in its own step. */
function openNominations({ round, evaluation }: Review): number {
  return [...evaluation.entries].flatMap(([award, entries]) =>
    openCases(round, evaluation, award).filter((id) => entries.get(id)?.status !== 'tied-at-ceiling'),
  ).length;
}

/**
 * Whether the results stand in the workbook, from what is in it now: a run states what it was worked out from as one code, so equal codes are equal
 * runs. Whether somebody typed into the results since is not asked here; verifying asks that.
 */
function writingDue({ review, snapshot }: CheckedRound): 'writing' | 'writing-again' | null {
  if (isWrittenNoMore(review.closing)) return null;
  const tab = ownTab(snapshot, COMPARISON_KEY);
  if (tab === null) return 'writing';
  return statedRun(tab).code === runCode({ ...review, snapshot, version: VERSION }) ? null : 'writing-again';
}

/** What each of the five steps waits for, from what was read; `isWritten` where the results were written after that. */
export function stepStates(checked: CheckedRound, isWritten: boolean): StepStates {
  const { review } = checked;
  const { evaluation, findings } = review;
  const due = isWritten ? null : writingDue(checked);
  return {
    round: waiting({
      facts: countOf(findings, ({ code }) => code === 'round.missing'),
      thresholds: countOf(findings, ({ code }) => code === 'rule.vote-threshold-unset'),
    }),
    check: waiting({
      errors: countOf(findings, ({ severity }) => severity === 'error'),
      warnings: countOf(findings, ({ severity }) => severity === 'warning'),
    }),
    ceilings: waiting({
      ties: evaluation.ceilings.filter((ceiling) => openTie(ceiling) !== null).length,
      targets: evaluation.targets.filter(({ met, stated }) => met === null && stated === null).length,
    }),
    ballots: waiting({
      votes: votesDue(review),
      numbers: evaluation.votes.filter(isWithheld).length,
      quorum: evaluation.attendance.quorum === false ? 1 : 0,
    }),
    nominations: waiting({ 'open-nominations': openNominations(review), ...(due === null ? {} : { [due]: 1 }) }),
  };
}
