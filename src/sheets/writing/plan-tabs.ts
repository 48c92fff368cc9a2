import type { Evaluation } from '../../domain/evaluate';
import type { Finding } from '../../domain/finding';
import type { Round } from '../../domain/round';
import type { RuleBook } from '../../domain/rules/rulebook';
import type { Snapshot, TabPlan } from '../../workbook/port';
import type { RecognisedTab } from '../reading/read';

/** What result tabs are laid out from. */
export interface ResultsToWrite {
  readonly round: Round;
  readonly rules: RuleBook;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly tabs: readonly RecognisedTab[];
  /** The tabs as they are: their names (ours must not take a user's), fingerprints, and cells that live formulas may point to. */
  readonly snapshot: Snapshot;
  /** The version of the program, for `KQ - Đối chiếu`. */
  readonly version: string;
}

/** All tabs that a run writes, in their order. */
export function planTabs(_results: ResultsToWrite): readonly TabPlan[] {
  return [];
}
