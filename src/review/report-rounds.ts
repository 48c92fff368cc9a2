import { ratioText } from '../domain/arithmetic/ratio';
import type { CombinedTotal } from '../domain/scoring/periods';
import { pointsText } from '../domain/arithmetic/points';
import { closingsOf } from '../domain/closing/record';
import { figureOfKey } from '../domain/closing/figures';
import { proposalsOf } from '../domain/follow-up/proposals';
import { yearPartsOf } from '../domain/periods/year-parts';
import { type RegistrationCount, registrationSummary } from '../domain/registration/summary';
import { fieldValue } from '../domain/round/field';
import { campaignAwards } from '../domain/rules/rulebook';
import { VALUE_WORDS, canonical } from '../sheets/words';
import type { Json } from './report';
import type { Review } from './review';

/** The parts of the report about what runs through a campaign's rounds. Keys that the contract does not name; each `null` where there is nothing to tell. */

function countJson({ all, registered, none, unknown, byAward }: RegistrationCount): Readonly<Record<string, Json>> {
  return { all, registered, none, unknown, byAward: Object.fromEntries(byAward) };
}

/** How many registered, by unit and award, and who did not or cannot be told. */
export function registrationJson({ round, rules }: Review): Json {
  const summary = registrationSummary(round, campaignAwards(rules));
  if (summary === null) return null;
  const having = (state: string): Json =>
    summary.registrants
      .filter((one) => one.state === state)
      .map(({ id, candidate }) => ({ id, of: candidate.subject }));
  return {
    people: countJson(summary.people),
    collectives: countJson(summary.collectives),
    units: summary.units.map(({ name, count }) => ({ name, ...countJson(count) })),
    none: having('none'),
    unknown: having('unknown'),
  };
}

/** The results of the parts of the year, person by person, with those that are missing. */
export function periodsJson({ round, evaluation }: Review): Json {
  const year = yearPartsOf(round);
  if (year === null) return null;
  return year.people.map(({ personId, results, missing }) => ({
    id: personId,
    results: [...results.values()].map(({ period, points, band, praise }) => {
      const value = fieldValue(points);
      return {
        period: canonical(VALUE_WORDS.period, period),
        points: value === null ? null : pointsText(value),
        band: band === '' ? null : band,
        praise: praise === '' ? null : praise,
      };
    }),
    missing: missing.map((part) => canonical(VALUE_WORDS.period, part)),
    combined: combinedJson(evaluation.combined?.get(personId) ?? null),
  }));
}

/** What the scheme makes of somebody's shorter periods; `null` where it makes nothing of them, or one is missing. */
function combinedJson(combined: CombinedTotal | null): Json {
  return combined?.kind === 'combined'
    ? { total: ratioText(combined.total), exact: ratioText(combined.exact), citation: combined.combination.citation }
    : null;
}

/** What became of each proposal; `null` where the workbook does not follow them. */
export function followUpJson({ round, evaluation }: Review): Json {
  if (round.followUps === null) return null;
  return proposalsOf(round, evaluation.entries).map(({ award, candidateId, isProposed, followUp, state }) => ({
    award,
    id: candidateId,
    proposed: isProposed,
    state: followUp === null ? null : state,
    submitted: followUp === null ? null : fieldValue(followUp.submittedOn),
    decision: followUp === null || followUp.decisionNumber === '' ? null : followUp.decisionNumber,
    decided: followUp === null ? null : fieldValue(followUp.decidedOn),
  }));
}

/** Whether the round is closed, its history, and what differs from the last closing. */
export function closingJson({ closing }: Review): Json {
  if (!('record' in closing)) return closing.state === 'damaged' ? { state: closing.state } : null;
  const { state, record, changes } = closing;
  return {
    state,
    closedOn: closingsOf(record).at(-1)?.date ?? null,
    history: record.events.map((event) => ({
      event: event.kind,
      date: event.date,
      by: event.by === '' ? null : event.by,
      reason: event.kind === 'reopened' ? event.reason : null,
    })),
    changes: changes.map(({ key, before, now }) => {
      const { kind, award, subject } = figureOfKey(key);
      return { figure: kind, award: award === '' ? null : award, id: subject === '' ? null : subject, before, now };
    }),
  };
}
