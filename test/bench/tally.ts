import type { Attendance } from '../../src/domain/ballots/attendance';
import { holdVote } from '../../src/domain/ballots/vote';
import type { Ballot, Mark } from '../../src/domain/round/votes';
import { box, count, settings } from '../support/round';

const MARKS: readonly Mark[] = ['yes', 'no', 'unmarked', 'yes', 'unreadable', 'yes', 'no'];
const ROUNDS = 5;

/** How long one vote takes, from papers in memory to verdicts. */
export interface TallyTime {
  readonly papers: number;
  readonly names: number;
  /** The middle one of five, in milliseconds, rounded up. */
  readonly milliseconds: number;
}

/** Holds a vote on that many papers with that many names, checks its chain, and gives the verdicts; made-up marks, the same each time. */
export function measureTally(papers: number, names: number): TallyTime {
  const ballots = Array.from({ length: papers }, (_, paper): Ballot => {
    const marks = Array.from(
      { length: names },
      (_name, name) => MARKS[(paper * 31 + name * 17) % MARKS.length] ?? 'no',
    );
    return { marks, isInvalid: false };
  });
  const codes = Array.from({ length: names }, (_, name) => `NV${String(name)}`);
  const source = { ...box('cstd', codes, []), ballots };
  const attendance: Attendance = { members: papers, present: papers, written: 0, quorum: null, quorumShare: null };
  const meeting = { attendance, settings: settings({ 'cstd.vote.percent': '70' }), council: [] };
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    const { vote } = holdVote(source, count('cstd', papers, papers), meeting);
    if (vote.valid !== papers) throw new Error('not every paper was counted');
    return performance.now() - started;
  });
  return { papers, names, milliseconds: Math.ceil([...times].sort((left, right) => left - right)[2] ?? 0) };
}
