import { isWithin, yearSpan } from '../calendar/span';
import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { Person } from '../round/people';
import type { Initiative } from '../round/records';
import type { Round } from '../round/round';
import { INITIATIVE_LEVELS, type InitiativeLevel, isAtLeast } from '../terms';

/** Whether an initiative was recognised in the round's year: a decision of another year is not this year's. */
function isOfYear({ date }: Initiative, round: Round): boolean {
  const day = fieldValue(date);
  return day === null || isWithin(yearSpan(round), day);
}

/** Whether more than what is known may be behind a row: its level or its day cannot be read. */
function isUnclear({ level, date }: Initiative): boolean {
  return level.state === 'unreadable' || (date.state === 'unreadable' && level.state === 'known');
}

function highest(initiatives: readonly Initiative[]): Initiative | null {
  return initiatives.reduce<Initiative | null>((best, one) => {
    const level = fieldValue(one.level);
    const own = best === null ? null : fieldValue(best.level);
    if (level === null) return best;
    return own === null || !isAtLeast(INITIATIVE_LEVELS, own, level) ? one : best;
  }, null);
}

/** A warning where the register and the roster say different levels of somebody; both cells are named, and the roster decides. */
function mismatch(person: Person, register: readonly Initiative[], round: Round): readonly Finding[] {
  const { initiative: field } = person;
  if (field.state !== 'known' && field.state !== 'empty') return [];
  const own = register.filter(({ personIds }) => personIds.includes(person.id));
  if (own.some(isUnclear)) return [];
  const best = highest(own.filter((one) => isOfYear(one, round)));
  const inRegister: InitiativeLevel | null = best === null ? null : fieldValue(best.level);
  const inRoster = fieldValue(field);
  if (inRegister === inRoster) return [];
  const other = best === null ? null : fieldAt(best.level);
  return [
    finding('initiative.mismatch', field.at, person.id, {
      name: person.name,
      roster: inRoster ?? '',
      register: inRegister ?? '',
      otherSheet: other?.sheet ?? '',
      otherCell: other?.cell ?? '',
    }),
  ];
}

/** A warning for a recognised initiative whose decision has no number or no day, which is then no evidence yet. */
function withoutDecision({ at, title, level, decision, date }: Initiative): readonly Finding[] {
  if (fieldValue(level) === null || (decision !== '' && date.state !== 'empty' && date.state !== 'absent')) return [];
  const missing = decision !== '' ? 'date' : date.state === 'known' || date.state === 'unreadable' ? 'number' : 'both';
  return [finding('initiative.no-decision', at, null, { title, missing })];
}

/** What the register of initiatives and `Cấp sáng kiến` of the roster say against each other; nothing where the register is empty. */
export function initiativeFindings(round: Round): readonly Finding[] {
  const { initiatives, people } = round;
  if (initiatives.length === 0) return [];
  return [...people.flatMap((person) => mismatch(person, initiatives, round)), ...initiatives.flatMap(withoutDecision)];
}
