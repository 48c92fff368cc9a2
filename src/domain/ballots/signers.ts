import { type Finding, finding } from '../finding';
import { type Council, type CouncilMember, type Round, fieldAt, fieldValue } from '../round';
import { nameKey } from '../text/keys';

/** Who signs the minutes of a meeting: who presided, and who wrote them. */
const MINUTES_SIGNERS = ['chair', 'secretary'] as const;
/** One of the two. */
export type MinutesSigner = (typeof MINUTES_SIGNERS)[number];

/** Whether two names can be one person's: alike, or one with titles before it (`TS. Đỗ Quang Vinh`). */
function areOne(left: string, right: string): boolean {
  const [one, other] = [` ${nameKey(left)}`, ` ${nameKey(right)}`];
  return one.endsWith(other) || other.endsWith(one);
}

/** The members whom the tab of the council does not have as present, where it tells of anybody's presence: the absent, and those with an opinion in writing. */
export function awayMembers(council: Council | null): readonly CouncilMember[] {
  const members = council?.members ?? [];
  if (!members.some(({ presence }) => fieldValue(presence) === 'present')) return [];
  return members.filter(
    ({ presence }) => presence.state === 'empty' || ['absent', 'written'].includes(fieldValue(presence) ?? ''),
  );
}

/** The member under whose name `Đợt xét` has somebody sign the minutes of a meeting at which that member was not; `null` where nothing says so. */
export function awaySigner(
  { council, texts }: Pick<Round, 'council' | 'texts'>,
  role: MinutesSigner,
): CouncilMember | null {
  const name = texts[role];
  if (name === '') return null;
  const away = awayMembers(council);
  const named = (council?.members ?? []).filter((member) => areOne(member.name, name));
  return named.every((member) => away.includes(member)) ? (named[0] ?? null) : null;
}

/** A warning for each who is to sign the minutes of a meeting at which the council's tab has them not present. */
export function signerFindings(round: Pick<Round, 'council' | 'texts'>): readonly Finding[] {
  return MINUTES_SIGNERS.flatMap((role): readonly Finding[] => {
    const member = awaySigner(round, role);
    if (member === null) return [];
    return [finding('round.signer-away', fieldAt(member.presence), null, { role, name: member.name })];
  });
}
