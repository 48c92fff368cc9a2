import { type Percent, reaches } from '../arithmetic/ratio';
import { fieldValue } from '../round/field';
import type { Round } from '../round/round';
import { type Settings, fractionSetting } from '../rules/settings';

/** The council's numbers; `null` where `Đợt xét` does not say. */
export interface Attendance {
  readonly members: number | null;
  readonly present: number | null;
  readonly written: number | null;
  /** Whether enough members are present; `null` where no quorum is set or it cannot be told. */
  readonly quorum: boolean | null;
  readonly quorumShare: Percent | null;
}

/** Reads the council's numbers, and compares those present with the quorum. */
export function attendanceOf(round: Round, settings: Settings): Attendance {
  const members = fieldValue(round.members);
  const present = fieldValue(round.present);
  const quorumShare = fractionSetting(settings, 'council.quorum');
  const quorum =
    quorumShare === null || members === null || members === 0 || present === null
      ? null
      : reaches(present, members, quorumShare.ratio, '>=');
  return { members, present, written: fieldValue(round.written), quorum, quorumShare };
}
