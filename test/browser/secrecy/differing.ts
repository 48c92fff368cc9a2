/** What differs between two sittings in what is left of them, by name. */
export function differing<Kept>(one: ReadonlyMap<string, Kept>, other: ReadonlyMap<string, Kept>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}
