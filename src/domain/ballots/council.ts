import { type Finding, finding } from '../finding';
import { type Field, fieldAt, fieldValue } from '../round/field';
import type { Council, CouncilMember } from '../round/council';
import type { Round } from '../round/round';
import { type Settings, settingText } from '../rules/settings';
import { NOMINEE_MEMBER_RULES, type NomineeMemberRule } from '../terms';
import type { CouncilLine, Reconciliation } from './reconciliation';
import type { NomineeResult, Vote } from './vote';

/** How many the council's tab names; `null` where a cell of it cannot be read. */
export interface CouncilCounts {
  readonly members: number;
  readonly present: number | null;
  readonly written: number | null;
}

/** Counts the members, those present and those who gave their opinion in writing. */
export function councilCounts({ members }: Council): CouncilCounts {
  const isUnreadable = members.some(({ presence }) => presence.state === 'unreadable');
  const count = (wanted: 'present' | 'written'): number | null =>
    isUnreadable ? null : members.filter(({ presence }) => fieldValue(presence) === wanted).length;
  return { members: members.length, present: count('present'), written: count('written') };
}

const LABELS = ['members', 'present', 'written'] as const;
type Label = (typeof LABELS)[number];
const LINES: Readonly<Record<Label, CouncilLine>> = {
  members: 'council-members',
  present: 'council-present',
  written: 'council-written',
};

/** What the council's tab counts (`left`) against what `Đợt xét` says (`right`); without that tab, or where a side is not known, there is no line. */
export function councilLines(round: Pick<Round, 'council' | Label>): readonly Reconciliation[] {
  if (round.council === null) return [];
  const counts = councilCounts(round.council);
  return LABELS.flatMap((label): readonly Reconciliation[] => {
    const [left, right] = [counts[label], fieldValue(round[label])];
    return left === null || right === null
      ? []
      : [{ line: LINES[label], left, right, comparator: '=', holds: left === right, nominee: null }];
  });
}

/** A finding for each number in which the council's tab and `Đợt xét` differ, and for each that only the tab tells. */
export function councilFindings(round: Pick<Round, 'sheet' | 'council' | Label>): readonly Finding[] {
  if (round.council === null) return [];
  const { sheet: tab } = round.council;
  const counts = councilCounts(round.council);
  const lines = new Map(councilLines(round).map((line) => [line.line, line]));
  return LABELS.flatMap((label): readonly Finding[] => {
    const field: Field<number> = round[label];
    const at = fieldAt(field) ?? { sheet: round.sheet };
    if (fieldValue(field) === null && (counts[label] ?? 0) > 0) return [finding('round.missing', at, null, { label })];
    const line = lines.get(LINES[label]);
    if (line === undefined || line.holds) return [];
    const { left, right } = line;
    const params = { line: line.line, left: String(left), right: String(right), difference: String(left - right), tab };
    return [finding('ballot.reconciliation', at, null, params)];
  });
}

/** The members of the council who are among those put to the vote, in the order of the council's tab. */
export function memberNominees(council: Council | null, nominees: readonly string[]): readonly CouncilMember[] {
  const ids = new Set(nominees);
  return (council?.members ?? []).filter(({ personId }) => personId !== null && ids.has(personId));
}

/** The members who count the papers, in the order of the council's tab. */
export function tellersOf(council: Council | null): readonly CouncilMember[] {
  return (council?.members ?? []).filter(({ isTeller }) => fieldValue(isTeller) === true);
}

/** A warning for each who counts the papers of a vote and stands on them: by custom nobody counts the votes for themselves. */
export function tellerFindings(
  { council }: Pick<Round, 'council'>,
  votes: readonly (Pick<Vote, 'award' | 'way'> & { readonly nominees: readonly Pick<NomineeResult, 'id'>[] })[],
): readonly Finding[] {
  return votes
    .filter(({ way }) => way !== 'show-of-hands')
    .flatMap(({ award, nominees }) =>
      memberNominees(
        council,
        nominees.map(({ id }) => id),
      )
        .filter(({ isTeller }) => fieldValue(isTeller) === true)
        .map(({ isTeller, personId, name }) =>
          finding('ballot.teller-nominee', fieldAt(isTeller), personId, { award, name }),
        ),
    );
}

/** The council's own custom for a member who is a nominee; `null` where it has set none. It never changes a base: the minutes record it. */
export function nomineeMemberRule(settings: Settings): NomineeMemberRule | null {
  const text = settingText(settings, 'council.nominee-member');
  return NOMINEE_MEMBER_RULES.find((rule) => rule === text) ?? null;
}
