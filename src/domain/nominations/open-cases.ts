import { isYetToBeHeld } from '../ballots/counting';
import { valueAt } from '../checked';
import { isPending } from '../eligibility/evidence';
import type { Evaluation } from '../evaluate';
import { fieldValue } from '../round/field';
import type { Collective, Person } from '../round/people';
import type { Round } from '../round/round';

/** Whether somebody registered for an award, or may have: a word of the cell, or all of it, cannot be read. */
function mayBeRegistered({ registered }: Person | Collective, award: string): boolean {
  const known = fieldValue(registered);
  return registered.state === 'unreadable' || (known !== null && (known.hasUnknown || known.awards.includes(award)));
}

/**
 * The codes of those whose case is open for an award: something that is still to come could make a nomination of it. Whoever never registered for it
 * and was on no paper of a vote that was held was not proposed, so there is nothing to settle.
 */
export function openCases(
  { people, collectives }: Pick<Round, 'people' | 'collectives'>,
  { entries, votes }: Pick<Evaluation, 'entries' | 'votes'>,
  award: string,
): readonly string[] {
  const isHeld = votes.some((vote) => vote.award === award && !isYetToBeHeld(vote));
  const proposed = new Set(
    [...people, ...collectives].filter((one) => mayBeRegistered(one, award)).map(({ id }) => id),
  );
  return [...valueAt(entries, award)].flatMap(([id, { status }]) =>
    isPending(status) && !(status === 'not-on-ballot' && isHeld && !proposed.has(id)) ? [id] : [],
  );
}
