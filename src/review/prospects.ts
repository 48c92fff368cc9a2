import { memberNominees, nomineeMemberRule, tellersOf } from '../domain/ballots/council';
import { type Prospect, prospectsOf } from '../domain/ballots/prospect';
import { candidateId, candidateName } from '../domain/eligibility/evidence';
import type { NomineeMemberRule } from '../domain/terms';
import type { Review } from './review';

/** A vote before it is held, with the names of everybody whom it is about. */
export interface NamedProspect extends Prospect {
  readonly nomineeNames: readonly string[];
  readonly inReviewNames: readonly string[];
  /** Members of the council who are on the ballot. */
  readonly memberNames: readonly string[];
  readonly tellerNames: readonly string[];
  /** How many members are not present; `null` where it cannot be told. */
  readonly absent: number | null;
}

/** What is known of each vote of a round before anybody votes. */
export function namedProspects({ round, rules, evaluation }: Review): readonly NamedProspect[] {
  const { members, present } = evaluation.attendance;
  return prospectsOf(round, rules, evaluation).map((prospect) => ({
    ...prospect,
    nomineeNames: prospect.nominees.map(candidateName),
    inReviewNames: prospect.inReview.map(candidateName),
    memberNames: memberNominees(round.council, prospect.nominees.map(candidateId)).map(({ name }) => name),
    tellerNames: tellersOf(round.council).map(({ name }) => name),
    absent: members === null || present === null || present > members ? null : members - present,
  }));
}

/** Members of the council who stand on a ballot, and what the council's own rule has them do; `null` where it has none. */
export function membersOnBallot(
  { round, rules }: Review,
  nominees: readonly string[],
): { readonly names: readonly string[]; readonly rule: NomineeMemberRule | null } {
  return {
    names: memberNominees(round.council, nominees).map(({ name }) => name),
    rule: nomineeMemberRule(rules.settings),
  };
}
