import type { Area } from './area';
import type { ChartModel } from './chart';
import { Grid } from './grid';
import type { Workbook } from './workbook';

/** How a sheet can be shown. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet's or a workbook's lock. */
export interface Protection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** A defined name, of the workbook or of one sheet. */
export interface DefinedName {
  name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to; `null` is the workbook. */
  readonly scope: Sheet | null;
}

/** A table over some cells. */
export interface Table {
  readonly id: string;
  name: string;
  sheet: Sheet;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Criteria by column of the table. */
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
}

/** The filter arrows of a sheet. */
export interface SheetFilter {
  readonly area: Area;
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
}

/** A comment of a thread, or a note (which the pinned library cannot see). */
export interface CellNote {
  readonly id: string;
  row: number;
  column: number;
  text: string;
  resolved: boolean;
  readonly replies: string[];
  readonly created: string;
}

/** How a sheet is printed; lengths in points. */
export interface PageLayout {
  readonly values: Record<string, unknown>;
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly headersFooters: Record<string, Record<string, string>>;
}

const HEADERS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

function blankPage(): PageLayout {
  const blank = (): Record<string, string> => Object.fromEntries(HEADERS.map((name) => [name, '']));
  return {
    values: {
      Orientation: 'Portrait',
      PaperSize: 'Letter',
      BlackAndWhite: false,
      PrintErrors: 'AsDisplayed',
      Zoom: { scale: 100 },
      CenterHorizontally: false,
      CenterVertically: false,
      PrintHeadings: false,
      PrintGridlines: false,
      LeftMargin: 50.4,
      RightMargin: 50.4,
      TopMargin: 54,
      BottomMargin: 54,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
      PrintComments: 'NoComments',
      DraftMode: false,
      FirstPageNumber: '',
      PrintOrder: 'DownThenOver',
    },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    headersFooters: {
      DefaultForAllPages: blank(),
      FirstPage: blank(),
      EvenPages: blank(),
      OddPages: blank(),
    },
  };
}

/** Height of a row and width of a column that nobody changed, in points. */
export const STANDARD = { height: 15, width: 48, characters: 8.43 } as const;

/** One sheet. */
export class Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  grid = new Grid();
  merges: Area[] = [];
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth: number = STANDARD.characters;
  protection: Protection | null = null;
  filter: SheetFilter | null = null;
  /** How many rows and columns stay in view. */
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  page = blankPage();
  comments: CellNote[] = [];
  charts: ChartModel[] = [];
  /** Notes of old style, by cell name: beyond the pinned library, kept for what a file brings. */
  readonly notes = new Map<string, string>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly customProperties = new Map<string, string>();
  horizontalBreaks: number[] = [];
  verticalBreaks: number[] = [];
  deleted = false;

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  /** Its place among the sheets. */
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }
}
