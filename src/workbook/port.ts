import type { Result } from '../domain/result';
import type { FontRun } from '../domain/text/legacy/legacy';
import type { Pace } from './pace';

/**
 * The port between the engine and a workbook: what tabs hold, as data (`Snapshot`), and tabs to write, as data (`TabPlan`).
 * Rows and columns are 0-based here; `A1` names are made at the edges.
 */

/** A cell whose formula gave an error (`#REF!`), or that has a formula and no stored result. */
export type CellFault =
  | { readonly fault: 'error'; readonly code: string }
  | { readonly fault: 'formula-without-result'; readonly formula: string };

/** What a cell holds; `null` is an empty cell. A date is its serial number in the 1900 system, with a date format. */
export type CellValue = string | number | boolean | CellFault | null;

/** A block of cells, both ends included, 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A text cell under a font of before Unicode (`.VnTime`, `VNI-Times`), or with a run under one; 0-based. */
export interface OldFontCell {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly FontRun[];
}

/** One tab as it is. `values[row][column]`; rows may be ragged, and what is beyond them is empty. */
export interface TabSnapshot {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes in English form, in the shape of `values`; `null` is General. Rows may be ragged. */
  readonly formats: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Text cells with letters beyond ASCII under fonts of before Unicode, in reading order; `null` where the source tells no fonts. */
  readonly oldFontCells: readonly OldFontCell[] | null;
  /** The key of the plan that wrote this tab, where Bình Xét wrote it (known by a defined name). */
  readonly ownKey: string | null;
  /** SHA-256 in hex of what the tab shows: values, formats, merges. Equal tabs have equal fingerprints in both adapters. */
  readonly fingerprint: string;
}

/** Formats other than Excel's present ones that a workbook may come in. */
export const SOURCE_FORMATS = ['xls', 'ods', 'csv'] as const;

/** One of them. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What a tab of ours holds beside what it shows: with that it can be told whether it is as it was written. By cells in A1 form. */
export interface HeldInTab {
  /** Formulas in English form without `=`; empty where one stands whose text is another cell's, moved along. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Notes; `null` where the program tells none. */
  readonly notes: ReadonlyMap<string, string> | null;
}

/** How much is read of tabs of ours: what they show, or what they hold besides too. */
export type Depth = 'shown' | 'held';

/** What the tabs of a workbook hold, in the order of the tabs. */
export interface Snapshot {
  readonly tabs: readonly TabSnapshot[];
  /** The format that it came in, where it was made into a new .xlsx: not all that was in it is there. */
  readonly cameAs?: SourceFormat;
  /** Where formulas stand, by the names of tabs; left out where there are none, and in Excel, which is asked only about cells to be changed. */
  readonly formulas?: ReadonlyMap<string, readonly Area[]>;
  /** What tabs of ours hold beside what they show, by their names; left out where it was not asked for. A file tells it always. */
  readonly held?: ReadonlyMap<string, HeldInTab>;
}

/** Fonts and sizes of what Bình Xét writes; sizes in points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  /** `RRGGBB`. */
  readonly color?: string;
  /** Background, `RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: 'thin' | 'bottom' | 'none';
}

/**
 * What to put in a cell. Numbers are plain decimals (`"87.25"`, `"-3"`), exact up to the workbook itself. Text is always text: it never becomes a
 * formula, whatever it begins with. A formula is in English form without `=`, with the result that must come out.
 */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly decimal: string }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result: { readonly decimal: string } | { readonly text: string };
      /** Whether the result is only the last one known: what it hangs on was changed where nothing is worked out. A file is left without it. */
      readonly isOpen?: true;
    };

/** One cell to write: content (or none, only its looks), style, number format code (English form) and a note (a cell comment). */
export interface CellPlan {
  readonly content: CellContent | null;
  readonly style: CellStyle;
  readonly format?: string;
  readonly note?: string;
}

/** One row to write; `height` in points, automatic where it is absent. `null` is a cell that stays empty and plain. */
export interface RowPlan {
  readonly cells: readonly (CellPlan | null)[];
  readonly height?: number;
}

/** How a tab is printed: A4, fitted to one page in width; margins in millimetres. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** First and last row that are repeated on each page, 0-based. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows with which a new page begins, 0-based, besides those that begin one because the page before is full. */
  readonly breaks?: readonly number[];
  /** The size of print in whole percents (10 to 100), in place of fitting the width: fitted to pages, Excel passes over breaks. */
  readonly scalePercent?: number;
  /** Whether all of the tab is fitted to one page, in height too; then there are no breaks. */
  readonly onOnePage?: boolean;
  readonly centered?: boolean;
  /** Whether the page carries its number (centred in the header, none on page 1, as Decree 30/2020 has it). */
  readonly pageNumbers: boolean;
}

