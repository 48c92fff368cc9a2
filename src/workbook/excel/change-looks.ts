import { itemAt } from '../../domain/checked';
import { areaName } from '../address';
import type { CellChange, CellLook } from '../port';
import { type Operation, operation } from './operations';
import { rectanglesOf } from './rectangles';

/** What of some cells' looks is to change, as blocks: one setting for all cells side by side that get the same. */
function lookBlocks(
  changes: readonly CellChange[],
  key: keyof CellLook,
  run: (range: Excel.Range, wanted: string) => void,
): readonly Operation[] {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const mask: (string | null)[][] = [];
    for (const { row, column, look } of changes.filter((change) => change.sheet === sheet)) {
      while (mask.length <= row) mask.push([]);
      const line = itemAt(mask, row);
      while (line.length <= column) line.push(null);
      line[column] = look?.[key] ?? null;
    }
    return rectanglesOf(mask).map(({ key: wanted, area }) =>
      operation((desk) => run(desk.sheet(sheet).getRange(areaName(area)), wanted)),
    );
  });
}

/** Gives changed cells the fonts and number formats that their values need. */
export function lookChanges(changes: readonly CellChange[]): readonly Operation[] {
  return [
    ...lookBlocks(changes, 'font', (range, font) => {
      range.format.font.name = font;
    }),
    ...lookBlocks(changes, 'format', (range, format) => {
      // One format for all cells of the block.
      Object.assign(range, { numberFormat: format });
    }),
  ];
}
