import type { Vote } from '../ballots/vote';
import { type CeilingRule, ceilingOf, ceilingRule } from '../ceilings/limit';
import { valueAt } from '../checked';
import { candidateId, candidatesFor, isPending, type Nominations } from '../eligibility/evidence';
import type { Round } from '../round/round';
import type { AwardRules, RuleBook } from '../rules/rulebook';
import { isYes } from '../rules/settings';
import type { PersonScores } from '../scoring/scores';
import { type Bounds, type Standing, reach } from './reach';

/** How the awards stand, by id. */
export type Standings = ReadonlyMap<string, Standing>;

/** What was worked out of the awards. */
export interface WorkedOut {
  readonly nominations: Nominations;
  readonly votes: readonly Vote[];
  readonly scores: ReadonlyMap<string, PersonScores>;
}

function idsFor(award: AwardRules, round: Round): readonly string[] {
  return candidatesFor(award.subject, round).map(candidateId);
}

/** How many a ceiling's percent can be taken of; `null` where it has no base that this round works out. */
export function baseBounds(
  base: string | null,
  award: AwardRules,
  round: Round,
  awards: readonly AwardRules[],
  standings: Standings,
): Bounds | null {
  if (base === 'staff') {
    const count = idsFor(award, round).length;
    return { least: count, most: count };
  }
  const baseAward = awards.find(({ id }) => id === base);
  const standing = base === null ? undefined : standings.get(base);
  return baseAward === undefined || standing === undefined ? null : reach(standing, new Set(idsFor(baseAward, round)));
}

function placesOf(rule: CeilingRule, base: Bounds | null, everybody: number): Bounds {
  const limit = (count: number | null): number | null => ceilingOf(rule, count)?.limit ?? null;
  return {
    least: limit(base === null ? null : base.least) ?? 0,
    most: limit(base === null ? null : base.most) ?? rule.places ?? everybody,
  };
}

/** The candidates in levels of equal rank, the highest first. */
function inLevels(ids: readonly string[], rankOf: (id: string) => number): readonly (readonly string[])[] {
  const levels = new Map<number, string[]>();
  for (const id of ids) {
    const level = levels.get(rankOf(id));
    if (level === undefined) levels.set(rankOf(id), [id]);
    else level.push(id);
  }
  return [...levels].sort(([left], [right]) => right - left).map(([, level]) => level);
}

function standings(
  round: Round,
  { awards, settings }: RuleBook,
  stand: (award: AwardRules) => Omit<Standing, 'places'>,
) {
  const done = new Map<string, Standing>();
  for (const award of awards) {
    const rule = ceilingRule(award.id, settings);
    const base = rule === null ? null : baseBounds(rule.base, award, round, awards, done);
    const places = rule === null ? null : placesOf(rule, base, idsFor(award, round).length);
    done.set(award.id, { ...stand(award), places });
  }
  return done;
}

/** How the awards stand as far as they were worked out. */
export function standingsOf(round: Round, rules: RuleBook, { nominations, votes, scores }: WorkedOut): Standings {
  return standings(round, rules, ({ id: award }) => {
    const statuses = [...valueAt(nominations, award)];
    const having = (...wanted: readonly string[]): readonly string[] =>
      statuses.flatMap(([id, status]) => (wanted.includes(status) ? [id] : []));
    const yes = new Map(
      isYes(rules.settings, `${award}.vote.required`)
        ? votes.find((vote) => vote.award === award)?.nominees.map((nominee) => [nominee.id, nominee.yes])
        : [...scores].map(([id, { final }]) => [id, final ?? 0]),
    );
    return {
      nominated: having('nominated'),
      tied: having('tied-at-ceiling'),
      levels: inLevels(having('nominated', 'tied-at-ceiling', 'over-ceiling'), (id) => yes.get(id) ?? 0),
      pending: statuses.flatMap(([id, status]) => (status !== 'tied-at-ceiling' && isPending(status) ? [id] : [])),
    };
  });
}

/** How the awards stand before anything is known of anybody: only rules and ceilings bind. */
export function openStandings(round: Round, rules: RuleBook): Standings {
  return standings(round, rules, (award) => ({
    nominated: [],
    tied: [],
    levels: [],
    pending: idsFor(award, round),
  }));
}