/** From dark to white, so that neighbours differ in a print without colours; every bar has an outline besides. */
export type ChartShade = 'darkest' | 'dark' | 'middle' | 'light' | 'white';

/** One series of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** Its figures: cells of one column of the chart's own tab, one for each category. */
  readonly values: Area;
  readonly shade: ChartShade;
}

/**
 * A chart of figures that stand in its own tab. `columns` stand; `bars` lie, the first category on top, and `stacked-bars` lay the series of a
 * category one behind the other. Values begin at 0, and each bar bears its figure, save 0 in a stack.
 */
export interface ChartPlan {
  readonly kind: 'columns' | 'bars' | 'stacked-bars';
  readonly title: string;
  /** What it shows, for people who do not see it; Excel's API cannot be given it, so it must stand in the tab too. */
  readonly description: string;
  /** The cells that it lies over. */
  readonly place: Area;
  /** The names along the axis: cells of one column. */
  readonly categories: Area;
  /** What the names are; `null` where they say it themselves. */
  readonly categoryTitle: string | null;
  readonly valueTitle: string;
  /** The number format of figures and axis, in English form. */
  readonly format: string;
  readonly series: readonly ChartSeries[];
}

/** A tab to write, whole. */
export interface TabPlan {
  /** Which of our tabs it is, in Latin letters and digits: kept in the workbook as the defined name `BinhXet_KEY`, whatever the tab is called. */
  readonly key: string;
  /** The name that it gets; no tab of the user's bears it (the layout has seen to that, as formulas point to it). */
  readonly name: string;
  readonly rows: readonly RowPlan[];
  /** Widths, one for each column: characters of 7 pixels (5.25 points), the room beside the text within; no font of the workbook's changes that. */
  readonly columnWidths: readonly number[];
  readonly merges: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: Area;
  readonly page: PagePlan;
  readonly tabColor?: string;
  /** Charts of its figures; those of an earlier run go with the cells that they showed. */
  readonly charts?: readonly ChartPlan[];
  /** Whether a new tab comes out of sight; one that is there is as visible as the user has it. */
  readonly isHidden?: true;
  /** Whether the plan puts back what a tab held: its formulas give what they give now, whatever they gave then. */
  readonly isPutBack?: true;
}

/** Why Excel did not do what it was asked for, in reading as in writing. */
export type ExcelFailure =
  | { readonly code: 'excel.no-answer'; readonly params: { readonly seconds: string } }
  | { readonly code: 'excel.cell-being-edited'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'excel.not-in-front'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'excel.too-large'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'excel.out-of-memory'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'excel.access-denied'; readonly params: Readonly<Record<string, never>> }
  /** Anything else; `error` is Excel's own code. */
  | { readonly code: 'excel.failed'; readonly params: { readonly error: string } };

/** Why a workbook could not be read. */
export type ReadFailure =
  | { readonly code: 'file.not-a-workbook'; readonly params: { readonly file: string } }
  | { readonly code: 'file.encrypted'; readonly params: { readonly file: string } }
  | { readonly code: 'file.damaged'; readonly params: { readonly file: string; readonly detail: string } }
  | { readonly code: 'file.too-large'; readonly params: { readonly file: string; readonly limit: string } }
  /** Tabs came, went or got another name while they were read. */
  | { readonly code: 'excel.tabs-changed'; readonly params: Readonly<Record<string, never>> }
  | ExcelFailure;

/** Why nothing was written. */
export type WriteFailure =
  | { readonly code: 'input.changed-since'; readonly params: { readonly tabs: string } }
  | { readonly code: 'workbook.structure-protected'; readonly params: Readonly<Record<string, never>> }
  /** Tabs of ours that somebody has locked: they are not unlocked unasked. */
  | { readonly code: 'workbook.tabs-protected'; readonly params: { readonly tabs: string } }
  /** A cell to change is locked, and its tab protected: it is not unlocked unasked. */
  | { readonly code: 'workbook.cell-locked'; readonly params: { readonly sheet: string; readonly cell: string } }
  /** A cell to change works itself out: its formula is not replaced unasked. */
  | { readonly code: 'workbook.formula-in-cell'; readonly params: { readonly sheet: string; readonly cell: string } }
  | { readonly code: 'file.cannot-keep'; readonly params: { readonly detail: string } }
  /** With the results the file would be larger than what is read; `most` is in MB for bytes, else a count of cells. */
  | {
      readonly code: 'file.result-too-large';
      readonly params: { readonly meaning: 'bytes' | 'cells' | 'places' | 'merged'; readonly most: string };
    }
  | { readonly code: 'excel.filtered'; readonly params: { readonly tabs: string } }
  | { readonly code: 'excel.merged-cells'; readonly params: { readonly tabs: string } }
  /** What came out in Excel is not what was planned; `cell` is the first that differs. */
  | { readonly code: 'excel.check-failed'; readonly params: { readonly sheet: string; readonly cell: string } }
  /** Excel could not be asked to take back what had been begun: the next opening will. */
  | { readonly code: 'excel.unfinished'; readonly params: Readonly<Record<string, never>> }
  | ExcelFailure;

