import { parseCellName } from '../../domain/cell';
import { wordKey } from '../../domain/text/keys';
import type { CellValue, Snapshot, TabSnapshot } from '../../workbook/port';
import type { RepairLine, RepairState } from '../repairs/log';
import type { RepairKind } from '../repairs/repair';
import { headingWords } from '../heading-words';
import { VALUE_WORDS, wordIndex, words } from '../words';
import { wholeNumber } from './fields';
import { gridOf } from './grid';
import { findHeader } from './header';

/** The log of repaired cells, and the tab that it stands in. */
export interface RepairLog {
  readonly tab: TabSnapshot | null;
  readonly lines: readonly RepairLine[];
}

const COLUMNS = headingWords(words.repairColumns);
const ALL = ['group', 'kind', 'sheet', 'cell', 'before', 'after', 'font', 'format', 'state'] as const;
const KINDS = wordIndex<RepairKind>(VALUE_WORDS.repairKind);
const STATES = wordIndex<RepairState>(VALUE_WORDS.repairState);

/** What was in a repaired cell: `null` where it was empty. */
function stored(value: CellValue): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** Reads the log of repaired cells, which the workbook keeps in a tab of its own; empty where there is none. A line that was typed over is left out. */
export function readRepairLog({ tabs }: Snapshot): RepairLog {
  for (const tab of tabs) {
    const grid = gridOf(tab);
    const header = findHeader(grid, COLUMNS, ALL);
    if (header === null) continue;
    const { columns } = header;
    const lines = grid.rowsBelow(header.row).flatMap((row): readonly RepairLine[] => {
      const text = (column: keyof typeof columns): string => grid.said(row, columns[column]);
      const group = wholeNumber(text('group'));
      const kind = KINDS.get(wordKey(text('kind')));
      const state = STATES.get(wordKey(text('state')));
      const sheet = grid.value(row, columns.sheet);
      const cell = text('cell');
      const after = stored(grid.value(row, columns.after));
      if (group === null || kind === undefined || state === undefined || after === null) return [];
      if (typeof sheet !== 'string' || parseCellName(cell) === null) return [];
      const [font, format] = [text('font'), text('format')];
      const lookBefore = { ...(font === '' ? {} : { font }), ...(format === '' ? {} : { format }) };
      return [{ group, kind, sheet, cell, before: stored(grid.value(row, columns.before)), after, lookBefore, state }];
    });
    return { tab, lines };
  }
  return { tab: null, lines: [] };
}

/** Whether a cell still holds what a repair put into it. */
export function isAsRepaired({ tabs }: Snapshot, { sheet, cell, after }: RepairLine): boolean {
  const at = parseCellName(cell);
  const values = tabs.find(({ name }) => name === sheet)?.values;
  return at !== null && values?.[at.row]?.[at.column] === after;
}

/** The repairs that are in force: those of the log whose cells still hold what was put in. */
export function repairsInForce(snapshot: Snapshot): readonly RepairLine[] {
  return readRepairLog(snapshot).lines.filter((line) => line.state === 'in-force' && isAsRepaired(snapshot, line));
}
