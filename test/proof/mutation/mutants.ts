/** A change of the code, and what the tests made of it. */
export interface Mutant {
  /** Where it begins, both 1-based. */
  readonly line: number;
  readonly column: number;
  /** Where it ends: the last line, and the column after the last letter. */
  readonly endLine: number;
  readonly endColumn: number;
  /** The whole line in which it begins, trimmed. */
  readonly text: string;
  /** What was changed, and what it became. */
  readonly from: string;
  readonly to: string;
  readonly fate: 'killed' | 'survived' | 'not-run';
}

/** What Stryker tells of one file, as far as it is used here. */
export interface ToldFile {
  readonly source: string;
  readonly mutants: readonly {
    readonly status: string;
    readonly replacement?: string;
    readonly location: { readonly start: Place; readonly end: Place };
  }[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mutant with the reason why no test can tell it from the code. */
export interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const FATES: Readonly<Record<string, Mutant['fate']>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'survived',
};

function textBetween(lines: readonly string[], start: Place, end: Place): string {
  return lines
    .slice(start.line - 1, end.line)
    .map((line, index, all) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === all.length - 1 ? end.column - 1 : line.length),
    )
    .join('\n');
}

/** The mutants of a file, in the order of the code. */
export function mutantsOf({ source, mutants }: ToldFile): readonly Mutant[] {
  const lines = source.split('\n');
  return mutants
    .map(({ status, replacement = '', location: { start, end } }) => ({
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text: (lines[start.line - 1] ?? '').trim(),
      from: textBetween(lines, start, end),
      to: replacement,
      fate: FATES[status] ?? ('not-run' as const),
    }))
    .sort((left, right) => (left.line === right.line ? left.column - right.column : left.line - right.line));
}

/** The reason why a mutant is equivalent; `null` where none is given. By the text of its line: lines above it may come and go. */
export function reasonFor(file: string, mutant: Mutant, reasons: readonly Equivalent[]): string | null {
  const found = reasons.find(
    (one) => one.file === file && one.line === mutant.text && one.from === mutant.from && one.to === mutant.to,
  );
  return found?.why ?? null;
}

/** How the mutants of some code fared. */
export interface Score {
  readonly killed: number;
  readonly equivalent: number;
  readonly survived: number;
}

/** Counts the mutants of a file; those that could not be run are none. */
export function scoreOf(file: string, mutants: readonly Mutant[], reasons: readonly Equivalent[]): Score {
  const survivors = mutants.filter(({ fate }) => fate === 'survived');
  const equivalent = survivors.filter((mutant) => reasonFor(file, mutant, reasons) !== null).length;
  const killed = mutants.filter(({ fate }) => fate === 'killed').length;
  return { killed, equivalent, survived: survivors.length - equivalent };
}

/** The sum of scores. */
export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, one) => ({
      killed: sum.killed + one.killed,
      equivalent: sum.equivalent + one.equivalent,
      survived: sum.survived + one.survived,
    }),
    { killed: 0, equivalent: 0, survived: 0 },
  );
}

/** The share of killed mutants in those that can be killed, in percent, rounded down to hundredths; 100 where there is none. */
export function killedPercent({ killed, survived }: Score): number {
  const all = killed + survived;
  return all === 0 ? 100 : Math.floor((killed * 10_000) / all) / 100;
}
