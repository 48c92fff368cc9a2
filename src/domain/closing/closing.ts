import type { IsoDate } from '../arithmetic/date';
import type { CellRef } from '../cell';
import { itemAt } from '../checked';
import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { ClosingWish } from '../round/round';
import { type Figure, figureKey, figureOfKey } from './figures';
import { type ClosingEvent, type ClosingRecord, type FrozenFigure, closingsOf } from './record';

/**
 * Closing a round. The secretary's wish stands in `Đợt xét`: `Chốt đợt xét` (the day on which the papers were signed) closes it, `Mở lại` (a
 * reason) opens it again. What was done stands in a record of ours, a tab that anybody can read: the events, and every figure as it was at each
 * closing. So the state follows from the workbook alone, in Excel as on the command line, and nothing is hidden:
 *
 * - no record, a day: this run closes the round, and writes the record with everything else;
 * - closed: nothing is written any more, by whatever version. Figures that differ are told as changes. Taking the day away changes nothing;
 * - closed, a reason that was not used yet: this run reopens it, and replaces the tabs. With another day beside it, it closes it anew at once;
 * - reopened: runs write as usual, and tell what has changed since the last closing, until another day closes it (or the reason is taken away
 *   while the day stands).
 */

/** A figure that is not what it was at the last closing; `null` where there is none. */
export interface FigureChange {
  readonly key: string;
  readonly before: string | null;
  readonly now: string | null;
  readonly at: CellRef | null;
}

/** Where a round stands. `changes` are against the last closing before this run. */
export type Closing =
  | { readonly state: 'open'; readonly findings: readonly Finding[] }
  /** The record is there and is not what was written: nothing can be told, so nothing is written. */
  | {
      readonly state: 'damaged';
      readonly at: CellRef | { readonly sheet: string };
      readonly findings: readonly Finding[];
    }
  | {
      /** Closed by this run, closed before, or opened again. */
      readonly state: 'closing' | 'closed' | 'reopened';
      readonly record: ClosingRecord;
      readonly changes: readonly FigureChange[];
      readonly findings: readonly Finding[];
    };

/** Where a round stands whose record, if any, can be trusted. */
export type SoundClosing = Exclude<Closing, { state: 'damaged' }>;

function lastValue({ values }: FrozenFigure): string | null {
  return itemAt(values, values.length - 1);
}

/** What differs from the last closing, in the order of the record, then of the new figures. */
function changesSince(record: ClosingRecord, figures: readonly Figure[]): readonly FigureChange[] {
  const now = new Map(figures.map((figure) => [figureKey(figure), figure.value]));
  const known = new Set(record.figures.map(({ key }) => key));
  const before = record.figures.flatMap((frozen): readonly FigureChange[] => {
    const change = { key: frozen.key, before: lastValue(frozen), now: now.get(frozen.key) ?? null, at: frozen.at };
    return change.before === change.now ? [] : [change];
  });
  const added = [...now].flatMap(([key, value]): readonly FigureChange[] =>
    known.has(key) ? [] : [{ key, before: null, now: value, at: null }],
  );
  return [...before, ...added];
}

/** The record with the figures of one more closing. */
function withClosing(record: ClosingRecord, event: ClosingEvent, figures: readonly Figure[]): ClosingRecord {
  const now = new Map(figures.map((figure) => [figureKey(figure), figure.value]));
  const count = closingsOf(record).length;
  const known = new Set(record.figures.map(({ key }) => key));
  const before = Array.from({ length: count }, () => null);
  return {
    events: [...record.events, event],
    figures: [
      ...record.figures.map((frozen) => ({ ...frozen, values: [...frozen.values, now.get(frozen.key) ?? null] })),
      ...[...now].flatMap(([key, value]) => (known.has(key) ? [] : [{ key, values: [...before, value], at: null }])),
    ],
  };
}

const NO_RECORD: ClosingRecord = { events: [], figures: [] };

function firstClosing(wish: ClosingWish, figures: readonly Figure[]): SoundClosing {
  const date = fieldValue(wish.closedOn);
  if (wish.reason !== '')
    return { state: 'open', findings: [finding('closing.nothing-to-reopen', wish.reasonAt, null)] };
  if (date === null) return { state: 'open', findings: [] };
  const record = withClosing(NO_RECORD, { kind: 'closed', date, by: wish.by }, figures);
  return { state: 'closing', record, changes: [], findings: [] };
}

/** A round whose record cannot be trusted. */
export function damagedClosing(at: CellRef | { readonly sheet: string }): Closing {
  return { state: 'damaged', at, findings: [finding('closing.record-damaged', at, null)] };
}

/** A change in a closed round: a signed figure that the workbook no longer gives. */
function changed({ key, before, now, at }: FigureChange): Finding {
  const { kind, award, subject } = figureOfKey(key);
  return finding('round.changed-since-closing', at, subject === '' ? null : subject, {
    figure: kind,
    award,
    before: before ?? '',
    now: now ?? '',
  });
}

function stillClosed(
  record: ClosingRecord,
  wish: ClosingWish,
  changes: readonly FigureChange[],
  date: IsoDate,
): SoundClosing {
  const isSame = fieldValue(wish.closedOn) === date;
  const findings = [
    ...changes.map(changed),
    ...(isSame ? [] : [finding('closing.date-differs', fieldAt(wish.closedOn), null, { date })]),
  ];
  return { state: 'closed', record, changes, findings };
}

/** Where a round stands, from what the secretary wishes, what was done before, and the figures as they are now. */
export function closingOf(wish: ClosingWish, record: ClosingRecord | null, figures: readonly Figure[]): SoundClosing {
  const last = record?.events.at(-1);
  if (record === null || last === undefined) return firstClosing(wish, figures);
  const changes = changesSince(record, figures);
  const closedOn = itemAt(closingsOf(record), closingsOf(record).length - 1).date;
  const wished = fieldValue(wish.closedOn);
  const usedReason = record.events.reduce((used, event) => (event.kind === 'reopened' ? event.reason : used), '');
  const isNewReason = wish.reason !== '' && wish.reason !== usedReason;
  if (last.kind === 'closed' && !isNewReason) return stillClosed(record, wish, changes, last.date);

  // As long as it is not closed again, the latest wording of the reason is the one that counts.
  const before = last.kind === 'reopened' ? record.events.slice(0, -1) : record.events;
  const reopening = { kind: 'reopened', date: fieldValue(wish.reopenedOn), by: wish.by, reason: wish.reason } as const;
  const reopened = wish.reason === '' ? record : { ...record, events: [...before, reopening] };
  const closesAnew = wished !== null && (wished !== closedOn || wish.reason === '');
  return closesAnew
    ? {
        state: 'closing',
        record: withClosing(reopened, { kind: 'closed', date: wished, by: wish.by }, figures),
        changes,
        findings: [],
      }
    : { state: 'reopened', record: reopened, changes, findings: [] };
}
