import type { beforeVote as vi } from '../vi/before-vote';
import { counted, plural } from './plural';

/** What is known of a vote before anybody votes, the papers to print, and the recount. */
export const beforeVote: typeof vi = {
  title: 'Before the vote',
  nominees: (count) => `On the ballot (${count}):`,
  nobody: 'Nobody is eligible for the ballot yet.',
  inReview: (names) => `Not on the ballot, still to be reviewed: ${names}`,
  members: (names) => `Council members on the ballot: ${names}`,
  present: 'Present',
  absent: 'Absent',
  written: 'Written opinions',
  tellers: 'Counting committee',
  papers: 'Ballots to print',
  quorum: ({ isMet, missing }) =>
    isMet ? 'Enough members are present.' : `Not enough members are present: ${missing} missing.`,
  wouldTake: (of, required) => `of ${of} it would take ${counted(required, 'yes vote')}`,
  notYet: 'The base is known only after the vote:',
  print: 'Ballots to print',
  printHelp:
    'Choose how many ballots go on an A4 sheet, write that into the tab Đợt xét, then write the results: each award gets a tab “In - Phiếu …”, and a tie one more, “In - Phiếu lần 2 …”, with the tied. All ballots are alike and bear no number. Without that value the next run takes these tabs away.',
  notSet: 'not chosen',
  recount: 'Recount',
  recountHelp:
    'Counts the ballot tab anew and compares with KQ - Kiểm phiếu, the counting minutes and the fingerprint as written. Writes nothing.',
  differing: (cells) => `${counted(cells, 'cell')} ${plural(cells, 'differs', 'differ')} from what is worked out now:`,
};
