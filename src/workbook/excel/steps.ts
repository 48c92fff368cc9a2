import type { Changes, Target } from './changes';
import { OWN_NAME } from '../own-name';
import { DONE_MARK, markName } from './marks';
import { contentOperations } from './cell-content';
import { chartOperations, chartPlaceOperations, chartRemovals } from './charts';
import { lookOperations } from './looks';
import { noteOperations, noteRemovals } from './notes';
import { type Desk, type Operation, operation } from './operations';
import { pageOperations, viewOperations } from './page';
import type { EntryGrid } from './entry-grid';
import type { TabEntry } from './overview';
import type { TabPlan } from '../port';
import { heightOperations, mergeOperations, widthOperations } from './sizes';
import type { TabLayout } from '../plan/tab-layout';

/** A planned tab on its way into the workbook: how it looks, and what goes into it. */
export interface WrittenPlan {
  readonly target: Target;
  readonly layout: TabLayout;
  readonly grid: EntryGrid;
}

/**
 * What is done before the first cell changes: new tabs under temporary names, what our tabs hold put by, and marks by which the next opening can
 * put everything back.
 */
export function preparations({ targets, removed }: Changes): readonly Operation[] {
  return [
    ...targets.flatMap(({ plan, name, there }): readonly Operation[] =>
      there !== null ? [] : [operation((desk) => addNew(desk, name, plan.key), 2)],
    ),
    ...targets.flatMap(({ plan, name, there }): readonly Operation[] =>
      there === null
        ? []
        : [
            operation((desk) => {
              addKeep(desk, there.keep);
              copyAll(desk, name, there.keep);
              // The mark comes last: it says that all is put by.
              mark(desk, markName('keep', plan.key), there.keep, name);
            }, 4),
          ],
    ),
    ...targets
      .filter(hasOtherCharts)
      .map(({ plan, name, charts }) =>
        operation((desk) => mark(desk, markName('charts', plan.key), name, charts.map((one) => one.name).join(' '))),
      ),
    ...removed.map(({ name, key }) => operation((desk) => mark(desk, markName('gone', key), name, name))),
  ];
}

/** Whether a tab of ours that is there gets charts, or loses some. */
function hasOtherCharts({ there, charts, formerCharts }: Target): boolean {
  return there !== null && charts.length + formerCharts.length > 0;
}

/** What fills a tab: what it holds and how that looks, but no sizes yet. */
export function fillings(
  { target: { plan, name, there, charts }, layout, grid }: WrittenPlan,
  withNotes: boolean,
): readonly Operation[] {
  return [
    ...(there === null ? [] : emptyings(name, there.entry)),
    ...contentOperations(name, grid),
    ...lookOperations(name, layout),
    ...mergeOperations(name, plan.merges),
    ...(withNotes ? noteOperations(name, plan) : []),
    ...chartOperations(name, charts),
  ];
}

/** What empties a tab that is there: cells, looks, merges, notes. */
export function emptyings(name: string, { notes }: TabEntry): readonly Operation[] {
  return [...noteRemovals(notes), operation((desk) => clearAll(desk, name), 2)];
}

/** What is done when everything is in and right: sizes, view and print set-up, last names, our names for new tabs. */
export function finishings(
  { targets, removed, staleNames }: Changes,
  written: readonly WrittenPlan[],
): readonly Operation[] {
  // Tabs whose names change step aside first, and so do those that go, as another one may take the name.
  const moved = [
    ...targets.map(({ name, between }) => ({ name, aside: between })),
    ...removed.map(({ name, aside }) => ({ name, aside })),
  ].flatMap(({ name, aside }) => (aside === null ? [] : [{ name, aside }]));
  return [
    ...written.flatMap(({ target: { plan, name, there, charts }, grid }) => [
      ...setUpOfPlan(name, plan, grid, there?.entry ?? null),
      ...chartPlaceOperations(name, charts),
    ]),
    operation(({ context }) => {
      for (const name of staleNames) context.workbook.names.getItem(name).delete();
    }, staleNames.length),
    ...moved.map(({ name, aside }) => operation((desk) => rename(desk, name, aside))),
    ...targets.map(({ plan, name, there, between }) =>
      operation((desk) => {
        const sheet = desk.context.workbook.worksheets.getItem(between ?? name);
        if (between !== null || there === null) sheet.name = plan.name;
        if (there === null) {
          desk.context.workbook.names.add(OWN_NAME + plan.key, sheet.getRange('A1')).visible = false;
          if (plan.isHidden === true) sheet.visibility = 'Hidden';
        }
      }, 4),
    ),
  ];
}

