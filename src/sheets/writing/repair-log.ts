import { itemAt } from '../../domain/checked';
import { repairs as texts } from '../../i18n/papers/repairs';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { RepairLine } from '../repairs/log';
import { VALUE_WORDS, canonical, words } from '../words';
import { emptyCell, numberCell, textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, resultPage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';

type LogColumn = keyof typeof words.repairColumns;

const WIDTHS = {
  group: 9,
  kind: 28,
  sheet: 28,
  cell: 9,
  before: 30,
  after: 30,
  font: 14,
  format: 14,
  state: 14,
} as const satisfies Readonly<Record<LogColumn, number>>;

/** What a cell held or holds, of its own kind: a number stays one, in the format that it had. */
function valueCell(value: string | number | null, format?: string): CellPlan {
  if (value === null) return emptyCell(LOOKS.text);
  if (typeof value === 'string') return textCell(value, LOOKS.text);
  return numberCell(String(value), LOOKS.text, format === undefined ? {} : { format });
}

function cellOf(line: RepairLine, column: LogColumn): CellPlan {
  const { group, kind, sheet, cell, before, after, lookBefore, state } = line;
  switch (column) {
    case 'group':
      return numberCell(group, LOOKS.text);
    case 'kind':
      return textCell(canonical(VALUE_WORDS.repairKind, kind), LOOKS.text);
    case 'sheet':
      return textCell(sheet, LOOKS.text);
    case 'cell':
      return textCell(cell, LOOKS.text);
    case 'before':
      return valueCell(before, lookBefore.format);
    case 'after':
      return valueCell(after);
    case 'font':
      return textCell(lookBefore.font ?? '', LOOKS.text);
    case 'format':
      return textCell(lookBefore.format ?? '', LOOKS.text);
    case 'state':
      return textCell(canonical(VALUE_WORDS.repairState, state), LOOKS.text);
  }
}

function columnsOf(
  wanted: readonly LogColumn[],
  widths: Readonly<Record<LogColumn, number>>,
): readonly Column<RepairLine>[] {
  return wanted.map((column) => ({
    title: itemAt(words.repairColumns[column], 0),
    width: { least: widths[column], most: widths[column] },
    cell: (line) => cellOf(line, column),
  }));
}

/** `KQ - Sửa ô`: every cell that was repaired, by the times that repairs were applied. `name` is what the tab is called. */
export function planRepairLog(lines: readonly RepairLine[], name: string): TabPlan {
  const draft = newDraft(Object.values(WIDTHS));
  draft.addMerged(textCell(texts.title, LOOKS.title));
  draft.addMerged(textCell(texts.remark, LOOKS.remark));
  const all = ['group', 'kind', 'sheet', 'cell', 'before', 'after', 'font', 'format', 'state'] as const;
  addTable(draft, columnsOf(all, WIDTHS), lines, texts.none);
  return draft.finish({ key: 'KqSuaO', name, page: resultPage('landscape'), tabColor: TAB_COLORS.results });
}

/** The repairs that are in force, as a table of `KQ - Đối chiếu` in columns of that tab’s widths. */
export function addRepairsInForce(draft: Draft, lines: readonly RepairLine[], widths: readonly number[]): void {
  const shown = ['kind', 'sheet', 'before', 'cell', 'after', 'group'] as const;
  const own = Object.fromEntries(shown.map((column, index) => [column, itemAt(widths, index)]));
  addTable(draft, columnsOf(shown, { ...WIDTHS, ...own }), lines, texts.none);
}
