import { AT_ONE_GO } from '../../pace';
import type { CellChange } from '../../port';
import { placeKey } from '../formulas/stale-results';
import { movedTexts } from '../formulas/unreplaceable';
import type { WorkbookFile } from '../open';
import { type XmlPart, partTextInSteps, readingXmlInSteps } from '../package/parts';
import { relationshipsPart } from '../package/relationships';
import { type FormulaCell, readSheetView } from '../reading/sheet-view';
import type { Steps } from '../../../domain/steps';
import type { Edit } from '../xml/edit';
import { escapeText } from '../xml/escape';
import { type XmlElement, childOf } from '../xml/tree';
import type { Draft } from './draft';
import { CONTENT_TYPES } from '../package/content-types';
import { changedContentTypes, changedRelationships } from './package-xml';
import { sheetCells } from './sheet-cells';

/** The formulas of the tabs that have some. */
export type FormulasByTab = ReadonlyMap<string, readonly FormulaCell[]>;

/** Reads the formulas of a workbook. */
export async function formulasOf(file: WorkbookFile): Promise<FormulasByTab> {
  return AT_ONE_GO.run(readFormulas(file));
}

function* readFormulas({ parts, workbook, snapshot }: WorkbookFile): Steps<FormulasByTab> {
  const formulas = new Map<string, readonly FormulaCell[]>();
  for (const { name, part } of workbook.sheets) {
    if (snapshot.formulas?.has(name) !== true) continue;
    const view = yield* readingXmlInSteps(part, readSheetView(yield* partTextInSteps(parts, part)));
    formulas.set(name, view.formulas);
  }
  return formulas;
}

/** The edits of formulas' cells that are not changed themselves: results that may not be true any more go, and a group whose first formula is replaced gets its text in another cell. */
export function formulaEdits(
  { xml, root }: XmlPart,
  changes: readonly CellChange[],
  stale: ReadonlySet<string>,
  formulas: readonly FormulaCell[],
): readonly Edit[] {
  const { cellAt } = sheetCells(root);
  const replaced = new Set(changes.map(({ row, column }) => placeKey(row, column)));
  const texts = new Map(
    movedTexts(formulas, replaced).map(({ cell, text }) => [placeKey(cell.row, cell.column), text]),
  );
  return [...new Set([...stale, ...texts.keys()])].flatMap((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cell = cellAt(row, column);
    return cell === undefined ? [] : [cellEdit(xml, cell, stale.has(key), texts.get(key) ?? null)];
  });
}

function cellEdit(xml: string, cell: XmlElement, isStale: boolean, text: string | null): Edit {
  const open = xml.slice(cell.start, cell.innerStart);
  const formula = childOf(cell, 'f');
  const value = childOf(cell, 'v');
  const written = formula === null ? '' : xml.slice(formula.start, formula.end);
  const inside = text === null || formula === null ? written : `<${formula.tag}>${escapeText(text)}</${formula.tag}>`;
  if (cell.isEmptyTag) return { start: cell.start, end: cell.end, text: xml.slice(cell.start, cell.end) };
  const kept = isStale || value === null ? '' : xml.slice(value.start, value.end);
  // Without a result there is no kind of result.
  const tag = isStale ? open.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '') : open;
  return { start: cell.start, end: cell.end, text: `${tag}${inside}${kept}</${cell.tag}>` };
}

/** Takes out the list of the cells in the order of their calculation. */
export function dropCalculationOrder(draft: Draft, { parts, workbook }: WorkbookFile): void {
  const order = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
  if (order.length === 0) return;
  draft.put(
    relationshipsPart(workbook.name),
    changedRelationships(parts, workbook.name, new Set(order.map(({ id }) => id)), []),
  );
  const gone = order.flatMap(({ part }) => part ?? []);
  draft.put(CONTENT_TYPES, changedContentTypes(parts, new Set(gone.map((part) => part.toLowerCase())), [], false));
  for (const part of gone) draft.drop(part);
}
