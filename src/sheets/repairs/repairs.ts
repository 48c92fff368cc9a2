import { cellName } from '../../domain/cell';
import { valueAt } from '../../domain/checked';
import type { Finding } from '../../domain/finding';
import { type Steps, complete } from '../../domain/steps';
import type { Grid } from '../reading/grid';
import { type Book, bookOf } from './cells';
import { figureRepairs, scoreRepairs, totalRepairs } from './number-repairs';
import { missingPersonRepairs, personNameRepairs } from './people-repairs';
import {
  type CellRepair,
  type Proposal,
  REPAIR_KINDS,
  type Repair,
  type RepairSource,
  type Withheld,
  type WithheldReason,
} from './repair';
import { legacyRepairs, textRepairs, unitRepairs } from './text-repairs';

/** What can be repaired in a workbook, and what cannot although it should be. */
export interface Repairs {
  readonly offered: readonly Repair[];
  readonly withheld: readonly Withheld[];
}

function keyOf({ sheet, row, column }: Pick<CellRepair, 'sheet' | 'row' | 'column'>): string {
  return `${sheet}!${cellName(row, column)}`;
}

/** Why a repair may not be offered: its own reason, or a cell that is not ours to change. */
function reasonAgainst(book: Book, { repair, reason }: Proposal): WithheldReason | null {
  if (reason !== undefined) return reason;
  const cells = repair.options.flat();
  if (cells.some(({ sheet }) => book.tab(sheet).isProtected)) return 'protected';
  return cells.some(({ sheet, row, column }) => book.holdsFormula(sheet, row, column)) ? 'formula' : null;
}

/** A proposal that is kept, with the findings of those that were joined to it. */
interface Kept {
  readonly proposal: Proposal;
  readonly findings: Set<Finding>;
}

/** The proposals for one and the same cell as one: the first, with the findings of all that are of its kind. */
function joined(proposals: readonly Proposal[]): readonly Proposal[] {
  const taken = new Map<string, Kept>();
  const kept: Kept[] = [];
  for (const proposal of proposals) {
    const keys = proposal.repair.options.flat().map(keyOf);
    const [there] = keys.flatMap((key) => taken.get(key) ?? []);
    if (there === undefined) {
      const fresh = { proposal, findings: new Set(proposal.repair.findings) };
      for (const key of keys) taken.set(key, fresh);
      kept.push(fresh);
    } else if (there.proposal.repair.kind === proposal.repair.kind) {
      for (const found of proposal.repair.findings) there.findings.add(found);
    }
  }
  return kept.map(({ proposal, findings }) => ({
    ...proposal,
    repair: { ...proposal.repair, findings: [...findings] },
  }));
}

function counted(
  withheld: readonly { readonly reason: WithheldReason; readonly sheet: string }[],
): readonly Withheld[] {
  const counts = new Map<string, Withheld>();
  for (const { reason, sheet } of withheld) {
    const key = `${reason} ${sheet}`;
    counts.set(key, { reason, sheet, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/**
 * Everything that can be repaired in a workbook that was read, as data. Ballot tabs and tabs of ours are never among it; a cell that a formula works
 * out, a protected tab and what could not be given back as it was are not offered, and it is said why.
 */
export function repairsOf(source: RepairSource): Repairs {
  return complete(repairsInSteps(source));
}

/** The same in steps. */
export function* repairsInSteps({ snapshot, round, findings, recognised }: RepairSource): Steps<Repairs> {
  const book = bookOf(snapshot, findings);
  const grids = new Map(recognised.map(({ grid }) => [grid.name, grid]));
  const gridOf = (sheet: string): Grid => valueAt(grids, sheet);
  const rules: readonly (() => readonly Proposal[])[] = [
    ...round.scoreSheets.map((sheet) => () => scoreRepairs(book, sheet, gridOf(sheet.sheet))),
    () => figureRepairs(book, findings),
    () => totalRepairs(book, findings, gridOf),
    () => missingPersonRepairs(book, findings, recognised),
    () => legacyRepairs(book, findings, round),
    () => personNameRepairs(book, findings, recognised, round),
    () => unitRepairs(book, recognised),
    () => textRepairs(book, recognised),
  ];
  const proposed: (readonly Proposal[])[] = [];
  for (const rule of rules) {
    proposed.push(rule());
    yield null;
  }
  const proposals = joined(proposed.flat());
  const judged = proposals.map((proposal) => ({ ...proposal, reason: reasonAgainst(book, proposal) }));
  const offered = judged.flatMap(({ repair, reason }): readonly Repair[] =>
    reason === null ? [{ id: `${repair.kind} ${repair.at.sheet}!${repair.at.cell}`, ...repair }] : [],
  );
  const order = new Map(REPAIR_KINDS.map((kind, index) => [kind, index]));
  return {
    offered: [...offered].sort((left, right) => valueAt(order, left.kind) - valueAt(order, right.kind)),
    withheld: counted(
      judged.flatMap(({ repair, reason }) => (reason === null ? [] : [{ reason, sheet: repair.at.sheet }])),
    ),
  };
}
