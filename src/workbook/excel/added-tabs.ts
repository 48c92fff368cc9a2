import { type TabLayout, layoutOf } from '../plan/tab-layout';
import { type AddedTab, type CellTab, addedName } from '../port';
import { alikeOperations } from './alike';
import { contentOperations } from './cell-content';
import { type EntryGrid, gridOfCells, gridOfPlan } from './entry-grid';
import { lookOperations } from './looks';
import { markName } from './marks';
import { noteOperations } from './notes';
import { type Operation, operation } from './operations';
import type { TabEntry } from './overview';
import { rectanglesOf } from './rectangles';
import { hidingOperations, mergeOperations, widthOperations } from './sizes';
import { addKeep, addNew, copyAll, emptyings, mark, setUpOfPlan, unhideAll } from './steps';

/** A tab that becomes the user's own, on its way into the workbook. */
export interface AddedTarget {
  readonly key: string;
  readonly added: AddedTab;
  /** What it is called while it is written. */
  readonly name: string;
  /** The tab of the user's whose place it takes, and the tab that keeps what that held. */
  readonly there: { readonly entry: TabEntry; readonly keep: string } | null;
  readonly grid: EntryGrid;
  /** How its cells look. */
  readonly layout: TabLayout;
  readonly widths: readonly (number | null)[];
}

/** What goes into an added tab (its cells being as `heldCells` gives them), and how that looks; `tabNames` are the names that tabs bear now. */
export function addedGrid(
  added: AddedTab,
  is1904: boolean,
  tabNames: ReadonlyMap<string, string>,
): Pick<AddedTarget, 'grid' | 'layout' | 'widths'> {
  if (added.kind === 'plan') {
    const layout = layoutOf(added.plan, is1904);
    return { layout, grid: gridOfPlan(layout, tabNames), widths: added.plan.columnWidths };
  }
  const grid = gridOfCells(added.tab, is1904);
  const plain = { content: null, style: {} };
  const cells = grid.cells.map((line) => line.map((entry) => (entry === null ? null : plain)));
  return { grid, layout: { cells, width: grid.width }, widths: added.tab.columnWidths };
}

/** What is done before the first cell changes: a new tab under a temporary name, or what the tab held put by, and a mark. */
export function addedPreparations({ key, name, there }: AddedTarget): readonly Operation[] {
  if (there === null) return [operation((desk) => addNew(desk, name, key), 2)];
  return [
    operation((desk) => {
      addKeep(desk, there.keep);
      copyAll(desk, name, there.keep);
      // The mark comes last: it says that all is put by.
      mark(desk, markName('tab', key), name, there.keep);
    }, 4),
  ];
}

/** What fills an added tab: what it holds and how that looks, but no sizes yet. */
export function addedFillings(
  { added, name, there, grid, layout }: AddedTarget,
  withNotes: boolean,
): readonly Operation[] {
  const { merges } = added.kind === 'cells' ? added.tab : added.plan;
  return [
    ...(there === null ? [] : emptyings(name, there.entry)),
    ...contentOperations(name, grid),
    ...lookOperations(name, layout),
    ...(added.kind === 'cells' ? oldFontOperations(name, added.tab) : []),
    ...mergeOperations(name, merges),
    ...(added.kind === 'plan' && withNotes ? noteOperations(name, added.plan) : []),
  ];
}

/** Gives texts under a font of before Unicode that font. Excel's API knows one font for a cell, so a cell with several gets none of them. */
function oldFontOperations(name: string, { oldFontCells }: CellTab): readonly Operation[] {
  const rows: (string | null)[][] = [];
  for (const { row, column, runs } of oldFontCells ?? []) {
    const [font = null, ...others] = new Set(runs.map((run) => run.font));
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = others.length === 0 ? font : null;
  }
  return alikeOperations(name, rectanglesOf(rows), (format, font) => {
    format.font.name = font;
  });
}

/** What is done when everything is in and right: sizes, what is hidden, view and print set-up, and the last name. A tab that was there keeps its name and visibility. */
export function addedFinishings({ added, name, there, grid }: AddedTarget): readonly Operation[] {
  const entry = there?.entry ?? null;
  return [
    ...(added.kind === 'plan' ? setUpOfPlan(name, added.plan, grid, entry) : setUpOfCells(name, added.tab, entry)),
    ...(there === null ? [operation((desk) => appear(desk.sheet(name), added), 2)] : []),
  ];
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function appear(sheet: Excel.Worksheet, added: AddedTab): void {
  sheet.name = addedName(added);
  if (added.kind === 'cells') sheet.visibility = VISIBILITY[added.tab.visibility];
}

function setUpOfCells(
  name: string,
  { columnWidths, hiddenRows, hiddenColumns }: CellTab,
  there: TabEntry | null,
): readonly Operation[] {
  return [
    ...(there === null ? [] : [operation((desk) => unhideAll(desk, name), 2)]),
    ...(there?.hasFilter === true ? [operation((desk) => desk.sheet(name).autoFilter.remove())] : []),
    ...widthOperations(name, columnWidths),
    ...hidingOperations(name, { rows: hiddenRows, columns: hiddenColumns }),
  ];
}
