import { itemAt } from '../domain/checked';
import { type Result, fail, ok } from '../domain/result';
import type { Decision } from '../domain/round/votes';
import { secondName } from '../i18n/papers/tab-names';
import { decisionCells } from '../sheets/reading/decision-cells';
import { having } from '../sheets/reading/recognise';
import { VALUE_WORDS, canonical, words } from '../sheets/words';
import { type WrittenDecision, decisionsTabPlan } from '../sheets/writing/decisions-tab';
import type { Amendment, CellChange, Snapshot, WorkbookPort, WriteFailure } from '../workbook/port';
import type { CheckedRound } from './check-round';
import { composed } from '../domain/text/unicode-form';

/** A decision of the council as it is to be recorded: what it rests on in the secretary's own words. */
export interface DecisionToRecord {
  readonly award: string;
  readonly candidateId: string;
  readonly isChosen: boolean;
  readonly basis: string;
}

/** Lines that are recorded already for one of those people: they would contradict, and only the secretary can take them out. */
export interface AlreadyDecided {
  readonly decisions: readonly Decision[];
}

/** What recording would change, to be shown before it is done. */
export interface DecisionPlan {
  /** The tab that takes the lines, and whether it is new. */
  readonly sheet: string;
  readonly isNew: boolean;
  readonly lines: readonly WrittenDecision[];
  readonly amendment: Amendment;
}

function freeName({ tabs }: Snapshot, wanted: string): string {
  const key = (name: string): string => composed(name).toLocaleLowerCase('vi');
  const taken = new Set(tabs.map(({ name }) => key(name)));
  let name = wanted;
  for (let count = 2; taken.has(key(name)); count += 1) name = secondName(wanted, count);
  return name;
}

function linesFor({ review }: CheckedRound, decisions: readonly DecisionToRecord[]): readonly WrittenDecision[] {
  const shorts = new Map(review.rules.awards.map(({ id, short }) => [id, short]));
  return decisions.map(({ award, candidateId, isChosen, basis }) => ({
    award: shorts.get(award) ?? award,
    code: candidateId,
    decision: canonical(VALUE_WORDS.decision, isChosen ? 'chosen' : 'not-chosen'),
    basis,
  }));
}

/**
 * The lines below those of the tab of recorded decisions, or a new tab where there is none. Nothing that is recorded is changed: where one of these
 * people has a decision for the award already, nothing is planned.
 */
export function planDecisions(
  checked: CheckedRound,
  decisions: readonly DecisionToRecord[],
): Result<DecisionPlan, AlreadyDecided> {
  const { snapshot, review } = checked;
  const inTheWay = review.round.decisions.filter((recorded) =>
    decisions.some(({ award, candidateId }) => award === recorded.award && candidateId === recorded.candidateId),
  );
  if (inTheWay.length > 0) return fail({ decisions: inTheWay });
  const lines = linesFor(checked, decisions);
  const [there] = having(review.recognised, 'decisions');
  const tab = snapshot.tabs.find(({ name }) => name === there?.grid.name);
  if (there === undefined || tab === undefined) {
    const sheet = freeName(snapshot, words.tabs.decisions);
    const plan = decisionsTabPlan(sheet, lines);
    return ok({ sheet, isNew: true, lines, amendment: { changes: [], added: [{ kind: 'plan', plan }] } });
  }
  const sheet = tab.name;
  const cells = decisionCells(tab, there.grid, there.header, lines.length);
  const { columns, basisHeaderRow } = cells;
  const header: readonly CellChange[] =
    basisHeaderRow === null
      ? []
      : [{ sheet, row: basisHeaderRow, column: columns.basis, value: canonical(words.decisionColumns, 'basis') }];
  const changes = lines.flatMap((line, index) => {
    const row = itemAt(cells.rows, index);
    return (['award', 'code', 'decision', 'basis'] as const).map((what): CellChange => ({
      sheet,
      row,
      column: columns[what],
      value: line[what],
    }));
  });
  return ok({ sheet, isNew: false, lines, amendment: { changes: [...header, ...changes], added: [] } });
}

/** Records the lines that were shown, all or none, and only where every tab that they follow from is as it was read. */
export async function recordDecisions(
  port: WorkbookPort,
  { review }: CheckedRound,
  { amendment }: DecisionPlan,
): Promise<Result<null, WriteFailure>> {
  return port.amend(amendment, review.expected);
}
