import { itemAt } from '../../domain/checked';
import type { SchemePart } from '../../domain/rules/pack';
import { itemsOf } from '../../domain/scoring/items';
import { type Figure, cellsOf } from './score-cells';

/** Conditions under which a total can be made of alternatives, by the rule of `scoring/form-score`, as Excel tells them. */

/** Where the items of a scheme stand in a row. */
interface ItemCells {
  readonly tab: string;
  /** By the id of the scheme's item; a tab may lack some. */
  readonly byItem: ReadonlyMap<string, Figure>;
}

function figuresOf({ byItem }: ItemCells, parts: readonly SchemePart[]): readonly Figure[] {
  return itemsOf(parts).flatMap(({ id }) => byItem.get(id) ?? []);
}

/** What of some parts must hold a number whatever is chosen. */
function askedItems(parts: readonly SchemePart[]): readonly SchemePart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'group') return askedItems(part.parts);
    return part.kind === 'alternatives' || part.kind === 'max-or-nothing' ? [] : [part];
  });
}

/** Whether a part asks for a number where nobody gave it any: of alternatives the first one stands for all. */
function asksForNumber(cells: ItemCells, part: SchemePart): boolean {
  switch (part.kind) {
    case 'group':
      return part.parts.some((one) => asksForNumber(cells, one));
    case 'alternatives':
      return asksForNumber(cells, itemAt(part.parts, 0));
    default:
      return part.kind !== 'max-or-nothing' && cells.byItem.has(part.id);
  }
}

/** That a part within alternatives is left alone, or scored as a whole; nothing for one that cannot be half scored. */
function wholeOrNone(cells: ItemCells, part: SchemePart): readonly string[] {
  if (part.kind !== 'group' && part.kind !== 'alternatives') return [];
  const asked = figuresOf(cells, askedItems([part]));
  const whole = [
    ...(asked.length === 0 ? [] : [`COUNT(${cellsOf(cells.tab, asked)})=${String(asked.length)}`]),
    ...choiceConditions(cells, [part], true),
  ];
  if (whole.length === 0) return [];
  return [`OR(COUNT(${cellsOf(cells.tab, figuresOf(cells, [part]))})=0,AND(${whole.join(',')}))`];
}

/** What must hold for alternatives: points in one of them at most, and where one must be scored, one as a whole. */
function conditionsOf(cells: ItemCells, parts: readonly SchemePart[], isAsked: boolean): readonly string[] {
  const all = figuresOf(cells, parts);
  const each = parts.map((part) => figuresOf(cells, [part])).filter((own) => own.length > 0);
  const scored = each.map((own) => `(SUM(${cellsOf(cells.tab, own)})>0)`);
  return [
    ...(isAsked && asksForNumber(cells, itemAt(parts, 0)) ? [`COUNT(${cellsOf(cells.tab, all)})>0`] : []),
    ...(isAsked ? parts.flatMap((part) => wholeOrNone(cells, part)) : choiceConditions(cells, parts, false)),
    ...(scored.length > 1 ? [`${scored.join('+')}<=1`] : []),
  ];
}

/** The conditions of all alternatives among some parts; where they are not asked for, as those of a bonus, all may be empty. */
export function choiceConditions(cells: ItemCells, parts: readonly SchemePart[], isAsked: boolean): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'group') return choiceConditions(cells, part.parts, isAsked);
    return part.kind === 'alternatives' ? conditionsOf(cells, part.parts, isAsked) : [];
  });
}
