/** How a trial of the self-test can end. */
export type TrialEnd = 'passed' | 'different' | 'failed' | 'not-run';

/** The trials of the self-test. */
export type TrialName =
  | 'workbook'
  | 'culture'
  | 'tab'
  | 'text'
  | 'numbers'
  | 'dates'
  | 'formulas'
  | 'merges'
  | 'page'
  | 'speed'
  | 'sizes'
  | 'removal';

/** What the self-test says. */
export interface SelfTestWords {
  readonly name: string;
  readonly about: string;
  readonly start: string;
  readonly again: string;
  readonly loading: string;
  readonly running: string;
  readonly back: string;
  readonly done: string;
  readonly results: string;
  readonly allPassed: string;
  readonly notAllPassed: (count: number) => string;
  readonly left: string;
  readonly report: string;
  readonly reportHelp: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly heading: (version: string) => string;
  readonly line: (outcome: string, test: string, details: string) => string;
  readonly outcomes: Readonly<Record<TrialEnd, string>>;
  readonly tests: Readonly<Record<TrialName, string>>;
}
