import type { spine as source } from '../vi/spine';
import { counted as countedAs } from './plural';

const counted = (one: string, several: string) => (many: number) => countedAs(many, one, several);

/** What the spine of steps says of each step. */
export const spine: typeof source = {
  waits: {
    facts: counted('fact of the round not given', 'facts of the round not given'),
    thresholds: counted('threshold of votes not set', 'thresholds of votes not set'),
    errors: counted('error', 'errors'),
    warnings: counted('warning', 'warnings'),
    ties: counted('tie for the council to settle', 'ties for the council to settle'),
    targets: counted('target without a figure', 'targets without a figure'),
    votes: counted('vote not counted', 'votes not counted'),
    numbers: counted('vote whose numbers do not agree', 'votes whose numbers do not agree'),
    quorum: () => 'the meeting has no quorum',
    'open-nominations': counted('nomination still open', 'nominations still open'),
    writing: () => 'the results are not written into the workbook',
    'writing-again': () => 'the results in the workbook are of an earlier writing, and the data has changed since',
  },
  waiting: (step, what) => `${step}: ${what}.`,
  done: (step) => `${step}: nothing is waiting.`,
  unread: 'The workbook has not been read.',
  stale: (line) => `From the last reading; the workbook has changed since. ${line}`,
};
