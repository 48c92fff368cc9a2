import type { TabSnapshot } from '../port';
import { OWN_NAME, pointedTab } from '../own-name';
import { NOTES_OF_SHEETS } from './notes';

/** A tab as the list of tabs tells it. */
export interface TabEntry {
  readonly name: string;
  readonly visibility: TabSnapshot['visibility'];
  readonly isProtected: boolean;
  readonly hasFilter: boolean;
  /** Whether rows are sorted out by its filter now. */
  readonly isFiltered: boolean;
  readonly ownKey: string | null;
  /** Its notes, to take them out; none where Excel's API does not know them. */
  readonly notes: readonly Pick<Excel.Note, 'delete'>[];
  readonly charts: readonly Pick<Excel.Chart, 'name' | 'delete'>[];
}

/** A defined name of the workbook. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** What a workbook has, without its cells. */
export interface Overview {
  readonly tabs: readonly TabEntry[];
  /** The names of the workbook itself, not of single tabs. */
  readonly names: readonly NameEntry[];
  readonly isStructureProtected: boolean;
  /** Whether it counts days from 1904, as workbooks from old Macs do. */
  readonly is1904: boolean;
}

const TAB_FIELDS =
  'items/name,items/visibility,items/protection/protected,items/autoFilter/enabled,items/autoFilter/isDataFiltered,items/charts/items/name';

/** What was asked for; it can be read when Excel has answered. */
export interface OverviewAsked {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorkbookProtection;
  readonly beginOf1904: Excel.FunctionResult<number>;
  readonly withNotes: boolean;
}

/** Asks for the list of tabs and names, with notes where they are wanted; one answer, whatever the workbook holds. */
export function askOverview({ workbook }: Excel.RequestContext, withNotes = false): OverviewAsked {
  return {
    withNotes,
    sheets: workbook.worksheets.load(withNotes ? `${TAB_FIELDS},${NOTES_OF_SHEETS}` : TAB_FIELDS),
    names: workbook.names.load('items/name,items/formula,items/comment,items/scope'),
    protection: workbook.protection.load('protected'),
    // The API does not tell the date system; its first day does: 0 there, 1462 in the usual one.
    beginOf1904: workbook.functions.date(1904, 1, 1).load('value'),
  };
}

/** The answer. */
export function overviewOf({ sheets, names, protection, beginOf1904, withNotes }: OverviewAsked): Overview {
  const own = names.items
    .filter(({ scope }) => scope === 'Workbook')
    .map(({ name, formula, comment }): NameEntry => ({ name, formula: textOf(formula), comment: textOf(comment) }));
  const keys = ownKeys(own);
  return {
    tabs: sheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      isProtected: sheet.protection.protected,
      hasFilter: sheet.autoFilter.enabled,
      isFiltered: sheet.autoFilter.isDataFiltered,
      ownKey: keys.get(sheet.name.toLowerCase()) ?? null,
      notes: withNotes ? sheet.notes.items : [],
      charts: sheet.charts.items,
    })),
    names: own,
    isStructureProtected: protection.protected,
    is1904: beginOf1904.value === 0,
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The keys of our tabs, by the tabs' names in small letters; where two names point to one tab, the first counts. */
function ownKeys(names: readonly NameEntry[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { name, formula } of names) {
    const tab = name.startsWith(OWN_NAME) ? (pointedTab(formula)?.toLowerCase() ?? null) : null;
    if (tab !== null && !keys.has(tab)) keys.set(tab, name.slice(OWN_NAME.length));
  }
  return keys;
}
