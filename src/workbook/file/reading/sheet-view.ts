import { parseCellName } from '../../../domain/cell';
import type { Steps } from '../../../domain/steps';
import { parseArea } from '../../address';
import type { Area } from '../../port';
import { readAttributes, scanXml } from '../xml/scanner';
import { isOn } from '../xml/tree';

/** A block of columns (0-based, both included) as the tab's XML lists it. */
interface ColumnBlock {
  readonly first: number;
  readonly last: number;
  /** In characters; `null` where it says none. */
  readonly width: number | null;
  readonly style: number;
}

/** What a formula's cell holds besides its result. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** In English form without `=`; `null` where it is that of the cell which its group was begun with, moved along. */
  readonly text: string | null;
  /** The cells that one formula fills together, of which none can be changed alone; `null` where it fills its own alone. */
  readonly filled: Area | null;
  /** The number of its group of moved formulas, and the group's cells where it is the one that bears the text; `null` where it is in none. */
  readonly group: { readonly id: string; readonly area: Area | null } | null;
}

/** What a tab's own part tells about how it is shown and what may be changed in it. */
export interface SheetView {
  readonly columns: readonly ColumnBlock[];
  /** The usual width of columns in characters; `null` where it says none. */
  readonly usualWidth: number | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The looks of cells by rows and columns, those of cells without content too; of whole rows where they have one. By index. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly formulas: readonly FormulaCell[];
  /** `null` where the tab is not protected. */
  readonly protection: { readonly mayFormat: boolean } | null;
}

/** A tab without cells. */
export const EMPTY_VIEW: SheetView = {
  columns: [],
  usualWidth: null,
  frozen: { rows: 0, columns: 0 },
  styles: new Map(),
  rowStyles: new Map(),
  formulas: [],
  protection: null,
};

/** Reads how a tab is shown from its XML, with a step at each row. Throws `XmlFault`. */
export function* readSheetView(xml: string): Steps<SheetView> {
  const next = scanXml(xml);
  const columns: ColumnBlock[] = [];
  const styles = new Map<number, Map<number, number>>();
  const rowStyles = new Map<number, number>();
  const formulas: FormulaCell[] = [];
  let usualWidth: number | null = null;
  let frozen = EMPTY_VIEW.frozen;
  let protection: SheetView['protection'] = null;
  let row = -1;
  let column = -1;
  const path: string[] = [];

  /** The text of the element that was just opened, up to its end. */
  function textInside(): string {
    let text = '';
    for (let token = next(); token !== null && token.kind !== 'close'; token = next()) {
      if (token.kind === 'text') text += token.text;
    }
    path.pop();
    return text;
  }

  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'close') path.pop();
    if (token.kind !== 'open') continue;
    const parent = path.at(-1);
    if (!token.isEmpty) path.push(token.name);
    if (token.name === 'c' && parent === 'row') {
      const attributes = readAttributes(token.attributes);
      const place = parseCellName((attributes.get('r')?.value ?? '').toUpperCase());
      column = place?.column ?? column + 1;
      const line = styles.get(row) ?? new Map<number, number>();
      styles.set(row, line.set(column, Number(attributes.get('s')?.value ?? 0)));
    } else if (token.name === 'row' && parent === 'sheetData') {
      const attributes = readAttributes(token.attributes);
      const written = attributes.get('r')?.value;
      row = written === undefined ? row + 1 : Number(written) - 1;
      column = -1;
      const style = attributes.get('s')?.value;
      if (style !== undefined && isOn(attributes.get('customFormat')?.value)) rowStyles.set(row, Number(style));
      yield null;
    } else if (token.name === 'f' && parent === 'c') {
      const attributes = readAttributes(token.attributes);
      const text = token.isEmpty ? '' : textInside();
      const kind = attributes.get('t')?.value;
      const area = parseArea(attributes.get('ref')?.value ?? '');
      const id = attributes.get('si')?.value;
      formulas.push({
        row,
        column,
        text: text === '' ? null : text,
        filled: kind === 'array' || kind === 'dataTable' ? area : null,
        group: kind === 'shared' && id !== undefined ? { id, area } : null,
      });
    } else if (token.name === 'col' && parent === 'cols') {
      const attributes = readAttributes(token.attributes);
      const width = attributes.get('width')?.value;
      columns.push({
        first: Number(attributes.get('min')?.value) - 1,
        last: Number(attributes.get('max')?.value) - 1,
        width: width === undefined ? null : Number(width),
        style: Number(attributes.get('style')?.value ?? 0),
      });
    } else if (token.name === 'sheetFormatPr') {
      const width = readAttributes(token.attributes).get('defaultColWidth')?.value;
      usualWidth = width === undefined ? null : Number(width);
    } else if (token.name === 'pane' && parent === 'sheetView') {
      const attributes = readAttributes(token.attributes);
      if ((attributes.get('state')?.value ?? '').startsWith('frozen')) {
        frozen = { rows: count(attributes.get('ySplit')?.value), columns: count(attributes.get('xSplit')?.value) };
      }
    } else if (token.name === 'sheetProtection') {
      const attributes = readAttributes(token.attributes);
      // What it forbids is written; left out, formatting is forbidden.
      const forbidden = attributes.get('formatCells')?.value;
      if (isOn(attributes.get('sheet')?.value)) {
        protection = { mayFormat: forbidden !== undefined && !isOn(forbidden) };
      }
    }
  }
  return { columns, usualWidth, frozen, styles, rowStyles, formulas, protection };
}

function count(written: string | undefined): number {
  const value = Number(written ?? 0);
  return Number.isInteger(value) && value > 0 ? value : 0;
}
