/** The least and the most that a count can still come to; both ends are possible. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How an award stands: what is known of who gets it, and what is still open. Codes of people or units. */
export interface Standing {
  readonly nominated: readonly string[];
  /** Tied across the cut: only the council can part them, and it may choose none. */
  readonly tied: readonly string[];
  /** Everybody known to stand for a place, the highest rank first; equals in one level. Without a ceiling the order says nothing. */
  readonly levels: readonly (readonly string[])[];
  /** Those of whom it is not known whether they stand for a place, nor with what rank. */
  readonly pending: readonly string[];
  /** How many places there can be; `null`: as many as there are people. */
  readonly places: Bounds | null;
}

/** What can still be reached where something is open: places are filled from the top, and a tie at the cut may be decided any way or not at all. */
function openReach({ levels, pending }: Standing, places: Bounds, among: (ids: readonly string[]) => number): Bounds {
  const pendingHere = among(pending);
  // Worst: everybody pending comes in above, or level with the last who would fit. Only whole levels that fit nevertheless are sure.
  let least = 0;
  let left = places.least - pending.length;
  for (const level of levels) {
    left -= level.length;
    if (left < 0) break;
    least += among(level);
  }
  // Best: those pending who count come in above all others, and a tie is decided for those who count.
  let most = Math.min(pendingHere, places.most);
  let room = places.most - pendingHere;
  for (const level of levels) {
    most += Math.max(0, Math.min(among(level), room));
    room -= level.length;
  }
  return { least, most };
}

/** How many of a population can still come out as nominated: the least and the most, over every way in which what is open may come out. */
export function reach(standing: Standing, population: ReadonlySet<string>): Bounds {
  const { nominated, tied, levels, pending, places } = standing;
  const among = (ids: readonly string[]): number => ids.filter((id) => population.has(id)).length;
  if (places === null) {
    const least = levels.reduce((sum, level) => sum + among(level), 0);
    return { least, most: least + among(pending) };
  }
  if (pending.length > 0 || places.least < places.most) return openReach(standing, places, among);
  // All votes are in: what the council has decided stands, and only the tied are open.
  const least = among(nominated);
  return { least, most: least + Math.min(among(tied), places.most - nominated.length) };
}
