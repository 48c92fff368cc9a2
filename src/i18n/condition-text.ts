import type { RuledCondition } from '../domain/rules/figures';
import type { InitiativeLevel, Rating } from '../domain/terms';
import { decimalText, percentText } from './numbers';
import { type Names, awardName } from './names';
import type { Texts } from './texts';

function rating(texts: Texts, level: Rating): { readonly level: string; readonly isTop: boolean } {
  return { level: texts.words.rating[level], isTop: level === 'HTXS' };
}

function initiative(texts: Texts, level: InitiativeLevel): { readonly level: string; readonly isTop: boolean } {
  return { level: texts.words.initiative[level], isTop: level === 'toan-quoc' };
}

/** What a condition asks for, with its figures in words; a figure that is only suggested is told as such. */
export function conditionText(texts: Texts, condition: RuledCondition, names: Names): string {
  const text = bareText(texts, condition, names);
  return condition.isHint === true ? texts.conditions.suggested(text) : text;
}

function bareText(texts: Texts, condition: RuledCondition, names: Names): string {
  const { conditions, language, words } = texts;
  switch (condition.rule) {
    case 'rating.at-least': {
      const byGroup = condition.byGroup ?? {};
      const groups = (['leader', 'employee', 'worker'] as const).flatMap((group) => {
        const level = byGroup[group];
        return level === undefined ? [] : [{ group: words.group[group], ...rating(texts, level) }];
      });
      return conditions.ratingAtLeast({ ...rating(texts, condition.level), groups });
    }
    case 'discipline.none-from':
      return condition.level === 'none'
        ? conditions.noDisciplineRule()
        : conditions.noDisciplineFrom({ level: words.discipline[condition.level] });
    case 'registered':
      return conditions.registered();
    case 'recruit.months':
      return conditions.recruitMonths({ months: decimalText(language, String(condition.months)) });
    case 'initiative.at-least':
      return conditions.initiativeAtLeast(initiative(texts, condition.level));
    case 'rating-or-initiative':
      return conditions.ratingOrInitiative({
        rating: rating(texts, condition.rating),
        initiative: initiative(texts, condition.initiative),
        isChosen: condition.mode !== null,
      });
    case 'title.consecutive-years':
      return conditions.consecutiveYears({
        years: String(condition.years),
        award: awardName(names, condition.award),
      });
    case 'title.latest-two-apart':
      return conditions.latestTwoApart({ years: String(condition.years), award: awardName(names, condition.award) });
    case 'judgement.met':
      return conditions.judgementMet({ code: condition.code, name: condition.name });
    case 'gender.is':
      return conditions.genderIs({ gender: words.gender[condition.gender] });
    case 'rule.confirmed':
      return conditions.ruleConfirmed();
    case 'unit.share-nominated':
      return conditions.shareNominated({
        percent: percentText(language, condition.percent),
        isStrict: condition.comparator === '>',
        award: awardName(names, condition.award),
      });
    case 'unit.count-nominated':
      return conditions.countNominated({ count: String(condition.count), award: awardName(names, condition.award) });
    case 'unit.discipline.none-from':
      return conditions.nobodyDisciplinedFrom({ level: words.discipline[condition.level] });
    case 'unit.everybody-rated-at-least':
      return conditions.everybodyRatedAtLeast(rating(texts, condition.level));
  }
}
