import { valueAt } from '../../domain/checked';
import { awardCatalogue, type AwardRules, type RuleBook } from '../../domain/rules/rulebook';
import { isYes } from '../../domain/rules/settings';
import type { OwnCriterion } from '../../domain/scoring/own-criteria';
import type { Period } from '../../domain/terms';
import { common } from '../../i18n/papers/result-tabs/common';
import { templateTexts } from '../../i18n/papers/template';
import { sentenceCase } from '../../i18n/sentences';
import { VALUE_WORDS, canonical } from '../words';

/** What an empty workbook is laid out from. */
export interface TemplateFacts {
  /** The rules of the round, its awards in the order in which papers list them. */
  readonly rules: RuleBook;
  /** The ids of the regimes that a round may name. */
  readonly regimes: readonly string[];
  readonly year: number;
  /** Whether that year is the second of a school year. */
  readonly isSchoolYear: boolean;
  readonly period: Period;
  /** The criteria that the council names itself; none where it has yet to name them, or the campaign does. */
  readonly criteria: readonly OwnCriterion[];
  /** How many rows for people there are. */
  readonly people: number;
}

/** When the round is, as a title says it: `NĂM 2022`, `QUÝ 3 NĂM 2021`. */
export function whenTitle({ year, isSchoolYear, period }: TemplateFacts): string {
  const whole = isSchoolYear ? common.schoolYear(year) : common.year(year);
  const text = period === 'year' ? whole : `${canonical(VALUE_WORDS.period, period)} ${whole}`;
  return text.toLocaleUpperCase('vi');
}

/** What the campaign calls the parts of its organisation: `khoa, phòng`. */
export function unitWord({ rules }: TemplateFacts): string {
  return rules.campaign.unitWord ?? templateTexts.unitWord;
}

/** The name of a unit in example rows: `Khoa A`, `Tổ chuyên môn A`. */
export function exampleUnit(facts: TemplateFacts): string {
  const first = unitWord(facts).replace(/,.*/, '');
  return `${sentenceCase(first)} A`;
}

/** The awards that are decided by a vote in this round. */
export function votedAwards({ rules }: TemplateFacts): readonly AwardRules[] {
  return rules.awards.filter(({ id }) => isYes(rules.settings, `${id}.vote.required`));
}

/** Something that can be registered for: one award with those that it needs, the lowest first. */
export interface Registrable {
  readonly shorts: readonly string[];
  readonly names: readonly string[];
}

/** What people, or units, may register for, in the order of the campaign; also in a quarter, as one registers for the year. */
export function registrables({ rules }: TemplateFacts, subject: AwardRules['subject']): readonly Registrable[] {
  const { campaign, regime } = rules;
  const catalogue = awardCatalogue(regime, campaign);
  const chain = (id: string): readonly string[] => {
    const included = campaign.awards.find((other) => other === valueAt(catalogue, id).includes?.award);
    return included === undefined ? [id] : [...chain(included), id];
  };
  return campaign.awards.flatMap((id) => {
    if (valueAt(catalogue, id).subject !== subject) return [];
    const packs = chain(id).map((one) => valueAt(catalogue, one));
    return [{ shorts: packs.map(({ short }) => short), names: packs.map(({ name }) => name) }];
  });
}

/** The short names of the awards for people, or for units, as they stand in a cell of registrations. */
export function shortNames(facts: TemplateFacts, subject: AwardRules['subject']): string {
  return registrables(facts, subject)
    .flatMap(({ shorts }) => shorts.slice(-1))
    .join('; ');
}
