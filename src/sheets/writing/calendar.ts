import { daysBetween } from '../../domain/arithmetic/date';
import type { CalendarEntry, CalendarState } from '../../domain/calendar/calendar';
import { dayText } from '../../i18n/numbers';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { calendar as words } from '../../i18n/papers/result-tabs/plan';
import type { TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { dateOf } from './formulas';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS, OUTCOME_LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';
import type { Tone } from './outcomes';

const TONES: Readonly<Record<CalendarState, Tone | null>> = {
  upcoming: null,
  due: 'open',
  late: 'bad',
  done: 'good',
  'done-late': 'bad',
  past: null,
};

/** When a plan says that something is, in words. */
export function whenPlanned({ quarter, from, to, isBefore }: CalendarEntry): string {
  if (quarter !== null) return words.ofQuarter(quarter);
  const day = (isoDay: string): string => dayText('vi', isoDay);
  if (to === null) return from === null ? words.open : words.from(day(from));
  if (isBefore) return words.before(day(to));
  if (from === null) return words.upTo(day(to));
  return from === to ? words.onDay(day(to)) : words.between(day(from), day(to));
}

/** Where a date stands, in words; what the plan gives no last day is only not recorded yet. */
function stateText({ kind, state, lastDay }: CalendarEntry): string {
  return state === 'due' && kind === 'task' && lastDay === null ? words.notRecorded : words.states[state];
}

/** `KQ - Lịch`: what is due, done and late on the round's day; nothing where the plan has no dates in this round. */
export function planCalendar(writing: Writing): readonly TabPlan[] {
  const { evaluation, tabNames } = writing;
  const { today, entries } = evaluation.calendar;
  if (entries.length === 0) return [];
  const columns: readonly Column<CalendarEntry>[] = [
    { title: common.ordinal, width: { least: 5, most: 7 }, cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    {
      title: words.name,
      width: { least: 32, most: 40 },
      cell: ({ name }) => textCell(name, LOOKS.text),
    },
    {
      title: words.when,
      width: { least: 20, most: 26 },
      cell: (entry) => textCell(whenPlanned(entry), LOOKS.text),
    },
    {
      title: words.state,
      width: { least: 18, most: 20 },
      cell: (entry) => {
        const tone = TONES[entry.state];
        const word = stateText(entry);
        return tone === null ? textCell(word, LOOKS.text) : textCell(signed(tone, word), OUTCOME_LOOKS[tone]);
      },
    },
    {
      title: words.left,
      width: { least: 10, most: 12 },
      cell: ({ state, lastDay }) =>
        lastDay === null || (state !== 'due' && state !== 'late' && state !== 'upcoming')
          ? textCell(common.dash, LOOKS.centred)
          : formulaCell(`${dateOf(lastDay)}-${dateOf(today)}`, daysBetween(today, lastDay), LOOKS.number, {
              format: FORMATS.whole,
            }),
    },
    {
      title: words.doneOn,
      width: { least: 12, most: 14 },
      cell: ({ doneOn }) => textCell(doneOn === null ? '' : dayText('vi', doneOn), LOOKS.centred),
    },
    {
      title: words.recordedAt,
      width: { least: 20, most: 26 },
      cell: ({ id, kind, at }) => {
        if (at !== null) return textCell(common.cellOfTab(at.sheet, at.cell), LOOKS.quiet);
        return textCell(kind === 'task' ? words.howToRecord(id) : '', LOOKS.quiet);
      },
    },
    {
      title: words.citation,
      width: { least: 24, most: 30 },
      cell: ({ citation }) => textCell(citation, LOOKS.quiet),
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, words.title, writing);
  addRemark(draft, words.on(dayText('vi', today)));
  const place = addTable(draft, columns, entries, words.none);
  return [
    draft.finish({
      key: 'KqLich',
      name: tabNames.KqLich,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 2 },
      tabColor: TAB_COLORS.results,
    }),
  ];
}
