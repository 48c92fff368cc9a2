import { ceilingOf, ceilingRule } from '../ceilings/limit';
import { valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import type { Round } from '../round/round';
import type { RuleBook } from '../rules/rulebook';
import { reach } from './reach';
import { baseBounds, openStandings } from './standings';
import { meets, populationOfTarget } from './targets';

/**
 * A warning for each target that a ceiling rules out: it could be met if as many as one likes were nominated, and cannot with the most that the
 * ceiling lets through, whoever they are (everybody in its base, where that has no ceiling of its own). The warning shows both sides.
 */
export function targetConflicts(round: Round, rules: RuleBook): readonly Finding[] {
  const { awards, settings, campaign } = rules;
  const standings = openStandings(round, rules);
  return campaign.targets.flatMap((target) => {
    if (!('award' in target)) return [];
    const award = awards.find(({ id }) => id === target.award);
    const rule = ceilingRule(target.award, settings);
    if (award === undefined || rule === null) return [];
    const standing = valueAt(standings, award.id);
    const base = baseBounds(rule.base, award, round, awards, standings);
    const ceiling = ceilingOf(rule, base === null ? null : base.most);
    const population = populationOfTarget(target, round, award.subject === 'unit');
    const of = population.length;
    const needed = Array.from({ length: of + 1 }, (_, count) => count).find(
      (count) => meets(target, { count, of }) === true,
    );
    if (ceiling === null || needed === undefined || needed <= reach(standing, new Set(population)).most) return [];
    return [
      finding('target.conflicts-with-ceiling', null, target.id, {
        award: award.id,
        limit: String(ceiling.limit),
        needed: String(needed),
        base: String(base === null ? standing.pending.length : base.most),
        percent: ceiling.percent?.text ?? '',
        places: ceiling.places === null ? '' : String(ceiling.places),
        citation: settings.get(`${award.id}.ceiling.percent`)?.citation ?? '',
        target: target.name,
        plan: campaign.citation,
      }),
    ];
  });
}
