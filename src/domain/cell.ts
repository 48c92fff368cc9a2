/** Where a value stands: the tab's name and the cell in A1 form. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The A1 name of a 0-based row and column. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The 0-based row and column of an A1 name, or `null` where the text is none. */
export function parseCellName(name: string): { readonly row: number; readonly column: number } | null {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(name)) return null;
  const letters = name.replace(/\d/g, '');
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(name.slice(letters.length)) - 1, column };
}

/** A reference to a 0-based row and column of a tab. */
export function cellRef(sheet: string, row: number, column: number): CellRef {
  return { sheet, cell: cellName(row, column) };
}
