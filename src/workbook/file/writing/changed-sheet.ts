import { cellName, parseCellName } from '../../../domain/cell';
import { areaName, parseArea } from '../../address';
import type { CellChange } from '../../port';
import type { XmlPart } from '../package/parts';
import { type Edit, append, applyEdits, setAttribute } from '../xml/edit';
import { type XmlElement, attributeOf, childOf, childrenOf, isOn, prefixOf } from '../xml/tree';
import { textElement } from './cell-text';
import type { CellLocks } from './cell-locks';
import type { StyleBook } from './style-book';
import { withPrefix } from './namespace';

/** Where cells get another look, and what a new one has. */
interface Looks extends Pick<StyleBook, 'restyled'> {
  newLook(rows: readonly Placed[], row: number, column: number): string | null;
}

/** A row or cell of a tab's XML with its 0-based number, which is not always written. */
interface Placed {
  readonly element: XmlElement;
  readonly at: number;
}

function placed(elements: readonly XmlElement[], numberOf: (element: XmlElement) => number | null): readonly Placed[] {
  let last = -1;
  return elements.map((element) => {
    last = numberOf(element) ?? last + 1;
    return { element, at: last };
  });
}

function rowsOf(sheetData: XmlElement): readonly Placed[] {
  return placed(childrenOf(sheetData, 'row'), (row) => {
    const number = attributeOf(row, 'r');
    return number === null ? null : Number(number) - 1;
  });
}

function cellsOf(row: XmlElement): readonly Placed[] {
  return placed(childrenOf(row, 'c'), (cell) => parseCellName(attributeOf(cell, 'r') ?? '')?.column ?? null);
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
        : `<c ${place} t="inlineStr"><is>${textElement(value)}</is></c>`;
  return withPrefix(xml, prefix);
}

/** The look of the last cell above, so that a new row looks like those before it. */
function styleAbove(rows: readonly Placed[], row: number, column: number): string | null {
  const above = rows
    .filter(({ at }) => at < row)
    .map(({ element }) => cellsOf(element).find(({ at }) => at === column)?.element)
    .filter((cell) => cell !== undefined)
    .at(-1);
  return above === undefined ? null : attributeOf(above, 's');
}

/** The index of the look that a cell (0-based) has, whether it is written or not: its own, else its row's, else its column's. */
export function styleOf(root: XmlElement, row: number, column: number): number {
  const sheetData = childOf(root, 'sheetData');
  const line = sheetData === null ? undefined : rowsOf(sheetData).find(({ at }) => at === row)?.element;
  const cell = line === undefined ? undefined : cellsOf(line).find(({ at }) => at === column)?.element;
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
  for (const change of changes) groups.set(keyOf(change), [...(groups.get(keyOf(change)) ?? []), change]);
  return [...groups];
}

/** Puts XML before one of an element's children, or at its end. */
function insertBefore(next: Placed | undefined, parent: XmlElement, xml: string): Edit {
  return next === undefined ? append(parent, xml) : { start: next.element.start, end: next.element.start, text: xml };
}

/** The edits for the cells of a row that is there, in the order of their columns. */
function rowEdits(
  rows: readonly Placed[],
  { element, at: row }: Placed,
  changes: readonly CellChange[],
  looks: Looks,
): readonly Edit[] {
  const prefix = prefixOf(element);
  const cells = cellsOf(element);
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
        those.map((change) => cellXml(change, looks.newLook(rows, row, change.column), prefix, looks)).join(''),
      ),
    ),
  ];
}

/** A row that is not there yet. */
function newRow(
  rows: readonly Placed[],
  row: number,
  changes: readonly CellChange[],
  prefix: string,
  looks: Looks,
): string {
  const cells = changes
    .map((change) => cellXml(change, looks.newLook(rows, row, change.column), prefix, looks))
    .join('');
  return `${withPrefix(`<row r="${String(row + 1)}">`, prefix)}${cells}${withPrefix('</row>', prefix)}`;
}

/** How far a tab reaches, as it says itself, with what is added. */
function dimensionEdit(root: XmlElement, changes: readonly CellChange[]): readonly Edit[] {
  const dimension = childOf(root, 'dimension');
  const area = parseArea(dimension === null ? '' : (attributeOf(dimension, 'ref') ?? ''));
  if (dimension === null || area === null) return [];
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const wider = {
    top: Math.min(area.top, ...rows),
    left: Math.min(area.left, ...columns),
    bottom: Math.max(area.bottom, ...rows),
    right: Math.max(area.right, ...columns),
  };
  return [setAttribute(dimension, 'ref', areaName(wider))];
}

/**
 * The XML of a tab with other cells; everything else in it stays as it is written. A new cell looks like the one above; in a protected tab only
 * where that is not locked, as it would lock the new one.
 */
export function changedSheet(
  { xml, root }: XmlPart,
  changes: readonly CellChange[],
  book: Pick<StyleBook, 'restyled'>,
  locks: Pick<CellLocks, 'isLockedLook'> | null = null,
): string {
  const looks: Looks = {
    restyled: (index, look) => book.restyled(index, look),
    newLook: (rows, row, column) => {
      const above = styleAbove(rows, row, column);
      if (locks === null || (above !== null && !locks.isLockedLook(Number(above)))) return above;
      return String(styleOf(root, row, column));
    },
  };
  const sheetData = childOf(root, 'sheetData');
  if (sheetData === null) throw new Error('a tab of cells without any');
  const rows = rowsOf(sheetData);
  const prefix = prefixOf(sheetData);
  const inOrder = [...changes].sort((one, other) =>
    one.row === other.row ? one.column - other.column : one.row - other.row,
  );
  const isThere = ({ row }: CellChange): boolean => rows.some(({ at }) => at === row);
  const edits = rows.flatMap((row) => {
    const own = inOrder.filter((change) => change.row === row.at);
    return own.length === 0 ? [] : rowEdits(rows, row, own, looks);
  });
  const added = grouped(
    inOrder.filter((change) => !isThere(change)),
    ({ row }) => rows.find(({ at }) => at > row),
  ).map(([next, those]) =>
    insertBefore(
      next,
      sheetData,
      grouped(those, ({ row }) => row)
        .map(([row, cells]) => newRow(rows, row, cells, prefix, looks))
        .join(''),
    ),
  );
  return applyEdits(xml, [...dimensionEdit(root, changes), ...edits, ...added]);
}

/** Whether a cell that is to be changed works itself out. */
export function formulaAt({ root }: XmlPart, { row, column }: CellChange): boolean {
  const sheetData = childOf(root, 'sheetData');
  const line = sheetData === null ? undefined : rowsOf(sheetData).find(({ at }) => at === row);
  const cell = line === undefined ? undefined : cellsOf(line.element).find(({ at }) => at === column);
  return cell !== undefined && childOf(cell.element, 'f') !== null;
}
