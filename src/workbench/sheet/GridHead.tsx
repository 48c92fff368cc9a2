import { mergeClasses } from '@fluentui/react-components';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { useHiddenStyles } from '../../taskpane/hidden.styles';
import type { Area } from '../../workbook/port';
import { useGridStyles } from './Grid.styles';
import { LETTERS, NUMBERS } from './GridRow';
import { cellAt } from './useGridTab';
import type { Sight } from './useSight';

/** The letters of the columns that are frozen and of those in sight. */
export function GridHead({
  lefts,
  sight: { frozen, columns },
  chosen,
  texts,
}: {
  readonly lefts: readonly number[];
  readonly sight: Sight;
  readonly chosen: Area;
  readonly texts: WorkbenchTexts;
}) {
  const styles = useGridStyles();
  const { hidden } = useHiddenStyles();
  const first = Math.max(frozen.columns, columns.first);
  const shown = [
    ...Array.from({ length: frozen.columns }, (_, column) => column),
    ...Array.from({ length: Math.max(0, columns.last - first + 1) }, (_, index) => first + index),
  ];
  return (
    <div role="row" aria-rowindex={1} className={styles.letters} style={{ height: LETTERS }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, styles.corner)}
        style={{ width: NUMBERS, height: LETTERS }}
      >
        <span className={hidden}>{texts.grid.all}</span>
      </div>
      {shown.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={mergeClasses(
            styles.head,
            column < frozen.columns && styles.frozen,
            chosen.left <= column && column <= chosen.right && styles.headChosen,
          )}
          style={{
            width: (lefts[column + 1] ?? 0) - (lefts[column] ?? 0),
            height: LETTERS,
            ...(column < frozen.columns ? { left: NUMBERS + (lefts[column] ?? 0) } : {}),
            ...(column === first ? { marginLeft: (lefts[column] ?? 0) - (lefts[frozen.columns] ?? 0) } : {}),
          }}
        >
          {cellAt(0, column).slice(0, -1)}
        </div>
      ))}
    </div>
  );
}
