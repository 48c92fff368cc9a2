import { cellName } from '../../../domain/cell';
import { areaName, parseArea } from '../../address';
import type { CellChange } from '../../port';
import type { XmlPart } from '../package/parts';
import { type Edit, append, applyEdits, setAttribute } from '../xml/edit';
import { type XmlElement, attributeOf, childOf, childrenOf, isOn, prefixOf } from '../xml/tree';
import { textElement } from './cell-text';
import type { CellLocks } from './cell-locks';
import type { StyleBook } from './style-book';
import { withPrefix } from './namespace';
import { type Placed, type SheetCells, sheetCells } from './sheet-cells';

/** Where cells get another look, and what a new one has. */
interface Looks extends Pick<StyleBook, 'restyled'> {
  newLook(row: number, column: number): string | null;
}

function cellXml(
  { row, column, value, look }: CellChange,
  before: string | null,
  prefix: string,
  looks: Looks,
): string {
  const style = look === undefined ? before : String(looks.restyled(Number(before ?? 0), look));
  const place = `r="${cellName(row, column)}"${style === null ? '' : ` s="${style}"`}`;
  const xml =
    value === null
      ? `<c ${place}/>`
      : typeof value === 'number'
        ? `<c ${place}><v>${String(value)}</v></c>`
        : typeof value === 'boolean'
          ? `<c ${place} t="b"><v>${value ? '1' : '0'}</v></c>`
          : `<c ${place} t="inlineStr"><is>${textElement(value)}</is></c>`;
  return withPrefix(xml, prefix);
}

/** The look of the last cell above, so that a new row looks like those before it. */
function styleAbove({ rows, cellAt }: SheetCells, row: number, column: number): string | null {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const at = rows[index]?.at ?? row;
    const cell = at < row ? cellAt(at, column) : undefined;
    if (cell !== undefined) return attributeOf(cell, 's');
  }
  return null;
}

/** The index of the look that a cell (0-based) has, whether it is written or not: its own, else its row's, else its column's. */
export function styleOf(root: XmlElement, row: number, column: number): number {
  const { rowAt, cellAt } = sheetCells(root);
  const line = rowAt(row)?.element;
  const cell = cellAt(row, column);
  if (cell !== undefined) return Number(attributeOf(cell, 's') ?? 0);
  const ofRow = line === undefined || !isOn(attributeOf(line, 'customFormat')) ? null : attributeOf(line, 's');
  if (ofRow !== null) return Number(ofRow);
  const columns = childOf(root, 'cols');
  const block = (columns === null ? [] : childrenOf(columns, 'col')).find((one) => {
    const [first, last] = [Number(attributeOf(one, 'min')), Number(attributeOf(one, 'max'))];
    return first <= column + 1 && column + 1 <= last;
  });
  return Number((block === undefined ? null : attributeOf(block, 'style')) ?? 0);
}

/** The changes in groups, in the order of the first of each. */
function grouped<K>(
  changes: readonly CellChange[],
  keyOf: (change: CellChange) => K,
): readonly (readonly [K, readonly CellChange[]])[] {
  const groups = new Map<K, CellChange[]>();
  for (const change of changes) {
    const group = groups.get(keyOf(change));
    if (group === undefined) groups.set(keyOf(change), [change]);
    else group.push(change);
  }
  return [...groups];
}

/** Puts XML before one of an element's children, or at its end. */
function insertBefore(next: Placed | undefined, parent: XmlElement, xml: string): Edit {
  return next === undefined ? append(parent, xml) : { start: next.element.start, end: next.element.start, text: xml };
}

