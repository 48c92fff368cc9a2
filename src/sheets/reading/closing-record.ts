import type { CellRef } from '../../domain/cell';
import { parseFigureKey } from '../../domain/closing/figures';
import { type ClosingEvent, type ClosingRecord, type FrozenFigure, closingsOf } from '../../domain/closing/record';
import { type Result, fail, ok } from '../../domain/result';
import { wordKey } from '../../domain/text/keys';
import type { Snapshot, TabSnapshot } from '../../workbook/port';
import { headingWords } from '../heading-words';
import { VALUE_WORDS, wordIndex, words } from '../words';
import { numberText } from './cells';
import { readDate } from './dates';
import { type Grid, gridOf } from './grid';
import { findHeader } from './header';
import { ownTab } from './own-tab';

/** The key of the tab that keeps the record of closings. */
export const CLOSING_KEY = 'KqChot';

/** A record as it stands in the workbook, and the seal that it states. */
export interface StatedRecord {
  readonly record: ClosingRecord;
  readonly seal: string;
}

/** Where the record is not what was once written: a cell of it, or the tab as a whole. */
export type RecordDamage = CellRef | { readonly sheet: string };

const EVENT_COLUMNS = headingWords(words.closingEventColumns);
const EVENTS = wordIndex(VALUE_WORDS.closingEvent);
const FROZEN = wordIndex(VALUE_WORDS.frozen);

/** The tab that keeps the record of closings: ours, by its mark, whatever it is called; `null` where there is none. */
export function closingTab(snapshot: Snapshot): TabSnapshot | null {
  return ownTab(snapshot, CLOSING_KEY);
}

function readEvents(grid: Grid): Result<readonly ClosingEvent[], RecordDamage> {
  const header = findHeader(grid, EVENT_COLUMNS, ['event', 'date', 'by', 'reason']);
  if (header === null) return fail({ sheet: grid.name });
  const { event, date, by, reason } = header.columns;
  const events: ClosingEvent[] = [];
  for (let row = header.row + 1; grid.said(row, event) !== ''; row += 1) {
    const kind = EVENTS.get(wordKey(grid.said(row, event)));
    const day = readDate(grid, row, date);
    const who = grid.said(row, by);
    if (kind === undefined) return fail(grid.at(row, event));
    if (kind === 'reopened') {
      // When it was, may be left open.
      if (day === null && grid.text(row, date) !== '') return fail(grid.at(row, date));
      events.push({ kind, date: day, by: who, reason: grid.said(row, reason) });
    } else {
      if (day === null) return fail(grid.at(row, date));
      events.push({ kind, date: day, by: who });
    }
  }
  return events[0]?.kind === 'closed' ? ok(events) : fail({ sheet: grid.name });
}

/** The value in a cell of the figures: a number, one of the stable words, or nothing; `undefined` where it is something else. */
function frozenValue(grid: Grid, row: number, column: number): string | null | undefined {
  const value = grid.value(row, column);
  if (value === null) return null;
  if (typeof value === 'number') return numberText(value, null) ?? undefined;
  return typeof value === 'string' ? FROZEN.get(wordKey(value)) : undefined;
}

/** The figures: their key stands in the last column of the table, their values at each closing before it. */
function readFigures(grid: Grid, closings: number): Result<readonly FrozenFigure[], RecordDamage> {
  const title = wordKey(words.closingFigureKey);
  for (const header of grid.rows) {
    const keyColumn = grid.columnsOf(header).find((column) => wordKey(grid.said(header, column)) === title);
    if (keyColumn === undefined || keyColumn < closings) continue;
    const figures: FrozenFigure[] = [];
    for (let row = header + 1; grid.said(row, keyColumn) !== ''; row += 1) {
      const key = grid.said(row, keyColumn);
      if (parseFigureKey(key) === null) return fail(grid.at(row, keyColumn));
      const first = keyColumn - closings;
      const values = Array.from({ length: closings }, (_, index) => frozenValue(grid, row, first + index));
      const known = values.filter((value) => value !== undefined);
      if (known.length < closings) return fail(grid.at(row, first + values.indexOf(undefined)));
      figures.push({ key, values: known, at: grid.at(row, keyColumn - 1) });
    }
    return ok(figures);
  }
  return fail({ sheet: grid.name });
}

function readSeal(grid: Grid): string {
  const label = wordKey(words.closingSeal);
  for (const row of grid.rows) {
    if (wordKey(grid.said(row, 0)) === label) return grid.said(row, 1);
  }
  return '';
}

/** Reads the record of closings back from its tab. Whether it is as it was written, its seal tells; that is compared by the caller. */
export function readClosingRecord(tab: TabSnapshot): Result<StatedRecord, RecordDamage> {
  const grid = gridOf(tab);
  const events = readEvents(grid);
  if (!events.ok) return events;
  const figures = readFigures(grid, closingsOf({ events: events.value, figures: [] }).length);
  if (!figures.ok) return figures;
  return ok({ record: { events: events.value, figures: figures.value }, seal: readSeal(grid) });
}
