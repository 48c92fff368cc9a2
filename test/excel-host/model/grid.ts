import type { Area } from './area';
import { cellCount, COLUMNS, isEntireColumns, isEntireRows, sameArea, WHOLE } from './area';
import type { Cell, Content } from './cell';
import { type Look, lookChanger, PLAIN } from './look';

/** The cells of a sheet, with the looks that whole rows and columns have. */
export class Grid {
  readonly #cells = new Map<number, Cell>();
  readonly #rows = new Map<number, Look>();
  readonly #columns = new Map<number, Look>();
  #all: Look = PLAIN;

  static #key(row: number, column: number): number {
    return row * COLUMNS + column;
  }

  /** A cell that was written to, or `undefined`. */
  cell(row: number, column: number): Cell | undefined {
    return this.#cells.get(Grid.#key(row, column));
  }

  content(row: number, column: number): Content | null {
    return this.cell(row, column)?.content ?? null;
  }

  look(row: number, column: number): Look {
    return this.cell(row, column)?.look ?? this.#rows.get(row) ?? this.#columns.get(column) ?? this.#all;
  }

  setContent(row: number, column: number, content: Content | null): void {
    const cell = this.cell(row, column);
    if (cell !== undefined) {
      cell.content = content;
      if (content === null) this.#tidy(row, column, cell);
    } else if (content !== null) {
      this.#cells.set(Grid.#key(row, column), { content, look: this.look(row, column) });
    }
  }

  setLook(row: number, column: number, look: Look): void {
    const cell = this.cell(row, column);
    if (cell !== undefined) {
      cell.look = look;
      this.#tidy(row, column, cell);
    } else if (look !== this.look(row, column)) {
      this.#cells.set(Grid.#key(row, column), { content: null, look });
    }
  }

  #tidy(row: number, column: number, cell: Cell): void {
    if (cell.content !== null) return;
    const under = this.#rows.get(row) ?? this.#columns.get(column) ?? this.#all;
    if (cell.look === under) this.#cells.delete(Grid.#key(row, column));
  }

  /** Changes the looks of an area, whole rows and columns as such. */
  changeLooks(area: Area, changes: Look): void {
    this.#mapLooks(area, lookChanger(changes));
  }

  /** Makes an area plain. */
  clearLooks(area: Area): void {
    this.#mapLooks(area, () => PLAIN);
  }

  #mapLooks(area: Area, change: (look: Look) => Look): void {
    if (sameArea(area, WHOLE)) {
      this.#all = change(this.#all);
      for (const [row, look] of this.#rows) this.#rows.set(row, change(look));
      for (const [column, look] of this.#columns) this.#columns.set(column, change(look));
    } else if (isEntireColumns(area)) {
      for (const row of this.#rows.keys()) {
        for (let column = area.left; column <= area.right; column++) this.#pin(row, column);
      }
      for (let column = area.left; column <= area.right; column++) {
        this.#columns.set(column, change(this.#columns.get(column) ?? this.#all));
      }
    } else if (isEntireRows(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (const column of this.#columns.keys()) this.#pin(row, column);
        this.#rows.set(row, change(this.#rows.get(row) ?? this.#all));
      }
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          this.setLook(row, column, change(this.look(row, column)));
        }
      }
      return;
    }
    for (const { row, column, cell } of this.cells(area)) {
      cell.look = change(cell.look);
      this.#tidy(row, column, cell);
    }
  }

  /** Gives a cell its own entry, where a row and a column cross that look different. */
  #pin(row: number, column: number): void {
    if (this.cell(row, column) === undefined) {
      this.#cells.set(Grid.#key(row, column), { content: null, look: this.look(row, column) });
    }
  }

  /** The cells of an area that were written to, in no order. */
  *cells(area: Area = WHOLE): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    if (cellCount(area) <= this.#cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = this.cell(row, column);
          if (cell !== undefined) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        yield { row, column, cell };
    }
  }

  /** The different looks in an area. */
  looks(area: Area): ReadonlySet<Look> {
    const looks = new Set<Look>();
    let seen = 0;
    for (const { cell } of this.cells(area)) {
      seen += 1;
      looks.add(cell.look);
    }
    if (seen === cellCount(area)) return looks;
    if (sameArea(area, WHOLE) || cellCount(area) > 5_000_000) {
      looks.add(this.#all);
      for (const [row, look] of this.#rows) if (row >= area.top && row <= area.bottom) looks.add(look);
      for (const [column, look] of this.#columns) if (column >= area.left && column <= area.right) looks.add(look);
      return looks;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) looks.add(this.look(row, column));
    }
    return looks;
  }

  /** The smallest area with all that is written (or, with looks, formatted); `null` where there is none. */
  usedArea(within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.cells(within)) {
      if (valuesOnly && cell.content === null) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Empties cells and makes them plain. */
  forget(area: Area): void {
    for (const { row, column, cell } of [...this.cells(area)]) {
      cell.content = null;
      this.#tidy(row, column, cell);
    }
    this.clearLooks(area);
  }

  /** Moves every cell by a rule; cells without a new place are dropped. */
  move(place: (row: number, column: number) => { readonly row: number; readonly column: number } | null): void {
    const cells = [...this.cells()];
    this.#cells.clear();
    for (const { row, column, cell } of cells) {
      const to = place(row, column);
      if (to !== null) this.#cells.set(Grid.#key(to.row, to.column), cell);
    }
  }

  /** A copy with cells of its own. */
  copy(): Grid {
    const grid = new Grid();
    for (const [key, { content, look }] of this.#cells) {
      grid.#cells.set(key, { content: content === null ? null : { ...content }, look });
    }
    for (const [row, look] of this.#rows) grid.#rows.set(row, look);
    for (const [column, look] of this.#columns) grid.#columns.set(column, look);
    grid.#all = this.#all;
    return grid;
  }
}
