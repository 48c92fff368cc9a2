import type { IsoDate } from '../arithmetic/date';
import { checkedPercent, shareOf, smallestReaching } from '../arithmetic/ratio';
import { firstYearOf } from '../indicators/indicators';
import { fieldValue } from '../round/field';
import type { Round } from '../round/round';
import type { Target } from '../rules/pack';
import { type RuleBook, decisiveDate } from '../rules/rulebook';
import type { Standings } from '../targets/standings';
import { type TargetActual, type TargetResult, judgeTargets } from '../targets/targets';
import { type UnitOfPeople, unitsOf } from '../units';

/** How far one unit has come with every target that can be counted in it. */
export interface UnitProgress {
  readonly unit: UnitOfPeople;
  /** One for each target of the campaign, in its order. */
  readonly results: readonly TargetResult[];
}

type SharedTarget = Extract<Target, { percent: string }>;

function neededShare({ percent, comparator }: SharedTarget, { count, of }: TargetActual): number | null {
  const { ratio } = checkedPercent(percent);
  if (comparator !== '=') return smallestReaching(of, ratio, comparator);
  const { numerator, denominator } = shareOf(ratio, of);
  const exact = Number(numerator / denominator);
  return numerator % denominator === 0n && count <= exact ? exact : null;
}

/** How many more it takes to reach a target; 0 where it is reached, `null` where no number can reach it or none is counted. */
export function leftToReach(target: Target, actual: TargetActual | null): number | null {
  if (actual === null || actual.of === 0) return null;
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share': {
      const needed = neededShare(target, actual);
      return needed === null || needed > actual.of ? null : Math.max(0, needed - actual.count);
    }
    case 'count-nominated':
      return target.min > actual.of ? null : Math.max(0, target.min - actual.count);
    case 'indicator':
    case 'by-hand':
      return null;
  }
}

/** The day on which a round takes stock: the meeting's; in a round of the year else its last day; `null` where it cannot be told. */
export function stockDate(round: Round): IsoDate | null {
  return round.period === 'year' ? decisiveDate(round) : fieldValue(round.meetingDate);
}

/** Whether the campaign's final review is due on the round's date: before that, what was reached is an interim account. */
export function isFinalReview(round: Round, { campaign }: RuleBook): boolean {
  return round.period === 'year' && decisiveDate(round) >= (campaign.finalReview ?? campaign.to);
}

/** The targets within each unit: counted in the same way as for the whole, over the unit's own people and its own row. */
export function progressByUnit(
  round: Round,
  { campaign, awards, settings }: RuleBook,
  standings: Standings,
): readonly UnitProgress[] {
  const unitAwards = new Set(awards.filter(({ subject }) => subject === 'unit').map(({ id }) => id));
  return unitsOf(round).map((unit) => ({
    unit,
    results: judgeTargets(
      campaign.targets,
      { ...round, people: unit.people, collectives: unit.collective === null ? [] : [unit.collective] },
      standings,
      settings,
      unitAwards,
      firstYearOf(campaign),
    ),
  }));
}
