import { pointsRatio, pointsText, type Hundredths } from '../arithmetic/points';
import type { Ratio } from '../arithmetic/ratio';
import { itemAt, valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { Person } from '../round/people';
import type { ScoreSheet } from '../round/score-sheets';
import type { Scheme } from '../rules/pack';
import { proposedSettings } from '../rules/scheme-settings';
import { isYesOfRound, type Settings } from '../rules/settings';
import { type BandOutcome, bandOf, isUsable } from './bands';
import { matchFindings, matchSheet } from './form-match';
import { mostOf } from './items';
import { type SchemedSheet, sideOf } from './row-figures';
import type { RowPoints } from './totals';

/** The parameter by which a round confirms the scheme's rules of a weak source. */
const CONFIRMED = 'score.rule.confirmed';

/** Whether the round has confirmed the scheme's rules of a weak source. */
export function isSchemeConfirmed(settings: Settings): boolean {
  return isYesOfRound(settings, CONFIRMED);
}

/** The class of a total; `null` where the scheme has no classes. A tab that has not the whole form and nothing else says nothing sure of it. */
export function bandOfTotal(
  scheme: Scheme,
  { points, penalty, form }: RowPoints,
  { discipline }: Person,
  isConfirmed: boolean,
): BandOutcome | null {
  if (scheme.bands === undefined) return null;
  if (form?.isWhole !== true) return { kind: 'unknown', reason: 'part' };
  const { byPart } = form;
  const byItem = (scheme.penalty?.parts ?? []).reduce((sum, { id }) => sum + valueAt(byPart, id).raw, 0);
  const figures = {
    total: pointsRatio(points),
    part: (id: string): Ratio => pointsRatio(valueAt(byPart, id).points),
    penalty: (id: string | null): Ratio | null => {
      if (id === null) return pointsRatio(penalty);
      // A penalty that was given as one figure does not tell what for.
      return byItem === penalty ? pointsRatio(valueAt(byPart, id).raw) : null;
    },
    discipline,
  };
  return bandOf(scheme, figures, isConfirmed);
}

/** What the scheme only proposes, because its source is weak: it holds when the round sets or confirms it. */
export function unconfirmedRules(scheme: Scheme, settings: Settings): readonly Finding[] {
  const isConfirmed = isSchemeConfirmed(settings);
  const proposed = Object.entries(proposedSettings(scheme)).flatMap(([key, { value, citation, status }]) =>
    settings.has(key) ? [] : [finding('rule.unconfirmed', null, null, { scheme: key, value, citation, status })],
  );
  const rules = [scheme.bands ?? [], scheme.violations ?? [], scheme.periods ?? []].flat();
  const weak = rules.find((rule) => !isUsable(rule, isConfirmed));
  return weak === undefined
    ? proposed
    : [
        ...proposed,
        finding('rule.unconfirmed', null, null, {
          scheme: CONFIRMED,
          value: 'yes',
          citation: weak.citation,
          status: weak.status,
        }),
      ];
}

/** What each tab is by the scheme, and where it differs from it; said once, however many raters it has. */
export function schemedSheets(
  sheets: readonly ScoreSheet[],
  scheme: Scheme,
): { readonly schemed: ReadonlyMap<ScoreSheet, SchemedSheet>; readonly findings: readonly Finding[] } {
  const schemed = new Map<ScoreSheet, SchemedSheet>();
  const findings = new Map<string, Finding>();
  for (const sheet of sheets) {
    const match = matchSheet(sheet, scheme);
    if (match !== null) schemed.set(sheet, { scheme, match });
    for (const found of matchFindings(sheet, scheme, match)) findings.set(JSON.stringify(found), found);
  }
  return { schemed, findings: [...findings.values()] };
}

/** What a tab's maxima come to; of a scheme's alternatives the highest, and without bonus and penalty. */
function sumOfMaxima({ criteria }: ScoreSheet, schemed: SchemedSheet | null): Hundredths {
  const maxima = new Map<string, Hundredths>();
  let others = 0;
  criteria.forEach((criterion, position) => {
    const { max, best = max } = criterion;
    const placed = schemed === null ? null : itemAt(schemed.match.items, position);
    if (placed !== null) maxima.set(placed.item.id, best);
    else if (sideOf(criterion, null) === 'criterion') others += best;
  });
  return others + mostOf(schemed?.match.form.parts ?? [], ({ id }) => maxima.get(id) ?? 0);
}

/** A warning for each criterion that no scheme knows and that is named as a penalty: its points are added. */
export function namedPenalties({ sheet, criteria }: ScoreSheet, schemed: SchemedSheet | null): readonly Finding[] {
  return criteria.flatMap(({ name, maxAt, isNamedPenalty }, position): readonly Finding[] => {
    const isKnown = schemed !== null && itemAt(schemed.match.items, position) !== null;
    return isNamedPenalty === true && !isKnown
      ? [finding('criterion.named-penalty', maxAt ?? { sheet }, null, { criterion: name })]
      : [];
  });
}

/** A warning where the maxima of a tab do not add up to the total that it declares. */
export function sumMismatch(sheet: ScoreSheet, schemed: SchemedSheet | null): readonly Finding[] {
  const declared = fieldValue(sheet.declaredTotal);
  const sum = sumOfMaxima(sheet, schemed);
  if (declared === null || declared === sum) return [];
  return [
    finding('criterion.sum-mismatch', fieldAt(sheet.declaredTotal), null, {
      declared: pointsText(declared),
      sum: pointsText(sum),
    }),
  ];
}
