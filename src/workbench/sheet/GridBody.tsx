import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import type { Area } from '../../workbook/port';
import { GridRow } from './GridRow';
import type { Place } from './selection';
import type { GridTab } from './useGridTab';
import type { Sight } from './useSight';

/** The rows that are frozen and those in sight; what is above those is room. */
export function GridBody({
  grid,
  sight: { rows, firstRow, frozen, columns },
  chosen,
  active,
  target,
  texts,
}: {
  readonly grid: GridTab;
  readonly sight: Sight;
  readonly chosen: Area;
  readonly active: Place;
  readonly target: Place | null;
  readonly texts: WorkbenchTexts;
}) {
  const { tops } = grid;
  return rows.map((row) => {
    const isChosen = chosen.top <= row && row <= chosen.bottom;
    return (
      <div
        key={row}
        role="presentation"
        style={row === firstRow ? { paddingTop: (tops[row] ?? 0) - (tops[frozen.rows] ?? 0) } : { display: 'contents' }}
      >
        <GridRow
          grid={grid}
          row={row}
          frozenTop={row < frozen.rows ? (tops[row] ?? 0) : null}
          frozenColumns={frozen.columns}
          firstColumn={columns.first}
          lastColumn={columns.last}
          chosenLeft={isChosen ? chosen.left : -1}
          chosenRight={isChosen ? chosen.right : -1}
          activeColumn={row === active.row ? active.column : -1}
          targetColumn={row === target?.row ? target.column : -1}
          texts={texts}
        />
      </div>
    );
  });
}
