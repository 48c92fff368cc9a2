import { areaName } from '../../address';
import { OWN_NAME } from '../../own-name';
import type { Area, TabPlan } from '../../port';
import { isTemplate } from '../../template-plan';
import type { DefinedName, WorkbookPart } from '../reading/workbook-part';
import { append, applyEdits, insertAfter, remove, setAttribute } from '../xml/edit';
import type { Edit } from '../xml/edit';
import { escapeAttribute, escapeText } from '../xml/escape';
import { attributeOf, childOf, childrenOf, prefixOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { withPrefix } from './namespace';
import type { Dialect } from './namespace';
import { type FinalTab, type TabChanges, isInSight } from './tab-changes';

/** Under which numbers a new tab is listed. */
export interface TabNumbers {
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** The workbook part with the tabs as they shall be; everything else in it stays as it is written. */
export function workbookXml(
  workbook: WorkbookPart,
  changes: TabChanges,
  numbersOf: (plan: TabPlan) => TabNumbers,
  dialect: Dialect,
): string {
  return applyEdits(workbook.xml, [
    ...sheetEdits(workbook, changes, numbersOf, dialect),
    ...viewEdits(workbook, changes),
    ...nameEdits(workbook, changes),
    calculationEdit(workbook),
  ]);
}

/** The names of the user's: those that are neither marks of our tabs nor belong to what a tab of ours held. */
export function keptNames(workbook: WorkbookPart, { final }: TabChanges): readonly DefinedName[] {
  const byPosition = workbook.sheets.map((sheet) => final.find((tab) => tab.there === sheet));
  return workbook.names.filter(({ name, scope }) => {
    if (scope === null) return !name.startsWith(OWN_NAME);
    const tab = byPosition[scope];
    // Print titles, print area and filter of a tab of ours are written anew.
    return tab !== undefined && (tab.plan === null || !name.startsWith('_xlnm.'));
  });
}

function sheetEdits(
  workbook: WorkbookPart,
  { final, removed }: TabChanges,
  numbersOf: (plan: TabPlan) => TabNumbers,
  dialect: Dialect,
): readonly Edit[] {
  const list = listOf(workbook, 'sheets');
  const prefix = prefixOf(workbook.root);
  const added = final.flatMap(({ there, plan }) => {
    if (there !== null) return [];
    const { sheetId, relationshipId } = numbersOf(plan);
    const state = plan.isHidden === true ? ' state="hidden"' : '';
    const names = `name="${escapeAttribute(plan.name)}" sheetId="${String(sheetId)}"${state} r:id="${relationshipId}"`;
    return [withPrefix(`<sheet xmlns:r="${dialect.relationships.slice(0, -1)}" ${names}/>`, prefix)];
  });
  return [
    ...removed.map((sheet) => remove(sheet.element)),
    ...final.flatMap(({ there, plan }) =>
      there === null || plan === null || there.name === plan.name
        ? []
        : [setAttribute(there.element, 'name', plan.name)],
    ),
    ...(added.length === 0 ? [] : [append(list, added.join(''))]),
  ];
}

/** Which tab is in front, and which one the row of tabs begins with: by position, so they move when a tab goes. */
function viewEdits(workbook: WorkbookPart, { final, removed }: TabChanges): readonly Edit[] {
  if (removed.length === 0) return [];
  const views = childOf(workbook.root, 'bookViews');
  const firstVisible = final.findIndex(isInSight);
  return (views === null ? [] : childrenOf(views, 'workbookView')).flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const before = attributeOf(view, name);
      if (before === null) return [];
      const after = newPosition(workbook, final, Number(before));
      return [setAttribute(view, name, String(after < 0 ? firstVisible : after))];
    }),
  );
}

function nameEdits(workbook: WorkbookPart, changes: TabChanges): readonly Edit[] {
  const kept = new Set(keptNames(workbook, changes));
  const gone = workbook.names.filter((name) => !kept.has(name));
  const added = changes.final.flatMap((tab, position) => (tab.plan === null ? [] : namesOf(tab.plan, position)));
  return [
    ...nameListEdits(workbook, gone, added),
    ...[...kept].flatMap((name) => scopeEdit(workbook, changes.final, name)),
  ];
}

