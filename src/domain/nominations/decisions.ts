import { type Finding, finding } from '../finding';
import type { Decision } from '../round/votes';

/** What the recorded decisions of one award make of those tied at its cut. */
export interface Decided {
  readonly chosen: ReadonlySet<string>;
  readonly notChosen: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

type Refusal = 'not-tied' | 'both-ways' | 'too-many';

function refuse(decision: Decision, reason: Refusal): Finding {
  return finding('decision.not-applicable', decision.at, decision.candidateId, { award: decision.award, reason });
}

/**
 * Judges the decisions of one award together: naming somebody who is not tied, or one person both ways, does not apply; where more are chosen
 * than places are left, nobody is. Those left when the chosen have filled the places are out.
 */
export function applyDecisions(decisions: readonly Decision[], tied: readonly string[], placesLeft: number): Decided {
  const findings: Finding[] = [];
  const ways = (id: string): ReadonlySet<boolean> =>
    new Set(decisions.filter(({ candidateId }) => candidateId === id).map(({ isChosen }) => isChosen));
  const applicable = decisions.filter((decision) => {
    const reason: Refusal | null = !tied.includes(decision.candidateId)
      ? 'not-tied'
      : ways(decision.candidateId).size > 1
        ? 'both-ways'
        : null;
    if (reason !== null) findings.push(refuse(decision, reason));
    return reason === null;
  });
  const chosen = new Set(applicable.filter(({ isChosen }) => isChosen).map(({ candidateId }) => candidateId));
  const refused = new Set(applicable.filter(({ isChosen }) => !isChosen).map(({ candidateId }) => candidateId));
  if (chosen.size > placesLeft) {
    const tooMany = applicable.filter(({ isChosen }) => isChosen).map((decision) => refuse(decision, 'too-many'));
    return { chosen: new Set(), notChosen: refused, findings: [...findings, ...tooMany] };
  }
  const rest = chosen.size === placesLeft ? tied.filter((id) => !chosen.has(id)) : [];
  return { chosen, notChosen: new Set([...refused, ...rest]), findings };
}
