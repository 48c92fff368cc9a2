import { type Hundredths, pointsText } from '../arithmetic/points';
import { valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import { type Person, type ScoreSheet, fieldAt, fieldValue } from '../round';
import { pointsSetting, type Settings } from '../rules/settings';
import { RATERS, type Rater } from '../terms';
import { isScored, scoreLimits, totalOfRow } from './totals';

/** A rater's outcome for a person: a total, no total although scored, or not scored by that rater. */
export type RaterTotal =
  | { readonly kind: 'total'; readonly points: Hundredths }
  | { readonly kind: 'no-total' }
  | { readonly kind: 'not-scored' };

/** The three raters' totals of a person, and the one that counts. */
export interface PersonScores {
  readonly byRater: Readonly<Record<Rater, RaterTotal>>;
  readonly final: Hundredths | null;
}

const NOT_SCORED: RaterTotal = { kind: 'not-scored' };

/** The council's total, else the unit's, else the person's own, of those who scored; none where the highest who scored has no total. */
export function finalScore(byRater: Readonly<Record<Rater, RaterTotal>>): Hundredths | null {
  const highest = [byRater.council, byRater.unit, byRater.self].find(({ kind }) => kind !== 'not-scored');
  return highest?.kind === 'total' ? highest.points : null;
}

/** The points between the highest and the lowest of a person's totals. */
export function raterGap(byRater: Readonly<Record<Rater, RaterTotal>>): Hundredths {
  const totals = Object.values(byRater).flatMap((total) => (total.kind === 'total' ? [total.points] : []));
  return totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
}

/** A warning where the maxima of a tab do not add up to the total that it declares. */
function sumMismatch(sheet: ScoreSheet): readonly Finding[] {
  const declared = fieldValue(sheet.declaredTotal);
  const sum = sheet.criteria.reduce((total, { max }) => total + max, 0);
  if (declared === null || declared === sum) return [];
  return [
    finding('criterion.sum-mismatch', fieldAt(sheet.declaredTotal), null, {
      declared: pointsText(declared),
      sum: pointsText(sum),
    }),
  ];
}

/** The scores of everybody in the roster, from all scoring tabs. A rater who scored somebody twice counts once, the first time. */
export function scorePeople(
  people: readonly Person[],
  sheets: readonly ScoreSheet[],
  settings: Settings,
): { readonly scores: ReadonlyMap<string, PersonScores>; readonly findings: readonly Finding[] } {
  const limits = scoreLimits(settings);
  const totals = new Map<string, Map<Rater, RaterTotal>>(people.map(({ id }) => [id, new Map()]));
  const findings: Finding[] = [];
  for (const sheet of sheets) {
    findings.push(...sumMismatch(sheet));
    for (const row of sheet.rows) {
      const given = valueAt(totals, row.personId);
      if (given.has(sheet.rater) || !isScored(row)) continue;
      const outcome = totalOfRow(sheet, row, limits);
      findings.push(...outcome.findings);
      given.set(sheet.rater, outcome.total === null ? { kind: 'no-total' } : { kind: 'total', points: outcome.total });
    }
  }
  const gap = pointsSetting(settings, 'score.rater-gap');
  const scores = new Map<string, PersonScores>();
  for (const person of people) {
    const given = valueAt(totals, person.id);
    const total = (rater: Rater): RaterTotal => given.get(rater) ?? NOT_SCORED;
    const byRater = { self: total('self'), unit: total('unit'), council: total('council') };
    scores.set(person.id, { byRater, final: finalScore(byRater) });
    if (sheets.length > 0 && RATERS.every((rater) => byRater[rater].kind === 'not-scored')) {
      findings.push(finding('person.not-scored', person.at, person.id, { name: person.name }));
    }
    const between = raterGap(byRater);
    if (gap !== null && gap > 0 && between >= gap) {
      findings.push(
        finding('rater.gap', person.at, person.id, {
          name: person.name,
          gap: pointsText(between),
          limit: pointsText(gap),
        }),
      );
    }
  }
  return { scores, findings };
}
