import { countText } from '../numbers';

const RULES = new Intl.PluralRules('en-GB');

/** The form that English asks for beside a count; a count that was written as text already (`12,345`) is taken as it is. */
export function plural(count: number | string, one: string, other = `${one}s`): string {
  return RULES.select(Number(count)) === 'one' ? one : other;
}

/** A count and what is counted: `1 tab`, `12,345 tabs`. */
export function counted(count: number | string, one: string, other = `${one}s`): string {
  return `${typeof count === 'number' ? countText('en', count) : count} ${plural(count, one, other)}`;
}
