import { cellName } from '../../domain/cell';
import type { CellChange, WriteFailure } from '../port';
import type { Conversation } from './conversation';
import { type AskedPatch, goesAside } from './patches';

/** Cells of protected tabs: those that are not locked may be changed, as people may type into them; no tab is unlocked unasked. */

function keyOf({ sheet, row, column }: Pick<CellChange, 'sheet' | 'row' | 'column'>): string {
  return `${String(row)},${String(column)},${sheet}`;
}

/** Whether a block is locked; `null` where only some of its cells are, which the types do not tell. */
function lockedOf({ range }: AskedPatch): boolean | null {
  return range.format.protection.locked;
}

/** The cells of patches of protected tabs that are locked. Blocks of which only some are have to be asked for cell by cell. */
async function lockedKeys(
  { context, answered }: Conversation,
  patches: readonly AskedPatch[],
): Promise<ReadonlySet<string>> {
  const blocks = patches.flatMap((asked) => {
    const locked = lockedOf(asked);
    if (!asked.protection.protected || locked === false) return [];
    const cells = locked === null ? asked.range.getCellProperties({ format: { protection: true } }) : null;
    return [{ patch: asked.patch, cells }];
  });
  if (blocks.some(({ cells }) => cells !== null)) await answered(context.sync());
  return new Set(
    blocks.flatMap(({ patch: { sheet, area, values }, cells }) =>
      values.flatMap((line, down) =>
        line.flatMap((_, right) => {
          const isLocked = cells === null || cells.value[down]?.[right]?.format?.protection?.locked !== false;
          return isLocked ? [keyOf({ sheet, row: area.top + down, column: area.left + right })] : [];
        }),
      ),
    ),
  );
}

/** Whether a change to some cell of a patch needs another number format, if only for a moment. */
function needsFormat({ patch: { sheet, area, values }, range }: AskedPatch, changes: readonly CellChange[]): boolean {
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  const isAside = values.some((line, down) => line.some((value, right) => goesAside(value, formats[down]?.[right])));
  const isIn = ({ row, column }: CellChange): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return isAside || changes.some((change) => change.sheet === sheet && change.look !== undefined && isIn(change));
}

/** Why a cell of a protected tab may not be changed, or `null`: it is locked, or it would get another look and no looks may be changed there. */
export async function lockedCell(
  conversation: Conversation,
  patches: readonly AskedPatch[],
  changes: readonly CellChange[],
): Promise<WriteFailure | null> {
  const keys = await lockedKeys(conversation, patches);
  const locked = changes.find((change) => keys.has(keyOf(change)));
  if (locked !== undefined) {
    const { sheet, row, column } = locked;
    return { code: 'workbook.cell-locked', params: { sheet, cell: cellName(row, column) } };
  }
  const restyled = patches.find(
    (asked) =>
      asked.protection.protected && asked.protection.options.allowFormatCells !== true && needsFormat(asked, changes),
  );
  return restyled === undefined ? null : { code: 'workbook.tabs-protected', params: { tabs: restyled.patch.sheet } };
}
