import { type CellRef, cellRef } from '../../domain/cell';
import { tidy } from '../../domain/text/keys';
import type { CellValue, TabSnapshot } from '../../workbook/port';
import type { ScoreValue } from '../../domain/round/score-sheets';
import { cellText, rawText } from './cells';
import { scoreValue } from './score-value';
import { mergedBlocks, type Place } from './merged-blocks';
import { SCORE_WORDS, type ScoreWords } from './values/score-rules';
import { NOTHING_TOLD, type TabCorrections, correctedColumns } from './tab-corrections';

/** A tab as the readers look at it: a merged cell counts for every row and column that it covers, and is named by its first. */
export interface Grid {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** All rows, and all columns, from the first (0). */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The rows below one. */
  rowsBelow(row: number): readonly number[];
  /** The columns that may hold something in a row, from left to right, merged blocks included: what stands far off costs its own cells alone. */
  columnsOf(row: number): readonly number[];
  readonly hasMerges: boolean;
  /** Whether a cell is one of a merged block. */
  isMerged(row: number, column: number): boolean;
  /** The value of a cell, `null` where it is empty or beyond the tab. */
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string | null;
  /** Text without outer and double spaces; `''` where the cell is empty, `null` where it has no text (a fault, a date). */
  text(row: number, column: number): string | null;
  /** The text of a cell; `''` also where it has none, or where there is no such column. */
  said(row: number, column: number | undefined): string;
  /** What a cell says, or holds where that is no text; `''` where there is no such column. */
  shown(row: number, column: number | undefined): string;
  /** What the cell says where points are asked for. */
  score(row: number, column: number): ScoreValue;
  /** What the cell holds, for a message. */
  raw(row: number, column: number): string;
  at(row: number, column: number): CellRef;
  /** The first cell of the merged block that a cell belongs to, or the cell itself. */
  origin(row: number, column: number): Place;
  /** What the secretary said of the tab and its columns. */
  readonly told: TabCorrections;
  /** What the secretary said of the columns whose headings stand in a row: the word for what each is, by 0-based column. */
  toldColumns(row: number): ReadonlyMap<number, string>;
}

/** Looks at a tab; `scoreWords` are those of scored cells, where a council has its own, `told` what the secretary said of the tab. */
export function gridOf(
  tab: Pick<TabSnapshot, 'name' | 'values' | 'formats' | 'merges'>,
  scoreWords: ScoreWords = SCORE_WORDS,
  told: TabCorrections = NOTHING_TOLD,
): Grid {
  const rowCount = tab.values.length;
  const columnCount = tab.values.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const ownWidth = (row: number): number => tab.values[row]?.length ?? 0;
  const blocks = mergedBlocks(tab.merges, rowCount, columnCount);
  const origin = (row: number, column: number): Place => blocks.firstOf(row, column) ?? { row, column };
  const value = (row: number, column: number): CellValue => {
    const from = blocks.firstOf(row, column);
    return tab.values[from?.row ?? row]?.[from?.column ?? column] ?? null;
  };
  const format = (row: number, column: number): string | null => {
    const from = blocks.firstOf(row, column);
    return tab.formats[from?.row ?? row]?.[from?.column ?? column] ?? null;
  };
  // Most scores are one of few plain numbers.
  const plainScores = new Map<number, ScoreValue>();
  const score = (row: number, column: number): ScoreValue => {
    const held = value(row, column);
    const look = format(row, column);
    if (typeof held !== 'number' || look !== null) return scoreValue(held, look, scoreWords);
    const made = plainScores.get(held) ?? scoreValue(held, look, scoreWords);
    plainScores.set(held, made);
    return made;
  };
  const text = (row: number, column: number): string | null => {
    const shown = cellText(value(row, column), format(row, column));
    return shown === null ? null : tidy(shown);
  };
  const raw = (row: number, column: number): string => rawText(value(row, column));
  const said = (row: number, column: number | undefined): string =>
    column === undefined ? '' : (text(row, column) ?? '');
  const shown = (row: number, column: number | undefined): string =>
    column === undefined ? '' : (text(row, column) ?? raw(row, column));
  return {
    name: tab.name,
    rowCount,
    columnCount,
    rows,
    columns,
    rowsBelow: (row) => rows.slice(row + 1),
    columnsOf: (row) => {
      const own = ownWidth(row);
      return [...columns.slice(0, own), ...blocks.columnsOf(row).filter((column) => column >= own)];
    },
    hasMerges: tab.merges.length > 0,
    isMerged: (row, column) => blocks.firstOf(row, column) !== undefined,
    origin,
    value,
    format,
    text,
    said,
    shown,
    score,
    raw,
    at: (row, column) => {
      const from = origin(row, column);
      return cellRef(tab.name, from.row, from.column);
    },
    told,
    toldColumns: (row) => correctedColumns(told.columns, columnCount, (column) => said(row, column)),
  };
}
