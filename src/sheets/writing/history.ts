import type { RunChange, RunLine } from '../../domain/history/run-history';
import { awardName } from '../../i18n/names';
import { decimalText } from '../../i18n/numbers';
import { history } from '../../i18n/papers/history';
import type { CellPlan, CellStyle, TabPlan } from '../../workbook/port';
import type { TabNames } from './tab-names';
import type { Writing } from './context';
import { addHead, addRemark } from './head';
import { numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, resultPage, widePage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';

/** The key of the tab with the history of runs. */
export const HISTORY_KEY = 'KqLichSu';

function number(count: number): string {
  return decimalText('vi', String(count));
}

function ballotText({ names }: Writing, ballot: string): string {
  const slash = ballot.indexOf('/');
  return slash < 0
    ? history.recounted(awardName(names, ballot))
    : history.recountedSecond(awardName(names, ballot.slice(0, slash)));
}

/** What changed, in a line of words. */
function changeText(writing: Writing, change: RunChange): string {
  const name = (award: string): string => awardName(writing.names, award);
  const limit = (value: string | null): string => (value === null ? history.noCeiling : decimalText('vi', value));
  switch (change.kind) {
    case 'first':
      return history.first;
    case 'recounted':
      return ballotText(writing, change.ballot);
    case 'scores':
      return history.scores(number(change.count));
    case 'nominated':
      return history.nominated(name(change.award), number(change.before), number(change.now), number(change.changed));
    case 'ceiling':
      return history.ceiling(name(change.award), limit(change.before), limit(change.now));
    case 'vote':
      return history.vote(name(change.award), number(change.count));
    case 'targets':
      return history.targets(number(change.before), number(change.now), number(change.changed));
    case 'findings':
      return history[change.severity](number(change.before), number(change.now));
  }
}

/** `KQ - Lịch sử`: a line for each run whose figures are not those of the run before, the latest last. */
export function planHistoryTab(writing: Writing, lines: readonly RunLine[]): TabPlan {
  const columns: readonly Column<RunLine>[] = [
    {
      title: history.number,
      width: { least: 6, most: 8 },
      cell: (line) => numberCell(line.number, LOOKS.number),
    },
    {
      title: history.program,
      width: { least: 11, most: 16 },
      cell: ({ version }) => textCell(version, LOOKS.centred),
    },
    {
      title: history.inputs,
      width: { least: 16, most: 20 },
      cell: ({ inputs }) => textCell(inputs, LOOKS.fingerprint),
    },
    {
      title: history.changes,
      width: { least: 70, most: 70 },
      cell: ({ changes }) => textCell(changes.map((change) => changeText(writing, change)).join('\n'), LOOKS.text),
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, history.title, writing);
  addRemark(draft, history.remark);
  const place = addTable(draft, columns, lines, history.none);
  return draft.finish({
    key: HISTORY_KEY,
    name: writing.tabNames[HISTORY_KEY],
    page: widePage(place.header),
    freeze: { rows: place.first, columns: 0 },
    tabColor: TAB_COLORS.results,
  });
}

/** The key of the tab that keeps the last run and the one before it. */
export const RECORD_KEY = 'KqBanLuu';
/** Where in that tab the kept texts begin, 0-based: a row each, its fingerprint first. The first of them is the list of all others. */
export const RECORD_FIRST = { row: 4, column: 1 } as const;

/** A text as cells keep it: packed, in base64, a part a cell. The fingerprint (SHA-256 in hex) is that of the text, and it is found by it. */
export interface KeptText {
  readonly hash: string;
  readonly parts: readonly string[];
}

/** What a kept text is: the list of all others, the figures of a run, or a tab by the key of its plan. */
export type KeptAs =
  { readonly kind: 'list' } | { readonly kind: 'figures' } | { readonly kind: 'tab'; readonly key: string };

const KEPT = { size: 9 } as const;
const TITLE_HEIGHT = 20;
/** The texts are not to be read, so no row grows with them. */
const ROW_HEIGHT = 14;
const WIDTHS = { label: 24, hash: 20, part: 12 } as const;

/** The hidden tab that keeps the last run and the one before it: a row for each text. */
export function planRecordTab(
  tabNames: TabNames,
  texts: readonly { readonly as: KeptAs; readonly text: KeptText }[],
): TabPlan {
  const { record: words } = history;
  const names = new Map<string, string>(Object.entries(tabNames));
  const labelOf = (as: KeptAs): string => (as.kind === 'tab' ? (names.get(as.key) ?? as.key) : words[as.kind]);
  const line = (cells: readonly string[], style: CellStyle): readonly CellPlan[] =>
    cells.map((cell) => textCell(cell, style));
  const lines = texts.map(({ as, text: { hash, parts } }) => line([labelOf(as), hash, ...parts], KEPT));
  const rows = [
    line([words.remark], { ...KEPT, italic: true }),
    [],
    line([words.what, words.hash, words.content], { ...KEPT, bold: true }),
    ...lines,
  ];
  const parts = Math.max(1, ...texts.map(({ text }) => text.parts.length));
  return {
    key: RECORD_KEY,
    name: tabNames[RECORD_KEY],
    rows: [
      { cells: line([words.title], { size: 14, bold: true }), height: TITLE_HEIGHT },
      ...rows.map((cells) => ({ cells, height: ROW_HEIGHT })),
    ],
    columnWidths: [WIDTHS.label, WIDTHS.hash, ...Array.from({ length: parts }, () => WIDTHS.part)],
    merges: [],
    page: resultPage('landscape'),
    isHidden: true,
  };
}
