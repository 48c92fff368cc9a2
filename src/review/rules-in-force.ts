import { type GivenFigure, type OpenChoice, awardOfKey, givenFigures, openChoices } from '../domain/rules/choices';
import type { RuleBook } from '../domain/rules/rulebook';
import type { Setting } from '../domain/rules/settings';

/** A parameter that is set, a figure that the law gives by itself, or what the council still has to choose. */
export type RuleInForce =
  | ({ readonly kind: 'set' } & Setting)
  | ({ readonly kind: 'given' } & GivenFigure)
  | ({ readonly kind: 'open' } & OpenChoice);

/** The rules of one award, or (`null`) those of the whole round. */
export interface RuleGroup {
  readonly award: string | null;
  readonly rules: readonly RuleInForce[];
}

/** The rules that hold or are still open, by award; those of the whole round last. */
export function rulesInForce(book: RuleBook): readonly RuleGroup[] {
  const all: readonly RuleInForce[] = [
    ...[...book.settings.values()].map((setting) => ({ kind: 'set' as const, ...setting })),
    ...givenFigures(book).map((figure) => ({ kind: 'given' as const, ...figure })),
    ...openChoices(book).map((choice) => ({ kind: 'open' as const, ...choice })),
  ];
  const known = book.awards.map(({ id }) => id);
  const isGeneral = (rule: RuleInForce): boolean =>
    !known.includes(awardOfKey(rule.key)) &&
    (rule.kind === 'open' || (rule.kind === 'set' && rule.layer !== 'regime' && rule.layer !== 'campaign'));
  return [
    ...known.map((award) => ({ award, rules: all.filter(({ key }) => awardOfKey(key) === award) })),
    { award: null, rules: all.filter(isGeneral) },
  ].filter(({ rules }) => rules.length > 0);
}
