/** How sure it is what a column is: `certain` and `likely` count, a `doubtful` one is asked about and counts for nothing. */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/** Why a heading was taken for something, as against the word for it. */
export type HeadingReason =
  /** It is the word that templates write. */
  | 'word'
  /** It is another word for it. */
  | 'synonym'
  /** It is one of these, but for signs and dots: `Đ.vị`, `Khoa/phòng`. */
  | 'signs-aside'
  /** It says of what kind the people are besides: `Họ và tên cán bộ, giáo viên`. */
  | 'people-aside'
  /** It has a note in brackets besides: `Tổng điểm (tối đa 100)`. */
  | 'note-aside'
  /** One letter differs. */
  | 'near-spelling'
  /** It begins with the word and goes on. */
  | 'begins-with';

/** Why a column was taken for something: by its heading, or one of these. */
export type ColumnReasonCode =
  | HeadingReason
  /** The secretary said so. */
  | 'told'
  /** There is a number in the row of the maxima. */
  | 'has-maximum'
  /** Its maximum, or its figures, are the sums of others. */
  | 'sum-of-others'
  /** Another column has that meaning. */
  | 'repeated'
  /** It has no word that is known. */
  | 'no-word'
  /** There is no number in the row of the maxima. */
  | 'no-maximum'
  /** Its maximum is merged with that of another column. */
  | 'shared-maximum'
  /** Its heading says that it is a sum, but nothing adds up to it. */
  | 'no-such-sum'
  /** Its maximum and its figures are the sums of columns beside it, though its heading does not say so: it is not counted. */
  | 'adds-up'
  /** It stands beside columns of raters, and who scored in it is not known. */
  | 'unknown-rater'
  /** The same headings stand below several criteria: they may be raters, or times. */
  | 'same-below'
  /** It names a weight, by which nothing is multiplied. */
  | 'weighted'
  /** It is called an average or a share, but its points are added. */
  | 'averaged'
  /** It and others are called by parts of the year, but are added as criteria. */
  | 'by-period';

/** Why something that the secretary said of a tab or a column is not used. */
export const CORRECTION_FAULTS = ['no-tab', 'no-column', 'not-by-columns', 'unknown-word'] as const;

/** One of these. */
export type CorrectionFault = (typeof CORRECTION_FAULTS)[number];
