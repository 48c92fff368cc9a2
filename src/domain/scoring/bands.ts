import { type Ratio, compareRatios } from '../arithmetic/ratio';
import { pointsRatio } from '../arithmetic/points';
import { itemAt } from '../checked';
import type { Field } from '../round/field';
import type { Band, Scheme, Violation } from '../rules/pack';
import { checkedPoints } from '../rules/parameters';
import { DISCIPLINES, type Discipline, isAtLeast, isWeak } from '../terms';

/** What a class is told from. */
export interface BandFigures {
  /** The total that counts. */
  readonly total: Ratio;
  /** What a part of the sheet comes to; `null` where that is not known. */
  readonly part: (id: string) => Ratio | null;
  /** Penalty points, of one part or (`null`) of all; `null` where that is not known. */
  readonly penalty: (part: string | null) => Ratio | null;
  readonly discipline: Field<Discipline>;
}

/** A part that did not come to what a class asks of it. */
export interface UnmetFloor {
  readonly band: Band;
  readonly part: string;
  readonly from: string;
}

/** The class of a total, and why it is not the one that the total alone would give. */
export type BandOutcome =
  | {
      readonly kind: 'band';
      readonly band: Band;
      /** The class by the total alone. */
      readonly byTotal: Band;
      /** Floors that kept it from a higher class. */
      readonly floors: readonly UnmetFloor[];
      /** What holds it at most there. */
      readonly violation: Violation | null;
    }
  /** The total lies below the lowest class. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: 'unconfirmed' | 'part' | 'violation' };

const UNKNOWN_PART: BandOutcome = { kind: 'unknown', reason: 'part' };

function reaches(points: Ratio, from: string): boolean {
  return compareRatios(points, pointsRatio(checkedPoints(from))) >= 0;
}

/** Whether a violation is there; `null` where that is not known. */
function isViolated(violation: Violation, { discipline, penalty }: BandFigures): boolean | null {
  switch (violation.when) {
    case 'discipline':
      if (discipline.state === 'known') return isAtLeast(DISCIPLINES, discipline.value, violation.from);
      return discipline.state === 'empty' ? false : null;
    case 'penalty': {
      const points = penalty(violation.part ?? null);
      return points === null ? null : points.numerator > 0n;
    }
  }
}

/** The class by total and floors: of two classes whose floors are met the higher. */
function bandByPoints(list: readonly Band[], { total, part }: BandFigures): BandOutcome {
  const candidates = list.filter(({ from }) => reaches(total, from));
  const floors: UnmetFloor[] = [];
  for (const band of candidates) {
    const asked = (band.floors ?? []).map((floor) => ({ ...floor, points: part(floor.part) }));
    const unmet = asked.filter(({ points, from }) => points !== null && !reaches(points, from));
    if (unmet.length === 0) {
      if (asked.some(({ points }) => points === null)) return UNKNOWN_PART;
      return { kind: 'band', band, byTotal: itemAt(candidates, 0), floors, violation: null };
    }
    floors.push(...unmet.map((floor) => ({ band, part: floor.part, from: floor.from })));
  }
  return { kind: 'none' };
}

/** The class under the violations that cap it; only one that would lower the class has a say in it. */
function underViolations(
  outcome: BandOutcome,
  violations: readonly Violation[],
  list: readonly Band[],
  figures: BandFigures,
): BandOutcome {
  if (outcome.kind !== 'band') return outcome;
  const judged = violations.map((violation) => ({
    violation,
    cap: list.findIndex(({ id }) => id === violation.atMost),
    is: isViolated(violation, figures),
  }));
  const own = list.indexOf(outcome.band);
  const lowest = judged.reduce<(typeof judged)[number] | null>(
    (low, one) => (one.is === true && one.cap > (low?.cap ?? own) ? one : low),
    null,
  );
  if (judged.some(({ is, cap }) => is === null && cap > (lowest?.cap ?? own)))
    return { kind: 'unknown', reason: 'violation' };
  return lowest === null ? outcome : { ...outcome, band: itemAt(list, lowest.cap), violation: lowest.violation };
}

/** Whether a rule of a scheme may be used: its source is strong enough, or the round has confirmed it. */
export function isUsable({ status }: Pick<Scheme, 'status'>, isConfirmed: boolean): boolean {
  return isConfirmed || !isWeak(status);
}

/** The class of a total; `null` where the scheme has no classes. A weak source asks for a confirmation first. */
export function bandOf(scheme: Scheme, figures: BandFigures, isConfirmed: boolean): BandOutcome | null {
  const { bands, violations = [] } = scheme;
  if (bands === undefined) return null;
  if (![bands, ...violations].every((rule) => isUsable(rule, isConfirmed)))
    return { kind: 'unknown', reason: 'unconfirmed' };
  return underViolations(bandByPoints(bands.list, figures), violations, bands.list, figures);
}
