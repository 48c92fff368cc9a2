import { parseCellName } from '../../../domain/cell';
import { type XmlElement, attributeOf, childOf, childrenOf } from '../xml/tree';

/** A row or cell of a tab's XML with its 0-based number, which is not always written. */
export interface Placed {
  readonly element: XmlElement;
  readonly at: number;
}

/** The rows and cells of a tab's XML, found by their numbers. */
export interface SheetCells {
  /** In the order of the XML. */
  readonly rows: readonly Placed[];
  readonly rowAt: (row: number) => Placed | undefined;
  /** The cells of a row, in the order of the XML. */
  readonly cellsOf: (row: Placed) => readonly Placed[];
  readonly cellAt: (row: number, column: number) => XmlElement | undefined;
}

/** Trees never change, so what was found in one need not be looked for twice. */
const known = new WeakMap<XmlElement, SheetCells>();

/** The rows and cells of a tab, from the root of its XML. */
export function sheetCells(root: XmlElement): SheetCells {
  const before = known.get(root);
  if (before !== undefined) return before;
  const cells = listCells(root);
  known.set(root, cells);
  return cells;
}

function listCells(root: XmlElement): SheetCells {
  const sheetData = childOf(root, 'sheetData');
  const rows = placed(sheetData === null ? [] : childrenOf(sheetData, 'row'), (row) => {
    const number = attributeOf(row, 'r');
    return number === null ? null : Number(number) - 1;
  });
  const byRow = new Map(rows.map((row) => [row.at, row]));
  const inRows = new Map<Placed, { readonly list: readonly Placed[]; readonly byColumn: Map<number, XmlElement> }>();
  const lineOf = (row: Placed) => {
    const line = inRows.get(row);
    if (line !== undefined) return line;
    const list = placed(
      childrenOf(row.element, 'c'),
      (cell) => parseCellName(attributeOf(cell, 'r') ?? '')?.column ?? null,
    );
    const fresh = { list, byColumn: new Map(list.map(({ at, element }) => [at, element])) };
    inRows.set(row, fresh);
    return fresh;
  };
  return {
    rows,
    rowAt: (row) => byRow.get(row),
    cellsOf: (row) => lineOf(row).list,
    cellAt: (row, column) => {
      const line = byRow.get(row);
      return line === undefined ? undefined : lineOf(line).byColumn.get(column);
    },
  };
}

function placed(elements: readonly XmlElement[], numberOf: (element: XmlElement) => number | null): readonly Placed[] {
  let last = -1;
  return elements.map((element) => {
    last = numberOf(element) ?? last + 1;
    return { element, at: last };
  });
}
