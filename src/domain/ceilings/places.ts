/** Somebody who stands for a place, with what ranks: "yes" votes, or the final score in hundredths. */
export interface Contender {
  readonly id: string;
  readonly rank: number;
}

/** Who is surely in, who is tied across the cut, and who is surely out; each in the order given. */
export interface Cut {
  readonly within: readonly string[];
  readonly tied: readonly string[];
  readonly out: readonly string[];
  /** Places that the tied compete for. */
  readonly placesLeft: number;
}

/**
 * Fills the places from the top. Those above every tie at the cut are in; where more are equal at the cut than places are left, all of them are
 * tied: a tie is never broken here.
 */
export function fillPlaces(contenders: readonly Contender[], places: number): Cut {
  const ids = (those: readonly Contender[]): readonly string[] => those.map(({ id }) => id);
  const lastIn = contenders
    .map(({ rank }) => rank)
    .sort((left, right) => right - left)
    .at(places);
  // With room for all there is no cut: `at` finds nobody beyond the last place.
  if (lastIn === undefined) return { within: ids(contenders), tied: [], out: [], placesLeft: 0 };
  const above = contenders.filter(({ rank }) => rank > lastIn);
  const level = contenders.filter(({ rank }) => rank === lastIn);
  const below = contenders.filter(({ rank }) => rank < lastIn);
  const placesLeft = places - above.length;
  return placesLeft === 0
    ? { within: ids(above), tied: [], out: ids([...level, ...below]), placesLeft }
    : { within: ids(above), tied: ids(level), out: ids(below), placesLeft };
}
