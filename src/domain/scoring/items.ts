import type { Hundredths } from '../arithmetic/points';
import { checkedPoints } from '../rules/parameters';
import type { Scheme, SchemeForm, SchemeItem, SchemePart } from '../rules/pack';

/** The items of some parts, in the order in which a sheet lists them. */
export function itemsOf(parts: readonly SchemePart[]): readonly SchemeItem[] {
  return parts.flatMap((part) =>
    part.kind === 'group' || part.kind === 'alternatives' ? itemsOf(part.parts) : [part],
  );
}

/** Parts at every depth, each before what is within it. */
export function partsWithin(parts: readonly SchemePart[]): readonly SchemePart[] {
  return parts.flatMap((part) =>
    part.kind === 'group' || part.kind === 'alternatives' ? [part, ...partsWithin(part.parts)] : [part],
  );
}

/** The most that parts can come to, when each item comes to `maxOf`: a group its sum (or its cap), of alternatives the highest. */
export function mostOf(parts: readonly SchemePart[], maxOf: (item: SchemeItem) => Hundredths): Hundredths {
  return parts.reduce((sum, part) => {
    switch (part.kind) {
      case 'group': {
        const most = mostOf(part.parts, maxOf);
        return sum + (part.limit === 'cap' && part.max !== null ? Math.min(most, checkedPoints(part.max)) : most);
      }
      case 'alternatives':
        return sum + Math.max(...part.parts.map((one) => mostOf([one], maxOf)));
      default:
        return sum + maxOf(part);
    }
  }, 0);
}

/** The columns that a sheet of a form has: its criteria, then what is added and taken off one by one. */
export interface FormItems {
  readonly criteria: readonly SchemeItem[];
  readonly bonus: readonly SchemeItem[];
  readonly penalty: readonly SchemeItem[];
}

/** The items of one form of a scheme. */
export function formItems(scheme: Scheme, form: SchemeForm): FormItems {
  return {
    criteria: itemsOf(form.parts),
    bonus: itemsOf(scheme.bonus?.parts ?? []),
    penalty: itemsOf(scheme.penalty?.parts ?? []),
  };
}

/** A part as a sheet names it: `I.1. Quality of the work`. */
export function partTitle({ number, name }: Pick<SchemePart, 'number' | 'name'>): string {
  return number === undefined ? name : `${number}. ${name}`;
}
