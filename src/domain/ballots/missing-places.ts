import type { Finding } from '../finding';
import { fieldAt } from '../round/field';
import type { BallotCount } from '../round/votes';
import type { Round } from '../round/round';

/** A cell of a tab, or the tab itself. */
interface Place {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Where a number that is missing should stand: its cell, else the tab of the round, where its label belongs; `null`: nowhere in particular. */
function placeOf({ params, subject }: Finding, round: Round, counts: readonly BallotCount[]): Place | null {
  const tab: Place = { sheet: round.sheet, cell: null };
  switch (params['label']) {
    case 'members':
      return fieldAt(round.members) ?? tab;
    case 'present':
      return fieldAt(round.present) ?? tab;
    case 'written':
      return fieldAt(round.written) ?? tab;
    case 'issued':
    case 'returned': {
      const count = counts.find(({ award }) => award === subject);
      return count === undefined ? null : fieldAt(count[params['label']]);
    }
    default:
      return null;
  }
}

/** Findings of a missing number, with the place where it should stand; others as they are. `counts` are those of the ballot concerned. */
export function placeMissing(
  findings: readonly Finding[],
  round: Round,
  counts: readonly BallotCount[],
): readonly Finding[] {
  return findings.map((found) => {
    const place = found.code === 'round.missing' ? placeOf(found, round, counts) : null;
    return place === null ? found : { ...found, sheet: place.sheet, cell: place.cell };
  });
}
