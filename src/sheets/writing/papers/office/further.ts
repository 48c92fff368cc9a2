import { grantingsOf } from '../../../../domain/granting/granting';
import { codeKey } from '../../../../domain/text/keys';
import type { Writing } from '../../context';

/** The codes, as they are compared and as typed, of those whom the round proposes further; empty where it names nobody. */
export function furtherCodes({ round }: Writing): ReadonlyMap<string, string> {
  const typed = round.office.proposedFurther
    .split(/[;,\n]/)
    .flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return new Map(typed.map((code) => [codeKey(code), code]));
}

/** Whether somebody who is nominated for an award is among those whose dossiers go on to one above who settles it; all are where the round names nobody. */
export function goesFurther(writing: Writing, award: string, id: string): boolean {
  const isProposed = grantingsOf(writing.rules).some(
    (one) => one.award.id === award && one.proposedTo !== null && one.proposedTo !== one.grantedBy,
  );
  const named = furtherCodes(writing);
  return !isProposed || named.size === 0 || named.has(codeKey(id));
}
