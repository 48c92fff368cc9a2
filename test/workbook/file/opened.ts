import { openWorkbookFile } from '../../../src/workbook/file/open';
import type { WorkbookFile } from '../../../src/workbook/file/open';
import { writeTabs } from '../../../src/workbook/file/write';
import { readZip, unpack } from '../../../src/workbook/file/zip/archive';
import type { CellPlan, TabPlan, TabSnapshot } from '../../../src/workbook/port';

/** A workbook file that must be readable. */
export async function opened(bytes: Uint8Array): Promise<WorkbookFile> {
  const result = await openWorkbookFile(bytes, 'test.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What came out of writing plans that must be writable. */
export async function written(bytes: Uint8Array, plans: readonly TabPlan[]): Promise<Uint8Array> {
  const result = await writeTabs(await opened(bytes), plans, new Map());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A tab by its name. */
export function tabOf(file: WorkbookFile, name: string): TabSnapshot {
  const tab = file.snapshot.tabs.find((one) => one.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab;
}

/** The text of a part of a workbook file. */
export function partOf(bytes: Uint8Array, name: string): string {
  const entry = readZip(bytes).find((one) => one.name === name);
  if (entry === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(unpack(entry));
}

/** The names of all parts. */
export function partNames(bytes: Uint8Array): readonly string[] {
  return readZip(bytes).map((entry) => entry.name);
}

/** A plan of one cell, or of what is given. */
export function plan(more: Partial<TabPlan> & { readonly key: string }): TabPlan {
  return {
    name: `KQ - ${more.key}`,
    rows: [{ cells: [text('x')] }],
    columnWidths: [],
    merges: [],
    page: { orientation: 'portrait', marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, pageNumbers: false },
    ...more,
  };
}

/** A cell of text. */
export function text(value: string, more: Partial<CellPlan> = {}): CellPlan {
  return { content: { kind: 'text', text: value }, style: {}, ...more };
}

/** A cell of a number. */
export function number(decimal: string, more: Partial<CellPlan> = {}): CellPlan {
  return { content: { kind: 'number', decimal }, style: {}, ...more };
}

/** A cell of a formula whose result is a number. */
export function formula(code: string, decimal: string, more: Partial<CellPlan> = {}): CellPlan {
  return { content: { kind: 'formula', formula: code, result: { decimal } }, style: {}, ...more };
}
