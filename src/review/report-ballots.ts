import type { SecondBallot } from '../domain/nominations/second-ballot';
import type { Json } from './report';

/** A second ballot: its totals, the tie that it is about, and the lines that it proposes; it decides nothing. A key that the contract does not name. */
export function secondBallotJson({ award, counted, tie, faults, proposed, stillTied }: SecondBallot): Json {
  return {
    award,
    counted: counted.way,
    issued: counted.issued,
    returned: counted.returned,
    valid: counted.valid,
    invalid: counted.invalid,
    tied: tie === null ? [] : [...tie.tied].sort(),
    places: tie === null ? null : tie.placesLeft,
    nominees: counted.nominees.map(({ id, yes, no, blank, unreadable }) => ({ id, yes, no, blank, unreadable })),
    withheld: faults,
    proposed: proposed.map(({ candidateId, isChosen }) => ({ id: candidateId, chosen: isChosen })),
    stillTied: stillTied === null ? [] : [...stillTied.tied].sort(),
  };
}
