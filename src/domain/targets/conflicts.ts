import { checkedPercent, smallestReaching } from '../arithmetic/ratio';
import { ceilingOf, ceilingRule } from '../ceilings/limit';
import { type Finding, finding } from '../finding';
import type { Round } from '../round';
import type { RuleBook } from '../rules/rulebook';
import type { Target } from '../rules/pack';
import { populationOf } from './targets';

/** How many nominations a target needs at least, or `null` where it is about something else. */
function neededFor(target: Target, round: Round): { readonly award: string; readonly count: number } | null {
  switch (target.kind) {
    case 'share-nominated': {
      const { ratio } = checkedPercent(target.percent);
      const of = populationOf(target.of, round).length;
      return { award: target.award, count: smallestReaching(of, ratio, target.comparator === '>' ? '>' : '>=') };
    }
    case 'count-nominated':
      return { award: target.award, count: target.min };
    case 'roster-share':
    case 'by-hand':
      return null;
  }
}

/** A warning for each target that a ceiling rules out even with everybody in the ceiling's base; it shows both sides. */
export function targetConflicts(round: Round, rules: RuleBook): readonly Finding[] {
  return rules.campaign.targets.flatMap((target) => {
    const needed = neededFor(target, round);
    const award = rules.awards.find(({ id }) => id === needed?.award);
    const rule = needed === null ? null : ceilingRule(needed.award, rules.settings);
    if (needed === null || award === undefined || rule === null) return [];
    const { subject } = rules.awards.find(({ id }) => id === rule.base) ?? award;
    const everybody = populationOf(subject === 'unit' ? 'units' : 'staff', round).length;
    const ceiling = ceilingOf(rule, rule.base === null ? null : everybody);
    if (ceiling === null || needed.count <= ceiling.limit) return [];
    return [
      finding('target.conflicts-with-ceiling', null, target.id, {
        award: award.id,
        limit: String(ceiling.limit),
        needed: String(needed.count),
        base: String(everybody),
        percent: ceiling.percent?.text ?? '',
        places: ceiling.places === null ? '' : String(ceiling.places),
        citation: rules.settings.get(`${award.id}.ceiling.percent`)?.citation ?? '',
        target: target.name,
        plan: rules.campaign.citation,
      }),
    ];
  });
}
