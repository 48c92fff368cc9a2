import { mergeClasses } from '@fluentui/react-components';
import { type CSSProperties, memo } from 'react';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import type { CellStyle } from '../../workbook/port';
import { mergeOver } from './selection';
import { useGridStyles } from './Grid.styles';
import { type GridTab, cellAt } from './useGridTab';

/** The width of the column with the numbers of rows. */
export const NUMBERS = 48;
/** The height of the row with the letters of columns. */
export const LETTERS = 24;

/** The looks of a cell that we wrote, as far as a page shows them. Colours of the paper are left out: the page may be dark. */
function plannedLooks(style: CellStyle | undefined): CSSProperties {
  return {
    ...(style?.bold === true ? { fontWeight: 600 } : {}),
    ...(style?.italic === true ? { fontStyle: 'italic' } : {}),
    ...(style?.horizontal === undefined ? {} : { textAlign: style.horizontal }),
    ...(style?.vertical === 'center' ? { alignContent: 'center' } : {}),
    ...(style?.indent === undefined ? {} : { paddingLeft: `${String(style.indent + 0.5)}em` }),
  };
}

/** What a row shows. */
export interface GridRowProps {
  readonly grid: GridTab;
  readonly row: number;
  readonly frozenTop: number | null;
  readonly frozenColumns: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The columns of the row that are chosen; -1 for none. */
  readonly chosenLeft: number;
  readonly chosenRight: number;
  /** The column of the cell that is typed into; -1 where it is in another row. */
  readonly activeColumn: number;
  /** The column of a cell that the pane points to; -1 for none. */
  readonly targetColumn: number;
  readonly texts: WorkbenchTexts;
}

/** One row of the grid: its number, the cells of the frozen columns, and those in sight. */
export const GridRow = memo(function GridRow({
  grid,
  row,
  frozenTop,
  frozenColumns,
  firstColumn,
  lastColumn,
  chosenLeft,
  chosenRight,
  activeColumn,
  targetColumn,
  texts,
}: GridRowProps) {
  const styles = useGridStyles();
  const { lefts, tops, merges, plan } = grid;
  const height = (tops[row + 1] ?? 0) - (tops[row] ?? 0);
  const isChosen = (column: number): boolean => chosenLeft <= column && column <= chosenRight;
  const merged = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const first = Math.max(frozenColumns, firstColumn);
  const frozen = Array.from({ length: frozenColumns }, (_, column) => column);
  const moving = Array.from({ length: Math.max(0, lastColumn - first + 1) }, (_, index) => first + index);

  const cell = (column: number, isFrozen: boolean) => {
    const width = (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
    const place: CSSProperties = { width, height, ...(isFrozen ? { left: NUMBERS + (lefts[column] ?? 0) } : {}) };
    const merge = mergeOver(merged, { row, column });
    if (merge !== null && (merge.top !== row || merge.left !== column)) {
      return (
        <div
          key={column}
          role="presentation"
          className={mergeClasses(styles.under, isFrozen && styles.frozen)}
          style={place}
        />
      );
    }
    const isStale = grid.isStale(row, column);
    const shown = grid.shown(row, column);
    const size: CSSProperties =
      merge === null
        ? place
        : {
            width: (lefts[merge.right + 1] ?? 0) - (lefts[column] ?? 0),
            height: (tops[merge.bottom + 1] ?? 0) - (tops[row] ?? 0),
          };
    const isActive = column === activeColumn;
    const isTarget = column === targetColumn;
    const content = (
      <div
        key={column}
        role="gridcell"
        data-cell={cellAt(row, column)}
        aria-colindex={column + 2}
        aria-selected={isChosen(column) || isActive}
        aria-current={isTarget ? 'true' : undefined}
        {...(merge === null
          ? {}
          : { 'aria-rowspan': merge.bottom - merge.top + 1, 'aria-colspan': merge.right - merge.left + 1 })}
        className={mergeClasses(
          styles.cell,
          styles[shown.align],
          merge !== null && styles.merged,
          merge !== null && merge.right > merge.left && plan === undefined && styles.center,
          (shown.isFault || isStale) && styles.fault,
          isFrozen && merge === null && styles.frozen,
          isChosen(column) && styles.chosen,
          isTarget && styles.target,
          isActive && styles.active,
        )}
        style={{ ...size, ...plannedLooks(plan?.rows[row]?.cells[column]?.style) }}
      >
        {isStale ? texts.grid.stale : shown.text}
      </div>
    );
    if (merge === null) return content;
    return (
      <div
        key={column}
        role="presentation"
        className={mergeClasses(styles.under, isFrozen && styles.frozen, !isFrozen && styles.holder)}
        style={place}
      >
        {content}
      </div>
    );
  };

  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={mergeClasses(styles.row, frozenTop !== null && styles.frozenRow)}
      style={{ height, ...(frozenTop === null ? {} : { top: LETTERS + frozenTop }) }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        className={mergeClasses(styles.head, styles.number, chosenLeft >= 0 && styles.headChosen)}
        style={{ width: NUMBERS, height }}
      >
        {row + 1}
      </div>
      {frozen.map((column) => cell(column, true))}
      <div role="presentation" style={{ flexShrink: 0, width: (lefts[first] ?? 0) - (lefts[frozenColumns] ?? 0) }} />
      {moving.map((column) => cell(column, false))}
    </div>
  );
});