/** Takes names out of the list of defined names, and puts others (as XML) behind those there. */
export function nameListEdits(
  workbook: WorkbookPart,
  gone: readonly DefinedName[],
  added: readonly string[],
): readonly Edit[] {
  const prefix = prefixOf(workbook.root);
  const text = withPrefix(added.join(''), prefix);
  const list = childOf(workbook.root, 'definedNames');
  if (list === null) {
    const whole = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
    return text === '' ? [] : [insertAfter(behindSheets(workbook.root), whole)];
  }
  // An empty list is no valid one.
  if (text === '' && gone.length === workbook.names.length) return [remove(list)];
  return [...gone.map((name) => remove(name.element)), append(list, text)];
}

function scopeEdit(workbook: WorkbookPart, final: readonly FinalTab[], name: DefinedName): readonly Edit[] {
  if (name.scope === null) return [];
  const position = newPosition(workbook, final, name.scope);
  return position === name.scope ? [] : [setAttribute(name.element, 'localSheetId', String(position))];
}

/** The position that a tab comes to, or -1 where it goes. */
function newPosition(workbook: WorkbookPart, final: readonly FinalTab[], before: number): number {
  const sheet = workbook.sheets[before];
  return sheet === undefined ? -1 : final.findIndex((tab) => tab.there === sheet);
}

/** The name that marks a tab as ours, those that Excel keeps for a tab, and those that a tab to fill in brings. */
function namesOf(plan: TabPlan, position: number): readonly string[] {
  const mark = escapeText(`${quotedTab(plan)}$A$1`);
  const given = isTemplate(plan) ? plan.names : [];
  return [
    `<definedName name="${OWN_NAME}${plan.key}" hidden="1">${mark}</definedName>`,
    ...localNamesOf(plan, position),
    ...given.map(({ name, refersTo }) => `<definedName name="${name}">${escapeText(refersTo)}</definedName>`),
  ];
}

function quotedTab({ name }: TabPlan): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** The names in which Excel keeps the print titles and the filter of a tab at a position, 0-based. */
export function localNamesOf(plan: TabPlan, position: number): readonly string[] {
  const local = (name: string, refersTo: string, hidden = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${String(position)}"${hidden}>${escapeText(quotedTab(plan) + refersTo)}</definedName>`;
  const titles = plan.page.titleRows;
  return [
    ...(titles === undefined
      ? []
      : [local('Print_Titles', `$${String(titles.first + 1)}:$${String(titles.last + 1)}`)]),
    ...(plan.autoFilter === undefined ? [] : [local('_FilterDatabase', absolute(plan.autoFilter), ' hidden="1"')]),
  ];
}

function absolute(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Excel works everything out anew when it opens the file: the user's formulas may point to tabs that are written here. */
export function calculationEdit(workbook: WorkbookPart): Edit {
  const calculation = childOf(workbook.root, 'calcPr');
  if (calculation !== null) return setAttribute(calculation, 'fullCalcOnLoad', '1');
  const before = childOf(workbook.root, 'definedNames') ?? behindSheets(workbook.root);
  return insertAfter(before, withPrefix('<calcPr fullCalcOnLoad="1"/>', prefixOf(workbook.root)));
}

/** The last of the elements that must stand before the defined names. */
function behindSheets(root: XmlElement): XmlElement {
  const before = ['sheets', 'functionGroups', 'externalReferences'].flatMap((name) => childOf(root, name) ?? []);
  const last = before.at(-1);
  if (last === undefined) throw new Error('a workbook without tabs was read');
  return last;
}

function listOf(workbook: WorkbookPart, name: string): XmlElement {
  const list = childOf(workbook.root, name);
  if (list === null) throw new Error(`a workbook without ${name} was read`);
  return list;
}