/** The edits for the cells of a row that is there, in the order of their columns. */
function rowEdits(
  cells: readonly Placed[],
  { element, at: row }: Placed,
  changes: readonly CellChange[],
  looks: Looks,
): readonly Edit[] {
  const prefix = prefixOf(element);
  const columns = changes.map(({ column }) => column + 1);
  const [, first, last] = /^(\d+):(\d+)$/.exec(attributeOf(element, 'spans') ?? '') ?? [];
  const spans = `${String(Math.min(Number(first), ...columns))}:${String(Math.max(Number(last), ...columns))}`;
  const replaced = changes.flatMap((change): readonly Edit[] => {
    const cell = cells.find(({ at }) => at === change.column)?.element;
    if (cell === undefined) return [];
    return [{ start: cell.start, end: cell.end, text: cellXml(change, attributeOf(cell, 's'), prefix, looks) }];
  });
  const added = changes.filter(({ column }) => !cells.some(({ at }) => at === column));
  return [
    ...(first === undefined ? [] : [setAttribute(element, 'spans', spans)]),
    ...replaced,
    ...grouped(added, ({ column }) => cells.find(({ at }) => at > column)).map(([next, those]) =>
      insertBefore(
        next,
        element,
        those.map((change) => cellXml(change, looks.newLook(row, change.column), prefix, looks)).join(''),
      ),
    ),
  ];
}

/** A row that is not there yet. */
function newRow(row: number, changes: readonly CellChange[], prefix: string, looks: Looks): string {
  const cells = changes.map((change) => cellXml(change, looks.newLook(row, change.column), prefix, looks)).join('');
  return `${withPrefix(`<row r="${String(row + 1)}">`, prefix)}${cells}${withPrefix('</row>', prefix)}`;
}

/** How far a tab reaches, as it says itself, with what is added. */
function dimensionEdit(root: XmlElement, changes: readonly CellChange[]): readonly Edit[] {
  const dimension = childOf(root, 'dimension');
  const area = parseArea(dimension === null ? '' : (attributeOf(dimension, 'ref') ?? ''));
  if (dimension === null || area === null) return [];
  // One by one: of a large paste there are more changes than a call takes arguments.
  const wider = changes.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    area,
  );
  return [setAttribute(dimension, 'ref', areaName(wider))];
}

/**
 * The XML of a tab with other cells; everything else in it stays as it is written. A new cell looks like the one above; in a protected tab only
 * where that is not locked, as it would lock the new one. `formulas` are edits of cells that are not among the changes.
 */
export function changedSheet(
  { xml, root }: XmlPart,
  changes: readonly CellChange[],
  book: Pick<StyleBook, 'restyled'>,
  locks: Pick<CellLocks, 'isLockedLook'> | null = null,
  formulas: readonly Edit[] = [],
): string {
  const sheet = sheetCells(root);
  const looks: Looks = {
    restyled: (index, look) => book.restyled(index, look),
    newLook: (row, column) => {
      const above = styleAbove(sheet, row, column);
      if (locks === null || (above !== null && !locks.isLockedLook(Number(above)))) return above;
      return String(styleOf(root, row, column));
    },
  };
  const sheetData = childOf(root, 'sheetData');
  if (sheetData === null) throw new Error('a tab of cells without any');
  const { rows, rowAt, cellsOf } = sheet;
  const prefix = prefixOf(sheetData);
  const inOrder = [...changes].sort((one, other) =>
    one.row === other.row ? one.column - other.column : one.row - other.row,
  );
  const edits = grouped(inOrder, ({ row }) => rowAt(row)).flatMap(([row, own]) =>
    row === undefined ? [] : rowEdits(cellsOf(row), row, own, looks),
  );
  const added = grouped(
    inOrder.filter(({ row }) => rowAt(row) === undefined),
    ({ row }) => rows.find(({ at }) => at > row),
  ).map(([next, those]) =>
    insertBefore(
      next,
      sheetData,
      grouped(those, ({ row }) => row)
        .map(([row, cells]) => newRow(row, cells, prefix, looks))
        .join(''),
    ),
  );
  return applyEdits(xml, [
    ...(changes.length === 0 ? [] : dimensionEdit(root, changes)),
    ...edits,
    ...added,
    ...formulas,
  ]);
}

/** Whether a cell that is to be changed works itself out. */
export function formulaAt({ root }: XmlPart, { row, column }: CellChange): boolean {
  const cell = sheetCells(root).cellAt(row, column);
  return cell !== undefined && childOf(cell, 'f') !== null;
}
