/** A page around the pane that saves the workbook; Excel does that by itself. */
export interface Saving {
  /** Whether something is not saved yet. */
  readonly isWaiting: boolean;
  /** Told whether the results were just written, with nothing else in front: saving them comes next. */
  readonly onNext: (isNext: boolean) => void;
}
