import { accessDenied, HostError, invalidArgument, invalidOperation, itemNotFound } from '../wire/errors';
import { type DefinedName, type Protection, Sheet, type Table } from './sheet';
import { type Area, WHOLE } from './area';
import { type Change, type ChangeListener } from './changes';
import { withoutSheet, withSheetRenamed } from '../formulas/references';

/** A custom XML part. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook in memory. */
export class Workbook {
  name = 'Workbook.xlsx';
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  tables: Table[] = [];
  xmlParts: XmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  protection: Protection | null = null;
  calculationMode = 'Automatic';
  readOnly = false;
  /** Whether days are counted from 1904, as in workbooks from old Macs. */
  is1904 = false;
  isDirty = false;
  active: Sheet | null = null;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The year that a day without one gets (`1/2`). */
  year = 2026;
  /** Whether `unprotect` of what is not protected fails, as in the spring of 2026 (office-js #6784). */
  strictUnprotect = false;
  /** Whether it is the workbook that the user looks at. */
  inFront = true;
  /** The workbooks that were opened beside it, as the base64 that they were made of. */
  readonly openedBeside: string[] = [];
  /** Counts changes: formulas are worked out anew where it went on. */
  generation = 1;
  readonly #listeners = new Set<ChangeListener>();
  #nextId = 1;

  /** A number that no other thing of the workbook has. */
  nextId(): number {
    return this.#nextId++;
  }

  /** Calls back for everything that changes; gives the way to stop. */
  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Says that something changed. */
  changed(change: Change): void {
    this.generation += 1;
    this.isDirty = true;
    for (const listener of this.#listeners) listener(change);
  }

  /** The sheet of a name (whatever its case) or of an id. */
  findSheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return (
      this.sheets.find(({ name }) => name.toLowerCase() === wanted) ?? this.sheets.find(({ id }) => id === key) ?? null
    );
  }

  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (sheet === null) throw itemNotFound(`the worksheet ${key}`);
    return sheet;
  }

  /** Adds a sheet at the end. */
  addSheet(name?: string): Sheet {
    this.checkStructure();
    const id = `{${String(this.nextId()).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const sheet = new Sheet(this, id, name === undefined ? this.#freeName() : this.#checkedName(name, null));
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.changed({ kind: 'added', sheet });
    return sheet;
  }

  /** Takes a sheet out; the last one that people see stays. */
  removeSheet(sheet: Sheet): void {
    this.checkStructure();
    if (sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden worksheet cannot be deleted.');
    if (sheet.visibility === 'Visible') this.#keepOneVisible(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names
      .filter(({ scope }) => scope !== sheet)
      .map((name) => Object.assign(name, { formula: withoutSheet(name.formula, sheet.name) }));
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.#mapFormulas((formula) => withoutSheet(formula, sheet.name));
    sheet.deleted = true;
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
    this.changed({ kind: 'deleted', sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkStructure();
    const before = sheet.name;
    const after = this.#checkedName(name, sheet);
    if (after === before) return;
    sheet.name = after;
    this.#mapFormulas((formula) => withSheetRenamed(formula, before, after));
    for (const defined of this.names) defined.formula = withSheetRenamed(defined.formula, before, after);
    this.changed({ kind: 'renamed', sheet, before });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw invalidArgument('There is no such position.');
    }
    const before = sheet.position;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.changed({ kind: 'moved', sheet, before });
  }

  showSheet(sheet: Sheet, visibility: Sheet['visibility']): void {
    this.checkStructure();
    if (sheet.visibility === visibility) return;
    if (sheet.visibility === 'Visible') this.#keepOneVisible(sheet);
    const before = sheet.visibility;
    sheet.visibility = visibility;
    if (this.active === sheet && visibility !== 'Visible') {
      this.active = this.sheets.find((other) => other.visibility === 'Visible') ?? null;
    }
    this.changed({ kind: 'visibility', sheet, before });
  }

  #keepOneVisible(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    }
  }

  /** Fails where the user looks at another workbook. */
  checkInFront(): void {
    if (!this.inFront) throw new HostError('InactiveWorkbook', 'The operation is not allowed on an inactive workbook.');
  }

  /** Fails where the structure is protected. */
  checkStructure(): void {
    if (this.protection !== null) throw accessDenied('the structure of the workbook');
  }

  #freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      const name = `Sheet${String(number)}`;
      if (this.findSheet(name) === null) return name;
    }
  }

  #checkedName(name: string, own: Sheet | null): string {
    const bad = name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history';
    if (bad) throw invalidArgument(`${name} is no name for a worksheet.`);
    const other = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other !== undefined && other !== own) {
      throw new HostError('ItemAlreadyExists', `A worksheet named ${name} is there already.`);
    }
    return name;
  }

  /** Rewrites every formula in cells. */
  #mapFormulas(change: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of sheet.grid.cells(WHOLE)) {
        const { content } = cell;
        if (content?.formula === null || content === null) continue;
        const formula = change(content.formula);
        if (formula !== content.formula) sheet.grid.setContent(row, column, { ...content, formula, calculated: 0 });
      }
    }
  }
}
