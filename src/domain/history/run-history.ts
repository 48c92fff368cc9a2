import { type FigureKind, figureOfKey } from '../closing/figures';
import { type RunFigures, recounted } from './run-figures';

/** What changed in the figures from one run to the next, in counts: the history of runs names nobody. */
export type RunChange =
  | { readonly kind: 'first' }
  /** The papers of a ballot were counted anew: what hangs on them is not told, before or after. `ballot` as in `RunFigures`. */
  | { readonly kind: 'recounted'; readonly ballot: string }
  /** How many people have another score. */
  | { readonly kind: 'scores'; readonly count: number }
  /** How many are nominated for an award, and how many have another status than before. */
  | {
      readonly kind: 'nominated';
      readonly award: string;
      readonly before: number;
      readonly now: number;
      readonly changed: number;
    }
  | {
      readonly kind: 'ceiling';
      readonly award: string;
      readonly before: string | null;
      readonly now: string | null;
    }
  /** How many figures of a vote (verdicts, bases, what is required) are others; the papers are the same, or the first ones. */
  | { readonly kind: 'vote'; readonly award: string; readonly count: number }
  /** How many targets are met, and how many figures of targets are others. */
  | { readonly kind: 'targets'; readonly before: number; readonly now: number; readonly changed: number }
  | {
      readonly kind: 'findings';
      readonly severity: 'error' | 'warning';
      readonly before: number;
      readonly now: number;
    };

/** One line of the history: a run whose figures are not those of the one before. */
export interface RunLine {
  /** Counted from 1; it goes on where the oldest lines are left out. */
  readonly number: number;
  readonly version: string;
  /** A short fingerprint of what was read, papers and totals of votes aside. */
  readonly inputs: string;
  readonly changes: readonly RunChange[];
}

/** How many lines are kept. */
export const KEPT_LINES = 50;

type Figures = RunFigures['figures'];

/** The keys of the figures that are not the same in both. */
function changedKeys(before: Figures, now: Figures): readonly string[] {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys].filter((key) => before.get(key) !== now.get(key));
}

function countWhere(figures: Figures, kind: FigureKind, award: string, value: string): number {
  return [...figures].filter(([key, is]) => {
    const of = figureOfKey(key);
    return of.kind === kind && of.award === award && is === value;
  }).length;
}

function awardsOf(keys: readonly string[], isMeant: (kind: FigureKind) => boolean): readonly string[] {
  return [...new Set(keys.map(figureOfKey).flatMap(({ kind, award }) => (isMeant(kind) ? [award] : [])))];
}

function scoreChanges(keys: readonly string[]): readonly RunChange[] {
  const people = keys.map(figureOfKey).flatMap(({ kind, subject }) => (kind.startsWith('score-') ? [subject] : []));
  const count = new Set(people).size;
  return count === 0 ? [] : [{ kind: 'scores', count }];
}

function nominationChanges(keys: readonly string[], before: Figures, now: Figures): readonly RunChange[] {
  return awardsOf(keys, (kind) => kind === 'status').map((award) => ({
    kind: 'nominated',
    award,
    before: countWhere(before, 'status', award, 'nominated'),
    now: countWhere(now, 'status', award, 'nominated'),
    changed: keys.map(figureOfKey).filter((of) => of.kind === 'status' && of.award === award).length,
  }));
}

function ceilingChanges(keys: readonly string[], before: Figures, now: Figures): readonly RunChange[] {
  return awardsOf(keys, (kind) => kind === 'ceiling-limit').map((award) => {
    const key = `ceiling-limit:${award}:`;
    return { kind: 'ceiling', award, before: before.get(key) ?? null, now: now.get(key) ?? null };
  });
}

function isOfVote(kind: FigureKind): boolean {
  return kind.startsWith('votes-') || kind.startsWith('nominee-');
}

function voteChanges(keys: readonly string[]): readonly RunChange[] {
  return awardsOf(keys, isOfVote).map((award) => ({
    kind: 'vote',
    award,
    count: keys.map(figureOfKey).filter((of) => isOfVote(of.kind) && of.award === award).length,
  }));
}

function targetChanges(keys: readonly string[], before: Figures, now: Figures): readonly RunChange[] {
  const changed = keys.filter((key) => key.startsWith('target-')).length;
  const met = (figures: Figures): number => countWhere(figures, 'target-met', '', 'passed');
  return changed === 0 ? [] : [{ kind: 'targets', before: met(before), now: met(now), changed }];
}

function findingChanges(before: RunFigures, now: RunFigures): readonly RunChange[] {
  return (['error', 'warning'] as const).flatMap((severity): readonly RunChange[] => {
    const [was, is] = [before.findings[severity], now.findings[severity]];
    return was === is ? [] : [{ kind: 'findings', severity, before: was, now: is }];
  });
}

/** What changed from one run to the next; empty where no figure did. Where papers were counted anew, nothing that may hang on them is told. */
export function changesBetween(before: RunFigures, now: RunFigures): readonly RunChange[] {
  const keys = changedKeys(before.figures, now.figures);
  const anew = recounted(before, now);
  if (anew.length > 0)
    return [...anew.map((ballot) => ({ kind: 'recounted' as const, ballot })), ...scoreChanges(keys)];
  return [
    ...scoreChanges(keys),
    ...nominationChanges(keys, before.figures, now.figures),
    ...ceilingChanges(keys, before.figures, now.figures),
    ...voteChanges(keys),
    ...targetChanges(keys, before.figures, now.figures),
    ...findingChanges(before, now),
  ];
}

/** What of a line may stand beside another count of papers. */
function withoutVotes(line: RunLine): RunLine {
  const isFree = ({ kind }: RunChange): boolean => kind === 'first' || kind === 'recounted' || kind === 'scores';
  return { ...line, changes: line.changes.filter(isFree) };
}

/**
 * The history with one more run; as it was where nothing changed. Where papers were counted anew, the earlier lines lose what hung on the count
 * before: side by side the two would tell a paper. `before` is `null` at the first run.
 */
export function withRun(
  lines: readonly RunLine[],
  before: RunFigures | null,
  now: RunFigures,
  of: Pick<RunLine, 'version' | 'inputs'>,
): readonly RunLine[] {
  const changes: readonly RunChange[] = before === null ? [{ kind: 'first' }] : changesBetween(before, now);
  if (changes.length === 0) return lines;
  const isAnew = changes.some(({ kind }) => kind === 'recounted');
  const number = (lines.at(-1)?.number ?? 0) + 1;
  return [...(isAnew ? lines.map(withoutVotes) : lines), { number, ...of, changes }].slice(-KEPT_LINES);
}
