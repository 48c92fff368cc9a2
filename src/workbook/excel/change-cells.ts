import { cellName } from '../../domain/cell';
import { type Result, fail, ok } from '../../domain/result';
import { cellText } from '../cell-text';
import { changedTabs } from '../plan/changed-tabs';
import type { CellChange, ExpectedFingerprints, WriteFailure } from '../port';
import type { ExcelAccess } from './access';
import { type Conversation, converse } from './conversation';
import { writeFailure } from './failures';
import { readOverview, readTabs } from './read';

const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** A cell as Excel has it before it is changed. */
interface Before {
  readonly change: CellChange;
  readonly range: Excel.Range;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The one cell of a property that Excel gives as a table. */
function only(table: readonly (readonly unknown[])[]): unknown {
  return table[0]?.[0];
}

/** Puts a value in; text goes behind an apostrophe, which Excel keeps as a mark, so that it takes it for nothing else. The format stays. */
function put(range: Excel.Range, value: CellChange['value'], format: unknown): void {
  if (value === null) {
    range.clear('Contents');
    return;
  }
  if (typeof value === 'number') {
    if (format === TEXT_FORMAT) range.numberFormat = [[GENERAL]];
    range.values = [[value]];
    if (format === TEXT_FORMAT) range.numberFormat = [[TEXT_FORMAT]];
    return;
  }
  const text = cellText(value);
  range.values = [[format === TEXT_FORMAT ? text : `'${text}`]];
}

function holds(value: unknown, wanted: CellChange['value']): boolean {
  return typeof wanted === 'string' ? value === cellText(wanted) : wanted === null ? value === '' : value === wanted;
}

/** Why nothing may be changed, or `null`. */
async function refusal(
  conversation: Conversation,
  names: readonly string[],
  expected: ExpectedFingerprints,
): Promise<WriteFailure | null> {
  const overview = await readOverview(conversation);
  const there = [...expected.keys()].filter((name) => overview.tabs.some((tab) => tab.name === name));
  const contents = await readTabs(conversation, there, overview.is1904);
  const tabs = overview.tabs.map((tab) => ({ ...tab, fingerprint: contents.get(tab.name)?.fingerprint }));
  const gone = names.filter((name) => !overview.tabs.some((tab) => tab.name === name));
  const changed = [...new Set([...changedTabs(tabs, [], expected), ...gone])];
  if (changed.length > 0) return { code: 'input.changed-since', params: { tabs: changed.join(', ') } };
  const locked = overview.tabs.filter(({ name, isProtected }) => isProtected && names.includes(name));
  if (locked.length === 0) return null;
  return { code: 'workbook.tabs-protected', params: { tabs: locked.map(({ name }) => name).join(', ') } };
}

function cellsOf({ context }: Conversation, changes: readonly CellChange[]): readonly Before[] {
  return changes.map((change) => ({
    change,
    range: context.workbook.worksheets
      .getItem(change.sheet)
      .getCell(change.row, change.column)
      .load('values,formulas,numberFormat'),
  }));
}

async function changeIn(
  conversation: Conversation,
  changes: readonly CellChange[],
  expected: ExpectedFingerprints,
): Promise<WriteFailure | null> {
  const { context, answered } = conversation;
  const refused = await refusal(conversation, [...new Set(changes.map(({ sheet }) => sheet))], expected);
  if (refused !== null) return refused;
  const before = cellsOf(conversation, changes);
  await answered(context.sync());
  const formula = before.find(({ range }) => {
    const content = only(range.formulas);
    return isText(content) && content.startsWith('=') && content !== only(range.values);
  });
  if (formula !== undefined) {
    const { sheet, row, column } = formula.change;
    return { code: 'workbook.formula-in-cell', params: { sheet, cell: cellName(row, column) } };
  }
  for (const { change, range } of before) put(range, change.value, only(range.numberFormat));
  const after = cellsOf(conversation, changes);
  await answered(context.sync());
  const wrong = after.find(({ change, range }) => !holds(only(range.values), change.value));
  if (wrong === undefined) return null;
  for (const { range } of before) {
    const value = only(range.values);
    put(
      range,
      typeof value === 'number' ? value : isText(value) && value !== '' ? value : null,
      only(range.numberFormat),
    );
  }
  await answered(context.sync());
  const { sheet, row, column } = wrong.change;
  return { code: 'excel.check-failed', params: { sheet, cell: cellName(row, column) } };
}

/** Changes some cells of the user's own tabs, all in one request or none; then they are read back. */
export async function changeCells(
  access: ExcelAccess,
  changes: readonly CellChange[],
  expected: ExpectedFingerprints,
): Promise<Result<null, WriteFailure>> {
  const tabs = [...new Set(changes.map(({ sheet }) => sheet))].join(', ');
  const changed = await converse(access, (conversation) => changeIn(conversation, changes, expected));
  if (!changed.ok) return fail(writeFailure(changed.error, tabs));
  return changed.value === null ? ok(null) : fail(changed.value);
}
