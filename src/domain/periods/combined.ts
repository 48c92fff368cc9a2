import type { Hundredths } from '../arithmetic/points';
import { pointsRatio } from '../arithmetic/points';
import { valueAt } from '../checked';
import { fieldValue } from '../round/field';
import type { Round } from '../round/round';
import type { RuleBook } from '../rules/rulebook';
import { pointsSetting } from '../rules/settings';
import { isSchemeConfirmed } from '../scoring/by-scheme';
import { type CombinedTotal, combinePeriods } from '../scoring/periods';
import { type PersonScores, finalTotal } from '../scoring/scores';
import type { Period } from '../terms';
import { yearPartsOf } from './year-parts';

/**
 * What the campaign's scheme makes of everybody's shorter periods for the period of this round, by code, beside the round's own scores; `null` where
 * the scheme says nothing of it, or the workbook has no results of shorter periods. A missing or unreadable one is never taken for 0.
 */
export function combinedTotals(
  round: Round,
  { campaign, settings }: RuleBook,
  scores: ReadonlyMap<string, PersonScores>,
): ReadonlyMap<string, CombinedTotal> | null {
  const { period } = round;
  const { scheme } = campaign;
  const year = yearPartsOf(round);
  if (period === null || scheme === null || year === null) return null;
  const combined = year.people.flatMap(({ personId, results }): readonly (readonly [string, CombinedTotal])[] => {
    const totals = [...results.values()].flatMap((result) => {
      const points = fieldValue(result.points);
      return points === null ? [] : [[result.period, pointsRatio(points)] as const];
    });
    const own = finalTotal(valueAt(scores, personId).byRater);
    const ownExtras = new Map<Period, Hundredths>(own === null ? [] : [[period, own.extras]]);
    const figures = { totals: new Map<Period, (typeof totals)[number][1]>(totals), ownExtras };
    const totalCap = pointsSetting(settings, 'score.total-cap');
    const total = combinePeriods(scheme, period, { ...figures, totalCap }, isSchemeConfirmed(settings));
    return total === null ? [] : [[personId, total]];
  });
  return combined.length === 0 ? null : new Map(combined);
}
