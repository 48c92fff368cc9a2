import { type Hundredths, pointsText } from '../arithmetic/points';
import { valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import type { Person } from '../round/people';
import type { ScoreSheet, UnreadScores } from '../round/score-sheets';
import type { Scheme } from '../rules/pack';
import { pointsSetting, type Settings } from '../rules/settings';
import { type Steps, complete } from '../steps';
import { RATERS, type Rater } from '../terms';
import type { BandOutcome } from './bands';
import {
  bandOfTotal,
  isSchemeConfirmed,
  namedPenalties,
  schemedSheets,
  sumMismatch,
  unconfirmedRules,
} from './by-scheme';
import { scoreLimits } from './limits';
import { maximaThatDiffer } from './maxima';
import { isScored, type SchemedSheet } from './row-figures';
import { type RowPoints, totalOfRow } from './totals';

/** A rater's outcome for a person: a total, no total although scored, or not scored by that rater. */
export type RaterTotal =
  ({ readonly kind: 'total' } & RowPoints) | { readonly kind: 'no-total' } | { readonly kind: 'not-scored' };

/** The three raters' totals of a person, and the one that counts. */
export interface PersonScores {
  readonly byRater: Readonly<Record<Rater, RaterTotal>>;
  readonly final: Hundredths | null;
  /** The class of the final score; `null` where there is none, or the scheme has no classes. */
  readonly band: BandOutcome | null;
}

const NO_SCHEME = { schemed: new Map<ScoreSheet, SchemedSheet>(), findings: [] } as const;

const NOT_SCORED: RaterTotal = { kind: 'not-scored' };

/** The council's total, else the unit's, else the person's own, of those who scored; none where the highest who scored has no total. */
export function finalTotal(byRater: Readonly<Record<Rater, RaterTotal>>): RowPoints | null {
  const rater = raterOfFinal({ byRater });
  const total = rater === null ? NOT_SCORED : byRater[rater];
  return total.kind === 'total' ? total : null;
}

/** Whose total is the final one, or would be; `null` where nobody scored. */
export function raterOfFinal({ byRater }: Pick<PersonScores, 'byRater'>): Rater | null {
  return [...RATERS].reverse().find((rater) => byRater[rater].kind !== 'not-scored') ?? null;
}

/** The points between the highest and the lowest of a person's totals. */
export function raterGap(byRater: Readonly<Record<Rater, RaterTotal>>): Hundredths {
  const totals = Object.values(byRater).flatMap((total) => (total.kind === 'total' ? [total.points] : []));
  return totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
}

/** Everybody's scores by code, and what is wrong with them. */
export interface ScoredPeople {
  readonly scores: ReadonlyMap<string, PersonScores>;
  readonly findings: readonly Finding[];
}

/**
 * The scores of everybody in the roster, from all scoring tabs, by the contract's rule and the campaign's scheme where it has one. A rater who scored
 * somebody twice counts once, the first time. What somebody earned by articles (in hundredths) is part of the bonus of every rater. Whom a sheet names that
 * could not be read has been scored by its rater, without a total: no lower rater's stands in.
 */
export function scorePeople(...round: Parameters<typeof scorePeopleInSteps>): ScoredPeople {
  return complete(scorePeopleInSteps(...round));
}

/** The same, with a step after each row of a scoring tab. */
export function* scorePeopleInSteps(
  people: readonly Person[],
  sheets: readonly ScoreSheet[],
  settings: Settings,
  scheme: Scheme | null,
  articlePoints: ReadonlyMap<string, Hundredths> = new Map(),
  unread: readonly UnreadScores[] = [],
): Steps<ScoredPeople> {
  const limits = scoreLimits(settings);
  const totals = new Map<string, Map<Rater, RaterTotal>>(people.map(({ id }) => [id, new Map()]));
  const { schemed, findings: matching } = scheme === null ? NO_SCHEME : schemedSheets(sheets, scheme);
  const findings: Finding[] = [
    ...matching,
    ...(scheme === null || sheets.length === 0 ? [] : unconfirmedRules(scheme, settings)),
  ];
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  let done = 0;
  // Raters of one tab have its criteria in common: what is wrong with one is said once.
  const penalties = new Map(
    sheets
      .flatMap((sheet) => namedPenalties(sheet, schemed.get(sheet) ?? null))
      .map((found) => [JSON.stringify(found), found]),
  );
  findings.push(...penalties.values(), ...maximaThatDiffer(sheets, schemed));
  for (const sheet of sheets) {
    const own = schemed.get(sheet) ?? null;
    findings.push(...sumMismatch(sheet, own));
    for (const row of sheet.rows) {
      done += 1;
      yield { doing: 'adding-up', done, of: rows };
      const given = valueAt(totals, row.personId);
      if (given.has(sheet.rater) || !isScored(row)) continue;
      const outcome = totalOfRow(sheet, row, own, limits, articlePoints.get(row.personId));
      findings.push(...outcome.findings);
      given.set(sheet.rater, outcome.total === null ? { kind: 'no-total' } : { kind: 'total', ...outcome.total });
    }
  }
  for (const { rater, people: named } of unread)
    for (const id of named) {
      const given = valueAt(totals, id);
      if (!given.has(rater)) given.set(rater, { kind: 'no-total' });
    }
  const gap = pointsSetting(settings, 'score.rater-gap');
  const scores = new Map<string, PersonScores>();
  for (const person of people) {
    const given = valueAt(totals, person.id);
    const total = (rater: Rater): RaterTotal => given.get(rater) ?? NOT_SCORED;
    const byRater = { self: total('self'), unit: total('unit'), council: total('council') };
    const final = finalTotal(byRater);
    scores.set(person.id, {
      byRater,
      final: final === null ? null : final.points,
      band: final === null || scheme === null ? null : bandOfTotal(scheme, final, person, isSchemeConfirmed(settings)),
    });
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
