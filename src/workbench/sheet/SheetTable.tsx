import { mergeClasses } from '@fluentui/react-components';
import { type CSSProperties, useEffect, useRef } from 'react';
import type { Texts } from '../../i18n/texts';
import { areaName } from '../../workbook/address';
import type { CellStyle, TabPlan, TabSnapshot } from '../../workbook/port';
import { shownCell } from './cell-text';
import { columnWidths, placedCells } from './layout';
import { useSheetStyles } from './Sheet.styles';

/** A cell that somebody asked to see; a new object for every time it is asked for. */
export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function cellAt(row: number, column: number): string {
  return areaName({ top: row, left: column, bottom: row, right: column });
}

function columnAt(column: number): string {
  return cellAt(0, column).slice(0, -1);
}

/** The looks of a cell that we wrote, as far as a page shows them. Colours of the paper are left out: the page may be dark. */
function plannedLooks(style: CellStyle | undefined): CSSProperties {
  return {
    ...(style?.bold === true ? { fontWeight: 600 } : {}),
    ...(style?.italic === true ? { fontStyle: 'italic' } : {}),
    ...(style?.horizontal === undefined ? {} : { textAlign: style.horizontal }),
    ...(style?.vertical === 'center' ? { verticalAlign: 'middle' } : {}),
    ...(style?.indent === undefined ? {} : { paddingLeft: `${String(style.indent + 0.5)}em` }),
  };
}

/** Some rows of a tab as a table: columns by letter, rows by number, merged cells as one, the cell asked for in sight. */
export function SheetTable({
  tab,
  plan,
  rows,
  target,
  texts,
}: {
  readonly tab: TabSnapshot;
  readonly plan: TabPlan | undefined;
  readonly rows: { readonly first: number; readonly last: number };
  readonly target: Target | null;
  readonly texts: Texts;
}) {
  const styles = useSheetStyles();
  const targetCell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    targetCell.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [target]);

  const widths = columnWidths(tab, plan);
  const shownRows = Array.from({ length: rows.last - rows.first + 1 }, (_, index) => rows.first + index);
  const isTarget = (row: number, column: number, rowSpan: number, columnSpan: number): boolean =>
    target !== null &&
    row <= target.row &&
    target.row < row + rowSpan &&
    column <= target.column &&
    target.column < column + columnSpan;

  return (
    <table className={styles.table} aria-label={texts.workbench.sheetView(tab.name)}>
      <colgroup>
        <col className={styles.numbers} />
        {widths.map((width, column) => (
          <col key={column} style={{ width: `${String(width)}ch` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td className={mergeClasses(styles.head, styles.corner)} />
          {widths.map((_width, column) => (
            <th key={column} scope="col" className={styles.head}>
              {columnAt(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shownRows.map((row) => (
          <tr key={row}>
            <th scope="row" className={styles.rowHead}>
              {row + 1}
            </th>
            {placedCells(tab, row, rows, widths.length).map(({ column, rowSpan, columnSpan, valueRow }) => {
              const shown = shownCell(tab.values[valueRow]?.[column] ?? null, tab.formats[valueRow]?.[column] ?? null);
              const isHere = isTarget(row, column, rowSpan, columnSpan);
              return (
                <td
                  key={column}
                  ref={isHere ? targetCell : undefined}
                  data-cell={cellAt(valueRow, column)}
                  aria-current={isHere ? 'true' : undefined}
                  {...(rowSpan > 1 ? { rowSpan } : {})}
                  {...(columnSpan > 1 ? { colSpan: columnSpan } : {})}
                  className={mergeClasses(
                    styles.cell,
                    styles[shown.align],
                    columnSpan > 1 && plan === undefined && styles.center,
                    shown.isFault && styles.fault,
                    isHere && styles.target,
                  )}
                  style={plannedLooks(plan?.rows[valueRow]?.cells[column]?.style)}
                >
                  {shown.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
