import { checkedPercent } from '../arithmetic/ratio';
import { DISCIPLINE_FLOORS, MERIT_RULES, isWeak } from '../terms';
import type { Condition } from './pack';
import type { FigureKey } from './rule-parameters';
import { type Setting, type Settings, wordSetting } from './settings';

/** A condition as it holds in a round. */
export type RuledCondition = Condition & {
  /** The parameter that set its figure in place of the pack's. */
  readonly setBy?: Setting;
  /** Its figure is the pack's, and only a hint: its source is too weak for a default. */
  readonly isHint?: true;
};

/** A condition whose figure a parameter may set. */
type Adjustable = Extract<Condition, { parameter?: unknown }> & { readonly parameter: FigureKey };

/** Whether a parameter may set the figure of a condition. */
export function isAdjustable(condition: Condition): condition is Adjustable {
  return 'parameter' in condition && condition.parameter !== undefined;
}

/** The pack's own figure as the parameter would set it (`null`: left to the round), and what it comes nearest to suggesting. */
export function figureTexts(condition: Adjustable): { readonly text: string | null; readonly suggest: string | null } {
  switch (condition.rule) {
    case 'discipline.none-from':
      return { text: condition.level, suggest: condition.level };
    case 'recruit.months':
      return { text: String(condition.months), suggest: String(condition.months) };
    case 'rating-or-initiative':
      return { text: condition.mode, suggest: condition.mode ?? condition.suggest };
    case 'unit.share-nominated':
      return { text: condition.percent, suggest: condition.percent };
  }
}

function withFigure(condition: Adjustable, settings: Settings, { key, text }: Setting): Condition {
  switch (condition.rule) {
    case 'discipline.none-from':
      return { ...condition, level: wordSetting(settings, key, DISCIPLINE_FLOORS, condition.level) };
    case 'recruit.months':
      return { ...condition, months: Number(text) };
    case 'rating-or-initiative':
      return { ...condition, mode: MERIT_RULES.find((mode) => mode === text) ?? null };
    case 'unit.share-nominated':
      return { ...condition, percent: checkedPercent(text).text };
  }
}

/** What a condition comes to once its figure is known: nothing where it rules nobody out, two where it stands for two. */
function spelledOut(condition: Condition, isSet: boolean): readonly Condition[] {
  const { citation, fact, status } = condition;
  if (condition.rule === 'discipline.none-from') {
    return condition.level === 'none' && (isSet || !isWeak(status)) ? [] : [condition];
  }
  if (condition.rule !== 'rating-or-initiative') return [condition];
  const source = { citation, fact, status };
  const initiative: Condition = { rule: 'initiative.at-least', level: condition.initiative, ...source };
  switch (condition.mode) {
    case 'initiative':
      return [initiative];
    case 'rating-and-initiative':
      return [{ rule: 'rating.at-least', level: condition.rating, ...source }, initiative];
    case 'rating-or-initiative':
    case null:
      return [condition];
  }
}

/** A condition with the figure that a parameter sets in place of the pack's, spelled out. */
export function ruledConditions(condition: Condition, settings: Settings): readonly RuledCondition[] {
  const setBy = isAdjustable(condition) ? settings.get(condition.parameter) : undefined;
  if (!isAdjustable(condition)) return [condition];
  if (setBy === undefined) {
    const isHint = isWeak(condition.status) && figureTexts(condition).text !== null;
    return spelledOut(condition, false).map((ruled) => (isHint ? { ...ruled, isHint } : ruled));
  }
  return spelledOut(withFigure(condition, settings, setBy), true).map((ruled) => ({ ...ruled, setBy }));
}
