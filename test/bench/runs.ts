/** What the whole job took in a process of its own: milliseconds by the clock for each step and of the processor for all; the peak of memory in MB. */
export interface JobRun {
  readonly read: number;
  readonly review: number;
  readonly layOut: number;
  readonly write: number;
  readonly processor: number;
  /** Of the processor, for read, review, lay out and write. */
  readonly processorBySteps: readonly number[];
  readonly peakMb: number;
  readonly findings: number;
  readonly tabs: number;
  /** Cells laid out, with those that are empty. */
  readonly cells: number;
  readonly bytes: number;
}

/** What the library alone took: reading the workbook, and writing the one with the results. */
export interface LibraryRun {
  readonly read: number;
  readonly write: number;
  readonly processor: number;
  readonly readPeakMb: number;
  readonly peakMb: number;
  readonly bytes: number;
}

/** What the script of a colleague took, with pandas and openpyxl. */
export interface ColleagueRun {
  readonly read: number;
  readonly workOut: number;
  readonly write: number;
  readonly processor: number;
  readonly peakMb: number;
}
