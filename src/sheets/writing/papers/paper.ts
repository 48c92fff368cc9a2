import type { IsoDate } from '../../../domain/arithmetic/date';
import type { PaperStyle } from '../../../domain/terms';
import type { CellContent } from '../../../workbook/port';

/**
 * A paper that an office signs, as data: what it says, and of what kind each part is. How that looks on a tab (`tab/`) and in a .docx
 * (`src/docx`) follows from its style and the measures (`measures.ts`); neither adds a word. What is not known is a dotted line already.
 */
export interface Paper {
  /** The key of its tab. */
  readonly key: string;
  /** The name of its tab. */
  readonly name: string;
  /** The day that it bears, `null` where it is a dotted line. */
  readonly day: IsoDate | null;
  readonly head: PaperHead;
  readonly title: PaperTitle;
  readonly blocks: readonly PaperBlock[];
  /** Who signs; `null` for a paper that nobody does. */
  readonly ending: PaperEnding | null;
  /** The columns on which its tables stand: widths in the characters of a tab; together they are as wide as the text. */
  readonly columns: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
}

/** The upper part: who issues the paper. */
export interface PaperHead {
  readonly style: PaperStyle;
  /** What is in doubt about the style: a note at the first cell of the tab; a .docx does not have it. */
  readonly note: string | null;
  /** The body above the one that issues it; empty where there is none. */
  readonly superior: string;
  /** Dots where it is not known; a long name may have a line break. */
  readonly organisation: string;
  /** Number and symbol; `null` for an annex. */
  readonly number: string | null;
  readonly placeAndDate: string;
}

/** What the paper is, in capitals, and what it is about. */
export interface PaperTitle {
  readonly kind: string;
  readonly subject: string;
}

/** A part of the paper between its title and the signatures. */
export type PaperBlock =
  /** A paragraph. `lead` is its beginning, in bold where letters of one cell can differ (`Điều 1.`). */
  | { readonly kind: 'body'; readonly text: string; readonly lead?: string }
  /** The title of a part. */
  | { readonly kind: 'heading'; readonly text: string }
  /** The bases in law, whole lines; italic. */
  | { readonly kind: 'bases'; readonly lines: readonly string[] }
  /** To whom the paper goes (`Kính gửi: …`); centred. */
  | { readonly kind: 'addressee'; readonly text: string }
  /** What belongs to the title (`(Kèm theo …)`); centred, italic. */
  | { readonly kind: 'remark'; readonly text: string }
  /** What must be known before the paper is signed; centred, bold, italic, in red. */
  | { readonly kind: 'warning'; readonly text: string }
  /** In the middle; `size` in points where it is not that of the text. */
  | { readonly kind: 'centred'; readonly text: string; readonly isBold?: boolean; readonly size?: number }
  /** In the smallest letters. */
  | { readonly kind: 'fine-print'; readonly text: string }
  | PaperTable;

/** A table with a header, which is repeated on each page of a .docx. */
export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  /** Whether a tab repeats the header on each page, too; it can do so for one table. */
  readonly isRepeated?: boolean;
  /** Whether its letters are smaller than usual, for many columns. */
  readonly isDense?: boolean;
}

/** A column of a table. */
export interface PaperColumn {
  readonly title: string;
  /** How many of the paper's columns it takes; one where it does not say. */
  readonly span?: number;
  readonly align?: 'left' | 'center';
  /** Whether its letters are the smallest. */
  readonly isTight?: boolean;
}

/** A row of a table: cells, the head of a group over all columns, or one line over all of them in place of rows (`Không có`). */
export type PaperRow =
  | { readonly kind: 'cells'; readonly cells: readonly PaperCell[] }
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string };

/** A cell of a table: a live formula is one on a tab, and its result in a .docx. */
export interface PaperCell {
  readonly content: CellContent | null;
  /** Of a number, in English form. */
  readonly format?: string;
  /** How many columns of the table it takes; one where it does not say. */
  readonly span?: number;
}

/** Somebody who signs. */
export interface Signer {
  /** For whom, and in which office, one under the other; of several the last one is the office. */
  readonly roles: readonly string[];
  /** How to sign, in brackets; empty where nothing is said. */
  readonly hint: string;
  /** Dots where it is not known. */
  readonly name: string;
}

/** The end of a paper: who signs on the right; who else on the left; who gets it, beside or under that. */
export interface PaperEnding {
  readonly left: Signer | null;
  readonly right: Signer;
  readonly recipients: PaperRecipients | null;
}

/** Who gets the paper: the label, and a line each. */
export interface PaperRecipients {
  readonly label: string;
  readonly lines: readonly string[];
}
