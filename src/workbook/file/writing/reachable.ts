import { relationshipsOf, relationshipsPart } from '../package/relationships';
import { hasPart } from '../package/parts';
import type { Parts } from '../package/parts';

/**
 * The parts that one comes to by relationships, from a part or (`''`) from the package: in lower case, with the part itself and
 * the parts that hold relationships.
 */
export function reachableParts(parts: Parts, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name.toLowerCase())) continue;
    found.add(name.toLowerCase());
    if (hasPart(parts, relationshipsPart(name))) found.add(relationshipsPart(name).toLowerCase());
    for (const { part } of relationshipsOf(parts, name)) if (part !== null && hasPart(parts, part)) waiting.push(part);
  }
  return found;
}
