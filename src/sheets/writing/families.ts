/** A family of figures: what Excel makes of it, and what we make of it. */
export interface Family {
  /** The tab in which its figures stand. */
  readonly tab: string;
  readonly name: string;
  readonly formula: string;
  /** A plain decimal. */
  readonly ours: string;
}
