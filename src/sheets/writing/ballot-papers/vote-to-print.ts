import type { Prospect } from '../../../domain/ballots/prospect';
import type { Tie } from '../../../domain/nominations/settlement';
import { ballotPapers as words } from '../../../i18n/papers/ballot-papers';
import type { Writing } from '../context';
import { whenText } from '../papers/parts';

/** A vote whose papers are printed. */
export interface VoteToPrint extends Prospect {
  /** What a second ballot is held about; there is none at a first. */
  readonly tie?: Tie;
}

/** What a vote is about: the award and the time; at a second ballot that it is one, and how many places are left. */
export function subjectText(writing: Writing, { award, tie }: VoteToPrint): string {
  const about = words.about(award.name, whenText(writing));
  return tie === undefined ? about : words.second(about, tie.placesLeft);
}
