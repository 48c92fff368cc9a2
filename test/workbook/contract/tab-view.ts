/** A workbook as a reader sees it, wherever it lives: what both adapters must give alike. */
export interface BookView {
  readonly tabs: readonly TabView[];
  /** Our marks: name, the tab that it points to, whether it is seen. */
  readonly marks: readonly (readonly [string, string, 'seen' | 'hidden'])[];
}

/** One tab. Sizes: columns in pixels, rows and margins in points. */
export interface TabView {
  readonly name: string;
  readonly visibility: string;
  readonly color: string;
  /** By A1 names; cells without content and without a look are left out. */
  readonly cells: Readonly<Record<string, CellView>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  /** Rows and columns that stay in view. */
  readonly frozen: readonly [number, number];
  readonly filter: string | null;
  readonly page: PageView;
  readonly charts: readonly ChartView[];
}

/** One chart, whatever it is called. Cells are `'TAB'!$A$1:$A$2`. */
export interface ChartView {
  readonly kind: string;
  readonly title: string;
  readonly axes: readonly [string, string];
  /** The cells that it lies over. */
  readonly place: string;
  readonly format: string;
  readonly isTopFirst: boolean;
  readonly hasLegend: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly fill: string;
    readonly labels: string;
  }[];
}

/** One cell. */
export interface CellView {
  readonly value: string | number | boolean | null;
  /** Without its `=`. */
  readonly formula: string | null;
  readonly format: string;
  readonly font: string;
  readonly fill: string | null;
  readonly alignment: string;
  /** The sides that have a thin line: `tblr`. */
  readonly lines: string;
}

/** How a tab is printed. */
export interface PageView {
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number | null;
  /** 0 where there may be as many as it takes. */
  readonly pagesHigh: number;
  /** In percents; `null` where the width is fitted. */
  readonly scale: number | null;
  readonly centered: boolean;
  /** Top, bottom, left, right, header, footer. */
  readonly margins: readonly number[];
  readonly titles: string | null;
  readonly header: string;
  readonly firstHeader: string | null;
  /** Rows with which a page begins, 0-based. */
  readonly breaks: readonly number[];
}

/** The parts of a font that our tabs use, in one line. */
export function fontText(font: {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
}): string {
  const marks = [font.bold ? 'b' : '', font.italic ? 'i' : '', font.underline ? 'u' : ''].join('');
  return `${font.name} ${String(font.size)} ${marks} ${font.color}`;
}

/** The parts of an alignment that our tabs use, in one line. */
export function alignmentText(alignment: {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
}): string {
  const { horizontal, vertical, wrap, indent } = alignment;
  return `${horizontal} ${vertical}${wrap ? ' wrap' : ''} ${String(indent)}`.toLowerCase();
}

/** A length as both sides can tell it. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

/** A formula (without `=`) whose tabs are all in quotes: Excel leaves out those that it needs not. */
export function formulaText(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (token, plain?: string) =>
    plain === undefined ? token : `'${plain}'!`,
  );
}
