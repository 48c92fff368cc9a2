import { type IsoDate, dayBefore, daysBetween } from '../arithmetic/date';
import type { CellRef } from '../cell';
import { type Finding, finding } from '../finding';
import { taskRow } from '../indicators/rows';
import { fieldAt, fieldValue } from '../round/field';
import type { ReachedRow } from '../round/records';
import type { Round } from '../round/round';
import type { CalendarItem, CampaignPack } from '../rules/pack';
import { decisiveDate } from '../rules/rulebook';
import { quarterOf, quarterSpan, yearSpan } from './span';

/** Where a date stands on a given day: a milestone is `upcoming`, `due` while it lasts, or `past`; a task anything but `past`. */
export type CalendarState = 'upcoming' | 'due' | 'late' | 'done' | 'done-late' | 'past';

/** One date of the campaign as this round has it. */
export interface CalendarEntry {
  /** The code under which `Chỉ tiêu` may record that it is done. */
  readonly id: string;
  readonly name: string;
  readonly kind: CalendarItem['kind'];
  /** The quarter (1–4) that it is for, `null` for one that is not of a quarter. */
  readonly quarter: number | null;
  readonly from: IsoDate | null;
  /** The day that the plan names, and whether it must be before that day. */
  readonly to: IsoDate | null;
  readonly isBefore: boolean;
  /** The last day that is in time; `null` where the plan gives none. */
  readonly lastDay: IsoDate | null;
  /** Days until the last one, below 0 where that is over; `null` where there is none. */
  readonly daysLeft: number | null;
  readonly state: CalendarState;
  /** The cell that records it, and the day on which it was done where the cell tells one. */
  readonly at: CellRef | null;
  readonly doneOn: IsoDate | null;
  readonly citation: string;
}

/** The calendar of a round on a day, with a finding for each task that is late on the day of the meeting. */
export interface Calendar {
  readonly today: IsoDate;
  readonly entries: readonly CalendarEntry[];
  readonly findings: readonly Finding[];
}

/** A date of a plan as days; `quarter` (1–4) is the one that it is for. */
export interface Dated {
  readonly item: CalendarItem;
  readonly quarter: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** From when on it can be done: the day that the plan names, or the first of its quarter. */
  readonly begins: IsoDate | null;
}

/** When a round is. */
type RoundTime = Pick<Round, 'year' | 'isSchoolYear' | 'period'>;

/** The day on which a round looks at its dates: that of the meeting, else the last of its quarter or of its year. */
export function dayOfRound(round: Pick<Round, 'meetingDate' | 'year' | 'isSchoolYear' | 'period'>): IsoDate {
  const quarter = quarterOf(round.period);
  return fieldValue(round.meetingDate) ?? (quarter === null ? decisiveDate(round) : quarterSpan(round, quarter).last);
}

/**
 * A date of the plan as days: a yearly one in the round's year, a quarterly one in a round of a quarter. That has no day of its own (a review of a
 * quarter comes after it, and no plan says how long after); it can be done from that quarter on.
 */
function dated(item: CalendarItem, round: RoundTime): readonly Dated[] {
  switch (item.every) {
    case 'once':
      return [{ item, quarter: null, from: item.from, to: item.to, begins: item.from }];
    case 'year': {
      const { first, last } = item.years;
      if (round.year < first || round.year > last) return [];
      const day = (monthDay: string | null): IsoDate | null =>
        monthDay === null ? null : `${String(item.isNextYear ? round.year + 1 : round.year)}-${monthDay}`;
      const from = day(item.from);
      return [{ item, quarter: null, from, to: day(item.to), begins: from }];
    }
    case 'quarter': {
      const quarter = quarterOf(round.period);
      if (quarter === null) return [];
      return [{ item, quarter, from: null, to: null, begins: quarterSpan(round, quarter).first }];
    }
  }
}

/** What a row says of a task: done (on a day, where it tells one) or not; a figure of 1 is a mark, too. */
function doneIn({ reached }: ReachedRow): { readonly isDone: boolean; readonly day: IsoDate | null } {
  const value = fieldValue(reached);
  if (value === null) return { isDone: false, day: null };
  switch (value.kind) {
    case 'day':
      return { isDone: true, day: value.day };
    case 'answer':
      return { isDone: value.isYes, day: null };
    case 'figure':
      return { isDone: value.value.unscaled > 0n, day: null };
  }
}

/** A milestone of one day is past once it has come; one of several days lasts until the last of them is over. */
function milestoneState(begins: IsoDate | null, lastDay: IsoDate | null, today: IsoDate): CalendarState {
  const comes = begins ?? lastDay;
  if (comes !== null && today < comes) return 'upcoming';
  return comes !== null && lastDay !== null && comes < lastDay && today <= lastDay ? 'due' : 'past';
}

function stateOf(
  { item, begins }: Dated,
  today: IsoDate,
  lastDay: IsoDate | null,
  done: { readonly isDone: boolean; readonly day: IsoDate | null },
): CalendarState {
  if (item.kind === 'milestone') return milestoneState(begins, lastDay, today);
  if (done.isDone) return done.day !== null && lastDay !== null && done.day > lastDay ? 'done-late' : 'done';
  if (begins !== null && today < begins) return 'upcoming';
  return lastDay !== null && today > lastDay ? 'late' : 'due';
}

function entryOf(one: Dated, round: Round, today: IsoDate): CalendarEntry {
  const { item, quarter, from, to } = one;
  const row = taskRow(item, round);
  const lastDay = to !== null && item.isBefore ? dayBefore(to) : to;
  const done = row === null ? { isDone: false, day: null } : doneIn(row);
  return {
    id: item.id,
    name: item.name,
    kind: item.kind,
    quarter,
    from,
    to,
    isBefore: item.isBefore,
    lastDay,
    daysLeft: lastDay === null ? null : daysBetween(today, lastDay),
    state: stateOf(one, today, lastDay, done),
    at: row === null ? null : fieldAt(row.reached),
    doneOn: done.day,
    citation: item.citation,
  };
}

/** Whether a date has anything to do with the round's year; a campaign of several years has many. */
function isOfYear({ item, from, to }: Dated, round: RoundTime): boolean {
  if (item.every !== 'once') return true;
  const { first, last } = yearSpan(round);
  return (from === null || from <= last) && (to === null || to >= first);
}

/** The dates of a plan that have anything to do with a round, in the order of the plan. */
export function datesOf({ calendar }: Pick<CampaignPack, 'calendar'>, round: RoundTime): readonly Dated[] {
  return calendar.flatMap((item) => dated(item, round)).filter((one) => isOfYear(one, round));
}

/** A note for a task whose last day is over and that nobody recorded as done. */
function lateness({ id, name, state, lastDay, daysLeft, at }: CalendarEntry): readonly Finding[] {
  if (state !== 'late' || lastDay === null || daysLeft === null) return [];
  return [finding('calendar.late', at, id, { name, day: lastDay, days: String(-daysLeft) })];
}

/** What is due, done and late on the round's day, in the order of the plan. A function of the round alone: no clock is asked. */
export function calendarOf(campaign: CampaignPack, round: Round): Calendar {
  const today = dayOfRound(round);
  const entries = datesOf(campaign, round).map((one) => entryOf(one, round, today));
  // A day that nobody wrote down makes nothing late.
  return { today, entries, findings: fieldValue(round.meetingDate) === null ? [] : entries.flatMap(lateness) };
}
