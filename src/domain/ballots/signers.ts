import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { Council, CouncilMember } from '../round/council';
import type { Round } from '../round/round';
import { COUNCIL_OFFICES, type CouncilOffice } from '../terms';
import { nameKey, wordKey } from '../text/keys';
import { tellersOf } from './council';

/** Whether two names can be one person's: alike, or one with titles before it (`TS. Đỗ Quang Vinh`). */
function areOne(left: string, right: string): boolean {
  const [one, other] = [` ${nameKey(left)}`, ` ${nameKey(right)}`];
  return one.endsWith(other) || other.endsWith(one);
}

/** The members whom the tab of the council has as present. */
export function presentMembers(council: Council | null): readonly CouncilMember[] {
  return (council?.members ?? []).filter(({ presence }) => fieldValue(presence) === 'present');
}

/** The members whom the tab of the council does not have as present, where it tells of anybody's presence: the absent, and those with an opinion in writing. */
export function awayMembers(council: Council | null): readonly CouncilMember[] {
  if (council === null || presentMembers(council).length === 0) return [];
  return council.members.filter(
    ({ presence }) => presence.state === 'empty' || ['absent', 'written'].includes(fieldValue(presence) ?? ''),
  );
}

/** The one member whom the council's tab has in an office; `null` where there is none, or more than one. */
function holderOf(council: Council | null, office: CouncilOffice): CouncilMember | null {
  const [holder, ...others] = (council?.members ?? []).filter((member) => member.office === office);
  return others.length > 0 ? null : (holder ?? null);
}

/** Who signs for an office, as typed: whom `Đợt xét` names, else whom the council's tab has in it; empty where nobody is known. */
export function signerName({ council, texts }: Pick<Round, 'council' | 'texts'>, office: CouncilOffice): string {
  return texts[office] === '' ? (holderOf(council, office)?.name ?? '') : texts[office];
}

/** The member whom a name means and who was not at the meeting; `null` where nothing says so, or another of that name was there. */
function awayNamed(council: Council | null, name: string): CouncilMember | null {
  if (name === '') return null;
  const away = awayMembers(council);
  const named = (council?.members ?? []).filter((member) => areOne(member.name, name));
  return named.every((member) => away.includes(member)) ? (named[0] ?? null) : null;
}

/** The member under whose name somebody is to sign the minutes of a meeting at which that member was not; `null` where nothing says so. */
export function awaySigner(round: Pick<Round, 'council' | 'texts'>, office: CouncilOffice): CouncilMember | null {
  return awayNamed(round.council, signerName(round, office));
}

/** The member who is named as the head of those who count and was not at the meeting; `null` where nothing says so. */
export function awayTellerChief({ council, texts }: Pick<Round, 'council' | 'texts'>): CouncilMember | null {
  return awayNamed(council, texts.tellerChief);
}

/** A member who counts the papers, and whether the council's tab has them as not at the meeting. */
export interface Teller extends CouncilMember {
  readonly isAway: boolean;
}

/** Who counts the papers beside their head, in the order of the council's tab. */
export function tellersBesideChief({
  council,
  texts: { tellerChief },
}: Pick<Round, 'council' | 'texts'>): readonly Teller[] {
  const away = awayMembers(council);
  const isChief = (name: string): boolean => wordKey(name) === wordKey(tellerChief) || areOne(name, tellerChief);
  return tellersOf(council)
    .filter(({ name }) => !isChief(name))
    .map((member) => ({ ...member, isAway: away.includes(member) }));
}

/** Whom the council's tab has in an office and as not away, where `Đợt xét` names another for it; `null` where they agree, or one says nothing. */
function otherHolder(
  { council, texts }: Pick<Round, 'council' | 'texts'>,
  office: CouncilOffice,
): CouncilMember | null {
  const holder = holderOf(council, office);
  if (holder === null || texts[office] === '' || areOne(holder.name, texts[office])) return null;
  return awayMembers(council).includes(holder) ? null : holder;
}

/** A warning of somebody who is to sign minutes although the council's tab has them not present. */
function awayFinding(role: CouncilOffice | 'tellerChief' | 'teller', { presence, name }: CouncilMember): Finding {
  return finding('round.signer-away', fieldAt(presence), null, { role, name });
}

/** A warning for each who is to sign the counting minutes although the council's tab has them not present: who was away has not counted. */
function tellerAwayFindings(round: Pick<Round, 'council' | 'texts'>): readonly Finding[] {
  const chief = awayTellerChief(round);
  return [
    ...(chief === null ? [] : [awayFinding('tellerChief', chief)]),
    ...tellersBesideChief(round)
      .filter(({ isAway }) => isAway)
      .map((teller) => awayFinding('teller', teller)),
  ];
}

/** A warning for each who is to sign although the council's tab has them not present, or somebody else in that office. */
export function signerFindings(round: Pick<Round, 'council' | 'texts'>): readonly Finding[] {
  const ofOffices = COUNCIL_OFFICES.flatMap((office): readonly Finding[] => {
    const [away, holder] = [awaySigner(round, office), otherHolder(round, office)];
    return [
      ...(away === null ? [] : [awayFinding(office, away)]),
      ...(holder === null
        ? []
        : [
            finding('round.signer-differs', holder.at, null, {
              role: office,
              name: holder.name,
              signer: round.texts[office],
            }),
          ]),
    ];
  });
  return [...ofOffices, ...tellerAwayFindings(round)];
}
