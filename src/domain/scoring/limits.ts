import type { Hundredths } from '../arithmetic/points';
import { pointsSetting, type Settings } from '../rules/settings';

/** The limits of a total; `null` where there is none. */
export interface ScoreLimits {
  /** What everyone begins with. */
  readonly base: Hundredths;
  readonly step: Hundredths | null;
  /** Whether the step holds for every item, also where the scheme gives the item another. */
  readonly isStepOverridden: boolean;
  readonly bonusCap: Hundredths | null;
  readonly penaltyCap: Hundredths | null;
  readonly totalCap: Hundredths | null;
}

/** The limits that hold in a round: its parameters over the scheme's own. */
export function scoreLimits(settings: Settings): ScoreLimits {
  const layer = settings.get('score.step')?.layer;
  return {
    base: pointsSetting(settings, 'score.base') ?? 0,
    step: pointsSetting(settings, 'score.step'),
    isStepOverridden: layer !== undefined && layer !== 'campaign' && layer !== 'regime' && layer !== 'default',
    bonusCap: pointsSetting(settings, 'score.bonus-cap'),
    penaltyCap: pointsSetting(settings, 'score.penalty-cap'),
    totalCap: pointsSetting(settings, 'score.total-cap'),
  };
}
