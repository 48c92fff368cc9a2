import { type Hundredths, pointsText } from '../arithmetic/points';
import { itemAt, valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import type { Criterion, ScoreSheet } from '../round/score-sheets';
import { wordKey } from '../text/keys';
import type { SchemedSheet } from './row-figures';

function mostFor({ max, best = max }: Criterion): Hundredths {
  return best;
}

/** The criteria of a tab whose maximum nothing but the tab sets, by name; without those whose name stands twice. */
function ownCriteria({ criteria }: ScoreSheet, schemed: SchemedSheet | null): ReadonlyMap<string, Criterion> {
  const keys = criteria.map(({ name }) => wordKey(name));
  const isOnce = (key: string): boolean => keys.indexOf(key) === keys.lastIndexOf(key);
  const own = criteria.filter((criterion, position) => {
    const placed = schemed === null ? null : itemAt(schemed.match.items, position);
    const isSet = placed !== null && placed.item.max !== null;
    return !isSet && criterion.isMaximumUnreadable !== true && isOnce(itemAt(keys, position));
  });
  return new Map(own.map((criterion) => [wordKey(criterion.name), criterion]));
}

/**
 * A warning for each criterion that has another maximum in one tab than in one before it that scores the same people, where no scheme sets it: one of the
 * two is a slip, and every total rests on it.
 */
export function maximaThatDiffer(
  sheets: readonly ScoreSheet[],
  schemed: ReadonlyMap<ScoreSheet, SchemedSheet>,
): readonly Finding[] {
  const own = new Map(sheets.map((sheet) => [sheet, ownCriteria(sheet, schemed.get(sheet) ?? null)]));
  const firstOf = new Map<string, ScoreSheet>();
  const before = new Map<ScoreSheet, Set<ScoreSheet>>();
  for (const sheet of sheets) {
    const others = new Set<ScoreSheet>();
    for (const { personId } of sheet.rows) {
      const first = firstOf.get(personId);
      if (first === undefined) firstOf.set(personId, sheet);
      else if (first.sheet !== sheet.sheet) others.add(first);
    }
    before.set(sheet, others);
  }
  // Raters of one tab have its criteria in common: what differs is said once.
  const findings = new Map<string, Finding>();
  for (const sheet of sheets)
    for (const first of valueAt(before, sheet))
      for (const [key, criterion] of valueAt(own, sheet)) {
        const other = valueAt(own, first).get(key);
        if (other === undefined || mostFor(other) === mostFor(criterion)) continue;
        const at = criterion.maxAt ?? { sheet: sheet.sheet };
        const found = finding('criterion.maxima-differ', at, null, {
          criterion: criterion.name,
          max: pointsText(mostFor(criterion)),
          other: pointsText(mostFor(other)),
          tab: first.sheet,
        });
        findings.set(`${sheet.sheet}\n${key}`, found);
      }
  return [...findings.values()];
}
