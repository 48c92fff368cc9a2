import type { PaperStyle } from '../../../domain/terms';

/** Letters: size in points, and how they look. */
export interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** How papers of a style are laid out. Sizes and spacing in points, lengths in millimetres. */
export interface PaperMeasures {
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** The nation, or the Party. */
  readonly nation: Letters;
  readonly motto: Letters;
  readonly superior: Letters;
  readonly organisation: Letters;
  readonly number: Letters;
  readonly placeAndDate: Letters;
  readonly kind: Letters;
  readonly subject: Letters;
  readonly basis: Letters;
  readonly body: Letters;
  readonly heading: Letters;
  /** In whose name somebody signs, and in which office. */
  readonly capacity: Letters;
  readonly office: Letters;
  readonly hint: Letters;
  readonly signer: Letters;
  readonly recipientsLabel: Letters;
  readonly recipient: Letters;
  readonly pageNumber: Letters;
  /** Cells of tables, and of those with many columns. */
  readonly cell: Letters;
  readonly denseCell: Letters;
  readonly denseHeader: Letters;
  readonly finePrint: Letters;
  /** The first line of a paragraph. */
  readonly indentMm: number;
  /** Between paragraphs. */
  readonly paragraphSpacing: number;
  /** From line to line: a multiple of the letters' own height, or so many points. */
  readonly line: { readonly multiple: number } | { readonly points: number };
  /** The page number stands so far from the edge of the page. */
  readonly pageNumberMm: number;
  /** How long the rules are, as parts of the text above them; `null` where the style has none there. */
  readonly rules: {
    readonly nation: number | null;
    readonly motto: number | null;
    readonly organisation: number | null;
    readonly subject: number | null;
  };
}

const bold = { bold: true } as const;
const italic = { italic: true } as const;

/** Decree 30/2020, Appendix I (F-514). Where it gives a range, the value that leaves the most room. */
const STATE: PaperMeasures = {
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  nation: { size: 12, ...bold },
  motto: { size: 13, ...bold },
  superior: { size: 12 },
  organisation: { size: 12, ...bold },
  number: { size: 13 },
  placeAndDate: { size: 13, ...italic },
  kind: { size: 14, ...bold },
  subject: { size: 14, ...bold },
  basis: { size: 13, ...italic },
  body: { size: 13 },
  heading: { size: 13, ...bold },
  capacity: { size: 13, ...bold },
  office: { size: 13, ...bold },
  hint: { size: 12, ...italic },
  signer: { size: 13, ...bold },
  recipientsLabel: { size: 12, ...bold, ...italic },
  recipient: { size: 11 },
  pageNumber: { size: 13 },
  cell: { size: 12 },
  denseCell: { size: 11 },
  denseHeader: { size: 10 },
  finePrint: { size: 10 },
  indentMm: 12.7,
  paragraphSpacing: 6,
  line: { multiple: 1.1 },
  pageNumberMm: 10,
  rules: { nation: null, motto: 1, organisation: 0.4, subject: 0.4 },
};

/** Guide 36-HD/VPTW (F-531 to F-533). */
const PARTY_36: PaperMeasures = {
  ...STATE,
  nation: { size: 15, ...bold },
  superior: { size: 14 },
  organisation: { size: 14, ...bold },
  number: { size: 14 },
  placeAndDate: { size: 14, ...italic },
  kind: { size: 16, ...bold },
  basis: { size: 14, ...italic },
  body: { size: 14 },
  heading: { size: 14, ...bold },
  capacity: { size: 14, ...bold },
  office: { size: 14 },
  signer: { size: 14, ...bold },
  recipientsLabel: { size: 14, underline: true },
  recipient: { size: 12 },
  pageNumber: { size: 14 },
  indentMm: 10,
  line: { points: 19 },
  rules: { nation: 1, motto: null, organisation: null, subject: null },
};

/** Guide 05-HD/VPTW (F-540): what its summaries tell is what the one before has. */
const PARTY_05: PaperMeasures = PARTY_36;

/** So much of the width the left half of the head and of the signatures has: the nation on the right needs more room. */
export const LEFT_PART = 0.42;

/** The measures of each style. */
export const MEASURES: Readonly<Record<PaperStyle, PaperMeasures>> = {
  state: STATE,
  'party-36': PARTY_36,
  'party-05': PARTY_05,
};
