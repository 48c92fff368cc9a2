import { itemAt } from '../../domain/checked';
import type { FigureChange } from '../../domain/closing/closing';
import { figureOfKey, isOfTarget } from '../../domain/closing/figures';
import { type ClosingEvent, type ClosingRecord, type FrozenFigure, closingsOf } from '../../domain/closing/record';
import { codeKey } from '../../domain/text/keys';
import { awardName } from '../../i18n/names';
import { dayText } from '../../i18n/numbers';
import { common } from '../../i18n/papers/result-tabs/common';
import { closing as texts } from '../../i18n/papers/result-tabs/run';
import type { CellPlan, TabPlan } from '../../workbook/port';
import { CLOSING_KEY } from '../reading/closing-record';
import { VALUE_WORDS, canonical, words } from '../words';
import type { Writing } from './context';
import { addHead, addRemark } from './head';
import { numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';

const FROZEN: ReadonlyMap<string, string> = new Map(
  Object.entries(VALUE_WORDS.frozen).map(([word, spellings]) => [word, itemAt(spellings, 0)]),
);

/** A figure's value: a number, or a status in the words that reading knows; nothing where there was no such figure. */
function valueCell(value: string | null): CellPlan {
  if (value === null) return textCell('', LOOKS.number);
  const word = FROZEN.get(value);
  return word === undefined ? numberCell(value, LOOKS.number) : textCell(word, LOOKS.text);
}

/** The columns that say what a figure is: what, of which award, of whom. */
function figureColumns<T extends { readonly key: string }>({ texts: { words: spoken }, names }: Writing) {
  const subjects = new Map([...names.subjects].map(([id, name]) => [codeKey(id), name]));
  const told = ({ key }: T, part: 'what' | 'award' | 'code' | 'name'): string => {
    const { kind, award, subject } = figureOfKey(key);
    switch (part) {
      case 'what':
        return spoken.figure[kind];
      case 'award':
        return award === '' ? '' : awardName(names, award);
      case 'code':
        return isOfTarget(kind) ? '' : subject;
      case 'name':
        return (isOfTarget(kind) ? names.targets : subjects).get(subject) ?? '';
    }
  };
  const column = (title: string, part: Parameters<typeof told>[1], least: number, most: number): Column<T> => ({
    title,
    width: { least, most },
    cell: (one) => textCell(told(one, part), LOOKS.text),
  });
  return [
    column(texts.what, 'what', 24, 34),
    column(common.award, 'award', 10, 16),
    column(common.code, 'code', 8, 14),
    column(texts.whose, 'name', 22, 44),
  ];
}

function eventColumns(): readonly Column<ClosingEvent>[] {
  const cell = (text: string) => textCell(text, LOOKS.text);
  const { closingEventColumns: titles } = words;
  return [
    {
      title: canonical(titles, 'event'),
      width: { least: 24, most: 34 },
      cell: ({ kind }) => cell(canonical(VALUE_WORDS.closingEvent, kind)),
    },
    {
      title: canonical(titles, 'date'),
      width: { least: 11, most: 16 },
      cell: ({ date }) => cell(date === null ? '' : dayText('vi', date)),
    },
    { title: canonical(titles, 'by'), width: { least: 14, most: 30 }, cell: ({ by }) => cell(by) },
    {
      title: canonical(titles, 'reason'),
      width: { least: 22, most: 44 },
      cell: (event) => cell(event.kind === 'reopened' ? event.reason : ''),
    },
  ];
}

/** `KQ - Chốt`: what was closed and opened again, when, by whom and why, and every figure as it was at each closing. */
function planRecord(writing: Writing, record: ClosingRecord, seal: string): TabPlan {
  const closings = closingsOf(record).map(({ date }, index): Column<FrozenFigure> => ({
    title: texts.closingTitle(index + 1, dayText('vi', date)),
    width: { least: 14, most: 30 },
    cell: ({ values }) => valueCell(itemAt(values, index)),
  }));
  const columns: readonly Column<FrozenFigure>[] = [
    ...figureColumns<FrozenFigure>(writing),
    ...closings,
    {
      title: words.closingFigureKey,
      width: { least: 20, most: 44 },
      cell: ({ key }) => textCell(key, LOOKS.fingerprint),
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, texts.title, writing);
  addRemark(draft, texts.remark);
  draft.addMerged(textCell(texts.events, LOOKS.heading));
  addTable(draft, eventColumns(), record.events, common.none);
  draft.add([], 8);
  const sealRow = draft.add([textCell(words.closingSeal, LOOKS.label), textCell(seal, LOOKS.fingerprint)]);
  draft.merge({ top: sealRow, left: 1, bottom: sealRow, right: columns.length - 1 });
  draft.addMerged(textCell(texts.figures, LOOKS.heading));
  const place = addTable(draft, columns, record.figures, common.none);
  return draft.finish({
    key: CLOSING_KEY,
    name: writing.tabNames[CLOSING_KEY],
    page: widePage(place.header),
    autoFilter: filterOf(place),
    tabColor: TAB_COLORS.results,
  });
}

/** `KQ - Thay đổi`: what differs from the last closing. */
function planChanges(writing: Writing, changes: readonly FigureChange[]): TabPlan {
  const columns: readonly Column<FigureChange>[] = [
    ...figureColumns<FigureChange>(writing),
    { title: texts.before, width: { least: 14, most: 30 }, cell: ({ before }) => valueCell(before) },
    { title: texts.now, width: { least: 14, most: 30 }, cell: ({ now }) => valueCell(now) },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, texts.changesTitle, writing);
  const place = addTable(draft, columns, changes, texts.noChanges);
  return draft.finish({
    key: 'KqThayDoi',
    name: writing.tabNames.KqThayDoi,
    page: widePage(place.header),
    freeze: { rows: place.first, columns: 0 },
    autoFilter: filterOf(place),
    tabColor: TAB_COLORS.results,
  });
}

/** The tabs about closing: the record once there is one, and the changes once a closed round was opened again. */
export function planClosing(writing: Writing): readonly TabPlan[] {
  const { closing, seal } = writing;
  if (!('record' in closing)) return [];
  const isReopened = closing.record.events.some(({ kind }) => kind === 'reopened');
  return [planRecord(writing, closing.record, seal), ...(isReopened ? [planChanges(writing, closing.changes)] : [])];
}
