import { type Percent, type Ratio, ratioText, roundRatio, shareOf } from '../arithmetic/ratio';
import { type Settings, countSetting, percentSetting, settingText, wordSetting } from '../rules/settings';
import { ROUNDINGS, type Rounding } from '../terms';

/** How many at most: a percent of a base, a number of places, or both, of which the smaller holds. */
export interface CeilingRule {
  readonly percent: Percent | null;
  /** An award (the people nominated for it in this round) or `staff`. */
  readonly base: string | null;
  readonly rounding: Rounding;
  readonly places: number | null;
}

/** The ceiling worked out; `exact` before rounding. What does not apply is `null`. */
export interface Ceiling {
  readonly base: number | null;
  readonly percent: Percent | null;
  readonly exact: Ratio | null;
  readonly rounding: Rounding | null;
  readonly places: number | null;
  readonly limit: number;
}

/** The ceiling that holds for an award, or `null` where there is none (nobody sets one, or `none` lifts it). */
export function ceilingRule(award: string, settings: Settings): CeilingRule | null {
  const percent = percentSetting(settings, `${award}.ceiling.percent`);
  const places = countSetting(settings, `${award}.ceiling.places`);
  if (percent === null && places === null) return null;
  const rounding = wordSetting(settings, `${award}.ceiling.rounding`, ROUNDINGS, 'floor');
  return { percent, base: settingText(settings, `${award}.ceiling.base`), rounding, places };
}

/** The limit for a base of that many. Without a base a percent says nothing: then only the places hold, and without those nothing can be told. */
export function ceilingOf(rule: CeilingRule, base: number | null): Ceiling | null {
  const { percent, places, rounding } = rule;
  if (percent === null || base === null) {
    return places === null || percent !== null
      ? null
      : { base: null, percent: null, exact: null, rounding: null, places, limit: places };
  }
  const exact = shareOf(percent.ratio, base);
  const limit = roundRatio(exact, rounding);
  return { base, percent, exact, rounding, places, limit: places === null ? limit : Math.min(limit, places) };
}

/** The share before rounding, in plain decimal where it ends, else as a fraction. */
export function exactText(ceiling: Ceiling): string | null {
  return ceiling.exact === null ? null : ratioText(ceiling.exact);
}
