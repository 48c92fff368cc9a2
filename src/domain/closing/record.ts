import type { IsoDate } from '../arithmetic/date';
import type { CellRef } from '../cell';

/** Something that was done to a round: its figures were frozen, or it was opened again for a reason. Dates and names are the secretary's, never a clock's. */
export type ClosingEvent =
  | { readonly kind: 'closed'; readonly date: IsoDate; readonly by: string }
  | { readonly kind: 'reopened'; readonly date: IsoDate | null; readonly by: string; readonly reason: string };

/** A figure with its value at each closing, in their order; `null` where the round had no such figure then. */
export interface FrozenFigure {
  readonly key: string;
  readonly values: readonly (string | null)[];
  /** Where it stands in the record; `null` before it is written. */
  readonly at: CellRef | null;
}

/** What a workbook keeps of its closings: what was done, and the figures as they were each time. It begins with a closing. */
export interface ClosingRecord {
  readonly events: readonly ClosingEvent[];
  readonly figures: readonly FrozenFigure[];
}

/** The closings of a record, the first first. */
export function closingsOf({ events }: ClosingRecord): readonly Extract<ClosingEvent, { kind: 'closed' }>[] {
  return events.filter((event) => event.kind === 'closed');
}

/** A text that no other record gives, whatever the order of its figures: what the seal is made of. Each free text goes after its length. */
export function recordText({ events, figures }: ClosingRecord): string {
  const measured = (text: string | null): string => (text === null ? '-' : `${String(text.length)}"${text}"`);
  return [
    ...events.map((event) =>
      [event.kind, event.date, event.by, event.kind === 'reopened' ? event.reason : null].map(measured).join(','),
    ),
    ...figures.map(({ key, values }) => [key, ...values].map(measured).join(',')).sort(),
  ].join('\n');
}