/** Why a cell could not be gone to. */
export type ShowFailure =
  /** The tab is gone or hidden. */
  { readonly code: 'workbook.tab-not-there'; readonly params: { readonly sheet: string } } | ExcelFailure;

/** The fingerprints of the tabs that a result was worked out from, by tab name; `null` for a name that no tab had. */
export type ExpectedFingerprints = ReadonlyMap<string, string | null>;

/** What people should know before they write: the list of Undo is emptied; notes at cells are left out, as this program cannot be given any. */
export type WriteWarning = 'clears-undo' | 'leaves-notes-out';

/** What of a cell's looks may change with its value: the name of its font, its number format (English form). The rest stays. */
export interface CellLook {
  readonly font?: string;
  readonly format?: string;
}

/**
 * A cell (0-based) of a tab of the user's own, to be changed because the user chose so. A text stays text, whatever it looks like; `null` empties
 * the cell. Its looks stay, save for what `look` names.
 */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** The font or number format that the value needs; what is left out stays. */
  readonly look?: CellLook;
}

/**
 * A tab's cells as they were read elsewhere, to be put into a workbook as the user's own: what they hold, not how they look. Formulas are their
 * results there; one without a result is `#N/A` to see, as nothing can be worked out from it in another workbook.
 */
export interface CellTab extends Pick<
  TabSnapshot,
  'name' | 'values' | 'formats' | 'merges' | 'visibility' | 'hiddenRows' | 'hiddenColumns' | 'oldFontCells'
> {
  /** In characters of 7 pixels; `null` (or beyond the end) is the usual width. */
  readonly columnWidths: readonly (number | null)[];
}

/** A tab that becomes the user's own: cells read elsewhere, or a laid-out one (without its charts). It bears no mark of ours, so it is input like any other. */
export type AddedTab =
  { readonly kind: 'cells'; readonly tab: CellTab } | { readonly kind: 'plan'; readonly plan: TabPlan };

/** What such a tab is called. */
export function addedName(added: AddedTab): string {
  return added.kind === 'cells' ? added.tab.name : added.plan.name;
}

/** What is changed at the user's bidding in the user's own tabs: single cells, and tabs that become the user's own; all or none. */
export interface Amendment {
  readonly changes: readonly CellChange[];
  readonly added: readonly AddedTab[];
}

/** A workbook, wherever it lives. Few, coarse verbs: one use case is one read and one write. */
export interface WorkbookPort {
  /** What the tabs hold now. Without a pace at one go; where the pace is stopped it throws `Stopped`. Without a depth it is what they show. */
  read(pace?: Pace, depth?: Depth): Promise<Result<Snapshot, ReadFailure>>;
  /**
   * Applies all plans or none. A tab of ours that is there keeps its place, a new one comes at the end, and one that is not among the plans is
   * removed. Nothing is written where a tab of `expected` is gone or differs or is there unexpected, or where the user has made a tab of a plan's name
   * meanwhile. Where the pace is stopped before anything is changed it throws `Stopped`.
   */
  write(plans: readonly TabPlan[], expected: ExpectedFingerprints, pace?: Pace): Promise<Result<null, WriteFailure>>;
  /** What writing does besides; nothing where it is left out. */
  readonly warnings?: readonly WriteWarning[];
  /**
   * Changes cells of the user's own tabs and adds tabs of the user's own, all or none; every other tab stays as it is. An added tab comes at the
   * end; one that bears the name of a tab (in whatever case) takes its place, under the name and visibility that it has, only where that tab is the
   * user's and among `expected`. Nothing is changed where a tab of `expected` is gone or differs, where a tab is protected or filtered, where the
   * structure is protected (in a file that matters to new tabs alone), or where a cell to change holds a formula.
   */
  amend(amendment: Amendment, expected: ExpectedFingerprints): Promise<Result<null, WriteFailure>>;
  /** Goes to a cell (0-based). */
  show(sheet: string, row: number, column: number): Promise<Result<null, ShowFailure>>;
  /** Calls back when a tab changed; gives the way to stop. */
  watch(changed: () => void): () => void;
}
