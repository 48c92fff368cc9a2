type Nothing = Readonly<Record<string, never>>;

/** What each failure of reading, working out or writing tells. The layers that make them have types of their own, which fit in here. */
export interface FailureFacts {
  readonly 'file.not-a-workbook': { readonly file: string };
  readonly 'file.encrypted': { readonly file: string };
  readonly 'file.damaged': { readonly file: string; readonly detail: string };
  readonly 'file.too-large': { readonly file: string; readonly limit: string };
  readonly 'input.changed-since': { readonly tabs: string };
  readonly 'workbook.structure-protected': Nothing;
  readonly 'file.cannot-keep': { readonly detail: string };
  readonly 'file.result-too-large': {
    readonly meaning: 'bytes' | 'cells' | 'places' | 'merged';
    readonly most: string;
  };
  readonly 'excel.tabs-changed': Nothing;
  readonly 'excel.no-answer': { readonly seconds: string };
  readonly 'excel.cell-being-edited': Nothing;
  readonly 'excel.not-in-front': Nothing;
  readonly 'excel.too-large': Nothing;
  readonly 'excel.out-of-memory': Nothing;
  readonly 'excel.access-denied': Nothing;
  readonly 'excel.failed': { readonly error: string };
  readonly 'workbook.tabs-protected': { readonly tabs: string };
  readonly 'workbook.cell-locked': { readonly sheet: string; readonly cell: string };
  readonly 'workbook.formula-in-cell': { readonly sheet: string; readonly cell: string };
  readonly 'excel.filtered': { readonly tabs: string };
  readonly 'excel.merged-cells': { readonly tabs: string };
  readonly 'excel.check-failed': { readonly sheet: string; readonly cell: string };
  readonly 'excel.unfinished': Nothing;
  readonly 'workbook.tab-not-there': { readonly sheet: string };
  readonly 'collect.round-closed': Nothing;
  readonly 'counting.round-closed': Nothing;
  readonly 'counting.check-failed': { readonly sheet: string };
  readonly 'counting.nominee-gone': { readonly code: string };
  readonly 'counting.papers-there': { readonly sheet: string; readonly count: string };
  readonly 'counting.totals-there': { readonly sheet: string };
  readonly 'totals.papers-there': { readonly sheet: string };
  readonly 'totals.must-be-secret': { readonly award: string; readonly citation: string };
  readonly 'totals.incomplete': Nothing;
  readonly 'totals.note-missing': Nothing;
  readonly 'workbook.no-roster': Nothing;
  readonly 'workbook.nobody': { readonly sheet: string };
  readonly 'workbook.no-round': Nothing;
  readonly 'workbook.no-year': { readonly sheet: string; readonly cell: string };
  readonly 'workbook.tab-twice': {
    readonly meaning: 'round' | 'roster' | 'ballots';
    readonly award: string;
    readonly sheets: string;
  };
  readonly 'campaign.missing': Nothing;
  readonly 'campaign.unknown': { readonly campaign: string; readonly known: string };
  readonly 'round.no-regime': { readonly date: string };
  readonly 'pack.unknown-award': { readonly award: string };
  readonly 'pack.unsuitable-condition': { readonly award: string; readonly rule: string };
  readonly 'pack.circular': { readonly awards: string };
  readonly 'round.closed': { readonly date: string; readonly changes: string };
  readonly 'closing.record-damaged': { readonly sheet: string; readonly cell: string };
  readonly 'run.nothing-written': Nothing;
  readonly 'run.not-kept': { readonly why: 'recounted' | 'taken-back' | 'unknown' };
  readonly 'run.record-damaged': { readonly sheet: string };
  readonly 'run.closed': { readonly date: string };
  readonly 'verify.nothing-written': Nothing;
  readonly 'next.no-period': Nothing;
  readonly 'next.follow-up-missing': { readonly count: string };
}

/** The code of a failure. */
export type FailureCode = keyof FailureFacts;

/** A failure by its code. */
export type Failure<C extends FailureCode = FailureCode> = {
  [K in C]: { readonly code: K; readonly params: FailureFacts[K] };
}[C];

/** One line for each failure. */
export type FailureSentences = { readonly [C in FailureCode]: (facts: FailureFacts[C]) => string };
