import type { DecisionBasis } from '../../domain/nominations/settlement';
import { bases } from '../../i18n/papers/ties';

/** What a decision rests on, as it is recorded beside it; what only the meeting knows is left as dots. */
export function basisText(basis: DecisionBasis): string {
  switch (basis.way) {
    case 'second-ballot':
      return bases.secondBallot(String(basis.yes), String(basis.valid));
    case 'chair':
      return bases.chair;
    case 'lot':
      return bases.lot;
    case 'leave-empty':
      return bases.leaveEmpty;
  }
}
