import type { Hundredths } from '../arithmetic/points';
import type { SchemePart } from '../rules/pack';
import { checkedPoints } from '../rules/parameters';
import { itemsOf } from './items';

/** What a part comes to: what counts, and what it would be if nothing were held within a limit. */
export interface PartPoints {
  readonly points: Hundredths;
  readonly raw: Hundredths;
}

/** Points of the parts of a form, by id. */
export type PointsByPart = ReadonlyMap<string, PartPoints>;

const NOTHING: PartPoints = { points: 0, raw: 0 };

function sum(all: readonly PartPoints[]): PartPoints {
  return all.reduce((total, { points, raw }) => ({ points: total.points + points, raw: total.raw + raw }), NOTHING);
}

function addPart(part: SchemePart, given: ReadonlyMap<string, Hundredths>, into: Map<string, PartPoints>): PartPoints {
  const own = (): PartPoints => {
    if (part.kind !== 'group' && part.kind !== 'alternatives') {
      const points = given.get(part.id) ?? 0;
      return { points, raw: points };
    }
    // Of alternatives all but one are 0 here: where several are scored there is no total at all.
    const together = sum(part.parts.map((inner) => addPart(inner, given, into)));
    const cap = part.kind === 'group' && part.limit === 'cap' ? part.max : null;
    return cap === null ? together : { ...together, points: Math.min(together.points, checkedPoints(cap)) };
  };
  const points = own();
  into.set(part.id, points);
  return points;
}

/** The points of every part, from those given to the items: groups added up, and held within their maximum where it is a cap. */
export function pointsByPart(
  parts: readonly SchemePart[],
  given: ReadonlyMap<string, Hundredths>,
): { readonly byPart: PointsByPart; readonly total: PartPoints } {
  const byPart = new Map<string, PartPoints>();
  const total = sum(parts.map((part) => addPart(part, given, byPart)));
  return { byPart, total };
}

/** Alternatives, at any depth, of which two or more have points, with the first item of the second of them that has. */
export function scoredTwice(
  parts: readonly SchemePart[],
  given: ReadonlyMap<string, Hundredths>,
): readonly { readonly part: SchemePart; readonly second: string }[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'group' && part.kind !== 'alternatives') return [];
    const inner = scoredTwice(part.parts, given);
    if (part.kind === 'group') return inner;
    const scored = part.parts.flatMap((one) => itemsOf([one]).find(({ id }) => (given.get(id) ?? 0) > 0)?.id ?? []);
    const second = scored[1];
    return second === undefined ? inner : [...inner, { part, second }];
  });
}

/**
 * The items that may be empty: those of an alternative in which nothing is given, while another is; where nothing is given at all, those of every
 * alternative but the first.
 */
export function emptyAlternatives(parts: readonly SchemePart[], isGiven: (id: string) => boolean): ReadonlySet<string> {
  const hasAny = (part: SchemePart): boolean => itemsOf([part]).some(({ id }) => isGiven(id));
  const empty = parts.flatMap((part): readonly string[] => {
    if (part.kind !== 'group' && part.kind !== 'alternatives') return [];
    if (part.kind === 'group') return [...emptyAlternatives(part.parts, isGiven)];
    const isTouched = hasAny(part);
    const unused = part.parts.filter((one, position) => (isTouched ? !hasAny(one) : position > 0));
    return [...itemsOf(unused).map(({ id }) => id), ...emptyAlternatives(part.parts, isGiven)];
  });
  return new Set(empty);
}
