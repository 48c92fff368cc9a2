/** The rules that come from outside a workbook, as whoever calls a use case gives them. */
export { NO_OUTSIDE_RULES, type OutsideRules } from '../domain/rules/rulebook';
export { statuteOfPack } from '../domain/rules/statute';
