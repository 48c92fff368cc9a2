import type { Finding } from '../finding';
import { type Round, fieldAt } from '../round';

/** A cell of a tab, or the tab itself. */
interface Place {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Where a number that is missing should stand: its cell, else the tab of the round, where its label belongs; `null`: nowhere in particular. */
function placeOf({ params, subject }: Finding, round: Round): Place | null {
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
      const count = round.ballotCounts.find(({ award }) => award === subject);
      return count === undefined ? null : fieldAt(count[params['label']]);
    }
    default:
      return null;
  }
}

/** Findings of a missing number, with the place where it should stand; others as they are. */
export function placeMissing(findings: readonly Finding[], round: Round): readonly Finding[] {
  return findings.map((found) => {
    const place = found.code === 'round.missing' ? placeOf(found, round) : null;
    return place === null ? found : { ...found, sheet: place.sheet, cell: place.cell };
  });
}
