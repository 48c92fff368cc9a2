import { readFileSync } from 'node:fs';
import { cellName, parseCellName } from '../../src/domain/cell';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openWorkbookFile } from '../../src/workbook/file/open';
import type { CellContent, CellPlan, CellValue, Snapshot, TabPlan } from '../../src/workbook/port';
import type { Formatted, Rows } from './workbook';

/** The tabs of a workbook by name, as one writes them. */
export type Tabs = Readonly<Record<string, Rows>>;

function contentOf(value: CellValue): CellContent | null {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', decimal: String(value) };
  if (typeof value === 'object') throw new Error(`a ${value.fault} is not written here`);
  return { kind: 'text', text: typeof value === 'boolean' ? String(value).toUpperCase() : value };
}

function cellOf(cell: CellValue | Formatted): CellPlan | null {
  const { value, format } =
    typeof cell === 'object' && cell !== null && 'format' in cell ? cell : { value: cell, format: null };
  const content = contentOf(value);
  return content === null ? null : { content, style: {}, ...(format === null ? {} : { format }) };
}

/** The bytes of an .xlsx file with these tabs, none of them ours. */
export async function workbookFile(tabs: Tabs): Promise<Uint8Array> {
  return newWorkbook(
    Object.entries(tabs).map(([name, rows], index): TabPlan => ({
      key: `tab${String(index)}`,
      name,
      rows: rows.map((row) => ({ cells: row.map(cellOf) })),
      columnWidths: [],
      merges: [],
      page: {
        orientation: 'portrait',
        marginsMm: { top: 20, bottom: 20, left: 20, right: 20 },
        pageNumbers: false,
      },
    })),
  );
}

/** What the tabs of a file hold; the file must be readable. */
export async function snapshotOfFile(bytes: Uint8Array): Promise<Snapshot> {
  const file = await openWorkbookFile(bytes, 'workbook.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  return file.value.snapshot;
}

async function readTabs(path: string): Promise<Tabs> {
  const { tabs } = await snapshotOfFile(readFileSync(path));
  return Object.fromEntries(
    tabs.map(({ name, values, formats }) => [
      name,
      values.map((row, at) =>
        row.map((value, column) => {
          const format = formats[at]?.[column] ?? null;
          return format === null || value === null ? value : { value, format };
        }),
      ),
    ]),
  );
}

const tabsRead = new Map<string, Promise<Tabs>>();

/** The tabs of a workbook file with their values and formats; formulas have become their results. Each file is read once: tests make others from it. */
export function tabsOfFile(path: string): Promise<Tabs> {
  const known = tabsRead.get(path);
  if (known !== undefined) return known;
  const tabs = readTabs(path);
  tabsRead.set(path, tabs);
  return tabs;
}

/** The tabs with other values in some cells: `{ B4: 'x' }`. Cells beyond a tab's edge are added. */
export function withCells(tabs: Tabs, name: string, cells: Readonly<Record<string, CellValue | Formatted>>): Tabs {
  const rows = (tabs[name] ?? []).map((row) => [...row]);
  for (const [cell, value] of Object.entries(cells)) {
    const at = parseCellName(cell);
    if (at === null) throw new Error(`no cell: ${cell}`);
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row] ?? [];
    while (row.length <= at.column) row.push(null);
    row[at.column] = value;
  }
  return { ...tabs, [name]: rows };
}

/** The tabs without one of them. */
export function withoutTab(tabs: Tabs, name: string): Tabs {
  return Object.fromEntries(Object.entries(tabs).filter(([other]) => other !== name));
}

/** The cell in which a text stands, in A1 form. */
export function cellWith(tabs: Tabs, name: string, text: string): string {
  for (const [row, cells] of (tabs[name] ?? []).entries()) {
    const column = cells.findIndex((cell) => cell === text);
    if (column >= 0) return cellName(row, column);
  }
  throw new Error(`${name} has no “${text}”`);
}
