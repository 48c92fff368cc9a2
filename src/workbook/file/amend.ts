import { cellName } from '../../domain/cell';
import { type Result, fail, ok } from '../../domain/result';
import { assertAmendment, changedForAmendment, heldAmendment, placedTabs, replacedTabs } from '../plan/amendment';
import type { Amendment, CellChange, ExpectedFingerprints, WriteFailure } from '../port';
import { type Grant, limitsOf } from './limits';
import type { WorkbookFile } from './open';
import { xmlPart } from './package/parts';
import { type PlacedPart, putAddedTabs, unkeepableTable } from './writing/added-tabs';
import { amendedDifference } from './writing/amended-difference';
import { type FormulasByTab, dropCalculationOrder, formulaEdits, formulasOf } from './writing/formula-cells';
import { unreplaceable } from './formulas/unreplaceable';
import { staleResults } from './formulas/stale-results';
import { isDateFormat } from '../number-format';
import { serialTo1904 } from '../date-system';
import { tooManyBytes } from './writing/result-size';
import { locksOf } from './writing/cell-locks';
import { changedSheet, formulaAt } from './writing/changed-sheet';
import { dialectOf } from './writing/namespace';
import { stylesToExtend } from './writing/new-parts';
import { styleBook } from './writing/style-book';
import { draftOf } from './writing/draft';
import { unkeepable } from './writing/keepable';
import { calculationEdit } from './writing/workbook-xml';
import { applyEdits } from './xml/edit';
import { writeZip } from './zip/archive';

/**
 * The bytes of the workbook with other values in cells of the user's, and with further tabs of the user's own behind those there; one whose name a
 * tab bears takes its place. `file` itself stays as it is. All or nothing; every other tab stays as it is. What comes out is read again and
 * compared before it is given out.
 */
export async function amendFile(
  file: WorkbookFile,
  asked: Amendment,
  expected: ExpectedFingerprints,
  {
    mayReplaceFormulas = false,
    grant = limitsOf,
  }: { readonly mayReplaceFormulas?: boolean; readonly grant?: Grant } = {},
): Promise<Result<Uint8Array, WriteFailure>> {
  const amendment = heldAmendment({ ...asked, changes: asked.changes.map((change) => inDateSystem(file, change)) });
  assertAmendment(amendment);
  const placed = placedTabs(amendment.added, file.workbook.sheets);
  const formulas = await formulasOf(file);
  const refused = refusal(file, amendment, placed, expected, mayReplaceFormulas ? formulas : null);
  if (refused !== null) return fail(refused);
  const draft = draftOf(file.parts);
  const styles = stylesToExtend(file, dialectOf(file.workbook));
  const book = styleBook(styles, file.looks);
  const stale = staleResults(formulas, amendment.changes);
  for (const sheet of new Set([...amendment.changes.map((change) => change.sheet), ...stale.keys()])) {
    const part = partOf(file, sheet);
    const there = xmlPart(file.parts, part);
    const changes = amendment.changes.filter((change) => change.sheet === sheet);
    const edits = formulaEdits(there, changes, stale.get(sheet) ?? new Set(), formulas.get(sheet) ?? []);
    draft.put(part, changedSheet(there, changes, book, locksOf(there, file.styles), edits));
  }
  if (placed.length > 0) putAddedTabs(draft, file, placed, styles, book);
  // What works itself out from these cells is worked out again when the file is opened.
  else draft.put(file.workbook.name, applyEdits(file.workbook.xml, [calculationEdit(file.workbook)]));
  if (placed.length === 0 && file.styles !== null) draft.put(styles.name, book.xml());
  // Its list of cells with formulas may not name one that has none any more; Excel makes it anew.
  if (placed.length === 0 && mayReplaceFormulas) dropCalculationOrder(draft, file);
  const parts = draft.parts();
  const bytes = writeZip(parts.entries);
  const heavy = tooManyBytes(parts, grant(bytes.length));
  if (heavy !== null) return fail(heavy);
  const difference = await amendedDifference(file, amendment, bytes, stale);
  return difference === null
    ? ok(bytes)
    : fail({ code: 'file.cannot-keep', params: { detail: `check: ${difference}` } });
}