/** What is done when there is no way back any more: what was there before goes, and so do marks. */
export function tidyings({ targets, removed }: Changes): readonly Operation[] {
  return [
    ...chartRemovals(targets.flatMap(({ formerCharts }) => formerCharts)),
    ...targets
      .filter(hasOtherCharts)
      .map(({ plan }) => operation((desk) => dropName(desk, markName('charts', plan.key)))),
    ...removed.map(({ key, name, aside }) =>
      operation((desk) => {
        removeTab(desk, aside ?? name);
        dropName(desk, OWN_NAME + key);
        dropName(desk, markName('gone', key));
      }, 4),
    ),
    ...targets.map(({ plan, there }) =>
      operation((desk) => {
        if (there !== null) removeTab(desk, there.keep);
        dropName(desk, markName(there === null ? 'new' : 'keep', plan.key));
      }, 3),
    ),
  ];
}

/** What gives a planned tab its sizes, view and print set-up; `there` is the tab that it takes the place of. */
export function setUpOfPlan(
  name: string,
  plan: TabPlan,
  grid: EntryGrid,
  there: TabEntry | null,
): readonly Operation[] {
  return [
    ...(there === null ? [] : [operation((desk) => unhideAll(desk, name), 2)]),
    ...widthOperations(name, plan.columnWidths),
    ...heightOperations(name, plan, grid),
    ...pageOperations(name, plan.page, there === null),
    ...viewOperations(name, plan, { hasFilter: there?.hasFilter ?? false }),
  ];
}

/** Adds a tab that is to become one of the workbook's, and marks it. */
export function addNew(desk: Desk, name: string, key: string): void {
  desk.context.workbook.worksheets.add(name);
  mark(desk, markName('new', key), name, '');
}

/** Adds a tab, out of sight, to put by in it what another one holds. */
export function addKeep({ context }: Desk, name: string): void {
  context.workbook.worksheets.add(name).visibility = 'Hidden';
}

/** Marks that everything is in. */
export function markDone({ context }: Desk): void {
  context.workbook.names.add(DONE_MARK, '=1').visible = false;
}

/** Copies the cells of a tab to the same places of another: values, formulas, formats, merges. */
export function copyAll({ sheet }: Desk, from: string, to: string): void {
  sheet(to).getRange('A1').copyFrom(sheet(from).getUsedRange().getBoundingRect('A1'), 'All');
}

/** Empties a tab: cells, looks, merges. */
export function clearAll({ sheet }: Desk, name: string): void {
  const all = sheet(name).getRange();
  all.unmerge();
  all.clear();
}

/** Shows all rows and columns of a tab. */
export function unhideAll({ sheet }: Desk, name: string): void {
  const all = sheet(name).getRange();
  all.rowHidden = false;
  all.columnHidden = false;
}

/** Gives a tab another name. */
export function rename({ context }: Desk, from: string, to: string): void {
  context.workbook.worksheets.getItem(from).name = to;
}

/** Takes a tab out, whatever its visibility: one that is very hidden cannot be deleted as it is. */
export function removeTab({ context }: Desk, name: string): void {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** Takes a defined name out. */
export function dropName({ context }: Desk, name: string): void {
  context.workbook.names.getItem(name).delete();
}

/** Marks a tab by a hidden name that points to it. */
export function mark({ context, sheet }: Desk, name: string, tab: string, comment: string): void {
  context.workbook.names.add(name, sheet(tab).getRange('A1'), comment).visible = false;
}
