import type { AwardRules, RuleBook } from '../rules/rulebook';
import { settingText } from '../rules/settings';
import { RECEIVERS, type Receiver } from '../terms';

/** Who settles an award, and who else gets the proposal; `null` where neither law nor plan nor round says. */
export interface Granting {
  readonly award: AwardRules;
  readonly grantedBy: Receiver | null;
  readonly proposedTo: Receiver | null;
}

/** What one receiver is asked for. */
export interface Submission {
  /** `null`: nobody says who settles these awards. */
  readonly receiver: Receiver | null;
  /** In the campaign's order. */
  readonly awards: readonly AwardRules[];
  /** What the plan has the organisation itself proposed for, in the plan's words. */
  readonly asks: readonly string[];
}

function receiverIn({ settings }: RuleBook, key: string): Receiver | null {
  const text = settingText(settings, key);
  return RECEIVERS.find((receiver) => receiver === text) ?? null;
}

/** Each award that this round works out, in the campaign's order, with who settles it. */
export function grantingsOf(rules: RuleBook): readonly Granting[] {
  return rules.campaign.awards.flatMap((id) => {
    const award = rules.awards.find((one) => one.id === id);
    if (award === undefined) return [];
    const grantedBy = receiverIn(rules, `${id}.granted-by`);
    return [{ award, grantedBy, proposedTo: receiverIn(rules, `${id}.proposed-to`) }];
  });
}

/** The awards that the head of the unit settles: those of its decision. */
export function awardsOfHead(rules: RuleBook): readonly AwardRules[] {
  return grantingsOf(rules).flatMap(({ award, grantedBy }) => (grantedBy === 'head' ? [award] : []));
}

/** The awards of which nobody says who settles them, and which nobody else gets the proposal of: they have no receiver, and no decision. */
export function awardsOfNobody(rules: RuleBook): readonly AwardRules[] {
  return grantingsOf(rules)
    .filter(({ grantedBy, proposedTo }) => grantedBy === null && proposedTo === null)
    .map(({ award }) => award);
}

/**
 * What each receiver is asked for: the awards that it settles or that are proposed to it besides, and what the plan has the organisation proposed
 * for there. The head comes first, awards of which nobody says who settles them last; a receiver that is asked for nothing is left out.
 */
export function submissionsOf(rules: RuleBook): readonly Submission[] {
  const grantings = grantingsOf(rules);
  if (grantings.length === 0) return [];
  const known = RECEIVERS.map((receiver): Submission => ({
    receiver,
    awards: grantings
      .filter(({ grantedBy, proposedTo }) => grantedBy === receiver || proposedTo === receiver)
      .map(({ award }) => award),
    asks: rules.campaign.receivers[receiver]?.asks ?? [],
  }));
  return [...known, { receiver: null, awards: awardsOfNobody(rules), asks: [] }].filter(
    ({ awards, asks }) => awards.length > 0 || asks.length > 0,
  );
}