function formulaInTheWay(file: WorkbookFile, { changes }: Amendment): CellChange | undefined {
  const trees = new Map(
    [...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => [sheet, xmlPart(file.parts, partOf(file, sheet))]),
  );
  return changes.find((change) => {
    const tree = trees.get(change.sheet);
    return tree !== undefined && formulaAt(tree, change);
  });
}

function unreplaceableOf({ changes }: Amendment, formulas: FormulasByTab): CellChange | undefined {
  return [...formulas]
    .flatMap(([name, cells]) =>
      unreplaceable(
        cells,
        changes.filter(({ sheet }) => sheet === name),
      ),
    )
    .at(0);
}

/** A day has another number in a workbook of the 1904 system. */
function inDateSystem({ workbook, snapshot }: WorkbookFile, change: CellChange): CellChange {
  if (!workbook.is1904 || typeof change.value !== 'number') return change;
  const tab = snapshot.tabs.find(({ name }) => name === change.sheet);
  const format = change.look?.format ?? tab?.formats[change.row]?.[change.column] ?? null;
  return isDateFormat(format) ? { ...change, value: Number(serialTo1904(String(change.value))) } : change;
}

function partOf({ workbook }: WorkbookFile, sheet: string): string {
  const part = workbook.sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new Error(`no part for ${sheet}`);
  return part;
}

/** Why a cell of a protected tab may not be changed, or `null`: it is locked, or it would get another look and no looks may be changed there. */
function protectedCell(file: WorkbookFile, changes: readonly CellChange[]): WriteFailure | null {
  const locks = new Map(
    [...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => [
      sheet,
      locksOf(xmlPart(file.parts, partOf(file, sheet)), file.styles),
    ]),
  );
  const locked = changes.find(({ sheet, row, column }) => locks.get(sheet)?.isLocked(row, column) === true);
  if (locked !== undefined) {
    const { sheet, row, column } = locked;
    return { code: 'workbook.cell-locked', params: { sheet, cell: cellName(row, column) } };
  }
  const restyled = changes.find(({ sheet, row, column, value, look }) => {
    const own = locks.get(sheet);
    const isAside = typeof value === 'number' && own?.isText(row, column) === true;
    return own?.mayFormat === false && (look !== undefined || isAside);
  });
  return restyled === undefined ? null : { code: 'workbook.tabs-protected', params: { tabs: restyled.sheet } };
}

/** Why nothing may be changed, or `null`. */
function refusal(
  file: WorkbookFile,
  amendment: Amendment,
  placed: readonly PlacedPart[],
  expected: ExpectedFingerprints,
  replaceable: FormulasByTab | null,
): WriteFailure | null {
  const { snapshot, workbook } = file;
  const changed = changedForAmendment(snapshot.tabs, amendment, expected);
  if (changed.length > 0) return { code: 'input.changed-since', params: { tabs: changed.join(', ') } };
  if (workbook.isStructureLocked && placed.some(({ there }) => there === null))
    return { code: 'workbook.structure-protected', params: {} };
  const locked = replacedTabs(snapshot.tabs, amendment).filter(({ isProtected }) => isProtected);
  if (locked.length > 0) {
    return { code: 'workbook.tabs-protected', params: { tabs: locked.map(({ name }) => name).join(', ') } };
  }
  const protection = protectedCell(file, amendment.changes);
  if (protection !== null) return protection;
  const formula = replaceable === null ? formulaInTheWay(file, amendment) : unreplaceableOf(amendment, replaceable);
  if (formula !== undefined) {
    const cell = cellName(formula.row, formula.column);
    return { code: 'workbook.formula-in-cell', params: { sheet: formula.sheet, cell } };
  }
  const unchanged = { final: workbook.sheets.map((there) => ({ there, plan: null })), removed: [] };
  const detail = unkeepable(file, unchanged) ?? unkeepableTable(file, placed);
  return detail === null ? null : { code: 'file.cannot-keep', params: { detail } };
}
