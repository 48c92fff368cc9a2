import type { Hundredths } from '../../domain/arithmetic/points';
import type { SchemeItem } from '../../domain/rules/pack';
import { parsePoints } from '../../domain/rules/parameters';
import { pointsSetting } from '../../domain/rules/settings';
import { formItems, partTitle } from '../../domain/scoring/items';
import { templateTexts } from '../../i18n/papers/template';
import type { TemplateFacts } from './facts';

const { scores: texts } = templateTexts;

/** How many criteria there are where neither the campaign nor the council names any. */
const CRITERIA = 8;

/** A column of a scoring tab. */
export interface ScoreFormColumn {
  readonly title: string;
  /** `null` is for the council to fill in. */
  readonly max: Hundredths | null;
  /** What the scheme says of it; `null` where the council names the criterion itself. */
  readonly item: SchemeItem | null;
}

/** What the tabs of one form hold; a campaign without a scheme has one form, whose criteria the council names. */
export interface ScoreForm {
  /** Its name, and its number in the names of tabs, where there are several forms. */
  readonly name: string | null;
  readonly number: number;
  /** The criteria, and after them bonus and penalty points one by one. */
  readonly columns: readonly ScoreFormColumn[];
  /** How many of the columns are bonus points, behind the criteria, and how many penalty points, the last ones. */
  readonly bonuses: number;
  readonly penalties: number;
  /** What everyone begins with. */
  readonly base: Hundredths | null;
  /** The total that is declared for the maxima. */
  readonly total: Hundredths | null;
}

function pointsOrNull(text: string | null): Hundredths | null {
  return text === null ? null : parsePoints(text);
}

/** The forms that a rater has a tab for. */
export function scoreForms({ rules, criteria: own }: TemplateFacts): readonly ScoreForm[] {
  const { scheme } = rules.campaign;
  if (scheme === null) {
    const unnamed = Array.from({ length: CRITERIA }, (_, index) => ({
      name: texts.criterion(String(index + 1)),
      max: null,
    }));
    const columns = (own.length > 0 ? own : unnamed).map(({ name, max }) => ({ title: name, max, item: null }));
    return [{ name: null, number: 1, columns, bonuses: 0, penalties: 0, base: null, total: null }];
  }
  return scheme.forms.map((form, index) => {
    const { criteria, bonus, penalty } = formItems(scheme, form);
    const columns = [...criteria, ...bonus, ...penalty].map((item) => ({
      title: partTitle(item),
      max: pointsOrNull(item.max),
      item,
    }));
    const name = scheme.forms.length === 1 ? null : form.name;
    return {
      name,
      number: index + 1,
      columns,
      bonuses: bonus.length,
      penalties: penalty.length,
      base: pointsSetting(rules.settings, 'score.base'),
      total: pointsOrNull(form.total),
    };
  });
}
