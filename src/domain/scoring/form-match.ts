import { type Hundredths, pointsText } from '../arithmetic/points';
import { itemAt } from '../checked';
import { type Finding, finding } from '../finding';
import type { Criterion, ScoreSheet } from '../round/score-sheets';
import type { Scheme, SchemeForm, SchemeItem } from '../rules/pack';
import { checkedPoints } from '../rules/parameters';
import { wordKey } from '../text/keys';
import { formItems } from './items';

/** An item of a scheme, and whether its points count as a criterion, as bonus or as penalty. */
export interface PlacedItem {
  readonly item: SchemeItem;
  readonly side: 'criterion' | 'bonus' | 'penalty';
}

/** A scoring tab seen as a form of the scheme. */
export interface FormMatch {
  readonly form: SchemeForm;
  /** What each criterion of the tab is, in its order; `null` where the form has nothing of that name. */
  readonly items: readonly (PlacedItem | null)[];
  /** Criteria of the form that the tab does not have. */
  readonly absent: readonly SchemeItem[];
}

/** `I.1. name`, `a) name`, `2 - name`, or a number alone. */
const NUMBERED = /^((?:[ivxlc]+|\d+|[a-z])(?:\.(?:[ivxlc]+|\d+|[a-z]))*)\s*(?:[.):-]\s*(.*))?$/;
/** `1.1 name`, `I.1 name`: a number that ends in a figure needs no mark before the name; one that ends in a letter does, for that may be a word. */
const FIGURES = /^((?:(?:[ivxlc]+|\d+|[a-z])\.)*\d+)\s+([^.):-].*)$/;
/** `(toi da 10 diem)`, `(10d)` after a name repeats the maximum. */
const MAXIMUM = /\s*\((?:toi da\s*)?[\d.,]+\s*(?:d|diem)?\)$/;

interface Title {
  readonly full: string;
  /** The number before a name; `null` where there is none. */
  readonly number: string | null;
  /** The name after a number; empty where only the number stands. */
  readonly name: string;
}

function titleOf(text: string): Title {
  const full = wordKey(text).replace(MAXIMUM, '');
  const parts = FIGURES.exec(full) ?? NUMBERED.exec(full);
  return { full, number: parts?.[1] ?? null, name: parts === null ? full : (parts[2] ?? '') };
}

function numberKey({ number }: SchemeItem): string | null {
  return number === undefined ? null : wordKey(number).replace(/[.):-]+$/, '');
}

/** The item that a criterion's title names: by its name, by its number where several bear that name or the number stands alone. */
function itemNamed(text: string, items: readonly PlacedItem[]): PlacedItem | null {
  const title = titleOf(text);
  const named = items.filter(({ item }) => [title.full, title.name].includes(wordKey(item.name)));
  const candidates =
    named.length === 1 || (title.name !== '' && named.length === 0)
      ? named
      : (named.length === 0 ? items : named).filter(
          ({ item }) => title.number !== null && numberKey(item) === title.number,
        );
  return candidates.length === 1 ? itemAt(candidates, 0) : null;
}

function matchForm(criteria: readonly Criterion[], scheme: Scheme, form: SchemeForm): FormMatch {
  const own = formItems(scheme, form);
  const placed = (['criteria', 'bonus', 'penalty'] as const).flatMap((kind) =>
    own[kind].map((item): PlacedItem => ({ item, side: kind === 'criteria' ? 'criterion' : kind })),
  );
  const taken = new Set<SchemeItem>();
  const items = criteria.map(({ name }) => {
    const found = itemNamed(name, placed);
    if (found === null || taken.has(found.item)) return null;
    taken.add(found.item);
    return found;
  });
  return { form, items, absent: own.criteria.filter((item) => !taken.has(item)) };
}

function strangeness({ items, absent }: FormMatch): number {
  return items.filter((item) => item === null).length + absent.length;
}

/**
 * The form of the scheme that a tab's criteria are nearest to, the first of those equally near; `null` where the tab has nothing of any form, and
 * counts as if there were no scheme.
 */
export function matchSheet({ criteria }: Pick<ScoreSheet, 'criteria'>, scheme: Scheme): FormMatch | null {
  const matches = scheme.forms.map((form) => matchForm(criteria, scheme, form));
  const best = matches.reduce((nearest, match) => (strangeness(match) < strangeness(nearest) ? match : nearest));
  return isWhole(best) || best.items.some((item) => item !== null) ? best : null;
}

/** Whether the tab has every criterion of the form, and no other. */
export function isWhole(match: FormMatch): boolean {
  return strangeness(match) === 0;
}

/** Whether a scheme only proposes criteria, with no maximum and no class: the sheet is the council's own, and may have other words. */
function isLeftOpen(scheme: Scheme): boolean {
  const maxima = scheme.forms.flatMap((form) => formItems(scheme, form).criteria.map(({ max }) => max));
  return scheme.bands === undefined && maxima.every((max) => max === null);
}

/** Where a tab and the form differ: maxima that are not the scheme's (the tab's own count), criteria that only one of the two has. */
export function matchFindings(sheet: ScoreSheet, scheme: Scheme, match: FormMatch | null): readonly Finding[] {
  if (match === null) {
    return isLeftOpen(scheme)
      ? []
      : [finding('criterion.no-form', { sheet: sheet.sheet }, null, { scheme: scheme.name })];
  }
  const { form, items, absent } = match;
  const differing = sheet.criteria.flatMap(({ name, max, best, maxAt }, position): readonly Finding[] => {
    const at = maxAt ?? { sheet: sheet.sheet };
    const placed = itemAt(items, position);
    if (placed === null) return [finding('criterion.unknown', at, null, { criterion: name, form: form.name })];
    const declared: Hundredths | null = placed.item.max === null ? null : checkedPoints(placed.item.max);
    return declared === null || declared === (best ?? max)
      ? []
      : [
          finding('criterion.max-differs', at, null, {
            criterion: name,
            max: pointsText(max),
            declared: pointsText(declared),
          }),
        ];
  });
  return [
    ...differing,
    ...absent.map(({ name }) =>
      finding('criterion.absent', { sheet: sheet.sheet }, null, { criterion: name, form: form.name }),
    ),
  ];
}
