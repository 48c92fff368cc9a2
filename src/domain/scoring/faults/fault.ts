import type { Period } from '../../terms';

/** What a fault of a scheme says besides its code and place: figures as plain decimals, percents as written. */
export interface SchemeFaultFacts {
  /** Parts add up to `sum`, where `declared` is declared. */
  readonly 'parts-sum': { readonly declared: string; readonly sum: string };
  /** Alternatives are declared at the sum of all, though one counts: the highest has `highest`. */
  readonly 'alternatives-added': { readonly declared: string; readonly highest: string };
  /** Alternatives are declared at something else than the highest of them. */
  readonly 'alternatives-max': { readonly declared: string; readonly highest: string };
  /** A cap that nobody can reach: `most` is the most that there is to get. */
  readonly 'cap-unreachable': { readonly cap: string; readonly most: string };
  /** A maximum that no row or grade gives. */
  readonly 'max-unreachable': { readonly max: string; readonly most: string };
  /** Points of a row, a grade or a deduction above the item's maximum. */
  readonly 'above-max': { readonly points: string; readonly max: string };
  /** A step that does not divide points that the scheme itself gives. */
  readonly step: { readonly step: string; readonly points: string };
  readonly 'step-zero': Readonly<Record<string, never>>;
  /** A range that ends where it begins, or before. */
  readonly 'range-empty': { readonly from: string; readonly below: string };
  /** Nothing holds from one bound to the next; `to` is empty where that has no end. */
  readonly gap: { readonly from: string; readonly to: string };
  /** Two ranges hold from one bound to the other; `to` is empty where that has no end. */
  readonly overlap: { readonly from: string; readonly to: string };
  /** A higher share gives fewer points than a lower one. */
  readonly 'points-fall': { readonly higher: string; readonly lower: string };
  /** Classes that are not listed from the highest down. */
  readonly 'band-order': { readonly name: string };
  /** A class that begins above every total. */
  readonly 'band-unreachable': { readonly from: string; readonly most: string };
  /** A floor above what its part can come to. */
  readonly 'floor-unreachable': { readonly from: string; readonly most: string };
  /** The lowest class asks for floors: somebody would have no class. */
  readonly 'floor-lowest': { readonly name: string };
  readonly 'unknown-part': { readonly id: string };
  readonly 'unknown-band': { readonly id: string };
  readonly 'same-id': { readonly id: string };
  /** Two items of one sheet that no header could tell apart, or two classes, grades or forms of one name. */
  readonly 'same-name': { readonly name: string };
  /** Two forms with the same criteria: no tab could be told to be one of them. */
  readonly 'forms-alike': { readonly form: string };
  readonly 'period-twice': { readonly period: Period };
  readonly 'period-circular': { readonly period: Period };
  /** A parameter that the campaign sets both in its settings and in its scheme. */
  readonly 'set-twice': { readonly key: string };
}

/** The code of a fault of a scheme. */
export type SchemeFaultCode = keyof SchemeFaultFacts;

/** Something in a scheme that does not hold together; `path` leads to it from the scheme. */
export type SchemeFault<C extends SchemeFaultCode = SchemeFaultCode> = {
  [K in C]: { readonly code: K; readonly path: SchemePath; readonly params: SchemeFaultFacts[K] };
}[C];

/** Where something stands in a scheme: `['forms', 0, 'parts', 2, 'max']`. */
export type SchemePath = readonly (string | number)[];

/** A fault as the one item of a list, where `isThere`; else nothing. */
export function faultIf<C extends SchemeFaultCode>(
  isThere: boolean,
  code: C,
  path: SchemePath,
  params: SchemeFaultFacts[C],
): readonly { readonly code: C; readonly path: SchemePath; readonly params: SchemeFaultFacts[C] }[] {
  return isThere ? [{ code, path, params }] : [];
}
