import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { Round } from '../round/round';

/** A warning where the decision bears a day before the meeting whose minutes it rests on. */
export function decisionDayFindings({
  office,
  meetingDate,
}: Pick<Round, 'office' | 'meetingDate'>): readonly Finding[] {
  const [decided, met] = [fieldValue(office.decisionDate), fieldValue(meetingDate)];
  if (decided === null || met === null || decided >= met) return [];
  return [finding('round.decision-early', fieldAt(office.decisionDate), null, { decided, met })];
}
