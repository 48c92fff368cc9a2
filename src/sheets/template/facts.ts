import type { AwardRules, RuleBook } from '../../domain/rules/rulebook';
import { isYes } from '../../domain/rules/settings';
import { common } from '../../i18n/papers/result-tabs';

/** What an empty workbook is laid out from. */
export interface TemplateFacts {
  /** The rules of the campaign's first round, its awards in the order in which papers list them. */
  readonly rules: RuleBook;
  readonly year: number;
  /** Whether that year is the second of a school year. */
  readonly isSchoolYear: boolean;
  /** How many rows for people there are. */
  readonly people: number;
}

/** The awards that are decided by a vote. */
export function votedAwards({ rules }: TemplateFacts): readonly AwardRules[] {
  return rules.awards.filter(({ id }) => isYes(rules.settings, `${id}.vote.required`));
}

/** The short names of the awards for people, or for units, as they stand in a cell of registrations. */
export function shortNames({ rules }: TemplateFacts, subject: AwardRules['subject']): string {
  return rules.awards
    .filter((award) => award.subject === subject)
    .map(({ short }) => short)
    .join('; ');
}

/** The year as it stands in titles: `NĂM 2022`, `NĂM HỌC 2021-2022`. */
export function yearTitle({ year, isSchoolYear }: TemplateFacts): string {
  return (isSchoolYear ? common.schoolYear(year) : common.year(year)).toLocaleUpperCase('vi');
}
