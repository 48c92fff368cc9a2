import { conditionLayer } from '../domain/trace/explain';
import type { CellRef } from '../domain/cell';
import type { Assignment } from '../domain/rules/settings';
import type { TargetResult } from '../domain/targets/targets';
import type { Json } from './report';
import type { Review } from './review';

function placeJson(at: CellRef | null): { readonly sheet: Json; readonly cell: Json } {
  return { sheet: at === null ? null : at.sheet, cell: at === null ? null : at.cell };
}

function assignmentJson({ text, layer, at, citation, status }: Assignment): Readonly<Record<string, Json>> {
  return { value: text, layer, ...placeJson(at), citation, status };
}

/** The rules that held: every parameter with its layer and what it stands in place of, and each award's conditions with their source. */
export function rulesJson({ rules }: Review): Json {
  const { statutes, settings, awards, campaign } = rules;
  const inOrder = campaign.awards.flatMap((id) => awards.find((award) => award.id === id) ?? []);
  return {
    statutes: statutes.map(({ name, citation, from, to, sheet }) => ({ name, citation, from, to, sheet })),
    settings: [...settings.values()].map((setting) => ({
      key: setting.key,
      ...assignmentJson(setting),
      overrides: setting.overrides.map(assignmentJson),
    })),
    awards: inOrder.map(({ id, conditions }) => ({
      id,
      conditions: conditions.map((condition) => ({
        rule: condition.rule,
        layer: conditionLayer(condition, rules),
        citation: condition.citation,
        status: condition.status,
      })),
    })),
  };
}

/** What the targets that are counted can still come to. */
export function outlooksJson(targets: readonly TargetResult[]): Json {
  return targets.flatMap(({ target, reach, outlook }) =>
    reach === null ? [] : [{ id: target.id, least: reach.least, most: reach.most, outlook }],
  );
}
