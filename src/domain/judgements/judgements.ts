import type { ConditionResult } from '../eligibility/judgement';
import type { CellRef } from '../cell';
import { type Finding, finding } from '../finding';
import { fieldAt } from '../round/field';
import type { Person } from '../round/people';
import type { CouncilJudgement } from '../round/records';
import type { Round } from '../round/round';
import type { CampaignPack, JudgementRule } from '../rules/pack';
import { wordKey } from '../text/keys';

/** What the council said of one person on one criterion; `unknown` where the cell is empty or cannot be read. */
export interface RecordedJudgement {
  readonly result: ConditionResult;
  readonly at: CellRef | null;
}

/** What the council said of each person, by person and then by the criterion's code. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, RecordedJudgement>>;

/** Whether a text names a criterion: by its code (also before its name), or by its name. */
function names(text: string, { code, name }: JudgementRule): boolean {
  const key = wordKey(text);
  const own = wordKey(code);
  return key === own || key === wordKey(name) || (key.startsWith(own) && /^[^\p{L}\p{N}]/u.test(key.slice(own.length)));
}

function recorded({ isMet }: CouncilJudgement): RecordedJudgement {
  const at = fieldAt(isMet);
  return { result: isMet.state === 'known' ? (isMet.value ? 'met' : 'unmet') : 'unknown', at };
}

/** Whether a criterion is asked of somebody; where the group is not known it may be. */
export function isAskedOf({ groups }: JudgementRule, { group }: Person): boolean {
  return group.state !== 'known' || groups.includes(group.value);
}

/** Reads the council's judgements against the criteria of the campaign; the first row of a person and criterion counts. */
export function gatherJudgements(
  round: Round,
  campaign: CampaignPack,
): { readonly judgements: Judgements; readonly findings: readonly Finding[] } {
  const criteria = Object.values(campaign.judgements).flat();
  const people = new Map(round.people.map((person) => [person.id, person]));
  const judgements = new Map<string, Map<string, RecordedJudgement>>();
  const findings: Finding[] = [];
  for (const row of round.judgements) {
    const { personId, criterion, criterionAt } = row;
    const rule = criteria.find((one) => names(criterion, one));
    const person = people.get(personId);
    const own = judgements.get(personId) ?? new Map<string, RecordedJudgement>();
    const leftOut = (reason: 'unknown' | 'other-group' | 'repeated'): void => {
      findings.push(finding('judgement.not-used', criterionAt, personId, { criterion, reason }));
    };
    if (rule === undefined) leftOut('unknown');
    else if (person !== undefined && !isAskedOf(rule, person)) leftOut('other-group');
    else if (own.has(rule.code)) leftOut('repeated');
    else {
      own.set(rule.code, recorded(row));
      judgements.set(personId, own);
    }
  }
  return { judgements, findings };
}

/** A note for each award whose criteria the council judges: who is registered for it, and has no judgement although others have. */
export function withoutJudgement(round: Round, campaign: CampaignPack, judgements: Judgements): readonly Finding[] {
  if (judgements.size === 0) return [];
  return Object.keys(campaign.judgements).flatMap((award) =>
    round.people
      .filter(({ id, registered }) => {
        const isRegistered = registered.state === 'known' && registered.value.awards.includes(award);
        return isRegistered && !judgements.has(id);
      })
      .map(({ id, at, name }) => finding('judgement.missing', at, id, { name, award })),
  );
}
