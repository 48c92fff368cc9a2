import type { AwardPack, CampaignPack, RegimePack } from '../domain/rules/pack';
import { awardCatalogue } from '../domain/rules/rulebook';

type Path = readonly (string | number)[];

/** An award that needs another one's outcome; `path` is where the campaign says so, `null` where the law does. */
interface Need {
  readonly award: string;
  readonly path: Path | null;
}

/** Awards that need each other, from one back to itself, and the place in the campaign where the circle can be broken. */
export interface Circle {
  readonly awards: readonly string[];
  readonly path: Path;
}

function needsOf(id: string, pack: AwardPack, regime: RegimePack, campaign: CampaignPack): readonly Need[] {
  const isOwn = Object.hasOwn(campaign.ownAwards, id);
  const at = (...path: Path): Path | null => (isOwn ? ['ownAwards', id, ...path] : null);
  const key = `${id}.ceiling.base`;
  const own = campaign.settings[key];
  const base = own ?? regime.settings[key];
  return [
    ...(pack.includes === undefined ? [] : [{ award: pack.includes.award, path: at('includes', 'award') }]),
    // An award that counts itself (a chain that this year may complete) does not wait for itself.
    ...pack.conditions.flatMap((condition, index) =>
      'award' in condition && condition.award !== id
        ? [{ award: condition.award, path: at('conditions', index, 'award') }]
        : [],
    ),
    ...(base === undefined ? [] : [{ award: base.value, path: own === undefined ? null : ['settings', key, 'value'] }]),
  ];
}

/** The first circle of awards that need each other under a law, or `null`. */
export function circleOf(regime: RegimePack, campaign: CampaignPack): Circle | null {
  const catalogue = awardCatalogue(regime, campaign);
  const needs = new Map([...catalogue].map(([id, pack]) => [id, needsOf(id, pack, regime, campaign)]));
  const cleared = new Set<string>();

  const search = (id: string, way: readonly (Need & { readonly from: string })[]): Circle | null => {
    const start = way.findIndex(({ from }) => from === id);
    if (start >= 0) {
      const circle = way.slice(start);
      const path = circle.flatMap((need) => (need.path === null ? [] : [need.path]))[0] ?? ['awards'];
      return { awards: [...circle.map(({ from }) => from), id], path };
    }
    if (cleared.has(id)) return null;
    for (const need of needs.get(id) ?? []) {
      const found = search(need.award, [...way, { ...need, from: id }]);
      if (found !== null) return found;
    }
    cleared.add(id);
    return null;
  };

  for (const id of campaign.awards) {
    const found = search(id, []);
    if (found !== null) return found;
  }
  return null;
}
