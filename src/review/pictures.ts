import { type ScoreStep, scoreSteps } from '../domain/pictures/scores';
import { type ShareReached, sharesReached } from '../domain/pictures/shares';
import { type AwardsByUnit, awardsByUnit } from '../domain/pictures/units';
import { isSchemeConfirmed } from '../domain/scoring/by-scheme';
import type { Review } from './review';

/** The figures of three pictures: what `KQ - Biểu đồ` shows too. */
export interface Pictures {
  readonly shares: readonly ShareReached[];
  readonly byUnit: AwardsByUnit;
  readonly steps: readonly ScoreStep[];
  /** How many people have no final score. */
  readonly withoutScore: number;
}

/** Targets against results, awards by unit, and the distribution of scores. */
export function picturesOf({ round, rules, evaluation }: Review): Pictures {
  const awards = rules.campaign.awards.flatMap((id) => rules.awards.find((award) => award.id === id) ?? []);
  const all = [...evaluation.scores.values()].map(({ final }) => final);
  const finals = all.flatMap((final) => final ?? []);
  return {
    shares: sharesReached(evaluation.targets),
    byUnit: awardsByUnit(round, awards, evaluation.entries),
    steps: scoreSteps(finals, rules.campaign.scheme, isSchemeConfirmed(rules.settings)),
    withoutScore: all.length - finals.length,
  };
}
