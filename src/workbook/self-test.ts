/** What the self-test tries, in its order. */
export const SELF_TESTS = [
  'workbook',
  'culture',
  'tab',
  'text',
  'numbers',
  'dates',
  'formulas',
  'merges',
  'page',
  'speed',
  'sizes',
  'removal',
] as const;
/** One of them. */
export type SelfTestName = (typeof SELF_TESTS)[number];

/** A figure or setting that was found: a technical name and what it is. Nothing of the workbook's own: no tab name, no content. */
export type SelfTestFact = readonly [name: string, value: string];

/** How one of them went. `different` names what did not come out as it went in; `failed` has Excel's own code. */
export type SelfTestOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'different'; readonly what: readonly string[] }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'not-run' };

/** One of them with how it went. */
export interface SelfTestResult {
  readonly name: SelfTestName;
  readonly outcome: SelfTestOutcome;
  readonly facts: readonly SelfTestFact[];
}

/** What a self-test found: which Excel it ran in, and how each test went. */
export interface SelfTestReport {
  readonly about: readonly SelfTestFact[];
  readonly results: readonly SelfTestResult[];
}
